import { createCheckout, type Channel, type Diagnostic } from '@portone-checkout/core'
import { html5Inicis } from '@portone-checkout/core/gateways/v1'
import { kpn } from '@portone-checkout/core/gateways/v2'
import { expect, test, vi } from 'vitest'
import { knowledgeOf } from '../core.js'
import type { CheckoutOptions } from '../options.js'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { createForm } from './form.js'

// What only the merchant can mend, told as soon as the form is there.

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
  // Loads V1's part, as the real checkout does; nothing else of it is used.
  await createCheckout({ channel })
    .prepare()
    .catch(() => {})
  const form = createForm(
    {
      channel,
      locale: 'en',
      operation,
      createRequest: () => Promise.resolve({ ...given }),
      onDiagnostics: (all) => void found.push(...all),
    },
    {
      languages: [],
      setting: ({ operation: asked = 'requestPayment' }) => ({
        knowledge: knowledgeOf(channel, asked, 'pc', '/return'),
        opener: { prepare: () => checkout.prepare(), open: (name, sent) => checkout[name](sent) },
      }),
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
] as const)('%s, totalAmount %j: shown as it will be sent', async (dialect, totalAmount) => {
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
] as const)(
  '%s, totalAmount %j: no button to press, and the developer hears why',
  async (dialect, totalAmount) => {
    const { view, opened, found } = await ready(dialect, { ...request, totalAmount })
    expect(view.isUnpayable).toBe(true)
    expect(view.notice).toBe('unavailable')
    expect(paths(found).filter((one) => one === 'error totalAmount')).toHaveLength(1)
    expect(opened).toBe(0)
  },
)

test.each(['v1', 'v2'] as const)('a billing key needs no amount, %s', async (dialect) => {
  const { view, found } = await ready(dialect, request, 'requestIssueBillingKey')
  expect(view.isUnpayable).toBe(false)
  expect(paths(found)).not.toContain('error totalAmount')
})

test.each(['v1', 'v2'] as const)('names of V1 on a %s channel are no names here', async (dialect) => {
  const { customer } = request
  const { found } = await ready(dialect, {
    merchant_uid: 'p1',
    name: 'Hat',
    amount: 1000,
    pg: 'html5_inicis',
    customer: { ...customer, phone: '01012345678' },
  })
  const strangers = found.filter(({ code }) => code === 'unknown-parameter')
  expect(strangers.map(({ path }) => path).sort()).toEqual(
    ['amount', 'customer.phone', 'merchant_uid', 'name', 'pg'].sort(),
  )
  const { en } = await import('@portone-checkout/core/messages/en')
  const said = strangers.map((one) => en['unknown-parameter'](one, one.params ?? {})).join('\n')
  for (const meant of ['paymentId', 'orderName', 'totalAmount', 'channelKey', 'customer.phoneNumber'])
    expect(said).toContain(`Did you mean ${meant}?`)
  expect(found.filter(({ code }) => code === 'not-carried')).toEqual([])
})
