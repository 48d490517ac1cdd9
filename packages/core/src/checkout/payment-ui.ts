import type { Gateway } from '../gateways/gateway.js'
import type { Dialect, V2Operation } from '../model.js'
import { connect, type ConnectOptions } from './loading/connect.js'
import { assertChannel } from './opening/assert-channel.js'
import type { Plan } from './opening/plan.js'
import type { Channel, CheckoutOptions, ChannelRequest } from './create-checkout.js'
import type { DrawButtons } from './opening/driver.js'
import { CheckoutError } from './platform/errors.js'
import { readFields } from './outcomes/answer.js'
import { asRecord, textOf } from './outcomes/values.js'
import { loadV1 } from './v1/load.js'
import { matchPayment, settledBy } from './outcomes/judge.js'
import { attemptId, idsOf, type Outcome } from './outcomes/outcome.js'
import { browserPlatform } from './platform/platform.js'
import { readyRequest, type ReadyOptions } from './ready-request.js'
import { readRejection } from './outcomes/rejection.js'
import { readV2Response } from './outcomes/v2-response.js'
import { v2Driver } from './v2/driver.js'
import { v2Source } from './v2/sdk.js'

export interface PaymentUIOptions<G extends Gateway = Gateway>
  extends Omit<ReadyOptions, 'channel'>, ConnectOptions, Pick<CheckoutOptions, 'platform'> {
  readonly channel: Channel<G>
  /** Called with the outcome of each press of a button; the buttons stay, so there may be several. */
  readonly onOutcome: (outcome: Outcome) => void
}

/**
 * Buttons that a PG draws into the page itself, such as PayPal's: into `<div class="portone-ui-container"
 * data-portone-ui-type="paypal-spb">`, which the page must contain. Each call draws the buttons again with a new request,
 * and rejects with a `CheckoutError` if nothing was drawn, as a `Checkout` does.
 */
export interface PaymentUI<G extends Gateway = Gateway> {
  /** Takes V2's request on channels of both dialects; `totalAmount` in MINOR units. */
  loadPaymentUI(request: ChannelRequest<'v2', G, 'loadPaymentUI'>): Promise<void>
  loadIssueBillingKeyUI(request: ChannelRequest<'v2', G, 'loadIssueBillingKeyUI'>): Promise<void>
  /** Takes V1's parameters on channels of both dialects; `ui` is `paypal-spb`, `paypal-rt`, … and `amount` in MAJOR units. */
  loadUI(ui: string, param: ChannelRequest<'v1', G, 'loadUI'>): Promise<void>
}

const drawV2: DrawButtons = async (platform, options, { operation }, request, onOutcome) => {
  const portone = await connect(platform, options, v2Source, (sdk) => sdk)
  const draw = portone[operation]
  if (!draw) throw new CheckoutError('unsupported-operation')
  const succeeded = (response: unknown) => onOutcome(readV2Response(response))
  const failed = (error: unknown) => {
    const outcome = readRejection('v2', error)
    // The window may have been open, so a failure is read like an answer.
    onOutcome(outcome.status === 'failed' ? readV2Response(outcome) : outcome)
  }
  await draw(request, {
    onPaymentSuccess: succeeded,
    onPaymentFail: failed,
    onIssueBillingKeySuccess: succeeded,
    onIssueBillingKeyFail: failed,
  })
}

/** V1's name of the buttons: `paypal-spb` for V2's `PAYPAL_SPB`. */
const v1Name = (request: unknown, operation: V2Operation): string =>
  (textOf(asRecord(request)['uiType']) ?? (operation === 'loadPaymentUI' ? 'PAYPAL_SPB' : 'PAYPAL_RT'))
    .toLowerCase()
    .replaceAll('_', '-')

/** Creates the buttons of one channel. It has no side effect and is safe on a server: only its functions touch the browser. */
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
        : (await loadV1()).convertRequest(gateway, called, given, platform.now())
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
