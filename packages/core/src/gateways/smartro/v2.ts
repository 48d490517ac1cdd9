import { cite } from '../../rules/cite.js'
import { both, equals, method, not, present, type Condition } from '../../rules/conditions.js'
import { alphanumericId, dashedId } from '../../rules/fields.js'
import {
  contract,
  forbidden,
  ignored,
  recommended,
  required,
  requiredByGuide,
  together,
} from '../../rules/presence.js'
import { matches, maxLength, oneOf, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { v2Goods } from '../shared/goods.js'
import { smartroBilling, smartroPayment, windowsOnly } from './shared.js'
import { smartroConversion } from './conversion.js'
import type { SmartroV2Requests } from './requests.js'

const isEscrow = /* @__PURE__ */ equals('isEscrow', true)
const openType = 'bypass.smartro_v2.OpenType'

/** Not in escrow: escrow payments take no receipt. */
const plain = (payMethod: string) => both(method(payMethod), not(isEscrow))
const plainTransfer = /* @__PURE__ */ plain('TRANSFER')

/** Issued directly, without a window. */
const directAccount = /* @__PURE__ */ both(plain('VIRTUAL_ACCOUNT'), present('virtualAccount.bankCode'))

/** A cash receipt in the request: its type, and the buyer's identifier. */
const receipt = (where: string, applies: Condition, needsKind: Condition) => {
  const kind = `${where}.cashReceiptType`
  const identifier = `${where}.customerIdentifier`
  return [
    required(kind, needsKind),
    required(identifier, both(applies, equals(kind, 'PERSONAL', 'CORPORATE'))),
    forbidden(identifier, both(applies, equals(kind, 'ANONYMOUS')), { with: kind }),
  ] as const
}

const issueId = /* @__PURE__ */ dashedId(/^[\p{L}\d]*$/u, /^[\p{L}\w-]*$/u)

// schema Customer
const lengths = [
  cite('주요 파라미터 > customer > customerId', maxLength('customer.customerId', 20)),
  cite('schema Customer.fullName', maxLength('customer.fullName', 30)),
  cite('schema Customer.email', maxLength('customer.email', 60)),
] as const

/** Smartro, V2. https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2 */
export const smartroV2 = /* @__PURE__ */ v2Gateway<'smartro_v2', SmartroV2Requests>('smartro_v2', {
  name: { ko: '스마트로', en: 'Smartro' },
  docs: 'opi/ko/integration/pg/v2/smartro-v2?v=v2',
  // 가능한 결제 환경, in V1's guide of the same module
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단 > 결제창 일반결제
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY'],
      rules: [
        cite(
          '공통 유의사항 > 주문 번호는 최대 40자까지: a longer id is cut, so look-ups would not find the payment',
          maxLength('paymentId', 40),
        ),
        cite(
          '공통 유의사항 > 결제통화 파라미터가 적용되지 않습니다: the MID decides, but other currencies are refused',
          oneOf('currency', ['KRW', 'USD']),
        ),
        cite('schema PaymentOrderName', maxLength('orderName', 40, 'bytes')),
        cite(
          "SDK 결제 요청하기 > 주요 파라미터 > customer > phoneNumber: the page's own sample of a virtual account has none, and V1's guide of the same module is read so, too: not refused",
          requiredByGuide('customer.phoneNumber'),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > customer > customerId',
          required('customer.customerId', method('EASY_PAY')),
        ),
        // SDK 결제 요청하기 > 주요 파라미터 > customer; schema Customer
        ...lengths,
        cite(
          'SDK 연동 유의사항 > 빌링키 발급 > 한국어만 지원됩니다: payments support English too',
          supports('locale', ['KO_KR', 'EN_US']),
        ),
        cite(
          'SDK 연동 유의사항 > 사전 계약',
          contract([
            'isEscrow',
            'taxFreeAmount',
            'card.installment.monthOption.fixedMonth',
            'card.installment.freeInstallmentPlans',
            'card.useFreeInterestFromMall',
          ]),
        ),
        cite('SDK 연동 유의사항 > 사전 계약 > 해외 결제', contract(openType, equals(openType, 'EN'))),
        cite(
          'SDK 연동 유의사항 > 카드 결제 > 할부 개월수 리스트 제어; 카드사 포인트 사용 여부',
          ignored(['card.installment.monthOption.availableMonthList', 'card.useCardPoint']),
        ),
        cite(
          'SDK 연동 유의사항 > 카드 결제 > 카드사 다이렉트 호출 시 할부 개월수를 고정해야합니다',
          together(['card.cardCompany', 'card.installment.monthOption.fixedMonth'], method('CARD')),
        ),
        cite(
          'SDK 연동 유의사항 > 카드 결제 > 일부 카드 다이렉트 호출 시 윈도우 환경에서만 가능합니다',
          windowsOnly('card.cardCompany', method('CARD'), 'JEONBUK_CARD', 'KAKAO_BANK'),
        ),
        cite(
          'schema CardPromotion, PaymentRequestUnionVirtualAccount.availableBanks: NHN KCP only',
          ignored(['card.cardPromotion', 'virtualAccount.availableBanks']),
        ),
        cite(
          'schema EasyPayProvider; the quick guide adds SKPAY, and has TMONEYPAY for TMONEY: not refused',
          oneOf(
            'easyPay.easyPayProvider',
            [
              'NAVERPAY',
              'KAKAOPAY',
              'TOSSPAY',
              'PAYCO',
              'LPAY',
              'SAMSUNGPAY',
              'PINPAY',
              'LINEPAY',
              'TMONEY',
              'TMONEYPAY',
              'SKPAY',
            ],
            method('EASY_PAY'),
          ),
        ),
        cite(
          'schema availablePayMethods: for gateways other than Smartro; SDK 연동 유의사항 > 간편 결제: Naver Pay is by card',
          ignored('easyPay.availablePayMethods'),
        ),
        cite(
          'SDK 연동 유의사항 > 가상계좌 결제 > 다이렉트로 호출해야 합니다; schema: otherwise it is ignored, so not refused',
          ignored(
            ['virtualAccount.cashReceiptType', 'virtualAccount.customerIdentifier'],
            not(present('virtualAccount.bankCode')),
          ),
        ),
        ...cite(
          'SDK 연동 유의사항 > 기타 > 현금영수증 관련 파라미터; schema PaymentRequestUnionVirtualAccount: the receipt type, if no window asks for it',
          receipt('virtualAccount', directAccount, directAccount),
        ),
        ...cite(
          'SDK 연동 유의사항 > 기타 > 현금영수증 관련 파라미터; schema PaymentRequestUnionTransfer: each skips the window, so the receipt type is needed',
          receipt('transfer', plainTransfer, both(plainTransfer, present('transfer.customerIdentifier'))),
        ),
        cite(
          'schema Bank: the banks marked with Smartro',
          supports('virtualAccount.bankCode', [
            'INDUSTRIAL_BANK_OF_KOREA',
            'KOOKMIN_BANK',
            'SUHYUP_BANK',
            'NH_NONGHYUP_BANK',
            'WOORI_BANK',
            'SC_BANK_KOREA',
            'DAEGU_BANK',
            'BUSAN_BANK',
            'GWANGJU_BANK',
            'JEONBUK_BANK',
            'KYONGNAM_BANK',
            'EPOST',
            'HANA_BANK',
            'SHINHAN_BANK',
            'K_BANK',
          ]),
        ),
        cite(
          'SDK 연동 유의사항 > 휴대폰 소액결제 > productType 파라미터는 필수 입력해야 합니다',
          required('productType', method('MOBILE')),
        ),
        ...cite('SDK 연동 유의사항 > 휴대폰 소액결제 > productType: as the MID is set up', v2Goods()),
        cite(
          'SDK 연동 유의사항 > 에스크로 결제 > 카드사/가상계좌 다이렉트 호출 사용이 불가능합니다',
          forbidden('card.cardCompany', both(method('CARD'), isEscrow), { with: 'isEscrow' }),
        ),
        cite(
          'SDK 연동 유의사항 > 에스크로 결제 > 카드사/가상계좌 다이렉트 호출 사용이 불가능합니다',
          forbidden('virtualAccount.bankCode', both(method('VIRTUAL_ACCOUNT'), isEscrow), {
            with: 'isEscrow',
          }),
        ),
        cite(
          'SDK 연동 유의사항 > 에스크로 결제 > 에스크로 계좌이체 결제시 현금영수증 파라미터 사용이 불가능합니다',
          forbidden(
            ['transfer.cashReceiptType', 'transfer.customerIdentifier'],
            both(method('TRANSFER'), isEscrow),
            { with: 'isEscrow' },
          ),
        ),
        cite(
          "SDK 연동 유의사항 > 기타 > 서비스 제공기간: of half a range nothing is shown, as V1's notes say",
          recommended(['offerPeriod.range.from', 'offerPeriod.range.to'], present('offerPeriod.range')),
        ),
      ],
      // 공통 유의사항 > 주문 번호에 특수문자를 사용할 수 없습니다: but PortOne's own plugin sends `wc_order_…`
      fields: { paymentId: alphanumericId },
    },
    requestIssueBillingKey: {
      // SDK 빌링키 발급 요청하기 > 주요 파라미터 > billingKeyMethod
      methods: ['CARD'],
      rules: [
        cite(
          'SDK 빌링키 발급 요청하기 > 주요 파라미터 > issueId, customer > customerId',
          required(['issueId', 'customer.customerId']),
        ),
        // SDK 빌링키 발급 요청하기 > 주요 파라미터 > customer; schema Customer
        ...lengths,
        cite('schema Customer.customerId', matches('customer.customerId', /^[\da-z]*$/i, 'alphanumeric')),
        cite(
          'SDK 연동 유의사항 > 빌링키 발급 > 결제창 빌링키 발급 시 한국어만 지원됩니다',
          supports('locale', ['KO_KR']),
        ),
      ],
      // SDK 빌링키 발급 요청하기 > 주요 파라미터 > issueId: no special characters; letters of any script are allowed.
      // Hyphens and underscores are allowed as in payments.
      fields: { issueId },
      // SDK 빌링키 발급 요청하기 > 주요 파라미터 > bypass
      bypass: { smartro_v2: smartroBilling },
    },
  },
  // SDK 결제 요청하기 > 주요 파라미터 > bypass > smartro_v2
  bypass: { smartro_v2: smartroPayment },
  conversion: smartroConversion,
})
