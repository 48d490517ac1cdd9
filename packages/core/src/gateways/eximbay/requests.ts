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
   * Where the card was issued (카드 발급 국가): `KR` shows domestic methods.
   *
   * Eximbay: supports `KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly issuercountry?: string | undefined
  /**
   * Delivery address: city (배송지 도시).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_city?: string | undefined
  /**
   * Delivery address: country, two letters of ISO 3166-1 (배송지 국가).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_country?: string | undefined
  /**
   * Delivery address: given name (배송지 이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_firstName?: string | undefined
  /**
   * Delivery address: family name (배송지 성).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_lastName?: string | undefined
  /**
   * Delivery address: phone number (배송지 연락처).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_phoneNumber?: string | undefined
  /**
   * Delivery address: postal code (배송지 우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_postalCode?: string | undefined
  /**
   * Delivery address: state or province (배송지 주).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_state?: string | undefined
  /**
   * Delivery address: street and number (배송지 상세 주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly shipTo_street1?: string | undefined
  /**
   * Invoice address: city (청구지 도시).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_city?: string | undefined
  /**
   * Invoice address: country, two letters of ISO 3166-1 (청구지 국가).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_country?: string | undefined
  /**
   * Invoice address: given name (청구지 이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_firstName?: string | undefined
  /**
   * Invoice address: family name (청구지 성).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_lastName?: string | undefined
  /**
   * Invoice address: phone number (청구지 연락처).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_phoneNumber?: string | undefined
  /**
   * Invoice address: postal code (청구지 우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_postalCode?: string | undefined
  /**
   * Invoice address: state or province (청구지 주).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_state?: string | undefined
  /**
   * Invoice address: street and number (청구지 상세 주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/eximbay?v=v1
   */
  readonly billTo_street1?: string | undefined
  /**
   * Currency in which the shop shows its prices (상점 표시 통화).
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

/** Which methods the window offers (결제 수단 설정). On Eximbay. */
export interface EximbayV2BypassEximbayV2Payment {
  /**
   * The one method to open, in Eximbay's own codes (결제 수단 코드), such as `P101`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly payment_method?: string | undefined
  /**
   * Methods that the window offers, in Eximbay's own codes (결제 수단 코드 목록).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly multi_payment_method?: readonly string[] | undefined
}

/** Charges or discounts beside the products (추가 금액), at most three. On Eximbay. */
export interface EximbayV2BypassEximbayV2Surcharge {
  /**
   * Name of the charge (추가 금액명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly name?: string | undefined
  /**
   * How many of it (수량).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly quantity?: string | number | undefined
  /**
   * Price of one (단가); below zero for a discount.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly unit_price?: string | number | undefined
}

/** Where it is delivered (배송지 정보). On Eximbay. */
export interface EximbayV2BypassEximbayV2ShipTo {
  /**
   * City (도시).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly city?: string | undefined
  /**
   * Country (국가), two letters of ISO 3166-1 such as `KR`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly country?: string | undefined
  /**
   * Given name (이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly first_name?: string | undefined
  /**
   * Family name (성).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly last_name?: string | undefined
  /**
   * Phone number (연락처).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly phone_number?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * State or province (주, 도).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly state?: string | undefined
  /**
   * Street and number (상세 주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly street1?: string | undefined
}

/** Whom the invoice is for (청구지 정보). On Eximbay. */
export interface EximbayV2BypassEximbayV2BillTo {
  /**
   * City (도시).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly city?: string | undefined
  /**
   * Country (국가), two letters of ISO 3166-1 such as `KR`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly country?: string | undefined
  /**
   * Given name (이름).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly first_name?: string | undefined
  /**
   * Family name (성).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly last_name?: string | undefined
  /**
   * Phone number (연락처).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly phone_number?: string | undefined
  /**
   * Postal code (우편번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly postal_code?: string | undefined
  /**
   * State or province (주, 도).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly state?: string | undefined
  /**
   * Street and number (상세 주소).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly street1?: string | undefined
}

/** The shop, as Eximbay knows it (상점 정보). On Eximbay. */
export interface EximbayV2BypassEximbayV2Merchant {
  /**
   * Name of the shop (상점명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly shop?: string | undefined
  /**
   * Eximbay's code of the partner (파트너 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly partner_code?: string | undefined
}

/** Tax documents (세금 정보). On Eximbay. */
export interface EximbayV2BypassEximbayV2Tax {
  /**
   * Whether a cash receipt is issued (현금영수증 발급 여부): `Y` or `N`. `TRANSFER` needs `Y`.
   *
   * Eximbay: required, depending on the channel’s `method`; one of `Y`, depending on the channel’s `method`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly receipt_status?: 'N' | 'Y' | undefined
}

/** What PayPal's risk check reads of the buyer (페이팔 구매자 정보). On Eximbay. */
export interface EximbayV2BypassEximbayV2PaypalIspp {
  /**
   * The shop's id of the buyer (구매자 계정 아이디).
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_account_id?: string | undefined
  /**
   * Buyer's given name (구매자 이름).
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_first_name?: string | undefined
  /**
   * Buyer's family name (구매자 성).
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_last_name?: string | undefined
  /**
   * Buyer's email address (구매자 이메일).
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_email?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처).
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_phone?: string | undefined
  /**
   * Buyer's country (구매자 국가), two letters of ISO 3166-1.
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_country_code?: string | undefined
  /**
   * When the buyer's account was made (구매자 계정 생성일).
   *
   * Eximbay: recommended, depending on `bypass.eximbay_v2.paypal.ispp`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly sender_create_date?: string | undefined
}

/** Options of PayPal (페이팔 정보). On Eximbay. */
export interface EximbayV2BypassEximbayV2Paypal {
  /**
   * What PayPal's risk check reads of the buyer (페이팔 구매자 정보).
   *
   * Eximbay: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly ispp?: EximbayV2BypassEximbayV2PaypalIspp | undefined
}

/** How the window behaves (결제창 설정). On Eximbay. */
export interface EximbayV2BypassEximbayV2Settings {
  /**
   * Whether an app opens the window (앱에서 호출 여부): `Y` or `N`.
   *
   * Eximbay: recommended on mobile, depending on `appScheme`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly call_from_app?: 'N' | 'Y' | undefined
  /**
   * Where the card was issued (카드 발급 국가): `KR` shows domestic methods.
   *
   * Eximbay: supports `KR`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly issuer_country?: string | undefined
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly virtualaccount_expiry_date?: string | undefined
}

/** Eximbay’s own options (엑심베이 고유 파라미터). On Eximbay. */
export interface EximbayV2BypassEximbayV2 {
  /**
   * Which methods the window offers (결제 수단 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly payment?: EximbayV2BypassEximbayV2Payment | undefined
  /**
   * Charges or discounts beside the products (추가 금액), at most three.
   *
   * Eximbay: at most 3 items. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly surcharge?: readonly EximbayV2BypassEximbayV2Surcharge[] | undefined
  /**
   * Where it is delivered (배송지 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly ship_to?: EximbayV2BypassEximbayV2ShipTo | undefined
  /**
   * Whom the invoice is for (청구지 정보).
   *
   * Eximbay: required, depending on `bypass.eximbay_v2.payment.payment_method`,
   * `bypass.eximbay_v2.payment.multi_payment_method`, `bypass.eximbay_v2.billTo`, the channel’s `method`;
   * recommended, depending on `bypass.eximbay_v2.payment.multi_payment_method`, `bypass.eximbay_v2.billTo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly bill_to?: EximbayV2BypassEximbayV2BillTo | undefined
  /**
   * The shop, as Eximbay knows it (상점 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly merchant?: EximbayV2BypassEximbayV2Merchant | undefined
  /**
   * Tax documents (세금 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly tax?: EximbayV2BypassEximbayV2Tax | undefined
  /**
   * Options of PayPal (페이팔 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly paypal?: EximbayV2BypassEximbayV2Paypal | undefined
  /**
   * How the window behaves (결제창 설정).
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
export interface EximbayV2CustomerByBothNames extends EximbayV2CustomerDetails {
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
export type EximbayV2Customer = EximbayV2CustomerByBothNames | EximbayV2CustomerByFullName

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

/** The shop, as Eximbay knows it (상점 정보). On Eximbay. */
export interface EximbayV2BillingKeyAndPayBypassEximbayV2Merchant {
  /**
   * Name of the shop (상점명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly shop?: string | undefined
}

/** Eximbay’s own options (엑심베이 고유 파라미터). On Eximbay. */
export interface EximbayV2BillingKeyAndPayBypassEximbayV2 {
  /**
   * Which methods the window offers (결제 수단 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly payment?: EximbayV2BypassEximbayV2Payment | undefined
  /**
   * Charges or discounts beside the products (추가 금액), at most three.
   *
   * Eximbay: at most 3 items. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly surcharge?: readonly EximbayV2BypassEximbayV2Surcharge[] | undefined
  /**
   * Where it is delivered (배송지 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly ship_to?: EximbayV2BypassEximbayV2ShipTo | undefined
  /**
   * Whom the invoice is for (청구지 정보).
   *
   * Eximbay: required, depending on `bypass.eximbay_v2.payment.payment_method`,
   * `bypass.eximbay_v2.payment.multi_payment_method`, `bypass.eximbay_v2.billTo`, the channel’s `method`;
   * recommended, depending on `bypass.eximbay_v2.payment.multi_payment_method`, `bypass.eximbay_v2.billTo`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly bill_to?: EximbayV2BypassEximbayV2BillTo | undefined
  /**
   * The shop, as Eximbay knows it (상점 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly merchant?: EximbayV2BillingKeyAndPayBypassEximbayV2Merchant | undefined
  /**
   * Where it is delivered (배송지 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly shipTo?: EximbayV2BypassEximbayV2ShipTo | undefined
  /**
   * Whom the invoice is for (청구지 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2?v=v2
   */
  readonly billTo?: EximbayV2BypassEximbayV2BillTo | undefined
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
}

/** What each function takes on Eximbay (엑심베이). */
export interface EximbayV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: EximbayV2PaymentRequest
  /** `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청). */
  readonly requestIssueBillingKeyAndPay: EximbayV2BillingKeyAndPayRequest
}
