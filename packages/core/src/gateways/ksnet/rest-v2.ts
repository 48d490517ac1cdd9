import { v2Rest } from '../../rest/v2/gateway.js'
import {
  account,
  cardAuthentication,
  customerNameByGuide,
  customerNameRequired,
  keyCalls,
  refundByContract,
} from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { both, equals, present } from '../../rules/conditions.js'
import { contract, forbidden, ignored, ignoredSum, required } from '../../rules/presence.js'

const byContract = (group: '' | 'payment.' = '') =>
  cite('사전 계약 안내: MIDs with composite tax only', contract(`${group}amount.taxFree`))

/** KSNET's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/ksnet */
export const ksnet = /* @__PURE__ */ v2Rest('ksnet', {
  docs: 'opi/ko/integration/pg/v2/ksnet?v=v2',
  calls: {
    ...keyCalls,
    payInstantly: {
      rules: [
        cite('유의할 파라미터 > API 결제 > productType', required('productType')),
        cite('주요 파라미터 > customer (customer.fullName there)', customerNameRequired()),
        cite('API 수기(키인) 결제: not verified', ignored(cardAuthentication)),
        cite(
          '유의사항 > 가상계좌: the account has the name of the merchant',
          ignored(`${account}.remitteeName`),
        ),
        cite(
          '유의사항 > 가상계좌: no tax in parts with accounts for one payment',
          ignoredSum(
            ['amount.taxFree', 'amount.vat'],
            both(present(account), equals(`${account}.option.type`, 'NORMAL')),
          ),
        ),
        cite(
          '유의사항 > 에스크로: payments of the window only',
          forbidden('isEscrow', equals('isEscrow', true)),
        ),
        byContract(),
      ],
    },
    issueBillingKey: {
      rules: [cite('API 빌링키 발급 > 주요 파라미터 > credential', required(cardAuthentication))],
    },
    payWithBillingKey: {
      rules: [
        cite('유의할 파라미터 > API 결제 > productType', required('productType')),
        cite('주요 파라미터 > customer; samples have only an id', customerNameByGuide()),
        byContract(),
      ],
    },
    createPaymentSchedule: {
      rules: [
        cite('유의할 파라미터 > API 결제 > productType', required('payment.productType')),
        cite('주요 파라미터 > customer; samples have only an id', customerNameByGuide('payment.')),
        byContract('payment.'),
      ],
    },
    // 유의사항 > 가상계좌: refunds from 6 to 23 o'clock only, at most nine parts, within six months. A body shows none of it.
    cancelPayment: refundByContract,
    applyEscrowLogistics: {},
    modifyEscrowLogistics: {},
  },
})
