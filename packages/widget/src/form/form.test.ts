import { inicisV2, naverpay } from '@portone-checkout/core/gateways/v2'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CheckoutError, type Diagnostic, type OpenAttempt, type Outcome } from '@portone-checkout/core'
import { knowledgeOf } from '../core.js'
import type { CheckoutOptions } from '../options.js'
import type { Reconciling, Settlement } from '../reconcile.js'
import { fakeCheckout, type FakeCheckout } from '../../test/fake-checkout.js'
import { createForm, outcomeText, type Form } from './form.js'

const request = {
  paymentId: 'p1',
  orderName: 'Hat',
  totalAmount: 1000,
  currency: 'KRW',
  customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' },
}
type CreateRequest = NonNullable<CheckoutOptions['createRequest']>

const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
const ids = { dialect: 'v2', paymentId: 'p1' } as const

const make = (change: Partial<CheckoutOptions> = {}, checkout: FakeCheckout = fakeCheckout()) => {
  const form = createForm(
    { channel, request, redirectUrl: 'https://shop.example/return', locale: 'en', ...change },
    {
      languages: [],
      setting: ({ operation = 'requestPayment', redirectUrl, channel: of }) => ({
        knowledge: knowledgeOf(of, operation, checkout.device, redirectUrl),
        opener: { prepare: () => checkout.prepare(), open: (name, sent) => checkout[name](sent) },
      }),
    },
  )
  return { form, checkout }
}
const settled = (form: Form, phase: string) => vi.waitFor(() => expect(form.view.phase).toBe(phase))

describe('preparing', () => {
  test('the server’s part is fetched before the click; the click opens in its own call', async () => {
    const createRequest = vi.fn<CreateRequest>(() =>
      Promise.resolve({ paymentId: 'from-server', totalAmount: 2500 }),
    )
    const { form, checkout } = make({ createRequest })
    form.submit()
    expect(checkout.opened).toEqual([])
    await settled(form, 'ready')
    expect(form.view.amount).toBe('₩2,500')
    form.submit()
    expect(checkout.opened).toHaveLength(1)
    expect(checkout.opened[0]).toMatchObject({
      operation: 'requestPayment',
      request: { paymentId: 'from-server', totalAmount: 2500, payMethod: 'CARD' },
    })
  })

  test('a failed preparation is told and can be repeated', async () => {
    const onError = vi.fn<(error: unknown) => void>()
    const failure = new Error('offline')
    const createRequest = vi
      .fn<CreateRequest>()
      .mockRejectedValueOnce(failure)
      .mockResolvedValue({ paymentId: 'second' })
    const { form } = make({ createRequest, onError })
    await settled(form, 'unprepared')
    expect(form.view.notice).toBe('unprepared')
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure)
    form.retry()
    await settled(form, 'ready')
    expect(form.view.notice).toBeUndefined()
    expect(form.view.request['paymentId']).toBe('second')
  })

  test('a server that never answers does not keep the buyer waiting for ever', async () => {
    vi.useFakeTimers()
    const signals: AbortSignal[] = []
    const { form } = make({
      createRequest: ({ signal }) => {
        signals.push(signal)
        return new Promise(() => undefined)
      },
    })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(form.view.phase).toBe('unprepared')
    expect(form.view.notice).toBe('unprepared')
    // What it makes now would belong to nobody.
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    form.submit()
    expect(signals).toHaveLength(2)
    form.destroy()
    vi.useRealTimers()
  })

  test('an answer that comes after the end is dropped', async () => {
    let answer: (request: object) => void = () => undefined
    const signals: AbortSignal[] = []
    const { form } = make({
      createRequest: ({ signal }) => {
        signals.push(signal)
        return new Promise((resolve) => {
          answer = (late) => resolve({ ...late })
        })
      },
    })
    form.destroy()
    answer({ paymentId: 'late' })
    await Promise.resolve()
    expect(signals[0]?.aborted).toBe(true)
    expect(form.view.request['paymentId']).toBe('p1')
  })
})

describe('the pay button', () => {
  test('two presses open one window', async () => {
    const { form, checkout } = make()
    await settled(form, 'ready')
    form.submit()
    form.submit()
    expect(checkout.opened).toHaveLength(1)
  })

  test('what is missing is shown, and each press counts', async () => {
    const { form, checkout } = make({
      request: { ...request, customer: { fullName: 'Kim' } },
      consents: [
        { id: 'terms', label: 'Terms' },
        { id: 'news', label: 'News', required: false },
      ],
    })
    await settled(form, 'ready')
    expect(form.view.problems).toEqual([])
    form.submit()
    form.submit()
    expect(form.view.refusals).toBe(2)
    expect(form.view.summary.map(({ target }) => target)).toEqual([
      'customer.phoneNumber',
      'customer.email',
      'consent:terms',
    ])
    form.fill('customer.phoneNumber', '010-1234-5678')
    form.fill('customer.email', 'kim@example.com')
    form.agree(['terms'], true)
    expect(form.view.summary).toEqual([])
    form.submit()
    expect(checkout.opened).toHaveLength(1)
  })

  test('a field left wrong is told at once, one left empty is not', async () => {
    const { form } = make({ request: { ...request, customer: {} } })
    await settled(form, 'ready')
    form.leave('customer.fullName')
    form.fill('customer.email', 'kim@')
    expect(form.view.problems).toEqual([])
    form.leave('customer.email')
    expect(form.view.problems).toEqual([
      { target: 'customer.email', text: 'Enter an email address, like name@example.com.' },
    ])
    expect(form.view.summary).toEqual([])
  })

  test('a choice that is offered no more is neither sent nor taken for an answer', async () => {
    const offer = { methods: ['EASY_PAY'], easyPayProviders: ['KAKAOPAY', 'TOSSPAY'] }
    const { form, checkout } = make(offer)
    await settled(form, 'ready')
    form.fill('easyPay.easyPayProvider', 'TOSSPAY')
    form.update({ easyPayProviders: ['KAKAOPAY', 'NAVERPAY'] })
    form.submit()
    expect(checkout.opened).toEqual([])
    expect(form.view.summary).toEqual([
      { target: 'easyPay.easyPayProvider', text: 'Choose an easy pay service.' },
    ])
    form.update(offer)
    form.submit()
    expect(checkout.opened[0]?.request).toMatchObject({ easyPay: { easyPayProvider: 'TOSSPAY' } })
  })

  test('where the shop offers none of the gateway’s methods, it is said at once', async () => {
    const { form } = make({ methods: ['CRYPTO'] })
    await settled(form, 'ready')
    expect(form.view.notice).toBe('no-method')
    form.update({ methods: ['CARD'] })
    expect(form.view.notice).toBeUndefined()
  })

  test('nothing typed is lost when the method changes', async () => {
    const { form } = make({ request: { ...request, customer: {} } })
    await settled(form, 'ready')
    form.fill('customer.fullName', 'Kim')
    form.choose('EASY_PAY')
    form.fill('easyPay.easyPayProvider', 'TOSSPAY')
    form.choose('CARD')
    expect(form.view.values).toEqual({ 'customer.fullName': 'Kim', 'easyPay.easyPayProvider': 'TOSSPAY' })
  })
})

describe('the end', () => {
  test('an outcome is shown and told; trying again asks the server anew and keeps what was typed', async () => {
    const onOutcome = vi.fn<(outcome: Outcome) => void>()
    const createRequest = vi.fn<CreateRequest>(({ attempt }) => Promise.resolve({ paymentId: `p${attempt}` }))
    const { form, checkout } = make({ onOutcome, createRequest })
    await settled(form, 'ready')
    form.fill('customer.email', 'typed@example.com')
    form.submit()
    const canceled = { status: 'canceled', final: true, ...ids } as const
    checkout.answer(canceled)
    await settled(form, 'ended')
    expect(onOutcome).toHaveBeenCalledExactlyOnceWith(canceled)
    form.retry()
    await settled(form, 'ready')
    expect(createRequest).toHaveBeenLastCalledWith(
      expect.objectContaining({ attempt: 2, previous: canceled }),
    )
    expect(form.view.outcome).toBeUndefined()
    expect(form.view.values['customer.email']).toBe('typed@example.com')
    form.submit()
    expect(checkout.opened[1]?.request).toMatchObject({ paymentId: 'p2' })
  })

  test.each([
    ['in-progress', 'in-progress', 'ready'],
    ['popup-blocked', 'popup-blocked', 'ready'],
    ['load-timeout', 'unprepared', 'unprepared'],
    ['unsupported-operation', 'unsupported', 'ready'],
    ['invalid-request', 'unavailable', 'ready'],
  ] as const)('%s is no outcome: the notice is %s and the form %s', async (code, notice, phase) => {
    const onOutcome = vi.fn<(outcome: Outcome) => void>()
    const { form, checkout } = make({ onOutcome })
    await settled(form, 'ready')
    form.submit()
    checkout.refuse(new CheckoutError(code))
    await settled(form, phase)
    expect(form.view.notice).toBe(notice)
    expect(onOutcome).not.toHaveBeenCalled()
  })

  test('what the checkout refuses is shown beside its field, where the buyer can mend it', async () => {
    const onDiagnostics = vi.fn<(diagnostics: readonly Diagnostic[]) => void>()
    const { form, checkout } = make({ request: { ...request, customer: {} }, onDiagnostics })
    await settled(form, 'ready')
    form.fill('customer.fullName', 'Kim')
    form.fill('customer.phoneNumber', '01012345678')
    form.fill('customer.email', 'kim@example.com')
    form.submit()
    const finding = {
      severity: 'error',
      code: 'invalid-format',
      path: 'customer.phoneNumber',
      docs: '',
    } as const
    checkout.refuse(new CheckoutError('invalid-request', { diagnostics: [finding] }))
    await settled(form, 'ready')
    expect(onDiagnostics).toHaveBeenLastCalledWith([finding])
    expect(form.view.notice).toBeUndefined()
    expect(form.view.refusals).toBe(1)
    expect(form.view.summary).toEqual([
      { target: 'customer.phoneNumber', text: 'Enter a phone number, like 010-1234-5678.' },
    ])
    form.fill('customer.phoneNumber', '01012345679')
    expect(form.view.summary).toEqual([])
  })

  test('an outcome is told in words of the method that was paid by, whatever is chosen meanwhile', async () => {
    const { form, checkout } = make({ methods: ['CARD', 'VIRTUAL_ACCOUNT'] })
    await settled(form, 'ready')
    form.submit()
    // A popup leaves the form in reach.
    form.choose('VIRTUAL_ACCOUNT')
    checkout.answer({ status: 'completed', ...ids })
    await settled(form, 'ended')
    expect(form.view.outcome && outcomeText(form.view.outcome, form.view)).toBe('completed')
    const returned = make({ methods: ['VIRTUAL_ACCOUNT', 'CARD'], outcome: { status: 'completed', ...ids } })
    // By which of them is not known.
    expect(outcomeText({ status: 'completed', ...ids }, returned.form.view)).toBe('completed')
  })

  test('a page that comes back from the redirect does not say "taking you there" for ever', async () => {
    const onOutcome = vi.fn<(outcome: Outcome) => void>()
    const { form, checkout } = make({ onOutcome })
    await settled(form, 'ready')
    form.submit()
    checkout.answer({ status: 'redirecting', ...ids })
    await settled(form, 'ended')
    form.restored()
    expect(form.view.outcome).toEqual({ status: 'unknown', reason: 'page-restored', ...ids })
    expect(onOutcome).toHaveBeenCalledTimes(2)
  })

  test('an outcome from the page over an open window: neither takes the other off the screen unread', async () => {
    const told = { status: 'canceled', final: true, ...ids } as const
    const refused = make()
    await settled(refused.form, 'ready')
    refused.form.submit()
    refused.form.update({ outcome: told })
    refused.checkout.refuse(new CheckoutError('popup-blocked'))
    await Promise.resolve()
    expect(refused.form.view).toMatchObject({ phase: 'ended', outcome: told })

    const answers: ((request: object) => void)[] = []
    const { form, checkout } = make({
      createRequest: () => new Promise((resolve) => answers.push((created) => resolve({ ...created }))),
    })
    answers[0]?.({})
    await settled(form, 'ready')
    form.submit()
    form.update({ outcome: told })
    form.retry()
    checkout.answer({ status: 'completed', ...ids })
    await settled(form, 'ended')
    // What was being prepared does not bring the form back: it is paid.
    answers[1]?.({})
    await new Promise((resolve) => setTimeout(resolve))
    expect(form.view).toMatchObject({ phase: 'ended', outcome: { status: 'completed' } })
  })

  test('an outcome of a return address is shown at once, and nothing is loaded for it', () => {
    const prepare = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const { form } = make({ outcome: { status: 'completed', ...ids } }, fakeCheckout({ prepare }))
    expect(form.view.phase).toBe('ended')
    expect(prepare).not.toHaveBeenCalled()
  })

  test('which words tell which outcome', () => {
    expect(outcomeText({ status: 'completed', ...ids }, { tried: 'CARD' })).toBe('completed')
    expect(outcomeText({ status: 'completed', ...ids }, { tried: 'VIRTUAL_ACCOUNT' })).toBe('account-issued')
    expect(outcomeText({ status: 'completed', ...ids }, { operation: 'requestIssueBillingKey' })).toBe(
      'registered',
    )
    expect(outcomeText({ status: 'unknown', reason: 'already-paid', ...ids }, { tried: 'CARD' })).toBe(
      'already-paid',
    )
    expect(outcomeText({ status: 'unknown', reason: 'no-answer', ...ids }, { tried: 'CARD' })).toBe('unknown')
  })
})

describe('an attempt that nobody saw end', () => {
  afterEach(() => void vi.useRealTimers())

  const lost = { status: 'unknown', reason: 'no-answer', ...ids } as const
  const left = { reason: 'left-behind', ...ids } as const

  /** A merchant's server that answers one by one, and for ever its last. */
  const server = (answers: readonly (Settlement['status'] | Error)[], before: Partial<Reconciling> = {}) => {
    const asked: OpenAttempt[] = []
    const forget = vi.fn<() => void>()
    const stop = vi.fn<() => void>()
    const settle = vi.fn<(outcome: Outcome) => Outcome>((outcome) => outcome)
    const reconcile = (): Reconciling => ({
      left: undefined,
      forget,
      settle,
      stop,
      ask: (attempt) => {
        const answer = answers[Math.min(asked.length, answers.length - 1)]
        asked.push(attempt)
        return answer instanceof Error
          ? Promise.reject(answer)
          : Promise.resolve({ status: answer ?? 'checking' })
      },
      ...before,
    })
    return { asked, forget, stop, settle, reconcile }
  }
  const textOf = ({ view }: Form) => view.outcome && outcomeText(view.outcome, view)
  const pay = async (form: Form, checkout: FakeCheckout, outcome: Outcome) => {
    await settled(form, 'ready')
    form.submit()
    checkout.answer(outcome)
    await settled(form, 'ended')
  }

  test.each([
    ['paid', 'paid'],
    ['awaiting-deposit', 'account-issued'],
    ['unpaid', 'unpaid'],
  ] as const)('%s: the server is asked at once, and its answer shown and told', async (status, text) => {
    const { asked, forget, settle, reconcile } = server([status])
    const onSettled = vi.fn<NonNullable<CheckoutOptions['onSettled']>>()
    const { form, checkout } = make({ reconcile, onSettled })
    await pay(form, checkout, { ...lost, message: '홍길동', pgMessage: '홍길동' })
    await vi.waitFor(() => expect(textOf(form)).toBe(text))
    const attempt = { ...ids, reason: 'unknown' }
    expect(asked).toEqual([attempt])
    expect(settle).toHaveBeenCalledTimes(1)
    expect(onSettled).toHaveBeenCalledExactlyOnceWith({ status }, attempt)
    expect(forget).toHaveBeenCalledTimes(1)
  })

  test('a server that has not decided, or cannot be asked, is asked again for some time, then by the buyer', async () => {
    const { asked, forget, reconcile } = server(['checking', new Error('offline'), 'checking'])
    const { form, checkout } = make({ reconcile })
    await settled(form, 'ready')
    vi.useFakeTimers()
    form.submit()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(0)
    expect(textOf(form)).toBe('checking')
    await vi.advanceTimersByTimeAsync(14_999)
    expect(asked).toHaveLength(5)
    expect(textOf(form)).toBe('checking')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(6)
    expect(textOf(form)).toBe('unknown')
    expect(forget).not.toHaveBeenCalled()
    form.checkAgain()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(7)
    expect(textOf(form)).toBe('checking')
    form.destroy()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('what an earlier page left is asked about before anything is prepared', async () => {
    const { asked, reconcile } = server(['checking', 'unpaid'], { left })
    const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
    const onOutcome = vi.fn<(outcome: Outcome) => void>()
    vi.useFakeTimers()
    const { form, checkout } = make({ reconcile, createRequest, onOutcome })
    expect(form.view.phase).toBe('ended')
    expect(textOf(form)).toBe('checking')
    form.submit()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(asked).toEqual([left, left])
    expect(textOf(form)).toBe('unpaid')
    expect(createRequest).not.toHaveBeenCalled()
    form.retry()
    await vi.advanceTimersByTimeAsync(0)
    expect(form.view.phase).toBe('ready')
    form.submit()
    expect(checkout.opened).toHaveLength(1)
    // Nothing ended on this page.
    expect(onOutcome).not.toHaveBeenCalled()
  })

  test('the way back after the page came from the back-forward cache, or out of an address that says nothing sure', async () => {
    const back = server(['paid'])
    const { form, checkout } = make({ reconcile: back.reconcile })
    await pay(form, checkout, { status: 'redirecting', ...ids })
    expect(back.asked).toEqual([])
    form.restored()
    await vi.waitFor(() => expect(textOf(form)).toBe('paid'))
    const returned = server(['paid'])
    const shown = make({ reconcile: returned.reconcile, outcome: lost })
    await vi.waitFor(() => expect(textOf(shown.form)).toBe('paid'))
    const later = server(['unpaid'])
    const told = make({ reconcile: later.reconcile })
    told.form.update({ outcome: lost })
    await vi.waitFor(() => expect(textOf(told.form)).toBe('unpaid'))
  })

  test('an answer that comes after the end is dropped, and the page is watched no more', async () => {
    let answer: (settlement: Settlement) => void = () => undefined
    const onSettled = vi.fn<NonNullable<CheckoutOptions['onSettled']>>()
    const { stop, reconcile } = server([], {
      ask: () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    })
    const { form, checkout } = make({ reconcile, onSettled })
    await pay(form, checkout, lost)
    form.destroy()
    answer({ status: 'paid' })
    await Promise.resolve()
    expect(onSettled).not.toHaveBeenCalled()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  test('a server that takes the question and is silent is asked again, and then by the buyer', async () => {
    const { asked, reconcile } = server([])
    const silent = (): Reconciling => ({
      ...reconcile(),
      ask: (attempt) => {
        asked.push(attempt)
        return new Promise(() => undefined)
      },
    })
    const { form, checkout } = make({ reconcile: silent })
    await settled(form, 'ready')
    vi.useFakeTimers()
    form.submit()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(300_000)
    expect(asked).toHaveLength(6)
    expect(textOf(form)).toBe('unknown')
    form.destroy()
  })

  test('the buyer’s double click asks once', async () => {
    const { asked, reconcile } = server(['checking'])
    const { form, checkout } = make({ reconcile })
    await settled(form, 'ready')
    vi.useFakeTimers()
    form.submit()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(60_000)
    const before = asked.length
    form.checkAgain()
    form.checkAgain()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(before + 1)
    form.destroy()
  })

  test('an outcome that the page brings takes the place of whatever was asked or answered before', async () => {
    const { asked, reconcile } = server(['unpaid', 'checking', 'paid'])
    const { form, checkout } = make({ reconcile })
    await pay(form, checkout, lost)
    await vi.waitFor(() => expect(textOf(form)).toBe('unpaid'))
    form.update({ outcome: { status: 'completed', ...ids } })
    expect(textOf(form)).toBe('completed')
    vi.useFakeTimers()
    form.update({ outcome: lost })
    await vi.advanceTimersByTimeAsync(0)
    expect(textOf(form)).toBe('checking')
    form.update({ outcome: { status: 'canceled', final: true, ...ids } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(textOf(form)).toBe('canceled')
    expect(asked).toHaveLength(2)
  })

  test('an attempt that ends after the form is gone is asked about all the same', async () => {
    const { asked, reconcile } = server(['paid'])
    const onSettled = vi.fn<NonNullable<CheckoutOptions['onSettled']>>()
    const { form, checkout } = make({ reconcile, onSettled })
    await settled(form, 'ready')
    form.submit()
    form.destroy()
    checkout.answer(lost)
    await vi.waitFor(() => expect(onSettled).toHaveBeenCalledTimes(1))
    expect(asked).toEqual([{ ...ids, reason: 'unknown' }])
  })

  test.each([
    ['canceled', 'unpaid'],
    ['failed', 'paid'],
  ] as const)('%s, and not final: the server is asked before a new id is made', async (status, answer) => {
    const { asked, settle, reconcile } = server(['checking', answer])
    const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
    const { form, checkout } = make({ reconcile, createRequest })
    await settled(form, 'ready')
    vi.useFakeTimers()
    form.submit()
    checkout.answer({ status, final: false, code: 'X', message: '홍길동', pgMessage: '홍길동', ...ids })
    await vi.advanceTimersByTimeAsync(0)
    expect(textOf(form)).toBe('checking')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(textOf(form)).toBe(answer)
    const attempt = { ...ids, reason: 'not-final' }
    expect(asked).toEqual([attempt, attempt])
    expect(settle).toHaveBeenCalledTimes(1)
    expect(createRequest).toHaveBeenCalledTimes(1)
    form.destroy()
  })

  test('not final, and no server to ask, or none that decides: nobody says that it is unpaid', async () => {
    const { form, checkout } = make()
    await pay(form, checkout, { status: 'canceled', final: false, ...ids })
    expect(textOf(form)).toBe('undecided')
    const { reconcile } = server(['checking'])
    const asking = make({ reconcile })
    await settled(asking.form, 'ready')
    vi.useFakeTimers()
    asking.form.submit()
    asking.checkout.answer({ status: 'failed', final: false, code: 'X', message: '', ...ids })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(textOf(asking.form)).toBe('undecided')
    expect(asking.form.view.asked).toBeDefined()
    asking.form.destroy()
  })

  test('a sure outcome asks nobody', async () => {
    const { asked, reconcile } = server(['paid'])
    const { form, checkout } = make({ reconcile })
    await pay(form, checkout, { status: 'failed', final: true, code: 'X', message: '', ...ids })
    expect(asked).toEqual([])
    expect(textOf(form)).toBe('failed')
  })

  test('which words tell what the server answered', () => {
    const told = (settlement: Settlement, more: object = {}) => outcomeText(lost, { settlement, ...more })
    expect(told({ status: 'paid' }, { operation: 'requestIssueBillingKey' })).toBe('registered')
    // What an earlier page left may have been about something else than this one.
    expect(told({ status: 'paid' }, { operation: 'requestIssueBillingKey', asked: left })).toBe('paid')
    expect(told({ status: 'paid' }, { asked: { dialect: 'v2', issueId: 'i', reason: 'left-behind' } })).toBe(
      'registered',
    )
    expect(outcomeText({ ...lost, reason: 'already-paid' }, { asking: true })).toBe('already-paid')
    expect(outcomeText(lost, { asking: true })).toBe('checking')
  })
})

describe('the merchant', () => {
  test('hears what only the merchant can mend, once', async () => {
    const onDiagnostics = vi.fn<(diagnostics: readonly Diagnostic[]) => void>()
    const { form } = make({ onDiagnostics, request: { ...request, currency: 'EUR', customer: {} } })
    await settled(form, 'ready')
    form.fill('customer.fullName', 'K')
    form.fill('customer.fullName', 'Kim')
    expect(onDiagnostics).toHaveBeenCalledTimes(1)
    const reported = onDiagnostics.mock.calls[0]?.[0].map(({ path }) => path)
    expect(reported).toContain('currency')
    // What the form asks for is the buyer's to give.
    expect(reported).not.toContain('customer.email')
    form.update({ request })
    expect(onDiagnostics).toHaveBeenLastCalledWith([])
  })

  test('the same channel in a new object is the same channel', async () => {
    const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
    const { form } = make({ createRequest })
    await settled(form, 'ready')
    form.update({ channel: { ...channel } })
    expect(form.view.phase).toBe('ready')
    form.update({ channel: { ...channel, channelKey: 'another' } })
    expect(form.view.phase).toBe('preparing')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test.each([
    ['facts of the contract', { channel: { ...channel, facts: { digital: true } } }],
    ['a checkout', {}],
    ['an outcome', { outcome: { status: 'canceled', final: true, ...ids } as const }],
  ] as const)(
    '%s written anew at each render prepare nothing and ask for no request',
    async (name, change) => {
      const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
      const prepare = vi.fn<() => Promise<void>>(() => Promise.resolve())
      const render = (): Partial<CheckoutOptions> => ({
        ...structuredClone({ ...change, channel: undefined }),
        channel: {
          ...channel,
          ...('channel' in change ? structuredClone({ facts: change.channel.facts }) : {}),
        },
        ...(name === 'a checkout' ? { checkout: fakeCheckout() } : {}),
      })
      const { form } = make({ createRequest, ...render() }, fakeCheckout({ prepare }))
      if (name === 'an outcome') form.retry()
      await settled(form, 'ready')
      for (let draw = 0; draw < 3; draw++) {
        form.update(render())
        expect(form.view.phase).toBe('ready')
      }
      expect(createRequest).toHaveBeenCalledTimes(1)
      expect(prepare).toHaveBeenCalledTimes(1)
    },
  )

  test('the newest checkout of the same channel opens the window', async () => {
    const [first, second] = [fakeCheckout(), fakeCheckout()]
    const form = createForm(
      { channel, request, redirectUrl: '/return', locale: 'en', checkout: first },
      {
        languages: [],
        setting: ({ checkout, channel: of }) => ({
          knowledge: knowledgeOf(of, 'requestPayment', 'pc', '/return'),
          opener: {
            prepare: () => Promise.resolve(),
            open: (name, sent) => (checkout ?? first)[name](sent),
          },
        }),
      },
    )
    await settled(form, 'ready')
    form.update({ checkout: second })
    form.submit()
    expect([first.opened.length, second.opened.length]).toEqual([0, 1])
  })

  test('the page may ask for a new request, but not over an open window', async () => {
    const createRequest = vi.fn<CreateRequest>(({ attempt }) => Promise.resolve({ paymentId: `p${attempt}` }))
    const { form } = make({ createRequest })
    await settled(form, 'ready')
    form.refresh()
    await settled(form, 'ready')
    expect(form.view.request['paymentId']).toBe('p2')
    form.submit()
    form.refresh()
    expect(form.view.phase).toBe('opening')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test('other facts of the contract are another channel', async () => {
    const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
    const { form } = make({ createRequest, channel: { ...channel, facts: { digital: true } } })
    await settled(form, 'ready')
    form.update({ channel: { ...channel, facts: { digital: false } } })
    expect(form.view.phase).toBe('preparing')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test('facts of the contract are held against the rules, and are no part of the request', async () => {
    const onDiagnostics = vi.fn<(diagnostics: readonly Diagnostic[]) => void>()
    const naver = { gateway: naverpay, storeId: 'store-1', channelKey: 'channel-key-1' }
    const askedOf = ({ view }: Form) => view.questions.map(({ field }) => field.path)
    const plain = make({ channel: naver })
    await settled(plain.form, 'ready')
    expect(askedOf(plain.form)).not.toContain('customer.birthYear')
    const { form, checkout } = make({ onDiagnostics, channel: { ...naver, facts: { highRisk: true } } })
    await settled(form, 'ready')
    expect(askedOf(form)).toContain('customer.birthYear')
    form.fill('customer.birthYear', '1990')
    form.fill('customer.birthMonth', '1')
    form.fill('customer.birthDay', '2')
    form.submit()
    expect(checkout.opened[0]?.request).not.toHaveProperty('facts')
    expect(onDiagnostics.mock.calls.flat(2).map(({ path }) => path)).not.toContain('facts')
  })

  test('another channel while a window is open: prepared anew before anything can be paid through it', async () => {
    const createRequest = vi.fn<CreateRequest>(({ attempt }) => Promise.resolve({ paymentId: `p${attempt}` }))
    const { form, checkout } = make({ createRequest })
    await settled(form, 'ready')
    form.submit()
    form.update({ channel: { ...channel, channelKey: 'another' } })
    expect(form.view.phase).toBe('opening')
    checkout.refuse(new CheckoutError('popup-blocked'))
    await vi.waitFor(() => expect(createRequest).toHaveBeenCalledTimes(2))
    await settled(form, 'ready')
    expect(form.view.request['paymentId']).toBe('p2')
  })

  test('an update keeps what was typed and loads nothing again', async () => {
    const prepare = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const { form } = make({ request: { ...request, customer: {} } }, fakeCheckout({ prepare }))
    await settled(form, 'ready')
    form.fill('customer.fullName', 'Kim')
    form.update({ locale: 'ko', request: { ...request, totalAmount: 2000, customer: {} } })
    expect(form.view.amount).toBe('2,000원')
    expect(form.view.values).toEqual({ 'customer.fullName': 'Kim' })
    expect(prepare).toHaveBeenCalledTimes(1)
  })
})
