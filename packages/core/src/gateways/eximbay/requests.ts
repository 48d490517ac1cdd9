// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyAndPayRequest,
  V2Customer,
  V2PaymentRequest,
  V2Product,
} from '../../requests/v2-requests.js'

/** Eximbay’s own options (엑심베이 고유 파라미터). On Eximbay. */
export interface EximbayBypassEximbay {
  /**
   * bypass.eximbay.issuercountry
   *
   * Eximbay: supports `KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly issuercountry?: string | undefined
  /**
   * bypass.eximbay.shipTo_city
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_city?: string | undefined
  /**
   * bypass.eximbay.shipTo_country
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_country?: string | undefined
  /**
   * bypass.eximbay.shipTo_firstName
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_firstName?: string | undefined
  /**
   * bypass.eximbay.shipTo_lastName
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_lastName?: string | undefined
  /**
   * bypass.eximbay.shipTo_phoneNumber
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_phoneNumber?: string | undefined
  /**
   * bypass.eximbay.shipTo_postalCode
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_postalCode?: string | undefined
  /**
   * bypass.eximbay.shipTo_state
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_state?: string | undefined
  /**
   * bypass.eximbay.shipTo_street1
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_street1?: string | undefined
  /**
   * bypass.eximbay.billTo_city
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_city?: string | undefined
  /**
   * bypass.eximbay.billTo_country
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_country?: string | undefined
  /**
   * bypass.eximbay.billTo_firstName
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_firstName?: string | undefined
  /**
   * bypass.eximbay.billTo_lastName
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_lastName?: string | undefined
  /**
   * bypass.eximbay.billTo_phoneNumber
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_phoneNumber?: string | undefined
  /**
   * bypass.eximbay.billTo_postalCode
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_postalCode?: string | undefined
  /**
   * bypass.eximbay.billTo_state
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_state?: string | undefined
  /**
   * bypass.eximbay.billTo_street1
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_street1?: string | undefined
  /**
   * bypass.eximbay.siteforeigncur
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly siteforeigncur?: string | undefined
}

/** Options of Eximbay’s own (PG사 고유 파라미터), passed on as they are. On Eximbay. */
export interface EximbayBypass {
  /**
   * Eximbay’s own options (엑심베이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly eximbay?: EximbayBypassEximbay | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Eximbay (엑심베이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
 */
export interface EximbayPayRequest extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card' | 'alipay' | 'unionpay' | 'tenpay' | 'econtext' | 'wechat' | 'molpay'
  /** Options of Eximbay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: EximbayBypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Eximbay: one of `KRW`, `USD`, `EUR`, `GBP`, `JPY`, `THB`, `SGD`, `RUB`, `HKD`, `CAD`, `AUD`; supports `KRW`,
   * `USD`, depending on `bypass.eximbay.issuercountry`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly currency?:
    | Currency<'KRW' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'THB' | 'SGD' | 'RUB' | 'HKD' | 'CAD' | 'AUD'>
    | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Eximbay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly name: string
  /**
   * Buyer's name (구매자 이름).
   *
   * Eximbay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly buyer_name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Eximbay: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Eximbay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly amount: number
  /**
   * Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first.
   *
   * Eximbay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly confirm_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Eximbay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/** What each function takes on Eximbay (엑심베이). */
export interface EximbayRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: EximbayPayRequest
}

/** bypass.eximbay_v2.payment. On Eximbay. */
export interface EximbayV2BypassEximbayV2Payment {
  /**
   * bypass.eximbay_v2.payment.payment_method
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly payment_method?: string | undefined
  /**
   * bypass.eximbay_v2.payment.multi_payment_method
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly multi_payment_method?: readonly string[] | undefined
}

/** bypass.eximbay_v2.surcharge. On Eximbay. */
export interface EximbayV2BypassEximbayV2Surcharge {
  /**
   * bypass.eximbay_v2.surcharge.name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly name?: string | undefined
  /**
   * bypass.eximbay_v2.surcharge.quantity
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly quantity?: string | number | undefined
  /**
   * bypass.eximbay_v2.surcharge.unit_price
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly unit_price?: string | number | undefined
}

/** bypass.eximbay_v2.ship_to. On Eximbay. */
export interface EximbayV2BypassEximbayV2ShipTo {
  /**
   * bypass.eximbay_v2.ship_to.city
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly city?: string | undefined
  /**
   * bypass.eximbay_v2.ship_to.country
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly country?: string | undefined
  /**
   * bypass.eximbay_v2.ship_to.first_name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly first_name?: string | undefined
  /**
   * bypass.eximbay_v2.ship_to.last_name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly last_name?: string | undefined
  /**
   * bypass.eximbay_v2.ship_to.phone_number
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly phone_number?: string | undefined
  /**
   * bypass.eximbay_v2.ship_to.postal_code
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * bypass.eximbay_v2.ship_to.state
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly state?: string | undefined
  /**
   * bypass.eximbay_v2.ship_to.street1
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly street1?: string | undefined
}

/** bypass.eximbay_v2.bill_to. On Eximbay. */
export interface EximbayV2BypassEximbayV2BillTo {
  /**
   * bypass.eximbay_v2.bill_to.city
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly city?: string | undefined
  /**
   * bypass.eximbay_v2.bill_to.country
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly country?: string | undefined
  /**
   * bypass.eximbay_v2.bill_to.first_name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly first_name?: string | undefined
  /**
   * bypass.eximbay_v2.bill_to.last_name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly last_name?: string | undefined
  /**
   * bypass.eximbay_v2.bill_to.phone_number
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly phone_number?: string | undefined
  /**
   * bypass.eximbay_v2.bill_to.postal_code
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * bypass.eximbay_v2.bill_to.state
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly state?: string | undefined
  /**
   * bypass.eximbay_v2.bill_to.street1
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly street1?: string | undefined
}

/** bypass.eximbay_v2.merchant. On Eximbay. */
export interface EximbayV2BypassEximbayV2Merchant {
  /**
   * bypass.eximbay_v2.merchant.shop
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly shop?: string | undefined
  /**
   * bypass.eximbay_v2.merchant.partner_code
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly partner_code?: string | undefined
}

/** bypass.eximbay_v2.tax. On Eximbay. */
export interface EximbayV2BypassEximbayV2Tax {
  /**
   * bypass.eximbay_v2.tax.receipt_status
   *
   * Eximbay: required, depending on the channel’s `method`; one of `Y`, depending on the channel’s `method`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly receipt_status?: 'N' | 'Y' | undefined
}

/** bypass.eximbay_v2.paypal.ispp. On Eximbay. */
export interface EximbayV2BypassEximbayV2PaypalIspp {
  /**
   * bypass.eximbay_v2.paypal.ispp.sender_account_id
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_account_id?: string | undefined
  /**
   * bypass.eximbay_v2.paypal.ispp.sender_first_name
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_first_name?: string | undefined
  /**
   * bypass.eximbay_v2.paypal.ispp.sender_last_name
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_last_name?: string | undefined
  /**
   * bypass.eximbay_v2.paypal.ispp.sender_email
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_email?: string | undefined
  /**
   * bypass.eximbay_v2.paypal.ispp.sender_phone
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_phone?: string | undefined
  /**
   * bypass.eximbay_v2.paypal.ispp.sender_country_code
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_country_code?: string | undefined
  /**
   * bypass.eximbay_v2.paypal.ispp.sender_create_date
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_create_date?: string | undefined
}

/** bypass.eximbay_v2.paypal. On Eximbay. */
export interface EximbayV2BypassEximbayV2Paypal {
  /**
   * bypass.eximbay_v2.paypal.ispp
   *
   * Eximbay: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly ispp?: EximbayV2BypassEximbayV2PaypalIspp | undefined
}

/** bypass.eximbay_v2.settings. On Eximbay. */
export interface EximbayV2BypassEximbayV2Settings {
  /**
   * bypass.eximbay_v2.settings.call_from_app
   *
   * Eximbay: recommended on mobile, depending on `appScheme`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly call_from_app?: 'N' | 'Y' | undefined
  /**
   * bypass.eximbay_v2.settings.issuer_country
   *
   * Eximbay: supports `KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly issuer_country?: string | undefined
  /**
   * bypass.eximbay_v2.settings.virtualaccount_expiry_date
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly virtualaccount_expiry_date?: string | undefined
}

/** Eximbay’s own options (엑심베이 고유 파라미터). On Eximbay. */
export interface EximbayV2BypassEximbayV2 {
  /**
   * bypass.eximbay_v2.payment
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly payment?: EximbayV2BypassEximbayV2Payment | undefined
  /**
   * bypass.eximbay_v2.surcharge
   *
   * Eximbay: at most 3 items. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly surcharge?: readonly EximbayV2BypassEximbayV2Surcharge[] | undefined
  /**
   * bypass.eximbay_v2.ship_to
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly ship_to?: EximbayV2BypassEximbayV2ShipTo | undefined
  /**
   * bypass.eximbay_v2.bill_to
   *
   * Eximbay: required, depending on `bypass.eximbay_v2.payment.payment_method`,
   * `bypass.eximbay_v2.payment.multi_payment_method`, `bypass.eximbay_v2.billTo`, the channel’s `method`;
   * recommended, depending on `bypass.eximbay_v2.payment.multi_payment_method`, `bypass.eximbay_v2.billTo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly bill_to?: EximbayV2BypassEximbayV2BillTo | undefined
  /**
   * bypass.eximbay_v2.merchant
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly merchant?: EximbayV2BypassEximbayV2Merchant | undefined
  /**
   * bypass.eximbay_v2.tax
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly tax?: EximbayV2BypassEximbayV2Tax | undefined
  /**
   * bypass.eximbay_v2.paypal
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly paypal?: EximbayV2BypassEximbayV2Paypal | undefined
  /**
   * bypass.eximbay_v2.settings
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly settings?: EximbayV2BypassEximbayV2Settings | undefined
}

/** Options of Eximbay’s own (PG사 고유 파라미터), passed on as they are. On Eximbay. */
export interface EximbayV2Bypass {
  /**
   * Eximbay’s own options (엑심베이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly eximbay_v2?: EximbayV2BypassEximbayV2 | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Eximbay. */
export interface EximbayV2CustomerDetails extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Eximbay: required, or `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Eximbay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly email: string
  /**
   * Buyer's given name (구매자 이름). Needs `lastName` beside it.
   *
   * Eximbay: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly firstName?: string | undefined
  /**
   * Buyer's family name (구매자 성). Needs `firstName` beside it.
   *
   * Eximbay: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly lastName?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * Eximbay: required, depending on the channel’s `method`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly phoneNumber?: string | undefined
}

/** Who pays (구매자 정보) on Eximbay, by `firstName` with `lastName`. */
export interface EximbayV2CustomerByParts extends EximbayV2CustomerDetails {
  /**
   * Buyer's given name (구매자 이름). Needs `lastName` beside it.
   *
   * Eximbay: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly firstName: string
  /**
   * Buyer's family name (구매자 성). Needs `firstName` beside it.
   *
   * Eximbay: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly lastName: string
}

/** Who pays (구매자 정보) on Eximbay, by `fullName`. */
export interface EximbayV2CustomerByFullName extends EximbayV2CustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * Eximbay: required, or `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on Eximbay, by `fullName` or by `firstName` with `lastName`. */
export type EximbayV2Customer = EximbayV2CustomerByParts | EximbayV2CustomerByFullName

/**
 * `PortOne.requestPayment` (결제 요청) on Eximbay (엑심베이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
 */
export interface EximbayV2PaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly payMethod?: string | undefined
  /** Options of Eximbay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: EximbayV2Bypass | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: EximbayV2Customer
  /**
   * What is bought, product by product (구매 상품 목록).
   *
   * Eximbay: required, depending on the channel’s `method`, the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly products?: readonly V2Product[] | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Eximbay: supports `KO_KR`, `EN_US`, `JA_JP`, `ZH_CN`, `ZH_TW`, `TH_TH`, `VI_VN`, `RU_RU`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /**
   * Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first.
   *
   * Eximbay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly confirmUrl?: string | undefined
  /**
   * Scheme that leads back to the shop's app (앱 스킴), such as `myshop`. Required in an app's web view.
   *
   * Eximbay: required on mobile, depending on `bypass.eximbay_v2.settings.call_from_app`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly appScheme?: string | undefined
}

/** bypass.eximbay_v2.merchant. On Eximbay. */
export interface EximbayV2BillingKeyAndPayBypassEximbayV2Merchant {
  /**
   * bypass.eximbay_v2.merchant.shop
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly shop?: string | undefined
}

/** bypass.eximbay_v2.shipTo. On Eximbay. */
export interface EximbayV2BillingKeyAndPayBypassEximbayV2ShipTo {
  /**
   * bypass.eximbay_v2.shipTo.city
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly city?: string | undefined
  /**
   * bypass.eximbay_v2.shipTo.country
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly country?: string | undefined
  /**
   * bypass.eximbay_v2.shipTo.first_name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly first_name?: string | undefined
  /**
   * bypass.eximbay_v2.shipTo.last_name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly last_name?: string | undefined
  /**
   * bypass.eximbay_v2.shipTo.phone_number
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly phone_number?: string | undefined
  /**
   * bypass.eximbay_v2.shipTo.postal_code
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * bypass.eximbay_v2.shipTo.state
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly state?: string | undefined
  /**
   * bypass.eximbay_v2.shipTo.street1
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly street1?: string | undefined
}

/** bypass.eximbay_v2.billTo. On Eximbay. */
export interface EximbayV2BillingKeyAndPayBypassEximbayV2BillTo {
  /**
   * bypass.eximbay_v2.billTo.city
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly city?: string | undefined
  /**
   * bypass.eximbay_v2.billTo.country
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly country?: string | undefined
  /**
   * bypass.eximbay_v2.billTo.first_name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly first_name?: string | undefined
  /**
   * bypass.eximbay_v2.billTo.last_name
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly last_name?: string | undefined
  /**
   * bypass.eximbay_v2.billTo.phone_number
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly phone_number?: string | undefined
  /**
   * bypass.eximbay_v2.billTo.postal_code
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * bypass.eximbay_v2.billTo.state
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly state?: string | undefined
  /**
   * bypass.eximbay_v2.billTo.street1
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly street1?: string | undefined
}

/** Eximbay’s own options (엑심베이 고유 파라미터). On Eximbay. */
export interface EximbayV2BillingKeyAndPayBypassEximbayV2 {
  /**
   * bypass.eximbay_v2.payment
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly payment?: EximbayV2BypassEximbayV2Payment | undefined
  /**
   * bypass.eximbay_v2.surcharge
   *
   * Eximbay: at most 3 items. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly surcharge?: readonly EximbayV2BypassEximbayV2Surcharge[] | undefined
  /**
   * bypass.eximbay_v2.ship_to
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly ship_to?: EximbayV2BypassEximbayV2ShipTo | undefined
  /**
   * bypass.eximbay_v2.bill_to
   *
   * Eximbay: required, depending on `bypass.eximbay_v2.payment.payment_method`,
   * `bypass.eximbay_v2.payment.multi_payment_method`, `bypass.eximbay_v2.billTo`, the channel’s `method`;
   * recommended, depending on `bypass.eximbay_v2.payment.multi_payment_method`, `bypass.eximbay_v2.billTo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly bill_to?: EximbayV2BypassEximbayV2BillTo | undefined
  /**
   * bypass.eximbay_v2.merchant
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly merchant?: EximbayV2BillingKeyAndPayBypassEximbayV2Merchant | undefined
  /**
   * bypass.eximbay_v2.shipTo
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly shipTo?: EximbayV2BillingKeyAndPayBypassEximbayV2ShipTo | undefined
  /**
   * bypass.eximbay_v2.billTo
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly billTo?: EximbayV2BillingKeyAndPayBypassEximbayV2BillTo | undefined
}

/** Options of Eximbay’s own (PG사 고유 파라미터), passed on as they are. On Eximbay. */
export interface EximbayV2BillingKeyAndPayBypass {
  /**
   * Eximbay’s own options (엑심베이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly eximbay_v2?: EximbayV2BillingKeyAndPayBypassEximbayV2 | undefined
}

/**
 * `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청) on Eximbay (엑심베이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
 */
export interface EximbayV2BillingKeyAndPayRequest extends V2BillingKeyAndPayRequest {
  /** How the buyer pays (결제 수단): chosen in the window, so it may be left out. */
  readonly billingKeyAndPayMethod?: string | undefined
  /** Options of Eximbay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: EximbayV2BillingKeyAndPayBypass | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: EximbayV2Customer
  /**
   * What is bought, product by product (구매 상품 목록).
   *
   * Eximbay: required, depending on the channel’s `method`, the channel’s `highRisk`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly products?: readonly V2Product[] | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * Eximbay: supports `KO_KR`, `EN_US`, `JA_JP`, `ZH_CN`, `ZH_TW`, `TH_TH`, `VI_VN`, `RU_RU`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyAndPayRequest['locale']> | undefined
  /**
   * confirmUrl
   *
   * Eximbay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly confirmUrl?: unknown
}

/** What each function takes on Eximbay (엑심베이). */
export interface EximbayV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: EximbayV2PaymentRequest
  /** `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청). */
  readonly requestIssueBillingKeyAndPay: EximbayV2BillingKeyAndPayRequest
}
