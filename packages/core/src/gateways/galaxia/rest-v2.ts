import { v2Rest } from '../../rest/v2/gateway.js'
import { keyCalls, receiptOfOthers } from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { required } from '../../rules/presence.js'

/** Galaxia Moneytree's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/galaxia */
export const galaxia = /* @__PURE__ */ v2Rest('galaxia', {
  docs: 'opi/ko/integration/pg/v2/galaxia?v=v2',
  calls: {
    ...keyCalls,
    issueCashReceipt: {
      rules: [
        cite(
          'schema IssueCashReceiptCustomerInput.identityNumberType: required for Galaxia',
          required('customer.identityNumberType'),
        ),
        receiptOfOthers(),
      ],
    },
    cancelCashReceiptByPaymentId: {},
  },
})
