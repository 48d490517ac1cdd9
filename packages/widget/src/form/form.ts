import type { Diagnostic } from '@portone-checkout/core'
import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals'
import { isCheckoutError, type Outcome } from '../core.js'
import type { CheckoutOptions } from '../options.js'
import type { NoticeCode, OutcomeText, Texts } from '../texts/shape.js'
import { chooseLocale, textsOf, type WidgetLocale } from '../texts/texts.js'
import type { Knowledge } from './knowledge.js'
import { formatAmount } from './money.js'
import { isGiven, merged, valueAt, type JsonRecord } from './paths.js'
import { problemsOf, type Problem } from './problems.js'
import { assemble, methodsOf, questionsOf, type Question, type Situation } from './questions.js'

/** `unprepared` waits for the buyer to reload; `ended` shows an outcome. */
export type Phase = 'preparing' | 'unprepared' | 'ready' | 'opening' | 'ended'

/** The part of a checkout that the form uses: core's own, or a stand-in of a test. */
export interface Opener {
  prepare(): Promise<void>
  open(operation: NonNullable<CheckoutOptions['operation']>, request: JsonRecord): Promise<Outcome>
}

/** The form's world, made anew when the options change. */
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

export interface Form {
  readonly options: ReadonlySignal<CheckoutOptions>
  readonly locale: ReadonlySignal<WidgetLocale>
  readonly texts: ReadonlySignal<Texts>
  readonly phase: ReadonlySignal<Phase>
  readonly outcome: ReadonlySignal<Outcome | undefined>
  readonly notice: ReadonlySignal<NoticeCode | undefined>
  readonly knowledge: ReadonlySignal<Knowledge>
  readonly known: ReadonlySignal<JsonRecord>
  readonly amount: ReadonlySignal<string | undefined>
  readonly methods: ReadonlySignal<readonly string[]>
  readonly method: ReadonlySignal<string | undefined>
  readonly questions: ReadonlySignal<readonly Question[]>
  readonly values: ReadonlySignal<Readonly<Record<string, string>>>
  readonly agreed: ReadonlySignal<readonly string[]>
  /** What is wrong, as far as it is shown: all after a press of the pay button, before it only what was left wrong. */
  readonly problems: ReadonlySignal<readonly Problem[]>
  /** Those of a pressed pay button; the error summary lists them. */
  readonly summary: ReadonlySignal<readonly Problem[]>
  /** Counts presses that found problems: the summary takes the focus at each. */
  readonly refusals: ReadonlySignal<number>
  readonly choose: (method: string) => void
  readonly fill: (path: string, typed: string) => void
  /** The buyer has left the field. */
  readonly leave: (path: string) => void
  readonly agree: (ids: readonly string[], agreed: boolean) => void
  /** Opens the window in the call itself, or shows what is missing; prepares again where that had failed. */
  readonly submit: () => void
  /** After an outcome, or where the preparation failed. */
  readonly retry: () => void
  readonly update: (options: Partial<CheckoutOptions>) => void
  /** The page came back from the back-forward cache. */
  readonly restored: () => void
  readonly destroy: () => void
}

/** Which of the texts tells this outcome. */
export const outcomeText = (
  outcome: Outcome,
  operation: CheckoutOptions['operation'],
  method: string | undefined,
): OutcomeText => {
  if (outcome.status === 'unknown' && outcome.reason === 'already-paid') return 'already-paid'
  if (outcome.status !== 'completed') return outcome.status
  if (operation === 'requestIssueBillingKey') return 'registered'
  // A virtual account is only issued: nothing is paid yet.
  return method === 'VIRTUAL_ACCOUNT' ? 'account-issued' : 'completed'
}

const noticeOf = (error: unknown): NoticeCode => {
  if (!isCheckoutError(error)) return 'unavailable'
  switch (error.code) {
    case 'in-progress':
    case 'popup-blocked':
      return error.code
    case 'load-failed':
    case 'load-timeout':
      return 'unprepared'
    case 'unsupported-operation':
      return 'unsupported'
    case 'invalid-request':
    case 'not-in-browser':
    case 'sdk-invalid':
      return 'unavailable'
    default:
      return 'unavailable'
  }
}

/** The checkout form without its looks: what is asked, what is answered, and what happens on the pay button. */
export const createForm = (initial: CheckoutOptions, surroundings: Surroundings): Form => {
  const options = signal(initial)
  const created = signal<JsonRecord>({})
  const phase = signal<Phase>(initial.outcome === undefined ? 'preparing' : 'ended')
  const outcome = signal<Outcome | undefined>(initial.outcome)
  const notice = signal<NoticeCode | undefined>(undefined)
  const picked = signal<string | undefined>(undefined)
  const values = signal<Readonly<Record<string, string>>>({})
  const left = signal<readonly string[]>([])
  const agreed = signal<readonly string[]>([])
  const pressed = signal(false)
  const refusals = signal(0)
  /** Counts preparations, so that the answer of an earlier one is dropped. */
  let attempt = 0
  let aborter = new AbortController()

  const locale = computed(() => options.value.locale ?? chooseLocale(...surroundings.languages))
  const texts = computed(() => textsOf(locale.value, options.value.texts))
  const source = computed(() => {
    const { channel, checkout, operation, redirectUrl } = options.value
    return [channel, checkout, operation, redirectUrl] as const
  })
  let lastSource: readonly unknown[] = []
  let lastSetting: Setting | undefined
  const setting = computed((): Setting => {
    const next = source.value
    // A new words-only update must not load or detect anything again.
    if (lastSetting === undefined || next.some((part, index) => part !== lastSource[index])) {
      lastSource = next
      lastSetting = surroundings.setting(untracked(() => options.value))
    }
    return lastSetting
  })
  const knowledge = computed(() => setting.value.knowledge)
  const operation = computed(() => options.value.operation ?? 'requestPayment')
  const known = computed(() => merged(options.value.request, created.value))
  const amount = computed(() => {
    const key = operation.value === 'requestIssueBillingKey' ? 'displayAmount' : 'totalAmount'
    return formatAmount(known.value[key], known.value['currency'], locale.value)
  })
  const methods = computed(() => methodsOf(knowledge.value, operation.value, known.value, options.value))
  const method = computed(() =>
    picked.value !== undefined && methods.value.includes(picked.value) ? picked.value : methods.value[0],
  )
  const situation = computed((): Situation => ({
    knowledge: knowledge.value,
    operation: operation.value,
    request: known.value,
    method: method.value,
    offer: options.value,
    values: values.value,
  }))
  const questions = computed(() => questionsOf(situation.value))
  const request = computed(() => assemble(situation.value, questions.value))
  const findings = computed(() => knowledge.value.inspect(request.value))
  const allProblems = computed(() =>
    problemsOf(
      questions.value,
      values.value,
      options.value.consents ?? [],
      agreed.value,
      findings.value,
      texts.value,
    ),
  )
  const summary = computed(() => (pressed.value ? allProblems.value : []))
  const problems = computed(() =>
    pressed.value
      ? allProblems.value
      : allProblems.value.filter(
          // What is still empty is not wrong yet.
          ({ target }) => left.value.includes(target) && (values.value[target] ?? '').trim() !== '',
        ),
  )
  const merchants = computed(() =>
    findings.value.filter(({ path }) => !questions.value.some(({ field }) => field.path === path)),
  )

  let reported = '[]'
  const stopReporting = effect(() => {
    // Until the server's part has arrived, its absence is no finding.
    if (phase.value !== 'ready') return
    const diagnostics = merchants.value
    const fingerprint = JSON.stringify(diagnostics)
    if (fingerprint === reported) return
    reported = fingerprint
    untracked(() => options.value.onDiagnostics?.(diagnostics))
  })

  const failed = (error: unknown, phaseAfter: Phase): void => {
    batch(() => {
      notice.value = phaseAfter === 'unprepared' ? 'unprepared' : noticeOf(error)
      phase.value = notice.value === 'unprepared' ? 'unprepared' : phaseAfter
    })
    options.value.onError?.(error)
  }

  const prepare = async (): Promise<void> => {
    aborter.abort()
    aborter = new AbortController()
    const { signal: aborted } = aborter
    attempt += 1
    const { createRequest } = options.value
    const previous = outcome.value
    batch(() => {
      phase.value = 'preparing'
      notice.value = undefined
    })
    try {
      const context = { attempt, previous, signal: aborted }
      const [answer = {}] = await Promise.all([createRequest?.(context), setting.value.opener.prepare()])
      if (aborted.aborted) return
      batch(() => {
        created.value = answer
        phase.value = 'ready'
        outcome.value = undefined
      })
    } catch (error) {
      if (!aborted.aborted) failed(error, 'unprepared')
    }
  }

  const end = (result: Outcome): void => {
    batch(() => {
      outcome.value = result
      phase.value = 'ended'
    })
    options.value.onOutcome?.(result)
  }

  const refuse = (error: unknown): void => {
    const diagnostics: readonly Diagnostic[] = isCheckoutError(error) ? error.diagnostics : []
    if (diagnostics.length > 0) options.value.onDiagnostics?.(diagnostics)
    failed(error, 'ready')
  }

  const settle = async (opening: Promise<Outcome>): Promise<void> => {
    let result: Outcome
    try {
      result = await opening
    } catch (error) {
      refuse(error)
      return
    }
    end(result)
  }

  const retry = (): void => {
    batch(() => {
      pressed.value = false
      left.value = []
    })
    void prepare()
  }

  const submit = (): void => {
    if (phase.value === 'unprepared') retry()
    if (phase.value !== 'ready') return
    pressed.value = true
    if (allProblems.value.length > 0) {
      refusals.value += 1
      return
    }
    const { opener } = setting.value
    batch(() => {
      phase.value = 'opening'
      notice.value = undefined
    })
    // In the click itself: a browser would block a window that opens any later.
    void settle(opener.open(operation.value, request.value))
  }

  if (phase.value === 'preparing') void prepare()

  return {
    options,
    locale,
    texts,
    phase,
    outcome,
    notice,
    knowledge,
    known,
    amount,
    methods,
    method,
    questions,
    values,
    agreed,
    problems,
    summary,
    refusals,
    choose: (code) => {
      picked.value = code
    },
    fill: (path, typed) => {
      values.value = { ...values.value, [path]: typed }
    },
    leave: (path) => {
      if (!left.value.includes(path)) left.value = [...left.value, path]
    },
    agree: (ids, on) => {
      const others = agreed.value.filter((id) => !ids.includes(id))
      agreed.value = on ? [...others, ...ids] : others
    },
    submit,
    retry,
    update: (change) => {
      const before = setting.value
      const shown = options.value.outcome
      batch(() => {
        options.value = { ...options.value, ...change }
        if (change.outcome !== undefined && change.outcome !== shown) {
          outcome.value = change.outcome
          phase.value = 'ended'
        }
      })
      // Another channel has another SDK to load; an attempt in the air is left alone.
      if (setting.value !== before && (phase.value === 'ready' || phase.value === 'unprepared'))
        void prepare()
    },
    restored: () => {
      const leaving = outcome.value
      // The PG's page may have taken the money before the buyer came back by the back button.
      if (leaving?.status === 'redirecting') end({ ...leaving, status: 'unknown', reason: 'page-restored' })
    },
    destroy: () => {
      aborter.abort()
      stopReporting()
    },
  }
}

/** The name of the order or billing key, as the merchant gave it. */
export const titleOf = (known: JsonRecord): string | undefined => {
  for (const key of ['orderName', 'issueName']) {
    const name = valueAt(known, key)
    if (typeof name === 'string' && isGiven(known, key)) return name
  }
  return undefined
}
