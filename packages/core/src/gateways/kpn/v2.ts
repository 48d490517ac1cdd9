import { cite } from '../../rules/cite.js'
import { method } from '../../rules/conditions.js'
import { alphanumericId, choice } from '../../rules/fields.js'
import { contract, forbidden, ignored, nameRequired, required } from '../../rules/presence.js'
import { maxLength, oneOf, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import type { KpnRequests } from './requests.js'

const fullNameLength = maxLength('customer.fullName', 100)

/** Korea Payment Networks (KPN), V2. https://developers.portone.io/opi/ko/integration/pg/v2/kpn */
export const kpn = /* @__PURE__ */ v2Gateway<'kpn', KpnRequests>('kpn', {
  name: { ko: '한국결제네트웍스(KPN)', en: 'Korea Payment Networks (KPN)' },
  docs: 'opi/ko/integration/pg/v2/kpn?v=v2',
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY'],
      rules: [
        cite(
          'quick-guide/payment > paymentId: 32, but live shops send UUIDs; what other gateways take is not refused',
          maxLength('paymentId', 40),
        ),
        cite('schema PaymentOrderName', maxLength('orderName', 256, 'bytes')),
        cite('schema Customer.fullName', fullNameLength),
        cite('유의사항 > 공통 > 결제창 표시 언어 지원 안내', supports('locale', ['KO_KR', 'EN_US'])),
        cite(
          '유의사항 > 공통 > 지원되는 결제 통화: KRW only, but the quick guide adds USD: not refused',
          oneOf('currency', ['KRW', 'USD']),
        ),
        cite('유의사항 > 공통 > 지원되는 결제 통화', supports('currency', ['KRW'])),
        cite(
          '사전 계약 안내',
          contract(['isEscrow', 'taxFreeAmount', 'card.installment.freeInstallmentPlans']),
        ),
        cite(
          '유의사항 > 카드 결제, 간편 결제, 계좌이체, 가상계좌 결제, 휴대폰 소액결제; schema',
          ignored([
            // schema VatAmount; opi/ko/integration/pg/v2/kpn > API notes: never applied
            'vatAmount',
            // schema InstallmentMonthOption: KPN takes a fixed month only
            'card.installment.monthOption.availableMonthList',
            // schema CardPromotion, PaymentRequestUnionVirtualAccount.availableBanks: NHN KCP only
            'card.cardPromotion',
            'virtualAccount.availableBanks',
            // 유의사항 > 카드 결제 > 카드 관련 미지원 파라미터 안내
            'card.useAppCardOnly',
            'card.useFreeInterestFromMall',
            // 유의사항 > 간편 결제 > 간편결제 관련 미지원 파라미터 안내
            'easyPay.customerIdentifier',
            'easyPay.useCardPoint',
            'easyPay.useFreeInterestFromMall',
            'easyPay.useInstallment',
            'easyPay.cashReceiptType',
            'easyPay.installment',
            'easyPay.availableCards',
            'easyPay.availablePayMethods',
            // 유의사항 > 계좌이체 > 계좌이체 관련 미지원 파라미터
            'transfer.bankCode',
            'transfer.customerIdentifier',
            // 유의사항 > 가상계좌 결제 > 가상계좌 관련 미지원 파라미터 안내
            'virtualAccount.bankCode',
            'virtualAccount.customerIdentifier',
            // 유의사항 > 휴대폰 소액결제 > 휴대폰 소액결제 관련 미지원 파라미터
            'mobile.carrier',
            'mobile.avaliableCarriers',
          ]),
        ),
        cite(
          '유의사항 > 카드 결제 > 카드 다이렉트 호출 지원 카드사 안내',
          oneOf(
            'card.cardCompany',
            [
              'SHINHAN_CARD',
              'HYUNDAI_CARD',
              'SAMSUNG_CARD',
              'NH_CARD',
              'HANA_CARD',
              'LOTTE_CARD',
              'CITI_CARD',
              'WOORI_CARD',
              'BC_CARD',
              'KOOKMIN_CARD',
              'EPOST',
              'KFCC',
              'SHINHYUP',
              'SAVINGS_BANK_KOREA',
              'KOREA_DEVELOPMENT_BANK',
              'KAKAO_BANK',
              'K_BANK',
            ],
            method('CARD'),
          ),
        ),
        cite(
          '유의사항 > 간편 결제 > 간편결제 다이렉트 호출 지원 안내',
          oneOf(
            'easyPay.easyPayProvider',
            ['KAKAOPAY', 'NAVERPAY', 'SAMSUNGPAY', 'TOSSPAY', 'PAYCO'],
            method('EASY_PAY'),
          ),
        ),
        cite(
          '유의사항 > 간편 결제 > 네이버페이 다이렉트 호출 미지원: but in the list above, so not refused',
          supports(
            'easyPay.easyPayProvider',
            ['KAKAOPAY', 'SAMSUNGPAY', 'TOSSPAY', 'PAYCO'],
            method('EASY_PAY'),
          ),
        ),
        cite(
          '유의사항 > 휴대폰 소액결제 > 필수 입력 파라미터 안내',
          required('productType', method('MOBILE')),
        ),
      ],
      // 유의사항 > 공통 > paymentId의 경우 영문 대/소문자 및 숫자만 허용됩니다: but live shops send hyphens
      fields: { paymentId: alphanumericId },
    },
    requestIssueBillingKey: {
      // SDK 빌링키 발급 요청하기 > 주요 파라미터 > billingKeyMethod
      methods: ['CARD'],
      rules: [
        cite('SDK 빌링키 발급 요청하기 > 주요 파라미터 > customer', required('customer.customerId')),
        cite('SDK 빌링키 발급 요청하기 > 주요 파라미터 > customer', nameRequired()),
        cite('schema Customer.fullName', fullNameLength),
        cite(
          'SDK 빌링키 발급 요청하기 > 유의사항 > 파라미터 입력 형식 안내: only a range',
          forbidden('offerPeriod.interval'),
        ),
        cite(
          'SDK 빌링키 발급 요청하기 > 유의사항 > 결제창 표시 언어 지원 안내',
          supports('locale', ['KO_KR', 'EN_US']),
        ),
        cite(
          'SDK 빌링키 발급 요청하기 > 유의사항 > 카드 다이렉트 호출 미지원 안내',
          ignored('card.cardCompany'),
        ),
      ],
      // SDK 빌링키 발급 요청하기 > 주요 파라미터 (nor do the types have a block for it)
      bypass: {},
    },
  },
  // 주요 파라미터 > bypass > kpn (the schema and the types add 11PAY)
  bypass: { kpn: { CardSelect: [choice(['GLOBAL', 'LEGACY_AUTH', 'KEY_IN', '11PAY'])] } },
})
