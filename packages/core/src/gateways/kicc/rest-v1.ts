import { v1Rest } from '../../rest/v1/gateway.js'
import { taxFreeToCancel, windowKeyCalls } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { required } from '../../rules/presence.js'

const receipt = {
  rules: [
    cite(
      'schema x-portone-per-pg of POST /receipts/{imp_uid}, /receipts/external/{merchant_uid}',
      required('identifier_type'),
    ),
  ],
}

/** KICC's REST calls, V1, older module. https://developers.portone.io/opi/ko/integration/pg/v1/kicc */
export const kicc = /* @__PURE__ */ v1Rest('kicc', {
  docs: 'opi/ko/integration/pg/v1/kicc?v=v1',
  calls: {
    cancel: { rules: [taxFreeToCancel] },
    ...windowKeyCalls,
    revokeVbank: {},
    issueReceipt: receipt,
    issueExternalReceipt: receipt,
  },
  refuses: ['issueBillingKey'],
})

/** KICC's REST calls, V1: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2 */
export const kiccV2 = /* @__PURE__ */ v1Rest('kicc_v2', {
  docs: 'opi/ko/integration/pg/v1/kicc-v2?v=v1',
  calls: {},
})
