import { v2Rest } from '../../rest/v2/gateway.js'
import { hostedCalls } from '../../rest/v2/rules.js'

/**
 * Paymentwall's REST calls, V2. Deliveries must be confirmed: they are the proof in chargebacks.
 * https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall
 */
export const paymentwall = /* @__PURE__ */ v2Rest('paymentwall', {
  docs: 'opi/ko/integration/pg/v2/paymentwall?v=v2',
  calls: { ...hostedCalls, confirmPaymentwallDelivery: {} },
})
