import { naverpay } from '@portone-checkout/core/gateways/v2'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CheckoutError, type Diagnostic, type OpenAttempt, type Outcome } from '@portone-checkout/core'
import { knowledgeOf } from '../core.js'
import type { CheckoutOptions } from '../options.js'
import type { Settlement } from '../reconcile.js'
import { fakeCheckout, type FakeCheckout } from '../../test/fake-checkout.js'
import { channel, fakeServer, order, reachPhase, settingOf, shownText } from '../../test/forms.js'
import { createForm, outcomeText, type Form } from './form.js'

const request = { paymentId: 'p1', ...order }
type CreateRequest = NonNullable<CheckoutOptions['createRequest']>

const ids = { dialect: 'v2', paymentId: 'p1' } as const

const make = (change: Partial<CheckoutOptions> = {}, checkout: FakeCheckout = fakeCheckout()) => {
  const form = createForm(
    { channel, request, redirectUrl: 'https://shop.example/return', locale: 'en', ...change },
    { languages: [], setting: settingOf(checkout) },
  )
  return { form, checkout }
}

describe('preparing', () => {
  test('the request is created before the click, and the click opens the window synchronously', async () => {
    const createRequest = vi.fn<CreateRequest>(() =>
      Promise.resolve({ paymentId: 'from-server', totalAmount: 2500 }),
    )
    const { form, checkout } = make({ createRequest })
    form.submit()
    expect(checkout.opened).toEqual([])
    await reachPhase(form, 'ready')
    expect(form.view.amount).toBe('₩2,500')
    form.submit()
    expect(checkout.opened).toHaveLength(1)
    expect(checkout.opened[0]).toMatchObject({
      operation: 'requestPayment',
      request: { paymentId: 'from-server', totalAmount: 2500, payMethod: 'CARD' },
    })
  })

  test('a failure is reported, and the buyer can prepare again', async () => {
    const onError = vi.fn<(error: unknown) => void>()
    const failure = new Error('offline')
    const createRequest = vi
      .fn<CreateRequest>()
      .mockRejectedValueOnce(failure)
      .mockResolvedValue({ paymentId: 'second' })
    const { form } = make({ createRequest, onError })
    await reachPhase(form, 'unprepared')
    expect(form.view.notice).toBe('unprepared')
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure)
    form.retry()
    await reachPhase(form, 'ready')
    expect(form.view.notice).toBeUndefined()
    expect(form.view.request['paymentId']).toBe('second')
  })

  test('a server that does not answer is aborted after a time limit', async () => {
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
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    form.submit()
    expect(signals).toHaveLength(2)
    form.destroy()
    vi.useRealTimers()
  })

  test('an answer after destroy is ignored', async () => {
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
    await reachPhase(form, 'ready')
    form.submit()
    form.submit()
    expect(checkout.opened).toHaveLength(1)
  })

  test('missing answers are shown, and each submit is counted', async () => {
    const { form, checkout } = make({
      request: { ...request, customer: { fullName: 'Kim' } },
      consents: [
        { id: 'terms', label: 'Terms' },
        { id: 'news', label: 'News', required: false },
      ],
    })
    await reachPhase(form, 'ready')
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

  test('a wrong value is reported when the field is left, an empty one is not', async () => {
    const { form } = make({ request: { ...request, customer: {} } })
    await reachPhase(form, 'ready')
    form.leave('customer.fullName')
    form.fill('customer.email', 'kim@')
    expect(form.view.problems).toEqual([])
    form.leave('customer.email')
    expect(form.view.problems).toEqual([
      { target: 'customer.email', text: 'Enter an email address, like name@example.com.' },
    ])
    expect(form.view.summary).toEqual([])
  })

  test('a choice that is no longer offered is not sent and does not count as an answer', async () => {
    const offer = { methods: ['EASY_PAY'], easyPayProviders: ['KAKAOPAY', 'TOSSPAY'] }
    const { form, checkout } = make(offer)
    await reachPhase(form, 'ready')
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

  test('a notice appears when the shop offers none of the gateway’s methods', async () => {
    const { form } = make({ methods: ['CRYPTO'] })
    await reachPhase(form, 'ready')
    expect(form.view.notice).toBe('no-method')
    form.update({ methods: ['CARD'] })
    expect(form.view.notice).toBeUndefined()
  })

  test('typed values stay when the method changes', async () => {
    const { form } = make({ request: { ...request, customer: {} } })
    await reachPhase(form, 'ready')
    form.fill('customer.fullName', 'Kim')
    form.choose('EASY_PAY')
    form.fill('easyPay.easyPayProvider', 'TOSSPAY')
    form.choose('CARD')
    expect(form.view.values).toEqual({ 'customer.fullName': 'Kim', 'easyPay.easyPayProvider': 'TOSSPAY' })
  })
})

describe('an outcome', () => {
  test('is shown and reported; a retry creates a new request and keeps typed values', async () => {
    const onOutcome = vi.fn<(outcome: Outcome) => void>()
    const createRequest = vi.fn<CreateRequest>(({ attempt }) => Promise.resolve({ paymentId: `p${attempt}` }))
    const { form, checkout } = make({ onOutcome, createRequest })
    await reachPhase(form, 'ready')
    form.fill('customer.email', 'typed@example.com')
    form.submit()
    const canceled = { status: 'canceled', final: true, ...ids } as const
    checkout.answer(canceled)
    await reachPhase(form, 'ended')
    expect(onOutcome).toHaveBeenCalledExactlyOnceWith(canceled)
    form.retry()
    await reachPhase(form, 'ready')
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
  ] as const)(
    'is not reported for the error %s: the notice is %s and the phase %s',
    async (code, notice, phase) => {
      const onOutcome = vi.fn<(outcome: Outcome) => void>()
      const { form, checkout } = make({ onOutcome })
      await reachPhase(form, 'ready')
      form.submit()
      checkout.refuse(new CheckoutError(code))
      await reachPhase(form, phase)
      expect(form.view.notice).toBe(notice)
      expect(onOutcome).not.toHaveBeenCalled()
    },
  )

  test('is not reported when the checkout refuses the request; the problem is shown at its field', async () => {
    const onDiagnostics = vi.fn<(diagnostics: readonly Diagnostic[]) => void>()
    const { form, checkout } = make({ request: { ...request, customer: {} }, onDiagnostics })
    await reachPhase(form, 'ready')
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
    await reachPhase(form, 'ready')
    expect(onDiagnostics).toHaveBeenLastCalledWith([finding])
    expect(form.view.notice).toBeUndefined()
    expect(form.view.refusals).toBe(1)
    expect(form.view.summary).toEqual([
      { target: 'customer.phoneNumber', text: 'Enter a phone number, like 010-1234-5678.' },
    ])
    form.fill('customer.phoneNumber', '01012345679')
    expect(form.view.summary).toEqual([])
  })

  test('is described by the method of the attempt, not by the one chosen since', async () => {
    const { form, checkout } = make({ methods: ['CARD', 'VIRTUAL_ACCOUNT'] })
    await reachPhase(form, 'ready')
    form.submit()
    // Behind a popup the form can still be used.
    form.choose('VIRTUAL_ACCOUNT')
    checkout.answer({ status: 'completed', ...ids })
    await reachPhase(form, 'ended')
    expect(shownText(form)).toBe('completed')
    const returned = make({ methods: ['VIRTUAL_ACCOUNT', 'CARD'], outcome: { status: 'completed', ...ids } })
    // The method of a returned payment is unknown.
    expect(outcomeText({ status: 'completed', ...ids }, returned.form.view)).toBe('completed')
  })

  test('changes from redirecting to unknown when the page is restored', async () => {
    const onOutcome = vi.fn<(outcome: Outcome) => void>()
    const { form, checkout } = make({ onOutcome })
    await reachPhase(form, 'ready')
    form.submit()
    checkout.answer({ status: 'redirecting', ...ids })
    await reachPhase(form, 'ended')
    form.restored()
    expect(form.view.outcome).toEqual({ status: 'unknown', reason: 'page-restored', ...ids })
    expect(onOutcome).toHaveBeenCalledTimes(2)
  })

  test('from the page and from an open window are both shown, neither replaced by a preparation', async () => {
    const pageOutcome = { status: 'canceled', final: true, ...ids } as const
    const refused = make()
    await reachPhase(refused.form, 'ready')
    refused.form.submit()
    refused.form.update({ outcome: pageOutcome })
    refused.checkout.refuse(new CheckoutError('popup-blocked'))
    await Promise.resolve()
    expect(refused.form.view).toMatchObject({ phase: 'ended', outcome: pageOutcome })

    const answers: ((request: object) => void)[] = []
    const { form, checkout } = make({
      createRequest: () => new Promise((resolve) => answers.push((created) => resolve({ ...created }))),
    })
    answers[0]?.({})
    await reachPhase(form, 'ready')
    form.submit()
    form.update({ outcome: pageOutcome })
    form.retry()
    checkout.answer({ status: 'completed', ...ids })
    await reachPhase(form, 'ended')
    // The pending preparation must not bring the form back after the payment.
    answers[1]?.({})
    await new Promise((resolve) => setTimeout(resolve))
    expect(form.view).toMatchObject({ phase: 'ended', outcome: { status: 'completed' } })
  })

  test('from a return URL is shown at once without loading the SDK', () => {
    const prepare = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const { form } = make({ outcome: { status: 'completed', ...ids } }, fakeCheckout({ prepare }))
    expect(form.view.phase).toBe('ended')
    expect(prepare).not.toHaveBeenCalled()
  })

  test('has its own text', () => {
    expect(outcomeText({ status: 'completed', ...ids }, { attemptMethod: 'CARD' })).toBe('completed')
    expect(outcomeText({ status: 'completed', ...ids }, { attemptMethod: 'VIRTUAL_ACCOUNT' })).toBe(
      'account-issued',
    )
    expect(outcomeText({ status: 'completed', ...ids }, { operation: 'requestIssueBillingKey' })).toBe(
      'registered',
    )
    expect(
      outcomeText({ status: 'unknown', reason: 'already-paid', ...ids }, { attemptMethod: 'CARD' }),
    ).toBe('already-paid')
    expect(outcomeText({ status: 'unknown', reason: 'no-answer', ...ids }, { attemptMethod: 'CARD' })).toBe(
      'unknown',
    )
  })
})

describe('an attempt without a known end', () => {
  afterEach(() => void vi.useRealTimers())

  const lost = { status: 'unknown', reason: 'no-answer', ...ids } as const
  const left = { reason: 'left-behind', ...ids } as const

  /** A merchant's server that gives these answers in turn, then repeats the last. */
  const server = (answers: readonly (Settlement['status'] | Error)[], leftAttempt?: OpenAttempt) =>
    fakeServer((_attempt, round) => {
      const answer = answers[Math.min(round, answers.length - 1)]
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve({ status: answer ?? 'checking' })
    }, leftAttempt)
  const pay = async (form: Form, checkout: FakeCheckout, outcome: Outcome) => {
    await reachPhase(form, 'ready')
    form.submit()
    checkout.answer(outcome)
    await reachPhase(form, 'ended')
  }

  test.each([
    ['paid', 'paid'],
    ['awaiting-deposit', 'account-issued'],
    ['unpaid', 'unpaid'],
  ] as const)('is decided by the server at once: %s', async (status, text) => {
    const { asked, forget, settle, reconcile } = server([status])
    const onSettled = vi.fn<NonNullable<CheckoutOptions['onSettled']>>()
    const { form, checkout } = make({ reconcile, onSettled })
    await pay(form, checkout, { ...lost, message: '홍길동', pgMessage: '홍길동' })
    await vi.waitFor(() => expect(shownText(form)).toBe(text))
    const attempt = { ...ids, reason: 'unknown' }
    expect(asked).toEqual([attempt])
    expect(settle).toHaveBeenCalledTimes(1)
    expect(onSettled).toHaveBeenCalledExactlyOnceWith({ status }, attempt)
    expect(forget).toHaveBeenCalledTimes(1)
  })

  test('an undecided or unreachable server is asked again for some time, then only by the buyer', async () => {
    const { asked, forget, reconcile } = server(['checking', new Error('offline'), 'checking'])
    const { form, checkout } = make({ reconcile })
    await reachPhase(form, 'ready')
    vi.useFakeTimers()
    form.submit()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(0)
    expect(shownText(form)).toBe('checking')
    await vi.advanceTimersByTimeAsync(14_999)
    expect(asked).toHaveLength(5)
    expect(shownText(form)).toBe('checking')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(6)
    expect(shownText(form)).toBe('unknown')
    expect(forget).not.toHaveBeenCalled()
    form.checkAgain()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(7)
    expect(shownText(form)).toBe('checking')
    form.destroy()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('of an earlier page is looked up before anything is prepared', async () => {
    const { asked, reconcile } = server(['checking', 'unpaid'], left)
    const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
    const onOutcome = vi.fn<(outcome: Outcome) => void>()
    vi.useFakeTimers()
    const { form, checkout } = make({ reconcile, createRequest, onOutcome })
    expect(form.view.phase).toBe('ended')
    expect(shownText(form)).toBe('checking')
    form.submit()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(asked).toEqual([left, left])
    expect(shownText(form)).toBe('unpaid')
    expect(createRequest).not.toHaveBeenCalled()
    form.retry()
    await vi.advanceTimersByTimeAsync(0)
    expect(form.view.phase).toBe('ready')
    form.submit()
    expect(checkout.opened).toHaveLength(1)
    // The attempt did not end on this page.
    expect(onOutcome).not.toHaveBeenCalled()
  })

  test('is looked up after the back-forward cache, an unsure return URL, or an outcome passed by the page', async () => {
    const back = server(['paid'])
    const { form, checkout } = make({ reconcile: back.reconcile })
    await pay(form, checkout, { status: 'redirecting', ...ids })
    expect(back.asked).toEqual([])
    form.restored()
    await vi.waitFor(() => expect(shownText(form)).toBe('paid'))
    const returned = server(['paid'])
    const shown = make({ reconcile: returned.reconcile, outcome: lost })
    await vi.waitFor(() => expect(shownText(shown.form)).toBe('paid'))
    const later = server(['unpaid'])
    const updated = make({ reconcile: later.reconcile })
    updated.form.update({ outcome: lost })
    await vi.waitFor(() => expect(shownText(updated.form)).toBe('unpaid'))
  })

  test('an answer after destroy is ignored, and the page is no longer watched', async () => {
    let answer: (settlement: Settlement) => void = () => undefined
    const onSettled = vi.fn<NonNullable<CheckoutOptions['onSettled']>>()
    const { stop, reconcile } = fakeServer(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    const { form, checkout } = make({ reconcile, onSettled })
    await pay(form, checkout, lost)
    form.destroy()
    answer({ status: 'paid' })
    await Promise.resolve()
    expect(onSettled).not.toHaveBeenCalled()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  test('a server that does not answer is asked again for some time, then only by the buyer', async () => {
    const { asked, reconcile } = fakeServer(() => new Promise(() => undefined))
    const { form, checkout } = make({ reconcile })
    await reachPhase(form, 'ready')
    vi.useFakeTimers()
    form.submit()
    checkout.answer(lost)
    await vi.advanceTimersByTimeAsync(300_000)
    expect(asked).toHaveLength(6)
    expect(shownText(form)).toBe('unknown')
    form.destroy()
  })

  test('a double click asks the server once', async () => {
    const { asked, reconcile } = server(['checking'])
    const { form, checkout } = make({ reconcile })
    await reachPhase(form, 'ready')
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

  test('an outcome passed by the page replaces earlier questions and answers', async () => {
    const { asked, reconcile } = server(['unpaid', 'checking', 'paid'])
    const { form, checkout } = make({ reconcile })
    await pay(form, checkout, lost)
    await vi.waitFor(() => expect(shownText(form)).toBe('unpaid'))
    form.update({ outcome: { status: 'completed', ...ids } })
    expect(shownText(form)).toBe('completed')
    vi.useFakeTimers()
    form.update({ outcome: lost })
    await vi.advanceTimersByTimeAsync(0)
    expect(shownText(form)).toBe('checking')
    form.update({ outcome: { status: 'canceled', final: true, ...ids } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(shownText(form)).toBe('canceled')
    expect(asked).toHaveLength(2)
  })

  test('is looked up even when it ends after destroy', async () => {
    const { asked, reconcile } = server(['paid'])
    const onSettled = vi.fn<NonNullable<CheckoutOptions['onSettled']>>()
    const { form, checkout } = make({ reconcile, onSettled })
    await reachPhase(form, 'ready')
    form.submit()
    form.destroy()
    checkout.answer(lost)
    await vi.waitFor(() => expect(onSettled).toHaveBeenCalledTimes(1))
    expect(asked).toEqual([{ ...ids, reason: 'unknown' }])
  })

  test.each([
    ['canceled', 'unpaid'],
    ['failed', 'paid'],
  ] as const)('%s but not final is looked up before a new request is created', async (status, answer) => {
    const { asked, settle, reconcile } = server(['checking', answer])
    const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
    const { form, checkout } = make({ reconcile, createRequest })
    await reachPhase(form, 'ready')
    vi.useFakeTimers()
    form.submit()
    checkout.answer({ status, final: false, code: 'X', message: '홍길동', pgMessage: '홍길동', ...ids })
    await vi.advanceTimersByTimeAsync(0)
    expect(shownText(form)).toBe('checking')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(shownText(form)).toBe(answer)
    const attempt = { ...ids, reason: 'not-final' }
    expect(asked).toEqual([attempt, attempt])
    expect(settle).toHaveBeenCalledTimes(1)
    expect(createRequest).toHaveBeenCalledTimes(1)
    form.destroy()
  })

  test('that is not final is never called unpaid without the server’s decision', async () => {
    const { form, checkout } = make()
    await pay(form, checkout, { status: 'canceled', final: false, ...ids })
    expect(shownText(form)).toBe('undecided')
    const { reconcile } = server(['checking'])
    const asking = make({ reconcile })
    await reachPhase(asking.form, 'ready')
    vi.useFakeTimers()
    asking.form.submit()
    asking.checkout.answer({ status: 'failed', final: false, code: 'X', message: '', ...ids })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(shownText(asking.form)).toBe('undecided')
    expect(asking.form.view.asked).toBeDefined()
    asking.form.destroy()
  })

  test('a final outcome is not looked up', async () => {
    const { asked, reconcile } = server(['paid'])
    const { form, checkout } = make({ reconcile })
    await pay(form, checkout, { status: 'failed', final: true, code: 'X', message: '', ...ids })
    expect(asked).toEqual([])
    expect(shownText(form)).toBe('failed')
  })

  test('the server’s answers have their own texts', () => {
    const textFor = (settlement: Settlement, view: object = {}) => outcomeText(lost, { settlement, ...view })
    expect(textFor({ status: 'paid' }, { operation: 'requestIssueBillingKey' })).toBe('registered')
    // The attempt of an earlier page may have been another operation.
    expect(textFor({ status: 'paid' }, { operation: 'requestIssueBillingKey', asked: left })).toBe('paid')
    expect(
      textFor({ status: 'paid' }, { asked: { dialect: 'v2', issueId: 'i', reason: 'left-behind' } }),
    ).toBe('registered')
    expect(outcomeText({ ...lost, reason: 'already-paid' }, { asking: true })).toBe('already-paid')
    expect(outcomeText(lost, { asking: true })).toBe('checking')
  })
})

describe('the page', () => {
  test('gets findings that only the merchant can fix, once', async () => {
    const onDiagnostics = vi.fn<(diagnostics: readonly Diagnostic[]) => void>()
    const { form } = make({ onDiagnostics, request: { ...request, currency: 'EUR', customer: {} } })
    await reachPhase(form, 'ready')
    form.fill('customer.fullName', 'K')
    form.fill('customer.fullName', 'Kim')
    expect(onDiagnostics).toHaveBeenCalledTimes(1)
    const reported = onDiagnostics.mock.calls[0]?.[0].map(({ path }) => path)
    expect(reported).toContain('currency')
    // Fields that the form asks for are not reported to the merchant.
    expect(reported).not.toContain('customer.email')
    form.update({ request })
    expect(onDiagnostics).toHaveBeenLastCalledWith([])
  })

  test('may pass an equal channel as a new object', async () => {
    const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
    const { form } = make({ createRequest })
    await reachPhase(form, 'ready')
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
    'may pass %s as a new object at each render without a new preparation',
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
      await reachPhase(form, 'ready')
      for (let draw = 0; draw < 3; draw++) {
        form.update(render())
        expect(form.view.phase).toBe('ready')
      }
      expect(createRequest).toHaveBeenCalledTimes(1)
      expect(prepare).toHaveBeenCalledTimes(1)
    },
  )

  test('may change the checkout: the latest one opens the window', async () => {
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
    await reachPhase(form, 'ready')
    form.update({ checkout: second })
    form.submit()
    expect([first.opened.length, second.opened.length]).toEqual([0, 1])
  })

  test('may refresh the request, but not while a window is open', async () => {
    const createRequest = vi.fn<CreateRequest>(({ attempt }) => Promise.resolve({ paymentId: `p${attempt}` }))
    const { form } = make({ createRequest })
    await reachPhase(form, 'ready')
    form.refresh()
    await reachPhase(form, 'ready')
    expect(form.view.request['paymentId']).toBe('p2')
    form.submit()
    form.refresh()
    expect(form.view.phase).toBe('opening')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test('causes a new preparation by changed contract facts', async () => {
    const createRequest = vi.fn<CreateRequest>(() => Promise.resolve({}))
    const { form } = make({ createRequest, channel: { ...channel, facts: { digital: true } } })
    await reachPhase(form, 'ready')
    form.update({ channel: { ...channel, facts: { digital: false } } })
    expect(form.view.phase).toBe('preparing')
    expect(createRequest).toHaveBeenCalledTimes(2)
  })

  test('passes contract facts, which rules use and requests do not contain', async () => {
    const onDiagnostics = vi.fn<(diagnostics: readonly Diagnostic[]) => void>()
    const naver = { gateway: naverpay, storeId: 'store-1', channelKey: 'channel-key-1' }
    const questionPaths = ({ view }: Form) => view.questions.map(({ field }) => field.path)
    const plain = make({ channel: naver })
    await reachPhase(plain.form, 'ready')
    expect(questionPaths(plain.form)).not.toContain('customer.birthYear')
    const { form, checkout } = make({ onDiagnostics, channel: { ...naver, facts: { highRisk: true } } })
    await reachPhase(form, 'ready')
    expect(questionPaths(form)).toContain('customer.birthYear')
    form.fill('customer.birthYear', '1990')
    form.fill('customer.birthMonth', '1')
    form.fill('customer.birthDay', '2')
    form.submit()
    expect(checkout.opened[0]?.request).not.toHaveProperty('facts')
    expect(onDiagnostics.mock.calls.flat(2).map(({ path }) => path)).not.toContain('facts')
  })

  test('changes the channel while a window is open: the form prepares again before the next payment', async () => {
    const createRequest = vi.fn<CreateRequest>(({ attempt }) => Promise.resolve({ paymentId: `p${attempt}` }))
    const { form, checkout } = make({ createRequest })
    await reachPhase(form, 'ready')
    form.submit()
    form.update({ channel: { ...channel, channelKey: 'another' } })
    expect(form.view.phase).toBe('opening')
    checkout.refuse(new CheckoutError('popup-blocked'))
    await vi.waitFor(() => expect(createRequest).toHaveBeenCalledTimes(2))
    await reachPhase(form, 'ready')
    expect(form.view.request['paymentId']).toBe('p2')
  })

  test('updates options without losing typed values or loading again', async () => {
    const prepare = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const { form } = make({ request: { ...request, customer: {} } }, fakeCheckout({ prepare }))
    await reachPhase(form, 'ready')
    form.fill('customer.fullName', 'Kim')
    form.update({ locale: 'ko', request: { ...request, totalAmount: 2000, customer: {} } })
    expect(form.view.amount).toBe('2,000원')
    expect(form.view.values).toEqual({ 'customer.fullName': 'Kim' })
    expect(prepare).toHaveBeenCalledTimes(1)
  })
})
