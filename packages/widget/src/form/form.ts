import { isCheckoutError, type Diagnostic, type OpenAttempt, type Outcome } from '@portone-checkout/core'
import type { CheckoutOptions } from '../options.js'
import type { Settlement } from '../reconcile.js'
import type { NoticeCode, OutcomeText, Texts } from '../texts/shape.js'
import { chooseLocale, textsOf, type WidgetLocale } from '../texts/texts.js'
import type { Knowledge } from './knowledge.js'
import { formatAmount } from './money.js'
import { isGiven, merged, valueAt, type JsonRecord } from './paths.js'
import { problemsOf, type Problem } from './problems.js'
import { assemble, methodsOf, questionsOf, type Question, type WidgetOperation } from './questions.js'

/** `unprepared` waits for the buyer to reload; `ended` shows an outcome. */
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
  setting(options: CheckoutOptions): Setting
  /** Languages asked for, best first. */
  readonly languages: readonly string[]
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
  /** The method of the last attempt; what is chosen may be another by the time it ends. */
  readonly tried: string | undefined
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

/** Everything a face shows. */
export interface View extends Pick<
  State,
  | 'options'
  | 'phase'
  | 'outcome'
  | 'asked'
  | 'asking'
  | 'settlement'
  | 'notice'
  | 'tried'
  | 'values'
  | 'agreed'
  | 'refusals'
> {
  readonly locale: WidgetLocale
  readonly texts: Texts
  readonly operation: WidgetOperation
  readonly gatewayName: string
  /** The name of the order or billing key, as the merchant gave it. */
  readonly title: string | undefined
  readonly amount: string | undefined
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
    asked,
    asking,
    settlement,
  }: Partial<Pick<View, 'operation' | 'tried' | 'asked' | 'asking' | 'settlement'>>,
): OutcomeText => {
  const isIssuing = operation === 'requestIssueBillingKey'
  if (settlement && settlement.status !== 'checking') {
    // What an earlier page left may have been another operation: on V2 its ids tell, V1 names both alike.
    const { dialect, paymentId, issueId } = asked ?? {}
    const isKey = dialect === 'v2' && (paymentId ?? issueId) ? !paymentId : isIssuing
    return settlement.status === 'paid' && isKey ? 'registered' : settledTexts[settlement.status]
  }
  if (outcome.status === 'unknown' && outcome.reason === 'already-paid') return 'already-paid'
  if (outcome.status === 'unknown' && asking) return 'checking'
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

/** By what is in it: pages that are drawn anew often write the same channel as a new object. */
const sourceOf = ({ channel, checkout, operation, redirectUrl }: CheckoutOptions): readonly unknown[] => [
  checkout,
  operation,
  redirectUrl,
  ...Object.values(channel),
]

const viewOf = (state: State, languages: readonly string[]): View => {
  const { options, setting, values, agreed, pressed, left } = state
  const { knowledge } = setting
  const { operation = 'requestPayment' } = options
  const locale = options.locale ?? chooseLocale(...languages)
  const texts = textsOf(locale, options.texts)
  const known = merged(options.request, state.created)
  const methods = methodsOf(knowledge, operation, known, options)
  const method = methods.find((one) => one === state.picked) ?? methods[0]
  const isWithout = methods.length === 0 && knowledge.capabilities.methods.length > 0
  const situation = { knowledge, operation, request: known, method, offer: options, values }
  const questions = questionsOf(situation)
  const request = assemble(situation, questions)
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
    notice: state.notice ?? (isWithout ? 'no-method' : undefined),
    tried: state.tried,
    values,
    agreed,
    refusals: state.refusals,
    locale,
    texts,
    operation,
    gatewayName: knowledge.gatewayName[locale],
    title: titleOf(known),
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
  const reconciling = initial.reconcile?.()
  const { left } = reconciling ?? {}
  // Before the buyer is asked to pay, it must be known how the attempt ended that an earlier page left.
  const known: Outcome | undefined =
    initial.outcome ?? (left && { ...left, status: 'unknown', reason: 'page-restored' })
  let state: State = {
    options: initial,
    setting: surroundings.setting(initial),
    created: {},
    phase: known === undefined ? 'preparing' : 'ended',
    outcome: known,
    asked: undefined,
    asking: false,
    settlement: undefined,
    notice: undefined,
    tried: undefined,
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

  const view = (): View => (seen ??= viewOf(state, surroundings.languages))

  const report = (): void => {
    // Until the server's part has arrived, its absence is no finding.
    if (state.phase !== 'ready') return
    const { merchants } = view()
    const fingerprint = JSON.stringify(merchants)
    if (fingerprint === reported) return
    reported = fingerprint
    state.options.onDiagnostics?.(merchants)
  }

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change }
    seen = undefined
    for (const listener of listeners) listener()
    report()
  }

  const fail = (error: unknown, notice: NoticeCode): void => {
    set({ notice, phase: notice === 'unprepared' ? 'unprepared' : 'ready' })
    state.options.onError?.(error)
  }

  /** What is still on its way for an earlier state would take the new one's place. */
  const drop = (): void => {
    aborter.abort()
    clearTimeout(nextQuestion)
    aborter = new AbortController()
  }

  const prepare = async (): Promise<void> => {
    drop()
    const { signal } = aborter
    attempt += 1
    const { options, outcome: previous, setting } = state
    set({ phase: 'preparing', notice: undefined, ...unasked })
    try {
      const context = { attempt, previous, signal }
      const [created = {}] = await Promise.all([
        within(patience.request, options.createRequest?.(context)),
        setting.opener.prepare(),
      ])
      if (!signal.aborted) set({ created, phase: 'ready', outcome: undefined })
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
      reconciling.forget()
      set({ asking: false })
      state.options.onSettled?.(settlement, asked)
    } else if (pauses[round] === undefined) set({ asking: false })
    else nextQuestion = setTimeout(() => void ask(asked, round + 1), pauses[round])
  }

  const check = (outcome: Outcome): void => {
    if (outcome.status !== 'unknown') return
    reconciling?.settle(outcome)
    // Ids only: what the PG said may name the buyer.
    const {
      status: _status,
      code: _code,
      message: _message,
      pgCode: _pgCode,
      pgMessage: _pgMessage,
      ...ids
    } = outcome
    void ask({ ...ids, reason: 'unknown' })
  }

  const end = (outcome: Outcome): void => {
    // Also where the form is gone by now, the server is asked.
    drop()
    set({ ...unasked, outcome, phase: 'ended' })
    check(outcome)
    state.options.onOutcome?.(outcome)
  }

  const refuse = (error: unknown, opened: Setting): void => {
    const diagnostics: readonly Diagnostic[] = isCheckoutError(error) ? error.diagnostics : []
    if (diagnostics.length > 0) state.options.onDiagnostics?.(diagnostics)
    const { knowledge } = opened
    // The page has told of an outcome meanwhile, which stays to be read.
    if (state.phase !== 'opening') return state.options.onError?.(error)
    if (opened !== state.setting) {
      // Another channel by now: what was made for this one is not paid through it.
      void prepare()
      return state.options.onError?.(error)
    }
    set({ refused: diagnostics.map((one) => ({ ...one, path: knowledge.canonical(one.path) })) })
    // What the buyer can mend is shown beside its field; only the rest is a matter for the seller.
    if (view().open.length === 0) return fail(error, noticeOf(error))
    set({ phase: 'ready', refusals: state.refusals + 1 })
    return state.options.onError?.(error)
  }

  const open = async (setting: Setting, operation: WidgetOperation, request: JsonRecord): Promise<void> => {
    let outcome: Outcome
    try {
      outcome = await setting.opener.open(operation, request)
    } catch (error) {
      return refuse(error, setting)
    }
    return end(outcome)
  }

  const retry = (): void => {
    set({ pressed: false, left: [] })
    void prepare()
  }

  const submit = (): void => {
    if (state.phase === 'unprepared') retry()
    if (state.phase !== 'ready') return
    const { open: problems, operation, request, method } = view()
    if (problems.length > 0) {
      set({ pressed: true, refusals: state.refusals + 1 })
      return
    }
    set({ pressed: true, phase: 'opening', notice: undefined, tried: method })
    // In the click itself: a browser would block a window that opens any later.
    void open(state.setting, operation, request)
  }

  if (left && !initial.outcome) void ask(left)
  else if (known) check(known)
  else void prepare()

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
      const source = sourceOf(options)
      const moved = sourceOf(before).some((part, index) => part !== source[index])
      const told = change.outcome !== undefined && change.outcome !== before.outcome
      set({
        options,
        // New words or amounts must not load or detect anything again.
        ...(moved ? { setting: surroundings.setting(options) } : {}),
        ...(told ? { ...unasked, outcome: change.outcome, phase: 'ended' } : {}),
      })
      if (told) {
        drop()
        check(change.outcome)
      }
      // Another channel has another SDK to load; an attempt in the air is left alone.
      if (moved && !told && phase !== 'opening' && phase !== 'ended') void prepare()
    },
    restored: () => {
      const { outcome } = state
      // The PG's page may have taken the money before the buyer came back by the back button.
      if (outcome?.status === 'redirecting') end({ ...outcome, status: 'unknown', reason: 'page-restored' })
    },
    destroy: () => {
      aborter.abort()
      clearTimeout(nextQuestion)
      reconciling?.stop()
      listeners = []
    },
  }
}
