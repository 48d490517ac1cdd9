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

/** The browser functions of the same names, which behave the same and also report events to a sink. */
export interface Observer {
  readonly createCheckout: <const G extends Gateway>(options: CheckoutOptions<G>) => Checkout<G>
  readonly readOwnReturn: (options?: OwnReturnOptions) => Outcome | null
  readonly readReturn: (url: string | URL, options?: ReadReturnOptions) => Outcome | null
  readonly reconcile: (options: ReconcileOptions) => Reconciler
}

/** An event without the fields that are common to all; `emit` adds them. */
type EventDetails<Event extends CheckoutEvent = CheckoutEvent> = Event extends CheckoutEvent
  ? Omit<Event, 'at' | 'gateway' | 'dialect' | 'device' | 'paymentId'>
  : never
type Circumstances = Pick<CheckoutEvent, 'gateway' | 'dialect' | 'device' | 'paymentId'>

const here = (): Platform | undefined => (typeof document === 'object' ? browserPlatform() : undefined)

/** A URL without its query and hash, which may hold personal data. */
const addressOf = (src: string): string => src.replace(/[?#].*/, '')

const shownId = (value: string | undefined): string | undefined =>
  value === undefined || id(value) ? value : `•• ${value.length} chars`

/** A path with its field names and list indexes; other segments may be personal data and are masked. */
const shownPath = (path: string): string =>
  path.replace(/[^.]+/g, (segment) => (/^([A-Za-z_]\w{0,39}|\d{1,3})$/.test(segment) ? segment : '••'))

const names: Readonly<Record<Dialect, AnswerNames>> = { v1: v1Names, v2: v2Names }
const sources = { v1: v1Source, v2: v2Source } as const
const reasons = { failed: 'unreachable', loaded: 'no-sdk', loading: 'timeout' } as const

/**
 * Returns the browser functions with event reporting: `sink` gets one typed stream without personal data (`loading`,
 * `loaded`, `load-failed`, `requested`, `diagnostic`, `opened`, `settled`, `refused`, `returned`, `told`). Payments are
 * not affected: a click still opens its window synchronously, events of the click are reported after that, and errors
 * thrown by the sink are swallowed. Do not mix observed and plain checkouts on a page: an observed SDK is initialized
 * again.
 */
export const observe = (sink: CheckoutSink): Observer => {
  /** Events to deliver when the current synchronous call ends; undefined outside a call. */
  let held: CheckoutEvent[] | undefined

  const deliver = (event: CheckoutEvent): void => {
    try {
      sink(event)
    } catch {
      // An error in the sink must not affect a payment.
    }
  }
  const emit = (
    platform: Platform | undefined,
    circumstances: Circumstances,
    details: EventDetails,
  ): void => {
    const event: CheckoutEvent = { at: platform?.now() ?? Date.now(), ...circumstances, ...details }
    if (held) held.push(event)
    else deliver(event)
  }
  /** Runs a click's synchronous part first and delivers its events afterwards. */
  const deliverAfter = <T>(run: () => T): T => {
    if (held) return run()
    const events: CheckoutEvent[] = (held = [])
    try {
      return run()
    } finally {
      held = undefined
      for (const event of events) deliver(event)
    }
  }

  const observedCheckout = <const G extends Gateway>(options: CheckoutOptions<G>): Checkout<G> => {
    const channel: { readonly gateway: Gateway } = options.channel
    const { code: gateway, dialect } = channel.gateway
    const source = sources[dialect]
    const page = options.platform ?? here()
    /** The id in the current call's request. */
    let paymentId: string | undefined
    /** Reports the window of the current call. */
    let opening: Opening | undefined
    let waitingSince: number | undefined
    /** Read when the call begins: a page that is being left may report another user agent. */
    let device: Device = 'pc'

    const tell = (details: EventDetails, named = paymentId): void =>
      emit(page, { gateway, dialect, device, paymentId: named }, details)

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
      // After a loading error the next call loads again. Other refusals do not stop loading in progress.
      if (/^(load|sdk)-/.test(code)) waitingSince = undefined
      tell({ type: 'refused', called, code, recoverable }, named)
    }

    const call =
      (called: Called) =>
      (request: unknown): Promise<Outcome> =>
        deliverAfter(async () => {
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
            // One window per page, also next to checkouts that are not observed.
            const outcome = await (page ? singleFlight(page, run) : run())
            tell({ type: 'settled', called, status: outcome.status, outcome: mask(outcome) }, named)
            return outcome
          } catch (error) {
            refused(called, error, named)
            throw error
          }
        })
    const prepare = (): Promise<void> =>
      deliverAfter(async () => {
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
    // Forward everything else to the checkout.
    return new Proxy(checkout, {
      get: (target, name) =>
        name === 'busy' ? isBusy(page) : (functions.get(name) ?? Reflect.get(target, name)),
    })
  }

  /** The gateway and id of an attempt, read from the tab's journal. */
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
            // Call this first: the page may be closing.
            options.tell(attempt)
          } finally {
            emit(platform, remembered(platform, attempt), { type: 'told', reason: attempt.reason })
          }
        },
      })
    },
  }
}
