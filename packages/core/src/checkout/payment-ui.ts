import type { Gateway } from '../gateways/gateway.js'
import type { Dialect, V2Operation } from '../model.js'
import { connect, type ConnectOptions } from './loading/connect.js'
import { assertChannel } from './opening/assert-channel.js'
import type { Plan } from './v1/convert-request.js'
import type { Channel, CheckoutOptions, ChannelRequest } from './create-checkout.js'
import type { Draw } from './opening/driver.js'
import { CheckoutError } from './platform/errors.js'
import { asRecord, readFields, text } from './outcomes/answer.js'
import { loadV1 } from './v1/load.js'
import { attemptId, idsOf, settledBy, type Outcome } from './outcomes/outcome.js'
import { browserPlatform } from './platform/platform.js'
import { readyRequest, type ReadyOptions } from './ready-request.js'
import { matchPayment } from './returning/return-url.js'
import { readRejection, readV2Response } from './outcomes/v2-response.js'
import { v2Driver } from './v2/driver.js'
import { v2Source } from './v2/sdk.js'

export interface PaymentUIOptions<G extends Gateway = Gateway>
  extends Omit<ReadyOptions, 'channel'>, ConnectOptions, Pick<CheckoutOptions, 'platform'> {
  readonly channel: Channel<G>
  /** Hears how each press of a button ended: the buttons stay, so there may be several. */
  readonly onOutcome: (outcome: Outcome) => void
}

/**
 * Buttons that a PG draws into the page itself, such as PayPal's: into `<div class="portone-ui-container"
 * data-portone-ui-type="paypal-spb">`, which must be there. Each call draws anew, with a new request; it rejects with
 * a `CheckoutError` where nothing was drawn, as a `Checkout` does.
 */
export interface PaymentUI<G extends Gateway = Gateway> {
  /** V2's request on either dialect; `totalAmount` in MINOR units. */
  loadPaymentUI(request: ChannelRequest<'v2', G, 'loadPaymentUI'>): Promise<void>
  loadIssueBillingKeyUI(request: ChannelRequest<'v2', G, 'loadIssueBillingKeyUI'>): Promise<void>
  /** V1's parameters on either dialect; `ui` is `paypal-spb`, `paypal-rt`, … and `amount` in MAJOR units. */
  loadUI(ui: string, param: ChannelRequest<'v1', G, 'loadUI'>): Promise<void>
}

const drawV2: Draw = async (platform, options, { operation }, request, tell) => {
  const portone = await connect(platform, options, v2Source, (sdk) => sdk)
  const draw = portone[operation]
  if (!draw) throw new CheckoutError('unsupported-operation')
  const succeeded = (response: unknown) => tell(readV2Response(response))
  const failed = (error: unknown) => {
    const outcome = readRejection('v2', error)
    // Its window may have been open: what it says is read like an answer.
    tell(outcome.status === 'failed' ? readV2Response(outcome) : outcome)
  }
  await draw(request, {
    onPaymentSuccess: succeeded,
    onPaymentFail: failed,
    onIssueBillingKeySuccess: succeeded,
    onIssueBillingKeyFail: failed,
  })
}

/** What V1 calls the buttons that V2 calls `PAYPAL_SPB`. */
const v1Name = (request: unknown, operation: V2Operation): string =>
  (text(asRecord(request)['uiType']) ?? (operation === 'loadPaymentUI' ? 'PAYPAL_SPB' : 'PAYPAL_RT'))
    .toLowerCase()
    .replaceAll('_', '-')

/** The buttons of one channel. No side effect, also on a server: the browser is first touched by a call. */
export const createPaymentUI = <const G extends Gateway>(options: PaymentUIOptions<G>): PaymentUI<G> => {
  assertChannel(options?.channel)
  const { gateway }: ReadyOptions['channel'] = options.channel
  const { dialect } = gateway

  const load = async (asked: Dialect, called: V2Operation, given: unknown, ui: string): Promise<void> => {
    const platform = browserPlatform(options.platform)
    const driver = dialect === 'v1' ? (await loadV1()).v1Driver : v2Driver
    const converted: Plan =
      asked === dialect
        ? { operation: called, request: given, lost: [] }
        : (await loadV1()).convert(gateway, called, given, platform.now())
    const plan: Plan = dialect === 'v1' ? { ...converted, operation: 'loadUI', ui } : converted
    const request = readyRequest(platform, options, driver, plan)
    const ids = idsOf(readFields(driver.namesOf(plan.operation), request))
    const draw = dialect === 'v1' ? (await loadV1()).drawV1 : drawV2
    try {
      await draw(platform, options, plan, request, (outcome) =>
        options.onOutcome({ ...ids, ...settledBy(matchPayment(outcome, attemptId(ids)), gateway) }),
      )
    } catch (cause) {
      throw cause instanceof CheckoutError ? cause : new CheckoutError('load-failed', { cause })
    }
  }
  const v2 = (called: V2Operation) => (given: unknown) => load('v2', called, given, v1Name(given, called))

  return {
    loadPaymentUI: v2('loadPaymentUI'),
    loadIssueBillingKeyUI: v2('loadIssueBillingKeyUI'),
    loadUI: (ui, param) =>
      load('v1', ui.endsWith('-rt') ? 'loadIssueBillingKeyUI' : 'loadPaymentUI', param, ui),
  }
}
