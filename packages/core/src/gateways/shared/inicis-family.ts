import { cardCompanies } from '../../requests/codes.js'
import { cite } from '../../rules/cite.js'
import { both, equals, method, onMobile, onPc, present } from '../../rules/conditions.js'
import { contract, forbidden, ignored, nameRequired, required } from '../../rules/presence.js'
import { ordered } from '../../rules/dates.js'
import { maxLength, oneOf, supports } from '../../rules/values.js'

/** Rules that the V2 guides of KG Inicis and Welcome Payments share, under the same headings: their windows are alike. */

export const giftType = 'giftCertificate.giftCertificateType'
export const gifts = ['BOOKNLIFE', 'SMART_MUNSANG', 'CULTURELAND'] as const

const directCards = /* @__PURE__ */ cardCompanies.filter((card) => card !== 'TOSS_BANK')

const offerPeriod = () =>
  [
    cite(
      'SDK 카드 빌링키 > 주요 파라미터 > offerPeriod (the same under SDK 휴대폰 빌링키)',
      required('offerPeriod', onMobile),
    ),
    cite(
      'SDK 카드 빌링키 > 유의사항 > offerPeriod 파라미터 제약 사항 (the same under SDK 휴대폰 빌링키)',
      required(['offerPeriod.range.from', 'offerPeriod.range.to'], present('offerPeriod.range')),
    ),
    cite(
      'SDK 카드 빌링키 > 유의사항 > offerPeriod 파라미터 제약 사항',
      ordered('offerPeriod.range.from', 'offerPeriod.range.to'),
    ),
    cite(
      'SDK 카드 빌링키 > 유의사항 > offerPeriod 파라미터 제약 사항',
      oneOf('offerPeriod.interval', ['1m', '1y']),
    ),
  ] as const

// schema PaymentOrderName: a longer name is cut and ends in "..."
const orderNameLength = /* @__PURE__ */ maxLength('orderName', 40, 'bytes', 'warning')

const fullNameLength = /* @__PURE__ */ maxLength('customer.fullName', 30, 'bytes')

/** Rules of `requestPayment`. */
export const familyPayment = () =>
  [
    cite(
      '주요 파라미터 > customer; 유의사항 > 공통 > PC와 모바일에서 파라미터 필수 여부가 상이합니다',
      nameRequired(onPc),
    ),
    cite(
      'The parameter list and the schema require the name on every device, the note on PC only: not refused.',
      nameRequired(onMobile, 'warning'),
    ),
    cite('주요 파라미터 > customer', required(['customer.phoneNumber', 'customer.email'], onPc)),
    cite('schema PaymentOrderName', orderNameLength),
    cite('schema Customer.fullName', fullNameLength),
    cite('유의사항 > 공통 > 지원되는 결제창 언어', supports('locale', ['KO_KR', 'EN_US', 'ZH_CN'], onPc)),
    cite('유의사항 > 공통 > 지원되는 결제창 언어', supports('locale', ['KO_KR', 'EN_US'], onMobile)),
    cite(
      '유의사항 > 공통 > 부가세, 면세금액 직접 지정을 위해서는 별도 계약이 필요합니다',
      contract(['vatAmount', 'taxFreeAmount']),
    ),
    cite(
      '유의사항 > 공통 > …에서 지원하는 현금영수증 발급 유형: only ANONYMOUS has an effect',
      ignored('transfer.cashReceiptType', equals('transfer.cashReceiptType', 'PERSONAL', 'CORPORATE')),
    ),
    cite(
      '유의사항 > 공통 > …에서 지원하는 현금영수증 발급 유형',
      ignored(
        'virtualAccount.cashReceiptType',
        equals('virtualAccount.cashReceiptType', 'PERSONAL', 'CORPORATE'),
      ),
    ),
    cite(
      '유의사항 > 카드 결제 > 카드사 다이렉트 호출 시 할부 개월 수 옵션은 고정 할부 개월 수만 지원합니다',
      forbidden(
        'card.installment.monthOption.availableMonthList',
        both(method('CARD'), present('card.cardCompany')),
        { with: 'card.cardCompany' },
      ),
    ),
    cite(
      'schema CardPromotion, PaymentRequestUnionVirtualAccount.availableBanks: NHN KCP only',
      ignored(['card.cardPromotion', 'virtualAccount.availableBanks']),
    ),
    cite(
      '유의사항 > 카드 결제 > 카드사 다이렉트 호출 시 지원하는 카드사 종류',
      oneOf('card.cardCompany', directCards, method('CARD')),
    ),
    cite(
      '유의사항 > 카드 결제 > …에서 지원하지 않는 카드 관련 파라미터',
      ignored(['card.useAppCardOnly', 'card.useInstallment', 'card.useFreeInterestFromMall']),
    ),
    cite(
      '유의사항 > 간편 결제 > …에서 지원하지 않는 간편결제 관련 파라미터',
      ignored([
        'easyPay.useCardPoint',
        'easyPay.customerIdentifier',
        'easyPay.availablePayMethods',
        'easyPay.availableCards',
        'easyPay.useInstallment',
        'easyPay.useFreeInterestFromMall',
      ]),
    ),
    cite(
      '유의사항 > 계좌이체, 가상계좌 결제 > …에서 지원하지 않는 … 관련 파라미터',
      ignored([
        'transfer.bankCode',
        'transfer.customerIdentifier',
        'virtualAccount.bankCode',
        'virtualAccount.customerIdentifier',
      ]),
    ),
    cite(
      '유의사항 > 상품권 결제 > …에서 지원하는 상품권 종류 및 필수 여부',
      required(giftType, both(onMobile, method('GIFT_CERTIFICATE'))),
    ),
    cite(
      '유의사항 > 휴대폰 소액 결제 > productType 파라미터는 필수 입력해야 합니다',
      required('productType', method('MOBILE')),
    ),
    cite(
      '유의사항 > 휴대폰 소액 결제 > 결제창에 노출될 통신사 리스트 지정 옵션 지원 여부',
      ignored('mobile.avaliableCarriers', onPc),
    ),
    cite(
      '유의사항 > 휴대폰 소액 결제 > …에서 지원하지 않는 휴대폰 소액결제 관련 파라미터',
      ignored('mobile.carrier'),
    ),
  ] as const

/** Rules of `requestIssueBillingKey`, by card. */
export const familyIssue = () =>
  [
    cite('SDK 카드 빌링키 > 주요 파라미터', required(['issueId', 'issueName'])),
    cite('SDK 카드 빌링키 > 유의사항 > PC와 모바일에서 파라미터 필수 여부가 상이합니다', nameRequired(onPc)),
    cite(
      'SDK 카드 빌링키 > 주요 파라미터 > customer, against the note: not refused on mobile',
      nameRequired(onMobile, 'warning'),
    ),
    cite('schema Customer.fullName', fullNameLength),
    cite(
      'SDK 카드 빌링키 > 주요 파라미터 > customer',
      required(['customer.phoneNumber', 'customer.email'], onPc),
    ),
    // SDK 카드 빌링키 > 유의사항 > offerPeriod 파라미터 제약 사항
    ...offerPeriod(),
    cite(
      'SDK 카드 빌링키 > 유의사항 > 지원되는 결제창 언어',
      supports('locale', ['KO_KR', 'EN_US', 'ZH_CN'], onPc),
    ),
    cite(
      'SDK 카드 빌링키 > 유의사항 > 지원되는 결제창 언어: always Korean on mobile',
      ignored('locale', onMobile),
    ),
    cite(
      'SDK 카드 빌링키 > 유의사항 > 카드사 다이렉트 호출을 지원하지 않습니다',
      ignored('card.cardCompany'),
    ),
  ] as const

/** Rules of `requestIssueBillingKeyAndPay`, by phone. */
export const familyIssueAndPay = () =>
  [
    cite('SDK 휴대폰 빌링키 > 주요 파라미터 > customer', nameRequired()),
    cite(
      'SDK 휴대폰 빌링키 > 주요 파라미터 > customer',
      required(['customer.phoneNumber', 'customer.email']),
    ),
    cite('schema PaymentOrderName', orderNameLength),
    cite('schema Customer.fullName', fullNameLength),
    cite(
      'SDK 휴대폰 빌링키 > 유의사항 > productType 파라미터는 필수 입력해야 합니다',
      required('productType'),
    ),
    // SDK 휴대폰 빌링키 > 유의사항 > offerPeriod 파라미터 제약 사항
    ...offerPeriod(),
    cite(
      'SDK 휴대폰 빌링키 > 유의사항 > …에서 지원하지 않는 빌링키 발급 및 결제 파라미터',
      ignored(['locale', 'mobile.carrier', 'mobile.avaliableCarriers']),
    ),
    cite('SDK 휴대폰 빌링키 > 유의사항 > 지원되는 결제 통화', oneOf('currency', ['KRW'])),
  ] as const
