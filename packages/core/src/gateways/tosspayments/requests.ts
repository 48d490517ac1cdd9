// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type {
  V1BillingRequest,
  V1Card,
  V1DirectCard,
  V1Display,
  V1PayRequest,
  V1Product,
} from '../../requests/v1-requests.js'
import type {
  V2BillingKeyRequest,
  V2Card,
  V2CardPromotion,
  V2Customer,
  V2EasyPay,
  V2Expiry,
  V2GiftCertificate,
  V2Installment,
  V2PaymentRequest,
  V2Product,
  V2VirtualAccount,
  V2WindowType,
} from '../../requests/v2-requests.js'

/** Opens one card company's own window (카드사 다이렉트 호출). On Toss Payments. */
export interface TosspaymentsV1CardDirect extends V1DirectCard {
  /**
   * Number of monthly payments (할부 개월 수); `0` is a lump sum.
   *
   * Toss Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly quota?: number | undefined
}

/** Options of a card payment (카드 결제 설정). On Toss Payments. */
export interface TosspaymentsV1Card extends V1Card {
  /**
   * Opens one card company's own window (카드사 다이렉트 호출).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly direct?: TosspaymentsV1CardDirect | undefined
}

/** Toss Payments’s own options (토스페이먼츠 고유 파라미터). On Toss Payments. */
export interface TosspaymentsV1BypassTosspayments {
  /**
   * Whether only foreign cards are taken (해외 카드만 허용 여부).
   *
   * Toss Payments: no effect with `trans`, `vbank`, `phone`, `booknlife`, `smartculture`, `cultureland`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly useInternationalCardOnly?: boolean | undefined
  /**
   * Code of a discount at the gateway (즉시 할인 코드).
   *
   * Toss Payments: no effect with `trans`, `vbank`, `phone`, `booknlife`, `smartculture`, `cultureland`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly discountCode?: string | undefined
}

/** Options of Toss Payments’s own (PG사 고유 파라미터), passed on as they are. On Toss Payments. */
export interface TosspaymentsV1Bypass {
  /**
   * Whether it counts as a cultural expense for income tax (문화비 지출 여부).
   *
   * Toss Payments: no effect with `card`, `phone`, `booknlife`, `smartculture`, `cultureland`, `kakaopay`,
   * `naverpay`, `lpay`, `samsungpay`, `ssgpay`, `applepay`, `payco`, `tosspay`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly isCulturalExpense?: boolean | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Toss Payments: no effect with `card`, `phone`, `booknlife`, `smartculture`, `cultureland`, `kakaopay`,
   * `naverpay`, `lpay`, `samsungpay`, `ssgpay`, `applepay`, `payco`, `tosspay`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly cashReceiptType?: 'anonymous' | 'corporate' | 'personal' | undefined
  /**
   * Toss Payments’s own options (토스페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly tosspayments?: TosspaymentsV1BypassTosspayments | undefined
}

/** What the window shows (결제창 표시 설정). On Toss Payments. */
export interface TosspaymentsV1Display extends V1Display {
  /**
   * Numbers of monthly payments to choose from (할부 개월 수 목록), such as `[0, 2, 3]`. How it is read differs by gateway.
   *
   * Toss Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly card_quota?: readonly number[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Toss Payments (토스페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
 */
export interface TosspaymentsV1Pay extends V1PayRequest {
  /** How the buyer pays (결제 수단). `card` where it is left out. */
  readonly pay_method?:
    | 'card'
    | 'trans'
    | 'vbank'
    | 'phone'
    | 'booknlife'
    | 'smartculture'
    | 'cultureland'
    | 'kakaopay'
    | 'naverpay'
    | 'lpay'
    | 'samsungpay'
    | 'ssgpay'
    | 'applepay'
    | 'payco'
    | 'tosspay'
    | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly card?: TosspaymentsV1Card | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Toss Payments: no effect, depending on `card.direct.code`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Toss Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Language of the window (결제창 언어), as a sample of the guide has it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly locale?: string | undefined
  /** Options of Toss Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TosspaymentsV1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Toss Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly name: string
  /**
   * Buyer's name (구매자 이름).
   *
   * Toss Payments: recommended. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly buyer_name?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Toss Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Toss Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Toss Payments: recommended with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Toss Payments: no effect, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Toss Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly tax_free?: number | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: TosspaymentsV1Display | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * Toss Payments: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly useFreeInterestFromMall?: boolean | undefined
}

/** Toss Payments’s own options (토스페이먼츠 고유 파라미터). On Toss Payments. */
export interface TosspaymentsV1IssueBypassTosspayments {
  /**
   * Whether only foreign cards are taken (해외 카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly useInternationalCardOnly?: boolean | undefined
  /**
   * Code of a discount at the gateway (즉시 할인 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly discountCode?: string | undefined
}

/** Options of Toss Payments’s own (PG사 고유 파라미터), passed on as they are. On Toss Payments. */
export interface TosspaymentsV1IssueBypass {
  /**
   * Whether it counts as a cultural expense for income tax (문화비 지출 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly isCulturalExpense?: boolean | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly cashReceiptType?: 'anonymous' | 'corporate' | 'personal' | undefined
  /**
   * Toss Payments’s own options (토스페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly tosspayments?: TosspaymentsV1IssueBypassTosspayments | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Toss Payments (토스페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
 */
export interface TosspaymentsV1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). `card` where it is left out. */
  readonly pay_method?: 'card' | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Language of the window (결제창 언어), as a sample of the guide has it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly locale?: string | undefined
  /** Options of Toss Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TosspaymentsV1IssueBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Toss Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Toss Payments: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Toss Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Toss Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Toss Payments (토스페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme?v=v1
 */
export type TosspaymentsV1PayRequest = TosspaymentsV1Pay | TosspaymentsV1Issue

/** What each function takes on Toss Payments (토스페이먼츠). */
export interface TosspaymentsV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: TosspaymentsV1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Toss Payments (older module)’s own options (토스페이먼츠 고유 파라미터). On Toss Payments (older module). */
export interface UplusBypassUplus {
  /**
   * Whether a card's discount is applied (카드사 즉시 할인 적용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly LGD_AUTO_DISCOUNT?: string | undefined
}

/**
 * Options of Toss Payments (older module)’s own (PG사 고유 파라미터), passed on as they are. On Toss Payments (older
 * module).
 */
export interface UplusBypass {
  /**
   * Toss Payments (older module)’s own options (토스페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly uplus?: UplusBypassUplus | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Toss Payments (older module) (토스페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
 */
export interface UplusPayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method:
    | 'card'
    | 'trans'
    | 'vbank'
    | 'phone'
    | 'cultureland'
    | 'smartculture'
    | 'booknlife'
    | 'applepay'
    | 'tosspay'
    | 'naverpay'
    | 'kakaopay'
    | 'lpay'
    | 'payco'
    | 'samsung'
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly appCard?: boolean | undefined
  /** Options of Toss Payments (older module)’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: UplusBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Toss Payments (older module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Toss Payments (older module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Toss Payments (older module): required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Toss Payments (older module): recommended with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * Toss Payments (older module): supports `ko`, `en`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Toss Payments (older module): no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** What each function takes on Toss Payments (older module) (토스페이먼츠). */
export interface UplusRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: UplusPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Postal address (주소). On Toss Payments. */
export interface TosspaymentsBypassTosspaymentsPaypalShippingAddress {
  /**
   * Country (국가), two letters of ISO 3166-1 such as `KR`.
   *
   * Toss Payments: required, depending on `bypass.tosspayments.paypal.shipping.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly country?: string | undefined
  /**
   * First line of the address (주소 1).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly line1?: string | undefined
  /**
   * Second line of the address (주소 2).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly line2?: string | undefined
  /**
   * State or province (주, 도).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly area1?: string | undefined
  /**
   * City (도시).
   *
   * Toss Payments: required, depending on `bypass.tosspayments.paypal.shipping.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly area2?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Toss Payments: required, depending on `bypass.tosspayments.paypal.shipping.address.country`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly postalCode?: string | undefined
}

/** Where it is delivered (배송 정보). On Toss Payments. */
export interface TosspaymentsBypassTosspaymentsPaypalShipping {
  /**
   * Full name of who receives it (수령인 이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Postal address (주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly address?: TosspaymentsBypassTosspaymentsPaypalShippingAddress | undefined
}

/** Options of PayPal (페이팔 정보). On Toss Payments. */
export interface TosspaymentsBypassTosspaymentsPaypal {
  /**
   * Where it is delivered (배송 정보).
   *
   * Toss Payments: recommended with `EASY_PAY`, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly shipping?: TosspaymentsBypassTosspaymentsPaypalShipping | undefined
  /**
   * Data of the buyer for PayPal's risk check (페이팔 거래 정보).
   *
   * Toss Payments: recommended with `EASY_PAY`, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly setTransactionContext?: Readonly<Record<string, unknown>> | undefined
}

/** Toss Payments’s own options (토스페이먼츠 고유 파라미터). On Toss Payments. */
export interface TosspaymentsBypassTosspayments {
  /**
   * Code of a discount at the gateway (즉시 할인 코드).
   *
   * Toss Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly discountCode?: string | undefined
  /**
   * Whether only foreign cards are taken (해외 카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly useInternationalCardOnly?: boolean | undefined
  /**
   * Options of PayPal (페이팔 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly paypal?: TosspaymentsBypassTosspaymentsPaypal | undefined
}

/** Options of Toss Payments’s own (PG사 고유 파라미터), passed on as they are. On Toss Payments. */
export interface TosspaymentsBypass {
  /**
   * Toss Payments’s own options (토스페이먼츠 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly tosspayments?: TosspaymentsBypassTosspayments | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Toss Payments. */
export interface TosspaymentsEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Toss Payments: required with `EASY_PAY`; one of `PAYCO`, `SAMSUNGPAY`, `SSGPAY`, `KAKAOPAY`, `NAVERPAY`, `LPAY`,
   * `TOSSPAY`, `APPLEPAY`, `PAYPAL`, `LGPAY` with `EASY_PAY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly easyPayProvider?:
    | Prefixed<
        'EASY_PAY_PROVIDER_',
        | 'PAYCO'
        | 'SAMSUNGPAY'
        | 'SSGPAY'
        | 'KAKAOPAY'
        | 'NAVERPAY'
        | 'LPAY'
        | 'TOSSPAY'
        | 'APPLEPAY'
        | 'PAYPAL'
        | 'LGPAY'
      >
    | undefined
}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On Toss Payments. */
export interface TosspaymentsGiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * Toss Payments: recommended with `GIFT_CERTIFICATE`; one of `BOOKNLIFE`, `SMART_MUNSANG`, `CULTURELAND` with
   * `GIFT_CERTIFICATE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly giftCertificateType?:
    Prefixed<'GIFT_CERTIFICATE_TYPE_', 'BOOKNLIFE' | 'SMART_MUNSANG' | 'CULTURELAND'> | undefined
}

/** How the window opens (결제창 유형). Each gateway supports some types on each device. On Toss Payments. */
export interface TosspaymentsWindowType extends V2WindowType {
  /**
   * On a PC (PC 환경): the guide of the gateway says which it supports.
   *
   * Toss Payments: one of `IFRAME` on PC. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly pc?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
  /**
   * On a phone or tablet (모바일 환경): the guide of the gateway says which it supports.
   *
   * Toss Payments: one of `REDIRECTION` on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly mobile?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Toss Payments. */
export interface TosspaymentsCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Toss Payments: at most 100 characters; recommended with `EASY_PAY`, depending on `easyPay.easyPayProvider`, or
   * `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Toss Payments: at most 100 characters; required with `EASY_PAY`, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly email?: string | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On Toss Payments. */
export interface TosspaymentsCard extends V2Card {
  /**
   * Payment in installments (할부 설정).
   *
   * Toss Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly installment?: V2Installment | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * Toss Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부). Needs a contract with some gateways.
   *
   * Toss Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Toss Payments: no effect, depending on `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly useAppCardOnly?: boolean | undefined
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * Toss Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On Toss Payments. */
export interface TosspaymentsVirtualAccount extends V2VirtualAccount {
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * Toss Payments: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
  /**
   * Until when the buyer can deposit (입금 기한). Some gateways require it.
   *
   * Toss Payments: recommended with `VIRTUAL_ACCOUNT`; `validHours` from 0 to 2160. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly accountExpiry?: V2Expiry | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Toss Payments (토스페이먼츠), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
 */
export interface TosspaymentsPaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /** Options of Toss Payments’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TosspaymentsBypass | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: TosspaymentsEasyPay | undefined
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate?: TosspaymentsGiftCertificate | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: TosspaymentsWindowType | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * Toss Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Language of the window (결제창 언어), as a sample of the guide has it.
   *
   * Toss Payments: no effect, depending on `locale`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: TosspaymentsCustomer | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Toss Payments: at most 100 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly orderName: string
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Toss Payments: one of `KRW` with `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE`, `GIFT_CERTIFICATE`; one of
   * `KRW` with `EASY_PAY`, depending on `easyPay.easyPayProvider`; one of `USD` with `EASY_PAY`, depending on
   * `easyPay.easyPayProvider`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly currency: string
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * Toss Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly taxFreeAmount?: number | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * Toss Payments: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: TosspaymentsCard | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * Toss Payments: recommended with `MOBILE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: TosspaymentsVirtualAccount | undefined
  /**
   * Country (국가), two letters of ISO 3166-1 such as `KR`.
   *
   * Toss Payments: required with `EASY_PAY`, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly country?: string | undefined
  /**
   * What is bought, product by product (구매 상품 목록).
   *
   * Toss Payments: recommended with `EASY_PAY`, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly products?: readonly V2Product[] | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Toss Payments (토스페이먼츠) by `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE`,
 * `GIFT_CERTIFICATE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
 */
export interface TosspaymentsPlainPayment extends TosspaymentsPaymentFields<
  'CARD' | 'TRANSFER' | 'VIRTUAL_ACCOUNT' | 'MOBILE' | 'GIFT_CERTIFICATE'
> {}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Toss Payments. */
export interface TosspaymentsEasyPayPaymentEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Toss Payments: required with `EASY_PAY`; one of `PAYCO`, `SAMSUNGPAY`, `SSGPAY`, `KAKAOPAY`, `NAVERPAY`, `LPAY`,
   * `TOSSPAY`, `APPLEPAY`, `PAYPAL`, `LGPAY` with `EASY_PAY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly easyPayProvider: Prefixed<
    'EASY_PAY_PROVIDER_',
    | 'PAYCO'
    | 'SAMSUNGPAY'
    | 'SSGPAY'
    | 'KAKAOPAY'
    | 'NAVERPAY'
    | 'LPAY'
    | 'TOSSPAY'
    | 'APPLEPAY'
    | 'PAYPAL'
    | 'LGPAY'
  >
}

/**
 * `PortOne.requestPayment` (결제 요청) on Toss Payments (토스페이먼츠) by `EASY_PAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
 */
export interface TosspaymentsEasyPayPayment extends TosspaymentsPaymentFields<'EASY_PAY'> {
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay: TosspaymentsEasyPayPaymentEasyPay
}

/**
 * `PortOne.requestPayment` (결제 요청) on Toss Payments (토스페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
 */
export type TosspaymentsPaymentRequest = TosspaymentsPlainPayment | TosspaymentsEasyPayPayment

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Toss Payments. */
export interface TosspaymentsBillingKeyCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Toss Payments: at most 100 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Toss Payments: at most 100 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly email?: string | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on Toss Payments (토스페이먼츠). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
 */
export interface TosspaymentsBillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). */
  readonly billingKeyMethod: 'CARD' | 'TRANSFER'
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: TosspaymentsWindowType | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * Toss Payments: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Language of the window (결제창 언어), as a sample of the guide has it.
   *
   * Toss Payments: no effect, depending on `locale`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyRequest['locale']> | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: TosspaymentsBillingKeyCustomer | undefined
  /** Toss Payments has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on Toss Payments (토스페이먼츠). */
export interface TosspaymentsRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: TosspaymentsPaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: TosspaymentsBillingKeyRequest
  /** Functions that need a return address. */
  readonly returning: 'requestPayment' | 'requestIssueBillingKey'
}
