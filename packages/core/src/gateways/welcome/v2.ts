import { cite } from '../../rules/cite.js'
import { method, not } from '../../rules/conditions.js'
import { choice, on, asciiId } from '../../rules/fields.js'
import { contract, ignored } from '../../rules/presence.js'
import { oneOf, usualAmount } from '../../rules/values.js'
import { below1000, cardAmounts, inV2, welcomeAmounts } from '../shared/amounts.js'
import { v2Gateway } from '../gateway.js'
import { familyIssue, familyIssueAndPay, familyPayment, gifts, giftType } from '../shared/inicis-family.js'
import { welcome as conversion } from './conversion.js'
import { acceptmethod, cardOption, easyPayCodes, logos, reserved } from './shared.js'
import type { WelcomeRequests } from './requests.js'

// 주요 파라미터 > bypass > welcome, and options only in the schema (va_ckprice) or only in the guide
const options = {
  acceptmethod: /* @__PURE__ */ acceptmethod('va_ckprice'),
  P_RESERVED: /* @__PURE__ */ reserved('noeasypay=Y', 'global_visa3d=Y', 'apprun_check=Y'),
}

/** Welcome Payments, V2. https://developers.portone.io/opi/ko/integration/pg/v2/welcome */
export const welcome = /* @__PURE__ */ v2Gateway<'welcome', WelcomeRequests>('welcome', {
  name: { ko: '웰컴페이먼츠', en: 'Welcome Payments' },
  docs: 'opi/ko/integration/pg/v2/welcome?v=v2',
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'],
      rules: [
        // 주요 파라미터, 유의사항: shared with KG Inicis
        ...familyPayment(),
        cite('유의사항 > 공통 > 지원되는 결제 통화', oneOf('currency', ['KRW'])),
        cite(
          '사전 계약 안내: easy payments, installments, points, escrow',
          contract(['isEscrow', 'card.useCardPoint', 'card.installment', 'easyPay.installment']),
        ),
        cite('사전 계약 안내: physical or digital goods by phone', contract('productType', method('MOBILE'))),
        cite(
          '주요 파라미터 > bypass > welcome > acceptmethod, P_RESERVED: below1000; according to the help centre the contract decides',
          usualAmount('totalAmount', inV2(cardAmounts), not(below1000('bypass.welcome'))),
        ),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > 웰컴페이먼츠',
          usualAmount('totalAmount', inV2(welcomeAmounts)),
        ),
        cite(
          '유의사항 > 간편 결제 > 웰컴페이먼츠에서 지원하는 간편결제사 종류 (the schema has no NAVERPAY: not refused)',
          oneOf(
            'easyPay.easyPayProvider',
            ['KAKAOPAY', 'LPAY', 'TOSSPAY', 'PAYCO', 'NAVERPAY'],
            method('EASY_PAY'),
          ),
        ),
        cite(
          '유의사항 > 상품권 결제 > 웰컴페이먼츠에서 지원하는 상품권 종류 및 필수 여부',
          oneOf(giftType, gifts, method('GIFT_CERTIFICATE')),
        ),
        cite(
          '유의사항 > 가상계좌 결제 > 웰컴페이먼츠에서 지원하지 않는 가상계좌 관련 파라미터',
          ignored('virtualAccount.fixedOption'),
        ),
      ],
      // 유의사항 > 공통 > paymentId 에는 ASCII 문자만 허용됩니다
      fields: { paymentId: asciiId },
    },
    requestIssueBillingKey: {
      // SDK 카드 빌링키 > 주요 파라미터 > billingKeyMethod
      methods: ['CARD'],
      rules: [
        // SDK 카드 빌링키 > 주요 파라미터, 유의사항: shared with KG Inicis
        ...familyIssue(),
        cite('SDK 카드 빌링키 > 유의사항 > 지원되는 결제 통화', oneOf('currency', ['KRW'])),
      ],
      // SDK 카드 빌링키 > 유의사항 > issueId 에는 ASCII 문자만 허용됩니다
      fields: { issueId: asciiId },
      // SDK 카드 빌링키 > 주요 파라미터 > bypass has carduse, the schema the logos: all are accepted
      bypass: { welcome: { ...logos, carduse: on('mobile', choice(['percard', 'cocard'])) } },
    },
    requestIssueBillingKeyAndPay: {
      // SDK 휴대폰 빌링키 > 주요 파라미터 > billingKeyAndPayMethod (PHONE there, MOBILE in the schema)
      methods: ['MOBILE'],
      rules: [
        // SDK 휴대폰 빌링키 > 주요 파라미터, 유의사항: shared with KG Inicis
        ...familyIssueAndPay(),
        cite(
          '사전 계약 안내: physical or digital goods by phone, with a billing key',
          contract('productType'),
        ),
      ],
      // SDK 휴대폰 빌링키 > 유의사항 > paymentId 에는 ASCII 문자만 허용됩니다
      fields: { paymentId: asciiId },
      // schema WelcomeIssueBillingKeyAndPayBypass
      bypass: { welcome: options },
    },
  },
  // 주요 파라미터 > bypass > welcome (the schema adds P_ONLY_EASYPAYCODE)
  bypass: {
    welcome: {
      ...logos,
      ...options,
      P_CARD_OPTION: cardOption(),
      P_ONLY_EASYPAYCODE: easyPayCodes(),
    },
  },
  conversion,
})
