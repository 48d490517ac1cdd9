import type { OpenAttempt, Outcome } from '@portone-checkout/core'
import { expect, test, vi } from 'vitest'

import type { Developer } from '../developer.js'
import type { CheckoutOptions } from '../options.js'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { newAttempts } from './attempts.js'
import { channel, fakeServer, order, reachPhase, settingOf, shownText } from '../../test/forms.js'
import { createForm, type Form } from './form.js'

// An earlier page of this tab left a payment open: the buyer sees it before paying another one.

const earlier: OpenAttempt = { dialect: 'v2', paymentId: 'old', reason: 'left-behind' }
const leftOutcome = { status: 'unknown', reason: 'page-restored', dialect: 'v2', paymentId: 'old' }
const fixedId = (paymentId: string): Partial<CheckoutOptions> => ({ request: { ...order, paymentId } })
const serverId = (paymentId: string): Partial<CheckoutOptions> => ({
  request: order,
  createRequest: () => Promise.resolve({ paymentId }),
})

const onPage = (left?: OpenAttempt) => {
  const page: { left: OpenAttempt | undefined } = { left: left ?? earlier }
  const attempts = newAttempts()
  const checkout = fakeCheckout()
  const onOutcome = vi.fn<(outcome: Outcome) => void>()
  const leftOpenLogged = vi.fn<Developer['leftOpen']>()
  const mount = (change: Partial<CheckoutOptions>): Form =>
    createForm(
      { channel, redirectUrl: '/return', locale: 'en', onOutcome, ...change },
      {
        languages: [],
        attempts,
        leftOpen: () => page.left,
        developer: { findings: () => {}, error: () => {}, leftOpen: leftOpenLogged },
        setting: settingOf(checkout),
      },
    )
  return { page, checkout, onOutcome, leftOpenLogged, mount }
}

test.each([
  ['a fixed id', fixedId('new')],
  ['an id from the server', serverId('new')],
  ['no id', { request: order }],
  ['a billing key without an id', { request: order, operation: 'requestIssueBillingKey' }],
] as const)(
  'with %s it is reported once as unknown, and the buyer must continue before paying',
  async (_, options) => {
    const { checkout, onOutcome, leftOpenLogged, mount } = onPage()
    // Mount twice, as React's StrictMode does.
    mount(options).destroy()
    const form = mount(options)
    await reachPhase(form, 'ended')
    form.submit()
    expect(checkout.opened).toEqual([])
    expect(shownText(form)).toBe('unknown')
    await vi.waitFor(() => expect(onOutcome.mock.calls).toEqual([[leftOutcome]]))
    expect(leftOpenLogged).toHaveBeenCalled()
    form.retry()
    await reachPhase(form, 'ready')
    form.submit()
    expect(checkout.opened).toHaveLength(1)
    // A new form does not show it again.
    form.destroy()
    checkout.answer({ status: 'canceled', final: true, dialect: 'v2', paymentId: 'new' })
    await vi.waitFor(() => expect(onOutcome).toHaveBeenCalledTimes(2))
    const next = mount(options)
    next.retry()
    await reachPhase(next, 'ready')
  },
)

test.each([
  ['the same fixed id', fixedId('old')],
  ['the same id from the server', serverId('old')],
])('with %s the buyer may pay again at once', async (_, options) => {
  const { checkout, onOutcome, leftOpenLogged, mount } = onPage()
  const form = mount(options)
  await reachPhase(form, 'ready')
  form.submit()
  expect(checkout.opened).toHaveLength(1)
  expect(onOutcome).not.toHaveBeenCalled()
  expect(leftOpenLogged).not.toHaveBeenCalled()
})

test('a numeric id equals the same id as text', async () => {
  const { mount } = onPage({ ...earlier, paymentId: '42' })
  const form = mount({
    request: order,
    createRequest: () => Promise.resolve(JSON.parse('{ "paymentId": 42 }')),
  })
  await reachPhase(form, 'ready')
  expect(form.view.outcome).toBeUndefined()
})

test.each([
  ['no attempt', undefined],
  ['an identity verification', { dialect: 'v2', identityVerificationId: 'who', reason: 'left-behind' }],
] as const)('after %s the form is shown', async (_, left) => {
  const { page, onOutcome, mount } = onPage()
  page.left = left
  await reachPhase(mount(fixedId('new')), 'ready')
  expect(onOutcome).not.toHaveBeenCalled()
})

test('it is shown too for another order in the same form, and when it was left open meanwhile', async () => {
  const { page, checkout, mount } = onPage()
  const form = mount(fixedId('old'))
  await reachPhase(form, 'ready')
  form.update(fixedId('new'))
  expect(form.view.phase).toBe('ended')
  const laterPage = onPage()
  laterPage.page.left = undefined
  const before = laterPage.mount(fixedId('new'))
  await reachPhase(before, 'ready')
  laterPage.page.left = earlier
  before.submit()
  expect(before.view.phase).toBe('ended')
  expect([...checkout.opened, ...laterPage.checkout.opened]).toEqual([])
  expect(page.left).toBe(earlier)
})

test('with reconcile, the server is asked instead', async () => {
  const { onOutcome, leftOpenLogged, mount } = onPage()
  const form = mount({
    ...fixedId('new'),
    reconcile: fakeServer(() => Promise.resolve({ status: 'unpaid' }), earlier).reconcile,
  })
  await vi.waitFor(() => expect(form.view.settlement).toEqual({ status: 'unpaid' }))
  form.retry()
  await reachPhase(form, 'ready')
  expect(onOutcome).not.toHaveBeenCalled()
  expect(leftOpenLogged).not.toHaveBeenCalled()
})
