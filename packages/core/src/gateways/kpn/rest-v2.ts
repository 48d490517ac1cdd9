import { v2Rest } from '../../rest/v2/gateway.js'
import {
  account,
  alphanumericPaymentId,
  cardAuthentication,
  customerNameByGuide,
  customerNameRequired,
  keyCalls,
  normalAccountOnly,
  receiptByGuide,
  refundByContract,
} from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { both, equals, present } from '../../rules/conditions.js'
import { advised, contract, forbidden, ignored, recommended } from '../../rules/presence.js'
import { oneOf } from '../../rules/values.js'

/** KPN's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/kpn */
export const kpn = /* @__PURE__ */ v2Rest('kpn', {
  docs: 'opi/ko/integration/pg/v2/kpn?v=v2',
  calls: {
    ...keyCalls,
    payInstantly: {
      rules: [
        cite('유의사항 > 공통 > paymentId, of the window', alphanumericPaymentId()),
        cite('API 수기(키인) 결제 > 주요 파라미터 > cashReceipt', receiptByGuide()),
        cite(
          'API 수기(키인) 결제 > 유의사항: KRW, and USD for cards from abroad',
          oneOf('currency', ['KRW', 'USD']),
        ),
        cite(
          'API 수기(키인) 결제 > 유의사항: some merchants must also give these',
          advised(cardAuthentication, present('method.card')),
        ),
        cite(
          '가상계좌 결제 > 발급 가능 은행',
          oneOf(`${account}.bank`, [
            'IBK',
            'KOOKMIN',
            'NONGHYUP',
            'WOORI',
            'STANDARD_CHARTERED',
            'CITI',
            'DAEGU',
            'BUSAN',
            'KWANGJU',
            'KYONGNAM',
            'POST',
            'HANA',
            'SHINHAN',
          ]),
        ),
        cite('가상계좌 결제: NORMAL only', normalAccountOnly()),
        cite(
          '가상계좌 결제: no escrow',
          forbidden('isEscrow', both(present(account), equals('isEscrow', true)), { with: account }),
        ),
        cite('유의사항 > 공통: not applied, only returned by queries', ignored('amount.vat')),
        cite('사전 계약 안내', contract('amount.taxFree')),
      ],
    },
    issueBillingKey: {
      rules: [
        cite('API 빌링키 발급 > 유의사항', customerNameRequired()),
        cite('API 빌링키 발급 > 주요 파라미터', recommended(cardAuthentication)),
      ],
    },
    payWithBillingKey: {
      rules: [cite('유의사항 > 공통: not applied, only returned by queries', ignored('amount.vat'))],
    },
    createPaymentSchedule: {
      rules: [
        cite(
          'API 빌링키 예약 > 주요 파라미터: required, while the sample on the page leaves it out',
          customerNameByGuide('payment.'),
        ),
      ],
    },
    // 유의사항 > 공통: with this contract, refunds of virtual accounts and of last month's MOBILE payments require it
    cancelPayment: refundByContract,
  },
})
