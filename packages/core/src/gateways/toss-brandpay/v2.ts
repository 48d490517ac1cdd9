import { cite } from '../../rules/cite.js'
import { contract } from '../../rules/presence.js'
import { maxItems } from '../../rules/values.js'
import { brandpayBlock } from './shared.js'
import { v2Gateway } from '../gateway.js'
import { brandpay } from './conversion.js'
import type { TossBrandpayRequests } from './requests.js'

/** Toss Payments BrandPay, V2: no guide, known from the schema of PortOne's SDK only. */
export const tossBrandpay = /* @__PURE__ */ v2Gateway<'toss_brandpay', TossBrandpayRequests>(
  'toss_brandpay',
  {
    name: { ko: '토스페이먼츠 브랜드페이', en: 'Toss Payments BrandPay' },
    docs: 'sdk/ko/v2-sdk/payment-request?v=v2',
    // As on V1
    window: { pc: 'iframe', mobile: 'iframe' },
    profiles: {
      requestPayment: {
        // schema PaymentRequestUnionEasyPay: the fields that BrandPay reads
        methods: ['EASY_PAY'],
        rules: [
          cite(
            'schema Installment.monthOption',
            maxItems('easyPay.installment.monthOption.availableMonthList', 1),
          ),
          cite('schema PaymentRequestUnionEasyPay.useCardPoint', contract('easyPay.useCardPoint')),
        ],
      },
    },
    // schema TossBrandpayPaymentBypass
    bypass: { toss_brandpay: brandpayBlock },
    conversion: brandpay,
  },
)
