import { v1Rest } from '../../rest/v1/gateway.js'
import { taxFreeToCancel, windowKeyCalls } from '../../rest/v1/rules.js'

/** PAYCO's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/payco */
export const payco = /* @__PURE__ */ v1Rest('payco', {
  docs: 'opi/ko/integration/pg/v1/payco?v=v1',
  calls: { cancel: { rules: [taxFreeToCancel] }, ...windowKeyCalls },
  refuses: ['issueBillingKey'],
})
