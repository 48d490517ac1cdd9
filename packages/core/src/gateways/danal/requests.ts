// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type {
  V1BillingRequest,
  V1Card,
  V1CertificationRequest,
  V1DirectCard,
  V1PayRequest,
  V1Period,
  V1Product,
} from '../../requests/v1-requests.js'
import type { V2Customer, V2IdentityVerificationRequest } from '../../requests/v2-requests.js'

/** What holds for each carrier (통신사별 설정). On Danal mobile billing. */
export interface DanalV1PhoneDetail {
  /**
   * The carrier (통신사): `SKT`, `KTF`, `LGT`, `CJH`, `KCT`, `SKL`; `*` is every other one.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly carrier?: '*' | 'CJH' | 'KCT' | 'KTF' | 'LGT' | 'SKL' | 'SKT' | undefined
  /**
   * Whether the window offers it (활성화 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly enabled?: boolean | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 설정). On Danal mobile billing. */
export interface DanalV1Phone {
  /**
   * What holds for each carrier (통신사별 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly detail?: readonly DanalV1PhoneDetail[] | undefined
}

/** What the window is filled in with (사전 입력). On Danal mobile billing. */
export interface DanalV1Prefill {
  /**
   * The phone number that the buyer cannot change (휴대폰 번호 고정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly phoneNumber?: string | undefined
}

/** Options of Danal mobile billing’s own (PG사 고유 파라미터), passed on as they are. On Danal mobile billing. */
export interface DanalV1Bypass {
  /**
   * Danal's own options (다날 고유 파라미터). No effect on phone bills.
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly danal?: Readonly<Record<string, unknown>> | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Danal mobile billing (다날 휴대폰결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalV1Pay extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'phone'
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly company?: string | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly auth_mode?: string | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly phone?: DanalV1Phone | undefined
  /**
   * What the window is filled in with (사전 입력).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly prefill?: DanalV1Prefill | undefined
  /** Options of Danal mobile billing’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: DanalV1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Danal mobile billing: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Danal mobile billing: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Danal mobile billing: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly amount: number
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Scheme that leads back to the shop's app (앱 스킴). Required in an app's web view.
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly app_scheme?: string | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Danal mobile billing: recommended. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly digital?: boolean | undefined
}

/** The time for which a service is offered (서비스 제공 기간). On Danal mobile billing. */
export interface DanalV1Period extends V1Period {
  /**
   * First day (시작일): `YYYYMMDD`.
   *
   * Danal mobile billing: required, depending on `period.from`, `period.to`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly from?: string | undefined
  /**
   * Last day (종료일): `YYYYMMDD`, not before `from`.
   *
   * Danal mobile billing: required, depending on `period.from`, `period.to`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly to?: string | undefined
  /**
   * Length of the service in words (서비스 제공 기간 문구).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly text?: string | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Danal mobile billing (다날 휴대폰결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalV1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'phone'
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly company?: string | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly auth_mode?: string | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly phone?: DanalV1Phone | undefined
  /**
   * What the window is filled in with (사전 입력).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly prefill?: DanalV1Prefill | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly period?: DanalV1Period | undefined
  /** Options of Danal mobile billing’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: DanalV1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Danal mobile billing: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Danal mobile billing: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly amount: number
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Scheme that leads back to the shop's app (앱 스킴). Required in an app's web view.
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly app_scheme?: string | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly tax_free?: number | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on Danal mobile billing (다날 휴대폰결제).
 * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalV1IssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'phone'
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly company?: string | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly auth_mode?: string | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly phone?: DanalV1Phone | undefined
  /**
   * What the window is filled in with (사전 입력).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly prefill?: DanalV1Prefill | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly period?: DanalV1Period | undefined
  /** Options of Danal mobile billing’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: DanalV1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Danal mobile billing: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Danal mobile billing: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly amount: number
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Scheme that leads back to the shop's app (앱 스킴). Required in an app's web view.
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly app_scheme?: string | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * Danal mobile billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly tax_free?: number | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Danal mobile billing (다날 휴대폰결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export type DanalV1PayRequest = DanalV1Pay | DanalV1Issue | DanalV1IssueAndPay

/**
 * `IMP.certification` (본인인증) on Danal mobile billing (다날 휴대폰결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalV1CertificationRequest extends V1CertificationRequest {
  /**
   * The one carrier that the buyer may choose (통신사): `KTF` is KT, `LGT` is LG U+. Danal only.
   *
   * Danal mobile billing: supports `SKT`, `KTF`, `LGT`, `MVNO`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly carrier?: string | undefined
}

/** What each function takes on Danal mobile billing (다날 휴대폰결제). */
export interface DanalV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: DanalV1PayRequest
  /** `IMP.certification` (본인인증). */
  readonly certification: DanalV1CertificationRequest
}

/** Opens one card company's own window (카드사 다이렉트 호출). On Danal. */
export interface DanalTpayCardDirect extends V1DirectCard {
  /**
   * Whether the card's points are used in its own window (카드 포인트 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly usePoint?: string | undefined
}

/** Options of a card payment (카드 결제 설정). On Danal. */
export interface DanalTpayCard extends V1Card {
  /**
   * Opens one card company's own window (카드사 다이렉트 호출).
   *
   * Danal: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly direct?: DanalTpayCardDirect | undefined
}

/** Danal's own options (다날 고유 파라미터). No effect on phone bills. On Danal. */
export interface DanalTpayBypassDanal {
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly COLOR?: string | undefined
  /**
   * `N` hides the fields of the cash receipt (현금영수증 입력 UI 표시 여부).
   *
   * Danal: supports `N`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly ISCASHRECEIPTUI?: string | undefined
}

/** Options of Danal’s own (PG사 고유 파라미터), passed on as they are. On Danal. */
export interface DanalTpayBypass {
  /**
   * Danal's own options (다날 고유 파라미터). No effect on phone bills.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly danal?: DanalTpayBypassDanal | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Danal (다날), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalTpayPayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly company?: string | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly auth_mode?: 'key-in' | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly card?: DanalTpayCard | undefined
  /** Options of Danal’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: DanalTpayBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Danal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Danal: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Danal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly amount: number
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Danal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Business registration number (사업자등록번호), ten digits.
   *
   * Danal: required with `vbank`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly biz_num?: string | undefined
  /**
   * Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first.
   *
   * Danal: no effect with `cultureland`, `happymoney`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly confirm_url?: string | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Danal (다날) by `card`, `trans`, `cultureland`, `happymoney`.
 * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalTpayPlainPay extends DanalTpayPayFields<
  'card' | 'trans' | 'cultureland' | 'happymoney'
> {}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Danal (다날) by `vbank`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalTpayVbankPay extends DanalTpayPayFields<'vbank'> {
  /**
   * Business registration number (사업자등록번호), ten digits.
   *
   * Danal: required with `vbank`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly biz_num: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Danal (다날). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export type DanalTpayPay = DanalTpayPlainPay | DanalTpayVbankPay

/** The time for which a service is offered (서비스 제공 기간). On Danal. */
export interface DanalTpayPeriod extends V1Period {
  /**
   * First day (시작일): `YYYYMMDD`.
   *
   * Danal: required, depending on `period`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly from?: string | undefined
  /**
   * Last day (종료일): `YYYYMMDD`, not before `from`.
   *
   * Danal: required, depending on `period`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly to?: string | undefined
  /**
   * Length of the service in words (서비스 제공 기간 문구).
   *
   * Danal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly text?: string | undefined
}

/** Danal's own options (다날 고유 파라미터). No effect on phone bills. On Danal. */
export interface DanalTpayIssueBypassDanal {
  /**
   * Color of the window (결제창 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly COLOR?: string | undefined
  /**
   * `N` hides the fields of the cash receipt (현금영수증 입력 UI 표시 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly ISCASHRECEIPTUI?: string | undefined
}

/** Options of Danal’s own (PG사 고유 파라미터), passed on as they are. On Danal. */
export interface DanalTpayIssueBypass {
  /**
   * Danal's own options (다날 고유 파라미터). No effect on phone bills.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly danal?: DanalTpayIssueBypassDanal | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Danal (다날). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalTpayIssue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly company?: string | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly auth_mode?: 'key-in' | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly card?: DanalTpayCard | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly period?: DanalTpayPeriod | undefined
  /** Options of Danal’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: DanalTpayIssueBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Danal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Danal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly amount: number
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Danal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on Danal (다날). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
 */
export interface DanalTpayIssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly company?: string | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly auth_mode?: 'key-in' | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly card?: DanalTpayCard | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly period?: DanalTpayPeriod | undefined
  /** Options of Danal’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: DanalTpayIssueBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Danal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Danal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly amount: number
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Danal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** `IMP.request_pay` (결제 요청) on Danal (다날). Guide: https://developers.portone.io/opi/ko/integration/pg/v1/danal?v=v1 */
export type DanalTpayPayRequest = DanalTpayPay | DanalTpayIssue | DanalTpayIssueAndPay

/** What each function takes on Danal (다날). */
export interface DanalTpayRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: DanalTpayPayRequest
}

/** Danal's own options (다날 고유 파라미터). No effect on phone bills. On Danal identity verification. */
export interface DanalBypassDanal {
  /**
   * The carriers that the buyer may choose (통신사 지정), joined by `;`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification?v=v2
   */
  readonly IsCarrier?: string | undefined
  /**
   * Youngest age that passes (최소 나이).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification?v=v2
   */
  readonly AGELIMIT?: number | undefined
  /**
   * The service's name or address (서비스명 또는 URL), as the carrier shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification?v=v2
   */
  readonly CPTITLE?: string | undefined
}

/** Options of Danal identity verification’s own (PG사 고유 파라미터), passed on as they are. On Danal identity verification. */
export interface DanalBypass {
  /**
   * Danal's own options (다날 고유 파라미터). No effect on phone bills.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification?v=v2
   */
  readonly danal?: DanalBypassDanal | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Danal identity verification. */
export interface DanalCustomer extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Danal identity verification: at most 200 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification?v=v2
   */
  readonly customerId?: string | undefined
}

/**
 * `PortOne.requestIdentityVerification` (본인인증 요청) on Danal identity verification (다날 본인인증). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification?v=v2
 */
export interface DanalIdentityVerificationRequest extends V2IdentityVerificationRequest {
  /**
   * The shop's own id of the verification (본인인증 고유 번호), a new one for each.
   *
   * Danal identity verification: required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification?v=v2
   */
  readonly identityVerificationId: string
  /** Options of Danal identity verification’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: DanalBypass | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: DanalCustomer | undefined
}

/** What each function takes on Danal identity verification (다날 본인인증). */
export interface DanalRequests {
  /** `PortOne.requestIdentityVerification` (본인인증 요청). */
  readonly requestIdentityVerification: DanalIdentityVerificationRequest
}
