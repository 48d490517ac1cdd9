import { v2Rest } from '../../rest/v2/gateway.js'
import { account, keyCalls, receiptOfOthers } from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { matches, oneOf } from '../../rules/values.js'

/** Toss Payments' REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments */
export const tosspayments = /* @__PURE__ */ v2Rest('tosspayments', {
  docs: 'opi/ko/integration/pg/v2/tosspayments?v=v2',
  calls: {
    ...keyCalls,
    payInstantly: {
      rules: [
        cite(
          '결제/빌링키 발급 공통 > paymentId, of the window',
          matches('paymentId', /^[\w-]{6,64}$/, 'tosspayments.paymentId', undefined, 'warning'),
        ),
        cite(
          '가상계좌 > 발급 가능 은행',
          oneOf(`${account}.bank`, [
            'KYONGNAM',
            'KWANGJU',
            'KOOKMIN',
            'IBK',
            'NONGHYUP',
            'DAEGU',
            'BUSAN',
            'KFCC',
            'SUHYUP',
            'SHINHAN',
            'WOORI',
            'POST',
            'HANA',
          ]),
        ),
      ],
    },
    issueBillingKey: {},
    issueCashReceipt: { rules: [receiptOfOthers()] },
    cancelCashReceiptByPaymentId: {},
  },
})
