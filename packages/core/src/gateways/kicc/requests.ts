// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type {
  V1BillingRequest,
  V1Card,
  V1DirectCard,
  V1PayRequest,
  V1Product,
} from '../../requests/v1-requests.js'
import type {
  Currency,
  V2AlipayPlus,
  V2Customer,
  V2EasyPay,
  V2PaymentRequest,
} from '../../requests/v2-requests.js'

/** Options of a card payment (카드 결제 설정). On KICC EasyPay. */
export interface KiccCard extends V1Card {
  /**
   * Opens one card company's own window (카드사 다이렉트 호출).
   *
   * KICC EasyPay: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly direct?: V1DirectCard | undefined
}

/** Products of an escrow payment (에스크로 상품 정보). On KICC EasyPay. */
export interface KiccKiccProducts {
  /**
   * Number of the product in the order (상품 주문 번호).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly orderNumber?: string | undefined
  /**
   * Name of the product (상품명).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly name?: string | undefined
  /**
   * How many of it are bought (수량).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly quantity?: number | undefined
  /**
   * Price of the product (상품 가격), in MAJOR units.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly amount?: number | undefined
}

/** KICC EasyPay’s own options (이지페이 고유 파라미터). On KICC EasyPay. */
export interface KiccBypassKicc {
  /**
   * Whether the window shows the cash receipt (현금영수증 화면 노출 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly disp_cash_yn?: string | undefined
}

/** Options of KICC EasyPay’s own (PG사 고유 파라미터), passed on as they are. On KICC EasyPay. */
export interface KiccBypass {
  /**
   * KICC EasyPay’s own options (이지페이 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly kicc?: KiccBypassKicc | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KICC EasyPay (이지페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
 */
export interface KiccPay extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card' | 'trans' | 'vbank' | 'phone'
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly card?: KiccCard | undefined
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly company?: string | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly auth_mode?: 'key-in' | undefined
  /**
   * Products of an escrow payment (에스크로 상품 정보).
   *
   * KICC EasyPay: required, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly kiccProducts?: readonly KiccKiccProducts[] | undefined
  /** Options of KICC EasyPay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KiccBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KICC EasyPay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly name: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * KICC EasyPay: required by the guide, though payments pass without; required, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KICC EasyPay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KICC EasyPay: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * KICC EasyPay: recommended with `phone`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * KICC EasyPay: cannot be used with `card`, `phone`, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly escrow?: boolean | undefined
  /**
   * Buyer's name (구매자 이름).
   *
   * KICC EasyPay: required, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly buyer_name?: string | undefined
  /**
   * Buyer's email address (구매자 이메일).
   *
   * KICC EasyPay: required, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly buyer_email?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KICC EasyPay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on KICC EasyPay (이지페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
 */
export interface KiccIssue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /**
   * Name of the company (사업자명), as the window shows it.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly company?: string | undefined
  /**
   * `key-in`: the buyer types the card's number in the window (키인 결제).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly auth_mode?: 'key-in' | undefined
  /**
   * Products of an escrow payment (에스크로 상품 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly kiccProducts?: readonly KiccKiccProducts[] | undefined
  /** Options of KICC EasyPay’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KiccBypass | undefined
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KICC EasyPay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KICC EasyPay: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KICC EasyPay: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces
   * the key.
   *
   * KICC EasyPay: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly customer_uid: string
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KICC EasyPay: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on KICC EasyPay (이지페이). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1
 */
export type KiccPayRequest = KiccPay | KiccIssue

/** What each function takes on KICC EasyPay (이지페이). */
export interface KiccRequests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: KiccPayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** The wallet of Alipay+ (알리페이 플러스 정보). On KICC EasyPay Global. */
export interface KiccV2V1AlipayPlus {
  /**
   * Which wallet of Alipay+ is opened (알리페이 플러스 지갑).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly wallet?:
    | 'alipay'
    | 'alipay_hk'
    | 'bill_ease'
    | 'boost'
    | 'bpi'
    | 'dana'
    | 'gcash'
    | 'kredivo'
    | 'mpay'
    | 'rabbit_line_pay'
    | 'tinaba'
    | 'touch_n_go'
    | 'true_money'
    | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KICC EasyPay Global (이지페이(KICC) 해외결제), by whichever method.
 * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
 */
export interface KiccV2V1PayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * What is bought, in more words (주문 설명). Alipay+ needs it.
   *
   * KICC EasyPay Global: required with `alipay_plus`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly order_description?: string | undefined
  /**
   * The wallet of Alipay+ (알리페이 플러스 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly alipay_plus?: KiccV2V1AlipayPlus | undefined
  /**
   * Buyer's name (구매자 이름).
   *
   * KICC EasyPay Global: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly buyer_name: string
  /**
   * Buyer's email address (구매자 이메일).
   *
   * KICC EasyPay Global: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly buyer_email: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * KICC EasyPay Global: required by the guide, though payments pass without. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KICC EasyPay Global: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KICC EasyPay Global: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * KICC EasyPay Global: supports `KRW`, `USD`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly currency?: string | undefined
  /**
   * Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each.
   *
   * KICC EasyPay Global: supports `ko`, `en`, `zh`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly language?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KICC EasyPay Global: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** KICC EasyPay Global has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KICC EasyPay Global (이지페이(KICC) 해외결제) by `wechat`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
 */
export interface KiccV2V1PlainPay extends KiccV2V1PayFields<'wechat'> {}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KICC EasyPay Global (이지페이(KICC) 해외결제) by `alipay_plus`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
 */
export interface KiccV2V1AlipayPlusPay extends KiccV2V1PayFields<'alipay_plus'> {
  /**
   * What is bought, in more words (주문 설명). Alipay+ needs it.
   *
   * KICC EasyPay Global: required with `alipay_plus`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
   */
  readonly order_description: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KICC EasyPay Global (이지페이(KICC) 해외결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1
 */
export type KiccV2V1PayRequest = KiccV2V1PlainPay | KiccV2V1AlipayPlusPay

/** What each function takes on KICC EasyPay Global (이지페이(KICC) 해외결제). */
export interface KiccV2V1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: KiccV2V1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On KICC EasyPay Global. */
export interface KiccV2EasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * KICC EasyPay Global: one of `WECHAT` with `EASY_PAY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly easyPayProvider?: Prefixed<'EASY_PAY_PROVIDER_', 'WECHAT'> | undefined
}

/** The wallet of Alipay+ (알리페이 플러스 정보), with `ALIPAY_PLUS`. On KICC EasyPay Global. */
export interface KiccV2AlipayPlus extends V2AlipayPlus {
  /** The wallet (간편 결제사), with or without `EASY_PAY_PROVIDER_`. */
  readonly easyPayProvider?:
    | Prefixed<
        'EASY_PAY_PROVIDER_',
        | 'ALIPAY'
        | 'TRUE_MONEY'
        | 'ALIPAY_HK'
        | 'TOUCH_N_GO'
        | 'G_CASH'
        | 'GCASH'
        | 'DANA'
        | 'RABBIT_LINE_PAY'
        | 'BPI'
        | 'BOOST'
        | 'BILL_EASE'
        | 'TINABA'
        | 'MPAY'
        | 'KREDIVO'
      >
    | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KICC EasyPay Global. */
export interface KiccV2Customer extends V2Customer {
  /**
   * Buyer's given name (구매자 이름). Needs `lastName` beside it.
   *
   * KICC EasyPay Global: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly firstName?: string | undefined
  /**
   * Buyer's family name (구매자 성). Needs `firstName` beside it.
   *
   * KICC EasyPay Global: required, depending on `customer.firstName`, `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly lastName?: string | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KICC EasyPay Global (이지페이(KICC) 해외결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
 */
export interface KiccV2PaymentRequest extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: 'EASY_PAY' | 'ALIPAY_PLUS'
  /**
   * What is bought, in more words (주문 설명). Alipay+ needs it or `orderDetail`.
   *
   * KICC EasyPay Global: required with `ALIPAY_PLUS`, or `orderDetail`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly orderDescription?: string | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * KICC EasyPay Global: one of `KRW`, `USD`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD'>
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: KiccV2EasyPay | undefined
  /**
   * The wallet of Alipay+ (알리페이 플러스 정보), with `ALIPAY_PLUS`.
   *
   * KICC EasyPay Global: recommended with `ALIPAY_PLUS`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly alipayPlus?: KiccV2AlipayPlus | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: KiccV2Customer | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * KICC EasyPay Global: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first.
   *
   * KICC EasyPay Global: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly confirmUrl?: string | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KICC EasyPay Global: supports `ZH_CN`, `KO_KR`, `EN_US`, `ZH_TW` with `EASY_PAY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /** KICC EasyPay Global has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on KICC EasyPay Global (이지페이(KICC) 해외결제). */
export interface KiccV2Requests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: KiccV2PaymentRequest
  /** Functions that need a return address. */
  readonly returning: 'requestPayment'
}
