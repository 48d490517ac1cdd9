import { v2Rest } from '../../rest/v2/gateway.js'
import { account, cardAuthentication, contactByGuide, keyCalls } from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { present } from '../../rules/conditions.js'
import { alphanumericId } from '../../rules/fields.js'
import { contract, forbidden, required, requiredByGuide } from '../../rules/presence.js'
import { maxLength, oneOf } from '../../rules/values.js'

const ids = () =>
  cite('공통 유의사항 > 주문 번호: at most 40, what is longer is cut', maxLength('paymentId', 40))

const currencies = (group: '' | 'payment.' = '') =>
  cite('공통 유의사항 > 결제통화', oneOf(`${group}currency`, ['KRW', 'USD']))

// 공통 유의사항 > 주문 번호: letters and digits. Shops and samples send hyphens, so those are a warning.
const fields = { paymentId: alphanumericId }

/** Smartro's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2 */
export const smartroV2 = /* @__PURE__ */ v2Rest('smartro_v2', {
  docs: 'opi/ko/integration/pg/v2/smartro-v2?v=v2',
  calls: {
    ...keyCalls,
    payInstantly: {
      rules: [
        ids(),
        currencies(),
        cite('API 수기(키인) 결제: virtual accounts only', forbidden('method.card')),
        cite(
          'API 수기(키인) 결제 > 주요 파라미터 > fixed: by pgAccountId only',
          forbidden(`${account}.option.fixed.accountNumber`),
        ),
      ],
      fields,
    },
    issueBillingKey: {
      rules: [
        cite('API 빌링키 발급 > 주요 파라미터 > customer (customerId there)', required('customer.id')),
        cite('API 빌링키 발급 > 주요 파라미터 > customer', maxLength('customer.id', 20)),
        cite('API 빌링키 발급 > 주요 파라미터 > credential', requiredByGuide(cardAuthentication)),
      ],
    },
    payWithBillingKey: {
      rules: [
        ids(),
        currencies(),
        ...cite(
          'API 빌링키 단건 결제 > 주요 파라미터: inside of an optional customer',
          contactByGuide('', present('customer')),
        ),
      ],
      fields,
    },
    createPaymentSchedule: { rules: [ids(), currencies('payment.')], fields },
    cancelPayment: {
      rules: [
        cite(
          'opi/ko/integration/cancel/v2/readme > 가상계좌 환불; schema CancelPaymentBodyRefundAccount',
          required('refundAccount.holderPhoneNumber', present('refundAccount')),
        ),
        cite('opi/ko/integration/cancel/v2/readme > 가상계좌 환불: a contract', contract('refundAccount')),
      ],
    },
  },
})
