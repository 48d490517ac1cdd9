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
  V2BillingKeyRequest,
  V2Card,
  V2CardPromotion,
  V2Customer,
  V2EasyPay,
  V2Expiry,
  V2FixedMonth,
  V2FreeInstallmentPlan,
  V2GiftCertificate,
  V2Installment,
  V2MonthList,
  V2PaymentRequest,
  V2Transfer,
  V2VirtualAccount,
} from '../../requests/v2-requests.js'

/** Options of a card payment (카드 결제 설정). On NICE Payments (old module). */
export interface NiceCard extends V1Card {
  /**
   * Opens one card company's own window (카드사 다이렉트 호출).
   *
   * NICE Payments (old module): needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly direct?: V1DirectCard | undefined
}

/** The time for which a service is offered (서비스 제공 기간). On NICE Payments (old module). */
export interface NicePeriod extends V1Period {
  /**
   * Length of the service (서비스 제공 주기).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly interval?: 'month' | 'year' | undefined
}

/** Options of NICE Payments (old module)’s own (PG사 고유 파라미터), passed on as they are. On NICE Payments (old module). */
export interface NiceBypass {
  /**
   * What a card company's window shows (카드사 노출 옵션): `code:type`, joined by a vertical bar.
   *
   * NICE Payments (old module): no effect on mobile, depending on `niceMobileV2`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly CardShowOpt?: string | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NICE Payments (old module) (나이스정보통신). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
 */
export interface NicePayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card' | 'trans' | 'vbank' | 'phone' | 'kakaopay'
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly card?: NiceCard | undefined
  /**
   * Whether NICE's mobile window of the second version opens (나이스페이먼츠 모바일 신모듈). No effect elsewhere.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly niceMobileV2?: boolean | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly period?: NicePeriod | undefined
  /** Options of NICE Payments (old module)’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: NiceBypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * NICE Payments (old module): one of `KRW`, `USD`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly currency?: Currency<'KRW' | 'USD'> | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * NICE Payments (old module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * NICE Payments (old module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * NICE Payments (old module): required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * NICE Payments (old module): recommended with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * NICE Payments (old module): supports `ko`, `en`, `zh`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly language?: string | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * NICE Payments (old module): needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly vat_amount?: number | null | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * NICE Payments (old module): no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** What each function takes on NICE Payments (old module) (나이스정보통신). */
export interface NiceRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: NicePayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** The time for which a service is offered (서비스 제공 기간). On NICE Payments. */
export interface NiceV2V1Period extends V1Period {
  /**
   * First day (시작일): `YYYYMMDD`.
   *
   * NICE Payments: required, depending on `period`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly from?: string | undefined
  /**
   * Last day (종료일): `YYYYMMDD`, not before `from`.
   *
   * NICE Payments: required, depending on `period`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly to?: string | undefined
}

/** NICE Payments’s own options (나이스정보통신 고유 파라미터). On NICE Payments. */
export interface NiceV2V1BypassNiceV2 {
  /**
   * Address of a logo that the window shows (로고 이미지 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly LogoImage?: string | undefined
  /**
   * Whether the page behind cannot be scrolled (스크롤 방지 여부): `Y` or `N`. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly NPDisableScroll?: 'N' | 'Y' | undefined
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly SkinType?: 'dark' | 'gray' | 'green' | 'purple' | 'red' | undefined
  /**
   * The buyer's CI (구매자 CI). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly UserCI?: string | undefined
  /**
   * The shop's id of the buyer (상점 회원 아이디). Gift certificates need it.
   *
   * NICE Payments: needs a contract; required with `cultureland`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly MallUserID?: string | undefined
  /**
   * Whether a discount coupon is used in a card company's own window (즉시 할인 쿠폰 사용 여부): `Y` or `N`. Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly DirectCouponYN?: 'N' | 'Y' | undefined
  /**
   * What opens directly (결제 수단 바로 호출): `BANK` a bank transfer, `CELLPHONE` a phone bill.
   *
   * NICE Payments: cannot be used with `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly DirectShowOpt?: 'BANK' | 'CELLPHONE' | undefined
  /**
   * What a card company's window shows (카드사 노출 옵션): `code:type`, joined by a vertical bar.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly CardShowOpt?: string | undefined
  /**
   * The shop's client id at PAYCO (페이코 클라이언트 아이디). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly PaycoClientId?: string | undefined
  /**
   * The buyer's access token at PAYCO (페이코 접근 토큰). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly PaycoAccessToken?: string | undefined
  /**
   * Kind of shop at Samsung Pay (삼성페이 상점 유형): `01` or `99`. Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly SamPayMallType?: '01' | '99' | undefined
}

/** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. On NICE Payments. */
export interface NiceV2V1Bypass {
  /**
   * NICE Payments’s own options (나이스정보통신 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly nice_v2?: NiceV2V1BypassNiceV2 | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NICE Payments: required with `naverpay_point`, `ssgpay_bank`; required with `trans`, depending on
   * `bypass.nice_v2.DirectShowOpt`; no effect with `trans`, `vbank`, depending on `bypass.nice_v2.DirectShowOpt`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly cashReceiptType?: 'anonymous' | 'corporate' | 'personal' | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NICE Payments: required with `trans`, `naverpay_point`, `ssgpay_bank`, depending on
   * `bypass.nice_v2.DirectShowOpt`, `bypass.cashReceiptType`; no effect with `trans`, `vbank`, depending on
   * `bypass.nice_v2.DirectShowOpt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly customerIdentifier?: string | undefined
}

/** Opens one card company's own window (카드사 다이렉트 호출). On NICE Payments. */
export interface NiceV2V1CardDirect extends V1DirectCard {
  /**
   * Number of monthly payments (할부 개월 수); `0` is a lump sum.
   *
   * NICE Payments: needs a contract; required with `card`, depending on `card.direct`; from 0 to 0 with `card`,
   * depending on `card.direct`, `currency`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly quota?: number | undefined
  /**
   * Code of the card company (카드사 코드). Codes are text: `"041"` keeps its zero.
   *
   * NICE Payments: cannot be used with `card`, depending on `card.direct.code`; one of `361`, `381`, `365`, `366`,
   * `367`, `368`, `370`, `371`, `374` with `naverpay_card`, `kakaopay`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly code: string
}

/** Options of a card payment (카드 결제 설정). On NICE Payments. */
export interface NiceV2V1Card extends V1Card {
  /** Opens one card company's own window (카드사 다이렉트 호출). */
  readonly direct?: NiceV2V1CardDirect | undefined
}

/** What the window shows (결제창 표시 설정). On NICE Payments. */
export interface NiceV2V1Display extends V1Display {
  /**
   * Numbers of monthly payments to choose from (할부 개월 수 목록), such as `[0, 2, 3]`. How it is read differs by gateway.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly card_quota?: readonly number[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NICE Payments (나이스정보통신), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export interface NiceV2V1PayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly period?: NiceV2V1Period | undefined
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * NICE Payments: required with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly vbank_due?: string | undefined
  /** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: NiceV2V1Bypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * NICE Payments: one of `KRW`, `USD`; needs a contract, depending on `currency`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly currency?: Currency<'KRW' | 'USD'> | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * NICE Payments: required; at most 40 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * NICE Payments: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * NICE Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * NICE Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * NICE Payments: supports `ko`, `en`, `zh`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * NICE Payments: needs a contract; recommended, depending on the channel’s `compositeTax`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly vat_amount?: number | null | undefined
  /** Options of a card payment (카드 결제 설정). */
  readonly card?: NiceV2V1Card | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: NiceV2V1Display | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * NICE Payments: required with `phone`; needs a contract with `phone`, depending on the channel’s `digital`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NICE Payments (나이스정보통신) by `card`, `trans`, `naverpay_card`,
 * `kakaopay`, `payco`, `samsungpay`, `skpay`, `ssgpay`, `lpay`, `applepay`, `tosspay_card`, `tosspay_money`,
 * `alipay`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export interface NiceV2V1PlainPay extends NiceV2V1PayFields<
  | 'card'
  | 'trans'
  | 'naverpay_card'
  | 'kakaopay'
  | 'payco'
  | 'samsungpay'
  | 'skpay'
  | 'ssgpay'
  | 'lpay'
  | 'applepay'
  | 'tosspay_card'
  | 'tosspay_money'
  | 'alipay'
> {}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NICE Payments (나이스정보통신) by `vbank`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export interface NiceV2V1VbankPay extends NiceV2V1PayFields<'vbank'> {
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * NICE Payments: required with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly vbank_due: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NICE Payments (나이스정보통신) by `phone`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export interface NiceV2V1PhonePay extends NiceV2V1PayFields<'phone'> {
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * NICE Payments: required with `phone`; needs a contract with `phone`, depending on the channel’s `digital`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly digital: boolean
}

/** NICE Payments’s own options (나이스정보통신 고유 파라미터). On NICE Payments. */
export interface NiceV2V1CulturelandPayBypassNiceV2 {
  /**
   * Address of a logo that the window shows (로고 이미지 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly LogoImage?: string | undefined
  /**
   * Whether the page behind cannot be scrolled (스크롤 방지 여부): `Y` or `N`. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly NPDisableScroll?: 'N' | 'Y' | undefined
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly SkinType?: 'dark' | 'gray' | 'green' | 'purple' | 'red' | undefined
  /**
   * The buyer's CI (구매자 CI). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly UserCI?: string | undefined
  /**
   * The shop's id of the buyer (상점 회원 아이디). Gift certificates need it.
   *
   * NICE Payments: needs a contract; required with `cultureland`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly MallUserID: string
  /**
   * Whether a discount coupon is used in a card company's own window (즉시 할인 쿠폰 사용 여부): `Y` or `N`. Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly DirectCouponYN?: 'N' | 'Y' | undefined
  /**
   * What opens directly (결제 수단 바로 호출): `BANK` a bank transfer, `CELLPHONE` a phone bill.
   *
   * NICE Payments: cannot be used with `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly DirectShowOpt?: 'BANK' | 'CELLPHONE' | undefined
  /**
   * What a card company's window shows (카드사 노출 옵션): `code:type`, joined by a vertical bar.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly CardShowOpt?: string | undefined
  /**
   * The shop's client id at PAYCO (페이코 클라이언트 아이디). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly PaycoClientId?: string | undefined
  /**
   * The buyer's access token at PAYCO (페이코 접근 토큰). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly PaycoAccessToken?: string | undefined
  /**
   * Kind of shop at Samsung Pay (삼성페이 상점 유형): `01` or `99`. Needs a contract.
   *
   * NICE Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly SamPayMallType?: '01' | '99' | undefined
}

/** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. On NICE Payments. */
export interface NiceV2V1CulturelandPayBypass {
  /**
   * NICE Payments’s own options (나이스정보통신 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly nice_v2: NiceV2V1CulturelandPayBypassNiceV2
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NICE Payments: required with `naverpay_point`, `ssgpay_bank`; required with `trans`, depending on
   * `bypass.nice_v2.DirectShowOpt`; no effect with `trans`, `vbank`, depending on `bypass.nice_v2.DirectShowOpt`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly cashReceiptType?: 'anonymous' | 'corporate' | 'personal' | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NICE Payments: required with `trans`, `naverpay_point`, `ssgpay_bank`, depending on
   * `bypass.nice_v2.DirectShowOpt`, `bypass.cashReceiptType`; no effect with `trans`, `vbank`, depending on
   * `bypass.nice_v2.DirectShowOpt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly customerIdentifier?: string | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NICE Payments (나이스정보통신) by `cultureland`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export interface NiceV2V1CulturelandPay extends NiceV2V1PayFields<'cultureland'> {
  /** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: NiceV2V1CulturelandPayBypass
}

/** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. On NICE Payments. */
export interface NiceV2V1NaverpayPointOrSsgpayBankPayBypass {
  /**
   * NICE Payments’s own options (나이스정보통신 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly nice_v2?: NiceV2V1BypassNiceV2 | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NICE Payments: required with `naverpay_point`, `ssgpay_bank`; required with `trans`, depending on
   * `bypass.nice_v2.DirectShowOpt`; no effect with `trans`, `vbank`, depending on `bypass.nice_v2.DirectShowOpt`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly cashReceiptType: 'anonymous' | 'corporate' | 'personal'
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NICE Payments: required with `trans`, `naverpay_point`, `ssgpay_bank`, depending on
   * `bypass.nice_v2.DirectShowOpt`, `bypass.cashReceiptType`; no effect with `trans`, `vbank`, depending on
   * `bypass.nice_v2.DirectShowOpt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly customerIdentifier?: string | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NICE Payments (나이스정보통신) by `naverpay_point`, `ssgpay_bank`.
 * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export interface NiceV2V1NaverpayPointOrSsgpayBankPay extends NiceV2V1PayFields<
  'naverpay_point' | 'ssgpay_bank'
> {
  /** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: NiceV2V1NaverpayPointOrSsgpayBankPayBypass
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NICE Payments (나이스정보통신). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export type NiceV2V1Pay =
  | NiceV2V1PlainPay
  | NiceV2V1VbankPay
  | NiceV2V1PhonePay
  | NiceV2V1CulturelandPay
  | NiceV2V1NaverpayPointOrSsgpayBankPay

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on NICE Payments (나이스정보통신). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export interface NiceV2V1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'naverpay_card' | 'naverpay_point' | 'kakaopay'
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * NICE Payments: required; at most 40 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly name: string
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * NICE Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly customer_id: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * NICE Payments: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * NICE Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** NICE Payments has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on NICE Payments (나이스정보통신). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme?v=v1
 */
export type NiceV2V1PayRequest = NiceV2V1Pay | NiceV2V1Issue

/** What each function takes on NICE Payments (나이스정보통신). */
export interface NiceV2V1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: NiceV2V1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** NICE Payments’s own options (나이스정보통신 고유 파라미터). On NICE Payments. */
export interface NiceV2BypassNiceV2 {
  /**
   * Address of a logo that the window shows (로고 이미지 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly LogoImage?: string | undefined
  /**
   * Whether the page behind cannot be scrolled (스크롤 방지 여부): `Y` or `N`. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly NPDisableScroll?: 'N' | 'Y' | undefined
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly SkinType?: 'dark' | 'gray' | 'green' | 'purple' | 'red' | undefined
  /**
   * The buyer's CI (구매자 CI). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly UserCI?: string | undefined
  /**
   * The shop's id of the buyer (상점 회원 아이디). Gift certificates need it.
   *
   * NICE Payments: needs a contract; required with `GIFT_CERTIFICATE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly MallUserID?: string | undefined
  /**
   * Whether a discount coupon is used in a card company's own window (즉시 할인 쿠폰 사용 여부): `Y` or `N`. Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly DirectCouponYN?: 'N' | 'Y' | undefined
  /**
   * What opens directly (결제 수단 바로 호출): `BANK` a bank transfer, `CELLPHONE` a phone bill.
   *
   * NICE Payments: cannot be used with `isEscrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly DirectShowOpt?: 'BANK' | 'CELLPHONE' | undefined
  /**
   * What a card company's window shows (카드사 노출 옵션): `code:type`, joined by a vertical bar.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly CardShowOpt?: string | undefined
  /**
   * The shop's client id at PAYCO (페이코 클라이언트 아이디). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly PaycoClientId?: string | undefined
  /**
   * The buyer's access token at PAYCO (페이코 접근 토큰). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly PaycoAccessToken?: string | undefined
  /**
   * Kind of shop at Samsung Pay (삼성페이 상점 유형): `01` or `99`. Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly SamPayMallType?: '01' | '99' | undefined
}

/** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. On NICE Payments. */
export interface NiceV2Bypass {
  /**
   * NICE Payments’s own options (나이스정보통신 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly nice_v2?: NiceV2BypassNiceV2 | undefined
}

/** Payment in installments (할부 설정). On NICE Payments. */
export interface NiceV2CardInstallment extends V2Installment {
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * NICE Payments: `fixedMonth` needs a contract; `fixedMonth` required with `CARD`, depending on
   * `card.cardCompany`; `fixedMonth` from 0 to 0 with `CARD`, depending on `card.cardCompany`, `currency`;
   * `availableMonthList` needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On NICE Payments. */
export interface NiceV2Card extends V2Card {
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
   * Whether the card's points can be used (카드 포인트 사용 여부). Needs a contract with some gateways.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: NiceV2CardInstallment | undefined
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On NICE Payments. */
export interface NiceV2GiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * NICE Payments: required with `GIFT_CERTIFICATE`; one of `CULTURELAND` with `GIFT_CERTIFICATE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly giftCertificateType?: Prefixed<'GIFT_CERTIFICATE_TYPE_', 'CULTURELAND'> | undefined
}

/** Payment in installments (할부 설정). On NICE Payments. */
export interface NiceV2EasyPayInstallment extends V2Installment {
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * NICE Payments: `fixedMonth` needs a contract; `availableMonthList` needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On NICE Payments. */
export interface NiceV2EasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * NICE Payments: one of `KAKAOPAY`, `NAVERPAY`, `PAYCO`, `SAMSUNGPAY`, `SKPAY`, `SSGPAY`, `LPAY`, `APPLEPAY`,
   * `TOSSPAY` with `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly easyPayProvider?:
    | Prefixed<
        'EASY_PAY_PROVIDER_',
        | 'KAKAOPAY'
        | 'NAVERPAY'
        | 'PAYCO'
        | 'SAMSUNGPAY'
        | 'SKPAY'
        | 'SSGPAY'
        | 'LPAY'
        | 'APPLEPAY'
        | 'TOSSPAY'
      >
    | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: NiceV2EasyPayInstallment | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * NICE Payments: supports `BC_CARD`, `KOOKMIN_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`,
   * `CITI_CARD`, `NH_CARD`, `HANA_CARD` with `EASY_PAY`, depending on `easyPay.easyPayProvider`,
   * `easyPay.availableCards`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * NICE Payments: required with `EASY_PAY`, depending on `easyPay.easyPayProvider`; one of `CARD`, `CHARGE`,
   * `MONEY` with `EASY_PAY`, depending on `easyPay.easyPayProvider`; one of `TRANSFER` with `EASY_PAY`, depending on
   * `easyPay.easyPayProvider`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NICE Payments: required with `EASY_PAY`, depending on `easyPay.easyPayProvider`, `easyPay.availablePayMethods`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2EasyPay['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NICE Payments: required with `EASY_PAY`, depending on `easyPay.easyPayProvider`, `easyPay.availablePayMethods`,
   * `easyPay.cashReceiptType`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On NICE Payments. */
export interface NiceV2Customer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * NICE Payments: at most 30 bytes; required with `ALIPAY`, or `customer.firstName` with `customer.lastName`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly fullName?: string | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On NICE Payments. */
export interface NiceV2VirtualAccount extends V2VirtualAccount {
  /**
   * Until when the buyer can deposit (입금 기한). Some gateways require it.
   *
   * NICE Payments: required with `VIRTUAL_ACCOUNT`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly accountExpiry?: V2Expiry | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2VirtualAccount['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
}

/** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. On NICE Payments. */
export interface NiceV2Transfer extends V2Transfer {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NICE Payments: required with `TRANSFER`, depending on `bypass.nice_v2.DirectShowOpt`; no effect, depending on
   * `bypass.nice_v2.DirectShowOpt`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2Transfer['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NICE Payments: required with `TRANSFER`, depending on `bypass.nice_v2.DirectShowOpt`,
   * `transfer.cashReceiptType`; no effect, depending on `bypass.nice_v2.DirectShowOpt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * The bank to pay from (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly bankCode?: string | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on NICE Payments (나이스정보통신), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
 */
export interface NiceV2PaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: NiceV2Bypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * NICE Payments: one of `KRW`, `USD`; needs a contract, depending on `currency`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD'>
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: NiceV2Card | undefined
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate?: NiceV2GiftCertificate | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: NiceV2EasyPay | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * NICE Payments: at most 40 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly orderName: string
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: NiceV2Customer | undefined
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * NICE Payments: needs a contract; recommended, depending on the channel’s `compositeTax`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly taxFreeAmount?: number | undefined
  /**
   * Value added tax inside `totalAmount` (부가세), a whole number in MINOR units; by default one eleventh of the taxed
   * part.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly vatAmount?: number | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: NiceV2VirtualAccount | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * NICE Payments: required with `MOBILE`; one of `DIGITAL` with `MOBILE`, depending on the channel’s `digital`; one
   * of `REAL` with `MOBILE`, depending on the channel’s `digital`; needs a contract with `MOBILE`, depending on the
   * channel’s `digital`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
  /** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. */
  readonly transfer?: NiceV2Transfer | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on NICE Payments (나이스정보통신) by `CARD`, `TRANSFER`, `EASY_PAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
 */
export interface NiceV2PlainPayment extends NiceV2PaymentFields<'CARD' | 'TRANSFER' | 'EASY_PAY'> {}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On NICE Payments. */
export interface NiceV2VirtualAccountPaymentVirtualAccount extends V2VirtualAccount {
  /**
   * Until when the buyer can deposit (입금 기한). Some gateways require it.
   *
   * NICE Payments: required with `VIRTUAL_ACCOUNT`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly accountExpiry: V2Expiry
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2VirtualAccount['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * NICE Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on NICE Payments (나이스정보통신) by `VIRTUAL_ACCOUNT`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
 */
export interface NiceV2VirtualAccountPayment extends NiceV2PaymentFields<'VIRTUAL_ACCOUNT'> {
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount: NiceV2VirtualAccountPaymentVirtualAccount
}

/**
 * `PortOne.requestPayment` (결제 요청) on NICE Payments (나이스정보통신) by `MOBILE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
 */
export interface NiceV2MobilePayment extends NiceV2PaymentFields<'MOBILE'> {
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * NICE Payments: required with `MOBILE`; one of `DIGITAL` with `MOBILE`, depending on the channel’s `digital`; one
   * of `REAL` with `MOBILE`, depending on the channel’s `digital`; needs a contract with `MOBILE`, depending on the
   * channel’s `digital`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly productType: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'>
}

/** Who pays (구매자 정보) on NICE Payments, by `firstName` with `lastName`. */
export interface NiceV2CustomerByBothNames extends NiceV2Customer {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on NICE Payments, by `fullName`. */
export interface NiceV2CustomerByFullName extends NiceV2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * NICE Payments: at most 30 bytes; required with `ALIPAY`, or `customer.firstName` with `customer.lastName`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on NICE Payments, by `fullName` or by `firstName` with `lastName`. */
export type NiceV2AlipayPaymentCustomer = NiceV2CustomerByBothNames | NiceV2CustomerByFullName

/**
 * `PortOne.requestPayment` (결제 요청) on NICE Payments (나이스정보통신) by `ALIPAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
 */
export interface NiceV2AlipayPayment extends NiceV2PaymentFields<'ALIPAY'> {
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: NiceV2AlipayPaymentCustomer
}

/** NICE Payments’s own options (나이스정보통신 고유 파라미터). On NICE Payments. */
export interface NiceV2GiftCertificatePaymentBypassNiceV2 {
  /**
   * Address of a logo that the window shows (로고 이미지 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly LogoImage?: string | undefined
  /**
   * Whether the page behind cannot be scrolled (스크롤 방지 여부): `Y` or `N`. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly NPDisableScroll?: 'N' | 'Y' | undefined
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly SkinType?: 'dark' | 'gray' | 'green' | 'purple' | 'red' | undefined
  /**
   * The buyer's CI (구매자 CI). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly UserCI?: string | undefined
  /**
   * The shop's id of the buyer (상점 회원 아이디). Gift certificates need it.
   *
   * NICE Payments: needs a contract; required with `GIFT_CERTIFICATE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly MallUserID: string
  /**
   * Whether a discount coupon is used in a card company's own window (즉시 할인 쿠폰 사용 여부): `Y` or `N`. Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly DirectCouponYN?: 'N' | 'Y' | undefined
  /**
   * What opens directly (결제 수단 바로 호출): `BANK` a bank transfer, `CELLPHONE` a phone bill.
   *
   * NICE Payments: cannot be used with `isEscrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly DirectShowOpt?: 'BANK' | 'CELLPHONE' | undefined
  /**
   * What a card company's window shows (카드사 노출 옵션): `code:type`, joined by a vertical bar.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly CardShowOpt?: string | undefined
  /**
   * The shop's client id at PAYCO (페이코 클라이언트 아이디). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly PaycoClientId?: string | undefined
  /**
   * The buyer's access token at PAYCO (페이코 접근 토큰). Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly PaycoAccessToken?: string | undefined
  /**
   * Kind of shop at Samsung Pay (삼성페이 상점 유형): `01` or `99`. Needs a contract.
   *
   * NICE Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly SamPayMallType?: '01' | '99' | undefined
}

/** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. On NICE Payments. */
export interface NiceV2GiftCertificatePaymentBypass {
  /**
   * NICE Payments’s own options (나이스정보통신 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly nice_v2: NiceV2GiftCertificatePaymentBypassNiceV2
}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On NICE Payments. */
export interface NiceV2GiftCertificatePaymentGiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * NICE Payments: required with `GIFT_CERTIFICATE`; one of `CULTURELAND` with `GIFT_CERTIFICATE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly giftCertificateType: Prefixed<'GIFT_CERTIFICATE_TYPE_', 'CULTURELAND'>
}

/**
 * `PortOne.requestPayment` (결제 요청) on NICE Payments (나이스정보통신) by `GIFT_CERTIFICATE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
 */
export interface NiceV2GiftCertificatePayment extends NiceV2PaymentFields<'GIFT_CERTIFICATE'> {
  /** Options of NICE Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: NiceV2GiftCertificatePaymentBypass
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate: NiceV2GiftCertificatePaymentGiftCertificate
}

/**
 * `PortOne.requestPayment` (결제 요청) on NICE Payments (나이스정보통신). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
 */
export type NiceV2PaymentRequest =
  | NiceV2PlainPayment
  | NiceV2VirtualAccountPayment
  | NiceV2MobilePayment
  | NiceV2AlipayPayment
  | NiceV2GiftCertificatePayment

/** Options of a wallet (간편 결제 정보), with `EASY_PAY`. On NICE Payments. */
export interface NiceV2BillingKeyEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * NICE Payments: required; one of `KAKAOPAY`, `NAVERPAY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly easyPayProvider: Prefixed<'EASY_PAY_PROVIDER_', 'KAKAOPAY' | 'NAVERPAY'>
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * NICE Payments: required, depending on `easyPay.easyPayProvider`; at most 1 items, depending on
   * `easyPay.easyPayProvider`; one of `CARD`, `CHARGE`, `MONEY`, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On NICE Payments. */
export interface NiceV2BillingKeyCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * NICE Payments: at most 30 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly fullName?: string | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on NICE Payments (나이스정보통신). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
 */
export interface NiceV2BillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `EASY_PAY` where it is left out. */
  readonly billingKeyMethod?: 'EASY_PAY' | undefined
  /**
   * The shop's own id of the issue (빌링키 발급 고유 번호). Characters and length differ by gateway.
   *
   * NICE Payments: required; at most 40 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly issueId: string
  /** Options of a wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay: NiceV2BillingKeyEasyPay
  /**
   * What the key is for (빌링키 발급 제목), shown to the buyer.
   *
   * NICE Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2?v=v2
   */
  readonly issueName: string
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: NiceV2BillingKeyCustomer | undefined
  /** NICE Payments has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on NICE Payments (나이스정보통신). */
export interface NiceV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: NiceV2PaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: NiceV2BillingKeyRequest
}
