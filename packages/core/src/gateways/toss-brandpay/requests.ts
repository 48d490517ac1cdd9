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

/** bypass.toss_brandpay.brandpayOptions.ui.labels. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayBrandpayOptionsUiLabels {
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.labels.oneTouchPay
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly oneTouchPay?: string | undefined
}

/** bypass.toss_brandpay.brandpayOptions.ui.navigationBar. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayBrandpayOptionsUiNavigationBar {
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.navigationBar.visible
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly visible?: boolean | undefined
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.navigationBar.paddingTop
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly paddingTop?: number | undefined
}

/** bypass.toss_brandpay.brandpayOptions.ui. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayBrandpayOptionsUi {
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.highlightColor
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly highlightColor?: string | undefined
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.buttonStyle
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly buttonStyle?: 'default' | 'full' | undefined
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.labels
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly labels?: TossBrandpayV1BypassTossBrandpayBrandpayOptionsUiLabels | undefined
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.navigationBar
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly navigationBar?: TossBrandpayV1BypassTossBrandpayBrandpayOptionsUiNavigationBar | undefined
}

/** bypass.toss_brandpay.brandpayOptions. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayBrandpayOptions {
  /**
   * bypass.toss_brandpay.brandpayOptions.ui
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly ui?: TossBrandpayV1BypassTossBrandpayBrandpayOptionsUi | undefined
}

/** bypass.toss_brandpay.widgetOptions.ui.promotionSection.summary. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSectionSummary {
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.summary.visible
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly visible?: boolean | undefined
}

/** bypass.toss_brandpay.widgetOptions.ui.promotionSection.description. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSectionDescription {
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.description.visible
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly visible?: boolean | undefined
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.description.defaultOpen
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly defaultOpen?: boolean | undefined
}

/** bypass.toss_brandpay.widgetOptions.ui.promotionSection. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSection {
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.summary
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly summary?: TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSectionSummary | undefined
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.description
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly description?:
    TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSectionDescription | undefined
}

/** bypass.toss_brandpay.widgetOptions.ui. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptionsUi {
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly promotionSection?: TossBrandpayV1BypassTossBrandpayWidgetOptionsUiPromotionSection | undefined
}

/** bypass.toss_brandpay.widgetOptions. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayWidgetOptions {
  /**
   * bypass.toss_brandpay.widgetOptions.methodType
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly methodType?: '계좌' | '카드' | undefined
  /**
   * bypass.toss_brandpay.widgetOptions.methodId
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly methodId?: string | undefined
  /**
   * bypass.toss_brandpay.widgetOptions.ui
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly ui?: TossBrandpayV1BypassTossBrandpayWidgetOptionsUi | undefined
}

/** bypass.toss_brandpay.ui.labels. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayUiLabels {
  /**
   * bypass.toss_brandpay.ui.labels.oneTouchPay
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly oneTouchPay?: string | undefined
}

/** bypass.toss_brandpay.ui.navigationBar. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayUiNavigationBar {
  /**
   * bypass.toss_brandpay.ui.navigationBar.visible
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly visible?: boolean | undefined
  /**
   * bypass.toss_brandpay.ui.navigationBar.paddingTop
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly paddingTop?: number | undefined
}

/** bypass.toss_brandpay.ui. On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpayUi {
  /**
   * bypass.toss_brandpay.ui.highlightColor
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly highlightColor?: string | undefined
  /**
   * bypass.toss_brandpay.ui.buttonStyle
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly buttonStyle?: 'default' | 'full' | undefined
  /**
   * bypass.toss_brandpay.ui.labels
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly labels?: TossBrandpayV1BypassTossBrandpayUiLabels | undefined
  /**
   * bypass.toss_brandpay.ui.navigationBar
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly navigationBar?: TossBrandpayV1BypassTossBrandpayUiNavigationBar | undefined
}

/** Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터). On Toss Payments BrandPay. */
export interface TossBrandpayV1BypassTossBrandpay {
  /**
   * bypass.toss_brandpay.brandpayOptions
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly brandpayOptions?: TossBrandpayV1BypassTossBrandpayBrandpayOptions | undefined
  /**
   * bypass.toss_brandpay.widgetOptions
   *
   * Toss Payments BrandPay: no effect. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly widgetOptions?: TossBrandpayV1BypassTossBrandpayWidgetOptions | undefined
  /**
   * bypass.toss_brandpay.discountCode
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly discountCode?: string | undefined
  /**
   * bypass.toss_brandpay.methodId
   *
   * Toss Payments BrandPay: required, depending on `useCardPoint`, `display.card_quota`, `bypass.cashReceiptType`,
   * `bypass.customerIdentifier`, `bypass.toss_brandpay.discountCode`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly methodId?: string | undefined
  /**
   * bypass.toss_brandpay.ui
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly ui?: TossBrandpayV1BypassTossBrandpayUi | undefined
}

/** Options of Toss Payments BrandPay’s own (PG사 고유 파라미터), passed on as they are. On Toss Payments BrandPay. */
export interface TossBrandpayV1Bypass {
  /**
   * Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly isCulturalExpense?: boolean | undefined
  /**
   * Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1
   */
  readonly cashReceiptType?: 'anonymous' | 'corporate' | 'personal' | 'unable' | undefined
  /**
   * Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터).
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
   * useCardPoint
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

/** bypass.toss_brandpay.brandpayOptions.ui.labels. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayBrandpayOptionsUiLabels {
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.labels.oneTouchPay
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly oneTouchPay?: string | undefined
}

/** bypass.toss_brandpay.brandpayOptions.ui.navigationBar. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayBrandpayOptionsUiNavigationBar {
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.navigationBar.visible
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly visible?: boolean | undefined
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.navigationBar.paddingTop
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly paddingTop?: number | undefined
}

/** bypass.toss_brandpay.brandpayOptions.ui. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayBrandpayOptionsUi {
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.highlightColor
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly highlightColor?: string | undefined
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.buttonStyle
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly buttonStyle?: 'default' | 'full' | undefined
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.labels
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly labels?: TossBrandpayBypassTossBrandpayBrandpayOptionsUiLabels | undefined
  /**
   * bypass.toss_brandpay.brandpayOptions.ui.navigationBar
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly navigationBar?: TossBrandpayBypassTossBrandpayBrandpayOptionsUiNavigationBar | undefined
}

/** bypass.toss_brandpay.brandpayOptions. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayBrandpayOptions {
  /**
   * bypass.toss_brandpay.brandpayOptions.ui
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly ui?: TossBrandpayBypassTossBrandpayBrandpayOptionsUi | undefined
}

/** bypass.toss_brandpay.widgetOptions.ui.promotionSection.summary. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSectionSummary {
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.summary.visible
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly visible?: boolean | undefined
}

/** bypass.toss_brandpay.widgetOptions.ui.promotionSection.description. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSectionDescription {
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.description.visible
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly visible?: boolean | undefined
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.description.defaultOpen
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly defaultOpen?: boolean | undefined
}

/** bypass.toss_brandpay.widgetOptions.ui.promotionSection. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSection {
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.summary
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly summary?: TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSectionSummary | undefined
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection.description
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly description?: TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSectionDescription | undefined
}

/** bypass.toss_brandpay.widgetOptions.ui. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptionsUi {
  /**
   * bypass.toss_brandpay.widgetOptions.ui.promotionSection
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly promotionSection?: TossBrandpayBypassTossBrandpayWidgetOptionsUiPromotionSection | undefined
}

/** bypass.toss_brandpay.widgetOptions. On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpayWidgetOptions {
  /**
   * bypass.toss_brandpay.widgetOptions.methodType
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly methodType?: '계좌' | '카드' | undefined
  /**
   * bypass.toss_brandpay.widgetOptions.methodId
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly methodId?: string | undefined
  /**
   * bypass.toss_brandpay.widgetOptions.ui
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly ui?: TossBrandpayBypassTossBrandpayWidgetOptionsUi | undefined
}

/** Toss Payments BrandPay’s own options (토스페이먼츠 브랜드페이 고유 파라미터). On Toss Payments BrandPay. */
export interface TossBrandpayBypassTossBrandpay {
  /**
   * bypass.toss_brandpay.brandpayOptions
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly brandpayOptions?: TossBrandpayBypassTossBrandpayBrandpayOptions | undefined
  /**
   * bypass.toss_brandpay.widgetOptions
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly widgetOptions?: TossBrandpayBypassTossBrandpayWidgetOptions | undefined
  /**
   * bypass.toss_brandpay.discountCode
   *
   * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2
   */
  readonly discountCode?: string | undefined
  /**
   * bypass.toss_brandpay.methodId
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
