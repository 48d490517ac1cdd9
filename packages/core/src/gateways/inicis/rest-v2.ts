import { v2Rest } from '../../rest/v2/gateway.js'
import { cite } from '../../rules/cite.js'
import { contract } from '../../rules/presence.js'
import { addTo, inicisCalls } from '../shared/inicis-rest.js'
import { eachNeeds } from '../shared/items.js'

const byContract = (group: '' | 'payment.', more: readonly string[] = []) =>
  cite(
    '사전 계약 안내: without a contract the amount charged may differ',
    contract([`${group}amount.taxFree`, `${group}amount.vat`, ...more]),
  )

/** KG Inicis's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2 */
export const inicisV2 = /* @__PURE__ */ v2Rest('inicis_v2', {
  docs: 'opi/ko/integration/pg/v2/inicis-v2?v=v2',
  calls: {
    ...inicisCalls,
    payInstantly: addTo(inicisCalls.payInstantly, [
      byContract('', [
        'isEscrow',
        'method.card.useFreeInstallmentPlan',
        'method.card.useFreeInterestFromMerchant',
        'method.card.useCardPoint',
      ]),
    ]),
    payWithBillingKey: addTo(inicisCalls.payWithBillingKey, [
      byContract('', ['useFreeInterestFromMerchant', 'useCardPoint']),
    ]),
    createPaymentSchedule: addTo(inicisCalls.createPaymentSchedule, [
      byContract('payment.', ['payment.useFreeInterestFromMerchant', 'payment.useCardPoint']),
    ]),
    registerStoreReceipt: {
      rules: [
        cite(
          'API 영수증 내 하위 상점 거래 등록 > 주요 파라미터',
          eachNeeds('items', ['taxFreeAmount', 'vatAmount', 'supplyAmount']),
        ),
      ],
    },
  },
})
