import type { OpenAttempt, Outcome } from '@portone-checkout/core'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { expect, test, vi } from 'vitest'
import { knowledgeOf } from '../core.js'
import type { Developer } from '../developer.js'
import type { CheckoutOptions } from '../options.js'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { newAttempts } from './attempts.js'
import { createForm, outcomeText, type Form } from './form.js'

// An earlier page of this tab left a payment open: the buyer sees it before another one is paid.

const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
const order = {
  orderName: 'Hat',
  totalAmount: 1000,
  currency: 'KRW',
  customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' },
}
const earlier: OpenAttempt = { dialect: 'v2', paymentId: 'old', reason: 'left-behind' }
const told = { status: 'unknown', reason: 'page-restored', dialect: 'v2', paymentId: 'old' }
const fixed = (paymentId: string): Partial<CheckoutOptions> => ({ request: { ...order, paymentId } })
const made = (paymentId: string): Partial<CheckoutOptions> => ({
  request: order,
  createRequest: () => Promise.resolve({ paymentId }),
})

const onPage = (left?: OpenAttempt) => {
  const page: { left: OpenAttempt | undefined } = { left: left ?? earlier }
  const attempts = newAttempts()
  const checkout = fakeCheckout()
  const onOutcome = vi.fn<(outcome: Outcome) => void>()
  const unasked = vi.fn<Developer['unasked']>()
  const mount = (change: Partial<CheckoutOptions>): Form =>
    createForm(
      { channel, redirectUrl: '/return', locale: 'en', onOutcome, ...change },
      {
        languages: [],
        attempts,
        left: () => page.left,
        developer: { findings: () => {}, error: () => {}, unasked },
        setting: ({ operation = 'requestPayment', redirectUrl, channel: of }) => ({
          knowledge: knowledgeOf(of, operation, 'pc', redirectUrl),
          opener: { prepare: () => checkout.prepare(), open: (name, sent) => checkout[name](sent) },
        }),
      },
    )
  return { page, checkout, onOutcome, unasked, mount }
}
const settled = (form: Form, phase: string) => vi.waitFor(() => expect(form.view.phase).toBe(phase))

test.each([
  ['a fixed id', fixed('new')],
  ['an id of the server', made('new')],
  ['no id', { request: order }],
  ['a billing key without an id', { request: order, operation: 'requestIssueBillingKey' }],
] as const)('%s: told once as unknown, and paid only once the buyer has gone on', async (_, options) => {
  const { checkout, onOutcome, unasked, mount } = onPage()
  // As StrictMode does.
  mount(options).destroy()
  const form = mount(options)
  await settled(form, 'ended')
  form.submit()
  expect(checkout.opened).toEqual([])
  expect(form.view.outcome && outcomeText(form.view.outcome, form.view)).toBe('unknown')
  await vi.waitFor(() => expect(onOutcome.mock.calls).toEqual([[told]]))
  expect(unasked).toHaveBeenCalled()
  form.retry()
  await settled(form, 'ready')
  form.submit()
  expect(checkout.opened).toHaveLength(1)
  // Mounted anew, it does not ask again.
  form.destroy()
  checkout.answer({ status: 'canceled', final: true, dialect: 'v2', paymentId: 'new' })
  await vi.waitFor(() => expect(onOutcome).toHaveBeenCalledTimes(2))
  const next = mount(options)
  next.retry()
  await settled(next, 'ready')
})

test.each([
  ['the same fixed id', fixed('old')],
  ['the same id of the server', made('old')],
])('%s may be paid again at once', async (_, options) => {
  const { checkout, onOutcome, unasked, mount } = onPage()
  const form = mount(options)
  await settled(form, 'ready')
  form.submit()
  expect(checkout.opened).toHaveLength(1)
  expect(onOutcome).not.toHaveBeenCalled()
  expect(unasked).not.toHaveBeenCalled()
})

test('a number that is written as the text that was left is the same id', async () => {
  const { mount } = onPage({ ...earlier, paymentId: '42' })
  const form = mount({
    request: order,
    createRequest: () => Promise.resolve(JSON.parse('{ "paymentId": 42 }')),
  })
  await settled(form, 'ready')
  expect(form.view.outcome).toBeUndefined()
})

test.each([
  ['nothing was left', undefined],
  ['an identity verification', { dialect: 'v2', identityVerificationId: 'who', reason: 'left-behind' }],
] as const)('%s: the form', async (_, left) => {
  const { page, onOutcome, mount } = onPage()
  page.left = left
  await settled(mount(fixed('new')), 'ready')
  expect(onOutcome).not.toHaveBeenCalled()
})

test('another order in the same form, or something that was left meanwhile, is asked about as well', async () => {
  const { page, checkout, mount } = onPage()
  const form = mount(fixed('old'))
  await settled(form, 'ready')
  form.update(fixed('new'))
  expect(form.view.phase).toBe('ended')
  const other = onPage()
  other.page.left = undefined
  const before = other.mount(fixed('new'))
  await settled(before, 'ready')
  other.page.left = earlier
  before.submit()
  expect(before.view.phase).toBe('ended')
  expect([...checkout.opened, ...other.checkout.opened]).toEqual([])
  expect(page.left).toBe(earlier)
})

test('with reconcile the server is asked instead', async () => {
  const { onOutcome, unasked, mount } = onPage()
  const form = mount({
    ...fixed('new'),
    reconcile: () => ({
      left: earlier,
      forget: () => {},
      settle: (outcome) => outcome,
      stop: () => {},
      ask: () => Promise.resolve({ status: 'unpaid' }),
    }),
  })
  await vi.waitFor(() => expect(form.view.settlement).toEqual({ status: 'unpaid' }))
  form.retry()
  await settled(form, 'ready')
  expect(onOutcome).not.toHaveBeenCalled()
  expect(unasked).not.toHaveBeenCalled()
})
