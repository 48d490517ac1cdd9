// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1BillingRequest, V1PayRequest, V1Product } from '../../requests/v1-requests.js'

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Smile Pay (스마일페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
 */
export interface SmilepayPay extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Smile Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
   */
  readonly name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Smile Pay: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Smile Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Smile Pay: recommended on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Smile Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Smile Pay has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Smile Pay (스마일페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
 */
export interface SmilepayIssue extends V1BillingRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Smile Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Smile Pay: recommended on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Smile Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Smile Pay has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Smile Pay (스마일페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/smilepay?v=v1
 */
export type SmilepayPayRequest = SmilepayPay | SmilepayIssue

/** What each function takes on Smile Pay (스마일페이). */
export interface SmilepayRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: SmilepayPayRequest
}
