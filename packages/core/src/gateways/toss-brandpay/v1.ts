import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, either, equals, not, operation, present } from '../../rules/conditions.js'
import { choice, flag, identifier, shaped, text } from '../../rules/fields.js'
import { contract, forbidden, ignored, required } from '../../rules/presence.js'
import { oneOf } from '../../rules/values.js'
import { brandpayBlock, brandpayUi } from './shared.js'
import { v1Gateway } from '../gateway.js'
import { brandpay } from './conversion.js'
import type { TossBrandpayV1Requests } from './requests.js'

/** Toss Payments BrandPay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme */
export const tossBrandpay = /* @__PURE__ */ v1Gateway<'toss_brandpay', TossBrandpayV1Requests>(
  'toss_brandpay',
  {
    name: { ko: '토스페이먼츠 브랜드페이', en: 'Toss Payments BrandPay' },
    docs: 'opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1',
    // 3. 결제 요청하기: callback on both devices
    window: { pc: 'iframe', mobile: 'iframe' },
    // 브랜드페이 위젯 연동 > loadUI 요청 객체: the widget takes what request_pay takes
    uiFlowOf: (_, ui = 'toss-brandpay-widget') => (ui === 'toss-brandpay-widget' ? 'pay' : undefined),
    profiles: {
      pay: {
        // 인증결제창 요청 > pay_method
        methods: ['toss_brandpay'],
        rules: [
          cite(
            '인증결제창 요청 > name, customer_id (the sample of 3. UI 커스터마이징 leaves customer_id out)',
            required(['name', 'customer_id']),
          ),
          cite('인증결제창 요청 > amount', amountRequired),
          cite('인증결제창 요청 > amount', oneOf('currency', ['KRW'])),
          cite(
            '4. 결제수단 지정 바로 결제 > 기타 파라미터; default values need nothing: not refused',
            required(
              'bypass.toss_brandpay.methodId',
              both(
                operation('request_pay'),
                either(
                  equals('useCardPoint', true),
                  present('display.card_quota'),
                  both(present('bypass.cashReceiptType'), not(equals('bypass.cashReceiptType', 'unable'))),
                  present('bypass.customerIdentifier'),
                  present('bypass.toss_brandpay.discountCode'),
                ),
              ),
            ),
          ),
          cite(
            '4. 결제수단 지정 바로 결제 > 기타 파라미터 > 브랜드페이 위젯에서 사용할 수 없는 파라미터',
            forbidden(
              ['display.card_quota', 'useCardPoint', 'bypass.cashReceiptType', 'bypass.customerIdentifier'],
              operation('loadUI'),
            ),
          ),
          cite(
            '4. 결제수단 지정 바로 결제 > 브랜드페이 위젯 전용 파라미터',
            ignored('bypass.toss_brandpay.widgetOptions', operation('request_pay')),
          ),
          cite('4. 결제수단 지정 바로 결제 > 기타 파라미터 > useCardPoint', contract('useCardPoint')),
          cite('payrq > products', productsIgnored),
        ],
        fields: {
          useCardPoint: flag,
          // 인증결제창 요청 > customer_id: digits may not be a counter, so they are not refused
          customer_id: identifier('warning', shaped(/\D/, 'unguessable', 'warning')),
        },
      },
      // 3. 결제 요청하기: no billing key
    },
    bypass: {
      isCulturalExpense: flag,
      cashReceiptType: choice(['unable', 'personal', 'corporate', 'anonymous']),
      customerIdentifier: text,
      // 3. UI 커스터마이징: `ui` in the text, `brandpayOptions.ui` in the sample
      toss_brandpay: { ...brandpayBlock, ui: brandpayUi },
    },
    conversion: brandpay,
  },
)
