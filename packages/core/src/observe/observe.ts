import { createCheckout } from '../checkout/create-checkout.js'
import type { Checkout, CheckoutOptions } from '../checkout/create-checkout.js'
import { isCheckoutError } from '../checkout/platform/errors.js'
import { readFields, type AnswerNames } from '../checkout/outcomes/answer.js'
import { textOf } from '../checkout/outcomes/values.js'
import { lastAttempt } from '../checkout/guards/journal.js'
import { attemptId, type Outcome, type OutcomeIds } from '../checkout/outcomes/outcome.js'
import { readOwnReturn, type OwnReturnOptions } from '../checkout/returning/own-return.js'
import { browserPlatform, type Platform } from '../checkout/platform/platform.js'
import { reconcile, type Reconciler, type ReconcileOptions } from '../checkout/returning/reconcile.js'
import { readReturn, type ReadReturnOptions } from '../checkout/returning/return-url.js'
import { isBusy, singleFlight } from '../checkout/guards/single-flight.js'
import { v1Names } from '../checkout/outcomes/v1-response.js'
import { v1Source } from '../checkout/v1/sdk.js'
import { v2Names } from '../checkout/outcomes/v2-response.js'
import { v2Source } from '../checkout/v2/sdk.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Gateway } from '../gateways/gateway.js'
import type { Device, Dialect, JsonRecord } from '../model.js'
import type { Called, CheckoutEvent, CheckoutSink } from './events.js'
import { harmlessParams, id } from './harmless.js'
import { mask, maskWith } from './mask.js'
import { listenToSdk, type Opening } from './sdk.js'
import { listenToWorld } from './world.js'

/** The browser half, heard by a sink: the functions of the same names, which do what they did. */
export interface Observer {
  readonly createCheckout: <const G extends Gateway>(options: CheckoutOptions<G>) => Checkout<G>
  readonly readOwnReturn: (options?: OwnReturnOptions) => Outcome | null
  readonly readReturn: (url: string | URL, options?: ReadReturnOptions) => Outcome | null
  readonly reconcile: (options: ReconcileOptions) => Reconciler
}

/** What is known of an event where it happens; the observer adds the rest. */
type Told<Event extends CheckoutEvent = CheckoutEvent> = Event extends CheckoutEvent
  ? Omit<Event, 'at' | 'gateway' | 'dialect' | 'device' | 'paymentId'>
  : never
type Circumstances = Pick<CheckoutEvent, 'gateway' | 'dialect' | 'device' | 'paymentId'>

const here = (): Platform | undefined => (typeof document === 'object' ? browserPlatform() : undefined)

/** Without what a query may carry. */
const addressOf = (src: string): string => src.replace(/[?#].*/, '')

const shownId = (value: string | undefined): string | undefined =>
  value === undefined || id(value) ? value : `•• ${value.length} chars`

/** Of segments that look like names of fields or places in a list; an unknown key may be anything. */
const shownPath = (path: string): string =>
  path.replace(/[^.]+/g, (segment) => (/^([A-Za-z_]\w{0,39}|\d{1,3})$/.test(segment) ? segment : '••'))

const names: Readonly<Record<Dialect, AnswerNames>> = { v1: v1Names, v2: v2Names }
const sources = { v1: v1Source, v2: v2Source } as const
const reasons = { failed: 'unreachable', loaded: 'no-sdk', loading: 'timeout' } as const

/**
 * Makes the functions of the browser half tell `sink` what happens, as one typed stream without personal data: `loading`,
 * `loaded`, `load-failed`, `requested`, `diagnostic`, `opened`, `settled`, `refused`, `returned`, `told`. Payments run as
 * they did: a click still opens its window in the call itself, events of the click are told after that, and what the
 * sink throws is swallowed. Use one or the other on a page, not both: an SDK that is listened to is initialized anew.
 */
export const observe = (sink: CheckoutSink): Observer => {
  /** Events of the call that runs; undefined outside of one. */
  let held: CheckoutEvent[] | undefined

  const hand = (event: CheckoutEvent): void => {
    try {
      sink(event)
    } catch {
      // A sink must not disturb a payment.
    }
  }
  const emit = (platform: Platform | undefined, circumstances: Circumstances, told: Told): void => {
    const event: CheckoutEvent = { at: platform?.now() ?? Date.now(), ...circumstances, ...told }
    if (held) held.push(event)
    else hand(event)
  }
  /** Runs what a click runs; the sink hears of it afterwards. */
  const before = <T>(run: () => T): T => {
    if (held) return run()
    const events: CheckoutEvent[] = (held = [])
    try {
      return run()
    } finally {
      held = undefined
      for (const event of events) hand(event)
    }
  }

  const observedCheckout = <const G extends Gateway>(options: CheckoutOptions<G>): Checkout<G> => {
    const channel: { readonly gateway: Gateway } = options.channel
    const { code: gateway, dialect } = channel.gateway
    const source = sources[dialect]
    const page = options.platform ?? here()
    /** The id that the call under way names. */
    let paymentId: string | undefined
    /** Of the call whose window may open. */
    let opening: Opening | undefined
    let waitingSince: number | undefined
    /** As it was when the call began: a page that goes away may forget what browser it is in. */
    let device: Device = 'pc'

    const tell = (told: Told, named = paymentId): void =>
      emit(page, { gateway, dialect, device, paymentId: named }, told)

    const world =
      page &&
      listenToWorld(page, {
        waiting: (src, by) => {
          waitingSince ??= page.now()
          tell({ type: 'loading', script: addressOf(src), by })
        },
        gaveUp: (src, state) => {
          tell({ type: 'load-failed', script: addressOf(src), reason: reasons[state] })
        },
        read: (value) => {
          if (!source.is(value)) return value
          if (waitingSince !== undefined) {
            tell({ type: 'loaded', milliseconds: page.now() - waitingSince })
            waitingSince = undefined
          }
          return listenToSdk(value, opening)
        },
      })

    const checkout: Checkout<G> = createCheckout({
      ...options,
      platform: world,
      get sdk() {
        return listenToSdk(options.sdk, opening)
      },
      onDiagnostics: (diagnostics: readonly Diagnostic[]) => {
        for (const { severity, code, path, params = {}, docs } of diagnostics) {
          const shown = maskWith(harmlessParams, params)
          tell({ type: 'diagnostic', severity, code, path: shownPath(path), params: shown, docs })
        }
        options.onDiagnostics?.(diagnostics)
      },
    })

    const refused = (called: Called, error: unknown, named?: string): void => {
      const known = isCheckoutError(error) ? error : undefined
      const { code = 'other', recoverable = false } = known ?? {}
      // The next call loads anew; another refusal leaves a loading under way alone.
      if (/^(load|sdk)-/.test(code)) waitingSince = undefined
      tell({ type: 'refused', called, code, recoverable }, named)
    }

    const call =
      (called: Called) =>
      (request: unknown): Promise<Outcome> =>
        before(async () => {
          const asked: Dialect = called === 'requestPay' || called === 'certification' ? 'v1' : 'v2'
          const named = shownId(attemptId(readFields(names[asked], request)))
          device = checkout.device
          tell({ type: 'requested', called, request: mask(request) }, named)
          const run = async (): Promise<Outcome> => {
            paymentId = named
            opening = (method, sent) => tell({ type: 'opened', method, request: mask(sent) }, named)
            try {
              const ending: Promise<Outcome> = Reflect.apply(checkout[called], checkout, [request])
              return await ending
            } finally {
              paymentId = opening = undefined
            }
          }
          try {
            // One window a page, also beside checkouts that nobody listens to.
            const outcome = await (page ? singleFlight(page, run) : run())
            tell({ type: 'settled', called, status: outcome.status, outcome: mask(outcome) }, named)
            return outcome
          } catch (error) {
            refused(called, error, named)
            throw error
          }
        })
    const prepare = (): Promise<void> =>
      before(async () => {
        device = checkout.device
        try {
          await checkout.prepare()
        } catch (error) {
          refused('prepare', error)
          throw error
        }
      })

    const isCalled = (name: string): name is Called => typeof Reflect.get(checkout, name) === 'function'
    const called = Object.keys(checkout).filter(isCalled)
    const functions = new Map<unknown, unknown>(
      called.map((name) => [name, name === 'prepare' ? prepare : call(name)]),
    )
    // Whatever a checkout can do, it can do here.
    return new Proxy(checkout, {
      get: (target, name) =>
        name === 'busy' ? isBusy(page) : (functions.get(name) ?? Reflect.get(target, name)),
    })
  }

  /** Of an attempt that this page or an earlier one of its tab made. */
  const remembered = (platform: Platform | undefined, ids: OutcomeIds): Circumstances => {
    const noted: JsonRecord = platform ? lastAttempt(platform) : {}
    const named = attemptId(ids)
    const isNoted =
      named !== undefined &&
      [noted['paymentId'], noted['issueId'], noted['identityVerificationId']].includes(named)
    const gateway = isNoted ? textOf(noted['gateway']) : undefined
    return { gateway, dialect: ids.dialect, paymentId: shownId(named) }
  }

  const returned = (platform: Platform | undefined, outcome: Outcome | null): Outcome | null => {
    if (outcome) {
      const { status } = outcome
      emit(platform, remembered(platform, outcome), { type: 'returned', status, outcome: mask(outcome) })
    }
    return outcome
  }

  return {
    createCheckout: observedCheckout,
    readOwnReturn: (options = {}) => returned(options.platform ?? here(), readOwnReturn(options)),
    readReturn: (url, options) => returned(here(), readReturn(url, options)),
    reconcile: (options) => {
      const platform = options.platform ?? here()
      return reconcile({
        ...options,
        tell: (attempt) => {
          try {
            // First: it may be the page's last breath.
            options.tell(attempt)
          } finally {
            emit(platform, remembered(platform, attempt), { type: 'told', reason: attempt.reason })
          }
        },
      })
    },
  }
}
