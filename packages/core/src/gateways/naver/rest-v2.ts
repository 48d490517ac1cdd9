import { v2Rest } from '../../rest/v2/gateway.js'
import { keyCalls } from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { recommended, required } from '../../rules/presence.js'

/** Naver Pay's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/naverpay */
export const naverpay = /* @__PURE__ */ v2Rest('naverpay', {
  docs: 'opi/ko/integration/pg/v2/naverpay?v=v2',
  calls: {
    ...keyCalls,
    deleteBillingKey: {
      rules: [
        cite(
          'query of DELETE /billing-keys/{billingKey}: Naver Pay must be given both',
          required(['reason', 'requester']),
        ),
      ],
    },
    confirmEscrow: {
      rules: [
        cite('schema ConfirmEscrowBody.fromStore: true where it is uncertain', recommended('fromStore')),
      ],
    },
  },
})
