import { cite } from '../../rules/cite.js'
import { fact, not, onMobile, onPc } from '../../rules/conditions.js'
import { text } from '../../rules/fields.js'
import { contract, ignored, required } from '../../rules/presence.js'
import { eachOneOf, maxLength, oneOf, supports, usualAmount } from '../../rules/values.js'
import { kakaoAmounts, kakaoTestAmounts } from '../shared/amounts.js'
import { v2Gateway } from '../gateway.js'
import { kakao } from './conversion.js'
import type { KakaopayRequests } from './requests.js'

// 결제/빌링키 발급 공통
const shared = [
  cite('결제/빌링키 발급 공통 > windowType', oneOf('windowType.pc', ['IFRAME'], onPc)),
  cite('결제/빌링키 발급 공통 > windowType', oneOf('windowType.mobile', ['REDIRECTION'], onMobile)),
  cite(
    '결제/빌링키 발급 공통 > windowType; schema RedirectUrl: required if the window leaves the page',
    required('redirectUrl', onMobile),
  ),
  cite('결제/빌링키 발급 공통 > locale', supports('locale', ['KO_KR'])),
  cite('결제/빌링키 발급 공통 > bypass', contract('bypass.kakaopay.custom_message')),
  cite(
    '결제/빌링키 발급 공통 > easyPay > easyPayProvider',
    supports('easyPay.easyPayProvider', ['KAKAOPAY']),
  ),
  cite(
    '결제/빌링키 발급 공통 > easyPay > availableCards',
    eachOneOf('easyPay.availableCards', [
      'SHINHAN_CARD',
      'KOOKMIN_CARD',
      'HYUNDAI_CARD',
      'LOTTE_CARD',
      'SAMSUNG_CARD',
      'NH_CARD',
      'BC_CARD',
      'HANA_CARD',
      'CITI_CARD',
      'KAKAO_BANK',
    ]),
  ),
] as const

/** Kakao Pay, V2. https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay */
export const kakaopay = /* @__PURE__ */ v2Gateway<'kakaopay', KakaopayRequests>('kakaopay', {
  name: { ko: '카카오페이', en: 'Kakao Pay' },
  docs: 'opi/ko/integration/pg/v2/kakaopay?v=v2',
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제수단
      methods: ['EASY_PAY'],
      rules: [
        // 결제/빌링키 발급 공통
        ...shared,
        cite('결제 > currency', oneOf('currency', ['KRW'])),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > 카카오페이',
          usualAmount('totalAmount', kakaoAmounts, not(fact('test'))),
        ),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > 카카오페이: half of the maximum on a test channel',
          usualAmount('totalAmount', kakaoTestAmounts, fact('test')),
        ),
        cite('schema PaymentOrderName', maxLength('orderName', 100)),
        cite(
          '결제 > isEscrow, isCulturalExpense, productType: only stored by PortOne',
          ignored(['isEscrow', 'isCulturalExpense', 'productType']),
        ),
        cite(
          '결제 > easyPay.installment > freeInstallmentPlans, monthOption: one month, which the buyer cannot change',
          ignored([
            'easyPay.installment.freeInstallmentPlans',
            'easyPay.installment.monthOption.availableMonthList',
          ]),
        ),
      ],
    },
    requestIssueBillingKey: {
      // 가능한 결제수단
      methods: ['EASY_PAY'],
      rules: [
        // 결제/빌링키 발급 공통
        ...shared,
        cite('빌링키 발급 > issueName', required('issueName')),
      ],
    },
  },
  // 결제/빌링키 발급 공통 > bypass
  bypass: { kakaopay: { custom_message: text } },
  conversion: kakao,
})
