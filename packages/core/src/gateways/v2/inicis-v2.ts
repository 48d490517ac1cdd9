import { cardCompanies } from '../../requests/codes.js'
import { both, equals, method, onMobile, onPc, present } from '../../rules/conditions.js'
import { choice, on, printableAscii, shaped, text } from '../../rules/fields.js'
import { contract, forbidden, ignored, nameRequired, required } from '../../rules/presence.js'
import { tokenList } from '../../rules/tokens.js'
import { table } from '../../rules/rule.js'
import { maxLength, oneOf, ordered, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { inicis } from '../twins.js'

const directCards = cardCompanies.filter((card) => card !== 'TOSS_BANK')

// SDK 카드 빌링키 > 유의사항 > offerPeriod 파라미터 제약 사항 (the same under SDK 휴대폰 빌링키)
const offerPeriod = [
  required('offerPeriod', onMobile),
  required(['offerPeriod.range.from', 'offerPeriod.range.to'], present('offerPeriod.range')),
  ordered('offerPeriod.range.from', 'offerPeriod.range.to'),
  oneOf('offerPeriod.interval', ['1m', '1y']),
] as const

// schema PaymentOrderName: what is longer is cut and ends in "..."
const orderNameLength = maxLength('orderName', 40, 'bytes', 'warning')

// schema Customer.fullName
const fullNameLength = maxLength('customer.fullName', 30, 'bytes')

// 주요 파라미터 > bypass > inicis_v2 > acceptmethod: OK Cashbag, partly free instalments and mall points
const contractOptions = table('bypass.inicis_v2.acceptmethod', ({ device, at, report }) => {
  const options = at('bypass.inicis_v2.acceptmethod')
  if (device !== 'pc' || !Array.isArray(options)) return
  options.forEach((option, index) => {
    if (/^(?:ocb$|slimquota\(|mallpoint\()/.test(String(option)))
      report('contract', `bypass.inicis_v2.acceptmethod.${index}`, undefined, 'notice')
  })
})

/** KG Inicis, V2. https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2 */
export const inicisV2 = /* @__PURE__ */ v2Gateway('inicis_v2', {
  name: { ko: 'KG이니시스', en: 'KG Inicis' },
  docs: 'opi/ko/integration/pg/v2/inicis-v2?v=v2',
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'],
      rules: [
        // 주요 파라미터 > customer; 유의사항 > 공통 > PC와 모바일에서 파라미터 필수 여부가 상이합니다
        nameRequired(onPc),
        // The parameter list and the schema require the name on every device, the note on PC only: not refused.
        nameRequired(onMobile, 'warning'),
        // 주요 파라미터 > customer
        required(['customer.phoneNumber', 'customer.email'], onPc),
        // schema PaymentOrderName
        orderNameLength,
        // schema Customer.fullName
        fullNameLength,
        // 유의사항 > 공통 > 지원되는 결제창 언어
        supports('locale', ['KO_KR', 'EN_US', 'ZH_CN'], onPc),
        // 유의사항 > 공통 > 지원되는 결제창 언어
        supports('locale', ['KO_KR', 'EN_US'], onMobile),
        // 유의사항 > 공통 > 지원되는 결제 통화
        oneOf('currency', ['KRW', 'USD'], method('CARD')),
        // 유의사항 > 공통 > 지원되는 결제 통화
        oneOf(
          'currency',
          ['KRW'],
          method('TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'),
        ),
        // 유의사항 > 공통 > 부가세, 면세금액 직접 지정을 위해서는 별도 계약이 필요합니다
        contract(['vatAmount', 'taxFreeAmount']),
        // 사전 계약 안내
        contract([
          'isEscrow',
          'card.useCardPoint',
          'card.installment.freeInstallmentPlans',
          'card.cardCompany',
          'easyPay.easyPayProvider',
        ]),
        // 사전 계약 안내
        contractOptions,
        // 유의사항 > 공통 > 이니시스에서 지원하는 현금영수증 발급 유형: only ANONYMOUS acts
        ignored('transfer.cashReceiptType', equals('transfer.cashReceiptType', 'PERSONAL', 'CORPORATE')),
        // 유의사항 > 공통 > 이니시스에서 지원하는 현금영수증 발급 유형
        ignored(
          'virtualAccount.cashReceiptType',
          equals('virtualAccount.cashReceiptType', 'PERSONAL', 'CORPORATE'),
        ),
        // 유의사항 > 카드 결제 > 카드사 다이렉트 호출 시 할부 개월 수 옵션은 고정 할부 개월 수만 지원합니다
        forbidden(
          'card.installment.monthOption.availableMonthList',
          both(method('CARD'), present('card.cardCompany')),
          { with: 'card.cardCompany' },
        ),
        // schema CardPromotion, PaymentRequestUnionVirtualAccount.availableBanks: NHN KCP only
        ignored(['card.cardPromotion', 'virtualAccount.availableBanks']),
        // 유의사항 > 카드 결제 > 카드사 다이렉트 호출 시 지원하는 카드사 종류
        oneOf('card.cardCompany', directCards, method('CARD')),
        // 유의사항 > 카드 결제 > 이니시스에서 지원하지 않는 카드 관련 파라미터
        ignored(['card.useAppCardOnly', 'card.useInstallment', 'card.useFreeInterestFromMall']),
        // 유의사항 > 간편 결제 > 이니시스에서 지원하는 간편결제사 종류
        oneOf(
          'easyPay.easyPayProvider',
          ['KAKAOPAY', 'NAVERPAY', 'SAMSUNGPAY', 'SSGPAY', 'APPLEPAY', 'LPAY', 'TOSSPAY', 'PAYCO'],
          method('EASY_PAY'),
        ),
        // 유의사항 > 간편 결제 > 이니시스에서 지원하지 않는 간편결제 관련 파라미터
        ignored([
          'easyPay.useCardPoint',
          'easyPay.customerIdentifier',
          'easyPay.availablePayMethods',
          'easyPay.availableCards',
          'easyPay.useInstallment',
          'easyPay.useFreeInterestFromMall',
        ]),
        // 유의사항 > 계좌이체, 가상계좌 결제 > 이니시스에서 지원하지 않는 … 관련 파라미터
        ignored([
          'transfer.bankCode',
          'transfer.customerIdentifier',
          'virtualAccount.bankCode',
          'virtualAccount.customerIdentifier',
        ]),
        // 유의사항 > 상품권 결제 > 이니시스에서 지원하는 상품권 종류 및 필수 여부
        required('giftCertificate.giftCertificateType', both(onMobile, method('GIFT_CERTIFICATE'))),
        // 유의사항 > 상품권 결제 > 이니시스에서 지원하는 상품권 종류 및 필수 여부
        oneOf(
          'giftCertificate.giftCertificateType',
          ['BOOKNLIFE', 'SMART_MUNSANG', 'CULTURELAND'],
          method('GIFT_CERTIFICATE'),
        ),
        // 유의사항 > 휴대폰 소액 결제 > productType 파라미터는 필수 입력해야 합니다
        required('productType', method('MOBILE')),
        // 유의사항 > 휴대폰 소액 결제 > 결제창에 노출될 통신사 리스트 지정 옵션 지원 여부
        ignored('mobile.avaliableCarriers', onPc),
        // 유의사항 > 휴대폰 소액 결제 > 이니시스에서 지원하지 않는 휴대폰 소액결제 관련 파라미터
        ignored('mobile.carrier'),
      ],
      // 유의사항 > 공통 > paymentId 에는 ASCII 문자만 허용됩니다
      fields: { paymentId: printableAscii },
    },
    requestIssueBillingKey: {
      // SDK 카드 빌링키 > 주요 파라미터 > billingKeyMethod
      methods: ['CARD'],
      rules: [
        // SDK 카드 빌링키 > 주요 파라미터
        required(['issueId', 'issueName']),
        // SDK 카드 빌링키 > 유의사항 > PC와 모바일에서 파라미터 필수 여부가 상이합니다
        nameRequired(onPc),
        // SDK 카드 빌링키 > 주요 파라미터 > customer, against the note: not refused on mobile
        nameRequired(onMobile, 'warning'),
        // schema Customer.fullName
        fullNameLength,
        // SDK 카드 빌링키 > 주요 파라미터 > customer
        required(['customer.phoneNumber', 'customer.email'], onPc),
        // SDK 카드 빌링키 > 유의사항 > offerPeriod 파라미터 제약 사항
        ...offerPeriod,
        // SDK 카드 빌링키 > 유의사항 > 지원되는 결제창 언어
        supports('locale', ['KO_KR', 'EN_US', 'ZH_CN'], onPc),
        // SDK 카드 빌링키 > 유의사항 > 지원되는 결제창 언어: always Korean on mobile
        ignored('locale', onMobile),
        // SDK 카드 빌링키 > 유의사항 > 지원되는 결제 통화
        oneOf('currency', ['KRW', 'USD'], onPc),
        // SDK 카드 빌링키 > 유의사항 > 지원되는 결제 통화
        oneOf('currency', ['KRW'], onMobile),
        // SDK 카드 빌링키 > 유의사항 > 카드사 다이렉트 호출을 지원하지 않습니다
        ignored('card.cardCompany'),
      ],
      // SDK 카드 빌링키 > 유의사항 > issueId 에는 ASCII 문자만 허용됩니다
      fields: { issueId: printableAscii },
      // SDK 카드 빌링키 > 주요 파라미터 > bypass
      bypass: { inicis_v2: { carduse: on('mobile', choice(['percard', 'cocard'])) } },
    },
    requestIssueBillingKeyAndPay: {
      // SDK 휴대폰 빌링키 > 주요 파라미터 > billingKeyAndPayMethod (PHONE there, MOBILE in the schema)
      methods: ['MOBILE'],
      rules: [
        // SDK 휴대폰 빌링키 > 주요 파라미터 > customer
        nameRequired(),
        // SDK 휴대폰 빌링키 > 주요 파라미터 > customer
        required(['customer.phoneNumber', 'customer.email']),
        // schema PaymentOrderName
        orderNameLength,
        // schema Customer.fullName
        fullNameLength,
        // SDK 휴대폰 빌링키 > 유의사항 > productType 파라미터는 필수 입력해야 합니다
        required('productType'),
        // SDK 휴대폰 빌링키 > 유의사항 > offerPeriod 파라미터 제약 사항
        ...offerPeriod,
        // SDK 휴대폰 빌링키 > 유의사항 > 이니시스에서 지원하지 않는 빌링키 발급 및 결제 파라미터
        ignored(['locale', 'mobile.carrier', 'mobile.avaliableCarriers']),
        // SDK 휴대폰 빌링키 > 유의사항 > 지원되는 결제 통화
        oneOf('currency', ['KRW']),
      ],
      // SDK 휴대폰 빌링키 > 유의사항 > paymentId 에는 ASCII 문자만 허용됩니다
      fields: { paymentId: printableAscii },
      // SDK 휴대폰 빌링키 > 주요 파라미터 (nor do the types have a block for it)
      bypass: {},
    },
  },
  // 주요 파라미터 > bypass > inicis_v2
  bypass: {
    inicis_v2: {
      logo_url: text,
      logo_2nd: text,
      parentemail: on('pc', shaped(/^[\p{L}\d@.]*$/u, 'plain-email')),
      Ini_SSGPAY_MDN: on('pc', shaped(/^\d*$/, 'digits')),
      acceptmethod: on(
        'pc',
        tokenList(':', [
          'below1000',
          'ocb',
          'paypopup',
          'hidebar',
          'noeasypay',
          'SKIN(#',
          'slimquota(',
          'mallpoint(',
        ]),
      ),
      P_CARD_OPTION: on('mobile', shaped(/^selcode=\d+$/, 'selcode', 'warning')),
      P_MNAME: text,
      // The guide's older sample misspelled P_MNAME so (changed 2025-10-13).
      P_NMANE: '!P_MNAME',
      P_RESERVED: on(
        'mobile',
        tokenList('&', ['below1000=Y', 'noeasypay=Y', 'global_visa3d=Y', 'apprun_check=Y']),
      ),
    },
  },
  twin: { code: 'html5_inicis', ...inicis },
})
