import { cardCompanies } from '../../requests/codes.js'
import { identityFields, identityIdRequired } from '../../requests/v2.js'
import { cite } from '../../rules/cite.js'
import { both, either, equals, fact, method, not, onMobile, onPc, present } from '../../rules/conditions.js'
import { alphanumericId, choice, on, shaped, text } from '../../rules/fields.js'
import {
  advised,
  contract,
  forbidden,
  ignored,
  nameRequired,
  recommended,
  required,
} from '../../rules/presence.js'
import { eachOneOf, maxLength, oneOf, supports, usualAmount } from '../../rules/values.js'
import { inV2, kcpAmounts, kcpTestAmounts } from '../shared/amounts.js'
import { skin, yesOrNo } from './shared.js'
import { kcpConversion } from './conversion.js'
import { v2Gateway } from '../gateway.js'
import type { KcpV2Requests } from './requests.js'

// The guide lists 18; the quick guide adds Kakao Bank, K Bank and Toss Bank: not refused.
const directCards = /* @__PURE__ */ cardCompanies.filter(
  (card) => card !== 'JEONBUK_CARD' && card !== 'MIRAE_ASSET_SECURITIES',
)

/** Opens a card company's own window. */
const direct = /* @__PURE__ */ both(method('CARD'), present('card.cardCompany'))

const isEscrow = /* @__PURE__ */ equals('isEscrow', true)

const fullNameLength = /* @__PURE__ */ maxLength('customer.fullName', 30)

/** NHN KCP, V2. https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2 */
export const kcpV2 = /* @__PURE__ */ v2Gateway<'kcp_v2', KcpV2Requests>('kcp_v2', {
  name: { ko: 'NHN KCP', en: 'NHN KCP' },
  docs: 'opi/ko/integration/pg/v2/kcp-v2?v=v2',
  window: { pc: 'iframe', mobile: 'redirect' },
  // help.portone.io > NHN KCP: some card companies have a lower minimum
  installmentsFrom: 10_000,
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'],
      rules: [
        cite('주요 파라미터 > paymentId', maxLength('paymentId', 40)),
        cite('주요 파라미터 > orderName', maxLength('orderName', 100, 'bytes')),
        cite('schema Customer.fullName', fullNameLength),
        cite(
          "schema Customer.fullName: for a card company's own window on mobile; both halves make a name",
          nameRequired(both(onMobile, direct)),
        ),
        cite(
          "schema Customer.email: for a card company's own window on PC",
          required('customer.email', both(onPc, direct)),
        ),
        cite('유의사항 > 공통 > 결제창 표시 언어 지원 안내', supports('locale', ['KO_KR', 'EN_US'])),
        cite('유의사항 > 공통 > 결제 통화 지원 안내', oneOf('currency', ['KRW', 'USD'], method('CARD'))),
        cite(
          '유의사항 > 공통 > 결제 통화 지원 안내',
          oneOf(
            'currency',
            ['KRW'],
            method('TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'),
          ),
        ),
        cite(
          'quick-guide/payment > currency: dollars need a contract',
          contract('currency', equals('currency', 'USD')),
        ),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > NHN KCP',
          usualAmount('totalAmount', inV2(kcpAmounts), not(fact('test'))),
        ),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > NHN KCP: less on a test channel',
          usualAmount('totalAmount', inV2(kcpTestAmounts), fact('test')),
        ),
        cite(
          'help.portone.io > NHN KCP 채널 설정: test channels do not open these wallets',
          supports(
            'easyPay.easyPayProvider',
            ['SAMSUNGPAY', 'SSGPAY', 'APPLEPAY', 'LPAY', 'TOSSPAY', 'PAYCO'],
            both(method('EASY_PAY'), fact('test')),
          ),
        ),
        cite(
          '사전 계약 안내; 유의사항 > 공통 > 부가세, 면세금액 직접 지정을 위해서는 별도 계약이 필요합니다',
          contract([
            'isEscrow',
            'vatAmount',
            'taxFreeAmount',
            'card.installment.freeInstallmentPlans',
            'easyPay.installment.freeInstallmentPlans',
          ]),
        ),
        cite(
          '유의사항 > 공통 > KCP에서 지원하는 현금영수증 발급 유형: the buyer chooses in the window',
          ignored(['transfer.cashReceiptType', 'virtualAccount.cashReceiptType', 'easyPay.cashReceiptType']),
        ),
        cite(
          '유의사항 > 카드 결제 > 카드사 다이렉트 호출 시 고정 할부 개월 수만 설정할 수 있습니다',
          forbidden('card.installment.monthOption.availableMonthList', direct, { with: 'card.cardCompany' }),
        ),
        cite(
          '유의사항 > 카드 결제 > 카드사 다이렉트 호출 시 지원하는 카드사 종류',
          oneOf('card.cardCompany', directCards, method('CARD')),
        ),
        cite(
          '유의사항 > 카드 결제 > 미지원 카드 관련 파라미터 안내',
          ignored(['card.useCardPoint', 'card.useInstallment', 'card.useFreeInterestFromMall']),
        ),
        cite(
          "schema CardPromotion: for a card company's own window",
          ignored('card.cardPromotion', not(present('card.cardCompany'))),
        ),
        cite(
          '유의사항 > 카드 결제 > 일부 카드사에 한하여 다이렉트 호출 시 필수 파라미터 안내',
          required(
            'bypass.kcp_v2.site_name',
            both(
              direct,
              either(
                onMobile,
                equals(
                  'card.cardCompany',
                  'SHINHAN_CARD',
                  'WOORI_CARD',
                  'HYUNDAI_CARD',
                  'SAMSUNG_CARD',
                  'NH_CARD',
                  'HANA_CARD',
                  'LOTTE_CARD',
                  'CITI_CARD',
                ),
              ),
            ),
          ),
        ),
        cite(
          '유의사항 > 간편 결제 > 간편결제 허브형 지원 안내',
          oneOf(
            'easyPay.easyPayProvider',
            ['KAKAOPAY', 'NAVERPAY', 'SAMSUNGPAY', 'SSGPAY', 'APPLEPAY', 'LPAY', 'TOSSPAY', 'PAYCO'],
            method('EASY_PAY'),
          ),
        ),
        cite(
          '유의사항 > 간편 결제 > 미지원 간편결제 관련 파라미터 안내',
          ignored([
            'easyPay.useCardPoint',
            'easyPay.customerIdentifier',
            'easyPay.availableCards',
            'easyPay.useInstallment',
            'easyPay.useFreeInterestFromMall',
          ]),
        ),
        cite(
          "유의사항 > 간편 결제 > 미지원 간편결제 관련 파라미터 안내 The schema has a use for it in Naver Pay's own window: only elsewhere do both say that it has none.",
          ignored('easyPay.availablePayMethods', not(equals('easyPay.easyPayProvider', 'NAVERPAY'))),
        ),
        cite(
          '유의사항 > 계좌이체 > 미지원 계좌이체 관련 파라미터 안내; 가상계좌 결제 > 미지원 가상계좌 관련 파라미터 안내',
          ignored(['transfer.bankCode', 'transfer.customerIdentifier', 'virtualAccount.customerIdentifier']),
        ),
        cite(
          '유의사항 > 가상계좌 결제 > 미지원 가상계좌 관련 파라미터 안내 The schema reads a single bank as a list of one, unless a list is given: only then do both sources say that it has no effect.',
          ignored('virtualAccount.bankCode', present('virtualAccount.availableBanks')),
        ),
        cite(
          'schema Bank: the banks marked with KCP',
          eachOneOf(
            'virtualAccount.availableBanks',
            [
              'INDUSTRIAL_BANK_OF_KOREA',
              'KOOKMIN_BANK',
              'SUHYUP_BANK',
              'NH_NONGHYUP_BANK',
              'WOORI_BANK',
              'SC_BANK_KOREA',
              'DAEGU_BANK',
              'BUSAN_BANK',
              'GWANGJU_BANK',
              'KYONGNAM_BANK',
              'EPOST',
              'HANA_BANK',
              'SHINHAN_BANK',
            ],
            undefined,
            'warning',
          ),
        ),
        cite(
          '유의사항 > 상품권 결제 > 상품권 지원 안내',
          oneOf(
            'giftCertificate.giftCertificateType',
            ['BOOKNLIFE', 'CULTURELAND'],
            method('GIFT_CERTIFICATE'),
          ),
        ),
        cite(
          '유의사항 > 상품권 결제 > 상품권 또는 휴대폰 결제 시 필수 파라미터 안내',
          required('bypass.kcp_v2.shop_user_id', method('GIFT_CERTIFICATE', 'MOBILE')),
        ),
        cite(
          '유의사항 > 휴대폰 소액 결제 > 결제창에 노출될 통신사 지정 옵션 지원 여부',
          ignored('mobile.avaliableCarriers'),
        ),
        cite(
          'quick-guide/payment > productType requires it of every phone payment, this page does not: not refused',
          recommended('productType', method('MOBILE')),
        ),
        cite(
          '유의사항 > 에스크로 결제 > 에스크로 결제 시 필수 파라미터 안내',
          required('products', isEscrow),
        ),
        cite(
          '유의사항 > 에스크로 결제 > 에스크로 결제 시 필수 파라미터 안내: at least one',
          required('products.0', both(isEscrow, present('products'))),
        ),
        cite(
          '유의사항 > 에스크로 결제 > 에스크로 결제 시 입력 권장 파라미터 안내',
          advised('bypass.kcp_v2.deli_term', isEscrow),
        ),
      ],
      // 유의사항 > 공통 > paymentId 파라미터 내 한글, 특수문자 미지원: but live shops and samples use hyphens
      fields: { paymentId: alphanumericId },
    },
    requestIssueBillingKey: {
      // SDK 빌링키 발급 요청하기 > 주요 파라미터 > billingKeyMethod
      methods: ['CARD'],
      rules: [
        cite('SDK 빌링키 발급 요청하기 > 주요 파라미터 > issueId', required('issueId')),
        cite(
          "SDK 결제 요청하기 > 주요 파라미터 > paymentId: of keys the page names no length, but KCP's order number is the same",
          maxLength('issueId', 40),
        ),
        cite('SDK 빌링키 발급 요청하기 > 주요 파라미터 > issueName', required('issueName', onMobile)),
        cite('schema Customer.fullName', fullNameLength),
        cite(
          'SDK 빌링키 발급 - 유의사항 > 파라미터 제약 사항: only an interval',
          forbidden('offerPeriod.range'),
        ),
        cite('SDK 빌링키 발급 - 유의사항 > 카드사 다이렉트 호출 미지원 안내', ignored('card.cardCompany')),
        cite(
          "SDK 빌링키 발급 요청하기 > 주요 파라미터 > bypass > batch_soc_choice The page's type has other words than its text and the schema: another one is not refused.",
          supports('bypass.kcp_v2.batch_soc_choice', ['S', 'C']),
        ),
      ],
      bypass: { kcp_v2: { batch_soc_choice: text } },
    },
    requestIdentityVerification: {
      methods: [],
      rules: [
        cite('schema IdentityVerificationRequest', identityIdRequired),
        cite(
          'kcp-v2-identity-verification > identityVerificationId 파라미터 유의사항',
          maxLength('identityVerificationId', 40),
        ),
      ],
      // kcp-v2-identity-verification > identityVerificationId 파라미터 유의사항: the common guide's sample has hyphens
      fields: { ...identityFields, identityVerificationId: alphanumericId },
      // kcp-v2-identity-verification > KCP 특수 파라미터 안내: its sample has `kcp_v2`, the schema `kcpV2`
      bypass: { kcpV2: { web_siteid: text }, kcp_v2: { web_siteid: text } },
    },
  },
  // 주요 파라미터 > bypass > kcp_v2 (the schema adds complex_pnt_yn and pt_memcorp_cd)
  bypass: {
    kcp_v2: {
      site_logo: text,
      skin_indx: on('pc', skin),
      kcp_pay_title: text,
      // The schema requires it in every block, the guide for two methods only: not refused elsewhere.
      shop_user_id: text,
      site_name: text,
      disp_tax_yn: choice(['Y', 'N', 'R', 'E']),
      deli_term: shaped(/^\d\d$/, 'two-digits'),
      complex_pnt_yn: yesOrNo,
      pt_memcorp_cd: text,
    },
  },
  conversion: { code: 'kcp', ...kcpConversion },
})
