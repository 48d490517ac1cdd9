import { CheckoutError, type OpenAttempt, type Outcome } from '@portone-checkout/core'
import { html5Inicis } from '@portone-checkout/core/gateways/v1'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { knowledgeOf } from '../core.js'
import type { CheckoutOptions } from '../options.js'
import type { Reconciling, Settlement } from '../reconcile.js'
import { fakeCheckout, type FakeCheckout } from '../../test/fake-checkout.js'
import { newAttempts, pageAttempts } from './attempts.js'
import { createForm, outcomeText, type Form } from './form.js'

const request = {
  orderName: 'Hat',
  totalAmount: 1000,
  currency: 'KRW',
  customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' },
}
const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
type CreateRequest = NonNullable<CheckoutOptions['createRequest']>
type Heard = (outcome: Outcome) => void

/** A page: its forms share attempts, ids and one PG's window. */
const onPage = () => {
  const attempts = newAttempts()
  const checkout = fakeCheckout()
  let made = 0
  const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({ paymentId: `p${++made}` }))
  const onOutcome = vi.fn<Heard>()
  const mount = (change: Partial<CheckoutOptions> = {}, own: FakeCheckout = checkout): Form =>
    createForm(
      { channel, request, redirectUrl: '/return', locale: 'en', createRequest, onOutcome, ...change },
      {
        languages: [],
        attempts,
        setting: ({ operation = 'requestPayment', redirectUrl, channel: of }) => ({
          knowledge: knowledgeOf(of, operation, own.device, redirectUrl),
          opener: { prepare: () => own.prepare(), open: (name, sent) => own[name](sent) },
        }),
      },
    )
  return { attempts, checkout, createRequest, onOutcome, mount }
}
const settled = (form: Form, phase: string) => vi.waitFor(() => expect(form.view.phase).toBe(phase))
const textOf = ({ view }: Form) => view.outcome && outcomeText(view.outcome, view)
const pressed = async (form: Form): Promise<void> => {
  await settled(form, 'ready')
  form.submit()
  expect(form.view.phase).toBe('opening')
}
const first = { dialect: 'v2', paymentId: 'p1' } as const
const completed = { status: 'completed', ...first } as const

const server = (answer: () => Promise<Settlement>, left?: OpenAttempt) => {
  const asked: OpenAttempt[] = []
  const stop = vi.fn<() => void>()
  const reconcile = (): Reconciling => ({
    left,
    forget: () => undefined,
    settle: (outcome) => outcome,
    stop,
    ask: (attempt) => {
      asked.push(attempt)
      return answer()
    },
  })
  return { asked, stop, reconcile }
}

describe('an attempt belongs to the page', () => {
  test.each([
    ['without reconcile', undefined],
    // Core's journal knows the open attempt too; whatever a server says of it now is too early.
    [
      'with reconcile',
      server(() => Promise.resolve({ status: 'unpaid' }), { reason: 'left-behind', ...first }).reconcile,
    ],
  ])(
    'mounted anew over an open window: no new request, and the outcome is told once, %s',
    async (_, reconcile) => {
      const { checkout, createRequest, onOutcome, mount } = onPage()
      const before = mount()
      await pressed(before)
      before.destroy()
      const after = mount({ reconcile })
      after.submit()
      after.retry()
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(after.view.phase).toBe('opening')
      expect(createRequest).toHaveBeenCalledTimes(1)
      checkout.answer(completed)
      await settled(after, 'ended')
      expect(after.view.outcome).toEqual(completed)
      expect(onOutcome).toHaveBeenCalledExactlyOnceWith(completed)
      expect(checkout.opened).toHaveLength(1)
      expect(createRequest).toHaveBeenCalledTimes(1)
    },
  )

  test('the form that is mounted hears it, the one that is gone does not', async () => {
    const { checkout, mount } = onPage()
    const [gone, here] = [vi.fn<Heard>(), vi.fn<Heard>()]
    const before = mount({ onOutcome: gone })
    await pressed(before)
    before.destroy()
    mount({ onOutcome: here })
    checkout.answer(completed)
    await vi.waitFor(() => expect(here).toHaveBeenCalledExactlyOnceWith(completed))
    expect(gone).not.toHaveBeenCalled()
  })

  test('no form is mounted when it ends: it is told at once, and the next form shows it before it offers to pay', async () => {
    const { checkout, createRequest, onOutcome, mount } = onPage()
    const before = mount()
    await pressed(before)
    before.destroy()
    checkout.answer(completed)
    await vi.waitFor(() => expect(onOutcome).toHaveBeenCalledExactlyOnceWith(completed))
    const after = mount()
    expect(after.view).toMatchObject({ phase: 'ended', outcome: completed })
    expect(textOf(after)).toBe('completed')
    await Promise.resolve()
    expect(onOutcome).toHaveBeenCalledTimes(1)
    expect(createRequest).toHaveBeenCalledTimes(1)
  })

  test('a page that mounts twice at once, as StrictMode does, shows it in the second, and later forms start afresh', async () => {
    const { checkout, createRequest, mount } = onPage()
    const before = mount()
    await pressed(before)
    before.destroy()
    checkout.answer({ status: 'unknown', reason: 'already-paid', ...first })
    await Promise.resolve()
    mount().destroy()
    const after = mount()
    expect(textOf(after)).toBe('already-paid')
    vi.useFakeTimers({ now: Date.now() + 60_000 })
    after.destroy()
    const later = mount()
    vi.useRealTimers()
    await settled(later, 'ready')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test('a window that did not open: the form that waited asks for a request of its own', async () => {
    const { checkout, createRequest, onOutcome, mount } = onPage()
    const onError = vi.fn<(error: unknown) => void>()
    const before = mount({ onError })
    await pressed(before)
    before.destroy()
    const after = mount()
    checkout.refuse(new CheckoutError('popup-blocked'))
    await pressed(after)
    expect(onError).toHaveBeenCalledTimes(1)
    expect(onOutcome).not.toHaveBeenCalled()
    expect(createRequest).toHaveBeenCalledTimes(2)
    expect(checkout.opened[1]?.request).toMatchObject({ paymentId: 'p2' })
  })

  test('another channel and another operation in the next form: told in the words of the attempt', async () => {
    const { checkout, createRequest, mount } = onPage()
    const before = mount({ request: { ...request, issueName: 'Card' }, operation: 'requestIssueBillingKey' })
    await pressed(before)
    before.destroy()
    const after = mount({
      channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'other' },
      request: { ...request, orderName: 'Another hat' },
    })
    checkout.answer({ status: 'completed', dialect: 'v2', issueId: 'i1' })
    await settled(after, 'ended')
    expect(textOf(after)).toBe('registered')
    // It is about something else than this form, which may go on.
    expect(after.view.isAnother).toBe(true)
    expect(createRequest).toHaveBeenCalledTimes(1)
    after.retry()
    await settled(after, 'ready')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test('a virtual account of a form that is gone is told as one', async () => {
    const { checkout, mount } = onPage()
    const before = mount({ methods: ['VIRTUAL_ACCOUNT'] })
    await pressed(before)
    before.destroy()
    const after = mount()
    checkout.answer(completed)
    await settled(after, 'ended')
    expect(textOf(after)).toBe('account-issued')
    expect(after.view.isAnother).toBe(false)
  })

  test('two widgets: one window, and only the form that opened it, or waited for it, shows the end', async () => {
    const { checkout, createRequest, onOutcome, mount } = onPage()
    const one = mount()
    const onError = vi.fn<(error: unknown) => void>()
    const two = mount({ onError }, fakeCheckout())
    await settled(two, 'ready')
    await pressed(one)
    // Of another copy of core, whose own latch is open.
    two.submit()
    expect(two.view).toMatchObject({ phase: 'ready', notice: 'in-progress' })
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'in-progress' }))
    const late = mount()
    expect(late.view.phase).toBe('opening')
    expect(createRequest).toHaveBeenCalledTimes(2)
    checkout.answer(completed)
    await settled(one, 'ended')
    expect(late.view).toMatchObject({ phase: 'ended', outcome: completed })
    expect(two.view.phase).toBe('ready')
    expect(onOutcome).toHaveBeenCalledTimes(1)
  })

  test('a callback that throws keeps the end from no other form', async () => {
    const { checkout, mount } = onPage()
    const attempts: unknown[] = []
    const thrown = (reason: unknown): void => void attempts.push(reason)
    process.on('unhandledRejection', thrown)
    const failure = new Error('the shop broke')
    const one = mount({
      onOutcome: () => {
        throw failure
      },
    })
    await pressed(one)
    const waiting = mount({ request: { ...request, orderName: 'Another hat' } })
    checkout.answer(completed)
    await settled(waiting, 'ended')
    await vi.waitFor(() => expect(attempts).toEqual([failure]))
    process.off('unhandledRejection', thrown)
    expect([one, waiting].map(({ view }) => view.isAnother)).toEqual([false, true])
  })

  test('two copies of the package share the attempts of a page', async () => {
    vi.resetModules()
    const other = await import('./attempts.js')
    expect(other.pageAttempts).not.toBe(pageAttempts)
    expect(other.pageAttempts()).toBe(pageAttempts())
  })

  test('one that may be paid is shown by every next form until the buyer goes on', async () => {
    const { checkout, createRequest, mount } = onPage()
    const one = mount()
    await pressed(one)
    checkout.answer({ status: 'unknown', reason: 'no-answer', ...first })
    await settled(one, 'ended')
    one.destroy()
    vi.useFakeTimers({ now: Date.now() + 60_000 })
    const two = mount()
    vi.useRealTimers()
    expect(textOf(two)).toBe('unknown')
    expect(createRequest).toHaveBeenCalledTimes(1)
    two.retry()
    await settled(two, 'ready')
    two.destroy()
    await settled(mount(), 'ready')
  })

  test('one that ended well before the eyes of its own form is nothing to the next', async () => {
    const { checkout, mount } = onPage()
    const one = mount()
    await pressed(one)
    checkout.answer(completed)
    await settled(one, 'ended')
    one.destroy()
    const two = mount()
    await settled(two, 'ready')
    expect(two.view.outcome).toBeUndefined()
  })

  test('back from the PG’s page by the back button, with another form than the one that left', async () => {
    const { checkout, onOutcome, mount } = onPage()
    const one = mount()
    await pressed(one)
    one.destroy()
    checkout.answer({ status: 'redirecting', ...first })
    await vi.waitFor(() => expect(onOutcome).toHaveBeenCalledTimes(1))
    const two = mount()
    const restored = { status: 'unknown', reason: 'page-restored', ...first }
    expect(two.view.outcome).toEqual(restored)
    await vi.waitFor(() => expect(onOutcome).toHaveBeenLastCalledWith(restored))
    expect(onOutcome).toHaveBeenCalledTimes(2)
  })
})

describe('the merchant’s server', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const lost = { status: 'unknown', reason: 'no-answer', ...first } as const

  test('is watched for until the open attempt has ended, also by a form that is gone', async () => {
    const { checkout, mount } = onPage()
    const { stop, reconcile } = server(() => Promise.resolve({ status: 'paid' }))
    const form = mount({ reconcile })
    await vi.advanceTimersByTimeAsync(0)
    form.submit()
    form.destroy()
    expect(stop).not.toHaveBeenCalled()
    mount()
    checkout.answer(completed)
    await vi.advanceTimersByTimeAsync(0)
    expect(stop).toHaveBeenCalledTimes(1)
  })

  test('is asked on by the next form, which the one that is gone leaves it to, and told of once', async () => {
    const { checkout, mount } = onPage()
    let answer: Settlement = { status: 'checking' }
    const [one, two] = [server(() => Promise.resolve(answer)), server(() => Promise.resolve(answer))]
    const onSettled = vi.fn<NonNullable<CheckoutOptions['onSettled']>>()
    const gone = mount({ reconcile: one.reconcile, onSettled })
    await vi.advanceTimersByTimeAsync(0)
    gone.submit()
    gone.destroy()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(1000)
    expect(one.asked).toHaveLength(2)
    const here = mount({ reconcile: two.reconcile, onSettled })
    expect(textOf(here)).toBe('checking')
    answer = { status: 'paid' }
    await vi.advanceTimersByTimeAsync(60_000)
    expect(one.asked).toHaveLength(2)
    expect(two.asked).toHaveLength(2)
    expect(textOf(here)).toBe('paid')
    expect(onSettled).toHaveBeenCalledTimes(1)
  })

  test('has answered before the next form comes: its answer is shown', async () => {
    const { checkout, mount } = onPage()
    const { asked, reconcile } = server(() => Promise.resolve({ status: 'paid', orderUrl: '/orders/1' }))
    const gone = mount({ reconcile })
    await vi.advanceTimersByTimeAsync(0)
    gone.submit()
    gone.destroy()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(0)
    const here = mount({ reconcile })
    expect(textOf(here)).toBe('paid')
    expect(here.view.settlement?.orderUrl).toBe('/orders/1')
    expect(asked).toHaveLength(1)
  })
})
