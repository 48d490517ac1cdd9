// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type {
  V1BillingRequest,
  V1Card,
  V1DirectCard,
  V1Display,
  V1PayRequest,
  V1Period,
  V1Product,
} from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyAndPayRequest,
  V2BillingKeyRequest,
  V2Card,
  V2CardPromotion,
  V2Customer,
  V2EasyPay,
  V2FixedAccountId,
  V2FixedAccountNumber,
  V2FixedMonth,
  V2GiftCertificate,
  V2Installment,
  V2Mobile,
  V2MonthList,
  V2OfferPeriod,
  V2PaymentRequest,
  V2Transfer,
  V2VirtualAccount,
} from '../../requests/v2-requests.js'

/** The time for which a service is offered (서비스 제공 기간). On Welcome Payments. */
export interface WelcomeV1Period extends V1Period {
  /**
   * First day (시작일): `YYYYMMDD`.
   *
   * Welcome Payments: required, depending on `period`, or `period.interval`; required, depending on `period.from`,
   * `period.to`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly from?: string | undefined
  /**
   * Last day (종료일): `YYYYMMDD`, not before `from`.
   *
   * Welcome Payments: required, depending on `period.from`, `period.to`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly to?: string | undefined
  /**
   * Length of the service (서비스 제공 주기).
   *
   * Welcome Payments: one of `1m`, `1y`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly interval?: '1m' | '1y' | undefined
}

/** What holds for each carrier (통신사별 설정). On Welcome Payments. */
export interface WelcomeV1PhoneDetail {
  /**
   * The carrier (통신사): `SKT`, `KTF`, `LGT`, `CJH`, `KCT`, `SKL`; `*` is every other one.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly carrier?: string | undefined
  /**
   * Whether the window offers it (활성화 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly enabled?: boolean | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 설정). On Welcome Payments. */
export interface WelcomeV1Phone {
  /**
   * What holds for each carrier (통신사별 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly detail?: readonly WelcomeV1PhoneDetail[] | undefined
}

/** Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터). On Welcome Payments. */
export interface WelcomeV1BypassWelcome {
  /**
   * Address of a logo that the window shows (로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly logo_url?: string | undefined
  /**
   * Address of a second logo (두 번째 로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly logo_2nd?: string | undefined
  /**
   * Options of the window on PC (PC 결제창 옵션), one text each: `below1000`, `SKIN(#C1272C)`, `paypopup`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly acceptmethod?: readonly string[] | undefined
  /**
   * Options of the window on mobile (모바일 결제창 옵션), one text each: `below1000=Y`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly P_RESERVED?: readonly string[] | undefined
  /**
   * The card that is chosen first (카드 선택 옵션): `selcode=14`. Mobile only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly P_CARD_OPTION?: string | Readonly<Record<string, unknown>> | undefined
}

/** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. On Welcome Payments. */
export interface WelcomeV1Bypass {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Welcome Payments: one of `anonymous` with `trans`, `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly cashReceiptType?: string | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Wallets that the window offers (노출할 간편결제 목록).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly P_ONLY_EASYPAYCODE?: string | undefined
  /**
   * Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly welcome?: WelcomeV1BypassWelcome | undefined
}

/** Opens one card company's own window (카드사 다이렉트 호출). On Welcome Payments. */
export interface WelcomeV1CardDirect extends V1DirectCard {
  /**
   * Number of monthly payments (할부 개월 수); `0` is a lump sum.
   *
   * Welcome Payments: required with `card`, depending on `card.direct`; from 0 to 36 with `card` on mobile; needs a
   * contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly quota?: number | undefined
}

/** Options of a card payment (카드 결제 설정). On Welcome Payments. */
export interface WelcomeV1Card extends V1Card {
  /** Opens one card company's own window (카드사 다이렉트 호출). */
  readonly direct?: WelcomeV1CardDirect | undefined
}

/** What the window shows (결제창 표시 설정). On Welcome Payments. */
export interface WelcomeV1Display extends V1Display {
  /**
   * Numbers of monthly payments to choose from (할부 개월 수 목록), such as `[0, 2, 3]`. How it is read differs by gateway.
   *
   * Welcome Payments: cannot be used with `card.direct`; needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly card_quota?: readonly number[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Welcome Payments (웰컴페이먼츠), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
 */
export interface WelcomeV1PayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Welcome Payments: cannot be used, depending on `useCardPoint`; needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Welcome Payments: no effect with `phone` on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly period?: WelcomeV1Period | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly phone?: WelcomeV1Phone | undefined
  /** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: WelcomeV1Bypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Welcome Payments: one of `KRW`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly currency?: Currency<'KRW'> | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly name: string
  /**
   * Buyer's name (구매자 이름).
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly buyer_name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Welcome Payments: required on PC; required by the guide on mobile, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly buyer_tel: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Welcome Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * Welcome Payments: supports `ko`, `en`, `zh`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Welcome Payments: required with `phone`; needs a contract with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * Welcome Payments: cannot be used with `phone`, `culturegift`, `lpay`, `kakaopay`, `payco`, `tosspay`,
   * `naverpay`, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly escrow?: boolean | undefined
  /** Options of a card payment (카드 결제 설정). */
  readonly card?: WelcomeV1Card | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: WelcomeV1Display | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Welcome Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * Welcome Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * Welcome Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly vat_amount?: number | null | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Welcome Payments (웰컴페이먼츠) by `card`, `trans`, `vbank`,
 * `culturegift`, `lpay`, `kakaopay`, `payco`, `tosspay`, `naverpay`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
 */
export interface WelcomeV1PlainPay extends WelcomeV1PayFields<
  'card' | 'trans' | 'vbank' | 'culturegift' | 'lpay' | 'kakaopay' | 'payco' | 'tosspay' | 'naverpay'
> {}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Welcome Payments (웰컴페이먼츠) by `phone`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
 */
export interface WelcomeV1PhonePay extends WelcomeV1PayFields<'phone'> {
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Welcome Payments: required with `phone`; needs a contract with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly digital: boolean
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Welcome Payments (웰컴페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
 */
export type WelcomeV1Pay = WelcomeV1PlainPay | WelcomeV1PhonePay

/** Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터). On Welcome Payments. */
export interface WelcomeV1IssueBypassWelcome {
  /**
   * Address of a logo that the window shows (로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly logo_url?: string | undefined
  /**
   * Address of a second logo (두 번째 로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly logo_2nd?: string | undefined
}

/** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. On Welcome Payments. */
export interface WelcomeV1IssueBypass {
  /**
   * Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly welcome?: WelcomeV1IssueBypassWelcome | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Welcome Payments (웰컴페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
 */
export interface WelcomeV1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly period?: WelcomeV1Period | undefined
  /** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: WelcomeV1IssueBypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Welcome Payments: one of `KRW`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly currency?: Currency<'KRW'> | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly name: string
  /**
   * Buyer's name (구매자 이름).
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly buyer_name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Welcome Payments: required on PC; required by the guide on mobile, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly buyer_tel: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Welcome Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * Welcome Payments: supports `ko`, `en`, `zh`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly vat_amount?: number | null | undefined
}

/** Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터). On Welcome Payments. */
export interface WelcomeV1IssueAndPayBypassWelcome {
  /**
   * Options of the window on PC (PC 결제창 옵션), one text each: `below1000`, `SKIN(#C1272C)`, `paypopup`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly acceptmethod?: readonly string[] | undefined
  /**
   * Options of the window on mobile (모바일 결제창 옵션), one text each: `below1000=Y`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly P_RESERVED?: readonly string[] | undefined
}

/** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. On Welcome Payments. */
export interface WelcomeV1IssueAndPayBypass {
  /**
   * Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly welcome?: WelcomeV1IssueAndPayBypassWelcome | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on Welcome Payments (웰컴페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
 */
export interface WelcomeV1IssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'phone'
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly period?: Readonly<Record<string, unknown>> | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly phone?: WelcomeV1Phone | undefined
  /** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: WelcomeV1IssueAndPayBypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Welcome Payments: one of `KRW`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly currency?: Currency<'KRW'> | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly name: string
  /**
   * Buyer's name (구매자 이름).
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly buyer_name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Welcome Payments: required on PC; required by the guide on mobile, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly buyer_tel: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Welcome Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * Welcome Payments: supports `ko`, `en`, `zh`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Welcome Payments: required; needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly digital: boolean
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
   */
  readonly vat_amount?: number | null | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Welcome Payments (웰컴페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme?v=v1
 */
export type WelcomeV1PayRequest = WelcomeV1Pay | WelcomeV1Issue | WelcomeV1IssueAndPay

/** What each function takes on Welcome Payments (웰컴페이먼츠). */
export interface WelcomeV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: WelcomeV1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터). On Welcome Payments. */
export interface WelcomeBypassWelcome {
  /**
   * Address of a logo that the window shows (로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly logo_url?: string | undefined
  /**
   * Address of a second logo (두 번째 로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly logo_2nd?: string | undefined
  /**
   * Options of the window on PC (PC 결제창 옵션), one text each: `below1000`, `SKIN(#C1272C)`, `paypopup`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly acceptmethod?: readonly string[] | undefined
  /**
   * Options of the window on mobile (모바일 결제창 옵션), one text each: `below1000=Y`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly P_RESERVED?: readonly string[] | undefined
  /**
   * The card that is chosen first (카드 선택 옵션): `selcode=14`. Mobile only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly P_CARD_OPTION?: string | undefined
  /**
   * Wallets that the window offers (노출할 간편결제 목록).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly P_ONLY_EASYPAYCODE?: string | undefined
}

/** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. On Welcome Payments. */
export interface WelcomeBypass {
  /**
   * Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly welcome?: WelcomeBypassWelcome | undefined
}

/** Payment in installments (할부 설정). On Welcome Payments. */
export interface WelcomeCardInstallment extends V2Installment {
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * Welcome Payments: `availableMonthList` cannot be used with `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On Welcome Payments. */
export interface WelcomeCard extends V2Card {
  /** Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`. */
  readonly cardCompany?:
    | Prefixed<
        'CARD_COMPANY_',
        | 'KOREA_DEVELOPMENT_BANK'
        | 'KFCC'
        | 'SHINHYUP'
        | 'EPOST'
        | 'SAVINGS_BANK_KOREA'
        | 'KAKAO_BANK'
        | 'WOORI_CARD'
        | 'BC_CARD'
        | 'GWANGJU_CARD'
        | 'SAMSUNG_CARD'
        | 'SHINHAN_CARD'
        | 'HYUNDAI_CARD'
        | 'LOTTE_CARD'
        | 'SUHYUP_CARD'
        | 'CITI_CARD'
        | 'NH_CARD'
        | 'JEONBUK_CARD'
        | 'JEJU_CARD'
        | 'HANA_CARD'
        | 'KOOKMIN_CARD'
        | 'K_BANK'
        | 'MIRAE_ASSET_SECURITIES'
      >
    | undefined
  /**
   * Payment in installments (할부 설정).
   *
   * Welcome Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly installment?: WelcomeCardInstallment | undefined
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly useAppCardOnly?: boolean | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부). Needs a contract with some gateways.
   *
   * Welcome Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly useCardPoint?: boolean | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Welcome Payments. */
export interface WelcomeEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Welcome Payments: one of `KAKAOPAY`, `LPAY`, `TOSSPAY`, `PAYCO`, `NAVERPAY` with `EASY_PAY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly easyPayProvider?:
    Prefixed<'EASY_PAY_PROVIDER_', 'KAKAOPAY' | 'LPAY' | 'TOSSPAY' | 'PAYCO' | 'NAVERPAY'> | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Payment in installments (할부 설정).
   *
   * Welcome Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly installment?: V2Installment | undefined
}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On Welcome Payments. */
export interface WelcomeGiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * Welcome Payments: required with `GIFT_CERTIFICATE` on mobile; one of `BOOKNLIFE`, `SMART_MUNSANG`, `CULTURELAND`
   * with `GIFT_CERTIFICATE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly giftCertificateType?:
    Prefixed<'GIFT_CERTIFICATE_TYPE_', 'BOOKNLIFE' | 'SMART_MUNSANG' | 'CULTURELAND'> | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Welcome Payments. */
export interface WelcomeCustomerDetails extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Welcome Payments: required on PC, or `customer.firstName` with `customer.lastName`; recommended on mobile, or
   * `customer.firstName` with `customer.lastName`; at most 30 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * Welcome Payments: required on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly phoneNumber: string
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Welcome Payments: required on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly email: string
}

/** Who pays (구매자 정보) on Welcome Payments, by `firstName` with `lastName`. */
export interface WelcomeCustomerByBothNames extends WelcomeCustomerDetails {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on Welcome Payments, by `fullName`. */
export interface WelcomeCustomerByFullName extends WelcomeCustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Welcome Payments: required on PC, or `customer.firstName` with `customer.lastName`; recommended on mobile, or
   * `customer.firstName` with `customer.lastName`; at most 30 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on Welcome Payments, by `fullName` or by `firstName` with `lastName`. */
export type WelcomeCustomer = WelcomeCustomerByBothNames | WelcomeCustomerByFullName

/** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. On Welcome Payments. */
export interface WelcomeTransfer extends V2Transfer {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Welcome Payments: no effect, depending on `transfer.cashReceiptType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2Transfer['cashReceiptType']> | undefined
  /**
   * The bank to pay from (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly bankCode?: string | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On Welcome Payments. */
export interface WelcomeVirtualAccount extends V2VirtualAccount {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Welcome Payments: no effect, depending on `virtualAccount.cashReceiptType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2VirtualAccount['cashReceiptType']> | undefined
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
  /**
   * The bank of the account (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly bankCode?: string | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * One account that the buyer pays into each time (고정 가상계좌).
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly fixedOption?: V2FixedAccountId | V2FixedAccountNumber | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. On Welcome Payments. */
export interface WelcomeMobile extends V2Mobile {
  /**
   * Carriers that the window offers (노출할 통신사 목록). PortOne's schema spells it so; `availableCarriers` is read as
   * well.
   *
   * Welcome Payments: no effect on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly avaliableCarriers?: NonNullable<V2Mobile['avaliableCarriers']> | undefined
  /**
   * The buyer's carrier (통신사), with or without `CARRIER_`.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly carrier?: NonNullable<V2Mobile['carrier']> | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Welcome Payments (웰컴페이먼츠), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
 */
export interface WelcomePaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: WelcomeBypass | undefined
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: WelcomeCard | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Welcome Payments: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly currency: Currency<'KRW'>
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: WelcomeEasyPay | undefined
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate?: WelcomeGiftCertificate | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: WelcomeCustomer
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Welcome Payments: at most 40 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly orderName: string
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Welcome Payments: supports `KO_KR`, `EN_US`, `ZH_CN` on PC; supports `KO_KR`, `EN_US` on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /**
   * Value added tax inside `totalAmount` (부가세), a whole number in MINOR units; by default one eleventh of the taxed
   * part.
   *
   * Welcome Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly vatAmount?: number | undefined
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * Welcome Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly taxFreeAmount?: number | undefined
  /** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. */
  readonly transfer?: WelcomeTransfer | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: WelcomeVirtualAccount | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * Welcome Payments: required with `MOBILE`; needs a contract with `MOBILE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
  /** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: WelcomeMobile | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * Welcome Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly isEscrow?: boolean | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Welcome Payments (웰컴페이먼츠) by `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`,
 * `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
 */
export interface WelcomePlainPayment extends WelcomePaymentFields<
  'CARD' | 'TRANSFER' | 'VIRTUAL_ACCOUNT' | 'EASY_PAY'
> {}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On Welcome Payments. */
export interface WelcomeGiftCertificatePaymentGiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * Welcome Payments: required with `GIFT_CERTIFICATE` on mobile; one of `BOOKNLIFE`, `SMART_MUNSANG`, `CULTURELAND`
   * with `GIFT_CERTIFICATE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly giftCertificateType: Prefixed<
    'GIFT_CERTIFICATE_TYPE_',
    'BOOKNLIFE' | 'SMART_MUNSANG' | 'CULTURELAND'
  >
}

/**
 * `PortOne.requestPayment` (결제 요청) on Welcome Payments (웰컴페이먼츠) by `GIFT_CERTIFICATE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
 */
export interface WelcomeGiftCertificatePayment extends WelcomePaymentFields<'GIFT_CERTIFICATE'> {
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate: WelcomeGiftCertificatePaymentGiftCertificate
}

/**
 * `PortOne.requestPayment` (결제 요청) on Welcome Payments (웰컴페이먼츠) by `MOBILE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
 */
export interface WelcomeMobilePayment extends WelcomePaymentFields<'MOBILE'> {
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * Welcome Payments: required with `MOBILE`; needs a contract with `MOBILE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly productType: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'>
}

/**
 * `PortOne.requestPayment` (결제 요청) on Welcome Payments (웰컴페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
 */
export type WelcomePaymentRequest = WelcomePlainPayment | WelcomeGiftCertificatePayment | WelcomeMobilePayment

/** Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터). On Welcome Payments. */
export interface WelcomeBillingKeyBypassWelcome {
  /**
   * Address of a logo that the window shows (로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly logo_url?: string | undefined
  /**
   * Address of a second logo (두 번째 로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly logo_2nd?: string | undefined
  /**
   * Whose cards are taken (카드 사용 구분): `percard` a person's, `cocard` a business's. Mobile only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly carduse?: 'cocard' | 'percard' | undefined
}

/** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. On Welcome Payments. */
export interface WelcomeBillingKeyBypass {
  /**
   * Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly welcome?: WelcomeBillingKeyBypassWelcome | undefined
}

/** Options of a card (카드 정보), with `CARD`. On Welcome Payments. */
export interface WelcomeBillingKeyCard extends V2Card {
  /**
   * Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly cardCompany?: NonNullable<V2Card['cardCompany']> | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on Welcome Payments (웰컴페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
 */
export interface WelcomeBillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `CARD` where it is left out. */
  readonly billingKeyMethod?: 'CARD' | undefined
  /**
   * The shop's own id of the issue (빌링키 발급 고유 번호). Characters and length differ by gateway.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly issueId: string
  /** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: WelcomeBillingKeyBypass | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * Welcome Payments: required on mobile; `interval` one of `1m`, `1y`; `from` required, depending on
   * `offerPeriod.range`; `to` required, depending on `offerPeriod.range`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly offerPeriod: V2OfferPeriod
  /**
   * Currency of `displayAmount` (통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Welcome Payments: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly currency?: Currency<'KRW'> | undefined
  /**
   * What the key is for (빌링키 발급 제목), shown to the buyer.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly issueName: string
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: WelcomeCustomer
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Welcome Payments: supports `KO_KR`, `EN_US`, `ZH_CN` on PC; no effect on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyRequest['locale']> | undefined
  /** Options of a card (카드 정보), with `CARD`. */
  readonly card?: WelcomeBillingKeyCard | undefined
}

/** Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터). On Welcome Payments. */
export interface WelcomeBillingKeyAndPayBypassWelcome {
  /**
   * Options of the window on PC (PC 결제창 옵션), one text each: `below1000`, `SKIN(#C1272C)`, `paypopup`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly acceptmethod?: readonly string[] | undefined
  /**
   * Options of the window on mobile (모바일 결제창 옵션), one text each: `below1000=Y`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly P_RESERVED?: readonly string[] | undefined
}

/** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. On Welcome Payments. */
export interface WelcomeBillingKeyAndPayBypass {
  /**
   * Welcome Payments’s own options (웰컴페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly welcome?: WelcomeBillingKeyAndPayBypassWelcome | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Welcome Payments. */
export interface WelcomeBillingKeyAndPayCustomerDetails extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Welcome Payments: required, or `customer.firstName` with `customer.lastName`; at most 30 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly phoneNumber: string
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Welcome Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly email: string
}

/** Who pays (구매자 정보) on Welcome Payments, by `firstName` with `lastName`. */
export interface WelcomeBillingKeyAndPayCustomerByBothNames extends WelcomeBillingKeyAndPayCustomerDetails {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on Welcome Payments, by `fullName`. */
export interface WelcomeBillingKeyAndPayCustomerByFullName extends WelcomeBillingKeyAndPayCustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Welcome Payments: required, or `customer.firstName` with `customer.lastName`; at most 30 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on Welcome Payments, by `fullName` or by `firstName` with `lastName`. */
export type WelcomeBillingKeyAndPayCustomer =
  WelcomeBillingKeyAndPayCustomerByBothNames | WelcomeBillingKeyAndPayCustomerByFullName

/** Options of a phone bill (휴대폰 소액결제 정보), with `MOBILE`. On Welcome Payments. */
export interface WelcomeBillingKeyAndPayMobile extends V2Mobile {
  /**
   * The buyer's carrier (통신사), with or without `CARRIER_`.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly carrier?: NonNullable<V2Mobile['carrier']> | undefined
  /**
   * Carriers that the window offers (노출할 통신사 목록). PortOne's schema spells it so; `availableCarriers` is read as
   * well.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly avaliableCarriers?: NonNullable<V2Mobile['avaliableCarriers']> | undefined
}

/**
 * `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청) on Welcome Payments (웰컴페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
 */
export interface WelcomeBillingKeyAndPayRequest extends V2BillingKeyAndPayRequest {
  /** How the buyer pays (결제 수단). `MOBILE` where it is left out. */
  readonly billingKeyAndPayMethod?: 'MOBILE' | 'PHONE' | undefined
  /** Options of Welcome Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: WelcomeBillingKeyAndPayBypass | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * Welcome Payments: required on mobile; `interval` one of `1m`, `1y`; `from` required, depending on
   * `offerPeriod.range`; `to` required, depending on `offerPeriod.range`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly offerPeriod: V2OfferPeriod
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Welcome Payments: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly currency: Currency<'KRW'>
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: WelcomeBillingKeyAndPayCustomer
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Welcome Payments: at most 40 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly orderName: string
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * Welcome Payments: required; needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly productType: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'>
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Welcome Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/welcome?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyAndPayRequest['locale']> | undefined
  /** Options of a phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: WelcomeBillingKeyAndPayMobile | undefined
}

/** What each function takes on Welcome Payments (웰컴페이먼츠). */
export interface WelcomeRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: WelcomePaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: WelcomeBillingKeyRequest
  /** `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청). */
  readonly requestIssueBillingKeyAndPay: WelcomeBillingKeyAndPayRequest
}
