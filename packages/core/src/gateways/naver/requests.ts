// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1BillingRequest, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyRequest,
  V2Customer,
  V2EasyPay,
  V2Installment,
  V2PaymentRequest,
  V2Product,
  V2WindowType,
} from '../../requests/v2-requests.js'

/** Settings of Naver Pay orders (네이버페이 주문형 설정). No effect elsewhere. On Naver Pay orders. */
export interface NavercoNaverInterface {
  /**
   * naverInterface.cpaInflowCode
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly cpaInflowCode?: string | undefined
  /**
   * naverInterface.naverInflowCode
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly naverInflowCode?: string | undefined
  /**
   * naverInterface.saClickId
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly saClickId?: string | undefined
  /**
   * naverInterface.merchantCustomCode1
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly merchantCustomCode1?: string | undefined
  /**
   * naverInterface.merchantCustomCode2
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly merchantCustomCode2?: string | undefined
}

/** naverProducts.option.selections. On Naver Pay orders. */
export interface NavercoNaverProductsOptionSelections {
  /**
   * naverProducts.option.selections.code
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly code?: string | undefined
  /**
   * naverProducts.option.selections.label
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly label?: string | undefined
  /**
   * naverProducts.option.selections.value
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly value?: string | undefined
}

/** naverProducts.option. On Naver Pay orders. */
export interface NavercoNaverProductsOption {
  /**
   * naverProducts.option.optionQuantity
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly optionQuantity?: number | undefined
  /**
   * naverProducts.option.optionPrice
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly optionPrice?: number | undefined
  /**
   * naverProducts.option.selectionCode
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly selectionCode?: string | undefined
  /**
   * naverProducts.option.selections
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly selections?: readonly NavercoNaverProductsOptionSelections[] | undefined
}

/** naverProducts.options.selections. On Naver Pay orders. */
export interface NavercoNaverProductsOptionsSelections {
  /**
   * naverProducts.options.selections.code
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly code?: string | undefined
  /**
   * naverProducts.options.selections.label
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly label?: string | undefined
  /**
   * naverProducts.options.selections.value
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly value?: string | undefined
}

/** naverProducts.options. On Naver Pay orders. */
export interface NavercoNaverProductsOptions {
  /**
   * naverProducts.options.optionQuantity
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly optionQuantity?: number | undefined
  /**
   * naverProducts.options.optionPrice
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly optionPrice?: number | undefined
  /**
   * naverProducts.options.selectionCode
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly selectionCode?: string | undefined
  /**
   * naverProducts.options.selections
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly selections?: readonly NavercoNaverProductsOptionsSelections[] | undefined
}

/** naverProducts.supplements. On Naver Pay orders. */
export interface NavercoNaverProductsSupplements {
  /**
   * naverProducts.supplements.id
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly id?: string | undefined
  /**
   * naverProducts.supplements.name
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly name?: string | undefined
  /**
   * naverProducts.supplements.price
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly price?: number | undefined
  /**
   * naverProducts.supplements.quantity
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly quantity?: number | undefined
}

/** naverProducts.shipping.feeRule.rangesByQty. On Naver Pay orders. */
export interface NavercoNaverProductsShippingFeeRuleRangesByQty {
  /**
   * naverProducts.shipping.feeRule.rangesByQty.from
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly from?: number | undefined
  /**
   * naverProducts.shipping.feeRule.rangesByQty.surcharge
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly surcharge?: number | undefined
}

/** naverProducts.shipping.feeRule. On Naver Pay orders. */
export interface NavercoNaverProductsShippingFeeRule {
  /**
   * naverProducts.shipping.feeRule.freeByThreshold
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly freeByThreshold?: number | undefined
  /**
   * naverProducts.shipping.feeRule.repeatByQty
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly repeatByQty?: number | undefined
  /**
   * naverProducts.shipping.feeRule.rangesByQty
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly rangesByQty?: readonly NavercoNaverProductsShippingFeeRuleRangesByQty[] | undefined
  /**
   * naverProducts.shipping.feeRule.surchargesByArea
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly surchargesByArea?:
    string | readonly { readonly area?: string; readonly surcharge?: number }[] | undefined
}

/** naverProducts.shipping. On Naver Pay orders. */
export interface NavercoNaverProductsShipping {
  /**
   * naverProducts.shipping.groupId
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly groupId?: string | undefined
  /**
   * naverProducts.shipping.method
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly method?: 'DELIVERY' | 'DIRECT_DELIVERY' | 'NOTHING' | 'QUICK_SVC' | 'VISIT_RECEIPT' | undefined
  /**
   * naverProducts.shipping.baseFee
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly baseFee?: number | undefined
  /**
   * naverProducts.shipping.feeType
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly feeType?: string | undefined
  /**
   * naverProducts.shipping.feePayType
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly feePayType?: 'CASH_ON_DELIVERY' | 'PREPAYED' | undefined
  /**
   * naverProducts.shipping.feeRule
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly feeRule?: NavercoNaverProductsShippingFeeRule | undefined
}

/** Products of Naver Pay (네이버페이 상품 정보). No effect elsewhere. On Naver Pay orders. */
export interface NavercoNaverProducts {
  /**
   * naverProducts.id
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly id?: string | undefined
  /**
   * naverProducts.merchantProductId
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly merchantProductId?: string | undefined
  /**
   * naverProducts.ecMallProductId
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly ecMallProductId?: string | undefined
  /**
   * naverProducts.name
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly name?: string | undefined
  /**
   * naverProducts.basePrice
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly basePrice?: number | undefined
  /**
   * naverProducts.taxType
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly taxType?: 'TAX' | 'TAX_FREE' | undefined
  /**
   * naverProducts.quantity
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly quantity?: number | undefined
  /**
   * naverProducts.infoUrl
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly infoUrl?: string | undefined
  /**
   * naverProducts.imageUrl
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly imageUrl?: string | undefined
  /**
   * naverProducts.giftName
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly giftName?: string | undefined
  /**
   * naverProducts.option
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly option?: NavercoNaverProductsOption | undefined
  /**
   * naverProducts.options
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly options?: readonly NavercoNaverProductsOptions[] | undefined
  /**
   * naverProducts.supplements
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly supplements?: readonly NavercoNaverProductsSupplements[] | undefined
  /**
   * naverProducts.shipping
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly shipping?: NavercoNaverProductsShipping | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Naver Pay orders (네이버페이 주문형). Guide:
 * https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
 */
export interface NavercoPayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Whether it counts as a cultural expense (네이버페이 도서·공연비 소득공제). No effect elsewhere.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly naverCultureBenefit?: boolean | undefined
  /**
   * Settings of Naver Pay orders (네이버페이 주문형 설정). No effect elsewhere.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly naverInterface?: NavercoNaverInterface | undefined
  /**
   * Products of Naver Pay (네이버페이 상품 정보). No effect elsewhere.
   *
   * Naver Pay orders: required. Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly naverProducts: readonly NavercoNaverProducts[]
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Naver Pay orders: required. Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly amount: number
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Naver Pay orders: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first.
   *
   * Naver Pay orders: no effect. Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly confirm_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Naver Pay orders: no effect. Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Naver Pay orders has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on Naver Pay orders (네이버페이 주문형). */
export interface NavercoRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: NavercoPayRequest
}

/** Products of Naver Pay (네이버페이 상품 정보). No effect elsewhere. On Naver Pay. */
export interface NaverpayV1NaverProducts {
  /**
   * naverProducts.categoryType
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly categoryType?: string | undefined
  /**
   * naverProducts.categoryId
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly categoryId?: string | undefined
  /**
   * naverProducts.uid
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly uid?: string | undefined
  /**
   * naverProducts.name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly name?: string | undefined
  /**
   * naverProducts.count
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly count?: number | undefined
  /**
   * naverProducts.sellerId
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly sellerId?: string | undefined
  /**
   * naverProducts.payReferrer
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly payReferrer?: string | undefined
  /**
   * naverProducts.startDate
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly startDate?: string | number | undefined
  /**
   * naverProducts.endDate
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly endDate?: string | number | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Naver Pay (네이버페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
 */
export interface NaverpayV1Pay extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Whether Naver Pay opens a popup (네이버페이 팝업 여부). No effect elsewhere.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverPopupMode?: boolean | undefined
  /**
   * Day when a product of Naver Pay is used up (네이버페이 이용 완료일). No effect elsewhere.
   *
   * Naver Pay: required, depending on the channel’s `usageDate`; cannot be used, depending on the channel’s
   * `usageDate`; needs a contract, depending on the channel’s `usageDate`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverUseCfm?: string | undefined
  /**
   * naverPurchaserName
   *
   * Naver Pay: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverPurchaserName?: string | undefined
  /**
   * naverPurchaserBirthday
   *
   * Naver Pay: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverPurchaserBirthday?: string | undefined
  /**
   * naverMerchantUserKey
   *
   * Naver Pay: required, depending on the channel’s `highRisk`; cannot be used, depending on the channel’s
   * `highRisk`; needs a contract, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverMerchantUserKey?: string | undefined
  /**
   * Whether it counts as a cultural expense (네이버페이 도서·공연비 소득공제). No effect elsewhere.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverCultureBenefit?: boolean | undefined
  /**
   * Products of Naver Pay (네이버페이 상품 정보). No effect elsewhere.
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverProducts: readonly NaverpayV1NaverProducts[]
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly amount: number
  /**
   * Address that a result on mobile comes to by redirect (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout
takes it from its own `redirectUrl`.
   *
   * Naver Pay: required on mobile; required, depending on `naverPopupMode`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Naver Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Naver Pay has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Naver Pay (네이버페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
 */
export interface NaverpayV1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Whether Naver Pay opens a popup (네이버페이 팝업 여부). No effect elsewhere.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverPopupMode?: boolean | undefined
  /**
   * Product code of Naver Pay (네이버페이 상품 코드). No effect elsewhere.
   *
   * Naver Pay: recommended. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverProductCode?: string | undefined
  /**
   * naverProductCount
   *
   * Naver Pay: recommended. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverProductCount?: number | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly amount: number
  /**
   * Address that a result on mobile comes to by redirect (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout
takes it from its own `redirectUrl`.
   *
   * Naver Pay: required on mobile; required, depending on `naverPopupMode`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Naver Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Naver Pay has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Naver Pay (네이버페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
 */
export type NaverpayV1PayRequest = NaverpayV1Pay | NaverpayV1Issue

/** What each function takes on Naver Pay (네이버페이). */
export interface NaverpayV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: NaverpayV1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** bypass.naverpay.productItems. On Naver Pay. */
export interface NaverpayBypassNaverpayProductItems {
  /**
   * bypass.naverpay.productItems.categoryType
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly categoryType?: string | undefined
  /**
   * bypass.naverpay.productItems.categoryId
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly categoryId?: string | undefined
  /**
   * bypass.naverpay.productItems.uid
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly uid?: string | undefined
  /**
   * bypass.naverpay.productItems.name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly name?: string | undefined
  /**
   * bypass.naverpay.productItems.count
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly count?: number | undefined
  /**
   * bypass.naverpay.productItems.sellerId
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly sellerId?: string | undefined
  /**
   * bypass.naverpay.productItems.startDate
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly startDate?: string | undefined
  /**
   * bypass.naverpay.productItems.endDate
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly endDate?: string | undefined
  /**
   * bypass.naverpay.productItems.payReferrer
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly payReferrer?:
    | 'BRAND_SEARCH'
    | 'ETC'
    | 'NAVER_BOOK'
    | 'NAVER_MAP'
    | 'NAVER_MUSIC'
    | 'NAVER_PLACE'
    | 'NAVER_SEARCH'
    | 'NAVER_SHOPPING'
    | 'PARTNER_DIRECT'
    | 'SEARCH_AD'
    | undefined
}

/** bypass.naverpay.subMerchantInfo. On Naver Pay. */
export interface NaverpayBypassNaverpaySubMerchantInfo {
  /**
   * bypass.naverpay.subMerchantInfo.subMerchantName
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantName?: string | undefined
  /**
   * bypass.naverpay.subMerchantInfo.subMerchantId
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantId?: string | undefined
  /**
   * bypass.naverpay.subMerchantInfo.subMerchantBusinessNo
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantBusinessNo?: string | undefined
  /**
   * bypass.naverpay.subMerchantInfo.subMerchantPayId
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantPayId?: string | undefined
  /**
   * bypass.naverpay.subMerchantInfo.subMerchantTelephoneNo
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantTelephoneNo?: string | undefined
  /**
   * bypass.naverpay.subMerchantInfo.subMerchantCustomerServiceUrl
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantCustomerServiceUrl?: string | undefined
}

/** Naver Pay’s own options (네이버페이 고유 파라미터). On Naver Pay. */
export interface NaverpayBypassNaverpay {
  /**
   * bypass.naverpay.useCfmYmdt
   *
   * Naver Pay: required, depending on the channel’s `usageDate`; cannot be used, depending on the channel’s
   * `usageDate`; needs a contract, depending on the channel’s `usageDate`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly useCfmYmdt?: string | undefined
  /**
   * bypass.naverpay.productItems
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly productItems: readonly NaverpayBypassNaverpayProductItems[]
  /**
   * bypass.naverpay.deliveryFee
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly deliveryFee?: number | undefined
  /**
   * bypass.naverpay.subMerchantInfo
   *
   * Naver Pay: required, depending on the channel’s `subMerchant`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantInfo?: NaverpayBypassNaverpaySubMerchantInfo | undefined
}

/** Options of Naver Pay’s own (PG사 고유 파라미터), passed on as they are. On Naver Pay. */
export interface NaverpayBypass {
  /**
   * Naver Pay’s own options (네이버페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly naverpay: NaverpayBypassNaverpay
}

/** How the window opens (결제창 유형). Each gateway supports some types on each device. On Naver Pay. */
export interface NaverpayWindowType extends V2WindowType {
  /**
   * On a PC (PC 환경): the guide of the gateway says which it supports.
   *
   * Naver Pay: one of `POPUP` on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly pc?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
  /**
   * On a phone or tablet (모바일 환경): the guide of the gateway says which it supports.
   *
   * Naver Pay: one of `REDIRECTION` on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly mobile?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Naver Pay. */
export interface NaverpayEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Naver Pay: supports `NAVERPAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly easyPayProvider?: NonNullable<V2EasyPay['easyPayProvider']> | undefined
  /**
   * Payment in installments (할부 설정).
   *
   * Naver Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly installment?: V2Installment | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * Naver Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Naver Pay. */
export interface NaverpayCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Naver Pay: required, depending on the channel’s `highRisk`, or `customer.firstName` with `customer.lastName`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's year of birth (구매자 출생년도), four digits: `"1990"`.
   *
   * Naver Pay: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly birthYear?: string | undefined
  /**
   * Buyer's month of birth (구매자 출생월), two digits: `"07"`.
   *
   * Naver Pay: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly birthMonth?: string | undefined
  /**
   * Buyer's day of birth (구매자 출생일), two digits: `"08"`.
   *
   * Naver Pay: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly birthDay?: string | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Naver Pay (네이버페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
 */
export interface NaverpayPaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). `EASY_PAY` where it is left out. */
  readonly payMethod?: 'EASY_PAY' | undefined
  /** Options of Naver Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass: NaverpayBypass
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Naver Pay: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly currency: Currency<'KRW'>
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: NaverpayWindowType | undefined
  /**
   * Address that a result comes to by redirect (리디렉션 URL). Without it the result of a window that leaves the page
   * is
lost: give it for most windows on mobile. A checkout takes it from its own `redirectUrl`.
   *
   * Naver Pay: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Naver Pay: supports `KO_KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: NaverpayEasyPay | undefined
  /**
   * What is bought, product by product (구매 상품 목록).
   *
   * Naver Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly products?: readonly V2Product[] | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: NaverpayCustomer | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Naver Pay: at most 128 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly orderName: string
}

/** Naver Pay’s own options (네이버페이 고유 파라미터). On Naver Pay. */
export interface NaverpayBillingKeyBypassNaverpay {
  /**
   * bypass.naverpay.subMerchantName
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantName?: string | undefined
  /**
   * bypass.naverpay.subMerchantId
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantId?: string | undefined
}

/** Options of Naver Pay’s own (PG사 고유 파라미터), passed on as they are. On Naver Pay. */
export interface NaverpayBillingKeyBypass {
  /**
   * Naver Pay’s own options (네이버페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly naverpay?: NaverpayBillingKeyBypassNaverpay | undefined
}

/** Options of a wallet (간편 결제 정보), with `EASY_PAY`. On Naver Pay. */
export interface NaverpayBillingKeyEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Naver Pay: supports `NAVERPAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly easyPayProvider?: NonNullable<V2EasyPay['easyPayProvider']> | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on Naver Pay (네이버페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
 */
export interface NaverpayBillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `EASY_PAY` where it is left out. */
  readonly billingKeyMethod?: 'EASY_PAY' | undefined
  /** Options of Naver Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: NaverpayBillingKeyBypass | undefined
  /**
   * Currency of `displayAmount` (통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Naver Pay: one of `KRW`; required, depending on `displayAmount`, `currency`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly currency?: Currency<'KRW'> | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: NaverpayWindowType | undefined
  /**
   * Address that a result comes to by redirect (리디렉션 URL). Without it the result of a window that leaves the page
   * is
lost: give it for most windows on mobile. A checkout takes it from its own `redirectUrl`.
   *
   * Naver Pay: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Naver Pay: supports `KO_KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyRequest['locale']> | undefined
  /** Options of a wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: NaverpayBillingKeyEasyPay | undefined
  /**
   * The shop's own id of the issue (빌링키 발급 고유 번호). Characters and length differ by gateway.
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly issueId: string
  /**
   * What the key is for (빌링키 발급 제목), shown to the buyer.
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly issueName: string
  /**
   * Amount to show (표시 금액), never charged; a whole number in MINOR units of `currency`.
   *
   * Naver Pay: required, depending on `displayAmount`, `currency`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly displayAmount?: number | undefined
}

/** What each function takes on Naver Pay (네이버페이). */
export interface NaverpayRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: NaverpayPaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: NaverpayBillingKeyRequest
  /** Functions that need a return address. */
  readonly returning: 'requestPayment' | 'requestIssueBillingKey'
}
