// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V2Customer, V2PaymentRequest } from '../../requests/v2-requests.js'

/** Hyphen’s own options (하이픈 고유 파라미터). On Hyphen. */
export interface HyphenBypassHyphen {
  /**
   * Code of the window's look (디자인 코드).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly designCd?: string | undefined
}

/** Options of Hyphen’s own (PG사 고유 파라미터), passed on as they are. On Hyphen. */
export interface HyphenBypass {
  /**
   * Hyphen’s own options (하이픈 고유 파라미터).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly hyphen?: HyphenBypassHyphen | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Hyphen. */
export interface HyphenCustomerDetails extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Hyphen: required, or `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly fullName?: string | undefined
}

/** Who pays (구매자 정보) on Hyphen, by `firstName` with `lastName`. */
export interface HyphenCustomerByBothNames extends HyphenCustomerDetails {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on Hyphen, by `fullName`. */
export interface HyphenCustomerByFullName extends HyphenCustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Hyphen: required, or `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on Hyphen, by `fullName` or by `firstName` with `lastName`. */
export type HyphenCustomer = HyphenCustomerByBothNames | HyphenCustomerByFullName

/**
 * `PortOne.requestPayment` (결제 요청) on Hyphen (하이픈). Guide:
 * https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
 */
export interface HyphenPaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly payMethod?: string | undefined
  /** Options of Hyphen’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: HyphenBypass | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: HyphenCustomer
  /**
   * Key of the channel in PortOne's console (채널 키): `channel-key-…`. A checkout takes it from its channel.
   *
   * Hyphen: is being withdrawn. Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly channelKey?: string | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Hyphen: at most 1000 bytes. Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly orderName: string
}

/** What each function takes on Hyphen (하이픈). */
export interface HyphenRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: HyphenPaymentRequest
}
