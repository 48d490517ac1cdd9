import { v2Rest } from '../../rest/v2/gateway.js'
import { hostedCalls, keyCalls } from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { ignoredSum } from '../../rules/presence.js'

/** PayPal's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2 */
export const paypalV2 = /* @__PURE__ */ v2Rest('paypal_v2', {
  docs: 'opi/ko/integration/pg/v2/paypal-v2?v=v2',
  calls: {
    ...keyCalls,
    ...hostedCalls,
    payWithBillingKey: {
      rules: [cite('정기결제 > 유의사항: not supported', ignoredSum('amount.taxFree'))],
    },
    createPaymentSchedule: {
      rules: [cite('정기결제 > 유의사항: not supported', ignoredSum('payment.amount.taxFree'))],
    },
  },
})
