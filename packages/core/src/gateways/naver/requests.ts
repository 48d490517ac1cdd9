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
   * Code of the advertisement that the buyer came by (CPA 유입 코드).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly cpaInflowCode?: string | undefined
  /**
   * Naver's code of where the buyer came from (네이버 유입 코드).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly naverInflowCode?: string | undefined
  /**
   * Id of the clicked search advertisement (검색 광고 클릭 아이디).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly saClickId?: string | undefined
  /**
   * The shop's own code (상점 정의 코드 1).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly merchantCustomCode1?: string | undefined
  /**
   * The shop's own code (상점 정의 코드 2).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly merchantCustomCode2?: string | undefined
}

/** Choices that make the option (옵션 선택 항목). On Naver Pay orders. */
export interface NavercoNaverProductsOptionSelections {
  /**
   * Code of the choice (선택 항목 코드).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly code?: string | undefined
  /**
   * Name of the choice (선택 항목명), such as a color.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly label?: string | undefined
  /**
   * What was chosen (선택 값), such as red.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly value?: string | undefined
}

/** What the buyer chose of a product (선택한 옵션). On Naver Pay orders. */
export interface NavercoNaverProductsOption {
  /**
   * How many of this option are bought (옵션 수량).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly optionQuantity?: number | undefined
  /**
   * Price of the option (옵션 가격) in KRW, added to the product's; may be below zero.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly optionPrice?: number | undefined
  /**
   * The shop's code of the option (옵션 관리 코드).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly selectionCode?: string | undefined
  /**
   * Choices that make the option (옵션 선택 항목).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly selections?: readonly NavercoNaverProductsOptionSelections[] | undefined
}

/** What the buyer chose of a product (선택한 옵션 목록). On Naver Pay orders. */
export interface NavercoNaverProductsOptions {
  /**
   * How many of this option are bought (옵션 수량).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly optionQuantity?: number | undefined
  /**
   * Price of the option (옵션 가격) in KRW, added to the product's; may be below zero.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly optionPrice?: number | undefined
  /**
   * The shop's code of the option (옵션 관리 코드).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly selectionCode?: string | undefined
  /**
   * Choices that make the option (옵션 선택 항목).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly selections?: readonly NavercoNaverProductsOptionSelections[] | undefined
}

/** Products bought beside it (추가 구성 상품). On Naver Pay orders. */
export interface NavercoNaverProductsSupplements {
  /**
   * The shop's id (고유 번호).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly id?: string | undefined
  /**
   * Name (이름).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly name?: string | undefined
  /**
   * Price (가격) in KRW.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly price?: number | undefined
  /**
   * How many of it are bought (수량).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly quantity?: number | undefined
}

/** Prices of delivery by quantity (수량 구간별 배송비). On Naver Pay orders. */
export interface NavercoNaverProductsShippingFeeRuleRangesByQty {
  /**
   * Quantity from which it holds (구간 시작 수량).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly from?: number | undefined
  /**
   * What is added (추가 배송비), in KRW.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly surcharge?: number | undefined
}

/** What changes the price of delivery (배송비 조건). On Naver Pay orders. */
export interface NavercoNaverProductsShippingFeeRule {
  /**
   * Amount from which delivery is free (무료 배송 기준 금액), in KRW.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly freeByThreshold?: number | undefined
  /**
   * Quantity for which the price of delivery is taken again (수량별 반복 부과).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly repeatByQty?: number | undefined
  /**
   * Prices of delivery by quantity (수량 구간별 배송비).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly rangesByQty?: readonly NavercoNaverProductsShippingFeeRuleRangesByQty[] | undefined
  /**
   * What is added for remote areas (지역별 추가 배송비).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly surchargesByArea?:
    string | readonly { readonly area?: string; readonly surcharge?: number }[] | undefined
}

/** Delivery (배송 정보). On Naver Pay orders. */
export interface NavercoNaverProductsShipping {
  /**
   * Products of one group are delivered together (묶음 배송 그룹).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly groupId?: string | undefined
  /**
   * How it is delivered (배송 방법).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly method?: 'DELIVERY' | 'DIRECT_DELIVERY' | 'NOTHING' | 'QUICK_SVC' | 'VISIT_RECEIPT' | undefined
  /**
   * Price of delivery (기본 배송비) in KRW.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly baseFee?: number | undefined
  /**
   * How the price of delivery is made (배송비 유형).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly feeType?: string | undefined
  /**
   * When delivery is paid (배송비 결제 방법): with the order, or on arrival.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly feePayType?: 'CASH_ON_DELIVERY' | 'PREPAYED' | undefined
  /**
   * What changes the price of delivery (배송비 조건).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly feeRule?: NavercoNaverProductsShippingFeeRule | undefined
}

/** Products of Naver Pay (네이버페이 상품 정보). No effect elsewhere. On Naver Pay orders. */
export interface NavercoNaverProducts {
  /**
   * The shop's id (고유 번호).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly id?: string | undefined
  /**
   * The shop's number of the product (상점 상품 번호).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly merchantProductId?: string | undefined
  /**
   * Number of the product in Naver's shopping search (지식쇼핑 상품 번호).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly ecMallProductId?: string | undefined
  /**
   * Name (이름).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly name?: string | undefined
  /**
   * Price of the product (상품 가격) in KRW, without options.
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly basePrice?: number | undefined
  /**
   * How it is taxed (과세 유형).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly taxType?: 'TAX' | 'TAX_FREE' | undefined
  /**
   * How many of it are bought (수량).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly quantity?: number | undefined
  /**
   * Address of the product's page (상품 상세 페이지 URL).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly infoUrl?: string | undefined
  /**
   * Address of the product's picture (상품 이미지 URL).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly imageUrl?: string | undefined
  /**
   * Gift that comes with it (사은품명).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly giftName?: string | undefined
  /**
   * What the buyer chose of a product (선택한 옵션).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly option?: NavercoNaverProductsOption | undefined
  /**
   * What the buyer chose of a product (선택한 옵션 목록).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly options?: readonly NavercoNaverProductsOptions[] | undefined
  /**
   * Products bought beside it (추가 구성 상품).
   *
   * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1
   */
  readonly supplements?: readonly NavercoNaverProductsSupplements[] | undefined
  /**
   * Delivery (배송 정보).
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
   * Kind of product (상품 유형), such as `PRODUCT` or `BOOK`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly categoryType?: string | undefined
  /**
   * Naver's category of the product (상품 분류), such as `GENERAL`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly categoryId?: string | undefined
  /**
   * The shop's id of the product (상품 고유 번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly uid?: string | undefined
  /**
   * Name (이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly name?: string | undefined
  /**
   * How many of it are bought (구매 수량).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly count?: number | undefined
  /**
   * Id of the seller in a marketplace (하위 판매자 식별키): letters and digits.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly sellerId?: string | undefined
  /**
   * Where the buyer came from (유입 경로).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly payReferrer?: string | undefined
  /**
   * First day of use (이용 시작일): `yyyyMMdd`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly startDate?: string | number | undefined
  /**
   * Last day of use (이용 종료일): `yyyyMMdd`.
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
   * Buyer's name (구매자 이름). Some contracts require it, others forbid it.
   *
   * Naver Pay: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverPurchaserName?: string | undefined
  /**
   * Buyer's date of birth (구매자 생년월일): `yyyyMMdd`. Some contracts require it, others forbid it.
   *
   * Naver Pay: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverPurchaserBirthday?: string | undefined
  /**
   * The shop's own key of the buyer (가맹점 회원 키).
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
   * Name (이름).
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
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
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
   * How many products are subscribed to (정기결제 상품 수량).
   *
   * Naver Pay: recommended. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/naver?v=v1
   */
  readonly naverProductCount?: number | undefined
  /**
   * Name (이름).
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
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
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

/** What is bought, product by product (네이버페이 상품 정보). Naver reads it in place of `products`. On Naver Pay. */
export interface NaverpayBypassNaverpayProductItems {
  /**
   * Kind of product (상품 유형), such as `PRODUCT` or `BOOK`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly categoryType?: string | undefined
  /**
   * Naver's category of the product (상품 분류), such as `GENERAL`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly categoryId?: string | undefined
  /**
   * The shop's id of the product (상품 고유 번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly uid?: string | undefined
  /**
   * Name (이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly name?: string | undefined
  /**
   * How many of it are bought (구매 수량).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly count?: number | undefined
  /**
   * Id of the seller in a marketplace (하위 판매자 식별키): letters and digits.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly sellerId?: string | undefined
  /**
   * First day of use (이용 시작일): `yyyyMMdd`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly startDate?: string | undefined
  /**
   * Last day of use (이용 종료일): `yyyyMMdd`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly endDate?: string | undefined
  /**
   * Where the buyer came from (유입 경로).
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

/** The shop behind a payment gateway (하위 가맹점 정보). By contract only. On Naver Pay. */
export interface NaverpayBypassNaverpaySubMerchantInfo {
  /**
   * Name of the shop (하위 가맹점명).
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantName?: string | undefined
  /**
   * Id of the shop (하위 가맹점 아이디).
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantId?: string | undefined
  /**
   * Business registration number (하위 가맹점 사업자 등록번호).
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantBusinessNo?: string | undefined
  /**
   * Id of the payment at the shop (하위 가맹점 결제 아이디).
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantPayId?: string | undefined
  /**
   * Shop's phone number (하위 가맹점 전화번호).
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantTelephoneNo?: string | undefined
  /**
   * Address of the shop's help page (하위 가맹점 고객센터 URL).
   *
   * Naver Pay: required, depending on `bypass.naverpay.subMerchantInfo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantCustomerServiceUrl?: string | undefined
}

/** Naver Pay’s own options (네이버페이 고유 파라미터). On Naver Pay. */
export interface NaverpayBypassNaverpay {
  /**
   * Day when the product is used up (이용 완료일): `yyyyMMdd`, today or later.
   *
   * Naver Pay: required, depending on the channel’s `usageDate`; cannot be used, depending on the channel’s
   * `usageDate`; needs a contract, depending on the channel’s `usageDate`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly useCfmYmdt?: string | undefined
  /**
   * What is bought, product by product (네이버페이 상품 정보). Naver reads it in place of `products`.
   *
   * Naver Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly productItems: readonly NaverpayBypassNaverpayProductItems[]
  /**
   * Price of delivery (배송비) in KRW.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly deliveryFee?: number | undefined
  /**
   * The shop behind a payment gateway (하위 가맹점 정보). By contract only.
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
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
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
   * Name of the shop (하위 가맹점명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/naverpay?v=v2
   */
  readonly subMerchantName?: string | undefined
  /**
   * Id of the shop (하위 가맹점 아이디).
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
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
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
