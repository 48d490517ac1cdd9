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
  unseen,
  unsettled,
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

/** `unprepared` waits for the buyer to reload; `opening`: a window of this page is open; `ended` shows an outcome. */
export type Phase = 'preparing' | 'unprepared' | 'ready' | 'opening' | 'ended'

/** The part of a checkout that the form uses: core's own, or a stand-in of a test. */
export interface Opener {
  prepare(): Promise<void>
  open(operation: WidgetOperation, request: JsonRecord): Promise<Outcome>
}

/** The form's world; made anew only for another channel, checkout, operation or return address. */
export interface Setting {
  readonly opener: Opener
  readonly knowledge: Knowledge
}

/** What a page gives the form; a test gives its own. */
export interface Surroundings {
  /** `hear`: what is found as a window opens. */
  setting(options: CheckoutOptions, hear?: (findings: readonly Diagnostic[]) => void): Setting
  /** Languages asked for, best first. */
  readonly languages: readonly string[]
  /** Shared by the forms of a page; left out, this form is alone. */
  readonly attempts?: PageAttempts | undefined
  /** What a redirect brought home to this page; `isAgain`, where an earlier page of this address has read it. */
  readonly home?:
    | ((options: CheckoutOptions) => { readonly outcome: Outcome; readonly isAgain: boolean } | undefined)
    | undefined
  /** The attempt that an earlier page of this tab left open; asked where no `reconcile` watches for it. */
  readonly left?: (() => OpenAttempt | undefined) | undefined
  /** Hears what no callback does. */
  readonly developer?: Developer | undefined
}

/** What happened so far; everything shown follows from it. */
interface State {
  readonly options: CheckoutOptions
  readonly setting: Setting
  /** The server's part of the request. */
  readonly created: JsonRecord
  readonly phase: Phase
  readonly outcome: Outcome | undefined
  /** The attempt that the merchant's server was asked about, where it was. */
  readonly asked: OpenAttempt | undefined
  readonly asking: boolean
  /** What it answered. */
  readonly settlement: Settlement | undefined
  readonly notice: NoticeCode | undefined
  /** The attempt whose outcome is shown; what is chosen may be another by then, and another form may have opened it. */
  readonly shown: PageAttempt | undefined
  /** This form opened it. */
  readonly isOwn: boolean
  readonly picked: string | undefined
  /** What was typed or chosen, by path; also what is not asked at the moment. */
  readonly values: Readonly<Record<string, string>>
  /** Fields that the buyer has been in. */
  readonly left: readonly string[]
  readonly agreed: readonly string[]
  readonly pressed: boolean
  /** Counts presses that found problems: the summary takes the focus at each. */
  readonly refusals: number
  /** Findings with which the checkout refused what was just sent. */
  readonly refused: readonly Diagnostic[]
}

/** Everything that is shown. */
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
  /** The method and the operation of the attempt that is shown, as far as they are known. */
  readonly tried: string | undefined
  readonly triedTo: WidgetOperation | undefined
  /** What is shown is about another order than this form. */
  readonly isAnother: boolean
  readonly gatewayName: string
  /** The name of the order or billing key, as the merchant gave it. */
  readonly title: string | undefined
  readonly amount: string | undefined
  /** The request has no amount that can be read: only the merchant can mend it. */
  readonly isUnpayable: boolean
  readonly methods: readonly string[]
  readonly method: string | undefined
  readonly questions: readonly Question[]
  /** The request as it would be sent. */
  readonly request: JsonRecord
  /** All that keeps the buyer from paying. */
  readonly open: readonly Problem[]
  /** What is shown beside the fields: all of it after a press of the pay button, before it what was left wrong. */
  readonly problems: readonly Problem[]
  /** Those of a pressed pay button; the error summary lists them. */
  readonly summary: readonly Problem[]
  /** What only the merchant can mend. */
  readonly merchants: readonly Diagnostic[]
}

export interface Form {
  /** The same object until something changes. */
  readonly view: View
  /** Calls back after each change. @returns how to stop */
  readonly subscribe: (listener: () => void) => () => void
  readonly choose: (method: string) => void
  readonly fill: (path: string, typed: string) => void
  /** The buyer has left the field. */
  readonly leave: (path: string) => void
  readonly agree: (ids: readonly string[], agreed: boolean) => void
  /** Opens the window in the call itself, or shows what is missing; prepares again where that had failed. */
  readonly submit: () => void
  /** After an outcome, or where the preparation failed. */
  readonly retry: () => void
  /** Asks the merchant's server once more. */
  readonly checkAgain: () => void
  readonly update: (options: Partial<CheckoutOptions>) => void
  /** Asks for a new request, unless a window is open or an end is shown. */
  readonly refresh: () => void
  /** The page came back from the back-forward cache. */
  readonly restored: () => void
  readonly destroy: () => void
}

const unasked = { asked: undefined, asking: false, settlement: undefined }

const settledTexts = { paid: 'paid', 'awaiting-deposit': 'account-issued', unpaid: 'unpaid' } as const

/** Which of the texts tells this outcome. */
export const outcomeText = (
  outcome: Outcome,
  {
    operation,
    tried,
    triedTo = operation,
    asked,
    asking,
    settlement,
  }: Partial<Pick<View, 'operation' | 'tried' | 'triedTo' | 'asked' | 'asking' | 'settlement'>>,
): OutcomeText => {
  const isIssuing = triedTo === 'requestIssueBillingKey'
  if (settlement && settlement.status !== 'checking') {
    // What an earlier page left may have been another operation: on V2 its ids tell, V1 names both alike.
    const { dialect, paymentId, issueId } = asked ?? {}
    const isKey = dialect === 'v2' && (paymentId ?? issueId) ? !paymentId : isIssuing
    return settlement.status === 'paid' && isKey ? 'registered' : settledTexts[settlement.status]
  }
  if (outcome.status === 'unknown' && outcome.reason === 'already-paid') return 'already-paid'
  if (isUndecided(outcome) && asking) return 'checking'
  // Canceled or failed, but this gateway may still approve it.
  if (isUndecided(outcome) && outcome.status !== 'unknown') return 'undecided'
  if (outcome.status !== 'completed') return outcome.status
  if (isIssuing) return 'registered'
  // A virtual account is only issued: nothing is paid yet.
  return tried === 'VIRTUAL_ACCOUNT' ? 'account-issued' : 'completed'
}

/** Milliseconds between two questions to a server that has not decided; then the buyer may ask. */
const pauses = [1000, 1500, 2500, 4000, 6000]

/** Milliseconds for the merchant's server to answer. */
const patience = { request: 30_000, question: 10_000 }

const within = <T>(limit: number, answer: T | PromiseLike<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${limit} ms.`)), limit)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
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
 * What a request is made for; compared by value, as pages that are drawn anew write the same channel as a new object.
 * Of a checkout, which has no value to compare, only whether there is one: the newest is used.
 */
const sourceOf = ({ channel, checkout, operation = 'requestPayment', redirectUrl }: CheckoutOptions) => {
  const { gateway, facts = {}, ...keys } = channel
  return { keys, facts, gateway: [gateway.dialect, gateway.code], own: !checkout, operation, redirectUrl }
}

const mayBePaid = (outcome: Outcome): boolean =>
  outcome.status === 'redirecting' ||
  (isUndecided(outcome) && !(outcome.status === 'unknown' && outcome.reason === 'already-paid'))

const viewOf = (state: State, languages: readonly string[]): View => {
  const { options, setting, values, agreed, pressed, left, shown } = state
  const { knowledge } = setting
  const { operation = 'requestPayment' } = options
  const locale = options.locale ?? chooseLocale(...languages)
  const texts = textsOf(locale, options.texts)
  const known = merged({ ...options.request }, state.created)
  const methods = methodsOf(knowledge, operation, known, options)
  const method = methods.find((one) => one === state.picked) ?? methods[0]
  const isUnpayable =
    state.phase === 'ready' &&
    operation !== 'requestIssueBillingKey' &&
    minorOf(known['totalAmount']) === undefined
  const isWithout = methods.length === 0 && knowledge.capabilities.methods.length > 0
  const context = { knowledge, operation, request: known, method, offer: options, values }
  const questions = questionsOf(context)
  const request = assemble(context, questions)
  const findings = knowledge.inspect(request)
  const open = problemsOf(
    questions,
    values,
    options.consents ?? [],
    agreed,
    [...findings, ...state.refused],
    texts,
  )
  // What is still empty is not wrong yet.
  const leftWrong = ({ target }: Problem): boolean =>
    left.includes(target) && (values[target] ?? '').trim() !== ''
  return {
    options,
    phase: state.phase,
    outcome: state.outcome,
    asked: state.asked,
    asking: state.asking,
    settlement: state.settlement,
    notice: state.notice ?? (isUnpayable ? 'unavailable' : isWithout ? 'no-method' : undefined),
    tried: shown?.method,
    triedTo: shown?.operation,
    isAnother: shown !== undefined && !state.isOwn && !isSame(shown.request, options.request),
    values,
    agreed,
    refusals: state.refusals,
    locale,
    texts,
    operation,
    gatewayName: knowledge.gatewayName[locale],
    title: titleOf(known),
    isUnpayable,
    amount: formatAmount(
      known[operation === 'requestIssueBillingKey' ? 'displayAmount' : 'totalAmount'],
      known['currency'],
      locale,
    ),
    methods,
    method,
    questions,
    request,
    open,
    problems: pressed ? open : open.filter(leftWrong),
    summary: pressed ? open : [],
    merchants: findings.filter(({ path }) => !questions.some(({ field }) => field.path === path)),
  }
}

/** The checkout form without its looks: what is asked, what is answered, and what happens on the pay button. */
export const createForm = (initial: CheckoutOptions, surroundings: Surroundings): Form => {
  const { attempts = newAttempts(), developer } = surroundings
  if (!attempts.isHome) {
    attempts.isHome = true
    // A page that gives an outcome has read its address itself.
    const home = initial.outcome ? undefined : surroundings.home?.(initial)
    if (home) {
      const { outcome, isAgain } = home
      // Read again, it may be about an earlier order of the same address.
      const request = isAgain ? undefined : initial.request
      attempts.last = { ...blankAttempt, outcome, request, isOrphan: true }
    }
  }
  const handed = attempts.open ? undefined : unseen(attempts, mayBePaid)
  const reconciling = initial.reconcile?.()
  // What the page itself has open, or shows already, no earlier page has left.
  const left = attempts.open || handed ? undefined : reconciling?.left
  // Before the buyer is asked to pay, it must be known how the attempt ended that an earlier page left.
  const known: Outcome | undefined =
    initial.outcome ?? (left && { ...left, status: 'unknown', reason: 'page-restored' })
  let state: State = {
    options: initial,
    setting: surroundings.setting(initial, (found) => diagnose(found)),
    created: {},
    phase: known === undefined ? 'preparing' : 'ended',
    outcome: known,
    asked: undefined,
    asking: false,
    settlement: undefined,
    notice: undefined,
    shown: undefined,
    isOwn: false,
    picked: undefined,
    values: {},
    left: [],
    agreed: [],
    pressed: false,
    refusals: 0,
    refused: [],
  }
  let seen: View | undefined
  let listeners: readonly (() => void)[] = []
  let reported = '[]'
  /** Counts preparations. */
  let attempt = 0
  let aborter = new AbortController()
  let nextQuestion: ReturnType<typeof setTimeout> | undefined
  /** This form's own attempt, while its window is open. */
  let opened: PageAttempt | undefined
  /** It wants to be prepared as soon as the page's open attempt has ended without an outcome. */
  let isWaiting = false
  let isGone = false

  const view = (): View => (seen ??= viewOf(state, surroundings.languages))

  const diagnose = (findings: readonly Diagnostic[]): void => {
    const { onDiagnostics } = state.options
    if (onDiagnostics) onDiagnostics(findings)
    else developer?.findings(findings, view().locale)
  }

  const complain = (error: unknown): void => {
    const { onError } = state.options
    if (onError) onError(error)
    else developer?.error(error, view().locale)
  }

  const report = (): void => {
    // Until the server's part has arrived, its absence is no finding.
    if (state.phase !== 'ready') return
    const { merchants } = view()
    const fingerprint = JSON.stringify(merchants)
    if (fingerprint === reported) return
    reported = fingerprint
    diagnose(merchants)
  }

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change }
    seen = undefined
    for (const listener of listeners) listener()
    report()
  }

  const fail = (error: unknown, notice: NoticeCode): void => {
    set({ notice, phase: notice === 'unprepared' ? 'unprepared' : 'ready' })
    complain(error)
  }

  /** What is still on its way for an earlier state would take the new one's place. */
  const drop = (): void => {
    aborter.abort()
    clearTimeout(nextQuestion)
    aborter = new AbortController()
  }

  /** Shows what an earlier page left open in place of a way to pay beside it. @returns whether there is such an attempt */
  const warned = (): boolean => {
    // With `reconcile` the merchant's server is asked instead.
    const of = reconciling ? undefined : unsettled(attempts, surroundings.left?.(), view().request)
    if (!of) return false
    developer?.unasked(view().locale)
    attempts.last = of
    show(of)
    tellSoon(of)
    return true
  }

  const prepare = async (): Promise<void> => {
    drop()
    // A request that is made now could be paid beside the one whose window is open.
    isWaiting = attempts.open !== undefined
    if (isWaiting) return set({ phase: 'opening', notice: undefined, ...unasked })
    const { signal } = aborter
    attempt += 1
    const { options, outcome: previous, setting, shown } = state
    // The buyer has seen how it ended and goes on.
    if (shown && attempts.last === shown) attempts.last = undefined
    if (previous) attempts.passed.add(attemptId(previous) ?? '')
    // Where the server makes the id, it is asked for first: the same one may be paid again at once.
    if (!options.createRequest && warned()) return
    set({ phase: 'preparing', notice: undefined, ...unasked })
    try {
      const context = { attempt, previous, signal }
      const [created = {}] = await Promise.all([
        within(patience.request, options.createRequest?.(context)),
        setting.opener.prepare(),
      ])
      if (signal.aborted) return
      set({ created: { ...created }, outcome: undefined, shown: undefined })
      if (!warned()) set({ phase: 'ready' })
    } catch (error) {
      if (signal.aborted) return
      drop()
      fail(error, 'unprepared')
    }
  }

  const ask = async (asked: OpenAttempt, round = 0): Promise<void> => {
    if (!reconciling) return
    const { signal } = aborter
    set({ asked, asking: true })
    let settlement: Settlement | undefined
    try {
      settlement = await within(patience.question, reconciling.ask(asked, { signal }))
    } catch {
      // No answer is none of `unpaid`.
    }
    if (signal.aborted) return
    // Also while it is checking, it may say where the order is.
    if (settlement) set({ settlement })
    if (settlement && settlement.status !== 'checking') {
      const { shown } = state
      reconciling.forget()
      set({ asking: false })
      // Another form that shows the same attempt may have told of it.
      const isNews = shown?.settlement === undefined
      if (shown) shown.settlement = settlement
      if (isNews) state.options.onSettled?.(settlement, asked)
    } else if (pauses[round] === undefined) set({ asking: false })
    else nextQuestion = setTimeout(() => void ask(asked, round + 1), pauses[round])
  }

  const check = (outcome: Outcome): void => {
    if (!isUndecided(outcome)) return
    reconciling?.settle(outcome)
    // Ids only: what the PG said may name the buyer.
    void ask({ ...idsOf(outcome), reason: outcome.status === 'unknown' ? 'unknown' : 'not-final' })
  }

  const tell = (of: PageAttempt): void => {
    if (of.isTold || !of.outcome) return
    of.isTold = true
    state.options.onOutcome?.(of.outcome)
  }

  /** Not before the page has the form in hand, and not where it is gone by then. */
  const tellSoon = (of: PageAttempt): void =>
    queueMicrotask(() => {
      if (!isGone) tell(of)
    })

  /** Shows how an attempt ended, whichever form opened it. */
  const show = (of: PageAttempt, isOwn = false): void => {
    const { outcome, settlement } = of
    if (!outcome) return
    drop()
    isWaiting = false
    if (!isGone) of.shownAt ??= Date.now()
    set({ ...unasked, shown: of, isOwn, outcome, settlement, phase: 'ended' })
    if (!settlement) check(outcome)
  }

  /** How this form's own attempt ended. The page's other forms hear of it, and show it where this one is gone. */
  const end = (of: PageAttempt, outcome: Outcome): void => {
    const others = [...attempts.forms].filter((other) => other !== mounted).reverse()
    of.outcome = outcome
    of.isOrphan = isGone
    attempts.last = of
    opened = attempts.open = undefined
    if (!isGone || others.length === 0) {
      // Also where no form is left, the server is asked and `onOutcome` hears of it: the next form may never come.
      if (isGone) {
        of.release = () => {
          drop()
          reconciling?.stop()
        }
      }
      show(of, true)
    } else reconciling?.stop()
    // Each on its own: a callback that throws keeps the end from no other form.
    for (const other of others) queueMicrotask(() => other.ended(of))
    if (!isGone || others.length === 0) tell(of)
  }

  const refuse = (error: unknown, of: PageAttempt, source: object, knowledge: Knowledge): void => {
    opened = attempts.open = undefined
    const diagnostics: readonly Diagnostic[] = isCheckoutError(error) ? error.diagnostics : []
    if (diagnostics.length > 0) diagnose(diagnostics)
    for (const other of attempts.forms) if (other !== mounted) queueMicrotask(() => other.ended(of))
    if (isGone) reconciling?.stop()
    // The page has told of an outcome meanwhile, which stays to be read.
    if (isGone || state.phase !== 'opening') return complain(error)
    if (isWaiting || !isSame(source, sourceOf(state.options))) {
      // Another channel by now: what was made for this one is not paid through it.
      void prepare()
      return complain(error)
    }
    set({ refused: diagnostics.map((one) => ({ ...one, path: knowledge.canonical(one.path) })) })
    // What the buyer can mend is shown beside its field; only the rest is a matter for the seller.
    if (view().open.length === 0) return fail(error, noticeOf(error))
    set({ phase: 'ready', refusals: state.refusals + 1 })
    return complain(error)
  }

  const open = async (operation: WidgetOperation, request: JsonRecord, method?: string): Promise<void> => {
    const { setting, options } = state
    const source = sourceOf(options)
    const of = { ...blankAttempt, operation, method, request: options.request }
    opened = attempts.open = of
    attempts.last = undefined
    let outcome: Outcome
    try {
      outcome = await setting.opener.open(operation, request)
    } catch (error) {
      return refuse(error, of, source, setting.knowledge)
    }
    return end(of, outcome)
  }

  const retry = (): void => {
    set({ pressed: false, left: [] })
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
    // Another form's window is open, and the page keeps one open attempt at a time.
    if (attempts.open) return fail(new CheckoutError('in-progress'), 'in-progress')
    if (warned()) return undefined
    set({ pressed: true, phase: 'opening', notice: undefined })
    // In the click itself: a browser would block a window that opens any later.
    void open(operation, request, method)
  }

  const mounted: MountedForm = {
    ended: (of) => {
      if (isGone) return
      if (of.outcome) {
        if (!of.isOrphan && !isWaiting) return
        show(of)
        tell(of)
      } else if (isWaiting) void prepare()
    },
  }
  attempts.forms.add(mounted)

  if (known) {
    if (left && !initial.outcome) void ask(left)
    else check(known)
  } else if (handed) {
    handed.release?.()
    handed.release = undefined
    if (handed.outcome?.status === 'redirecting') {
      // The page is still here: the buyer came back by the back button while no form was mounted.
      handed.outcome = { ...handed.outcome, status: 'unknown', reason: 'page-restored' }
      handed.isTold = false
    }
    show(handed)
    tellSoon(handed)
  } else void prepare()

  return {
    get view() {
      return view()
    },
    subscribe: (listener) => {
      listeners = [...listeners, listener]
      return () => {
        listeners = listeners.filter((one) => one !== listener)
      }
    },
    choose: (picked) => set({ picked, refused: [] }),
    fill: (path, typed) => set({ values: { ...state.values, [path]: typed }, refused: [] }),
    leave: (path) => set({ left: [...state.left, path] }),
    agree: (ids, on) => {
      const others = state.agreed.filter((id) => !ids.includes(id))
      set({ agreed: on ? [...others, ...ids] : others })
    },
    submit,
    retry,
    checkAgain: () => state.asked && !state.asking && void ask(state.asked),
    update: (change) => {
      const { options: before, phase } = state
      const options = { ...before, ...change }
      assertChannel(options.channel)
      const isMoved = !isSame(sourceOf(before), sourceOf(options))
      const told = change.outcome !== undefined && !isSame(change.outcome, before.outcome)
      set({
        options,
        // New words or amounts must not load or detect anything again.
        ...(isMoved || options.checkout !== before.checkout
          ? { setting: surroundings.setting(options, diagnose) }
          : {}),
        ...(told ? { ...unasked, outcome: change.outcome, shown: undefined, phase: 'ended' } : {}),
      })
      if (told) {
        drop()
        check(change.outcome)
      }
      // Another channel has another SDK to load; an attempt in the air is left alone.
      if (isMoved && !told && phase !== 'opening' && phase !== 'ended') void prepare()
      else if (state.phase === 'ready') warned()
    },
    refresh: () => {
      if (state.phase !== 'opening' && state.phase !== 'ended') void prepare()
    },
    restored: () => {
      const { shown, outcome } = state
      // The PG's page may have taken the money before the buyer came back by the back button.
      if (outcome?.status !== 'redirecting') return
      const restored = { ...outcome, status: 'unknown', reason: 'page-restored' } as const
      const of = shown ?? { ...blankAttempt, outcome: restored }
      // Several forms may show it.
      if (of.outcome?.status === 'redirecting') Object.assign(of, { outcome: restored, isTold: false })
      show(of, state.isOwn)
      tell(of)
    },
    destroy: () => {
      isGone = true
      attempts.forms.delete(mounted)
      aborter.abort()
      clearTimeout(nextQuestion)
      // While its window is open, a page that closes is still told of.
      if (!opened) reconciling?.stop()
      listeners = []
    },
  }
}
