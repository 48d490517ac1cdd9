import { v2Rest } from '../../rest/v2/gateway.js'
import { cite } from '../../rules/cite.js'
import { contract } from '../../rules/presence.js'
import { addTo, inicisCalls } from '../shared/inicis-rest.js'

/** Welcome Payments' REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/welcome */
export const welcome = /* @__PURE__ */ v2Rest('welcome', {
  docs: 'opi/ko/integration/pg/v2/welcome?v=v2',
  calls: {
    ...inicisCalls,
    payInstantly: addTo(inicisCalls.payInstantly, [
      cite(
        '사전 계약 안내',
        contract([
          'amount.taxFree',
          'isEscrow',
          'method.card.installmentMonth',
          'method.card.useFreeInterestFromMerchant',
          'method.card.useCardPoint',
        ]),
      ),
    ]),
    payWithBillingKey: addTo(inicisCalls.payWithBillingKey, [
      cite(
        '사전 계약 안내',
        contract(['amount.taxFree', 'installmentMonth', 'useFreeInterestFromMerchant', 'useCardPoint']),
      ),
    ]),
    createPaymentSchedule: addTo(inicisCalls.createPaymentSchedule, [
      cite(
        '사전 계약 안내',
        contract([
          'payment.amount.taxFree',
          'payment.installmentMonth',
          'payment.useFreeInterestFromMerchant',
          'payment.useCardPoint',
        ]),
      ),
    ]),
    issueCashReceipt: {},
    cancelCashReceiptByPaymentId: {},
  },
})
