import { CheckoutError, type Outcome } from '@portone-checkout/core'
import { html5Inicis } from '@portone-checkout/core/gateways/v1'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { CheckoutOptions } from '../options.js'
import type { Settlement } from '../reconcile.js'
import { fakeCheckout, type FakeCheckout } from '../../test/fake-checkout.js'
import { newAttempts, pageAttempts } from './attempts.js'
import { channel, fakeServer, order, reachPhase, settingOf, shownText } from '../../test/forms.js'
import { createForm, type Form } from './form.js'

type CreateRequest = NonNullable<CheckoutOptions['createRequest']>
type OnOutcome = (outcome: Outcome) => void

/** A page whose forms share attempts, ids and one PG window. */
const onPage = () => {
  const attempts = newAttempts()
  const checkout = fakeCheckout()
  let created = 0
  const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({ paymentId: `p${++created}` }))
  const onOutcome = vi.fn<OnOutcome>()
  const mount = (change: Partial<CheckoutOptions> = {}, ownCheckout: FakeCheckout = checkout): Form =>
    createForm(
      { channel, request: order, redirectUrl: '/return', locale: 'en', createRequest, onOutcome, ...change },
      {
        languages: [],
        attempts,
        setting: settingOf(ownCheckout),
      },
    )
  return { attempts, checkout, createRequest, onOutcome, mount }
}
const clickPay = async (form: Form): Promise<void> => {
  await reachPhase(form, 'ready')
  form.submit()
  expect(form.view.phase).toBe('opening')
}
const ids = { dialect: 'v2', paymentId: 'p1' } as const
const completed = { status: 'completed', ...ids } as const

describe('an attempt belongs to the page', () => {
  test.each([
    ['without reconcile', undefined],
    // Core's journal has the open attempt too; a server's answer about it now would come too early.
    [
      'with reconcile',
      fakeServer(() => Promise.resolve({ status: 'unpaid' }), { reason: 'left-behind', ...ids }).reconcile,
    ],
  ])(
    'a form mounted while the window is open makes no new request, and the outcome is reported once, %s',
    async (_, reconcile) => {
      const { checkout, createRequest, onOutcome, mount } = onPage()
      const before = mount()
      await clickPay(before)
      before.destroy()
      const after = mount({ reconcile })
      after.submit()
      after.retry()
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(after.view.phase).toBe('opening')
      expect(createRequest).toHaveBeenCalledTimes(1)
      checkout.answer(completed)
      await reachPhase(after, 'ended')
      expect(after.view.outcome).toEqual(completed)
      expect(onOutcome).toHaveBeenCalledExactlyOnceWith(completed)
      expect(checkout.opened).toHaveLength(1)
      expect(createRequest).toHaveBeenCalledTimes(1)
    },
  )

  test('the outcome is reported to the mounted form, not to the destroyed one', async () => {
    const { checkout, mount } = onPage()
    const [gone, here] = [vi.fn<OnOutcome>(), vi.fn<OnOutcome>()]
    const before = mount({ onOutcome: gone })
    await clickPay(before)
    before.destroy()
    mount({ onOutcome: here })
    checkout.answer(completed)
    await vi.waitFor(() => expect(here).toHaveBeenCalledExactlyOnceWith(completed))
    expect(gone).not.toHaveBeenCalled()
  })

  test('without a mounted form the outcome is reported at once, and the next form shows it first', async () => {
    const { checkout, createRequest, onOutcome, mount } = onPage()
    const before = mount()
    await clickPay(before)
    before.destroy()
    checkout.answer(completed)
    await vi.waitFor(() => expect(onOutcome).toHaveBeenCalledExactlyOnceWith(completed))
    const after = mount()
    expect(after.view).toMatchObject({ phase: 'ended', outcome: completed })
    expect(shownText(after)).toBe('completed')
    await Promise.resolve()
    expect(onOutcome).toHaveBeenCalledTimes(1)
    expect(createRequest).toHaveBeenCalledTimes(1)
  })

  test('when a page mounts twice at once, as in StrictMode, the second form shows the outcome and later ones start over', async () => {
    const { checkout, createRequest, mount } = onPage()
    const before = mount()
    await clickPay(before)
    before.destroy()
    checkout.answer({ status: 'unknown', reason: 'already-paid', ...ids })
    await Promise.resolve()
    mount().destroy()
    const after = mount()
    expect(shownText(after)).toBe('already-paid')
    vi.useFakeTimers({ now: Date.now() + 60_000 })
    after.destroy()
    const later = mount()
    vi.useRealTimers()
    await reachPhase(later, 'ready')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test('when the window did not open, the waiting form creates its own request', async () => {
    const { checkout, createRequest, onOutcome, mount } = onPage()
    const onError = vi.fn<(error: unknown) => void>()
    const before = mount({ onError })
    await clickPay(before)
    before.destroy()
    const after = mount()
    checkout.refuse(new CheckoutError('popup-blocked'))
    await clickPay(after)
    expect(onError).toHaveBeenCalledTimes(1)
    expect(onOutcome).not.toHaveBeenCalled()
    expect(createRequest).toHaveBeenCalledTimes(2)
    expect(checkout.opened[1]?.request).toMatchObject({ paymentId: 'p2' })
  })

  test('the outcome is described by its own operation, although the next form has another channel and operation', async () => {
    const { checkout, createRequest, mount } = onPage()
    const before = mount({ request: { ...order, issueName: 'Card' }, operation: 'requestIssueBillingKey' })
    await clickPay(before)
    before.destroy()
    const after = mount({
      channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'other' },
      request: { ...order, orderName: 'Another hat' },
    })
    checkout.answer({ status: 'completed', dialect: 'v2', issueId: 'i1' })
    await reachPhase(after, 'ended')
    expect(shownText(after)).toBe('registered')
    // The outcome belongs to another order, so this form's order can still be paid.
    expect(after.view.isOtherOrder).toBe(true)
    expect(createRequest).toHaveBeenCalledTimes(1)
    after.retry()
    await reachPhase(after, 'ready')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test('a virtual account issued for a destroyed form is described as one', async () => {
    const { checkout, mount } = onPage()
    const before = mount({ methods: ['VIRTUAL_ACCOUNT'] })
    await clickPay(before)
    before.destroy()
    const after = mount()
    checkout.answer(completed)
    await reachPhase(after, 'ended')
    expect(shownText(after)).toBe('account-issued')
    expect(after.view.isOtherOrder).toBe(false)
  })

  test('with two widgets only one window opens, and only forms that opened it or waited for it show the outcome', async () => {
    const { checkout, createRequest, onOutcome, mount } = onPage()
    const first = mount()
    const onError = vi.fn<(error: unknown) => void>()
    const second = mount({ onError }, fakeCheckout())
    await reachPhase(second, 'ready')
    await clickPay(first)
    // This form uses another copy of core, which does not know about the open window.
    second.submit()
    expect(second.view).toMatchObject({ phase: 'ready', notice: 'in-progress' })
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'in-progress' }))
    const late = mount()
    expect(late.view.phase).toBe('opening')
    expect(createRequest).toHaveBeenCalledTimes(2)
    checkout.answer(completed)
    await reachPhase(first, 'ended')
    expect(late.view).toMatchObject({ phase: 'ended', outcome: completed })
    expect(second.view.phase).toBe('ready')
    expect(onOutcome).toHaveBeenCalledTimes(1)
  })

  test('a callback that throws does not keep the outcome from other forms', async () => {
    const { checkout, mount } = onPage()
    const attempts: unknown[] = []
    const onRejection = (reason: unknown): void => void attempts.push(reason)
    process.on('unhandledRejection', onRejection)
    const failure = new Error('the shop broke')
    const first = mount({
      onOutcome: () => {
        throw failure
      },
    })
    await clickPay(first)
    const waiting = mount({ request: { ...order, orderName: 'Another hat' } })
    checkout.answer(completed)
    await reachPhase(waiting, 'ended')
    await vi.waitFor(() => expect(attempts).toEqual([failure]))
    process.off('unhandledRejection', onRejection)
    expect([first, waiting].map(({ view }) => view.isOtherOrder)).toEqual([false, true])
  })

  test('two copies of the package share the page’s attempts', async () => {
    vi.resetModules()
    const secondCopy = await import('./attempts.js')
    expect(secondCopy.pageAttempts).not.toBe(pageAttempts)
    expect(secondCopy.pageAttempts()).toBe(pageAttempts())
  })

  test('an attempt that may be paid is shown by every next form until the buyer continues', async () => {
    const { checkout, createRequest, mount } = onPage()
    const first = mount()
    await clickPay(first)
    checkout.answer({ status: 'unknown', reason: 'no-answer', ...ids })
    await reachPhase(first, 'ended')
    first.destroy()
    vi.useFakeTimers({ now: Date.now() + 60_000 })
    const second = mount()
    vi.useRealTimers()
    expect(shownText(second)).toBe('unknown')
    expect(createRequest).toHaveBeenCalledTimes(1)
    second.retry()
    await reachPhase(second, 'ready')
    second.destroy()
    await reachPhase(mount(), 'ready')
  })

  test('an attempt whose success was shown is not shown by the next form', async () => {
    const { checkout, mount } = onPage()
    const first = mount()
    await clickPay(first)
    checkout.answer(completed)
    await reachPhase(first, 'ended')
    first.destroy()
    const second = mount()
    await reachPhase(second, 'ready')
    expect(second.view.outcome).toBeUndefined()
  })

  test('coming back from the PG’s page with the back button is an unknown outcome, also in another form', async () => {
    const { checkout, onOutcome, mount } = onPage()
    const first = mount()
    await clickPay(first)
    first.destroy()
    checkout.answer({ status: 'redirecting', ...ids })
    await vi.waitFor(() => expect(onOutcome).toHaveBeenCalledTimes(1))
    const second = mount()
    const restored = { status: 'unknown', reason: 'page-restored', ...ids }
    expect(second.view.outcome).toEqual(restored)
    await vi.waitFor(() => expect(onOutcome).toHaveBeenLastCalledWith(restored))
    expect(onOutcome).toHaveBeenCalledTimes(2)
  })
})

describe('the merchant’s server', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const lost = { status: 'unknown', reason: 'no-answer', ...ids } as const

  test('keeps being watched for by a destroyed form until its attempt has ended', async () => {
    const { checkout, mount } = onPage()
    const { stop, reconcile } = fakeServer(() => Promise.resolve({ status: 'paid' }))
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

  test('is asked by the next form instead of the destroyed one, and its decision is reported once', async () => {
    const { checkout, mount } = onPage()
    let answer: Settlement = { status: 'checking' }
    const [goneServer, hereServer] = [
      fakeServer(() => Promise.resolve(answer)),
      fakeServer(() => Promise.resolve(answer)),
    ]
    const onSettled = vi.fn<NonNullable<CheckoutOptions['onSettled']>>()
    const gone = mount({ reconcile: goneServer.reconcile, onSettled })
    await vi.advanceTimersByTimeAsync(0)
    gone.submit()
    gone.destroy()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(1000)
    expect(goneServer.asked).toHaveLength(2)
    const here = mount({ reconcile: hereServer.reconcile, onSettled })
    expect(shownText(here)).toBe('checking')
    answer = { status: 'paid' }
    await vi.advanceTimersByTimeAsync(60_000)
    expect(goneServer.asked).toHaveLength(2)
    expect(hereServer.asked).toHaveLength(2)
    expect(shownText(here)).toBe('paid')
    expect(onSettled).toHaveBeenCalledTimes(1)
  })

  test('is not asked again by the next form when it has decided', async () => {
    const { checkout, mount } = onPage()
    const { asked, reconcile } = fakeServer(() => Promise.resolve({ status: 'paid', orderUrl: '/orders/1' }))
    const gone = mount({ reconcile })
    await vi.advanceTimersByTimeAsync(0)
    gone.submit()
    gone.destroy()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(0)
    const here = mount({ reconcile })
    expect(shownText(here)).toBe('paid')
    expect(here.view.settlement?.orderUrl).toBe('/orders/1')
    expect(asked).toHaveLength(1)
  })
})
