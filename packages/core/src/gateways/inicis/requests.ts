// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type {
  V1BillingRequest,
  V1Card,
  V1CertificationRequest,
  V1PayRequest,
  V1Period,
  V1Product,
} from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyAndPayRequest,
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
  V2Transfer,
  V2VirtualAccount,
} from '../../requests/v2-requests.js'

/** Options of a card payment (카드 결제 설정). On KG Inicis. */
export interface Html5InicisCard extends V1Card {
  /**
   * Number of months without interest, for every card company (상점 부담 무이자 할부 개월 수). Needs a contract.
   *
   * KG Inicis: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly interest_free?: number | undefined
}

/** The time for which a service is offered (서비스 제공 기간). On KG Inicis. */
export interface Html5InicisPeriod extends V1Period {
  /**
   * First day (시작일): `YYYYMMDD`.
   *
   * KG Inicis: required, depending on `period`, `period.interval`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly from?: string | undefined
  /**
   * Last day (종료일): `YYYYMMDD`, not before `from`.
   *
   * KG Inicis: required, depending on `period`, `period.interval`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly to?: string | undefined
  /**
   * Length of the service (서비스 제공 주기).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly interval?: string | undefined
}

/** Options of KG Inicis’s own (PG사 고유 파라미터), passed on as they are. On KG Inicis. */
export interface Html5InicisBypass {
  /**
   * Options of the window on PC (PC 결제창 옵션), joined by `:`, such as `below1000:noeasypay`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly acceptmethod?: string | undefined
  /**
   * Options of the window on mobile (모바일 결제창 옵션), joined by `&`, such as `below1000=Y&noeasypay=Y`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly P_RESERVED?: string | undefined
  /**
   * Hyundai Card Payshot's key on PC (현대카드 페이샷 키). Required where Payshot is used.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly ini_PAYSHOT_KEY?: string | undefined
  /**
   * Hyundai Card Payshot's key on mobile (현대카드 페이샷 키). Required where Payshot is used.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly P_PAYSHOT_KEY?: string | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Inicis (KG이니시스). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
 */
export interface Html5InicisPay extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method:
    | 'card'
    | 'kakaopay'
    | 'naverpay'
    | 'samsung'
    | 'applepay'
    | 'ssgpay'
    | 'payco'
    | 'tosspay'
    | 'lpay'
    | 'trans'
    | 'vbank'
    | 'phone'
    | 'cultureland'
    | 'smartculture'
    | 'happymoney'
    | 'booknlife'
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly card?: Html5InicisCard | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly period?: Html5InicisPeriod | undefined
  /** Options of KG Inicis’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: Html5InicisBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly buyer_tel: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KG Inicis: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * KG Inicis: recommended with `phone`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * KG Inicis: supports `ko`, `en`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * KG Inicis: needs a contract, depending on `vat_amount`, `tax_free`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly vat_amount?: number | null | undefined
}

/** Options of a card payment (카드 결제 설정). On KG Inicis. */
export interface Html5InicisIssueCard extends V1Card {
  /**
   * Number of months without interest, for every card company (상점 부담 무이자 할부 개월 수). Needs a contract.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly interest_free?: number | undefined
}

/** Options of billing keys (정기결제 고유 파라미터). On KG Inicis. */
export interface Html5InicisBypassInicis {
  /**
   * `01` hides the fields of the birth date and the password (인증 방식). Mobile only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly authtype?: '01' | undefined
}

/** Options of KG Inicis’s own (PG사 고유 파라미터), passed on as they are. On KG Inicis. */
export interface Html5InicisIssueBypass {
  /**
   * Options of the window on PC (PC 결제창 옵션), joined by `:`, such as `below1000:noeasypay`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly acceptmethod?: string | undefined
  /**
   * Options of the window on mobile (모바일 결제창 옵션), joined by `&`, such as `below1000=Y&noeasypay=Y`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly P_RESERVED?: string | undefined
  /**
   * Hyundai Card Payshot's key on PC (현대카드 페이샷 키). Required where Payshot is used.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly ini_PAYSHOT_KEY?: string | undefined
  /**
   * Hyundai Card Payshot's key on mobile (현대카드 페이샷 키). Required where Payshot is used.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly P_PAYSHOT_KEY?: string | undefined
  /**
   * Options of billing keys (정기결제 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly inicis?: Html5InicisBypassInicis | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on KG Inicis (KG이니시스). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
 */
export interface Html5InicisIssue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly card?: Html5InicisIssueCard | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly period?: Html5InicisPeriod | undefined
  /** Options of KG Inicis’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: Html5InicisIssueBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KG Inicis: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * KG Inicis: supports `ko`, `en`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on KG Inicis (KG이니시스). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/inicis?v=v1
 */
export type Html5InicisPayRequest = Html5InicisPay | Html5InicisIssue

/** What each function takes on KG Inicis (KG이니시스). */
export interface Html5InicisRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: Html5InicisPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/**
 * `IMP.certification` (본인인증) on KG Inicis unified verification (KG이니시스 통합인증). Guide:
 * https://developers.portone.io/opi/ko/extra/identity-verification/v1/all/1?v=v1
 */
export interface InicisUnifiedV1CertificationRequest extends V1CertificationRequest {
  /**
   * Youngest age that passes (최소 나이). Danal only.
   *
   * KG Inicis unified verification: no effect. Guide:
   * https://developers.portone.io/opi/ko/extra/identity-verification/v1/all/1?v=v1
   */
  readonly min_age?: number | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * KG Inicis unified verification: no effect. Guide:
   * https://developers.portone.io/opi/ko/extra/identity-verification/v1/all/1?v=v1
   */
  readonly phone?: string | undefined
  /**
   * The one carrier that the buyer may choose (통신사): `KTF` is KT, `LGT` is LG U+. Danal only.
   *
   * KG Inicis unified verification: no effect. Guide:
   * https://developers.portone.io/opi/ko/extra/identity-verification/v1/all/1?v=v1
   */
  readonly carrier?: string | undefined
  /**
   * Name to fill in for the buyer (이름). Danal only.
   *
   * KG Inicis unified verification: no effect. Guide:
   * https://developers.portone.io/opi/ko/extra/identity-verification/v1/all/1?v=v1
   */
  readonly name?: string | undefined
}

/** What each function takes on KG Inicis unified verification (KG이니시스 통합인증). */
export interface InicisUnifiedV1Requests {
  /** `IMP.certification` (본인인증). */
  readonly certification: InicisUnifiedV1CertificationRequest
}

/** KG Inicis unified verification’s own options (KG이니시스 통합인증 고유 파라미터). On KG Inicis unified verification. */
export interface InicisUnifiedBypassInicisUnified {
  /**
   * Whether the buyer's data is given and cannot be changed (고객 정보 고정 여부): `Y` needs the name, the phone number and
   * the date of birth.
   *
   * KG Inicis unified verification: required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly flgFixedUser: 'N' | 'Y'
  /**
   * The one agency to open (인증 기관 바로 호출), such as `PASS`, `TOSS` or `KAKAO`. `SMS` needs a contract.
   *
   * KG Inicis unified verification: needs a contract, depending on `bypass.inicisUnified.directAgency`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly directAgency?:
    | 'HANA'
    | 'KAKAO'
    | 'KAKAOBANK'
    | 'KB'
    | 'KFTC'
    | 'NAVER'
    | 'NH'
    | 'PASS'
    | 'PAYCO'
    | 'SAMSUNG'
    | 'SHINHAN'
    | 'SMS'
    | 'TOSS'
    | 'WOORI'
    | undefined
  /**
   * Address of a logo that the window shows (로고 이미지 URL), `https` only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly logoUrl?: string | undefined
  /**
   * Whether it is told if the buyer is a foreigner (내외국인 정보 제공 여부): `Y` or `N`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly FRGNDInfo?: 'N' | 'Y' | undefined
  /**
   * Code by which the agency computes the DI (DI 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly DI_CODE?: string | undefined
}

/**
 * Options of KG Inicis unified verification’s own (PG사 고유 파라미터), passed on as they are. On KG Inicis unified
 * verification.
 */
export interface InicisUnifiedBypass {
  /**
   * KG Inicis unified verification’s own options (KG이니시스 통합인증 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly inicisUnified: InicisUnifiedBypassInicisUnified
}

/**
 * Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KG Inicis unified
 * verification.
 */
export interface InicisUnifiedCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis unified verification: required, depending on `bypass.inicisUnified.flgFixedUser`, or
   * `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * KG Inicis unified verification: required, depending on `bypass.inicisUnified.flgFixedUser`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly phoneNumber?: string | undefined
  /**
   * Buyer's year of birth (구매자 출생년도), four digits: `"1990"`.
   *
   * KG Inicis unified verification: required, depending on `bypass.inicisUnified.flgFixedUser`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly birthYear?: string | undefined
  /**
   * Buyer's month of birth (구매자 출생월), two digits: `"07"`.
   *
   * KG Inicis unified verification: required, depending on `bypass.inicisUnified.flgFixedUser`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly birthMonth?: string | undefined
  /**
   * Buyer's day of birth (구매자 출생일), two digits: `"08"`.
   *
   * KG Inicis unified verification: required, depending on `bypass.inicisUnified.flgFixedUser`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly birthDay?: string | undefined
}

/**
 * `PortOne.requestIdentityVerification` (본인인증 요청) on KG Inicis unified verification (KG이니시스 통합인증). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
 */
export interface InicisUnifiedIdentityVerificationRequest extends V2IdentityVerificationRequest {
  /**
   * The shop's own id of the verification (본인인증 고유 번호), a new one for each.
   *
   * KG Inicis unified verification: required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2
   */
  readonly identityVerificationId: string
  /** Options of KG Inicis unified verification’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: InicisUnifiedBypass
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: InicisUnifiedCustomer | undefined
}

/** What each function takes on KG Inicis unified verification (KG이니시스 통합인증). */
export interface InicisUnifiedRequests {
  /** `PortOne.requestIdentityVerification` (본인인증 요청). */
  readonly requestIdentityVerification: InicisUnifiedIdentityVerificationRequest
}

/** KG Inicis’s own options (KG이니시스 고유 파라미터). On KG Inicis. */
export interface InicisV2BypassInicisV2 {
  /**
   * Address of a logo that the window shows (로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly logo_url?: string | undefined
  /**
   * Address of a second logo (두 번째 로고 이미지 URL). PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly logo_2nd?: string | undefined
  /**
   * Email address of a parent (보호자 이메일). PC only; required where the buyer is younger than 14.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly parentemail?: string | undefined
  /**
   * Phone number for SSG Pay (SSG페이 휴대폰 번호), digits only. PC only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly Ini_SSGPAY_MDN?: string | undefined
  /**
   * Options of the window on PC (PC 결제창 옵션), one text each: `below1000`, `SKIN(#C1272C)`, `noeasypay`, and more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly acceptmethod?: readonly string[] | undefined
  /**
   * The card that is chosen first (카드 선택 옵션): `selcode=14`. Mobile only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly P_CARD_OPTION?: string | undefined
  /**
   * Name of the shop that the window shows (상점명). Mobile only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly P_MNAME?: string | undefined
  /**
   * Options of the window on mobile (모바일 결제창 옵션), one text each: `below1000=Y`, `noeasypay=Y`, `apprun_check=Y`, and
   * more.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly P_RESERVED?: readonly string[] | undefined
}

/** Options of KG Inicis’s own (PG사 고유 파라미터), passed on as they are. On KG Inicis. */
export interface InicisV2Bypass {
  /**
   * KG Inicis’s own options (KG이니시스 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly inicis_v2?: InicisV2BypassInicisV2 | undefined
}

/** Payment in installments (할부 설정). On KG Inicis. */
export interface InicisV2CardInstallment extends V2Installment {
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * KG Inicis: `availableMonthList` cannot be used with `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * KG Inicis: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On KG Inicis. */
export interface InicisV2Card extends V2Card {
  /**
   * Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`.
   *
   * KG Inicis: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
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
        | 'JEONBUK_CARD'
        | 'JEJU_CARD'
        | 'HANA_CARD'
        | 'KOOKMIN_CARD'
        | 'K_BANK'
        | 'MIRAE_ASSET_SECURITIES'
      >
    | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: InicisV2CardInstallment | undefined
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly useAppCardOnly?: boolean | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부). Needs a contract with some gateways.
   *
   * KG Inicis: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly useCardPoint?: boolean | undefined
}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On KG Inicis. */
export interface InicisV2GiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * KG Inicis: required with `GIFT_CERTIFICATE` on mobile; one of `BOOKNLIFE`, `SMART_MUNSANG`, `CULTURELAND` with
   * `GIFT_CERTIFICATE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly giftCertificateType?:
    | Prefixed<'GIFT_CERTIFICATE_TYPE_', 'BOOKNLIFE' | 'SMART_MUNSANG' | 'CULTURELAND' | 'HAPPYMONEY'>
    | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On KG Inicis. */
export interface InicisV2EasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * KG Inicis: one of `KAKAOPAY`, `NAVERPAY`, `SAMSUNGPAY`, `SSGPAY`, `APPLEPAY`, `LPAY`, `TOSSPAY`, `PAYCO` with
   * `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly easyPayProvider?:
    | Prefixed<
        'EASY_PAY_PROVIDER_',
        'KAKAOPAY' | 'NAVERPAY' | 'SAMSUNGPAY' | 'SSGPAY' | 'APPLEPAY' | 'LPAY' | 'TOSSPAY' | 'PAYCO'
      >
    | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KG Inicis. */
export interface InicisV2CustomerDetails extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis: required on PC, or `customer.firstName` with `customer.lastName`; recommended on mobile, or
   * `customer.firstName` with `customer.lastName`; at most 30 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * KG Inicis: required on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly phoneNumber: string
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * KG Inicis: required on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly email: string
}

/** Who pays (구매자 정보) on KG Inicis, by `firstName` with `lastName`. */
export interface InicisV2CustomerByBothNames extends InicisV2CustomerDetails {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on KG Inicis, by `fullName`. */
export interface InicisV2CustomerByFullName extends InicisV2CustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis: required on PC, or `customer.firstName` with `customer.lastName`; recommended on mobile, or
   * `customer.firstName` with `customer.lastName`; at most 30 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on KG Inicis, by `fullName` or by `firstName` with `lastName`. */
export type InicisV2Customer = InicisV2CustomerByBothNames | InicisV2CustomerByFullName

/** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. On KG Inicis. */
export interface InicisV2Transfer extends V2Transfer {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * KG Inicis: no effect, depending on `transfer.cashReceiptType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2Transfer['cashReceiptType']> | undefined
  /**
   * The bank to pay from (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly bankCode?: string | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On KG Inicis. */
export interface InicisV2VirtualAccount extends V2VirtualAccount {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * KG Inicis: no effect, depending on `virtualAccount.cashReceiptType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2VirtualAccount['cashReceiptType']> | undefined
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
  /**
   * The bank of the account (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly bankCode?: string | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. On KG Inicis. */
export interface InicisV2Mobile extends V2Mobile {
  /**
   * Carriers that the window offers (노출할 통신사 목록). PortOne's schema spells it so; `availableCarriers` is read as
   * well.
   *
   * KG Inicis: no effect on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly avaliableCarriers?: NonNullable<V2Mobile['avaliableCarriers']> | undefined
  /**
   * The buyer's carrier (통신사), with or without `CARRIER_`.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly carrier?: NonNullable<V2Mobile['carrier']> | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis (KG이니시스), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
 */
export interface InicisV2PaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /**
   * The shop's own id of the payment (결제 고유 번호), a new one for each. Characters and length differ by gateway.
   *
   * KG Inicis: at most 40 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly paymentId: string
  /** Options of KG Inicis’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: InicisV2Bypass | undefined
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: InicisV2Card | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * KG Inicis: one of `KRW`, `USD` with `CARD`; one of `KRW` with `TRANSFER`, `VIRTUAL_ACCOUNT`, `GIFT_CERTIFICATE`,
   * `MOBILE`, `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD'>
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate?: InicisV2GiftCertificate | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: InicisV2EasyPay | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: InicisV2Customer
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * KG Inicis: at most 40 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly orderName: string
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KG Inicis: supports `KO_KR`, `EN_US`, `ZH_CN` on PC; supports `KO_KR`, `EN_US` on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /**
   * Value added tax inside `totalAmount` (부가세), a whole number in MINOR units; by default one eleventh of the taxed
   * part.
   *
   * KG Inicis: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly vatAmount?: number | undefined
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * KG Inicis: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly taxFreeAmount?: number | undefined
  /** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. */
  readonly transfer?: InicisV2Transfer | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: InicisV2VirtualAccount | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * KG Inicis: required with `MOBILE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
  /** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: InicisV2Mobile | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * KG Inicis: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly isEscrow?: boolean | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis (KG이니시스) by `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `EASY_PAY`.
 * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
 */
export interface InicisV2PlainPayment extends InicisV2PaymentFields<
  'CARD' | 'TRANSFER' | 'VIRTUAL_ACCOUNT' | 'EASY_PAY'
> {}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On KG Inicis. */
export interface InicisV2GiftCertificatePaymentGiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * KG Inicis: required with `GIFT_CERTIFICATE` on mobile; one of `BOOKNLIFE`, `SMART_MUNSANG`, `CULTURELAND` with
   * `GIFT_CERTIFICATE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly giftCertificateType: Prefixed<
    'GIFT_CERTIFICATE_TYPE_',
    'BOOKNLIFE' | 'SMART_MUNSANG' | 'CULTURELAND' | 'HAPPYMONEY'
  >
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis (KG이니시스) by `GIFT_CERTIFICATE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
 */
export interface InicisV2GiftCertificatePayment extends InicisV2PaymentFields<'GIFT_CERTIFICATE'> {
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate: InicisV2GiftCertificatePaymentGiftCertificate
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis (KG이니시스) by `MOBILE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
 */
export interface InicisV2MobilePayment extends InicisV2PaymentFields<'MOBILE'> {
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * KG Inicis: required with `MOBILE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly productType: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'>
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis (KG이니시스). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
 */
export type InicisV2PaymentRequest =
  InicisV2PlainPayment | InicisV2GiftCertificatePayment | InicisV2MobilePayment

/** KG Inicis’s own options (KG이니시스 고유 파라미터). On KG Inicis. */
export interface InicisV2BillingKeyBypassInicisV2 {
  /**
   * Whose cards are taken (카드 사용 구분): `percard` a person's, `cocard` a business's. Mobile only.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly carduse?: 'cocard' | 'percard' | undefined
}

/** Options of KG Inicis’s own (PG사 고유 파라미터), passed on as they are. On KG Inicis. */
export interface InicisV2BillingKeyBypass {
  /**
   * KG Inicis’s own options (KG이니시스 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly inicis_v2?: InicisV2BillingKeyBypassInicisV2 | undefined
}

/** Options of a card (카드 정보), with `CARD`. On KG Inicis. */
export interface InicisV2BillingKeyCard extends V2Card {
  /**
   * Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly cardCompany?: NonNullable<V2Card['cardCompany']> | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on KG Inicis (KG이니시스). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
 */
export interface InicisV2BillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `CARD` where it is left out. */
  readonly billingKeyMethod?: 'CARD' | undefined
  /**
   * The shop's own id of the issue (빌링키 발급 고유 번호). Characters and length differ by gateway.
   *
   * KG Inicis: required; at most 40 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly issueId: string
  /** Options of KG Inicis’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: InicisV2BillingKeyBypass | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * KG Inicis: required on mobile; `interval` one of `1m`, `1y`; `from` required, depending on `offerPeriod.range`;
   * `to` required, depending on `offerPeriod.range`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly offerPeriod: V2OfferPeriod
  /**
   * What the key is for (빌링키 발급 제목), shown to the buyer.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly issueName: string
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: InicisV2Customer
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KG Inicis: supports `KO_KR`, `EN_US`, `ZH_CN` on PC; no effect on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyRequest['locale']> | undefined
  /** Options of a card (카드 정보), with `CARD`. */
  readonly card?: InicisV2BillingKeyCard | undefined
  /**
   * Currency of `displayAmount` (통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * KG Inicis: one of `KRW`, `USD` on PC; one of `KRW` on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly currency?: string | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KG Inicis. */
export interface InicisV2BillingKeyAndPayCustomerDetails extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis: required, or `customer.firstName` with `customer.lastName`; at most 30 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly phoneNumber: string
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly email: string
}

/** Who pays (구매자 정보) on KG Inicis, by `firstName` with `lastName`. */
export interface InicisV2BillingKeyAndPayCustomerByBothNames extends InicisV2BillingKeyAndPayCustomerDetails {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on KG Inicis, by `fullName`. */
export interface InicisV2BillingKeyAndPayCustomerByFullName extends InicisV2BillingKeyAndPayCustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis: required, or `customer.firstName` with `customer.lastName`; at most 30 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on KG Inicis, by `fullName` or by `firstName` with `lastName`. */
export type InicisV2BillingKeyAndPayCustomer =
  InicisV2BillingKeyAndPayCustomerByBothNames | InicisV2BillingKeyAndPayCustomerByFullName

/** Options of a phone bill (휴대폰 소액결제 정보), with `MOBILE`. On KG Inicis. */
export interface InicisV2BillingKeyAndPayMobile extends V2Mobile {
  /**
   * The buyer's carrier (통신사), with or without `CARRIER_`.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly carrier?: NonNullable<V2Mobile['carrier']> | undefined
  /**
   * Carriers that the window offers (노출할 통신사 목록). PortOne's schema spells it so; `availableCarriers` is read as
   * well.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly avaliableCarriers?: NonNullable<V2Mobile['avaliableCarriers']> | undefined
}

/**
 * `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청) on KG Inicis (KG이니시스). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
 */
export interface InicisV2BillingKeyAndPayRequest extends V2BillingKeyAndPayRequest {
  /** How the buyer pays (결제 수단). `MOBILE` where it is left out. */
  readonly billingKeyAndPayMethod?: 'MOBILE' | 'PHONE' | undefined
  /**
   * The shop's own id of the payment (결제 고유 번호), a new one for each. Characters and length differ by gateway.
   *
   * KG Inicis: at most 40 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly paymentId: string
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * KG Inicis: required on mobile; `interval` one of `1m`, `1y`; `from` required, depending on `offerPeriod.range`;
   * `to` required, depending on `offerPeriod.range`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly offerPeriod: V2OfferPeriod
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * KG Inicis: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly currency: Currency<'KRW'>
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: InicisV2BillingKeyAndPayCustomer
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * KG Inicis: at most 40 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly orderName: string
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * KG Inicis: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly productType: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'>
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KG Inicis: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyAndPayRequest['locale']> | undefined
  /** Options of a phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: InicisV2BillingKeyAndPayMobile | undefined
  /** KG Inicis has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on KG Inicis (KG이니시스). */
export interface InicisV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: InicisV2PaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: InicisV2BillingKeyRequest
  /** `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청). */
  readonly requestIssueBillingKeyAndPay: InicisV2BillingKeyAndPayRequest
}
