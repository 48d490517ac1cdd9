import { v1Rest } from '../../rest/v1/gateway.js'
import { keyCalls, refundContract, taxFreeToCancel } from '../../rest/v1/rules.js'

/** NHN KCP's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme */
export const kcp = /* @__PURE__ */ v1Rest('kcp', {
  docs: 'opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1',
  calls: {
    cancel: { rules: [taxFreeToCancel, refundContract] },
    payOnetime: {},
    ...keyCalls,
    issueBillingKey: {},
    // The schema's text allows it for KCP, where its list of gateways leaves KCP out.
    revokeVbank: {},
    registerEscrow: {},
    updateEscrow: {},
    issueReceipt: {},
    issueExternalReceipt: {},
  },
})

/** NHN KCP's REST calls with keys from its billing window, V1. https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme */
export const kcpBilling = /* @__PURE__ */ v1Rest('kcp_billing', {
  docs: 'opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1',
  calls: keyCalls,
})

/** NHN KCP's quick pay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay */
export const kcpQuick = /* @__PURE__ */ v1Rest('kcp_quick', {
  docs: 'opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1',
  calls: { cancel: { rules: [taxFreeToCancel] } },
})
