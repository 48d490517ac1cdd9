import {
  assertChannel,
  attemptId,
  CheckoutError,
  idsOf,
  isCheckoutError,
  isUndecided,
  type Diagnostic,
  type OpenAttempt,
  type Outcome,
} from '@portone-checkout/core'
import type { Developer } from '../developer.js'
import type { CheckoutOptions } from '../options.js'
import type { Settlement } from '../reconcile.js'
import type { NoticeCode, OutcomeText, Texts } from '../texts/shape.js'
import { chooseLocale, textsOf, type WidgetLocale } from '../texts/texts.js'
import {
  blankAttempt,
  newAttempts,
  unseenAttempt,
  leftBehindAttempt,
  type MountedForm,
  type PageAttempt,
  type PageAttempts,
} from './attempts.js'
import type { Knowledge } from './knowledge.js'
import { formatAmount, minorOf } from './money.js'
import { isGiven, merged, valueAt, type JsonRecord } from './paths.js'
import { problemsOf, type Problem } from './problems.js'
import { assemble, methodsOf, questionsOf, type Question, type WidgetOperation } from './questions.js'
import { isSame } from './same.js'

/** `unprepared`: preparing failed, the buyer can retry; `opening`: a PG window of this page is open; `ended`: an outcome is shown. */
export type Phase = 'preparing' | 'unprepared' | 'ready' | 'opening' | 'ended'

/** The part of a checkout that the form uses: core's, or a fake in tests. */
export interface Opener {
  prepare(): Promise<void>
  open(operation: WidgetOperation, request: JsonRecord): Promise<Outcome>
}

/** What the form works with; replaced only when the channel, checkout, operation or return URL changes. */
export interface Setting {
  readonly opener: Opener
  readonly knowledge: Knowledge
}

/** What the form needs from the page; tests pass their own. */
export interface Surroundings {
  /** `onFindings` receives what the checkout finds when it opens a window. */
  setting(options: CheckoutOptions, onFindings?: (findings: readonly Diagnostic[]) => void): Setting
  /** The buyer's preferred languages, best first. */
  readonly languages: readonly string[]
  /** Shared by all forms of a page; without it this form shares with none. */
  readonly attempts?: PageAttempts | undefined
  /** The outcome that a redirect returned to this page; `isAgain` when the page has read it before, as after a reload. */
  readonly returned?:
    | ((options: CheckoutOptions) => { readonly outcome: Outcome; readonly isAgain: boolean } | undefined)
    | undefined
  /** The attempt that an earlier page of this tab left open; called only without `reconcile`, which looks for it itself. */
  readonly leftOpen?: (() => OpenAttempt | undefined) | undefined
  /** Logs findings and errors for which the merchant gives no callback. */
  readonly developer?: Developer | undefined
}

/** The form's state; the view is derived from it. */
interface State {
  readonly options: CheckoutOptions
  readonly setting: Setting
  /** The part of the request that `createRequest` returned. */
  readonly created: JsonRecord
  readonly phase: Phase
  readonly outcome: Outcome | undefined
  /** The attempt that the merchant's server is or was asked about. */
  readonly asked: OpenAttempt | undefined
  readonly asking: boolean
  /** The server's latest answer about it. */
  readonly settlement: Settlement | undefined
  readonly notice: NoticeCode | undefined
  /** The attempt whose outcome is shown; its method may differ from the one chosen now, and another form may have opened it. */
  readonly shown: PageAttempt | undefined
  /** Whether this form opened the attempt that is shown. */
  readonly isOwn: boolean
  readonly chosenMethod: string | undefined
  /** Typed or chosen values by path, including those of fields that are not shown at the moment. */
  readonly values: Readonly<Record<string, string>>
  /** Paths of fields that the buyer has left. */
  readonly touched: readonly string[]
  readonly agreed: readonly string[]
  readonly pressed: boolean
  /** Number of submits that found problems; the error summary takes the focus at each. */
  readonly refusals: number
  /** Findings with which the checkout refused the last request. */
  readonly refusedFindings: readonly Diagnostic[]
}

/** Everything that the views render. */
export interface View extends Pick<
  State,
  | 'options'
  | 'phase'
  | 'outcome'
  | 'asked'
  | 'asking'
  | 'settlement'
  | 'notice'
  | 'values'
  | 'agreed'
  | 'refusals'
> {
  readonly locale: WidgetLocale
  readonly texts: Texts
  readonly operation: WidgetOperation
  /** Method and operation of the attempt that is shown, where known. */
  readonly attemptMethod: string | undefined
  readonly attemptOperation: WidgetOperation | undefined
  /** The attempt that is shown belongs to another order than this form. */
  readonly isOtherOrder: boolean
  readonly gatewayName: string
  /** The merchant's name of the order or billing key. */
  readonly title: string | undefined
  readonly amount: string | undefined
  /** The request has no readable amount, which only the merchant can fix. */
  readonly isUnpayable: boolean
  readonly methods: readonly string[]
  readonly method: string | undefined
  readonly questions: readonly Question[]
  /** The request that the pay button would send. */
  readonly request: JsonRecord
  /** All problems that keep the buyer from paying. */
  readonly open: readonly Problem[]
  /** Problems shown at their fields: all of them after a submit; before it those of fields left with a wrong value. */
  readonly problems: readonly Problem[]
  /** Problems listed in the error summary; empty before the first submit. */
  readonly summary: readonly Problem[]
  /** Findings that only the merchant can fix. */
  readonly merchantFindings: readonly Diagnostic[]
}

export interface Form {
  /** The same object until something changes. */
  readonly view: View
  /** Calls `listener` after each change. Returns a function that unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void
  readonly choose: (method: string) => void
  readonly fill: (path: string, typed: string) => void
  /** Call when the buyer leaves a field. */
  readonly leave: (path: string) => void
  readonly agree: (ids: readonly string[], agreed: boolean) => void
  /** Opens the PG window synchronously, or shows the problems; prepares again when preparing had failed. */
  readonly submit: () => void
  /** Goes back to the form after an outcome, or prepares again after a failure. */
  readonly retry: () => void
  /** Asks the merchant's server again how the attempt ended. */
  readonly checkAgain: () => void
  readonly update: (options: Partial<CheckoutOptions>) => void
  /** Calls `createRequest` again, unless a window is open or an outcome is shown. */
  readonly refresh: () => void
  /** Call when the page comes back from the back-forward cache. */
  readonly restored: () => void
  readonly destroy: () => void
}

const noReconciliation = { asked: undefined, asking: false, settlement: undefined }

const settledTexts = { paid: 'paid', 'awaiting-deposit': 'account-issued', unpaid: 'unpaid' } as const

/** Which text describes this outcome. */
export const outcomeText = (
  outcome: Outcome,
  {
    operation,
    attemptMethod,
    attemptOperation = operation,
    asked,
    asking,
    settlement,
  }: Partial<
    Pick<View, 'operation' | 'attemptMethod' | 'attemptOperation' | 'asked' | 'asking' | 'settlement'>
  >,
): OutcomeText => {
  const isIssuing = attemptOperation === 'requestIssueBillingKey'
  if (settlement && settlement.status !== 'checking') {
    // An earlier page may have run another operation: V2's ids show which, V1 uses the same id for both.
    const { dialect, paymentId, issueId } = asked ?? {}
    const isKey = dialect === 'v2' && (paymentId ?? issueId) ? !paymentId : isIssuing
    return settlement.status === 'paid' && isKey ? 'registered' : settledTexts[settlement.status]
  }
  if (outcome.status === 'unknown' && outcome.reason === 'already-paid') return 'already-paid'
  if (isUndecided(outcome) && asking) return 'checking'
  // Canceled or failed, but this gateway may still approve the payment.
  if (isUndecided(outcome) && outcome.status !== 'unknown') return 'undecided'
  if (outcome.status !== 'completed') return outcome.status
  if (isIssuing) return 'registered'
  // A virtual account is issued, but nothing is paid yet.
  return attemptMethod === 'VIRTUAL_ACCOUNT' ? 'account-issued' : 'completed'
}

/** Milliseconds between calls to a server that has not decided. After the last one the buyer can ask again. */
const askDelays = [1000, 1500, 2500, 4000, 6000]

/** Milliseconds that the merchant's server may take to answer. */
const timeLimits = { createRequest: 30_000, reconcile: 10_000 }

const withTimeout = <T>(milliseconds: number, answer: T | PromiseLike<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms.`)), milliseconds)
  })
  return Promise.race([answer, timeout]).finally(() => clearTimeout(timer))
}

const noticeOf = (error: unknown): NoticeCode => {
  const code = isCheckoutError(error) ? error.code : undefined
  if (code === 'in-progress' || code === 'popup-blocked') return code
  if (code === 'load-failed' || code === 'load-timeout') return 'unprepared'
  return code === 'unsupported-operation' ? 'unsupported' : 'unavailable'
}

const titleOf = (known: JsonRecord): string | undefined => {
  const name = ['orderName', 'issueName']
    .filter((key) => isGiven(known, key))
    .map((key) => valueAt(known, key))[0]
  return typeof name === 'string' ? name : undefined
}

/**
 * The options that a request depends on, compared by value: pages often pass an equal channel as a new object at each render.
 * For a checkout only whether one is given, since it cannot be compared; the latest one is used.
 */
const sourceOf = ({ channel, checkout, operation = 'requestPayment', redirectUrl }: CheckoutOptions) => {
  const { gateway, facts = {}, ...keys } = channel
  return { keys, facts, gateway: [gateway.dialect, gateway.code], own: !checkout, operation, redirectUrl }
}

const mayBePaid = (outcome: Outcome): boolean =>
  outcome.status === 'redirecting' ||
  (isUndecided(outcome) && !(outcome.status === 'unknown' && outcome.reason === 'already-paid'))

const viewOf = (state: State, languages: readonly string[]): View => {
  const { options, setting, values, agreed, pressed, touched, shown } = state
  const { knowledge } = setting
  const { operation = 'requestPayment' } = options
  const locale = options.locale ?? chooseLocale(...languages)
  const texts = textsOf(locale, options.texts)
  const knownRequest = merged({ ...options.request }, state.created)
  const methods = methodsOf(knowledge, operation, knownRequest, options)
  const method = methods.find((code) => code === state.chosenMethod) ?? methods[0]
  const isUnpayable =
    state.phase === 'ready' &&
    operation !== 'requestIssueBillingKey' &&
    minorOf(knownRequest['totalAmount']) === undefined
  const hasNoMethod = methods.length === 0 && knowledge.capabilities.methods.length > 0
  const context = { knowledge, operation, request: knownRequest, method, offer: options, values }
  const questions = questionsOf(context)
  const request = assemble(context, questions)
  const findings = knowledge.inspect(request)
  const open = problemsOf(
    questions,
    values,
    options.consents ?? [],
    agreed,
    [...findings, ...state.refusedFindings],
    texts,
  )
  // An empty field is not wrong until the buyer submits.
  const isWrongAfterTouch = ({ target }: Problem): boolean =>
    touched.includes(target) && (values[target] ?? '').trim() !== ''
  return {
    options,
    phase: state.phase,
    outcome: state.outcome,
    asked: state.asked,
    asking: state.asking,
    settlement: state.settlement,
    notice: state.notice ?? (isUnpayable ? 'unavailable' : hasNoMethod ? 'no-method' : undefined),
    attemptMethod: shown?.method,
    attemptOperation: shown?.operation,
    isOtherOrder: shown !== undefined && !state.isOwn && !isSame(shown.request, options.request),
    values,
    agreed,
    refusals: state.refusals,
    locale,
    texts,
    operation,
    gatewayName: knowledge.gatewayName[locale],
    title: titleOf(knownRequest),
    isUnpayable,
    amount: formatAmount(
      knownRequest[operation === 'requestIssueBillingKey' ? 'displayAmount' : 'totalAmount'],
      knownRequest['currency'],
      locale,
    ),
    methods,
    method,
    questions,
    request,
    open,
    problems: pressed ? open : open.filter(isWrongAfterTouch),
    summary: pressed ? open : [],
    merchantFindings: findings.filter(({ path }) => !questions.some(({ field }) => field.path === path)),
  }
}

/** The checkout form without its rendering: questions, answers, and what the pay button does. */
export const createForm = (initial: CheckoutOptions, surroundings: Surroundings): Form => {
  const { attempts = newAttempts(), developer } = surroundings
  if (!attempts.isReturnRead) {
    attempts.isReturnRead = true
    // A page that passes an outcome has read its return URL itself.
    const returned = initial.outcome ? undefined : surroundings.returned?.(initial)
    if (returned) {
      const { outcome, isAgain } = returned
      // When read again, it may belong to an earlier order on the same URL.
      const request = isAgain ? undefined : initial.request
      attempts.last = { ...blankAttempt, outcome, request, isOrphan: true }
    }
  }
  const unseenEnd = attempts.open ? undefined : unseenAttempt(attempts, mayBePaid)
  const reconciling = initial.reconcile?.()
  // An attempt that this page has open or shows was not left by an earlier page.
  const leftAttempt = attempts.open || unseenEnd ? undefined : reconciling?.left
  // Before the buyer can pay, find out how the attempt of an earlier page ended.
  const initialOutcome: Outcome | undefined =
    initial.outcome ?? (leftAttempt && { ...leftAttempt, status: 'unknown', reason: 'page-restored' })
  let state: State = {
    options: initial,
    setting: surroundings.setting(initial, (findings) => diagnose(findings)),
    created: {},
    phase: initialOutcome === undefined ? 'preparing' : 'ended',
    outcome: initialOutcome,
    asked: undefined,
    asking: false,
    settlement: undefined,
    notice: undefined,
    shown: undefined,
    isOwn: false,
    chosenMethod: undefined,
    values: {},
    touched: [],
    agreed: [],
    pressed: false,
    refusals: 0,
    refusedFindings: [],
  }
  let cachedView: View | undefined
  let listeners: readonly (() => void)[] = []
  let reported = '[]'
  /** Number of preparations so far. */
  let preparations = 0
  let aborter = new AbortController()
  let askTimer: ReturnType<typeof setTimeout> | undefined
  /** This form's own attempt, while its window is open. */
  let ownAttempt: PageAttempt | undefined
  /** Prepare as soon as the page's open attempt has ended without an outcome. */
  let waitsForOpenAttempt = false
  let isDestroyed = false

  const view = (): View => (cachedView ??= viewOf(state, surroundings.languages))

  const diagnose = (findings: readonly Diagnostic[]): void => {
    const { onDiagnostics } = state.options
    if (onDiagnostics) onDiagnostics(findings)
    else developer?.findings(findings, view().locale)
  }

  const reportError = (error: unknown): void => {
    const { onError } = state.options
    if (onError) onError(error)
    else developer?.error(error, view().locale)
  }

  const reportFindings = (): void => {
    // Until `createRequest` has answered, missing fields are not worth reporting.
    if (state.phase !== 'ready') return
    const { merchantFindings } = view()
    const fingerprint = JSON.stringify(merchantFindings)
    if (fingerprint === reported) return
    reported = fingerprint
    diagnose(merchantFindings)
  }

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change }
    cachedView = undefined
    for (const listener of listeners) listener()
    reportFindings()
  }

  const fail = (error: unknown, notice: NoticeCode): void => {
    set({ notice, phase: notice === 'unprepared' ? 'unprepared' : 'ready' })
    reportError(error)
  }

  /** Cancels pending answers, so that they cannot overwrite the new state. */
  const cancelPending = (): void => {
    aborter.abort()
    clearTimeout(askTimer)
    aborter = new AbortController()
  }

  /** Shows the attempt that an earlier page left open instead of the form: both could be paid. Returns whether there is one. */
  const showLeftBehind = (): boolean => {
    // With `reconcile`, the merchant's server is asked instead.
    const attempt = reconciling
      ? undefined
      : leftBehindAttempt(attempts, surroundings.leftOpen?.(), view().request)
    if (!attempt) return false
    developer?.leftOpen(view().locale)
    attempts.last = attempt
    showEnd(attempt)
    reportOutcomeSoon(attempt)
    return true
  }

  const prepare = async (): Promise<void> => {
    cancelPending()
    // While another window is open, a new request could be paid in addition.
    waitsForOpenAttempt = attempts.open !== undefined
    if (waitsForOpenAttempt) return set({ phase: 'opening', notice: undefined, ...noReconciliation })
    const { signal } = aborter
    preparations += 1
    const { options, outcome: previous, setting, shown } = state
    // The buyer has seen this outcome and continues.
    if (shown && attempts.last === shown) attempts.last = undefined
    if (previous) attempts.acknowledged.add(attemptId(previous) ?? '')
    // With `createRequest` get the id first: under the same id the buyer may pay again at once.
    if (!options.createRequest && showLeftBehind()) return
    set({ phase: 'preparing', notice: undefined, ...noReconciliation })
    try {
      const context = { attempt: preparations, previous, signal }
      const [created = {}] = await Promise.all([
        withTimeout(timeLimits.createRequest, options.createRequest?.(context)),
        setting.opener.prepare(),
      ])
      if (signal.aborted) return
      set({ created: { ...created }, outcome: undefined, shown: undefined })
      if (!showLeftBehind()) set({ phase: 'ready' })
    } catch (error) {
      if (signal.aborted) return
      cancelPending()
      fail(error, 'unprepared')
    }
  }

  const askServer = async (asked: OpenAttempt, round = 0): Promise<void> => {
    if (!reconciling) return
    const { signal } = aborter
    set({ asked, asking: true })
    let settlement: Settlement | undefined
    try {
      settlement = await withTimeout(timeLimits.reconcile, reconciling.ask(asked, { signal }))
    } catch {
      // No answer does not mean `unpaid`.
    }
    if (signal.aborted) return
    // An undecided answer may carry `orderUrl` too.
    if (settlement) set({ settlement })
    if (settlement && settlement.status !== 'checking') {
      const { shown } = state
      reconciling.forget()
      set({ asking: false })
      // Another form that shows the same attempt may have reported it.
      const isFirst = shown?.settlement === undefined
      if (shown) shown.settlement = settlement
      if (isFirst) state.options.onSettled?.(settlement, asked)
    } else if (askDelays[round] === undefined) set({ asking: false })
    else askTimer = setTimeout(() => void askServer(asked, round + 1), askDelays[round])
  }

  const reconcileOutcome = (outcome: Outcome): void => {
    if (!isUndecided(outcome)) return
    reconciling?.settle(outcome)
    // Send ids only: the PG's message may contain personal data.
    void askServer({ ...idsOf(outcome), reason: outcome.status === 'unknown' ? 'unknown' : 'not-final' })
  }

  const reportOutcome = (attempt: PageAttempt): void => {
    if (attempt.isReported || !attempt.outcome) return
    attempt.isReported = true
    state.options.onOutcome?.(attempt.outcome)
  }

  /** Reports after `createForm` has returned, unless the form is destroyed by then. */
  const reportOutcomeSoon = (attempt: PageAttempt): void =>
    queueMicrotask(() => {
      if (!isDestroyed) reportOutcome(attempt)
    })

  /** Shows the outcome of an attempt, whichever form opened it. */
  const showEnd = (attempt: PageAttempt, isOwn = false): void => {
    const { outcome, settlement } = attempt
    if (!outcome) return
    cancelPending()
    waitsForOpenAttempt = false
    if (!isDestroyed) attempt.shownAt ??= Date.now()
    set({ ...noReconciliation, shown: attempt, isOwn, outcome, settlement, phase: 'ended' })
    if (!settlement) reconcileOutcome(outcome)
  }

  /** Handles the outcome of this form's attempt. The page's other forms are notified, and show it when this one is destroyed. */
  const endAttempt = (attempt: PageAttempt, outcome: Outcome): void => {
    const others = [...attempts.forms].filter((other) => other !== mounted).reverse()
    attempt.outcome = outcome
    attempt.isOrphan = isDestroyed
    attempts.last = attempt
    ownAttempt = attempts.open = undefined
    if (!isDestroyed || others.length === 0) {
      // Without any form the server is asked and `onOutcome` called all the same: no other form may follow.
      if (isDestroyed) {
        attempt.release = () => {
          cancelPending()
          reconciling?.stop()
        }
      }
      showEnd(attempt, true)
    } else reconciling?.stop()
    // One microtask per form, so that a callback that throws does not affect the others.
    for (const other of others) queueMicrotask(() => other.ended(attempt))
    if (!isDestroyed || others.length === 0) reportOutcome(attempt)
  }

  const handleRefusal = (
    error: unknown,
    attempt: PageAttempt,
    source: object,
    knowledge: Knowledge,
  ): void => {
    ownAttempt = attempts.open = undefined
    const diagnostics: readonly Diagnostic[] = isCheckoutError(error) ? error.diagnostics : []
    if (diagnostics.length > 0) diagnose(diagnostics)
    for (const other of attempts.forms) if (other !== mounted) queueMicrotask(() => other.ended(attempt))
    if (isDestroyed) reconciling?.stop()
    // Keep an outcome that the page passed meanwhile on screen.
    if (isDestroyed || state.phase !== 'opening') return reportError(error)
    if (waitsForOpenAttempt || !isSame(source, sourceOf(state.options))) {
      // The channel has changed: a request made for the old one must not be paid through the new one.
      void prepare()
      return reportError(error)
    }
    set({
      refusedFindings: diagnostics.map((finding) => ({
        ...finding,
        path: knowledge.canonical(finding.path),
      })),
    })
    // Problems that the buyer can fix are shown at their fields; the notice is for the others.
    if (view().open.length === 0) return fail(error, noticeOf(error))
    set({ phase: 'ready', refusals: state.refusals + 1 })
    return reportError(error)
  }

  const open = async (operation: WidgetOperation, request: JsonRecord, method?: string): Promise<void> => {
    const { setting, options } = state
    const source = sourceOf(options)
    const attempt = { ...blankAttempt, operation, method, request: options.request }
    ownAttempt = attempts.open = attempt
    attempts.last = undefined
    let outcome: Outcome
    try {
      outcome = await setting.opener.open(operation, request)
    } catch (error) {
      return handleRefusal(error, attempt, source, setting.knowledge)
    }
    return endAttempt(attempt, outcome)
  }

  const retry = (): void => {
    set({ pressed: false, touched: [] })
    void prepare()
  }

  const submit = (): void => {
    if (state.phase === 'unprepared') retry()
    if (state.phase !== 'ready') return
    const { open: problems, operation, request, method, isUnpayable } = view()
    if (isUnpayable) return undefined
    if (problems.length > 0) {
      set({ pressed: true, refusals: state.refusals + 1 })
      return
    }
    // A page keeps only one window open, and another form has one.
    if (attempts.open) return fail(new CheckoutError('in-progress'), 'in-progress')
    if (showLeftBehind()) return undefined
    set({ pressed: true, phase: 'opening', notice: undefined })
    // Synchronously in the click: browsers block windows that open later.
    void open(operation, request, method)
  }

  const mounted: MountedForm = {
    ended: (attempt) => {
      if (isDestroyed) return
      if (attempt.outcome) {
        if (!attempt.isOrphan && !waitsForOpenAttempt) return
        showEnd(attempt)
        reportOutcome(attempt)
      } else if (waitsForOpenAttempt) void prepare()
    },
  }
  attempts.forms.add(mounted)

  if (initialOutcome) {
    if (leftAttempt && !initial.outcome) void askServer(leftAttempt)
    else reconcileOutcome(initialOutcome)
  } else if (unseenEnd) {
    unseenEnd.release?.()
    unseenEnd.release = undefined
    if (unseenEnd.outcome?.status === 'redirecting') {
      // The page was restored: the buyer came back with the back button while no form was mounted.
      unseenEnd.outcome = { ...unseenEnd.outcome, status: 'unknown', reason: 'page-restored' }
      unseenEnd.isReported = false
    }
    showEnd(unseenEnd)
    reportOutcomeSoon(unseenEnd)
  } else void prepare()

  return {
    get view() {
      return view()
    },
    subscribe: (listener) => {
      listeners = [...listeners, listener]
      return () => {
        listeners = listeners.filter((other) => other !== listener)
      }
    },
    choose: (chosenMethod) => set({ chosenMethod, refusedFindings: [] }),
    fill: (path, typed) => set({ values: { ...state.values, [path]: typed }, refusedFindings: [] }),
    leave: (path) => set({ touched: [...state.touched, path] }),
    agree: (ids, on) => {
      const others = state.agreed.filter((id) => !ids.includes(id))
      set({ agreed: on ? [...others, ...ids] : others })
    },
    submit,
    retry,
    checkAgain: () => state.asked && !state.asking && void askServer(state.asked),
    update: (change) => {
      const { options: before, phase } = state
      const options = { ...before, ...change }
      assertChannel(options.channel)
      const isSourceChanged = !isSame(sourceOf(before), sourceOf(options))
      const hasNewOutcome = change.outcome !== undefined && !isSame(change.outcome, before.outcome)
      set({
        options,
        // Changed texts or amounts need no new SDK or checks.
        ...(isSourceChanged || options.checkout !== before.checkout
          ? { setting: surroundings.setting(options, diagnose) }
          : {}),
        ...(hasNewOutcome
          ? { ...noReconciliation, outcome: change.outcome, shown: undefined, phase: 'ended' }
          : {}),
      })
      if (hasNewOutcome) {
        cancelPending()
        reconcileOutcome(change.outcome)
      }
      // A new channel may need another SDK. Do not disturb an open attempt.
      if (isSourceChanged && !hasNewOutcome && phase !== 'opening' && phase !== 'ended') void prepare()
      else if (state.phase === 'ready') showLeftBehind()
    },
    refresh: () => {
      if (state.phase !== 'opening' && state.phase !== 'ended') void prepare()
    },
    restored: () => {
      const { shown, outcome } = state
      // The buyer may have paid on the PG's page before using the back button.
      if (outcome?.status !== 'redirecting') return
      const restored = { ...outcome, status: 'unknown', reason: 'page-restored' } as const
      const attempt = shown ?? { ...blankAttempt, outcome: restored }
      // Several forms may show the same attempt.
      if (attempt.outcome?.status === 'redirecting')
        Object.assign(attempt, { outcome: restored, isReported: false })
      showEnd(attempt, state.isOwn)
      reportOutcome(attempt)
    },
    destroy: () => {
      isDestroyed = true
      attempts.forms.delete(mounted)
      aborter.abort()
      clearTimeout(askTimer)
      // While its window is open, keep reporting that the page closes.
      if (!ownAttempt) reconciling?.stop()
      listeners = []
    },
  }
}
