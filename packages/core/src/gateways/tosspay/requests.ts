// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1BillingRequest, V1Card, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyRequest,
  V2Customer,
  V2EasyPay,
  V2PaymentRequest,
} from '../../requests/v2-requests.js'

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Toss Pay (older module) (토스페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/tosspay?v=v1
 */
export interface TosspayPayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Toss Pay (older module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Toss Pay (older module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Toss Pay (older module): required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/tosspay?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Toss Pay (older module): no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Toss Pay (older module) has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on Toss Pay (older module) (토스페이). */
export interface TosspayRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: TosspayPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Options of a card payment (카드 결제 설정). On Toss Pay. */
export interface TosspayV2V1Card extends V1Card {
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly useInstallment?: boolean | undefined
}

/** Toss Pay’s own options (토스페이 고유 파라미터). On Toss Pay. */
export interface TosspayV2V1BypassTosspayV2 {
  /**
   * Moment when the window expires (결제 만료 시각): `yyyy-MM-dd HH:mm:ss`, at most 60 minutes from now; 15 minutes where
   * it is left out.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly expiredTime?: string | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 타입): `GENERAL`, `CULTURE` or `PUBLIC_TP`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly cashReceiptTradeOption?: 'CULTURE' | 'GENERAL' | 'PUBLIC_TP' | undefined
}

/** Options of Toss Pay’s own (PG사 고유 파라미터), passed on as they are. On Toss Pay. */
export interface TosspayV2V1Bypass {
  /**
   * Toss Pay’s own options (토스페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly tosspay_v2?: TosspayV2V1BypassTosspayV2 | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Toss Pay (토스페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
 */
export interface TosspayV2V1Pay extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'tosspay' | 'tosspay_card' | 'tosspay_money'
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly card?: TosspayV2V1Card | undefined
  /** Options of Toss Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TosspayV2V1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Toss Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Toss Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Toss Pay: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Toss Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** Toss Pay’s own options (토스페이 고유 파라미터). On Toss Pay. */
export interface TosspayV2V1IssueBypassTosspayV2 {
  /**
   * The buyer's CI, encrypted by the server (암호화된 CI): never computed in a browser.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly encryptedUserCi?: string | undefined
}

/** Options of Toss Pay’s own (PG사 고유 파라미터), passed on as they are. On Toss Pay. */
export interface TosspayV2V1IssueBypass {
  /**
   * Toss Pay’s own options (토스페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly tosspay_v2?: TosspayV2V1IssueBypassTosspayV2 | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Toss Pay (토스페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
 */
export interface TosspayV2V1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'tosspay'
  /** Options of Toss Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TosspayV2V1IssueBypass | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * Toss Pay: required; at most 50 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly customer_id: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Toss Pay: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * Toss Pay: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly customer_uid: string
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Toss Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Toss Pay (토스페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1
 */
export type TosspayV2V1PayRequest = TosspayV2V1Pay | TosspayV2V1Issue

/** What each function takes on Toss Pay (토스페이). */
export interface TosspayV2V1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: TosspayV2V1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Toss Pay’s own options (토스페이 고유 파라미터). On Toss Pay. */
export interface TosspayV2BypassTosspayV2 {
  /**
   * Moment when the window expires (결제 만료 시각): `yyyy-MM-dd HH:mm:ss`, at most 60 minutes from now; 15 minutes where
   * it is left out.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly expiredTime?: string | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 타입): `GENERAL`, `CULTURE` or `PUBLIC_TP`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly cashReceiptTradeOption?: 'CULTURE' | 'GENERAL' | 'PUBLIC_TP' | undefined
}

/** Options of Toss Pay’s own (PG사 고유 파라미터), passed on as they are. On Toss Pay. */
export interface TosspayV2Bypass {
  /**
   * Toss Pay’s own options (토스페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly tosspay_v2?: TosspayV2BypassTosspayV2 | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Toss Pay. */
export interface TosspayV2EasyPay extends V2EasyPay {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Toss Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2EasyPay['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Toss Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Toss Pay (토스페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
 */
export interface TosspayV2PaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). `EASY_PAY` where it is left out. */
  readonly payMethod?: 'EASY_PAY' | undefined
  /** Options of Toss Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TosspayV2Bypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Toss Pay: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly currency: Currency<'KRW'>
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Toss Pay: at most 255 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly orderName: string
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: TosspayV2EasyPay | undefined
}

/** Toss Pay’s own options (토스페이 고유 파라미터). On Toss Pay. */
export interface TosspayV2BillingKeyBypassTosspayV2 {
  /**
   * The buyer's CI, encrypted by the server (암호화된 CI): never computed in a browser.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly encryptedUserCi?: string | undefined
}

/** Options of Toss Pay’s own (PG사 고유 파라미터), passed on as they are. On Toss Pay. */
export interface TosspayV2BillingKeyBypass {
  /**
   * Toss Pay’s own options (토스페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly tosspay_v2?: TosspayV2BillingKeyBypassTosspayV2 | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Toss Pay. */
export interface TosspayV2Customer extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Toss Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly customerId: string
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on Toss Pay (토스페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
 */
export interface TosspayV2BillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `EASY_PAY` where it is left out. */
  readonly billingKeyMethod?: 'EASY_PAY' | undefined
  /** Options of Toss Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TosspayV2BillingKeyBypass | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: TosspayV2Customer
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * Toss Pay: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2?v=v2
   */
  readonly redirectUrl?: string | undefined
}

/** What each function takes on Toss Pay (토스페이). */
export interface TosspayV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: TosspayV2PaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: TosspayV2BillingKeyRequest
  /** Functions that need a return address. */
  readonly returning: 'requestIssueBillingKey'
}
