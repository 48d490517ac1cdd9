// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type {
  V1BillingRequest,
  V1Card,
  V1CardDetail,
  V1DirectCard,
  V1Display,
  V1PayRequest,
  V1Period,
  V1Product,
} from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyRequest,
  V2Card,
  V2CardPromotion,
  V2Customer,
  V2EasyPay,
  V2FixedMonth,
  V2FreeInstallmentPlan,
  V2Installment,
  V2MonthList,
  V2OfferPeriod,
  V2PaymentRequest,
  V2Transfer,
  V2VirtualAccount,
} from '../../requests/v2-requests.js'

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Smartro (old module) (스마트로). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smartro?v=v1
 */
export interface SmartroPayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card' | 'trans' | 'vbank'
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Smartro (old module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Smartro (old module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Smartro (old module): required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * Smartro (old module): supports `ko`, `en`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Smartro (old module): no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Smartro (old module) has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on Smartro (old module) (스마트로). */
export interface SmartroRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: SmartroPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** The time for which a service is offered (서비스 제공 기간). On Smartro (new module). */
export interface SmartroV2V1Period extends V1Period {
  /**
   * First day (시작일): `YYYYMMDD`.
   *
   * Smartro (new module): recommended, depending on `period`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly from?: string | undefined
  /**
   * Last day (종료일): `YYYYMMDD`, not before `from`.
   *
   * Smartro (new module): recommended, depending on `period`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly to?: string | undefined
}

/** Smartro (new module)’s own options (스마트로 고유 파라미터). On Smartro (new module). */
export interface SmartroV2V1BypassSmartroV2 {
  /**
   * How many products are bought (상품 개수).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly GoodsCnt?: number | undefined
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly SkinColor?: 'BLUE' | 'GREEN' | 'PURPLE' | 'RED' | undefined
  /**
   * Language of the window (결제창 언어): `KR` or `EN`.
   *
   * Smartro (new module): needs a contract, depending on `bypass.smartro_v2.OpenType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly OpenType?: 'EN' | 'KR' | undefined
}

/** Options of Smartro (new module)’s own (PG사 고유 파라미터), passed on as they are. On Smartro (new module). */
export interface SmartroV2V1Bypass {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Smartro (new module): no effect with `vbank`; cannot be used with `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly cashReceiptType?: 'anonymous' | 'corporate' | 'personal' | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Smartro (new module): no effect with `vbank`; required with `trans`, depending on `escrow`,
   * `bypass.cashReceiptType`; cannot be used with `trans`, depending on `escrow`, `bypass.cashReceiptType`; cannot
   * be used with `escrow`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Smartro (new module)’s own options (스마트로 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly smartro_v2?: SmartroV2V1BypassSmartroV2 | undefined
}

/** Opens one card company's own window (카드사 다이렉트 호출). On Smartro (new module). */
export interface SmartroV2V1CardDirect extends V1DirectCard {
  /**
   * Number of monthly payments (할부 개월 수); `0` is a lump sum.
   *
   * Smartro (new module): needs a contract; required with `card`, depending on `card.direct.code`,
   * `card.direct.quota`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly quota?: number | undefined
  /**
   * Code of the card company (카드사 코드). Codes are text: `"041"` keeps its zero.
   *
   * Smartro (new module): required with `card`, depending on `card.direct.code`, `card.direct.quota`; cannot be used
   * with `card` on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly code: string
}

/** Options of a card payment (카드 결제 설정). On Smartro (new module). */
export interface SmartroV2V1Card extends V1Card {
  /**
   * Opens one card company's own window (카드사 다이렉트 호출).
   *
   * Smartro (new module): cannot be used with `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly direct?: SmartroV2V1CardDirect | undefined
  /**
   * Settings by card company (카드사별 설정).
   *
   * Smartro (new module): no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly detail?: readonly V1CardDetail[] | undefined
}

/** What the window shows (결제창 표시 설정). On Smartro (new module). */
export interface SmartroV2V1Display extends V1Display {
  /**
   * Numbers of monthly payments to choose from (할부 개월 수 목록), such as `[0, 2, 3]`. How it is read differs by gateway.
   *
   * Smartro (new module): no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly card_quota?: readonly number[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Smartro (new module) (스마트로), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
 */
export interface SmartroV2V1PayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Smartro (new module): no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly period?: SmartroV2V1Period | undefined
  /** Options of Smartro (new module)’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: SmartroV2V1Bypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Smartro (new module): one of `KRW`, `USD`; no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly currency?: Currency<'KRW' | 'USD'> | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Smartro (new module): required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Smartro (new module): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Smartro (new module): required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * Smartro (new module): supports `ko`, `en`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Smartro (new module): needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly tax_free?: number | undefined
  /** Options of a card payment (카드 결제 설정). */
  readonly card?: SmartroV2V1Card | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * Smartro (new module): needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: SmartroV2V1Display | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * Smartro (new module): required with `lpay`, `kakaopay`, `naverpay`, `payco`, `pinpay`; at most 20 characters.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly customer_id?: string | undefined
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * Smartro (new module): required with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly vbank_due?: string | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Smartro (new module): required with `phone`; needs a contract with `phone`, depending on the channel’s
   * `digital`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Smartro (new module): no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Smartro (new module) (스마트로) by `card`, `trans`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
 */
export interface SmartroV2V1PlainPay extends SmartroV2V1PayFields<'card' | 'trans'> {}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Smartro (new module) (스마트로) by `vbank`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
 */
export interface SmartroV2V1VbankPay extends SmartroV2V1PayFields<'vbank'> {
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * Smartro (new module): required with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly vbank_due: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Smartro (new module) (스마트로) by `phone`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
 */
export interface SmartroV2V1PhonePay extends SmartroV2V1PayFields<'phone'> {
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Smartro (new module): required with `phone`; needs a contract with `phone`, depending on the channel’s
   * `digital`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly digital: boolean
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Smartro (new module) (스마트로) by `lpay`, `kakaopay`, `naverpay`,
 * `payco`, `pinpay`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
 */
export interface SmartroV2V1LpayAndOtherPay extends SmartroV2V1PayFields<
  'lpay' | 'kakaopay' | 'naverpay' | 'payco' | 'pinpay'
> {
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * Smartro (new module): required with `lpay`, `kakaopay`, `naverpay`, `payco`, `pinpay`; at most 20 characters.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly customer_id: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Smartro (new module) (스마트로). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
 */
export type SmartroV2V1Pay =
  SmartroV2V1PlainPay | SmartroV2V1VbankPay | SmartroV2V1PhonePay | SmartroV2V1LpayAndOtherPay

/** Smartro (new module)’s own options (스마트로 고유 파라미터). On Smartro (new module). */
export interface SmartroV2V1IssueBypassSmartroV2 {
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly SkinColor?: 'BLUE' | 'GREEN' | 'PURPLE' | 'RED' | undefined
  /**
   * Whether the card's password is not asked (비밀번호 입력 생략 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly IsPwdPass?: 'N' | 'Y' | undefined
}

/** Options of Smartro (new module)’s own (PG사 고유 파라미터), passed on as they are. On Smartro (new module). */
export interface SmartroV2V1IssueBypass {
  /**
   * Smartro (new module)’s own options (스마트로 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly smartro_v2?: SmartroV2V1IssueBypassSmartroV2 | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Smartro (new module) (스마트로). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
 */
export interface SmartroV2V1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /** Options of Smartro (new module)’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: SmartroV2V1IssueBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Smartro (new module): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly name: string
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * Smartro (new module): required; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly customer_id: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Smartro (new module): recommended. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly amount?: number | undefined
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Smartro (new module): required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * Smartro (new module): supports `ko`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Smartro (new module): no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Smartro (new module) (스마트로). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme?v=v1
 */
export type SmartroV2V1PayRequest = SmartroV2V1Pay | SmartroV2V1Issue

/** What each function takes on Smartro (new module) (스마트로). */
export interface SmartroV2V1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: SmartroV2V1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Smartro’s own options (스마트로 고유 파라미터). On Smartro. */
export interface SmartroV2BypassSmartroV2 {
  /**
   * How many products are bought (상품 개수).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly GoodsCnt?: number | undefined
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly SkinColor?: 'BLUE' | 'GREEN' | 'PURPLE' | 'RED' | undefined
  /**
   * Language of the window (결제창 언어): `KR` or `EN`.
   *
   * Smartro: needs a contract, depending on `bypass.smartro_v2.OpenType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly OpenType?: 'EN' | 'KR' | undefined
}

/** Options of Smartro’s own (PG사 고유 파라미터), passed on as they are. On Smartro. */
export interface SmartroV2Bypass {
  /**
   * Smartro’s own options (스마트로 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly smartro_v2?: SmartroV2BypassSmartroV2 | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Smartro. */
export interface SmartroV2EasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Smartro: one of `NAVERPAY`, `KAKAOPAY`, `TOSSPAY`, `PAYCO`, `LPAY`, `SAMSUNGPAY`, `PINPAY`, `LINEPAY`, `TMONEY`,
   * `TMONEYPAY`, `SKPAY` with `EASY_PAY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly easyPayProvider?:
    | Prefixed<
        'EASY_PAY_PROVIDER_',
        | 'NAVERPAY'
        | 'KAKAOPAY'
        | 'TOSSPAY'
        | 'PAYCO'
        | 'LPAY'
        | 'SAMSUNGPAY'
        | 'PINPAY'
        | 'LINEPAY'
        | 'TMONEY'
        | 'TMONEYPAY'
        | 'SKPAY'
      >
    | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * Smartro: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Smartro. */
export interface SmartroV2Customer extends V2Customer {
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * Smartro: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly phoneNumber?: string | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Smartro: required with `EASY_PAY`; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly customerId?: string | undefined
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Smartro: at most 30 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Smartro: at most 60 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly email?: string | undefined
}

/** Payment in installments (할부 설정). On Smartro. */
export interface SmartroV2CardInstallment extends V2Installment {
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * Smartro: `fixedMonth` needs a contract; `fixedMonth` required with `CARD`, depending on `card.cardCompany`,
   * `card.installment.monthOption.fixedMonth`; `availableMonthList` no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * Smartro: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On Smartro. */
export interface SmartroV2Card extends V2Card {
  /** Payment in installments (할부 설정). */
  readonly installment?: SmartroV2CardInstallment | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * Smartro: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부). Needs a contract with some gateways.
   *
   * Smartro: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`.
   *
   * Smartro: required with `CARD`, depending on `card.cardCompany`, `card.installment.monthOption.fixedMonth`;
   * cannot be used with `CARD` on mobile; cannot be used with `isEscrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly cardCompany?: NonNullable<V2Card['cardCompany']> | undefined
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * Smartro: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On Smartro. */
export interface SmartroV2VirtualAccount extends V2VirtualAccount {
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * Smartro: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Smartro: no effect, depending on `virtualAccount.bankCode`; required with `VIRTUAL_ACCOUNT`, depending on
   * `isEscrow`, `virtualAccount.bankCode`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2VirtualAccount['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Smartro: no effect, depending on `virtualAccount.bankCode`; required with `VIRTUAL_ACCOUNT`, depending on
   * `isEscrow`, `virtualAccount.bankCode`, `virtualAccount.cashReceiptType`; cannot be used with
   * `virtualAccount.cashReceiptType`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * The bank of the account (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * Smartro: cannot be used with `isEscrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly bankCode?: string | undefined
}

/** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. On Smartro. */
export interface SmartroV2Transfer extends V2Transfer {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Smartro: required with `TRANSFER`, depending on `isEscrow`, `transfer.customerIdentifier`; cannot be used with
   * `isEscrow`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2Transfer['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Smartro: required with `TRANSFER`, depending on `isEscrow`, `transfer.cashReceiptType`; cannot be used with
   * `transfer.cashReceiptType`; cannot be used with `isEscrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Smartro (스마트로), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
 */
export interface SmartroV2PaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /**
   * The shop's own id of the payment (결제 고유 번호), a new one for each. Characters and length differ by gateway.
   *
   * Smartro: at most 40 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly paymentId: string
  /** Options of Smartro’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: SmartroV2Bypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Smartro: one of `KRW`, `USD`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD'>
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: SmartroV2EasyPay | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Smartro: at most 40 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly orderName: string
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: SmartroV2Customer | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Smartro: supports `KO_KR`, `EN_US`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * Smartro: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * Smartro: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly taxFreeAmount?: number | undefined
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: SmartroV2Card | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: SmartroV2VirtualAccount | undefined
  /** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. */
  readonly transfer?: SmartroV2Transfer | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * Smartro: required with `MOBILE`; one of `DIGITAL` with `MOBILE`, depending on the channel’s `digital`; one of
   * `REAL` with `MOBILE`, depending on the channel’s `digital`; needs a contract with `MOBILE`, depending on the
   * channel’s `digital`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * Smartro: `from` recommended, depending on `offerPeriod.range`; `to` recommended, depending on
   * `offerPeriod.range`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly offerPeriod?: V2OfferPeriod | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Smartro (스마트로) by `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
 */
export interface SmartroV2PlainPayment extends SmartroV2PaymentFields<
  'CARD' | 'TRANSFER' | 'VIRTUAL_ACCOUNT'
> {}

/**
 * `PortOne.requestPayment` (결제 요청) on Smartro (스마트로) by `MOBILE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
 */
export interface SmartroV2MobilePayment extends SmartroV2PaymentFields<'MOBILE'> {
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * Smartro: required with `MOBILE`; one of `DIGITAL` with `MOBILE`, depending on the channel’s `digital`; one of
   * `REAL` with `MOBILE`, depending on the channel’s `digital`; needs a contract with `MOBILE`, depending on the
   * channel’s `digital`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly productType: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'>
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Smartro. */
export interface SmartroV2EasyPayPaymentCustomer extends V2Customer {
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * Smartro: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly phoneNumber?: string | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Smartro: required with `EASY_PAY`; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly customerId: string
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Smartro: at most 30 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Smartro: at most 60 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly email?: string | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Smartro (스마트로) by `EASY_PAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
 */
export interface SmartroV2EasyPayPayment extends SmartroV2PaymentFields<'EASY_PAY'> {
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: SmartroV2EasyPayPaymentCustomer
}

/**
 * `PortOne.requestPayment` (결제 요청) on Smartro (스마트로). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
 */
export type SmartroV2PaymentRequest = SmartroV2PlainPayment | SmartroV2MobilePayment | SmartroV2EasyPayPayment

/** Smartro’s own options (스마트로 고유 파라미터). On Smartro. */
export interface SmartroV2BillingKeyBypassSmartroV2 {
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly SkinColor?: 'BLUE' | 'GREEN' | 'PURPLE' | 'RED' | undefined
  /**
   * Whether the card's password is not asked (비밀번호 입력 생략 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly IsPwdPass?: 'N' | 'Y' | undefined
}

/** Options of Smartro’s own (PG사 고유 파라미터), passed on as they are. On Smartro. */
export interface SmartroV2BillingKeyBypass {
  /**
   * Smartro’s own options (스마트로 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly smartro_v2?: SmartroV2BillingKeyBypassSmartroV2 | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Smartro. */
export interface SmartroV2BillingKeyCustomer extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Smartro: required; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly customerId: string
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Smartro: at most 30 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Smartro: at most 60 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly email?: string | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on Smartro (스마트로). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
 */
export interface SmartroV2BillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `CARD` where it is left out. */
  readonly billingKeyMethod?: 'CARD' | undefined
  /**
   * The shop's own id of the issue (빌링키 발급 고유 번호). Characters and length differ by gateway.
   *
   * Smartro: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly issueId: string
  /** Options of Smartro’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: SmartroV2BillingKeyBypass | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: SmartroV2BillingKeyCustomer
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Smartro: supports `KO_KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/smartro-v2?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyRequest['locale']> | undefined
}

/** What each function takes on Smartro (스마트로). */
export interface SmartroV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: SmartroV2PaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: SmartroV2BillingKeyRequest
}
