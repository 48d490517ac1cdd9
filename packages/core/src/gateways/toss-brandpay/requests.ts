// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2EasyPay,
  V2FixedMonth,
  V2Installment,
  V2MonthList,
  V2PaymentRequest,
} from '../../requests/v2-requests.js'

/** Words of the window (문구 설정). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayBrandpayOptionsUiLabels {
  /**
   * Word for payment without a password (원터치페이 문구).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly oneTouchPay?: string | undefined
}

/** Bar at the top (상단 바). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayBrandpayOptionsUiNavigationBar {
  /**
   * Whether it is shown (표시 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly visible?: boolean | undefined
  /**
   * Space above it in pixels (위쪽 여백).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly paddingTop?: number | undefined
}

/** How the window looks (UI 설정). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayBrandpayOptionsUi {
  /**
   * Color of what stands out (강조 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly highlightColor?: string | undefined
  /**
   * Shape of the buttons (버튼 모양).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly buttonStyle?: 'default' | 'full' | undefined
  /**
   * Words of the window (문구 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly labels?: TossBrandpayV1BypassTossBrandpayBrandpayOptionsUiLabels | undefined
  /**
   * Bar at the top (상단 바).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly navigationBar?: TossBrandpayV1BypassTossBrandpayBrandpayOptionsUiNavigationBar | undefined
}

/** Options of BrandPay (브랜드페이 옵션). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayBrandpayOptions {
  /**
   * How the window looks (UI 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly ui?: TossBrandpayV1BypassTossBrandpayBrandpayOptionsUi | undefined
}

/** The short list of promotions (프로모션 요약). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSectionSummary {
  /**
   * Whether it is shown (표시 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly visible?: boolean | undefined
}

/** The text of promotions (프로모션 설명). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSectionDescription {
  /**
   * Whether it is shown (표시 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly visible?: boolean | undefined
  /**
   * Whether it is open at first (기본 펼침 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly defaultOpen?: boolean | undefined
}

/** The part with promotions (프로모션 영역). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSection {
  /**
   * The short list of promotions (프로모션 요약).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly summary?: TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSectionSummary | undefined
  /**
   * The text of promotions (프로모션 설명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly description?:
    TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSectionDescription | undefined
}

/** How the window looks (UI 설정). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptionsUi {
  /**
   * The part with promotions (프로모션 영역).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly promotionSection?: TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSection | undefined
}

/** Options of the widget (위젯 옵션). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptions {
  /**
   * Kind of method that is chosen first (결제 수단 유형).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly methodType?: '계좌' | '카드' | undefined
  /**
   * Id of the registered method (등록된 결제 수단 아이디).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly methodId?: string | undefined
  /**
   * How the window looks (UI 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly ui?: TossBrandpayV1BypassTossBrandpayWidgetOptionsUi | undefined
}

/** Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpay {
  /**
   * Options of BrandPay (브랜드페이 옵션).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly brandpayOptions?: TossBrandpayV1BypassTossBrandpayBrandpayOptions | undefined
  /**
   * Options of the widget (위젯 옵션).
   *
   * Toss Payments BrandPay: no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly widgetOptions?: TossBrandpayV1BypassTossBrandpayWidgetOptions | undefined
  /**
   * Code of a discount at the gateway (즉시 할인 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly discountCode?: string | undefined
  /**
   * Id of the registered method (등록된 결제 수단 아이디).
   *
   * Toss Payments BrandPay: required, depending on `useCardPoint`, `display.card_quota`, `bypass.cashReceiptType`,
   * `bypass.customerIdentifier`, `bypass.toss_brandpay.discountCode`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly methodId?: string | undefined
  /**
   * How the window looks (UI 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly ui?: TossBrandpayV1BypassTossBrandpayBrandpayOptionsUi | undefined
}

/** Options of Toss Payments BrandPay’s own (PG사 고유 파라미터), passed on as they are. On Toss Payments BrandPay. */
export interface TossBrandpayV1Bypass {
  /**
   * Whether it counts as a cultural expense for income tax (문화비 지출 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly isCulturalExpense?: boolean | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly cashReceiptType?: 'anonymous' | 'corporate' | 'personal' | 'unable' | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly toss_brandpay?: TossBrandpayV1BypassTossBrandpay | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Toss Payments BrandPay (토스페이먼츠 브랜드페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
 */
export interface TossBrandpayV1PayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'toss_brandpay'
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Toss Payments BrandPay: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * Toss Payments BrandPay: required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly customer_id: string
  /** Options of Toss Payments BrandPay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TossBrandpayV1Bypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Toss Payments BrandPay: one of `KRW`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly currency?: Currency<'KRW'> | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Toss Payments BrandPay: required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Toss Payments BrandPay: required. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly amount: number
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Toss Payments BrandPay: no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** What each function takes on Toss Payments BrandPay (토스페이먼츠 브랜드페이). */
export interface TossBrandpayV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: TossBrandpayV1PayRequest
}

/** Words of the window (문구 설정). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayBrandpayOptionsUiLabels {
  /**
   * Word for payment without a password (원터치페이 문구).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly oneTouchPay?: string | undefined
}

/** Bar at the top (상단 바). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayBrandpayOptionsUiNavigationBar {
  /**
   * Whether it is shown (표시 여부).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly visible?: boolean | undefined
  /**
   * Space above it in pixels (위쪽 여백).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly paddingTop?: number | undefined
}

/** How the window looks (UI 설정). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayBrandpayOptionsUi {
  /**
   * Color of what stands out (강조 색상).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly highlightColor?: string | undefined
  /**
   * Shape of the buttons (버튼 모양).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly buttonStyle?: 'default' | 'full' | undefined
  /**
   * Words of the window (문구 설정).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly labels?: TossBrandpayBypassTossBrandpayBrandpayOptionsUiLabels | undefined
  /**
   * Bar at the top (상단 바).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly navigationBar?: TossBrandpayBypassTossBrandpayBrandpayOptionsUiNavigationBar | undefined
}

/** Options of BrandPay (브랜드페이 옵션). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayBrandpayOptions {
  /**
   * How the window looks (UI 설정).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly ui?: TossBrandpayBypassTossBrandpayBrandpayOptionsUi | undefined
}

/** The short list of promotions (프로모션 요약). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSectionSummary {
  /**
   * Whether it is shown (표시 여부).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly visible?: boolean | undefined
}

/** The text of promotions (프로모션 설명). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSectionDescription {
  /**
   * Whether it is shown (표시 여부).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly visible?: boolean | undefined
  /**
   * Whether it is open at first (기본 펼침 여부).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly defaultOpen?: boolean | undefined
}

/** The part with promotions (프로모션 영역). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSection {
  /**
   * The short list of promotions (프로모션 요약).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly summary?: TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSectionSummary | undefined
  /**
   * The text of promotions (프로모션 설명).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly description?: TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSectionDescription | undefined
}

/** How the window looks (UI 설정). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptionsUi {
  /**
   * The part with promotions (프로모션 영역).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly promotionSection?: TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSection | undefined
}

/** Options of the widget (위젯 옵션). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptions {
  /**
   * Kind of method that is chosen first (결제 수단 유형).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly methodType?: '계좌' | '카드' | undefined
  /**
   * Id of the registered method (등록된 결제 수단 아이디).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly methodId?: string | undefined
  /**
   * How the window looks (UI 설정).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly ui?: TossBrandpayBypassTossBrandpayWidgetOptionsUi | undefined
}

/** Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpay {
  /**
   * Options of BrandPay (브랜드페이 옵션).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly brandpayOptions?: TossBrandpayBypassTossBrandpayBrandpayOptions | undefined
  /**
   * Options of the widget (위젯 옵션).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly widgetOptions?: TossBrandpayBypassTossBrandpayWidgetOptions | undefined
  /**
   * Code of a discount at the gateway (즉시 할인 코드).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly discountCode?: string | undefined
  /**
   * Id of the registered method (등록된 결제 수단 아이디).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly methodId?: string | undefined
}

/** Options of Toss Payments BrandPay’s own (PG사 고유 파라미터), passed on as they are. On Toss Payments BrandPay. */
export interface TossBrandpayBypass {
  /**
   * Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly toss_brandpay?: TossBrandpayBypassTossBrandpay | undefined
}

/** Payment in installments (할부 설정). On Toss Payments BrandPay. */
export interface TossBrandpayEasyPayInstallment extends V2Installment {
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * Toss Payments BrandPay: `availableMonthList` at most 1 items. Guide:
   * https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Toss Payments BrandPay. */
export interface TossBrandpayEasyPay extends V2EasyPay {
  /** Payment in installments (할부 설정). */
  readonly installment?: TossBrandpayEasyPayInstallment | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * Toss Payments BrandPay: needs a contract. Guide:
   * https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly useCardPoint?: boolean | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Toss Payments BrandPay (토스페이먼츠 브랜드페이). Guide:
 * https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
 */
export interface TossBrandpayPaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). `EASY_PAY` where it is left out. */
  readonly payMethod?: 'EASY_PAY' | undefined
  /** Options of Toss Payments BrandPay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: TossBrandpayBypass | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: TossBrandpayEasyPay | undefined
}

/** What each function takes on Toss Payments BrandPay (토스페이먼츠 브랜드페이). */
export interface TossBrandpayRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: TossBrandpayPaymentRequest
}
