import { storeDetails } from '../../requests/store-details.js'
import { cite } from '../../rules/cite.js'
import { both, equals, fact, method, not, onMobile, onPc, present } from '../../rules/conditions.js'
import { inList } from '../../rules/findings.js'
import { isPresent, recordsIn } from '../../rules/path.js'
import { contract, ignored, ignoredSum, nameByGuide, recommended, required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { eachOneOf, matches, maxLength, oneOf, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { v2Goods } from '../shared/goods.js'
import { ksnetBypass } from './shared.js'
import { ksnetConversion } from './conversion.js'
import type { KsnetRequests } from './requests.js'

const provider = 'easyPay.easyPayProvider'
const businessName = 'storeDetails.businessName'
const businessRegistrationNumber = 'storeDetails.businessRegistrationNumber'
const contact = ['customer.email', 'customer.phoneNumber'] as const

/** A virtual account for a single payment. */
const plainAccount = /* @__PURE__ */ both(
  method('VIRTUAL_ACCOUNT'),
  not(present('virtualAccount.fixedOption')),
)

const siteCards = [
  'WOORI_CARD',
  'HANA_CARD',
  'NH_CARD',
  'SAMSUNG_CARD',
  'HYUNDAI_CARD',
  'LOTTE_CARD',
  'SHINHAN_CARD',
  'CITI_CARD',
]

/** Opens the own window of one of these card companies. */
const atCard = (...cards: readonly string[]) => both(method('CARD'), equals('card.cardCompany', ...cards))

// 유의할 파라미터 - SDK > 카드 다이렉트 호출, a table of what a card company's own window requires
const directCards = [
  cite(
    '유의할 파라미터 - SDK > 카드 다이렉트 호출 > customer > phoneNumber; bypass > ksnet > tcode',
    required(
      ['customer.phoneNumber', 'bypass.ksnet.tcode'],
      both(onMobile, atCard('BC_CARD', 'SUHYUP_CARD', 'JEONBUK_CARD', 'GWANGJU_CARD', 'KAKAO_BANK')),
    ),
  ),
  cite(
    '유의할 파라미터 - SDK > 카드 다이렉트 호출 > storeDetails',
    required([businessName, businessRegistrationNumber], atCard('KOOKMIN_CARD', ...siteCards)),
  ),
  cite(
    '유의할 파라미터 - SDK > 카드 다이렉트 호출 > bypass > ksnet > url',
    required('bypass.ksnet.url', atCard(...siteCards)),
  ),
] as const

const asksDirect = /* @__PURE__ */ equals('bypass.ksnet.easyPayDirect', true)
const direct = /* @__PURE__ */ both(method('EASY_PAY'), asksDirect)

/** Opens the own window of one of these providers. */
const atProvider = (...providers: readonly string[]) => both(direct, equals(provider, ...providers))

// 연동 유의사항 > 간편결제 다이렉트, a table of what a provider's own window requires; L.pay requires the name only
const directEasyPays = [
  cite(
    '연동 유의사항 > 간편결제 다이렉트 > 네이버페이의 경우',
    required(businessName, atProvider('NAVERPAY')),
  ),
  cite(
    '연동 유의사항 > 간편결제 다이렉트 > 카카오페이의 경우',
    required(
      ['storeDetails.ceoFullName', 'storeDetails.address', 'storeDetails.phoneNumber', ...contact],
      atProvider('KAKAOPAY'),
    ),
  ),
  cite(
    '연동 유의사항 > 간편결제 다이렉트 > 페이코의 경우',
    required([businessName, businessRegistrationNumber, ...contact], atProvider('PAYCO')),
  ),
] as const

const freeIssuers = [
  'BC_CARD',
  'KOOKMIN_CARD',
  'HANA_CARD',
  'SAMSUNG_CARD',
  'SHINHAN_CARD',
  'HYUNDAI_CARD',
  'LOTTE_CARD',
  'NH_CARD',
]

// 연동 유의사항 > 카드 결제 > card.installment.freeInstallmentPlans.cardCompany; a plan may be for another gateway
const freePlans = /* @__PURE__ */ table({
  path: 'card.installment.freeInstallmentPlans',
  finds: [
    {
      code: 'unsupported-value',
      path: 'card.installment.freeInstallmentPlans[].cardCompany',
      severity: 'warning',
      params: { allowed: freeIssuers },
    },
  ],
  test: (scope) => {
    const path = 'card.installment.freeInstallmentPlans'
    for (const [{ cardCompany, pgProvider = 'KSNET' }, here] of recordsIn(scope.at(path), path))
      if (pgProvider === 'KSNET' && isPresent(cardCompany))
        inList(cardCompany, `${here}.cardCompany`, scope, freeIssuers, 'warning')
  },
})

// 유의할 파라미터 - SDK > SDK 결제/빌링키 발급 공통
const common = [
  cite(
    "주요 파라미터 > customer.fullName, of payments and keys alike; the page's own samples go without: not refused",
    nameByGuide(),
  ),
  cite(
    '유의할 파라미터 - SDK > SDK 결제/빌링키 발급 공통 > windowType',
    oneOf('windowType.pc', ['IFRAME'], onPc),
  ),
  cite(
    '유의할 파라미터 - SDK > SDK 결제/빌링키 발급 공통 > windowType',
    oneOf('windowType.mobile', ['REDIRECTION'], onMobile),
  ),
  cite(
    '유의할 파라미터 - SDK > SDK 결제/빌링키 발급 공통 > locale: the schema lists EN_US too, but this page says that it is ignored',
    ignored('locale', not(equals('locale', 'KO_KR'))),
  ),
  cite('유의할 파라미터 - SDK > SDK 결제/빌링키 발급 공통 > redirectUrl', required('redirectUrl', onMobile)),
  cite(
    'schema Customer.fullName: "50 bytes", and EUC-KR for the order\'s name',
    maxLength('customer.fullName', 50, 'bytes'),
  ),
] as const

/** KSNET, V2. https://developers.portone.io/opi/ko/integration/pg/v2/ksnet */
export const ksnet = /* @__PURE__ */ v2Gateway<'ksnet', KsnetRequests>('ksnet', {
  name: { ko: 'KSNET', en: 'KSNET' },
  docs: 'opi/ko/integration/pg/v2/ksnet?v=v2',
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제수단 > SDK 결제
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY'],
      fields: { storeDetails },
      rules: [
        // 유의할 파라미터 - SDK > SDK 결제/빌링키 발급 공통
        ...common,
        cite('schema PaymentOrderName: EUC-KR', maxLength('orderName', 50, 'bytes')),
        cite(
          'help.portone.io > KSNET 채널 설정: no bank transfer on test channels',
          supports('payMethod', ['CARD', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY'], fact('test')),
        ),
        cite('주요 파라미터 > currency', oneOf('currency', ['KRW', 'USD'])),
        cite(
          '연동 유의사항 > 카드 결제 > 결제 통화: dollars are for cards issued abroad',
          supports('currency', ['KRW'], method('TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE')),
        ),
        cite(
          '연동 유의사항 > KSNET과 사전 계약이 필요한 경우 (without the deadline of a virtual account, which is required)',
          contract([
            'isEscrow',
            'card.useFreeInterestFromMall',
            'card.installment.freeInstallmentPlans',
            'card.installment.monthOption',
          ]),
        ),
        cite('유의할 파라미터 - SDK > SDK 결제 > productType', required('productType', method('MOBILE'))),
        ...cite('유의할 파라미터 - SDK > SDK 결제 > productType: as the MID is set up', v2Goods()),
        // 유의할 파라미터 - SDK > 카드 다이렉트 호출
        ...directCards,
        cite('연동 유의사항 > 카드 결제', freePlans),
        cite(
          'schema CardPromotion, PaymentRequestUnionVirtualAccount.availableBanks: NHN KCP only',
          ignored(['card.cardPromotion', 'virtualAccount.availableBanks']),
        ),
        cite(
          "schema EasyPayProvider; SSGPAY only inside KSNET's window (the overview of gateways has it)",
          oneOf(provider, ['NAVERPAY', 'KAKAOPAY', 'PAYCO', 'LPAY', 'SSGPAY'], method('EASY_PAY')),
        ),
        cite(
          '연동 유의사항 > 간편결제 > 무이자 할부',
          ignored(['easyPay.useFreeInterestFromMall', 'easyPay.installment.freeInstallmentPlans']),
        ),
        cite(
          '연동 유의사항 > 간편결제 > 할부 개월 수 표시 설정: always lump sum to twelve months',
          ignored('easyPay.installment.monthOption', equals(provider, 'PAYCO', 'SSGPAY')),
        ),
        cite('연동 유의사항 > 간편결제 다이렉트 > easyPay.easyPayProvider', required(provider, direct)),
        cite(
          '연동 유의사항 > 간편결제 다이렉트 > easyPay.easyPayProvider',
          oneOf(provider, ['NAVERPAY', 'KAKAOPAY', 'PAYCO', 'LPAY'], direct),
        ),
        cite(
          '연동 유의사항 > 간편결제 다이렉트 > payMethod: no other method has a direct call',
          ignored('bypass.ksnet.easyPayDirect', both(asksDirect, not(method('EASY_PAY')))),
        ),
        // 연동 유의사항 > 간편결제 다이렉트 > 네이버페이의 경우, 카카오페이의 경우, 페이코의 경우
        ...directEasyPays,
        cite(
          "quick-guide/payment > bypass > ksnet > easyPayDirect requires it, the PG's own page does not: not refused",
          recommended('productType', direct),
        ),
        cite(
          '연동 유의사항 > 간편결제 다이렉트: cards only, but in the schema availablePayMethods is for Kakao Pay only: not refused',
          eachOneOf('easyPay.availablePayMethods', ['CARD'], atProvider('NAVERPAY', 'LPAY'), 'warning'),
        ),
        cite(
          '연동 유의사항 > 간편결제 다이렉트 > 카카오페이의 경우; schema availablePayMethods has CHARGE too',
          eachOneOf('easyPay.availablePayMethods', ['CARD', 'MONEY', 'CHARGE'], atProvider('KAKAOPAY')),
        ),
        cite(
          '연동 유의사항 > 간편결제 다이렉트 > 이용 가능 카드사 (the quick guide lists all companies: not refused)',
          eachOneOf(
            'easyPay.availableCards',
            ['BC_CARD', 'KOOKMIN_CARD', ...siteCards],
            atProvider('NAVERPAY', 'KAKAOPAY'),
            'warning',
          ),
        ),
        cite(
          'schema PaymentRequestUnionTransfer.cashReceiptType: only ANONYMOUS has an effect',
          ignored('transfer.cashReceiptType', equals('transfer.cashReceiptType', 'PERSONAL', 'CORPORATE')),
        ),
        cite(
          '연동 유의사항 > 계좌이체; quick-guide/payment > transfer > customerIdentifier: without it there is no receipt',
          matches('transfer.customerIdentifier', /^\d*$/, 'digits', undefined, 'warning'),
        ),
        cite(
          'schema PaymentRequestUnionVirtualAccount.cashReceiptType, customerIdentifier: KSNET is not among the gateways that read them',
          ignored(['virtualAccount.cashReceiptType', 'virtualAccount.customerIdentifier']),
        ),
        cite(
          '연동 유의사항 > 가상계좌 > 입금기한',
          required('virtualAccount.accountExpiry', method('VIRTUAL_ACCOUNT')),
        ),
        cite(
          "연동 유의사항 > 가상계좌 > 입금 기한: ISO 8601; the schema takes V1's four forms, so they are not refused",
          matches(
            'virtualAccount.accountExpiry.dueDate',
            /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
            'iso-datetime',
            method('VIRTUAL_ACCOUNT'),
            'warning',
          ),
        ),
        cite(
          '연동 유의사항 > 가상계좌 > 부가세, 면세 금액: not for a virtual account for a single payment',
          ignored('vatAmount', plainAccount),
        ),
        cite(
          '연동 유의사항 > 가상계좌 > 부가세, 면세 금액: not for a virtual account for a single payment',
          ignoredSum('taxFreeAmount', plainAccount),
        ),
        cite(
          '연동 유의사항 > 에스크로 > customer.email',
          required('customer.email', equals('isEscrow', true)),
        ),
      ],
    },
    requestIssueBillingKey: {
      // 가능한 결제수단 > SDK 빌링키 발급 (API only in the overview of gateways: not refused)
      methods: ['CARD'],
      rules: [
        // 유의할 파라미터 - SDK > SDK 결제/빌링키 발급 공통
        ...common,
      ],
      // 유의할 파라미터 - SDK > SDK 결제 (nor do the types have a block for billing keys)
      bypass: {},
    },
  },
  // 유의할 파라미터 - SDK > SDK 결제 > bypass; 카드 다이렉트 호출 > bypass; 간편결제 다이렉트
  bypass: ksnetBypass,
  conversion: ksnetConversion,
})
