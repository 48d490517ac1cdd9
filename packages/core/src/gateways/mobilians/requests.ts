// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type {
  V1BillingRequest,
  V1Card,
  V1DirectCard,
  V1PayRequest,
  V1Product,
} from '../../requests/v1-requests.js'
import type { V2PaymentRequest } from '../../requests/v2-requests.js'

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Financial (older module) (KG파이낸셜). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
 */
export interface MobiliansPay extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card' | 'phone'
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KG Financial (older module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KG Financial (older module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KG Financial (older module): required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KG Financial (older module): no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** KG Financial (older module) has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on KG Financial (older module) (KG파이낸셜).
 * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
 */
export interface MobiliansIssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'phone'
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KG Financial (older module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KG Financial (older module): required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KG Financial (older module): required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * KG Financial (older module): needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly customer_uid: string
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KG Financial (older module): no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** KG Financial (older module) has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on KG Financial (older module) (KG파이낸셜). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg?v=v1
 */
export type MobiliansPayRequest = MobiliansPay | MobiliansIssueAndPay

/** What each function takes on KG Financial (older module) (KG파이낸셜). */
export interface MobiliansRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: MobiliansPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Opens one card company's own window (카드사 다이렉트 호출). On KG Financial. */
export interface MobiliansV2V1CardDirect extends V1DirectCard {
  /**
   * Number of monthly payments (할부 개월 수); `0` is a lump sum.
   *
   * KG Financial: required, depending on `card.direct.code`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly quota?: number | undefined
  /**
   * Whether the card's points are used in its own window (카드 포인트 사용 여부).
   *
   * KG Financial: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly usePoint?: boolean | undefined
}

/** Options of a card payment (카드 결제 설정). On KG Financial. */
export interface MobiliansV2V1Card extends V1Card {
  /**
   * Opens one card company's own window (카드사 다이렉트 호출).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly direct?: MobiliansV2V1CardDirect | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 설정). On KG Financial. */
export interface MobiliansV2V1Phone {
  /**
   * The buyer's carrier (통신사).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly carrier?: 'CJH' | 'KCT' | 'KTF' | 'LGT' | 'SKL' | 'SKT' | undefined
}

/** Options of single methods (결제 수단별 옵션). On KG Financial. */
export interface MobiliansV2V1BypassMobiliansV2PayOptions {
  /**
   * Whether a card company's app is used (카드사 앱 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cn_pay_app_use_yn?: 'N' | 'Y' | undefined
  /**
   * Which kind of app is used (앱 사용 구분 코드): `01` or `02`, with `cn_pay_app_use_yn` `Y` only.
   *
   * KG Financial: cannot be used, depending on `bypass.mobilians_v2.pay_options.cn_pay_app_use_yn`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cn_pay_app_use_cd?: '01' | '02' | undefined
  /**
   * What the wallet may charge (간편결제 결제 유형): `C` a card and `P` points with Naver Pay, `M` money with Kakao Pay and
   * Toss Pay.
   *
   * KG Financial: one of `C`, `P` with `naverpay`; one of `M` with `kakaopay`, `tosspay`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ep_pay_type?: 'C' | 'M' | 'P' | undefined
  /**
   * Whether the phone number cannot be changed (휴대폰 번호 고정 여부): `Y` needs `buyer_tel`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mc_fix_no?: 'N' | 'Y' | undefined
  /**
   * `SAFECALL` confirms by a call (안심 전화 인증).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mc_safe_call?: string | undefined
  /**
   * Password of an escrow payment (에스크로 비밀번호).
   *
   * KG Financial: required with `trans`, depending on `bypass.mobilians_v2.pay_options.ra_direct`, `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ra_escrow_password?: string | undefined
  /**
   * `Y` opens the bank transfer directly (계좌이체 다이렉트 호출).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ra_direct?: 'N' | 'Y' | undefined
  /**
   * Whether a virtual account offers a cash receipt (가상계좌 현금영수증 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly va_cash_receipt?: 'N' | 'Y' | undefined
  /**
   * Whether a virtual account asks for an email address (가상계좌 이메일 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly va_email?: 'N' | 'Y' | undefined
}

/** Which parts of the window are hidden (화면 숨김 옵션). On KG Financial. */
export interface MobiliansV2V1BypassMobiliansV2HiddenOptions {
  /**
   * Whether the footer is hidden (하단 영역 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly footer_area?: 'N' | 'Y' | undefined
  /**
   * Whether the product is hidden (상품 영역 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly product_area?: 'N' | 'Y' | undefined
  /**
   * Whether the email address is hidden (이메일 영역 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly email_area?: 'N' | 'Y' | undefined
}

/** KG Financial’s own options (KG파이낸셜 고유 파라미터). On KG Financial. */
export interface MobiliansV2V1BypassMobiliansV2 {
  /**
   * Whether the agreed logo of the shop is shown (상점 로고 사용 여부): `Y` or `N`.
   *
   * KG Financial: cannot be used with `cultureland`, `booknlife`, `smartculture`; needs a contract, depending on
   * `bypass.mobilians_v2.cp_logo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cp_logo?: 'N' | 'Y' | undefined
  /**
   * Style of the window (결제창 스타일).
   *
   * KG Financial: cannot be used with `cultureland`, `booknlife`, `smartculture`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly css_type?: string | undefined
  /**
   * Options of single methods (결제 수단별 옵션).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly pay_options?: MobiliansV2V1BypassMobiliansV2PayOptions | undefined
  /**
   * Which parts of the window are hidden (화면 숨김 옵션).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly hidden_options?: MobiliansV2V1BypassMobiliansV2HiddenOptions | undefined
  /**
   * Whether the logo is shown (로고 노출 여부): `Y` or `N`.
   *
   * KG Financial: needs a contract, depending on `bypass.mobilians_v2.LOGO_YN`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly LOGO_YN?: 'N' | 'Y' | undefined
  /**
   * Whether the email address is hidden (이메일 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly EMAIL_HIDDEN?: 'N' | 'Y' | undefined
}

/** Options of KG Financial’s own (PG사 고유 파라미터), passed on as they are. On KG Financial. */
export interface MobiliansV2V1Bypass {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * KG Financial: required with `trans`, depending on `bypass.mobilians_v2.pay_options.ra_direct`; required with
   * `naverpay`, depending on `bypass.mobilians_v2.pay_options.ep_pay_type`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cashReceiptType?: 'corporate' | 'personal' | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KG Financial: required with `trans`, depending on `bypass.mobilians_v2.pay_options.ra_direct`; required with
   * `naverpay`, depending on `bypass.mobilians_v2.pay_options.ep_pay_type`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly customerIdentifier?: string | undefined
  /**
   * KG Financial’s own options (KG파이낸셜 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mobilians_v2?: MobiliansV2V1BypassMobiliansV2 | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Financial (KG파이낸셜), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export interface MobiliansV2V1PayFields extends V1PayRequest {
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * KG Financial: required with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly vbank_due?: string | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * KG Financial: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly card?: MobiliansV2V1Card | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly phone?: MobiliansV2V1Phone | undefined
  /** Options of KG Financial’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: MobiliansV2V1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KG Financial: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KG Financial: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KG Financial: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * KG Financial: required with `ssgpay`; required with `trans`, depending on
   * `bypass.mobilians_v2.pay_options.ra_direct`, `escrow`; required with `phone`, depending on
   * `bypass.mobilians_v2.pay_options.mc_fix_no`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * KG Financial: required with `cultureland`, `booknlife`, `smartculture`; at most 20 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly customer_id?: string | undefined
  /**
   * Buyer's name (구매자 이름).
   *
   * KG Financial: required with `trans`, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly buyer_name?: string | undefined
  /**
   * Buyer's email address (구매자 이메일).
   *
   * KG Financial: required with `trans`, depending on `bypass.mobilians_v2.pay_options.ra_direct`, `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly buyer_email?: string | undefined
  /**
   * Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first.
   *
   * KG Financial: cannot be used with `cultureland`, `booknlife`, `smartculture`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly confirm_url?: string | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * KG Financial: cannot be used with `phone`, `vbank`, `trans`, `cultureland`, `booknlife`, `smartculture`,
   * `payco`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * KG Financial: cannot be used with `phone`, `vbank`, `trans`, `cultureland`, `booknlife`, `smartculture`,
   * `payco`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly vat_amount?: number | null | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KG Financial: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Financial (KG파이낸셜) by `card`, `phone`, `trans`, `payco`,
 * `samsung`, `kakaopay`, `naverpay`, `lpay`, `tosspay`, `applepay`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export interface MobiliansV2V1PlainPay extends MobiliansV2V1PayFields {
  /** How the buyer pays (결제 수단). `card` where it is left out. */
  readonly pay_method?:
    | 'card'
    | 'phone'
    | 'trans'
    | 'payco'
    | 'samsung'
    | 'kakaopay'
    | 'naverpay'
    | 'lpay'
    | 'tosspay'
    | 'applepay'
    | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Financial (KG파이낸셜) by `vbank`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export interface MobiliansV2V1VbankPay extends MobiliansV2V1PayFields {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'vbank'
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * KG Financial: required with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly vbank_due: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Financial (KG파이낸셜) by `cultureland`, `booknlife`,
 * `smartculture`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export interface MobiliansV2V1CulturelandOrBooknlifeOrSmartculturePay extends MobiliansV2V1PayFields {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'cultureland' | 'booknlife' | 'smartculture'
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * KG Financial: required with `cultureland`, `booknlife`, `smartculture`; at most 20 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly customer_id: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Financial (KG파이낸셜) by `ssgpay`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export interface MobiliansV2V1SsgpayPay extends MobiliansV2V1PayFields {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'ssgpay'
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * KG Financial: required with `ssgpay`; required with `trans`, depending on
   * `bypass.mobilians_v2.pay_options.ra_direct`, `escrow`; required with `phone`, depending on
   * `bypass.mobilians_v2.pay_options.mc_fix_no`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly buyer_tel: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Financial (KG파이낸셜). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export type MobiliansV2V1Pay =
  | MobiliansV2V1PlainPay
  | MobiliansV2V1VbankPay
  | MobiliansV2V1CulturelandOrBooknlifeOrSmartculturePay
  | MobiliansV2V1SsgpayPay

/** Opens one card company's own window (카드사 다이렉트 호출). On KG Financial. */
export interface MobiliansV2V1IssueAndPayCardDirect extends V1DirectCard {
  /**
   * Whether the card's points are used in its own window (카드 포인트 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly usePoint?: boolean | undefined
}

/** Options of a card payment (카드 결제 설정). On KG Financial. */
export interface MobiliansV2V1IssueAndPayCard extends V1Card {
  /**
   * Opens one card company's own window (카드사 다이렉트 호출).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly direct?: MobiliansV2V1IssueAndPayCardDirect | undefined
}

/** Options of single methods (결제 수단별 옵션). On KG Financial. */
export interface MobiliansV2V1IssueAndPayBypassMobiliansV2PayOptions {
  /**
   * Whether a card company's app is used (카드사 앱 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cn_pay_app_use_yn?: 'N' | 'Y' | undefined
  /**
   * Which kind of app is used (앱 사용 구분 코드): `01` or `02`, with `cn_pay_app_use_yn` `Y` only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cn_pay_app_use_cd?: '01' | '02' | undefined
  /**
   * What the wallet may charge (간편결제 결제 유형): `C` a card and `P` points with Naver Pay, `M` money with Kakao Pay and
   * Toss Pay.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ep_pay_type?: 'C' | 'M' | 'P' | undefined
  /**
   * Whether the phone number cannot be changed (휴대폰 번호 고정 여부): `Y` needs `buyer_tel`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mc_fix_no?: 'N' | 'Y' | undefined
  /**
   * `SAFECALL` confirms by a call (안심 전화 인증).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mc_safe_call?: string | undefined
  /**
   * Password of an escrow payment (에스크로 비밀번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ra_escrow_password?: string | undefined
  /**
   * `Y` opens the bank transfer directly (계좌이체 다이렉트 호출).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ra_direct?: 'N' | 'Y' | undefined
  /**
   * Whether a virtual account offers a cash receipt (가상계좌 현금영수증 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly va_cash_receipt?: 'N' | 'Y' | undefined
  /**
   * Whether a virtual account asks for an email address (가상계좌 이메일 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly va_email?: 'N' | 'Y' | undefined
}

/** KG Financial’s own options (KG파이낸셜 고유 파라미터). On KG Financial. */
export interface MobiliansV2V1IssueAndPayBypassMobiliansV2 {
  /**
   * Whether the agreed logo of the shop is shown (상점 로고 사용 여부): `Y` or `N`.
   *
   * KG Financial: needs a contract, depending on `bypass.mobilians_v2.cp_logo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cp_logo?: 'N' | 'Y' | undefined
  /**
   * Style of the window (결제창 스타일).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly css_type?: string | undefined
  /**
   * Options of single methods (결제 수단별 옵션).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly pay_options?: MobiliansV2V1IssueAndPayBypassMobiliansV2PayOptions | undefined
  /**
   * Which parts of the window are hidden (화면 숨김 옵션).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly hidden_options?: MobiliansV2V1BypassMobiliansV2HiddenOptions | undefined
  /**
   * Whether the logo is shown (로고 노출 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly LOGO_YN?: 'N' | 'Y' | undefined
  /**
   * Whether the email address is hidden (이메일 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly EMAIL_HIDDEN?: 'N' | 'Y' | undefined
}

/** Options of KG Financial’s own (PG사 고유 파라미터), passed on as they are. On KG Financial. */
export interface MobiliansV2V1IssueAndPayBypass {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cashReceiptType?: 'corporate' | 'personal' | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly customerIdentifier?: string | undefined
  /**
   * KG Financial’s own options (KG파이낸셜 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mobilians_v2?: MobiliansV2V1IssueAndPayBypassMobiliansV2 | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on KG Financial (KG파이낸셜). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export interface MobiliansV2V1IssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card' | 'phone'
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly card?: MobiliansV2V1IssueAndPayCard | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly phone?: MobiliansV2V1Phone | undefined
  /** Options of KG Financial’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: MobiliansV2V1IssueAndPayBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KG Financial: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly name: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KG Financial: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * KG Financial: at most 20 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly customer_id?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * KG Financial: required with `phone`, depending on `bypass.mobilians_v2.pay_options.mc_fix_no`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * KG Financial: no effect with `card`; cannot be used with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * KG Financial: no effect with `card`; cannot be used with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly vat_amount?: number | null | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * KG Financial: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly customer_uid: string
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KG Financial: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on KG Financial (KG파이낸셜). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export interface MobiliansV2V1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly card?: MobiliansV2V1IssueAndPayCard | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly phone?: MobiliansV2V1Phone | undefined
  /** Options of KG Financial’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: MobiliansV2V1IssueAndPayBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KG Financial: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly name: string
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * KG Financial: required; at most 20 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly customer_id: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KG Financial: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KG Financial: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * KG Financial: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly customer_uid: string
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KG Financial: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on KG Financial (KG파이낸셜). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export type MobiliansV2V1PayRequest = MobiliansV2V1Pay | MobiliansV2V1IssueAndPay | MobiliansV2V1Issue

/** What each function takes on KG Financial (KG파이낸셜). */
export interface MobiliansV2V1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: MobiliansV2V1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Options of single methods (결제 수단별 옵션). On KG Financial. */
export interface MobiliansV2BypassMobiliansV2PayOptions {
  /**
   * Whether a card company's app is used (카드사 앱 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cn_pay_app_use_yn?: 'N' | 'Y' | undefined
  /**
   * Which kind of app is used (앱 사용 구분 코드): `01` or `02`, with `cn_pay_app_use_yn` `Y` only.
   *
   * KG Financial: cannot be used, depending on `bypass.mobilians_v2.pay_options.cn_pay_app_use_yn`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cn_pay_app_use_cd?: '01' | '02' | undefined
  /**
   * What the wallet may charge (간편결제 결제 유형): `C` a card and `P` points with Naver Pay, `M` money with Kakao Pay and
   * Toss Pay.
   *
   * KG Financial: one of `C`, `P`, depending on `easyPay.easyPayProvider`; one of `C`, `M`, depending on
   * `easyPay.easyPayProvider`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ep_pay_type?: 'C' | 'M' | 'P' | undefined
  /**
   * Whether the phone number cannot be changed (휴대폰 번호 고정 여부): `Y` needs `buyer_tel`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mc_fix_no?: 'N' | 'Y' | undefined
  /**
   * `SAFECALL` confirms by a call (안심 전화 인증).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mc_safe_call?: 'SAFECALL' | undefined
  /**
   * `Y` offers the short form (휴대폰 간편결제 사용).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mc_simple_pay?: 'Y' | undefined
  /**
   * Password of an escrow payment (에스크로 비밀번호).
   *
   * KG Financial: required, depending on `bypass.mobilians_v2.pay_options.ra_direct`, `isEscrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ra_escrow_password?: string | undefined
  /**
   * `Y` opens the bank transfer directly (계좌이체 다이렉트 호출).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly ra_direct?: 'N' | 'Y' | undefined
  /**
   * Whether a virtual account offers a cash receipt (가상계좌 현금영수증 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly va_cash_receipt?: 'N' | 'Y' | undefined
  /**
   * Whether a virtual account is held in escrow (가상계좌 에스크로 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly va_escrow?: 'N' | 'Y' | undefined
  /**
   * Whether a virtual account asks for an email address (가상계좌 이메일 사용 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly va_email?: 'N' | 'Y' | undefined
}

/** Which parts of the window are hidden (화면 숨김 옵션). On KG Financial. */
export interface MobiliansV2BypassMobiliansV2HiddenOptions {
  /**
   * Whether the notice is hidden (안내 영역 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly info_area?: 'N' | 'Y' | undefined
  /**
   * Whether the footer is hidden (하단 영역 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly footer_area?: 'N' | 'Y' | undefined
  /**
   * Whether the product is hidden (상품 영역 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly product_area?: 'N' | 'Y' | undefined
  /**
   * Whether the email address is hidden (이메일 영역 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly email_area?: 'N' | 'Y' | undefined
}

/** KG Financial’s own options (KG파이낸셜 고유 파라미터). On KG Financial. */
export interface MobiliansV2BypassMobiliansV2 {
  /**
   * Email address that the notice goes to (결제 통보 이메일).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly noti_email?: string | undefined
  /**
   * Whether the agreed logo of the shop is shown (상점 로고 사용 여부): `Y` or `N`.
   *
   * KG Financial: needs a contract, depending on `bypass.mobilians_v2.cp_logo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cp_logo?: 'N' | 'Y' | undefined
  /**
   * Whether the company's logo is shown (기업 로고 사용 여부): `Y` or `N`.
   *
   * KG Financial: needs a contract, depending on `bypass.mobilians_v2.entp_logo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly entp_logo?: 'N' | 'Y' | undefined
  /**
   * Style of the window (결제창 스타일).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly css_type?: string | undefined
  /**
   * Look of the window that was agreed on (상점 전용 UI).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly cp_ui?: string | undefined
  /**
   * Options of single methods (결제 수단별 옵션).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly pay_options?: MobiliansV2BypassMobiliansV2PayOptions | undefined
  /**
   * Which parts of the window are hidden (화면 숨김 옵션).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly hidden_options?: MobiliansV2BypassMobiliansV2HiddenOptions | undefined
  /**
   * Whether the logo is shown (로고 노출 여부): `Y` or `N`.
   *
   * KG Financial: needs a contract, depending on `bypass.mobilians_v2.LOGO_YN`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly LOGO_YN?: 'N' | 'Y' | undefined
  /**
   * Whether the notice is shown (안내 영역 노출 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly INFOAREA_YN?: 'N' | 'Y' | undefined
  /**
   * Whether the footer is shown (하단 영역 노출 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly FOOTER_YN?: 'N' | 'Y' | undefined
  /**
   * Whether the terms are hidden (약관 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly CONTRACT_HIDDEN?: 'N' | 'Y' | undefined
  /**
   * Whether the email address is hidden (이메일 숨김 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly EMAIL_HIDDEN?: 'N' | 'Y' | undefined
}

/** Options of KG Financial’s own (PG사 고유 파라미터), passed on as they are. On KG Financial. */
export interface MobiliansV2Bypass {
  /**
   * KG Financial’s own options (KG파이낸셜 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
   */
  readonly mobilians_v2?: MobiliansV2BypassMobiliansV2 | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Financial (KG파이낸셜). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1
 */
export interface MobiliansV2PaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly payMethod?: string | undefined
  /** Options of KG Financial’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: MobiliansV2Bypass | undefined
}

/** What each function takes on KG Financial (KG파이낸셜). */
export interface MobiliansV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: MobiliansV2PaymentRequest
}
