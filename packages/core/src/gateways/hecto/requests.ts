// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type { V1BillingRequest, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type { V2Customer, V2EasyPay, V2PaymentRequest, V2StoreDetails } from '../../requests/v2-requests.js'

/** Hecto's own options (헥토파이낸셜 고유 파라미터). On Hecto Financial. */
export interface SettleBypassSettle {
  /**
   * Whether the account's number is the buyer's phone number (010 가상계좌 사용 여부). Needs a contract.
   *
   * Hecto Financial: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly vbank010?: boolean | undefined
}

/** Options of Hecto Financial’s own (PG사 고유 파라미터), passed on as they are. On Hecto Financial. */
export interface SettleBypass {
  /**
   * Hecto's own options (헥토파이낸셜 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly settle?: SettleBypassSettle | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Hecto Financial (헥토파이낸셜), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
 */
export interface SettlePayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * Name of the company (회사명), as the phone bill shows it.
   *
   * Hecto Financial: required with `phone`; recommended with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly company?: string | undefined
  /**
   * English name of the company (회사 영문명).
   *
   * Hecto Financial: required with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly company_en?: string | undefined
  /** Options of Hecto Financial’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: SettleBypass | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Hecto Financial: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly buyer_tel: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Hecto Financial: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Hecto Financial: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Hecto Financial: required with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly name?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Hecto Financial: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Hecto Financial (헥토파이낸셜) by `card`, `trans`, `vbank`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
 */
export interface SettlePlainPay extends SettlePayFields<'card' | 'trans' | 'vbank'> {}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Hecto Financial (헥토파이낸셜) by `phone`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
 */
export interface SettlePhonePay extends SettlePayFields<'phone'> {
  /**
   * Name of the company (회사명), as the phone bill shows it.
   *
   * Hecto Financial: required with `phone`; recommended with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly company: string
  /**
   * English name of the company (회사 영문명).
   *
   * Hecto Financial: required with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly company_en: string
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Hecto Financial: required with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
   */
  readonly name: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Hecto Financial (헥토파이낸셜). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme?v=v1
 */
export type SettlePayRequest = SettlePlainPay | SettlePhonePay

/** What each function takes on Hecto Financial (헥토파이낸셜). */
export interface SettleRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: SettlePayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Hecto's own options (헥토파이낸셜 고유 파라미터). On Hecto Account Pay. */
export interface SettleAccBypassSettle {
  /**
   * The buyer's CI, encrypted by the server (암호화된 고객 CI): never computed in a browser.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly custCi?: string | undefined
  /**
   * Additional income deduction (추가 소득공제): `Y` public transport, `C` books and performances, `N` none. Needs a
   * contract.
   *
   * Hecto Account Pay: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly addDeductionYn?: 'C' | 'N' | 'Y' | undefined
  /**
   * Whether a cash receipt can be issued (현금영수증 발급 가능 여부): `Y`, `N`, or empty for `Y`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly criPsblYn?: '' | 'N' | 'Y' | undefined
  /**
   * Code of the limit that holds for the buyer (결제 한도 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly payLimitCd?: string | undefined
}

/** Options of Hecto Account Pay’s own (PG사 고유 파라미터), passed on as they are. On Hecto Account Pay. */
export interface SettleAccBypass {
  /**
   * Hecto's own options (헥토파이낸셜 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly settle?: SettleAccBypassSettle | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Hecto Account Pay (헥토 내통장결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
 */
export interface SettleAccPay extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'trans'
  /** Options of Hecto Account Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: SettleAccBypass | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * Hecto Account Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly buyer_tel: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Hecto Account Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Hecto Account Pay: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Hecto Account Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Hecto Account Pay (헥토 내통장결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
 */
export interface SettleAccIssue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'trans'
  /** Options of Hecto Account Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: SettleAccBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Hecto Account Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly name: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Hecto Account Pay: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Hecto Account Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * Hecto Account Pay: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly customer_uid: string
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on Hecto Account Pay (헥토 내통장결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
 */
export interface SettleAccIssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'trans'
  /** Options of Hecto Account Pay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: SettleAccBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Hecto Account Pay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly name: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Hecto Account Pay: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Hecto Account Pay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * Hecto Account Pay: needs a contract. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
   */
  readonly customer_uid: string
}

/**
 * `IMP.request_pay` (결제 요청) on Hecto Account Pay (헥토 내통장결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank?v=v1
 */
export type SettleAccPayRequest = SettleAccPay | SettleAccIssue | SettleAccIssueAndPay

/** What each function takes on Hecto Account Pay (헥토 내통장결제). */
export interface SettleAccRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: SettleAccPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Hecto Financial Global. */
export interface HectoGlobalEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Hecto Financial Global: required with `EASY_PAY`; one of `AUPAY`, `PAYPAY`, `RAKUTENPAY`, `MERPAY`, `APPLEPAY`,
   * `GOOGLE_PAY` with `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly easyPayProvider?:
    | Prefixed<'EASY_PAY_PROVIDER_', 'AUPAY' | 'PAYPAY' | 'RAKUTENPAY' | 'MERPAY' | 'APPLEPAY' | 'GOOGLE_PAY'>
    | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Hecto Financial Global. */
export interface HectoGlobalCustomer extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Hecto Financial Global: required; at most 50 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly customerId: string
  /**
   * Buyer's given name (구매자 이름). Needs `lastName` beside it.
   *
   * Hecto Financial Global: required, depending on `customer.email`; at most 32 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly firstName?: string | undefined
  /**
   * Buyer's family name (구매자 성). Needs `firstName` beside it.
   *
   * Hecto Financial Global: required, depending on `customer.email`; at most 32 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly lastName?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * Hecto Financial Global: at most 60 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly email?: string | undefined
}

/** The shop, as the gateway shows it (상점 정보). On Hecto Financial Global. */
export interface HectoGlobalStoreDetails extends V2StoreDetails {
  /**
   * Name of the business (사업자명).
   *
   * Hecto Financial Global: required; at most 100 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly businessName: string
}

/**
 * `PortOne.requestPayment` (결제 요청) on Hecto Financial Global (헥토파이낸셜 해외결제), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
 */
export interface HectoGlobalPaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: HectoGlobalEasyPay | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: HectoGlobalCustomer
  /** The shop, as the gateway shows it (상점 정보). */
  readonly storeDetails: HectoGlobalStoreDetails
  /**
   * Merpay's category of the product (메르페이 카테고리 아이디).
   *
   * Hecto Financial Global: required with `EASY_PAY`, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly merpayCategoryId?: string | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * Hecto Financial Global: at most 128 bytes. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly orderName: string
  /** Hecto Financial Global has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Hecto Financial Global (헥토파이낸셜 해외결제) by `CARD`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
 */
export interface HectoGlobalPlainPayment extends HectoGlobalPaymentFields<'CARD'> {}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Hecto Financial Global. */
export interface HectoGlobalEasyPayPaymentEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Hecto Financial Global: required with `EASY_PAY`; one of `AUPAY`, `PAYPAY`, `RAKUTENPAY`, `MERPAY`, `APPLEPAY`,
   * `GOOGLE_PAY` with `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
   */
  readonly easyPayProvider: Prefixed<
    'EASY_PAY_PROVIDER_',
    'AUPAY' | 'PAYPAY' | 'RAKUTENPAY' | 'MERPAY' | 'APPLEPAY' | 'GOOGLE_PAY'
  >
}

/**
 * `PortOne.requestPayment` (결제 요청) on Hecto Financial Global (헥토파이낸셜 해외결제) by `EASY_PAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
 */
export interface HectoGlobalEasyPayPayment extends HectoGlobalPaymentFields<'EASY_PAY'> {
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay: HectoGlobalEasyPayPaymentEasyPay
}

/**
 * `PortOne.requestPayment` (결제 요청) on Hecto Financial Global (헥토파이낸셜 해외결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global?v=v2
 */
export type HectoGlobalPaymentRequest = HectoGlobalPlainPayment | HectoGlobalEasyPayPayment

/** What each function takes on Hecto Financial Global (헥토파이낸셜 해외결제). */
export interface HectoGlobalRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: HectoGlobalPaymentRequest
}
