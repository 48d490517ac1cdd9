import { v1Rest } from '../../rest/v1/gateway.js'
import { keyCalls, refundContract } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { required } from '../../rules/presence.js'
import { matches } from '../../rules/values.js'

const delivery = [
  cite(
    'schema x-portone-per-pg of POST, PUT /escrows/logis/{imp_uid}; without a delivery nothing is settled',
    required(['sender.relationship', 'logis.receiving_at', 'logis.address']),
  ),
  cite('schema logis.receiving_at', matches('logis.receiving_at', /^\d{8}$/, 'yyyymmdd')),
]

/** Kiwoom Pay's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme */
export const daou = /* @__PURE__ */ v1Rest('daou', {
  docs: 'opi/ko/integration/pg/v1/daou/readme?v=v1',
  calls: {
    cancel: { rules: [refundContract] },
    payOnetime: {},
    ...keyCalls,
    issueBillingKey: {},
    registerEscrow: { rules: delivery },
    updateEscrow: { rules: delivery },
    issueReceipt: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /receipts/{imp_uid}',
          required(['company_tel', 'company_name', 'corp_reg_no']),
        ),
      ],
    },
  },
})
