// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V2Customer, V2PaymentRequest } from '../../requests/v2-requests.js'

/** Triple-A’s own options (Triple-A 고유 파라미터). On Triple-A. */
export interface TripleABypassTripleA {
  /**
   * Address of a proof of the payer's identity (결제자 신원 증빙 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/triple-a?v=v2
   */
  readonly payer_poi?: string | undefined
  /**
   * Price of delivery (배송비), a whole number in MINOR units; only with `products`.
   *
   * Triple-A: cannot be used, depending on `products`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/triple-a?v=v2
   */
  readonly shipping_cost?: number | undefined
  /**
   * Discount on delivery (배송비 할인), a whole number in MINOR units; only with `products`.
   *
   * Triple-A: cannot be used, depending on `products`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/triple-a?v=v2
   */
  readonly shipping_discount?: number | undefined
  /**
   * Tax (세금), a whole number in MINOR units; only with `products`.
   *
   * Triple-A: cannot be used, depending on `products`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/triple-a?v=v2
   */
  readonly tax_cost?: number | undefined
}

/** Options of Triple-A’s own (PG사 고유 파라미터), passed on as they are. On Triple-A. */
export interface TripleABypass {
  /**
   * Triple-A’s own options (Triple-A 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/triple-a?v=v2
   */
  readonly triple_a?: TripleABypassTripleA | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Triple-A. */
export interface TripleACustomer extends V2Customer {
  /**
   * Buyer's given name (구매자 이름). Needs `lastName` beside it.
   *
   * Triple-A: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/triple-a?v=v2
   */
  readonly firstName?: string | undefined
  /**
   * Buyer's family name (구매자 성). Needs `firstName` beside it.
   *
   * Triple-A: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/triple-a?v=v2
   */
  readonly lastName?: string | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Triple-A (Triple-A). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/triple-a?v=v2
 */
export interface TripleAPaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly payMethod?: string | undefined
  /** Options of Triple-A’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TripleABypass | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: TripleACustomer | undefined
}

/** What each function takes on Triple-A (Triple-A). */
export interface TripleARequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: TripleAPaymentRequest
}
