import type { ChannelFacts } from '../rules/scope.js'
import type { CallOf, Gateway } from '../gateways/gateway.js'
import type { Device, Dialect, JsonRecord, Operation } from '../model.js'
import { assertChannel } from './opening/assert-channel.js'
import { attempt } from './opening/attempt.js'
import type { ConnectOptions } from './loading/connect.js'
import type { Plan } from './v1/convert-request.js'
import { detectDevice } from './platform/device.js'
import { readFields } from './outcomes/answer.js'
import { forgetAttempt, noteAttempt } from './guards/journal.js'
import { loadV1, v1AtHand } from './v1/load.js'
import { attemptId, idsOf, isUndecided, settledBy, type Outcome } from './outcomes/outcome.js'
import { browserPlatform, findBrowser, type Platform } from './platform/platform.js'
import { quietly } from './platform/quietly.js'
import { readyRequest, type ReadyOptions } from './ready-request.js'
import { isBusy, singleFlight } from './guards/single-flight.js'
import type { AttemptGuard } from './guards/tab-guard.js'
import { v1OperationOf } from './v1/operation.js'
import { v2Driver } from './v2/driver.js'

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

/**
 * The request of an operation in the gateway's own dialect; where that is the other one, or not known, any record. There
 * the dialect's own interface stands beside the record, since an interface is no record to TypeScript.
 */
export type ChannelRequest<D, G extends Gateway, O extends Operation> = string extends G['code']
  ? JsonRecord | CallOf<Gateway, O>
  : G['dialect'] extends D
    ? CallOf<G, O>
    : JsonRecord | CallOf<Gateway, O>

/** What `requestPayment` and its kin take on a channel of this gateway. */
export type CheckoutRequest<G extends Gateway, O extends CheckoutOperation> = ChannelRequest<'v2', G, O>

/** What `requestPay` takes on a channel of this gateway. */
export type CheckoutParam<G extends Gateway> = ChannelRequest<'v1', G, 'request_pay'>

/** What `certification` takes on a channel of this gateway. */
export type CertificationParam<G extends Gateway> = ChannelRequest<'v1', G, 'certification'>

export interface CheckoutOptions<G extends Gateway = Gateway>
  extends Omit<ReadyOptions, 'channel'>, Omit<ConnectOptions, 'timeouts'> {
  readonly channel: Channel<G>
  /** The world; the browser's own by default. */
  readonly platform?: Platform | undefined
  /** Keeps other tabs from opening the same payment: `tabGuard()`. */
  readonly guard?: AttemptGuard | undefined
  readonly timeouts?:
    | (ConnectOptions['timeouts'] & {
        /** Milliseconds until a window without an answer is `unknown`; 30 minutes by default. */
        readonly answer?: number | undefined
      })
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
  /** Who the buyer is, on a channel of an identity verification. On V1 `identityVerificationId` is its `merchant_uid`. */
  requestIdentityVerification(request: CheckoutRequest<G, 'requestIdentityVerification'>): Promise<Outcome>
  /** V1's parameters on either dialect, for code being migrated; `amount` in MAJOR units. */
  requestPay(param: CheckoutParam<G>): Promise<Outcome>
  /**
   * Who the buyer is, by the parameters of V1's `IMP.certification` on either dialect. The outcome names `merchant_uid` as
   * `identityVerificationId`; the server asks by `impUid` (V1) or by that id (V2) whom it verified.
   */
  certification(param: CertificationParam<G>): Promise<Outcome>
  /** A window is open, on this checkout or another of the page. */
  readonly busy: boolean
  /** By user agent; `pc` on a server. */
  readonly device: Device
}

/**
 * A checkout on one channel. No side effect, also on a server: the browser is first touched by a call. Throws
 * `CheckoutError` `invalid-request` where `channel.gateway` is none.
 */
export const createCheckout = <const G extends Gateway>(options: CheckoutOptions<G>): Checkout<G> => {
  assertChannel(options?.channel)
  const { gateway }: ReadyOptions['channel'] = options.channel
  const { dialect } = gateway
  const isV1 = dialect === 'v1'
  const world = options.platform ?? findBrowser()

  /** What a function of `asked` does, told by the V2 name of it. */
  const run = (asked: Dialect, called: CheckoutOperation) => async (given: unknown) => {
    const platform = browserPlatform(world)
    return singleFlight(platform, async () => {
      // What is at hand, as all is once prepared, is not waited for: the click would be lost.
      const v1 = isV1 || asked !== dialect ? (v1AtHand() ?? (await loadV1())) : undefined
      const driver = (isV1 && v1?.v1Driver) || v2Driver
      const plan: Plan =
        v1 && asked !== dialect
          ? v1.convert(gateway, called, given, platform.now())
          : { operation: isV1 ? v1OperationOf(called) : called, request: given, lost: [] }
      const { operation } = plan
      const request = readyRequest(platform, options, driver, plan)
      let open = driver.open(platform, options)
      if (open instanceof Promise) open = await open
      const ids = idsOf(readFields(driver.namesOf(operation), request))
      const id = attemptId(ids)
      const entering = id && options.guard?.enter(id)
      if (entering) await entering
      let outcome: Outcome | undefined
      try {
        const { code, approvesLate } = gateway
        noteAttempt(platform, { ...ids, operation, gateway: code, approvesLate, at: platform.now() })
        const timeLimit = options.timeouts?.answer ?? 30 * 60_000
        outcome = settledBy(await attempt(platform, ids, timeLimit, open(request, operation)), gateway)
        return outcome
      } finally {
        if (id) quietly(() => options.guard?.leave(id))
        // Only what may still come back to this page, or may still be paid, is worth remembering.
        if (!outcome || (outcome.status !== 'redirecting' && !isUndecided(outcome))) forgetAttempt(platform)
      }
    })
  }

  return {
    prepare: async () =>
      void (await (isV1 ? (await loadV1()).prepareV1 : v2Driver.open)(browserPlatform(world), options)),
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
