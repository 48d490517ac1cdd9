import { isAcceptable } from '../check.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { ChannelFacts } from '../rules/scope.js'
import type { Gateway, RequestOf } from '../gateways/gateway.js'
import { writeRequest } from '../write-request.js'
import type { Device, Dialect, JsonRecord, Operation } from '../requests/model.js'
import { attempt } from './attempt.js'
import type { Plan } from './conversion.js'
import { detectDevice } from './device.js'
import { CheckoutError } from './errors.js'
import { isRecord } from '../rules/path.js'
import type { Connect, Driver, Keys } from './driver.js'
import { readFields } from './fields.js'
import { forgetAttempt, noteAttempt } from './journal.js'
import { v1 } from './lazy.js'
import { loadSdk } from './loader.js'
import { attemptId, idsOf, type Outcome } from './outcome.js'
import type { AttemptGuard } from './tab-guard.js'
import { browserPlatform, findBrowser, type Platform } from './platform.js'
import { isBusy, singleFlight } from './single-flight.js'
import { v2Driver } from './v2-driver.js'

/** What a checkout offers, in V2's words on every channel. */
export type CheckoutOperation =
  'requestPayment' | 'requestIssueBillingKey' | 'requestIssueBillingKeyAndPay' | 'requestIdentityVerification'

export interface V2ChannelKeys {
  readonly storeId: string
  readonly channelKey: string
}

export interface V1ChannelKeys {
  /** The merchant's user code, `imp00000000`. */
  readonly userCode: string
  readonly channelKey: string
}

type ChannelKeys<D> = D extends 'v1' ? V1ChannelKeys : V2ChannelKeys

/** One contract with a PG: its gateway, and the keys of PortOne's console. */
export type Channel<G extends Gateway = Gateway> = {
  readonly gateway: G
  /** What the contract decides and no request shows, by the names of the gateway's guide in our docs. */
  readonly facts?: ChannelFacts | undefined
} & ChannelKeys<G['dialect']>

/** A request without what the channel fills in. */
type Filled<R> = R extends unknown
  ? Omit<R, FilledKey> & { readonly [K in FilledKey & keyof R]?: R[K] | undefined }
  : never
type FilledKey = 'storeId' | 'channelKey' | 'redirectUrl' | 'm_redirect_url'

/** The request of an operation in the gateway's own dialect; where that is the other one, or not known, any record. */
type RequestIn<D, G extends Gateway, O extends Operation> = string extends G['code']
  ? JsonRecord
  : G['dialect'] extends D
    ? Filled<RequestOf<G, O>>
    : JsonRecord

/** What `requestPayment` and its kin take on a channel of this gateway. */
export type CheckoutRequest<G extends Gateway, O extends CheckoutOperation> = RequestIn<'v2', G, O>

/** What `requestPay` takes on a channel of this gateway. */
export type CheckoutParam<G extends Gateway> = RequestIn<'v1', G, 'request_pay'>

export interface CheckoutOptions<G extends Gateway = Gateway> {
  readonly channel: Channel<G>
  /** Where the PG sends the buyer back to, where a request does not say; may be relative. */
  readonly redirectUrl?: string | undefined
  /** The world; the browser's own by default. */
  readonly platform?: Platform | undefined
  /** An imported `@portone/browser-sdk/v2`, or an `IMP`: nothing is loaded then. */
  readonly sdk?: unknown
  /** What to do with a request that has an error: `refuse` (default) rejects, `report` opens the window all the same. */
  readonly onInvalid?: 'refuse' | 'report' | undefined
  /** Keeps other tabs from opening the same payment: `tabGuard()`. */
  readonly guard?: AttemptGuard | undefined
  /** Hears the findings of every request before its window opens. */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined
  /** Instead of PortOne's CDN, as for a sandbox. */
  readonly scriptUrl?: string | undefined
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
  readonly timeouts?:
    | {
        /** Milliseconds for loading the SDK, all tries together; 15 s by default. */
        readonly load?: number | undefined
        /** Milliseconds until a window without an answer is `unknown`; 30 minutes by default. */
        readonly answer?: number | undefined
      }
    | undefined
}

/**
 * One channel, ready to take payments, one at a time a page. Every operation resolves with an `Outcome` once a window
 * was opened, and rejects with a `CheckoutError` where none was: `invalid-request` with the findings, `in-progress`,
 * `load-failed`, `load-timeout`, `sdk-invalid`, `unsupported-operation`, `popup-blocked`, `not-in-browser`.
 */
export interface Checkout<G extends Gateway = Gateway> {
  /** Loads the SDK ahead of the click, so that the click itself opens the window. */
  prepare(): Promise<void>
  /** V2's request on either dialect; `totalAmount` in MINOR units. */
  requestPayment(request: CheckoutRequest<G, 'requestPayment'>): Promise<Outcome>
  requestIssueBillingKey(request: CheckoutRequest<G, 'requestIssueBillingKey'>): Promise<Outcome>
  requestIssueBillingKeyAndPay(request: CheckoutRequest<G, 'requestIssueBillingKeyAndPay'>): Promise<Outcome>
  /** Who the buyer is; V2 channels of an identity verification only. */
  requestIdentityVerification(request: CheckoutRequest<G, 'requestIdentityVerification'>): Promise<Outcome>
  /** V1's parameters on either dialect, for code being migrated; `amount` in MAJOR units. */
  requestPay(param: CheckoutParam<G>): Promise<Outcome>
  /** A window is open, on this checkout or another of the page. */
  readonly busy: boolean
  /** By user agent; `pc` on a server. */
  readonly device: Device
}

const answerLimit = 30 * 60_000

/** A checkout on one channel. No side effect, also on a server: the browser is first touched by a call. */
export const createCheckout = <const G extends Gateway>(options: CheckoutOptions<G>): Checkout<G> => {
  const { redirectUrl, timeouts } = options
  const channel: Pick<Channel, 'gateway' | 'facts'> & Keys = options.channel
  const { gateway } = channel
  const { dialect } = gateway
  const world = options.platform ?? findBrowser()
  const here = (): Platform => world ?? browserPlatform()

  const connect: Connect = (source, bind) => {
    const platform = here()
    const { sdk = platform.global(source.global) } = options
    if (source.is(sdk)) return bind(sdk)
    if (options.sdk !== undefined) throw new CheckoutError('sdk-invalid')
    const { scriptUrl: url } = options
    return loadSdk(platform, source, { ...options, url, timeLimit: timeouts?.load }).then(bind)
  }

  /** What is at hand, as all is once prepared, is not waited for: the click would be lost. */
  const driverAtHand = (): Driver | undefined => (dialect === 'v1' ? v1.now?.v1Driver : v2Driver)
  const driverLoaded = async (): Promise<Driver> => driverAtHand() ?? (await v1.load()).v1Driver

  const fill = (request: unknown, driver: Driver): unknown => {
    if (!isRecord(request)) return request
    const filled: Record<string, unknown> = { ...request }
    for (const [key, value] of Object.entries(driver.defaults(request, channel, redirectUrl)))
      filled[key] ??= value
    return filled
  }

  /** What a function of `asked` does, told by the V2 name of it. */
  const run = (asked: Dialect, called: CheckoutOperation) => async (given: unknown) => {
    const platform = here()
    return singleFlight(platform, async () => {
      const driver = driverAtHand() ?? (await driverLoaded())
      const plan: Plan =
        asked === dialect
          ? { operation: asked === 'v1' ? 'request_pay' : called, request: given, lost: [] }
          : (v1.now ?? (await v1.load())).convert(gateway, called, given)
      const { operation } = plan
      const { request, diagnostics } = writeRequest(fill(plan.request, driver), {
        gateway,
        facts: channel.facts,
        operation,
        device: detectDevice(platform, dialect),
        baseUrl: platform.href(),
      })
      const findings = [...plan.lost, ...diagnostics]
      try {
        options.onDiagnostics?.(findings)
      } catch {
        // A sink must not stop a payment.
      }
      if (options.onInvalid !== 'report' && !isAcceptable(findings)) {
        throw new CheckoutError('invalid-request', { diagnostics: findings })
      }
      let open = driver.open(connect, platform, channel)
      if (open instanceof Promise) open = await open
      const ids = idsOf(readFields(driver.names, request))
      const id = attemptId(ids)
      const entering = id && options.guard?.enter(id)
      if (entering) await entering
      noteAttempt(platform, { ...ids, operation, gateway: gateway.code, at: platform.now() })
      let outcome: Outcome | undefined
      try {
        outcome = await attempt(platform, ids, timeouts?.answer ?? answerLimit, open(request, operation))
        return outcome
      } finally {
        if (id) options.guard?.leave(id)
        // Only what may still come back to this page is worth remembering.
        if (outcome?.status !== 'redirecting' && outcome?.status !== 'unknown') forgetAttempt(platform)
      }
    })
  }

  return {
    prepare: async () => void (await (await driverLoaded()).open(connect, here(), channel)),
    requestPayment: run('v2', 'requestPayment'),
    requestIssueBillingKey: run('v2', 'requestIssueBillingKey'),
    requestIssueBillingKeyAndPay: run('v2', 'requestIssueBillingKeyAndPay'),
    requestIdentityVerification: run('v2', 'requestIdentityVerification'),
    requestPay: run('v1', 'requestPayment'),
    get busy() {
      return isBusy(world)
    },
    get device() {
      return detectDevice(world ?? { userAgent: '' }, dialect)
    },
  }
}
