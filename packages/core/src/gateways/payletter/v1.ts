import { amountRequired, chargesAlways, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { onMobile } from '../../rules/conditions.js'
import { alphanumericId, text } from '../../rules/fields.js'
import { advised, ignored, recommended, required } from '../../rules/presence.js'
import { oneOf, supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { cards, paymentBypass, paymentRules, pginfo, shows } from './shared.js'
import type { PayletterGlobalV1Requests } from './requests.js'

// the same for both flows
const shared = [
  cite('주요 파라미터 설명 > name, buyer_email; 유의사항', required(['name', 'buyer_email'])),
  cite(
    '주요 파라미터 설명 > currency: required, but payrq takes won without it, which cards can be charged in: not refused',
    advised('currency'),
  ),
  cite('주요 파라미터 설명 > amount', amountRequired),
  cite(
    '주요 파라미터 설명 > m_redirect_url: a mobile payment may redirect here, but it is optional',
    recommended('m_redirect_url', onMobile),
  ),
  cite('가능한 결제 수단; 가능한 빌링키 발급 및 결제 수단', ignored('pay_method')),
  cite('payrq > products', productsIgnored),
] as const

// 주요 파라미터 설명 > merchant_uid; 유의사항
const fields = { merchant_uid: alphanumericId }

/** Payletter for overseas payments, V1. https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global */
export const payletterGlobal = /* @__PURE__ */ v1Gateway<'payletter_global', PayletterGlobalV1Requests>(
  'payletter_global',
  {
    name: { ko: '페이레터 해외결제', en: 'Payletter (overseas)' },
    docs: 'opi/ko/integration/pg/v1/payletter-global?v=v1',
    // not on the page but for m_redirect_url
    window: { pc: 'popup', mobile: 'redirect' },
    // 비동기 결제: approval may come later; V2's guide > 유의사항: payments can complete after the window was closed and after a failure
    approvesLate: true,
    // SDK 빌링키 발급 및 결제 요청하기: always with a charge
    flowOf: chargesAlways,
    profiles: {
      pay: {
        methods: [],
        rules: [
          // SDK 결제 요청하기
          ...shared,
          // 결제수단별 승인 가능 통화; 유의사항
          ...paymentRules(),
          cite(
            '결제수단별 승인 가능 통화: these do not take won, the default currency',
            required('currency', shows('ICBAlipay', 'AlipayPlus')),
          ),
        ],
        fields,
        // SDK 결제 요청하기 > 주요 파라미터 설명 > bypass
        bypass: paymentBypass,
      },
      'issue-and-pay': {
        methods: [],
        rules: [
          // SDK 빌링키 발급 및 결제 요청하기
          ...shared,
          cite('결제수단별 승인 가능 통화: cards', oneOf('currency', ['KRW', 'USD', 'JPY'])),
          cite(
            '가능한 빌링키 발급 및 결제 수단; Payletter adds values before the guides list them: none is refused',
            supports(pginfo, cards),
          ),
        ],
        fields,
        // SDK 빌링키 발급 및 결제 요청하기 > 주요 파라미터 설명 > bypass
        bypass: { payletter_global: { pginfo: text } },
      },
    },
    bypass: {},
  },
)
