import { cite } from '../../rules/cite.js'
import { onMobile } from '../../rules/conditions.js'
import { text } from '../../rules/fields.js'
import { ignored, required } from '../../rules/presence.js'
import { matches, maxLength, oneOf } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { tosspayBlock, tosspayExpiry } from './shared.js'
import { tosspay } from './conversion.js'
import type { TosspayV2Requests } from './requests.js'

/** Toss Pay, V2. https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2 */
export const tosspayV2 = /* @__PURE__ */ v2Gateway<'tosspay_v2', TosspayV2Requests>('tosspay_v2', {
  name: { ko: '토스페이', en: 'Toss Pay' },
  docs: 'opi/ko/integration/pg/v2/tosspay-v2?v=v2',
  // The V1 guide: callback on PC, redirect on mobile
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단 > 결제창 일반 결제
      methods: ['EASY_PAY'],
      rules: [
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > currency; the only one according to the quick guide',
          oneOf('currency', ['KRW']),
        ),
        cite('schema PaymentOrderName', maxLength('orderName', 255)),
        cite('schema PaymentOrderName', matches('orderName', /^[^\\,]*$/, 'plain-name')),
        // SDK 결제 요청하기 > 주요 파라미터 > bypass > tosspay_v2 > expiredTime
        ...tosspayExpiry(),
        cite(
          'SDK 결제 요청하기 > 유의사항 > 공통 > 현금영수증 발급 안내',
          ignored(['easyPay.cashReceiptType', 'easyPay.customerIdentifier']),
        ),
      ],
    },
    requestIssueBillingKey: {
      // SDK 빌링키 발급 요청하기 > 주요 파라미터 > billingKeyMethod
      methods: ['EASY_PAY'],
      rules: [
        cite(
          'SDK 빌링키 발급 요청하기 > 주요 파라미터 > customer > customerId',
          required('customer.customerId'),
        ),
        cite('SDK 빌링키 발급 요청하기 > 주요 파라미터 > redirectUrl', required('redirectUrl', onMobile)),
      ],
      // schema TosspayV2IssueBillingKeyBypass
      bypass: { tosspay_v2: { encryptedUserCi: text } },
    },
  },
  // SDK 결제 요청하기 > 주요 파라미터 > bypass > tosspay_v2
  bypass: tosspayBlock,
  conversion: tosspay,
})
