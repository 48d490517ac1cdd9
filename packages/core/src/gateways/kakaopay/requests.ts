// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type { V1BillingRequest, V1Display, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyRequest,
  V2EasyPay,
  V2FixedMonth,
  V2FreeInstallmentPlan,
  V2Installment,
  V2MonthList,
  V2PaymentRequest,
  V2WindowType,
} from '../../requests/v2-requests.js'

/** Kakao Pay’s own options (카카오페이 고유 파라미터). On Kakao Pay. */
export interface KakaopayV1BypassKakaopay {
  /**
   * What Kakao Pay may charge (결제 수단 제한): `CARD` a card, `MONEY` Kakao Pay's money.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly payment_method_type?: 'CARD' | 'MONEY' | undefined
  /**
   * Text that the window shows (결제창 안내 문구).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly custom_message?: string | undefined
}

/** Options of Kakao Pay’s own (PG사 고유 파라미터), passed on as they are. On Kakao Pay. */
export interface KakaopayV1Bypass {
  /**
   * Kakao Pay’s own options (카카오페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly kakaopay?: KakaopayV1BypassKakaopay | undefined
}

/** What the window shows (결제창 표시 설정). On Kakao Pay. */
export interface KakaopayV1Display extends V1Display {
  /**
   * Numbers of monthly payments to choose from (할부 개월 수 목록), such as `[0, 2, 3]`. How it is read differs by gateway.
   *
   * Kakao Pay: at most 1 items. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly card_quota?: readonly number[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Kakao Pay (카카오페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
 */
export interface KakaopayV1Pay extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Whether a phone opens the window of a PC (모바일에서 PC 결제창 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly kakaopayMobileAsPC?: boolean | undefined
  /** Options of Kakao Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KakaopayV1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Kakao Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Kakao Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Kakao Pay: recommended on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: KakaopayV1Display | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * Kakao Pay: cannot be used. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly vat_amount?: number | null | undefined
  /**
   * The shop's own id of a billing key (빌링키 고유 번호): asks for one, so it is left out here.
   *
   * Kakao Pay: recommended, depending on `pg`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly customer_uid?: undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Kakao Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Kakao Pay (카카오페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
 */
export interface KakaopayV1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Whether a phone opens the window of a PC (모바일에서 PC 결제창 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly kakaopayMobileAsPC?: boolean | undefined
  /** Options of Kakao Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KakaopayV1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Kakao Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Kakao Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Kakao Pay: recommended on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: KakaopayV1Display | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * Kakao Pay: cannot be used. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly vat_amount?: number | null | undefined
  /**
   * Gateway and merchant id (PG사 구분코드): `{code}.{MID}`.
   *
   * Kakao Pay: cannot be used with `customer_uid`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly pg?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Kakao Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on Kakao Pay (카카오페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
 */
export interface KakaopayV1IssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Whether a phone opens the window of a PC (모바일에서 PC 결제창 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly kakaopayMobileAsPC?: boolean | undefined
  /** Options of Kakao Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KakaopayV1Bypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Kakao Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Kakao Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Kakao Pay: recommended on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: KakaopayV1Display | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * Kakao Pay: cannot be used. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly vat_amount?: number | null | undefined
  /**
   * Gateway and merchant id (PG사 구분코드): `{code}.{MID}`.
   *
   * Kakao Pay: cannot be used with `customer_uid`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly pg?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Kakao Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Kakao Pay (카카오페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay?v=v1
 */
export type KakaopayV1PayRequest = KakaopayV1Pay | KakaopayV1Issue | KakaopayV1IssueAndPay

/** What each function takes on Kakao Pay (카카오페이). */
export interface KakaopayV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: KakaopayV1PayRequest
}

/** Kakao Pay’s own options (카카오페이 고유 파라미터). On Kakao Pay. */
export interface KakaopayBypassKakaopay {
  /**
   * Text that the window shows (결제창 안내 문구).
   *
   * Kakao Pay: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly custom_message?: string | undefined
}

/** Options of Kakao Pay’s own (PG사 고유 파라미터), passed on as they are. On Kakao Pay. */
export interface KakaopayBypass {
  /**
   * Kakao Pay’s own options (카카오페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly kakaopay?: KakaopayBypassKakaopay | undefined
}

/** Payment in installments (할부 설정). On Kakao Pay. */
export interface KakaopayEasyPayInstallment extends V2Installment {
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * Kakao Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * Kakao Pay: `availableMonthList` no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Kakao Pay. */
export interface KakaopayEasyPay extends V2EasyPay {
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * Kakao Pay: one of `SHINHAN_CARD`, `KOOKMIN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `NH_CARD`,
   * `BC_CARD`, `HANA_CARD`, `CITI_CARD`, `KAKAO_BANK`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly availableCards?:
    | readonly Prefixed<
        'CARD_COMPANY_',
        | 'SHINHAN_CARD'
        | 'KOOKMIN_CARD'
        | 'HYUNDAI_CARD'
        | 'LOTTE_CARD'
        | 'SAMSUNG_CARD'
        | 'NH_CARD'
        | 'BC_CARD'
        | 'HANA_CARD'
        | 'CITI_CARD'
        | 'KAKAO_BANK'
      >[]
    | undefined
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Kakao Pay: supports `KAKAOPAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly easyPayProvider?: NonNullable<V2EasyPay['easyPayProvider']> | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: KakaopayEasyPayInstallment | undefined
}

/** How the window opens (결제창 유형). Each gateway supports some types on each device. On Kakao Pay. */
export interface KakaopayWindowType extends V2WindowType {
  /**
   * On a PC (PC 환경): the guide of the gateway says which it supports.
   *
   * Kakao Pay: one of `IFRAME` on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly pc?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
  /**
   * On a phone or tablet (모바일 환경): the guide of the gateway says which it supports.
   *
   * Kakao Pay: one of `REDIRECTION` on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly mobile?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Kakao Pay (카카오페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
 */
export interface KakaopayPaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). `EASY_PAY` where it is left out. */
  readonly payMethod?: 'EASY_PAY' | undefined
  /** Options of Kakao Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KakaopayBypass | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: KakaopayEasyPay | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Kakao Pay: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly currency: Currency<'KRW'>
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: KakaopayWindowType | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * Kakao Pay: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Kakao Pay: supports `KO_KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Kakao Pay: at most 100 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly orderName: string
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * Kakao Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /**
   * Whether it counts as a cultural expense for income tax (문화비 지출 여부).
   *
   * Kakao Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly isCulturalExpense?: boolean | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * Kakao Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
}

/** Options of a wallet (간편 결제 정보), with `EASY_PAY`. On Kakao Pay. */
export interface KakaopayBillingKeyEasyPay extends V2EasyPay {
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * Kakao Pay: one of `SHINHAN_CARD`, `KOOKMIN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `NH_CARD`,
   * `BC_CARD`, `HANA_CARD`, `CITI_CARD`, `KAKAO_BANK`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly availableCards?:
    | readonly Prefixed<
        'CARD_COMPANY_',
        | 'SHINHAN_CARD'
        | 'KOOKMIN_CARD'
        | 'HYUNDAI_CARD'
        | 'LOTTE_CARD'
        | 'SAMSUNG_CARD'
        | 'NH_CARD'
        | 'BC_CARD'
        | 'HANA_CARD'
        | 'CITI_CARD'
        | 'KAKAO_BANK'
      >[]
    | undefined
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Kakao Pay: supports `KAKAOPAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly easyPayProvider?: NonNullable<V2EasyPay['easyPayProvider']> | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on Kakao Pay (카카오페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
 */
export interface KakaopayBillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `EASY_PAY` where it is left out. */
  readonly billingKeyMethod?: 'EASY_PAY' | undefined
  /** Options of Kakao Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KakaopayBypass | undefined
  /** Options of a wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: KakaopayBillingKeyEasyPay | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: KakaopayWindowType | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * Kakao Pay: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Kakao Pay: supports `KO_KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyRequest['locale']> | undefined
  /**
   * What the key is for (빌링키 발급 제목), shown to the buyer.
   *
   * Kakao Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay?v=v2
   */
  readonly issueName: string
}

/** What each function takes on Kakao Pay (카카오페이). */
export interface KakaopayRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: KakaopayPaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: KakaopayBillingKeyRequest
  /** Functions that need a return address. */
  readonly returning: 'requestPayment' | 'requestIssueBillingKey'
}
