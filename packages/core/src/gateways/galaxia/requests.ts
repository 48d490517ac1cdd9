// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type { V1BillingRequest, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyAndPayRequest,
  V2BillingKeyRequest,
  V2Card,
  V2CardPromotion,
  V2Customer,
  V2EasyPay,
  V2Expiry,
  V2GiftCertificate,
  V2Mobile,
  V2PaymentRequest,
  V2VirtualAccount,
  V2WindowType,
} from '../../requests/v2-requests.js'

/** Options of a payment by phone bill (휴대폰 소액결제 설정). On Galaxia Moneytree. */
export interface GalaxiaV1Phone {
  /**
   * The buyer's carrier (통신사).
   *
   * Galaxia Moneytree: one of `SKT`, `KTF`, `LGT`, `CJH`, `KCT`, `SKL` with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly carrier?: 'SKT' | 'KTF' | 'LGT' | 'CJH' | 'KCT' | 'SKL' | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Galaxia Moneytree (갤럭시아머니트리), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
 */
export interface GalaxiaV1PayFields extends V1PayRequest {
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly phone?: GalaxiaV1Phone | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Galaxia Moneytree: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly currency?: Currency<'KRW'> | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * Galaxia Moneytree: required; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly customer_id: string
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Galaxia Moneytree: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly name: string
  /**
   * The shop's own id of the order (주문 고유 번호), a new one for each payment. At most 40 characters.
   *
   * Galaxia Moneytree: recommended; at most 64 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly merchant_uid: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Galaxia Moneytree: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Galaxia Moneytree: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Galaxia Moneytree: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly amount: number
  /**
   * Buyer's name (구매자 이름).
   *
   * Galaxia Moneytree: required with `trans`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly buyer_name?: string | undefined
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * Galaxia Moneytree: required with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly vbank_due?: string | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * Galaxia Moneytree: cannot be used with `card`, `phone`, `cultureland`, `smartculture`, `booknlife`,
   * `happymoney`, `kakaopay`, `naverpay`, `tosspay`, `samsungpay`, `applepay`, `payco`, `moneytree`, depending on
   * `escrow`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly escrow?: boolean | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * Galaxia Moneytree: recommended with `phone`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly digital?: boolean | undefined
  /** Galaxia Moneytree has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Galaxia Moneytree (갤럭시아머니트리) by `card`, `phone`, `cultureland`,
 * `smartculture`, `booknlife`, `happymoney`, `kakaopay`, `naverpay`, `tosspay`, `samsungpay`, `applepay`, `payco`,
 * `moneytree`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
 */
export interface GalaxiaV1PlainPay extends GalaxiaV1PayFields {
  /** How the buyer pays (결제 수단). `card` where it is left out. */
  readonly pay_method?:
    | 'card'
    | 'phone'
    | 'cultureland'
    | 'smartculture'
    | 'booknlife'
    | 'happymoney'
    | 'kakaopay'
    | 'naverpay'
    | 'tosspay'
    | 'samsungpay'
    | 'applepay'
    | 'payco'
    | 'moneytree'
    | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Galaxia Moneytree (갤럭시아머니트리) by `trans`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
 */
export interface GalaxiaV1TransPay extends GalaxiaV1PayFields {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'trans'
  /**
   * Buyer's name (구매자 이름).
   *
   * Galaxia Moneytree: required with `trans`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly buyer_name: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Galaxia Moneytree (갤럭시아머니트리) by `vbank`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
 */
export interface GalaxiaV1VbankPay extends GalaxiaV1PayFields {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'vbank'
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * Galaxia Moneytree: required with `vbank`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly vbank_due: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on Galaxia Moneytree (갤럭시아머니트리). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
 */
export type GalaxiaV1Pay = GalaxiaV1PlainPay | GalaxiaV1TransPay | GalaxiaV1VbankPay

/**
 * `IMP.request_pay` that issues a billing key (빌링키 발급) on Galaxia Moneytree (갤럭시아머니트리). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
 */
export interface GalaxiaV1Issue extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'card'
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Galaxia Moneytree: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly currency?: Currency<'KRW'> | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * Galaxia Moneytree: required; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly customer_id: string
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Galaxia Moneytree: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly name: string
  /**
   * The shop's own id of the order (주문 고유 번호), a new one for each payment. At most 40 characters.
   *
   * Galaxia Moneytree: recommended; at most 64 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly merchant_uid: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Galaxia Moneytree: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Galaxia Moneytree: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /** Galaxia Moneytree has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 설정). On Galaxia Moneytree. */
export interface GalaxiaV1IssueAndPayPhone {
  /**
   * The buyer's carrier (통신사).
   *
   * Galaxia Moneytree: one of `SKT`, `KTF`, `LGT`, `CJH`, `KCT`, `SKL`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly carrier?: 'SKT' | 'KTF' | 'LGT' | 'CJH' | 'KCT' | 'SKL' | undefined
}

/**
 * `IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급) on Galaxia Moneytree (갤럭시아머니트리). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
 */
export interface GalaxiaV1IssueAndPay extends V1BillingRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: 'phone'
  /**
   * Options of a payment by phone bill (휴대폰 소액결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly phone?: GalaxiaV1IssueAndPayPhone | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * Galaxia Moneytree: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly currency?: Currency<'KRW'> | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * Galaxia Moneytree: required; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly customer_id: string
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * Galaxia Moneytree: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly name: string
  /**
   * The shop's own id of the order (주문 고유 번호), a new one for each payment. At most 40 characters.
   *
   * Galaxia Moneytree: recommended; at most 64 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly merchant_uid: string
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * Galaxia Moneytree: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * Galaxia Moneytree: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * Galaxia Moneytree: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
   */
  readonly amount: number
  /** Galaxia Moneytree has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/**
 * `IMP.request_pay` (결제 요청) on Galaxia Moneytree (갤럭시아머니트리). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/galaxia?v=v1
 */
export type GalaxiaV1PayRequest = GalaxiaV1Pay | GalaxiaV1Issue | GalaxiaV1IssueAndPay

/** What each function takes on Galaxia Moneytree (갤럭시아머니트리). */
export interface GalaxiaV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: GalaxiaV1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Galaxia Moneytree’s own options (갤럭시아머니트리 고유 파라미터). On Galaxia Moneytree. */
export interface GalaxiaBypassGalaxia {
  /**
   * Galaxia's code of the product (상품 코드).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly ITEM_CODE?: string | undefined
}

/** Options of Galaxia Moneytree’s own (PG사 고유 파라미터), passed on as they are. On Galaxia Moneytree. */
export interface GalaxiaBypass {
  /**
   * Galaxia Moneytree’s own options (갤럭시아머니트리 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly galaxia?: GalaxiaBypassGalaxia | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. On Galaxia Moneytree. */
export interface GalaxiaMobile extends V2Mobile {
  /**
   * The buyer's carrier (통신사), with or without `CARRIER_`.
   *
   * Galaxia Moneytree: one of `SKT`, `KT`, `LGU`, `HELLO`, `KCT`, `SK7` with `MOBILE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly carrier?: Prefixed<'CARRIER_', 'SKT' | 'KT' | 'LGU' | 'HELLO' | 'KCT' | 'SK7'> | undefined
}

/** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. On Galaxia Moneytree. */
export interface GalaxiaGiftCertificate extends V2GiftCertificate {
  /**
   * Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it.
   *
   * Galaxia Moneytree: one of `CULTURELAND`, `SMART_MUNSANG`, `BOOKNLIFE`, `HAPPYMONEY` with `GIFT_CERTIFICATE`.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly giftCertificateType?:
    | Prefixed<'GIFT_CERTIFICATE_TYPE_', 'CULTURELAND' | 'SMART_MUNSANG' | 'BOOKNLIFE' | 'HAPPYMONEY'>
    | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On Galaxia Moneytree. */
export interface GalaxiaEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * Galaxia Moneytree: one of `KAKAOPAY`, `NAVERPAY`, `TOSSPAY`, `SAMSUNGPAY`, `APPLEPAY`, `PAYCO`, `MONEYTREE` with
   * `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly easyPayProvider?:
    | Prefixed<
        'EASY_PAY_PROVIDER_',
        'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'SAMSUNGPAY' | 'APPLEPAY' | 'PAYCO' | 'MONEYTREE'
      >
    | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Galaxia Moneytree. */
export interface GalaxiaCustomer extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Galaxia Moneytree: required; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly customerId: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * Galaxia Moneytree: required with `TRANSFER`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly phoneNumber?: string | undefined
}

/** How the window opens (결제창 유형). Each gateway supports some types on each device. On Galaxia Moneytree. */
export interface GalaxiaWindowType extends V2WindowType {
  /**
   * On a PC (PC 환경): the guide of the gateway says which it supports.
   *
   * Galaxia Moneytree: one of `IFRAME` on PC. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly pc?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
  /**
   * On a phone or tablet (모바일 환경): the guide of the gateway says which it supports.
   *
   * Galaxia Moneytree: one of `REDIRECTION` on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly mobile?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On Galaxia Moneytree. */
export interface GalaxiaVirtualAccount extends V2VirtualAccount {
  /**
   * Until when the buyer can deposit (입금 기한). Some gateways require it.
   *
   * Galaxia Moneytree: required with `VIRTUAL_ACCOUNT`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly accountExpiry?: V2Expiry | undefined
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * Galaxia Moneytree: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On Galaxia Moneytree. */
export interface GalaxiaCard extends V2Card {
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * Galaxia Moneytree: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Galaxia Moneytree (갤럭시아머니트리), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
 */
export interface GalaxiaPaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /** Options of Galaxia Moneytree’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: GalaxiaBypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Galaxia Moneytree: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly currency: Currency<'KRW'>
  /** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: GalaxiaMobile | undefined
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate?: GalaxiaGiftCertificate | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: GalaxiaEasyPay | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: GalaxiaCustomer
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * Galaxia Moneytree: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly redirectUrl?: string | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: GalaxiaWindowType | undefined
  /**
   * The shop's own id of the payment (결제 고유 번호), a new one for each. Characters and length differ by gateway.
   *
   * Galaxia Moneytree: at most 64 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly paymentId: string
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * Galaxia Moneytree: cannot be used with `CARD`, `MOBILE`, `GIFT_CERTIFICATE`, `EASY_PAY`, depending on
   * `isEscrow`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: GalaxiaVirtualAccount | undefined
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: GalaxiaCard | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Galaxia Moneytree (갤럭시아머니트리) by `CARD`, `MOBILE`, `GIFT_CERTIFICATE`,
 * `EASY_PAY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
 */
export interface GalaxiaPlainPayment extends GalaxiaPaymentFields<
  'CARD' | 'MOBILE' | 'GIFT_CERTIFICATE' | 'EASY_PAY'
> {}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Galaxia Moneytree. */
export interface GalaxiaTransferPaymentCustomer extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Galaxia Moneytree: required; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly customerId: string
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * Galaxia Moneytree: required with `TRANSFER`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly phoneNumber: string
}

/**
 * `PortOne.requestPayment` (결제 요청) on Galaxia Moneytree (갤럭시아머니트리) by `TRANSFER`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
 */
export interface GalaxiaTransferPayment extends GalaxiaPaymentFields<'TRANSFER'> {
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: GalaxiaTransferPaymentCustomer
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On Galaxia Moneytree. */
export interface GalaxiaVirtualAccountPaymentVirtualAccount extends V2VirtualAccount {
  /**
   * Until when the buyer can deposit (입금 기한). Some gateways require it.
   *
   * Galaxia Moneytree: required with `VIRTUAL_ACCOUNT`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly accountExpiry: V2Expiry
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * Galaxia Moneytree: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on Galaxia Moneytree (갤럭시아머니트리) by `VIRTUAL_ACCOUNT`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
 */
export interface GalaxiaVirtualAccountPayment extends GalaxiaPaymentFields<'VIRTUAL_ACCOUNT'> {
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount: GalaxiaVirtualAccountPaymentVirtualAccount
}

/**
 * `PortOne.requestPayment` (결제 요청) on Galaxia Moneytree (갤럭시아머니트리). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
 */
export type GalaxiaPaymentRequest =
  GalaxiaPlainPayment | GalaxiaTransferPayment | GalaxiaVirtualAccountPayment

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On Galaxia Moneytree. */
export interface GalaxiaBillingKeyCustomer extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * Galaxia Moneytree: required; at most 20 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly customerId: string
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on Galaxia Moneytree (갤럭시아머니트리). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
 */
export interface GalaxiaBillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `CARD` where it is left out. */
  readonly billingKeyMethod?: 'CARD' | undefined
  /** Options of Galaxia Moneytree’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: GalaxiaBypass | undefined
  /**
   * Currency of `displayAmount` (통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Galaxia Moneytree: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly currency?: Currency<'KRW'> | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: GalaxiaBillingKeyCustomer
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * Galaxia Moneytree: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly redirectUrl?: string | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: GalaxiaWindowType | undefined
  /**
   * What the key is for (빌링키 발급 제목), shown to the buyer.
   *
   * Galaxia Moneytree: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly issueName: string
  /**
   * The shop's own id of the issue (빌링키 발급 고유 번호). Characters and length differ by gateway.
   *
   * Galaxia Moneytree: recommended. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly issueId?: string | undefined
}

/** Options of a phone bill (휴대폰 소액결제 정보), with `MOBILE`. On Galaxia Moneytree. */
export interface GalaxiaBillingKeyAndPayMobile extends V2Mobile {
  /**
   * The buyer's carrier (통신사), with or without `CARRIER_`.
   *
   * Galaxia Moneytree: one of `SKT`, `KT`, `LGU`, `HELLO`, `KCT`, `SK7`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly carrier?: Prefixed<'CARRIER_', 'SKT' | 'KT' | 'LGU' | 'HELLO' | 'KCT' | 'SK7'> | undefined
}

/**
 * `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청) on Galaxia Moneytree (갤럭시아머니트리). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
 */
export interface GalaxiaBillingKeyAndPayRequest extends V2BillingKeyAndPayRequest {
  /** How the buyer pays (결제 수단). `MOBILE` where it is left out. */
  readonly billingKeyAndPayMethod?: 'MOBILE' | 'PHONE' | undefined
  /** Options of Galaxia Moneytree’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: GalaxiaBypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * Galaxia Moneytree: one of `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly currency: Currency<'KRW'>
  /** Options of a phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: GalaxiaBillingKeyAndPayMobile | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: GalaxiaBillingKeyCustomer
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * Galaxia Moneytree: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/galaxia?v=v2
   */
  readonly redirectUrl?: string | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: GalaxiaWindowType | undefined
}

/** What each function takes on Galaxia Moneytree (갤럭시아머니트리). */
export interface GalaxiaRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: GalaxiaPaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: GalaxiaBillingKeyRequest
  /** `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청). */
  readonly requestIssueBillingKeyAndPay: GalaxiaBillingKeyAndPayRequest
  /** Functions that need a return address. */
  readonly returning: 'requestPayment' | 'requestIssueBillingKey' | 'requestIssueBillingKeyAndPay'
}
