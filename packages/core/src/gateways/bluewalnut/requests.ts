// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1PayRequest, V1Product } from '../../requests/v1-requests.js'

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Bluewalnut (블루월넛). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/blue?v=v1
 */
export interface BluewalnutPayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card' | 'trans' | 'vbank' | 'phone'
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Bluewalnut: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/blue?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Bluewalnut: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/blue?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Bluewalnut: recommended on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/blue?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Bluewalnut: recommended with `phone`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/blue?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Bluewalnut: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/blue?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Bluewalnut has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on Bluewalnut (블루월넛). */
export interface BluewalnutRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: BluewalnutPayRequest
}
