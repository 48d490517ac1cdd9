// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type {
  Currency,
  V2BillingKeyRequest,
  V2Card,
  V2CardPromotion,
  V2Customer,
  V2EasyPay,
  V2FixedMonth,
  V2FreeInstallmentPlan,
  V2Installment,
  V2Mobile,
  V2MonthList,
  V2OfferPeriod,
  V2PaymentRequest,
  V2Transfer,
  V2VirtualAccount,
} from '../../requests/v2-requests.js'

/** KPN’s own options (한국결제네트웍스 고유 파라미터). On KPN. */
export interface KpnBypassKpn {
  /**
   * Ways to pay by card that the window offers (카드 결제 방식 목록): foreign cards, the older authentication, typing the
   * number, 11Pay.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly CardSelect?: readonly ('11PAY' | 'GLOBAL' | 'KEY_IN' | 'LEGACY_AUTH')[] | undefined
}

/** Options of KPN’s own (PG사 고유 파라미터), passed on as they are. On KPN. */
export interface KpnBypass {
  /**
   * KPN’s own options (한국결제네트웍스 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly kpn?: KpnBypassKpn | undefined
}

/** Payment in installments (할부 설정). On KPN. */
export interface KpnCardInstallment extends V2Installment {
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * KPN: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * KPN: `availableMonthList` no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On KPN. */
export interface KpnCard extends V2Card {
  /** Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`. */
  readonly cardCompany?:
    | Prefixed<
        'CARD_COMPANY_',
        | 'SHINHAN_CARD'
        | 'HYUNDAI_CARD'
        | 'SAMSUNG_CARD'
        | 'NH_CARD'
        | 'HANA_CARD'
        | 'LOTTE_CARD'
        | 'CITI_CARD'
        | 'WOORI_CARD'
        | 'BC_CARD'
        | 'KOOKMIN_CARD'
        | 'EPOST'
        | 'KFCC'
        | 'SHINHYUP'
        | 'SAVINGS_BANK_KOREA'
        | 'KOREA_DEVELOPMENT_BANK'
        | 'KAKAO_BANK'
        | 'K_BANK'
      >
    | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: KpnCardInstallment | undefined
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly useAppCardOnly?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On KPN. */
export interface KpnEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * KPN: one of `KAKAOPAY`, `NAVERPAY`, `SAMSUNGPAY`, `TOSSPAY`, `PAYCO` with `EASY_PAY`; supports `KAKAOPAY`,
   * `SAMSUNGPAY`, `TOSSPAY`, `PAYCO` with `EASY_PAY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly easyPayProvider?:
    Prefixed<'EASY_PAY_PROVIDER_', 'KAKAOPAY' | 'NAVERPAY' | 'SAMSUNGPAY' | 'TOSSPAY' | 'PAYCO'> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2EasyPay['cashReceiptType']> | undefined
  /**
   * Payment in installments (할부 설정).
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly installment?: V2Installment | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KPN. */
export interface KpnCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KPN: at most 100 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly fullName?: string | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On KPN. */
export interface KpnVirtualAccount extends V2VirtualAccount {
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
  /**
   * The bank of the account (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly bankCode?: string | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. On KPN. */
export interface KpnTransfer extends V2Transfer {
  /**
   * The bank to pay from (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly bankCode?: string | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly customerIdentifier?: string | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. On KPN. */
export interface KpnMobile extends V2Mobile {
  /**
   * The buyer's carrier (통신사), with or without `CARRIER_`.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly carrier?: NonNullable<V2Mobile['carrier']> | undefined
  /**
   * Carriers that the window offers (노출할 통신사 목록). PortOne's schema spells it so; `availableCarriers` is read as
   * well.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly avaliableCarriers?: NonNullable<V2Mobile['avaliableCarriers']> | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KPN (한국결제네트웍스), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
 */
export interface KpnPaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /**
   * The shop's own id of the payment (결제 고유 번호), a new one for each. Characters and length differ by gateway.
   *
   * KPN: at most 40 characters. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly paymentId: string
  /** Options of KPN’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KpnBypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * KPN: one of `KRW`, `USD`; supports `KRW`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD'>
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: KpnCard | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: KpnEasyPay | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * KPN: at most 256 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly orderName: string
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: KpnCustomer | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KPN: supports `KO_KR`, `EN_US`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * KPN: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * KPN: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly taxFreeAmount?: number | undefined
  /**
   * Value added tax inside `totalAmount` (부가세), a whole number in MINOR units; by default one eleventh of the taxed
   * part.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly vatAmount?: number | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: KpnVirtualAccount | undefined
  /** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. */
  readonly transfer?: KpnTransfer | undefined
  /** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: KpnMobile | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * KPN: required with `MOBILE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KPN (한국결제네트웍스) by `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `EASY_PAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
 */
export interface KpnPlainPayment extends KpnPaymentFields<
  'CARD' | 'TRANSFER' | 'VIRTUAL_ACCOUNT' | 'EASY_PAY'
> {}

/**
 * `PortOne.requestPayment` (결제 요청) on KPN (한국결제네트웍스) by `MOBILE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
 */
export interface KpnMobilePayment extends KpnPaymentFields<'MOBILE'> {
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * KPN: required with `MOBILE`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly productType: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'>
}

/**
 * `PortOne.requestPayment` (결제 요청) on KPN (한국결제네트웍스). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
 */
export type KpnPaymentRequest = KpnPlainPayment | KpnMobilePayment

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KPN. */
export interface KpnCustomerDetails extends V2Customer {
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * KPN: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly customerId: string
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KPN: required, or `customer.firstName` with `customer.lastName`; at most 100 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly fullName?: string | undefined
}

/** Who pays (구매자 정보) on KPN, by `firstName` with `lastName`. */
export interface KpnCustomerByBothNames extends KpnCustomerDetails {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on KPN, by `fullName`. */
export interface KpnCustomerByFullName extends KpnCustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KPN: required, or `customer.firstName` with `customer.lastName`; at most 100 characters. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on KPN, by `fullName` or by `firstName` with `lastName`. */
export type KpnBillingKeyCustomer = KpnCustomerByBothNames | KpnCustomerByFullName

/** Options of a card (카드 정보), with `CARD`. On KPN. */
export interface KpnBillingKeyCard extends V2Card {
  /**
   * Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`.
   *
   * KPN: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly cardCompany?: NonNullable<V2Card['cardCompany']> | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on KPN (한국결제네트웍스). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
 */
export interface KpnBillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `CARD` where it is left out. */
  readonly billingKeyMethod?: 'CARD' | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: KpnBillingKeyCustomer
  /**
   * The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`.
   *
   * KPN: `interval` cannot be used. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly offerPeriod?: V2OfferPeriod | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KPN: supports `KO_KR`, `EN_US`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyRequest['locale']> | undefined
  /** Options of a card (카드 정보), with `CARD`. */
  readonly card?: KpnBillingKeyCard | undefined
  /** KPN has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on KPN (한국결제네트웍스). */
export interface KpnRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: KpnPaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: KpnBillingKeyRequest
}
