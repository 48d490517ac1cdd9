// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type {
  V1BillingRequest,
  V1Card,
  V1Display,
  V1PayRequest,
  V1Period,
  V1Product,
} from '../../requests/v1-requests.js'
import type {
  Currency,
  V2Address,
  V2BillingKeyUIRequest,
  V2Card,
  V2Customer,
  V2EasyPay,
  V2GiftCertificate,
  V2Mobile,
  V2OfferPeriod,
  V2PaymentUIRequest,
  V2StoreDetails,
  V2Transfer,
  V2VirtualAccount,
  V2WindowType,
} from '../../requests/v2-requests.js'

/** Options that only some PayPal accounts have (추가 옵션). On PayPal Express Checkout. */
export interface PaypalOptional {
  /**
   * Whether data of the buyer is sent for PayPal's risk check (STC API 사용 여부).
   *
   * PayPal Express Checkout: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/paypal?v=v1
   */
  readonly use_stc_api?: boolean | undefined
  /**
   * Data of the buyer for PayPal's risk check (STC 데이터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paypal?v=v1
   */
  readonly stc_data?: Readonly<Record<string, unknown>> | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on PayPal Express Checkout (페이팔). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/paypal?v=v1
 */
export interface PaypalPayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly pay_method?: string | undefined
  /**
   * Options that only some PayPal accounts have (추가 옵션).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paypal?v=v1
   */
  readonly optional?: PaypalOptional | undefined
  /** Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways. */
  readonly currency?:
    | Currency<
        | 'USD'
        | 'AUD'
        | 'BRL'
        | 'CAD'
        | 'CZK'
        | 'DKK'
        | 'EUR'
        | 'HKD'
        | 'HUF'
        | 'ILS'
        | 'JPY'
        | 'MYR'
        | 'MXN'
        | 'TWD'
        | 'NZD'
        | 'NOK'
        | 'PHP'
        | 'PLN'
        | 'GBP'
        | 'RUB'
        | 'SGD'
        | 'SEK'
        | 'CHF'
        | 'THB'
        | 'CNY'
        | 'INR'
      >
    | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * PayPal Express Checkout: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paypal?v=v1
   */
  readonly name: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * PayPal Express Checkout: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paypal?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * PayPal Express Checkout: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paypal?v=v1
   */
  readonly amount: number
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * PayPal Express Checkout: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/paypal?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** PayPal Express Checkout has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on PayPal Express Checkout (페이팔). */
export interface PaypalRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: PaypalPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** What is bought, product by product (구매 상품 정보). On PayPal. */
export interface PaypalV2V1Products extends V1Product {
  /**
   * Kind of product (상품 유형 태그).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly tag?: string | undefined
}

/** Postal address (주소). On PayPal. */
export interface PaypalV2V1BypassPaypalV2PurchaseUnitsShippingAddress {
  /**
   * First line of the address (주소 1).
   *
   * PayPal: recommended, depending on `bypass.paypal_v2.purchase_units.0.shipping.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly address_line_1?: string | undefined
  /**
   * Second line of the address (주소 2).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly address_line_2?: string | undefined
  /**
   * State or province (주, 도).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly admin_area_1?: string | undefined
  /**
   * City (도시).
   *
   * PayPal: required, depending on `bypass.paypal_v2.purchase_units.0.shipping.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly admin_area_2?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly postal_code?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * PayPal: required, depending on `bypass.paypal_v2.purchase_units.0.shipping.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly country_code?: string | undefined
}

/** Who receives it (수령인). On PayPal. */
export interface PaypalV2V1BypassPaypalV2PurchaseUnitsShippingName {
  /**
   * Full name of who receives it (수령인 이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly full_name?: string | undefined
}

/** Where it is delivered (배송 정보). On PayPal. */
export interface PaypalV2V1BypassPaypalV2PurchaseUnitsShipping {
  /**
   * Postal address (주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly address?: PaypalV2V1BypassPaypalV2PurchaseUnitsShippingAddress | undefined
  /**
   * Who receives it (수령인).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly name?: PaypalV2V1BypassPaypalV2PurchaseUnitsShippingName | undefined
}

/** The order (구매 단위), at most one. On PayPal. */
export interface PaypalV2V1BypassPaypalV2PurchaseUnits {
  /**
   * Where it is delivered (배송 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly shipping?: PaypalV2V1BypassPaypalV2PurchaseUnitsShipping | undefined
}

/** Tax id of the buyer (세금 정보). On PayPal. */
export interface PaypalV2V1BypassPaypalV2PayerTaxInfo {
  /**
   * The tax id (세금 식별 번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly tax_id?: string | undefined
  /**
   * Kind of tax id (세금 식별 번호 유형): `BR_CPF` or `BR_CNPJ`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly tax_id_type?: string | undefined
}

/** Postal address (주소). On PayPal. */
export interface PaypalV2V1BypassPaypalV2PayerAddress {
  /**
   * First line of the address (주소 1).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly address_line_1?: string | undefined
  /**
   * Second line of the address (주소 2).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly address_line_2?: string | undefined
  /**
   * State or province (주, 도).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly admin_area_1?: string | undefined
  /**
   * City (도시).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly admin_area_2?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly postal_code?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * PayPal: required, depending on `bypass.paypal_v2.payer.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly country_code?: string | undefined
}

/** Who pays (구매자 정보). On PayPal. */
export interface PaypalV2V1BypassPaypalV2Payer {
  /**
   * Tax id of the buyer (세금 정보).
   *
   * PayPal: recommended, depending on `bypass.paypal_v2.payer.address.country_code`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly tax_info?: PaypalV2V1BypassPaypalV2PayerTaxInfo | undefined
  /**
   * Postal address (주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly address?: PaypalV2V1BypassPaypalV2PayerAddress | undefined
}

/** Data of the buyer for PayPal's risk check (추가 데이터). On PayPal. */
export interface PaypalV2V1BypassPaypalV2AdditionalData {
  /**
   * Name of the datum (항목명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly key?: string | undefined
  /**
   * Its value (값).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly value?: string | undefined
}

/** PayPal’s own options (페이팔 고유 파라미터). On PayPal. */
export interface PaypalV2V1BypassPaypalV2 {
  /**
   * How the buttons look (버튼 스타일).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly style?: Readonly<Record<string, unknown>> | undefined
  /**
   * Ways to pay that are shown in addition (활성화할 결제 수단).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly 'enable-funding'?: string | undefined
  /**
   * Ways to pay that are hidden (비활성화할 결제 수단).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly 'disable-funding'?: string | undefined
  /**
   * The order (구매 단위), at most one.
   *
   * PayPal: at most 1 items. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly purchase_units?: readonly PaypalV2V1BypassPaypalV2PurchaseUnits[] | undefined
  /**
   * Who pays (구매자 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly payer?: PaypalV2V1BypassPaypalV2Payer | undefined
  /**
   * Data of the buyer for PayPal's risk check (추가 데이터).
   *
   * PayPal: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly additional_data?: readonly PaypalV2V1BypassPaypalV2AdditionalData[] | undefined
}

/** Options of PayPal’s own (PG사 고유 파라미터), passed on as they are. On PayPal. */
export interface PaypalV2V1Bypass {
  /**
   * Whether it counts as a cultural expense for income tax (문화비 지출 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly isCulturalExpense?: boolean | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly cashReceiptType?: string | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Whether the shop pays the interest of foreign cards (해외 카드 상점 부담 무이자 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly useInternationalFreeFromMall?: boolean | undefined
  /**
   * PayPal’s own options (페이팔 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly paypal_v2?: PaypalV2V1BypassPaypalV2 | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on PayPal (페이팔). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
 */
export interface PaypalV2V1Pay extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'paypal'
  /**
   * Country of the buyer (구매자 국가), two letters of ISO 3166-1. Read on test channels only.
   *
   * PayPal: no effect, depending on the channel’s `sandbox`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly country?: string | undefined
  /**
   * Buyer's given name (구매자 이름). Needs `buyer_last_name` beside it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly buyer_first_name?: string | undefined
  /**
   * Buyer's family name (구매자 성). Needs `buyer_first_name` beside it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly buyer_last_name?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly products?: readonly PaypalV2V1Products[] | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * The shop, as the gateway shows it (상점 정보).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly storeDetails?: Readonly<Record<string, unknown>> | undefined
  /** Options of PayPal’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PaypalV2V1Bypass | undefined
  /** Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways. */
  readonly currency?:
    | Currency<
        | 'USD'
        | 'AUD'
        | 'BRL'
        | 'CAD'
        | 'CZK'
        | 'DKK'
        | 'EUR'
        | 'HKD'
        | 'HUF'
        | 'ILS'
        | 'JPY'
        | 'MYR'
        | 'MXN'
        | 'TWD'
        | 'NZD'
        | 'NOK'
        | 'PHP'
        | 'PLN'
        | 'GBP'
        | 'RUB'
        | 'SGD'
        | 'SEK'
        | 'CHF'
        | 'THB'
        | 'CNY'
        | 'INR'
      >
    | undefined
  /**
   * Buyer's address (구매자 주소), in one line.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly buyer_addr?: string | undefined
  /**
   * Whether the window is a popup (팝업 여부), where the gateway leaves the choice.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly popup?: boolean | undefined
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Scheme that leads back to the shop's app (앱 스킴). Required in an app's web view.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly app_scheme?: string | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly escrow?: boolean | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly card?: V1Card | undefined
  /**
   * What the window shows (결제창 표시 설정).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly display?: V1Display | undefined
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly vbank_due?: string | undefined
  /**
   * Months of PayPal's installments that the button names (할부 개월 수).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly period?: V1Period | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * PayPal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly amount: number
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * PayPal: one of `0`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly tax_free?: number | undefined
}

/** Where it is delivered (배송지 주소). On PayPal. */
export interface PaypalV2V1BypassPaypalV2ShippingAddress {
  /**
   * Who receives it (수령인 이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly recipient_name?: string | undefined
  /**
   * First line of the address (주소 1).
   *
   * PayPal: required, depending on `bypass.paypal_v2.shipping_address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly line1?: string | undefined
  /**
   * Second line of the address (주소 2).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly line2?: string | undefined
  /**
   * City (도시).
   *
   * PayPal: required, depending on `bypass.paypal_v2.shipping_address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly city?: string | undefined
  /**
   * State or province (주, 도).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly state?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly postal_code?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * PayPal: required, depending on `bypass.paypal_v2.shipping_address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly country_code?: string | undefined
}

/** PayPal’s own options (페이팔 고유 파라미터). On PayPal. */
export interface PaypalV2V1IssueBypassPaypalV2 {
  /**
   * How the buttons look (버튼 스타일).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly style?: Readonly<Record<string, unknown>> | undefined
  /**
   * Where it is delivered (배송지 주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly shipping_address?: PaypalV2V1BypassPaypalV2ShippingAddress | undefined
  /**
   * Data of the buyer for PayPal's risk check (추가 데이터).
   *
   * PayPal: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly additional_data?: readonly PaypalV2V1BypassPaypalV2AdditionalData[] | undefined
}

/** Options of PayPal’s own (PG사 고유 파라미터), passed on as they are. On PayPal. */
export interface PaypalV2V1IssueBypass {
  /**
   * Whether it counts as a cultural expense for income tax (문화비 지출 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly isCulturalExpense?: boolean | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly cashReceiptType?: string | undefined
  /**
   * For whom the cash receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Whether the shop pays the interest of foreign cards (해외 카드 상점 부담 무이자 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly useInternationalFreeFromMall?: boolean | undefined
  /**
   * PayPal’s own options (페이팔 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly paypal_v2?: PaypalV2V1IssueBypassPaypalV2 | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on PayPal (페이팔). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
 */
export interface PaypalV2V1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'paypal'
  /**
   * Country of the buyer (구매자 국가), two letters of ISO 3166-1. Read on test channels only.
   *
   * PayPal: no effect, depending on the channel’s `sandbox`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly country?: string | undefined
  /**
   * Buyer's given name (구매자 이름). Needs `buyer_last_name` beside it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly buyer_first_name?: string | undefined
  /**
   * Buyer's family name (구매자 성). Needs `buyer_first_name` beside it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly buyer_last_name?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly products?: readonly PaypalV2V1Products[] | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * The shop, as the gateway shows it (상점 정보).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly storeDetails?: Readonly<Record<string, unknown>> | undefined
  /** Options of PayPal’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PaypalV2V1IssueBypass | undefined
  /**
   * Buyer's address (구매자 주소), in one line.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly buyer_addr?: string | undefined
  /**
   * Whether the window is a popup (팝업 여부), where the gateway leaves the choice.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly popup?: boolean | undefined
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Scheme that leads back to the shop's app (앱 스킴). Required in an app's web view.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly app_scheme?: string | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly escrow?: boolean | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly language?: string | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly card?: V1Card | undefined
  /**
   * What the window shows (결제창 표시 설정).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly display?: V1Display | undefined
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly vbank_due?: string | undefined
  /**
   * Months of PayPal's installments that the button names (할부 개월 수).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly period?: V1Period | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * PayPal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly customer_uid: string
  /**
   * Gateway and merchant id (PG사 구분코드): `{code}.{MID}`.
   *
   * PayPal: cannot be used, depending on `pg`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly pg?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly amount?: number | undefined
  /**
   * Part of `amount` without tax (면세 금액), in MAJOR units.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly tax_free?: number | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
   */
  readonly currency?: string | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on PayPal (페이팔). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme?v=v1
 */
export type PaypalV2V1PayRequest = PaypalV2V1Pay | PaypalV2V1Issue

/** What each function takes on PayPal (페이팔). */
export interface PaypalV2V1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: PaypalV2V1PayRequest
}

/** How the buttons look (버튼 스타일). On PayPal. */
export interface PaypalV2BypassPaypalV2Style {
  /**
   * Whether buttons stand in a column or a row (버튼 배치).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly layout?: 'horizontal' | 'vertical' | undefined
  /**
   * Color of the buttons (버튼 색상).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly color?: 'black' | 'blue' | 'gold' | 'silver' | 'white' | undefined
  /**
   * Height of the buttons in pixels (버튼 높이).
   *
   * PayPal: from 25 to 55. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly height?: number | undefined
  /**
   * Shape of the buttons (버튼 모양).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly shape?: 'pill' | 'rect' | undefined
  /**
   * Word on the buttons (버튼 문구).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly label?:
    'buynow' | 'checkout' | 'donate' | 'installment' | 'pay' | 'paypal' | 'subscribe' | undefined
  /**
   * Months of PayPal's installments that the button names (할부 개월 수).
   *
   * PayPal: no effect, depending on `bypass.paypal_v2.style.label`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly period?: string | undefined
  /**
   * Whether a line of text stands below (설명 문구 표시 여부).
   *
   * PayPal: no effect, depending on `bypass.paypal_v2.style.tagline`, `bypass.paypal_v2.style.layout`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly tagline?: boolean | undefined
}

/** Postal address (주소). On PayPal. */
export interface PaypalV2BypassPaypalV2PurchaseUnitsShippingAddress {
  /**
   * First line of the address (주소 1).
   *
   * PayPal: recommended, depending on `bypass.paypal_v2.purchase_units.0.shipping.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly address_line_1?: string | undefined
  /**
   * Second line of the address (주소 2).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly address_line_2?: string | undefined
  /**
   * State or province (주, 도).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly admin_area_1?: string | undefined
  /**
   * City (도시).
   *
   * PayPal: recommended, depending on `bypass.paypal_v2.purchase_units.0.shipping.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly admin_area_2?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * PayPal: required, depending on `bypass.paypal_v2.purchase_units.0.shipping.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly country_code?: string | undefined
}

/** Who receives it (수령인). On PayPal. */
export interface PaypalV2BypassPaypalV2PurchaseUnitsShippingName {
  /**
   * Full name of who receives it (수령인 이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly full_name?: string | undefined
}

/** Where it is delivered (배송 정보). On PayPal. */
export interface PaypalV2BypassPaypalV2PurchaseUnitsShipping {
  /**
   * Postal address (주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly address?: PaypalV2BypassPaypalV2PurchaseUnitsShippingAddress | undefined
  /**
   * Who receives it (수령인).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly name?: PaypalV2BypassPaypalV2PurchaseUnitsShippingName | undefined
}

/** The order (구매 단위), at most one. On PayPal. */
export interface PaypalV2BypassPaypalV2PurchaseUnits {
  /**
   * Where it is delivered (배송 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly shipping?: PaypalV2BypassPaypalV2PurchaseUnitsShipping | undefined
}

/** Tax id of the buyer (세금 정보). On PayPal. */
export interface PaypalV2BypassPaypalV2PayerTaxInfo {
  /**
   * The tax id (세금 식별 번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly tax_id?: string | undefined
  /**
   * Kind of tax id (세금 식별 번호 유형): `BR_CPF` or `BR_CNPJ`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly tax_id_type?: string | undefined
}

/** Postal address (주소). On PayPal. */
export interface PaypalV2BypassPaypalV2PayerAddress {
  /**
   * First line of the address (주소 1).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly address_line_1?: string | undefined
  /**
   * Second line of the address (주소 2).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly address_line_2?: string | undefined
  /**
   * State or province (주, 도).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly admin_area_1?: string | undefined
  /**
   * City (도시).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly admin_area_2?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * PayPal: required, depending on `bypass.paypal_v2.payer.address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly country_code?: string | undefined
}

/** Who pays (구매자 정보). On PayPal. */
export interface PaypalV2BypassPaypalV2Payer {
  /**
   * Tax id of the buyer (세금 정보).
   *
   * PayPal: recommended, depending on `bypass.paypal_v2.payer.address.country_code`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly tax_info?: PaypalV2BypassPaypalV2PayerTaxInfo | undefined
  /**
   * Postal address (주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly address?: PaypalV2BypassPaypalV2PayerAddress | undefined
}

/** Data of the buyer for PayPal's risk check (추가 데이터). On PayPal. */
export interface PaypalV2BypassPaypalV2AdditionalData {
  /**
   * Name of the datum (항목명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly key?: string | undefined
  /**
   * Its value (값).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly value?: string | undefined
}

/** PayPal’s own options (페이팔 고유 파라미터). On PayPal. */
export interface PaypalV2BypassPaypalV2 {
  /**
   * How the buttons look (버튼 스타일).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly style?: PaypalV2BypassPaypalV2Style | undefined
  /**
   * Ways to pay that are shown in addition (활성화할 결제 수단).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly 'enable-funding'?: string | undefined
  /**
   * Ways to pay that are hidden (비활성화할 결제 수단).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly 'disable-funding'?: string | undefined
  /**
   * The order (구매 단위), at most one.
   *
   * PayPal: at most 1 items. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly purchase_units?: readonly PaypalV2BypassPaypalV2PurchaseUnits[] | undefined
  /**
   * Who pays (구매자 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly payer?: PaypalV2BypassPaypalV2Payer | undefined
  /**
   * Data of the buyer for PayPal's risk check (추가 데이터).
   *
   * PayPal: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly additional_data?: readonly PaypalV2BypassPaypalV2AdditionalData[] | undefined
}

/** Options of PayPal’s own (PG사 고유 파라미터), passed on as they are. On PayPal. */
export interface PaypalV2Bypass {
  /**
   * PayPal’s own options (페이팔 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly paypal_v2?: PaypalV2BypassPaypalV2 | undefined
}

/** How the window opens (결제창 유형). Each gateway supports some types on each device. On PayPal. */
export interface PaypalV2WindowType extends V2WindowType {
  /**
   * On a PC (PC 환경): the guide of the gateway says which it supports.
   *
   * PayPal: one of `UI` on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly pc?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
  /**
   * On a phone or tablet (모바일 환경): the guide of the gateway says which it supports.
   *
   * PayPal: one of `UI` on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly mobile?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On PayPal. */
export interface PaypalV2Customer extends V2Customer {
  /**
   * Buyer's address (구매자 주소).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly address?: V2Address | undefined
  /**
   * Buyer's given name (구매자 이름). Needs `lastName` beside it.
   *
   * PayPal: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly firstName?: string | undefined
  /**
   * Buyer's family name (구매자 성). Needs `firstName` beside it.
   *
   * PayPal: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly lastName?: string | undefined
}

/**
 * `PortOne.loadPaymentUI` (결제 UI 호출) on PayPal (페이팔). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
 */
export interface PaypalV2PaymentUIRequest extends V2PaymentUIRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly payMethod?: string | undefined
  /**
   * Which buttons are drawn (UI 유형): PayPal's smart payment buttons.
   *
   * PayPal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly uiType: 'PAYPAL_SPB'
  /** Options of PayPal’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PaypalV2Bypass | undefined
  /** Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`. */
  readonly currency: Currency<
    | 'USD'
    | 'AUD'
    | 'BRL'
    | 'CAD'
    | 'CZK'
    | 'DKK'
    | 'EUR'
    | 'HKD'
    | 'HUF'
    | 'ILS'
    | 'JPY'
    | 'MYR'
    | 'MXN'
    | 'TWD'
    | 'NZD'
    | 'NOK'
    | 'PHP'
    | 'PLN'
    | 'GBP'
    | 'RUB'
    | 'SGD'
    | 'SEK'
    | 'CHF'
    | 'THB'
    | 'CNY'
    | 'INR'
  >
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: PaypalV2WindowType | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: PaypalV2Customer | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Scheme that leads back to the shop's app (앱 스킴), such as `myshop`. Required in an app's web view.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly appScheme?: string | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly locale?: NonNullable<V2PaymentUIRequest['locale']> | undefined
  /**
   * Whether it counts as a cultural expense for income tax (문화비 지출 여부).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly isCulturalExpense?: boolean | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly offerPeriod?: V2OfferPeriod | undefined
  /**
   * The shop, as the gateway shows it (상점 정보).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly storeDetails?: V2StoreDetails | undefined
  /**
   * Country of the buyer (구매자 국가), two letters of ISO 3166-1. Read on test channels only.
   *
   * PayPal: no effect, depending on the channel’s `sandbox`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly country?: string | undefined
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * PayPal: one of `0`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly taxFreeAmount?: number | undefined
  /**
   * Options of a card payment (카드 결제 정보), with `CARD`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly card?: V2Card | undefined
  /**
   * Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly virtualAccount?: V2VirtualAccount | undefined
  /**
   * Options of a bank transfer (계좌이체 정보), with `TRANSFER`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly transfer?: V2Transfer | undefined
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly mobile?: V2Mobile | undefined
  /**
   * Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly giftCertificate?: V2GiftCertificate | undefined
  /**
   * Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly easyPay?: V2EasyPay | undefined
}

/** Where it is delivered (배송지 주소). On PayPal. */
export interface PaypalV2BypassPaypalV2ShippingAddress {
  /**
   * Who receives it (수령인 이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly recipient_name?: string | undefined
  /**
   * First line of the address (주소 1).
   *
   * PayPal: required, depending on `bypass.paypal_v2.shipping_address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly line1?: string | undefined
  /**
   * Second line of the address (주소 2).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly line2?: string | undefined
  /**
   * City (도시).
   *
   * PayPal: required, depending on `bypass.paypal_v2.shipping_address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly city?: string | undefined
  /**
   * State or province (주, 도).
   *
   * PayPal: recommended, depending on `bypass.paypal_v2.shipping_address.country_code`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly state?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * Country (국가 코드), two letters of ISO 3166-1 such as `KR`.
   *
   * PayPal: required, depending on `bypass.paypal_v2.shipping_address`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly country_code?: string | undefined
}

/** PayPal’s own options (페이팔 고유 파라미터). On PayPal. */
export interface PaypalV2BillingKeyUIBypassPaypalV2 {
  /**
   * How the buttons look (버튼 스타일).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly style?: PaypalV2BypassPaypalV2Style | undefined
  /**
   * Where it is delivered (배송지 주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly shipping_address?: PaypalV2BypassPaypalV2ShippingAddress | undefined
  /**
   * Data of the buyer for PayPal's risk check (추가 데이터).
   *
   * PayPal: required, depending on the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly additional_data?: readonly PaypalV2BypassPaypalV2AdditionalData[] | undefined
}

/** Options of PayPal’s own (PG사 고유 파라미터), passed on as they are. On PayPal. */
export interface PaypalV2BillingKeyUIBypass {
  /**
   * PayPal’s own options (페이팔 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly paypal_v2?: PaypalV2BillingKeyUIBypassPaypalV2 | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On PayPal. */
export interface PaypalV2BillingKeyUICustomer extends V2Customer {
  /**
   * Buyer's address (구매자 주소).
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly address?: V2Address | undefined
}

/**
 * `PortOne.loadIssueBillingKeyUI` (빌링키 발급 UI 호출) on PayPal (페이팔). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
 */
export interface PaypalV2BillingKeyUIRequest extends V2BillingKeyUIRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly billingKeyMethod?: string | undefined
  /**
   * Which buttons are drawn (UI 유형): PayPal's reference transactions.
   *
   * PayPal: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly uiType: 'PAYPAL_RT'
  /** Options of PayPal’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: PaypalV2BillingKeyUIBypass | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: PaypalV2WindowType | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: PaypalV2BillingKeyUICustomer | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Scheme that leads back to the shop's app (앱 스킴), such as `myshop`. Required in an app's web view.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly appScheme?: string | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyUIRequest['locale']> | undefined
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly offerPeriod?: V2OfferPeriod | undefined
  /**
   * Currency of `displayAmount` (통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * PayPal: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2?v=v2
   */
  readonly currency?: string | undefined
}

/** What each function takes on PayPal (페이팔). */
export interface PaypalV2Requests {
  /** `PortOne.loadPaymentUI` (결제 UI 호출). */
  readonly loadPaymentUI: PaypalV2PaymentUIRequest
  /** `PortOne.loadIssueBillingKeyUI` (빌링키 발급 UI 호출). */
  readonly loadIssueBillingKeyUI: PaypalV2BillingKeyUIRequest
}
