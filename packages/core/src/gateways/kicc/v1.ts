import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { method } from '../../rules/conditions.js'
import { choice, text } from '../../rules/fields.js'
import { advised, required, requiredByGuide } from '../../rules/presence.js'
import { supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { alipayPlusWallets, kiccConversion } from './conversion.js'
import type { KiccV2V1Requests } from './requests.js'

/** KICC EasyPay for overseas wallets, V1. https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2 */
export const kiccV2 = /* @__PURE__ */ v1Gateway<'kicc_v2', KiccV2V1Requests>('kicc_v2', {
  name: { ko: '이지페이(KICC) 해외결제', en: 'KICC EasyPay Global' },
  docs: 'opi/ko/integration/pg/v1/kicc-v2?v=v1',
  // 유의 사항 > 위챗페이 > 결제 승인: callback on PC, redirect on mobile; no page says how the PC window opens
  window: { pc: 'popup', mobile: 'redirect' },
  // 유의 사항 > 위챗페이, 알리페이 플러스 > 결제 승인: a scanned QR code may be approved at any later time
  approvesLate: true,
  profiles: {
    pay: {
      // 위챗페이, 알리페이 플러스 > 주요 파라미터 설명 > pay_method
      methods: ['wechat', 'alipay_plus'],
      rules: [
        cite(
          '위챗페이, 알리페이 플러스 > 주요 파라미터 설명 > buyer_name, buyer_email',
          required(['buyer_name', 'buyer_email']),
        ),
        cite(
          '위챗페이, 알리페이 플러스 > 주요 파라미터 설명 > buyer_tel: required; live shops of other gateways omit it',
          requiredByGuide('buyer_tel'),
        ),
        cite('위챗페이, 알리페이 플러스 > 주요 파라미터 설명 > amount', amountRequired),
        cite('유의 사항 > 위챗페이 > 결제 승인', redirectRequired),
        cite(
          '위챗페이, 알리페이 플러스 > 주요 파라미터 설명 > currency: listed as required, but without it or with another currency won are charged',
          supports('currency', ['KRW', 'USD']),
        ),
        cite(
          '위챗페이, 알리페이 플러스 > 주요 파라미터 설명 > language: listed as required, but the samples have none: not refused',
          supports('language', ['ko', 'en', 'zh']),
        ),
        cite(
          '알리페이 플러스 > 주요 파라미터 설명 > order_description',
          required('order_description', method('alipay_plus')),
        ),
        cite(
          '알리페이 플러스 > 주요 파라미터 설명 > alipay_plus: required in the list, but none of its fields are: not refused',
          advised('alipay_plus', method('alipay_plus')),
        ),
        cite('payrq > products', productsIgnored),
      ],
      fields: {
        order_description: text,
        // 알리페이 플러스 > 주요 파라미터 설명 > alipay_plus: without a wallet the window shows them all
        alipay_plus: {
          wallet: choice(alipayPlusWallets),
        },
      },
    },
  },
  // 주요 파라미터 설명: no block
  bypass: {},
  conversion: kiccConversion,
})
