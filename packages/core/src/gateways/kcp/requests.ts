// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type { V1BillingRequest, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyRequest,
  V2Card,
  V2CardPromotion,
  V2Customer,
  V2EasyPay,
  V2FixedMonth,
  V2FreeInstallmentPlan,
  V2GiftCertificate,
  V2IdentityVerificationRequest,
  V2Installment,
  V2Mobile,
  V2MonthList,
  V2OfferPeriod,
  V2PaymentRequest,
  V2Product,
  V2Transfer,
  V2VirtualAccount,
} from '../../requests/v2-requests.js'

/** What the window is filled in with (사전 입력). On NHN KCP. */
export interface KcpPrefill {
  /**
   * The phone number that the buyer cannot change (휴대폰 번호 고정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly phoneNumber?: string | undefined
}

/** Products of an escrow payment at NHN KCP (KCP 에스크로 상품 정보). No effect elsewhere. On NHN KCP. */
export interface KcpKcpProducts {
  /**
   * Number of the product in the order (상품 주문 번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly orderNumber?: string | undefined
  /**
   * Name of the product (상품명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly name?: string | undefined
  /**
   * How many of it are bought (수량).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly quantity?: number | undefined
  /**
   * Price of the product (상품 가격), in MAJOR units.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly amount?: number | undefined
}

/** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP. */
export interface KcpBypass {
  /**
   * The shop's id of the member (쇼핑몰 회원 아이디). Gift certificates and phone bills need it.
   *
   * NHN KCP: required with `phone`, `cultureland`, `smartculture`, `booknlife`, `happymoney`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly shop_user_id?: string | undefined
  /**
   * Whether coupons can be used (쿠폰 사용 여부): `Y` or `N`. Needs a contract.
   *
   * NHN KCP: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly coupon_apply_yn?: 'N' | 'Y' | undefined
  /**
   * Number of the window's color (결제창 색상 번호). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly skin_indx?: string | number | undefined
  /**
   * Address of a logo that the window shows (로고 이미지 URL): GIF or JPG, below 150 by 50 pixels. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly site_logo?: string | undefined
  /**
   * Whether part of the amount can be paid by points (복합 포인트 결제 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly complex_pnt_yn?: 'N' | 'Y' | undefined
  /**
   * Code of the partner whose points are used (포인트 제휴사 코드).
   *
   * NHN KCP: required with `point`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly pt_memcorp_cd?: string | undefined
  /**
   * How Kookmin Card's app is opened (국민카드 앱카드 설정): `Y`, `N`, or `S` on mobile.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly app_flag?: 'N' | 'S' | 'Y' | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NHN KCP (NHN KCP), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
 */
export interface KcpPayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly company?: string | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly auth_mode?: 'key-in' | undefined
  /**
   * What the window is filled in with (사전 입력).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly prefill?: KcpPrefill | undefined
  /**
   * Products of an escrow payment at NHN KCP (KCP 에스크로 상품 정보). No effect elsewhere.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly kcpProducts?: readonly KcpKcpProducts[] | undefined
  /** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KcpBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * NHN KCP: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * NHN KCP: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * NHN KCP: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Buyer's name (구매자 이름).
   *
   * NHN KCP: required with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly buyer_name?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * NHN KCP: supports `ko`, `en`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NHN KCP (NHN KCP) by `card`, `trans`, `vbank`, `payco`, `lpay`,
 * `kakaopay`, `naverpay`, `naverpay_bridge`, `samsung`, `ssgpay`, `applepay`, `tosspay`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
 */
export interface KcpPlainPay extends KcpPayFields<
  | 'card'
  | 'trans'
  | 'vbank'
  | 'payco'
  | 'lpay'
  | 'kakaopay'
  | 'naverpay'
  | 'naverpay_bridge'
  | 'samsung'
  | 'ssgpay'
  | 'applepay'
  | 'tosspay'
> {}

/** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP. */
export interface KcpCulturelandAndOtherPayBypass {
  /**
   * The shop's id of the member (쇼핑몰 회원 아이디). Gift certificates and phone bills need it.
   *
   * NHN KCP: required with `phone`, `cultureland`, `smartculture`, `booknlife`, `happymoney`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly shop_user_id: string
  /**
   * Whether coupons can be used (쿠폰 사용 여부): `Y` or `N`. Needs a contract.
   *
   * NHN KCP: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly coupon_apply_yn?: 'N' | 'Y' | undefined
  /**
   * Number of the window's color (결제창 색상 번호). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly skin_indx?: string | number | undefined
  /**
   * Address of a logo that the window shows (로고 이미지 URL): GIF or JPG, below 150 by 50 pixels. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly site_logo?: string | undefined
  /**
   * Whether part of the amount can be paid by points (복합 포인트 결제 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly complex_pnt_yn?: 'N' | 'Y' | undefined
  /**
   * Code of the partner whose points are used (포인트 제휴사 코드).
   *
   * NHN KCP: required with `point`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly pt_memcorp_cd?: string | undefined
  /**
   * How Kookmin Card's app is opened (국민카드 앱카드 설정): `Y`, `N`, or `S` on mobile.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly app_flag?: 'N' | 'S' | 'Y' | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NHN KCP (NHN KCP) by `cultureland`, `smartculture`,
 * `booknlife`, `happymoney`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
 */
export interface KcpCulturelandAndOtherPay extends KcpPayFields<
  'cultureland' | 'smartculture' | 'booknlife' | 'happymoney'
> {
  /** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: KcpCulturelandAndOtherPayBypass
}

/** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP. */
export interface KcpPointPayBypass {
  /**
   * The shop's id of the member (쇼핑몰 회원 아이디). Gift certificates and phone bills need it.
   *
   * NHN KCP: required with `phone`, `cultureland`, `smartculture`, `booknlife`, `happymoney`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly shop_user_id?: string | undefined
  /**
   * Whether coupons can be used (쿠폰 사용 여부): `Y` or `N`. Needs a contract.
   *
   * NHN KCP: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly coupon_apply_yn?: 'N' | 'Y' | undefined
  /**
   * Number of the window's color (결제창 색상 번호). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly skin_indx?: string | number | undefined
  /**
   * Address of a logo that the window shows (로고 이미지 URL): GIF or JPG, below 150 by 50 pixels. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly site_logo?: string | undefined
  /**
   * Whether part of the amount can be paid by points (복합 포인트 결제 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly complex_pnt_yn?: 'N' | 'Y' | undefined
  /**
   * Code of the partner whose points are used (포인트 제휴사 코드).
   *
   * NHN KCP: required with `point`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly pt_memcorp_cd: string
  /**
   * How Kookmin Card's app is opened (국민카드 앱카드 설정): `Y`, `N`, or `S` on mobile.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly app_flag?: 'N' | 'S' | 'Y' | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NHN KCP (NHN KCP) by `point`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
 */
export interface KcpPointPay extends KcpPayFields<'point'> {
  /** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: KcpPointPayBypass
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NHN KCP (NHN KCP) by `phone`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
 */
export interface KcpPhonePay extends KcpPayFields<'phone'> {
  /** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: KcpCulturelandAndOtherPayBypass
  /**
   * Buyer's name (구매자 이름).
   *
   * NHN KCP: required with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly buyer_name: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NHN KCP (NHN KCP). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
 */
export type KcpPayRequest = KcpPlainPay | KcpCulturelandAndOtherPay | KcpPointPay | KcpPhonePay

/** What each function takes on NHN KCP (NHN KCP). */
export interface KcpRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: KcpPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Options of NHN KCP billing’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP billing. */
export interface KcpBillingBypass {
  /**
   * Address of a logo that the window shows (로고 이미지 URL): GIF or JPG, below 150 by 50 pixels. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly site_logo?: string | undefined
  /**
   * `Y` asks for the date of birth (생년월일 입력 여부). PC only.
   *
   * NHN KCP billing: supports `Y` on PC. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly batch_birth_day_yn?: string | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on NHN KCP billing (NHN KCP 정기결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
 */
export interface KcpBillingPayRequest extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /** Options of NHN KCP billing’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KcpBillingBypass | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * NHN KCP billing: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly customer_uid: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * NHN KCP billing: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * NHN KCP billing: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * NHN KCP billing: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** What each function takes on NHN KCP billing (NHN KCP 정기결제). */
export interface KcpBillingRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: KcpBillingPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** A prepaid payment in a shop (선불 오프라인 결제 정보). On NHN KCP Quick Pay. */
export interface KcpQuickBypassKcpQuickPrepaidOfflinePaymentInfoRequest {
  /**
   * Id of the trade (거래 아이디).
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.prepaidOfflinePaymentInfoRequest`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly tradeId?: string | undefined
  /**
   * Number of the trade (거래 번호).
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.prepaidOfflinePaymentInfoRequest`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly tradeNo?: string | undefined
  /**
   * Points that were used (사용 포인트).
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.prepaidOfflinePaymentInfoRequest`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly point?: number | undefined
  /**
   * When it was used (사용 일시).
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.prepaidOfflinePaymentInfoRequest`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly useDt?: string | undefined
  /**
   * Id of the terminal (단말기 아이디).
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.prepaidOfflinePaymentInfoRequest`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly btid?: string | undefined
}

/** NHN KCP Quick Pay’s own options (NHN KCP 퀵페이 고유 파라미터). On NHN KCP Quick Pay. */
export interface KcpQuickBypassKcpQuick {
  /**
   * What the call does (요청 유형), such as `Register` or `Pay`.
   *
   * NHN KCP Quick Pay: required; needs a contract, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly actionType:
    | 'Deregister'
    | 'Leave'
    | 'Pay'
    | 'PhoneChange'
    | 'PinChange'
    | 'PinCheck'
    | 'PinReset'
    | 'PrepaidAuth'
    | 'PrepaidKYC'
    | 'PrepaidLimitRaise'
    | 'PrepaidOfflinePaymentInfo'
    | 'PrepaidOfflineUse'
    | 'PrepaidRefund'
    | 'PrepaidRefundAccount'
    | 'Register'
    | 'RegisterAutoPay'
    | 'RegisterFido'
    | 'SignUp'
    | 'Terminate'
    | 'UserRegister'
  /**
   * The member's CI, encrypted by the server (암호화된 CI): never computed in a browser.
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly encryptedCI?: string | undefined
  /**
   * The member's CI (회원 CI). Is being withdrawn: give `encryptedCI`.
   *
   * NHN KCP Quick Pay: is being withdrawn: give `bypass.kcpQuick.encryptedCI`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly memberCI?: string | undefined
  /**
   * The shop's id of the member (회원 아이디). At most 16 characters.
   *
   * NHN KCP Quick Pay: required; at most 16 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly memberID: string
  /**
   * Id of the member's device (기기 아이디).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly deviceID?: string | undefined
  /**
   * Whether no password is asked (비밀번호 인증 생략 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly noAuth?: boolean | undefined
  /**
   * Number of monthly payments (할부 개월 수).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly installment?: number | undefined
  /**
   * Whether the card's points are used (카드 포인트 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Whether the card is registered for recurring payments (자동결제 등록 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly registerAutoPay?: boolean | undefined
  /**
   * Version of KCP's own SDK (SDK 버전): letters, digits, `-` and `_`.
   *
   * NHN KCP Quick Pay: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly sdkVersion?: string | undefined
  /**
   * A prepaid payment in a shop (선불 오프라인 결제 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly prepaidOfflinePaymentInfoRequest?:
    KcpQuickBypassKcpQuickPrepaidOfflinePaymentInfoRequest | undefined
}

/** Options of NHN KCP Quick Pay’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP Quick Pay. */
export interface KcpQuickBypass {
  /**
   * NHN KCP Quick Pay’s own options (NHN KCP 퀵페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly kcpQuick: KcpQuickBypassKcpQuick
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on NHN KCP Quick Pay (NHN KCP 퀵페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
 */
export interface KcpQuickPay extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: 'card' | 'trans' | undefined
  /** Options of NHN KCP Quick Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: KcpQuickBypass
  /**
   * The shop's own id of the order (주문 고유 번호), a new one for each payment. At most 40 characters.
   *
   * NHN KCP Quick Pay: at most 40 characters; recommended, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly merchant_uid: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly amount?: number | undefined
  /**
   * The shop's own id of a billing key (빌링키 고유 번호): asks for one, so it is left out here.
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly customer_uid?: undefined
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * NHN KCP Quick Pay: required on mobile, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * NHN KCP Quick Pay: no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on NHN KCP Quick Pay (NHN KCP 퀵페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
 */
export interface KcpQuickIssue extends V1BillingRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: 'card' | 'trans' | undefined
  /** Options of NHN KCP Quick Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: KcpQuickBypass
  /**
   * The shop's own id of the order (주문 고유 번호), a new one for each payment. At most 40 characters.
   *
   * NHN KCP Quick Pay: at most 40 characters; recommended, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly merchant_uid: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly amount?: number | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * NHN KCP Quick Pay: required, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly customer_uid: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * NHN KCP Quick Pay: required on mobile, depending on `bypass.kcpQuick.actionType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * NHN KCP Quick Pay: no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on NHN KCP Quick Pay (NHN KCP 퀵페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1
 */
export type KcpQuickPayRequest = KcpQuickPay | KcpQuickIssue

/** What each function takes on NHN KCP Quick Pay (NHN KCP 퀵페이). */
export interface KcpQuickRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: KcpQuickPayRequest
}

/** NHN KCP’s own options (NHN KCP 고유 파라미터). On NHN KCP. */
export interface KcpV2BypassKcpV2 {
  /**
   * Address of a logo that the window shows (로고 이미지 URL): GIF or JPG, below 150 by 50 pixels. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly site_logo?: string | undefined
  /**
   * Number of the window's color (결제창 색상 번호). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly skin_indx?: string | number | undefined
  /**
   * Title of the window (결제창 제목).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly kcp_pay_title?: string | undefined
  /**
   * The shop's id of the member (쇼핑몰 회원 아이디). Gift certificates and phone bills need it.
   *
   * NHN KCP: required with `GIFT_CERTIFICATE`, `MOBILE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly shop_user_id?: string | undefined
  /**
   * English name of the shop (상점 영문명). A card company's own window may need it.
   *
   * NHN KCP: required with `CARD`, depending on `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly site_name?: string | undefined
  /**
   * What of a cash receipt the window shows (현금영수증 노출 설정): `Y`, `N`, `R` or `E`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly disp_tax_yn?: 'E' | 'N' | 'R' | 'Y' | undefined
  /**
   * Days until delivery (배송 소요일), two digits. Escrow payments should have it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly deli_term?: string | undefined
  /**
   * Whether part of the amount can be paid by points (복합 포인트 결제 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly complex_pnt_yn?: 'N' | 'Y' | undefined
  /**
   * Code of the partner whose points are used (포인트 제휴사 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly pt_memcorp_cd?: string | undefined
}

/** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP. */
export interface KcpV2Bypass {
  /**
   * NHN KCP’s own options (NHN KCP 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly kcp_v2?: KcpV2BypassKcpV2 | undefined
}

/** Payment in installments (할부 설정). On NHN KCP. */
export interface KcpV2CardInstallment extends V2Installment {
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * NHN KCP: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * NHN KCP: `availableMonthList` cannot be used with `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On NHN KCP. */
export interface KcpV2Card extends V2Card {
  /** Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`. */
  readonly cardCompany?:
    | Prefixed<
        'CARD_COMPANY_',
        | 'KOREA_DEVELOPMENT_BANK'
        | 'KFCC'
        | 'SHINHYUP'
        | 'EPOST'
        | 'SAVINGS_BANK_KOREA'
        | 'KAKAO_BANK'
        | 'WOORI_CARD'
        | 'BC_CARD'
        | 'GWANGJU_CARD'
        | 'SAMSUNG_CARD'
        | 'SHINHAN_CARD'
        | 'HYUNDAI_CARD'
        | 'LOTTE_CARD'
        | 'SUHYUP_CARD'
        | 'CITI_CARD'
        | 'NH_CARD'
        | 'JEJU_CARD'
        | 'HANA_CARD'
        | 'KOOKMIN_CARD'
        | 'K_BANK'
        | 'TOSS_BANK'
      >
    | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: KcpV2CardInstallment | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부). Needs a contract with some gateways.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * NHN KCP: no effect, depending on `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
}

/** Payment in installments (할부 설정). On NHN KCP. */
export interface KcpV2EasyPayInstallment extends V2Installment {
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * NHN KCP: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On NHN KCP. */
export interface KcpV2EasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * NHN KCP: supports `SAMSUNGPAY`, `SSGPAY`, `APPLEPAY`, `LPAY`, `TOSSPAY`, `PAYCO` with `EASY_PAY`, depending on
   * the channel’s `test`; one of `KAKAOPAY`, `NAVERPAY`, `SAMSUNGPAY`, `SSGPAY`, `APPLEPAY`, `LPAY`, `TOSSPAY`,
   * `PAYCO` with `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly easyPayProvider?:
    | Prefixed<
        'EASY_PAY_PROVIDER_',
        'KAKAOPAY' | 'NAVERPAY' | 'SAMSUNGPAY' | 'SSGPAY' | 'APPLEPAY' | 'LPAY' | 'TOSSPAY' | 'PAYCO'
      >
    | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: KcpV2EasyPayInstallment | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2EasyPay['cashReceiptType']> | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * NHN KCP: no effect, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On NHN KCP. */
export interface KcpV2GiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * NHN KCP: one of `BOOKNLIFE`, `CULTURELAND` with `GIFT_CERTIFICATE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly giftCertificateType?: Prefixed<'GIFT_CERTIFICATE_TYPE_', 'BOOKNLIFE' | 'CULTURELAND'> | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On NHN KCP. */
export interface KcpV2Customer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * NHN KCP: at most 30 characters; required with `CARD` on mobile, depending on `card.cardCompany`, or
   * `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * NHN KCP: required with `CARD` on PC, depending on `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly email?: string | undefined
}

/** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. On NHN KCP. */
export interface KcpV2Transfer extends V2Transfer {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2Transfer['cashReceiptType']> | undefined
  /**
   * The bank to pay from (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly bankCode?: string | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On NHN KCP. */
export interface KcpV2VirtualAccount extends V2VirtualAccount {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2VirtualAccount['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * The bank of the account (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * NHN KCP: no effect, depending on `virtualAccount.availableBanks`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly bankCode?: string | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. On NHN KCP. */
export interface KcpV2Mobile extends V2Mobile {
  /**
   * Carriers that the window offers (노출할 통신사 목록). PortOne's schema spells it so; `availableCarriers` is read as
   * well.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly avaliableCarriers?: NonNullable<V2Mobile['avaliableCarriers']> | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on NHN KCP (NHN KCP), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
 */
export interface KcpV2PaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /**
   * The shop's own id of the payment (결제 고유 번호), a new one for each. Characters and length differ by gateway.
   *
   * NHN KCP: at most 40 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly paymentId: string
  /** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KcpV2Bypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * NHN KCP: one of `KRW`, `USD` with `CARD`; one of `KRW` with `TRANSFER`, `VIRTUAL_ACCOUNT`, `GIFT_CERTIFICATE`,
   * `MOBILE`, `EASY_PAY`; needs a contract, depending on `currency`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD'>
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: KcpV2Card | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: KcpV2EasyPay | undefined
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate?: KcpV2GiftCertificate | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * NHN KCP: at most 100 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly orderName: string
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: KcpV2Customer | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * NHN KCP: supports `KO_KR`, `EN_US`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * NHN KCP: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /**
   * Value added tax inside `totalAmount` (부가세), a whole number in MINOR units; by default one eleventh of the taxed
   * part.
   *
   * NHN KCP: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly vatAmount?: number | undefined
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * NHN KCP: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly taxFreeAmount?: number | undefined
  /** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. */
  readonly transfer?: KcpV2Transfer | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: KcpV2VirtualAccount | undefined
  /** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: KcpV2Mobile | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * NHN KCP: recommended with `MOBILE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
  /**
   * What is bought, product by product (구매 상품 목록).
   *
   * NHN KCP: required, depending on `isEscrow`; required, depending on `isEscrow`, `products`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly products?: readonly V2Product[] | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on NHN KCP (NHN KCP) by `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `EASY_PAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
 */
export interface KcpV2PlainPayment extends KcpV2PaymentFields<
  'CARD' | 'TRANSFER' | 'VIRTUAL_ACCOUNT' | 'EASY_PAY'
> {}

/** NHN KCP’s own options (NHN KCP 고유 파라미터). On NHN KCP. */
export interface KcpV2GiftCertificateOrMobilePaymentBypassKcpV2 {
  /**
   * Address of a logo that the window shows (로고 이미지 URL): GIF or JPG, below 150 by 50 pixels. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly site_logo?: string | undefined
  /**
   * Number of the window's color (결제창 색상 번호). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly skin_indx?: string | number | undefined
  /**
   * Title of the window (결제창 제목).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly kcp_pay_title?: string | undefined
  /**
   * The shop's id of the member (쇼핑몰 회원 아이디). Gift certificates and phone bills need it.
   *
   * NHN KCP: required with `GIFT_CERTIFICATE`, `MOBILE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly shop_user_id: string
  /**
   * English name of the shop (상점 영문명). A card company's own window may need it.
   *
   * NHN KCP: required with `CARD`, depending on `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly site_name?: string | undefined
  /**
   * What of a cash receipt the window shows (현금영수증 노출 설정): `Y`, `N`, `R` or `E`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly disp_tax_yn?: 'E' | 'N' | 'R' | 'Y' | undefined
  /**
   * Days until delivery (배송 소요일), two digits. Escrow payments should have it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly deli_term?: string | undefined
  /**
   * Whether part of the amount can be paid by points (복합 포인트 결제 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly complex_pnt_yn?: 'N' | 'Y' | undefined
  /**
   * Code of the partner whose points are used (포인트 제휴사 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly pt_memcorp_cd?: string | undefined
}

/** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP. */
export interface KcpV2GiftCertificateOrMobilePaymentBypass {
  /**
   * NHN KCP’s own options (NHN KCP 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly kcp_v2: KcpV2GiftCertificateOrMobilePaymentBypassKcpV2
}

/**
 * `PortOne.requestPayment` (결제 요청) on NHN KCP (NHN KCP) by `GIFT_CERTIFICATE`, `MOBILE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
 */
export interface KcpV2GiftCertificateOrMobilePayment extends KcpV2PaymentFields<
  'GIFT_CERTIFICATE' | 'MOBILE'
> {
  /** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: KcpV2GiftCertificateOrMobilePaymentBypass
}

/**
 * `PortOne.requestPayment` (결제 요청) on NHN KCP (NHN KCP). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
 */
export type KcpV2PaymentRequest = KcpV2PlainPayment | KcpV2GiftCertificateOrMobilePayment

/** NHN KCP’s own options (NHN KCP 고유 파라미터). On NHN KCP. */
export interface KcpV2BillingKeyBypassKcpV2 {
  /**
   * Whose card it is (카드 소유 구분): `S` a person's, `C` a business's.
   *
   * NHN KCP: supports `S`, `C`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly batch_soc_choice?: string | undefined
}

/** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP. */
export interface KcpV2BillingKeyBypass {
  /**
   * NHN KCP’s own options (NHN KCP 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly kcp_v2?: KcpV2BillingKeyBypassKcpV2 | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On NHN KCP. */
export interface KcpV2BillingKeyCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * NHN KCP: at most 30 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly fullName?: string | undefined
}

/** Options of a card (카드 정보), with `CARD`. On NHN KCP. */
export interface KcpV2BillingKeyCard extends V2Card {
  /**
   * Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`.
   *
   * NHN KCP: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly cardCompany?: NonNullable<V2Card['cardCompany']> | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on NHN KCP (NHN KCP). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
 */
export interface KcpV2BillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `CARD` where it is left out. */
  readonly billingKeyMethod?: 'CARD' | undefined
  /** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KcpV2BillingKeyBypass | undefined
  /**
   * The shop's own id of the issue (빌링키 발급 고유 번호). Characters and length differ by gateway.
   *
   * NHN KCP: required; at most 40 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly issueId: string
  /**
   * What the key is for (빌링키 발급 제목), shown to the buyer.
   *
   * NHN KCP: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly issueName: string
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: KcpV2BillingKeyCustomer | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * NHN KCP: `range` cannot be used. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly offerPeriod?: V2OfferPeriod | undefined
  /** Options of a card (카드 정보), with `CARD`. */
  readonly card?: KcpV2BillingKeyCard | undefined
}

/** NHN KCP’s own options (NHN KCP 고유 파라미터). On NHN KCP. */
export interface KcpV2IdentityVerificationBypassKcpV2 {
  /**
   * KCP's id of the site (사이트 식별 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly web_siteid?: string | undefined
}

/** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. On NHN KCP. */
export interface KcpV2IdentityVerificationBypass {
  /**
   * NHN KCP’s own options (NHN KCP 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly kcpV2?: KcpV2IdentityVerificationBypassKcpV2 | undefined
  /**
   * NHN KCP’s own options (NHN KCP 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly kcp_v2?: KcpV2IdentityVerificationBypassKcpV2 | undefined
}

/**
 * `PortOne.requestIdentityVerification` (본인인증 요청) on NHN KCP (NHN KCP). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
 */
export interface KcpV2IdentityVerificationRequest extends V2IdentityVerificationRequest {
  /**
   * The shop's own id of the verification (본인인증 고유 번호), a new one for each.
   *
   * NHN KCP: required; at most 40 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2
   */
  readonly identityVerificationId: string
  /** Options of NHN KCP’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KcpV2IdentityVerificationBypass | undefined
}

/** What each function takes on NHN KCP (NHN KCP). */
export interface KcpV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: KcpV2PaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: KcpV2BillingKeyRequest
  /** `PortOne.requestIdentityVerification` (본인인증 요청). */
  readonly requestIdentityVerification: KcpV2IdentityVerificationRequest
}
