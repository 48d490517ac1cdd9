// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1BillingRequest, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type { V2Customer, V2PaymentRequest } from '../../requests/v2-requests.js'

/** Options of Paymentwall’s own (PG사 고유 파라미터), passed on as they are. On Paymentwall. */
export interface PaymentwallV1Bypass {
  /**
   * Code of the window (위젯 코드): `pw_1` or `t3_1`.
   *
   * Paymentwall: supports `pw_1`, `t3_1`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly widget_code?: string | undefined
  /**
   * Short code of the one method to open (결제 수단 코드).
   *
   * Paymentwall: required, depending on `use_test_method`, the channel’s `live`; one of `test`, depending on
   * `use_test_method`, the channel’s `live`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly ps?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly country_code?: string | undefined
  /**
   * Address of a logo that the window shows (로고 이미지 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly logo_url?: string | undefined
  /**
   * Name of the shop that the window shows (프로젝트명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly project_name?: string | undefined
  /**
   * Price before tax (세전 가격).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly product_price_without_tax?: number | undefined
  /**
   * Sales tax (판매세).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly sales_tax?: number | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Paymentwall (페이먼트월). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
 */
export interface PaymentwallV1Pay extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Whether Paymentwall's test method is shown (테스트 결제 수단 노출 여부).
   *
   * Paymentwall: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly use_test_method?: boolean | undefined
  /** Options of Paymentwall’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PaymentwallV1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly name: string
  /**
   * Buyer's name (구매자 이름).
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly buyer_name: string
  /**
   * Buyer's email address (구매자 이메일).
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly buyer_email: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Paymentwall: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Paymentwall: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** Options of Paymentwall’s own (PG사 고유 파라미터), passed on as they are. On Paymentwall. */
export interface PaymentwallV1IssueAndPayBypass {
  /**
   * Code of the window (위젯 코드): `pw_1` or `t3_1`.
   *
   * Paymentwall: supports `pw_1`, `t3_1`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly widget_code?: string | undefined
  /**
   * Short code of the one method to open (결제 수단 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly ps?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly country_code?: string | undefined
  /**
   * Address of a logo that the window shows (로고 이미지 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly logo_url?: string | undefined
  /**
   * Name of the shop that the window shows (프로젝트명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly project_name?: string | undefined
  /**
   * Price before tax (세전 가격).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly product_price_without_tax?: number | undefined
  /**
   * Sales tax (판매세).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly sales_tax?: number | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on Paymentwall (페이먼트월). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
 */
export interface PaymentwallV1IssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Whether Paymentwall's test method is shown (테스트 결제 수단 노출 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly use_test_method?: boolean | undefined
  /** Options of Paymentwall’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PaymentwallV1IssueAndPayBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly name: string
  /**
   * Buyer's name (구매자 이름).
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly buyer_name: string
  /**
   * Buyer's email address (구매자 이메일).
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly buyer_email: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Paymentwall: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Paymentwall: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Paymentwall (페이먼트월). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall?v=v1
 */
export type PaymentwallV1PayRequest = PaymentwallV1Pay | PaymentwallV1IssueAndPay

/** What each function takes on Paymentwall (페이먼트월). */
export interface PaymentwallV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: PaymentwallV1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Paymentwall’s own options (페이먼트월 고유 파라미터). On Paymentwall. */
export interface PaymentwallBypassPaymentwall {
  /**
   * Code of the window (위젯 코드): `pw_1` or `t3_1`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall?v=v2
   */
  readonly widget?: 'pw_1' | 't3_1' | undefined
  /**
   * Short code of the one method to open (결제 수단 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall?v=v2
   */
  readonly ps?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall?v=v2
   */
  readonly country_code?: string | undefined
}

/** Options of Paymentwall’s own (PG사 고유 파라미터), passed on as they are. On Paymentwall. */
export interface PaymentwallBypass {
  /**
   * Paymentwall’s own options (페이먼트월 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall?v=v2
   */
  readonly paymentwall?: PaymentwallBypassPaymentwall | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Paymentwall. */
export interface PaymentwallCustomer extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall?v=v2
   */
  readonly customerId: string
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Paymentwall: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall?v=v2
   */
  readonly email: string
}

/**
 * `PortOne.requestPayment` (결제 요청) on Paymentwall (페이먼트월). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall?v=v2
 */
export interface PaymentwallPaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly payMethod?: string | undefined
  /** Options of Paymentwall’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PaymentwallBypass | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: PaymentwallCustomer
}

/** What each function takes on Paymentwall (페이먼트월). */
export interface PaymentwallRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: PaymentwallPaymentRequest
}
