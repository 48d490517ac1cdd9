import { createCheckout, type Channel, type Diagnostic } from '@portone-checkout/core'
import { html5Inicis } from '@portone-checkout/core/gateways/v1'
import { kpn } from '@portone-checkout/core/gateways/v2'
import { expect, test, vi } from 'vitest'

import type { CheckoutOptions } from '../options.js'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { settingOf } from '../../test/forms.js'
import { createForm } from './form.js'

// Amounts and field names that only the merchant can fix are reported as soon as the form is ready.

const channels: Readonly<Record<'v1' | 'v2', Channel>> = {
  v2: { gateway: kpn, storeId: 'store-1', channelKey: 'channel-key-1' },
  v1: { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'channel-key-1' },
}
const request = {
  paymentId: 'p1',
  orderName: 'Hat',
  currency: 'KRW',
  customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' },
}

const ready = async (dialect: 'v1' | 'v2', given: object, operation?: CheckoutOptions['operation']) => {
  const channel = channels[dialect]
  const checkout = fakeCheckout()
  const found: Diagnostic[] = []
  // Loads the V1 chunk, as the real checkout does.
  await createCheckout({ channel })
    .prepare()
    .catch(() => {})
  const form = createForm(
    {
      channel,
      locale: 'en',
      operation,
      createRequest: () => Promise.resolve({ ...given }),
      onDiagnostics: (findings) => void found.push(...findings),
    },
    {
      languages: [],
      setting: (options) => settingOf(checkout)({ ...options, redirectUrl: '/return' }),
    },
  )
  expect(form.view.isUnpayable).toBe(false)
  await vi.waitFor(() => expect(form.view.phase).toBe('ready'))
  form.submit()
  return { view: form.view, opened: checkout.opened.length, found }
}
const paths = (found: readonly Diagnostic[]) => found.map(({ severity, path }) => `${severity} ${path}`)

test.each([
  ['v2', 1000],
  ['v2', '1000'],
  ['v1', '1000'],
  ['v1', ' 1000 '],
  ['v1', 0],
] as const)('on %s, totalAmount %j is shown as it will be sent', async (dialect, totalAmount) => {
  const { view, opened, found } = await ready(dialect, { ...request, totalAmount })
  expect(view.amount).toBe(totalAmount === 0 ? '₩0' : '₩1,000')
  expect(view.isUnpayable).toBe(false)
  expect(paths(found)).not.toContain('error totalAmount')
  expect(opened).toBe(1)
})

test.each([
  ['v2', undefined],
  ['v1', undefined],
  ['v2', '1,000'],
  ['v1', '1,000'],
  ['v2', 'free'],
  ['v1', ''],
  ['v1', 10.5],
  ['v2', { amount: 1000 }],
] as const)('on %s, totalAmount %j disables the pay button and is reported', async (dialect, totalAmount) => {
  const { view, opened, found } = await ready(dialect, { ...request, totalAmount })
  expect(view.isUnpayable).toBe(true)
  expect(view.notice).toBe('unavailable')
  expect(paths(found).filter((path) => path === 'error totalAmount')).toHaveLength(1)
  expect(opened).toBe(0)
})

test.each(['v1', 'v2'] as const)('issuing a billing key needs no amount on %s', async (dialect) => {
  const { view, found } = await ready(dialect, request, 'requestIssueBillingKey')
  expect(view.isUnpayable).toBe(false)
  expect(paths(found)).not.toContain('error totalAmount')
})

test.each(['v1', 'v2'] as const)(
  'V1 field names are reported as unknown on a %s channel',
  async (dialect) => {
    const { customer } = request
    const { found } = await ready(dialect, {
      merchant_uid: 'p1',
      name: 'Hat',
      amount: 1000,
      pg: 'html5_inicis',
      customer: { ...customer, phone: '01012345678' },
    })
    const unknown = found.filter(({ code }) => code === 'unknown-parameter')
    expect(unknown.map(({ path }) => path).sort()).toEqual(
      ['amount', 'customer.phone', 'merchant_uid', 'name', 'pg'].sort(),
    )
    const { en } = await import('@portone-checkout/core/messages/en')
    const messages = unknown
      .map((finding) => en['unknown-parameter'](finding, finding.params ?? {}))
      .join('\n')
    for (const suggestion of ['paymentId', 'orderName', 'totalAmount', 'channelKey', 'customer.phoneNumber'])
      expect(messages).toContain(`Did you mean ${suggestion}?`)
    expect(found.filter(({ code }) => code === 'not-carried')).toEqual([])
  },
)
