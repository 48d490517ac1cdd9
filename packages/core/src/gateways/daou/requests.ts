// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1PayRequest, V1Product } from '../../requests/v1-requests.js'

/** What holds for each carrier (통신사별 설정). On Kiwoom Pay. */
export interface DaouPhoneDetail {
  /**
   * The carrier (통신사): `SKT`, `KTF`, `LGT`, `CJH`, `KCT`, `SKL`; `*` is every other one.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly carrier?: string | undefined
  /**
   * Whether the window offers it (활성화 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly enabled?: boolean | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 설정). On Kiwoom Pay. */
export interface DaouPhone {
  /**
   * What holds for each carrier (통신사별 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly detail?: readonly DaouPhoneDetail[] | undefined
}

/** What the window is filled in with (사전 입력). On Kiwoom Pay. */
export interface DaouPrefill {
  /**
   * The phone number that the buyer cannot change (휴대폰 번호 고정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly phoneNumber?: string | undefined
}

/** Kiwoom Pay’s own options (키움페이 고유 파라미터). On Kiwoom Pay. */
export interface DaouBypassDaou {
  /**
   * Daou's code of the product (상품 코드); `iamport` where it is left out.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly PRODUCTCODE?: string | undefined
  /**
   * Whether a cash receipt is issued (현금영수증 발급 여부): `1` or `0` with `trans` and `vbank`, `Y` or `N` with `kakaopay`.
   *
   * Kiwoom Pay: one of `1`, `0`, `1`, `0` with `trans`, `vbank`; one of `Y`, `N` with `kakaopay`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly CASHRECEIPTFLAG?: string | number | undefined
  /**
   * `Y` opens the wallet's own window (간편결제 다이렉트 호출).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly DIRECT_YN?: 'N' | 'Y' | undefined
  /**
   * Months by card company (카드사별 할부 개월 수) in Kiwoom's own codes: `CCBC-0:2:3^CCNH-0:2`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly CARDQUOTA?: string | undefined
}

/** Options of Kiwoom Pay’s own (PG사 고유 파라미터), passed on as they are. On Kiwoom Pay. */
export interface DaouBypass {
  /**
   * Kiwoom Pay’s own options (키움페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly daou?: DaouBypassDaou | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Kiwoom Pay (키움페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
 */
export interface DaouPayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method:
    | 'card'
    | 'trans'
    | 'vbank'
    | 'kakaopay'
    | 'naverpay'
    | 'payco'
    | 'samsung'
    | 'applepay'
    | 'cultureland'
    | 'smartculture'
    | 'booknlife'
    | 'phone'
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Kiwoom Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly name: string
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly phone?: DaouPhone | undefined
  /**
   * What the window is filled in with (사전 입력).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly prefill?: DaouPrefill | undefined
  /** Options of Kiwoom Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: DaouBypass | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Kiwoom Pay: required; needs a contract, depending on the channel’s `digital`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly digital: boolean
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Kiwoom Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Kiwoom Pay: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * Kiwoom Pay: cannot be used with `card`, `kakaopay`, `naverpay`, `payco`, `samsung`, `applepay`, `cultureland`,
   * `smartculture`, `booknlife`, `phone`, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly escrow?: boolean | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Kiwoom Pay: no effect with `trans`, `vbank`, `cultureland`, `smartculture`, `booknlife`, `phone`; needs a
   * contract with `card`, `kakaopay`, `naverpay`, `payco`, `samsung`, `applepay`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first.
   *
   * Kiwoom Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly confirm_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Kiwoom Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** What each function takes on Kiwoom Pay (키움페이). */
export interface DaouRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: DaouPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}
