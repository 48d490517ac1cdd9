import { v1Rest } from '../../rest/v1/gateway.js'
import { inSchedules, keyCalls, refundContract } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { ignored, ignoredSum, required } from '../../rules/presence.js'

const sold = cite(
  'schema x-portone-per-pg (product_type, buyer_name); warning > 키인, 빌링키 결제',
  required(['product_type', 'buyer_name']),
)

/** KSNET's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme */
export const ksnet = /* @__PURE__ */ v1Rest('ksnet', {
  docs: 'opi/ko/integration/pg/v1/ksnet/readme?v=v1',
  calls: {
    cancel: { rules: [refundContract] },
    payOnetime: {
      rules: [sold, cite('키인결제: not verified', ignored(['birth', 'pwd_2digit']))],
    },
    ...keyCalls,
    payAgain: { rules: [sold] },
    schedule: { rules: inSchedules([sold]) },
    issueBillingKey: {
      rules: [cite('빌링키 등록; schema x-portone-per-pg', required(['birth', 'pwd_2digit']))],
    },
    issueVbank: {
      rules: [
        sold,
        cite('schema vbank_holder: the name of the merchant is used', ignored('vbank_holder')),
        cite('가상계좌: no taxes of accounts for one payment', ignoredSum(['tax_free', 'vat_amount'])),
      ],
    },
    revokeVbank: {},
    registerEscrow: {},
    updateEscrow: {},
    issueReceipt: { rules: [sold] },
    issueExternalReceipt: { rules: [sold] },
  },
})
