import type { ChannelFacts } from '../rules/scope.js'
import type { CallOf, Gateway } from '../gateways/gateway.js'
import type { Device, Dialect, JsonRecord, Operation } from '../model.js'
import { assertChannel } from './opening/assert-channel.js'
import { attempt } from './opening/attempt.js'
import type { ConnectOptions } from './loading/connect.js'
import type { Plan } from './opening/plan.js'
import { detectDevice } from './platform/device.js'
import { readFields } from './outcomes/answer.js'
import { forgetAttempt, noteAttempt } from './guards/journal.js'
import { loadedV1, loadV1 } from './v1/load.js'
import { settledBy } from './outcomes/judge.js'
import { attemptId, idsOf, isUndecided, type Outcome } from './outcomes/outcome.js'
import { browserPlatform, findBrowser, type Platform } from './platform/platform.js'
import { quietly } from './platform/quietly.js'
import { readyRequest, type ReadyOptions } from './ready-request.js'
import { isBusy, singleFlight } from './guards/single-flight.js'
import type { AttemptGuard } from './guards/tab-guard.js'
import { v1OperationOf } from './v1/operation.js'
import { v2Driver } from './v2/driver.js'

/** The operations of a checkout, by their V2 names on every channel. */
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

/** One contract with a PG: its gateway, and the keys from PortOne's console. */
export type Channel<G extends Gateway = Gateway> = {
  readonly gateway: G
  /** What the contract decides and no request shows; the gateway's page in docs/gateways lists the names. */
  readonly facts?: ChannelFacts | undefined
} & ChannelKeys<G['dialect']>

/**
 * The request of an operation in the gateway's own dialect; any record if that is the other dialect or unknown. The dialect's
 * own interface is listed beside the record because TypeScript does not take an interface for a record.
 */
export type ChannelRequest<D, G extends Gateway, O extends Operation> = string extends G['code']
  ? JsonRecord | CallOf<Gateway, O>
  : G['dialect'] extends D
    ? CallOf<G, O>
    : JsonRecord | CallOf<Gateway, O>

/** The request that a V2 operation takes on a channel of this gateway. */
export type CheckoutRequest<G extends Gateway, O extends CheckoutOperation> = ChannelRequest<'v2', G, O>

/** The parameters that `requestPay` takes on a channel of this gateway. */
export type CheckoutParam<G extends Gateway> = ChannelRequest<'v1', G, 'request_pay'>

/** The parameters that `certification` takes on a channel of this gateway. */
export type CertificationParam<G extends Gateway> = ChannelRequest<'v1', G, 'certification'>

export interface CheckoutOptions<G extends Gateway = Gateway>
  extends Omit<ReadyOptions, 'channel'>, Omit<ConnectOptions, 'timeouts'> {
  readonly channel: Channel<G>
  /** What the checkout reads from the browser and does to it; the browser's own by default. */
  readonly platform?: Platform | undefined
  /** Stops other tabs from opening the same payment: `tabGuard()`. */
  readonly guard?: AttemptGuard | undefined
  readonly timeouts?:
    | (ConnectOptions['timeouts'] & {
        /** Milliseconds after which a window without an answer is `unknown`; 30 minutes by default. */
        readonly answer?: number | undefined
      })
    | undefined
}

/**
 * One channel, ready to take payments, one at a time per page. Every operation resolves with an `Outcome` if a window
 * was opened, and rejects with a `CheckoutError` if none was: `invalid-request` with the findings, `in-progress`,
 * `load-failed`, `load-timeout`, `sdk-invalid`, `unsupported-operation`, `popup-blocked`, `not-in-browser`.
 */
export interface Checkout<G extends Gateway = Gateway> {
  /** Loads the SDK before the click, so that the click itself opens the window. */
  prepare(): Promise<void>
  /** Takes V2's request on channels of both dialects; `totalAmount` in MINOR units. */
  requestPayment(request: CheckoutRequest<G, 'requestPayment'>): Promise<Outcome>
  requestIssueBillingKey(request: CheckoutRequest<G, 'requestIssueBillingKey'>): Promise<Outcome>
  requestIssueBillingKeyAndPay(request: CheckoutRequest<G, 'requestIssueBillingKeyAndPay'>): Promise<Outcome>
  /** Verifies the buyer's identity. On V1, `identityVerificationId` is sent as `merchant_uid`. */
  requestIdentityVerification(request: CheckoutRequest<G, 'requestIdentityVerification'>): Promise<Outcome>
  /** Takes V1's parameters on channels of both dialects, for code being migrated; `amount` in MAJOR units. */
  requestPay(param: CheckoutParam<G>): Promise<Outcome>
  /**
   * Verifies the buyer's identity with the parameters of V1's `IMP.certification`, on channels of both dialects. The outcome
   * holds `merchant_uid` as `identityVerificationId`; the server reads the verified person by `impUid` (V1) or that id (V2).
   */
  certification(param: CertificationParam<G>): Promise<Outcome>
  /** Whether a window is open, of this checkout or another one on the page. */
  readonly busy: boolean
  /** Decided by user agent; `pc` on a server. */
  readonly device: Device
}

/**
 * Creates a checkout on one channel. It has no side effect and is safe on a server: only its functions touch the browser.
 * Throws `CheckoutError` `invalid-request` if `channel.gateway` is not a gateway.
 */
export const createCheckout = <const G extends Gateway>(options: CheckoutOptions<G>): Checkout<G> => {
  assertChannel(options?.channel)
  const { gateway }: ReadyOptions['channel'] = options.channel
  const { dialect } = gateway
  const isV1 = dialect === 'v1'
  const world = options.platform ?? findBrowser()

  /** Makes the function that takes requests of the `asked` dialect; `called` is the operation's V2 name. */
  const run = (asked: Dialect, called: CheckoutOperation) => async (given: unknown) => {
    const platform = browserPlatform(world)
    return singleFlight(platform, async () => {
      // After `prepare()` everything is loaded and nothing is awaited: awaiting would lose the click.
      const v1 = isV1 || asked !== dialect ? (loadedV1() ?? (await loadV1())) : undefined
      const driver = (isV1 && v1?.v1Driver) || v2Driver
      const plan: Plan =
        v1 && asked !== dialect
          ? v1.convertRequest(gateway, called, given, platform.now())
          : { operation: isV1 ? v1OperationOf(called) : called, request: given, lost: [] }
      const { operation } = plan
      const request = readyRequest(platform, options, driver, plan)
      const loading = driver.load(platform, options)
      const openWindow = loading instanceof Promise ? await loading : loading
      const ids = idsOf(readFields(driver.namesOf(operation), request))
      const id = attemptId(ids)
      const entering = id && options.guard?.enter(id)
      if (entering) await entering
      let outcome: Outcome | undefined
      try {
        const { code, approvesLate } = gateway
        noteAttempt(platform, { ...ids, operation, gateway: code, approvesLate, at: platform.now() })
        const timeLimit = options.timeouts?.answer ?? 30 * 60_000
        const ended = await attempt(platform, {
          ids,
          timeLimit,
          open: (events) => openWindow({ request, operation, ...events }),
        })
        outcome = settledBy(ended, gateway)
        return outcome
      } finally {
        if (id) quietly(() => options.guard?.leave(id))
        // Remember only an attempt that may return to this page or may still be paid.
        if (!outcome || (outcome.status !== 'redirecting' && !isUndecided(outcome))) forgetAttempt(platform)
      }
    })
  }

  return {
    prepare: async () =>
      void (await (isV1 ? (await loadV1()).prepareV1 : v2Driver.load)(browserPlatform(world), options)),
    requestPayment: run('v2', 'requestPayment'),
    requestIssueBillingKey: run('v2', 'requestIssueBillingKey'),
    requestIssueBillingKeyAndPay: run('v2', 'requestIssueBillingKeyAndPay'),
    requestIdentityVerification: run('v2', 'requestIdentityVerification'),
    requestPay: run('v1', 'requestPayment'),
    certification: run('v1', 'requestIdentityVerification'),
    get busy() {
      return isBusy(world)
    },
    get device() {
      return detectDevice(world ?? { userAgent: '' }, dialect)
    },
  }
}
