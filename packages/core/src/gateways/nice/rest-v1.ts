import { v1Rest } from '../../rest/v1/gateway.js'
import { keyCalls, taxFreeToCancel, vatToCancel } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { fact } from '../../rules/conditions.js'
import { advised, forbiddenTax, required } from '../../rules/presence.js'
import { oneOf } from '../../rules/values.js'

const accountTax = [
  cite(
    'schema x-portone-per-pg of POST /vbanks > tax_free: MIDs with designated amounts',
    required('tax_free', fact('compositeTax')),
  ),
  ...cite(
    'schema x-portone-per-pg of POST /vbanks > tax_free: other MIDs issue no account with it',
    forbiddenTax('tax_free', fact('compositeTax', false)),
  ),
]

/** NICE Payments's REST calls, V1, older module. https://developers.portone.io/opi/ko/integration/pg/v1/nice */
export const nice = /* @__PURE__ */ v1Rest('nice', {
  docs: 'opi/ko/integration/pg/v1/nice?v=v1',
  calls: {
    cancel: { rules: [taxFreeToCancel, vatToCancel] },
    payOnetime: {},
    ...keyCalls,
    issueBillingKey: {},
    issueVbank: {
      rules: [cite('schema x-portone-per-pg of POST /vbanks', required('vbank_holder')), ...accountTax],
    },
    revokeVbank: {},
    issueReceipt: {},
    issueExternalReceipt: {},
  },
})

const receipt = {
  rules: [
    cite(
      'schema x-portone-per-pg of POST /receipts/{imp_uid}, /receipts/external/{merchant_uid}',
      required(['identifier_type', 'type']),
    ),
    cite(
      'schema x-portone-per-pg > identifier_type: no cards for receipts',
      oneOf('identifier_type', ['person', 'business', 'phone']),
    ),
  ],
}

/** NICE Payments's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme */
export const niceV2 = /* @__PURE__ */ v1Rest('nice_v2', {
  docs: 'opi/ko/integration/pg/v1/nice-v2/readme?v=v1',
  calls: {
    cancel: { rules: [vatToCancel] },
    payOnetime: {},
    ...keyCalls,
    deleteBillingKey: {
      rules: [cite('빌링키 삭제: keys of KakaoPay and Naver Pay need it', advised('reason'))],
    },
    issueBillingKey: {},
    issueVbank: { rules: accountTax },
    revokeVbank: {},
    registerEscrow: {},
    issueReceipt: receipt,
    issueExternalReceipt: receipt,
  },
  // billing-api-caution > 가상계좌, 에스크로: neither can be changed
  refuses: ['updateVbank', 'updateEscrow'],
})
