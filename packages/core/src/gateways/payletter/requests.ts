// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1BillingRequest, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyAndPayRequest,
  V2Customer,
  V2PaymentRequest,
} from '../../requests/v2-requests.js'

/** Payletter (overseas)’s own options (페이레터 해외결제 고유 파라미터). On Payletter (overseas). */
export interface PayletterGlobalV1BypassPayletterGlobal {
  /**
   * Which method opens, in Payletter's own codes (결제 수단 코드), such as `PLCreditCard` or `AlipayPlusGcash`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly pginfo?: string | undefined
  /**
   * Name of the service that the window shows (서비스명).
   *
   * Payletter (overseas): required, depending on `bypass.payletter_global.pginfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly servicename?: string | undefined
}

/** Options of Payletter (overseas)’s own (PG사 고유 파라미터), passed on as they are. On Payletter (overseas). */
export interface PayletterGlobalV1Bypass {
  /**
   * Payletter (overseas)’s own options (페이레터 해외결제 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly payletter_global?: PayletterGlobalV1BypassPayletterGlobal | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Payletter (overseas) (페이레터 해외결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
 */
export interface PayletterGlobalV1Pay extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /** Options of Payletter (overseas)’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PayletterGlobalV1Bypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Payletter (overseas): one of `KRW`, `USD`, `JPY`, `CNY`; one of `KRW`, `USD`, `JPY`, depending on
   * `bypass.payletter_global.pginfo`; one of `USD`, `CNY`, depending on `bypass.payletter_global.pginfo`; one of
   * `USD`, depending on `bypass.payletter_global.pginfo`; one of `KRW`, `USD`, `CNY`, depending on
   * `bypass.payletter_global.pginfo`; required, depending on `bypass.payletter_global.pginfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly currency?: Currency<'KRW' | 'USD' | 'JPY' | 'CNY'> | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Payletter (overseas): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly name: string
  /**
   * Buyer's email address (구매자 이메일).
   *
   * Payletter (overseas): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly buyer_email: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Payletter (overseas): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Payletter (overseas): recommended on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Payletter (overseas): no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** Payletter (overseas)’s own options (페이레터 해외결제 고유 파라미터). On Payletter (overseas). */
export interface PayletterGlobalV1IssueAndPayBypassPayletterGlobal {
  /**
   * Which method opens, in Payletter's own codes (결제 수단 코드), such as `PLCreditCard` or `AlipayPlusGcash`.
   *
   * Payletter (overseas): supports `PLCreditCard`, `PLCreditCardMpi`, `PLUnionPay_HC`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly pginfo?: string | undefined
}

/** Options of Payletter (overseas)’s own (PG사 고유 파라미터), passed on as they are. On Payletter (overseas). */
export interface PayletterGlobalV1IssueAndPayBypass {
  /**
   * Payletter (overseas)’s own options (페이레터 해외결제 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly payletter_global?: PayletterGlobalV1IssueAndPayBypassPayletterGlobal | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on Payletter (overseas) (페이레터 해외결제).
 * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
 */
export interface PayletterGlobalV1IssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /** Options of Payletter (overseas)’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PayletterGlobalV1IssueAndPayBypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Payletter (overseas): one of `KRW`, `USD`, `JPY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly currency?: Currency<'KRW' | 'USD' | 'JPY'> | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Payletter (overseas): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly name: string
  /**
   * Buyer's email address (구매자 이메일).
   *
   * Payletter (overseas): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly buyer_email: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Payletter (overseas): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Payletter (overseas): recommended on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Payletter (overseas): no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Payletter (overseas) (페이레터 해외결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global?v=v1
 */
export type PayletterGlobalV1PayRequest = PayletterGlobalV1Pay | PayletterGlobalV1IssueAndPay

/** What each function takes on Payletter (overseas) (페이레터 해외결제). */
export interface PayletterGlobalV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: PayletterGlobalV1PayRequest
}

/** Payletter (overseas)’s own options (페이레터 해외결제 고유 파라미터). On Payletter (overseas). */
export interface PayletterGlobalBypassPayletterGlobal {
  /**
   * Which method opens, in Payletter's own codes (결제 수단 코드), such as `PLCreditCard` or `AlipayPlusGcash`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly pginfo?: string | undefined
  /**
   * Name of the service that the window shows (서비스명).
   *
   * Payletter (overseas): required, depending on `bypass.payletter_global.pginfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly servicename?: string | undefined
}

/** Options of Payletter (overseas)’s own (PG사 고유 파라미터), passed on as they are. On Payletter (overseas). */
export interface PayletterGlobalBypass {
  /**
   * Payletter (overseas)’s own options (페이레터 해외결제 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly payletter_global?: PayletterGlobalBypassPayletterGlobal | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Payletter (overseas). */
export interface PayletterGlobalCustomer extends V2Customer {
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Payletter (overseas): required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly email: string
}

/**
 * `PortOne.requestPayment` (결제 요청) on Payletter (overseas) (페이레터 해외결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
 */
export interface PayletterGlobalPaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly payMethod?: string | undefined
  /** Options of Payletter (overseas)’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PayletterGlobalBypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Payletter (overseas): one of `KRW`, `USD`, `JPY`, `CNY`; one of `KRW`, `USD`, `JPY`, depending on
   * `bypass.payletter_global.pginfo`; one of `USD`, `CNY`, depending on `bypass.payletter_global.pginfo`; one of
   * `USD`, depending on `bypass.payletter_global.pginfo`; one of `KRW`, `USD`, `CNY`, depending on
   * `bypass.payletter_global.pginfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD' | 'JPY' | 'CNY'>
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: PayletterGlobalCustomer
  /**
   * Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first.
   *
   * Payletter (overseas): no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly confirmUrl?: string | undefined
}

/** Payletter (overseas)’s own options (페이레터 해외결제 고유 파라미터). On Payletter (overseas). */
export interface PayletterGlobalBillingKeyAndPayBypassPayletterGlobal {
  /**
   * Which method opens, in Payletter's own codes (결제 수단 코드), such as `PLCreditCard` or `AlipayPlusGcash`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly pginfo?: 'PLCreditCard' | 'PLCreditCardMpi' | 'PLUnionPay_HC' | undefined
  /**
   * Name of the service that the window shows (서비스명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly servicename?: string | undefined
}

/** Options of Payletter (overseas)’s own (PG사 고유 파라미터), passed on as they are. On Payletter (overseas). */
export interface PayletterGlobalBillingKeyAndPayBypass {
  /**
   * Payletter (overseas)’s own options (페이레터 해외결제 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly payletter_global?: PayletterGlobalBillingKeyAndPayBypassPayletterGlobal | undefined
}

/**
 * `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청) on Payletter (overseas) (페이레터 해외결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
 */
export interface PayletterGlobalBillingKeyAndPayRequest extends V2BillingKeyAndPayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly billingKeyAndPayMethod?: string | undefined
  /** Options of Payletter (overseas)’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PayletterGlobalBillingKeyAndPayBypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Payletter (overseas): one of `KRW`, `USD`, `JPY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD' | 'JPY'>
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: PayletterGlobalCustomer
}

/** What each function takes on Payletter (overseas) (페이레터 해외결제). */
export interface PayletterGlobalRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: PayletterGlobalPaymentRequest
  /** `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청). */
  readonly requestIssueBillingKeyAndPay: PayletterGlobalBillingKeyAndPayRequest
}
