// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type { V1Card, V1DirectCard, V1Display, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2BillingKeyRequest,
  V2Card,
  V2CardPromotion,
  V2Customer,
  V2EasyPay,
  V2Expiry,
  V2FixedMonth,
  V2FreeInstallmentPlan,
  V2Installment,
  V2MonthList,
  V2PaymentRequest,
  V2StoreDetails,
  V2Transfer,
  V2VirtualAccount,
  V2WindowType,
} from '../../requests/v2-requests.js'

/** Opens one card company's own window (카드사 다이렉트 호출). On KSNET. */
export interface KsnetV1CardDirect extends V1DirectCard {
  /**
   * Number of monthly payments (할부 개월 수); `0` is a lump sum.
   *
   * KSNET: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly quota?: number | undefined
}

/** Options of a card payment (카드 결제 설정). On KSNET. */
export interface KsnetV1Card extends V1Card {
  /**
   * Opens one card company's own window (카드사 다이렉트 호출).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly direct?: KsnetV1CardDirect | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly useInstallment?: boolean | undefined
}

/** The shop, as the gateway shows it (상점 정보). On KSNET. */
export interface KsnetV1StoreDetails {
  /**
   * Name of the business (사업자명).
   *
   * KSNET: required with `card`, depending on `card.direct.code`; required with `naverpay`, depending on
   * `bypass.ksnet.easyPayDirect`; required with `payco`, depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly businessName?: string | undefined
  /**
   * Business registration number (사업자 등록번호).
   *
   * KSNET: required with `card`, depending on `card.direct.code`; required with `payco`, depending on
   * `bypass.ksnet.easyPayDirect`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly businessRegistrationNumber?: string | undefined
  /**
   * Name of the shop's owner (대표자 이름).
   *
   * KSNET: recommended with `kakaopay`; required with `kakaopay`, depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly ceoFullName?: string | undefined
  /**
   * Postal address (주소).
   *
   * KSNET: recommended with `kakaopay`; required with `kakaopay`, depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly address?: string | undefined
  /**
   * Phone number (연락처).
   *
   * KSNET: recommended with `kakaopay`; required with `kakaopay`, depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly phoneNumber?: string | undefined
}

/** KSNET’s own options (KSNET 고유 파라미터). On KSNET. */
export interface KsnetV1BypassKsnet {
  /**
   * Whether the window shows wallets (간편결제 노출 여부): `0` or `1`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly sndQpayType?: '0' | '1' | undefined
  /**
   * What Kakao Pay may charge (카카오페이 결제 수단): `CARD` or `MONEY`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly sndKakaopayType?: 'CARD' | 'MONEY' | undefined
  /**
   * Whether the wallet's own window opens (간편결제 다이렉트 호출 여부).
   *
   * KSNET: no effect with `card`, `vbank`, `trans`, `phone`, depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly easyPayDirect?: boolean | undefined
  /**
   * The buyer's carrier (통신사 코드): `skt`, `ktf` or `lgt`. Some card companies' own windows need it on mobile.
   *
   * KSNET: required with `card` on mobile, depending on `card.direct.code`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly tcode?: string | undefined
  /**
   * Address of the shop (상점 URL). Some card companies' own windows need it.
   *
   * KSNET: required with `card`, depending on `card.direct.code`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly url?: string | undefined
}

/** Options of KSNET’s own (PG사 고유 파라미터), passed on as they are. On KSNET. */
export interface KsnetV1Bypass {
  /**
   * KSNET’s own options (KSNET 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly ksnet?: KsnetV1BypassKsnet | undefined
}

/** What the window shows (결제창 표시 설정). On KSNET. */
export interface KsnetV1Display extends V1Display {
  /**
   * Numbers of monthly payments to choose from (할부 개월 수 목록), such as `[0, 2, 3]`. How it is read differs by gateway.
   *
   * KSNET: needs a contract; no effect with `card`, depending on `card.direct.code`; no effect with `ssgpay`,
   * `payco`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly card_quota?: readonly number[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KSNET (KSNET), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
 */
export interface KsnetV1PayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly appCard?: boolean | undefined
  /**
   * Options of a card payment (카드 결제 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly card?: KsnetV1Card | undefined
  /**
   * The shop, as the gateway shows it (상점 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly storeDetails?: KsnetV1StoreDetails | undefined
  /** Options of KSNET’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KsnetV1Bypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * KSNET: one of `KRW`, `USD`; one of `KRW` with `card`, depending on `card.direct.code`; supports `KRW` with
   * `vbank`, `trans`, `phone`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly currency?: Currency<'KRW' | 'USD'> | undefined
  /**
   * Buyer's name (구매자 이름).
   *
   * KSNET: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly buyer_name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KSNET: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KSNET: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated.
   *
   * KSNET: no effect with `vbank`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly vat_amount?: number | null | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KSNET: needs a contract; no effect with `lpay`, `ssgpay`, `kakaopay`, `naverpay`, `payco`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: KsnetV1Display | undefined
  /**
   * Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it.
   *
   * KSNET: recommended with `phone`; required with `phone`, depending on the channel’s `digital`; needs a contract
   * with `phone`, depending on the channel’s `digital`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly digital?: boolean | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it.
   *
   * KSNET: required with `card` on mobile, depending on `card.direct.code`; required with `kakaopay`, depending on
   * `bypass.ksnet.easyPayDirect`; required with `payco`, depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly buyer_tel?: string | undefined
  /**
   * Buyer's email address (구매자 이메일).
   *
   * KSNET: required with `kakaopay`, depending on `bypass.ksnet.easyPayDirect`; required with `payco`, depending on
   * `bypass.ksnet.easyPayDirect`; required, depending on `escrow`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly buyer_email?: string | undefined
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * KSNET: required with `vbank`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly vbank_due?: string | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KSNET (KSNET) by `card`, `trans`, `phone`, `lpay`, `ssgpay`,
 * `kakaopay`, `naverpay`, `payco`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
 */
export interface KsnetV1PlainPay extends KsnetV1PayFields<
  'card' | 'trans' | 'phone' | 'lpay' | 'ssgpay' | 'kakaopay' | 'naverpay' | 'payco'
> {}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KSNET (KSNET) by `vbank`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
 */
export interface KsnetV1VbankPay extends KsnetV1PayFields<'vbank'> {
  /**
   * Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or
   * `YYYYMMDDHHmm`. Some gateways require it.
   *
   * KSNET: required with `vbank`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
   */
  readonly vbank_due: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KSNET (KSNET). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme?v=v1
 */
export type KsnetV1PayRequest = KsnetV1PlainPay | KsnetV1VbankPay

/** What each function takes on KSNET (KSNET). */
export interface KsnetV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: KsnetV1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** The shop, as the gateway shows it (상점 정보). On KSNET. */
export interface KsnetStoreDetails extends V2StoreDetails {
  /**
   * Name of the shop's owner (대표자 이름).
   *
   * KSNET: required with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`, `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly ceoFullName?: string | undefined
  /**
   * Shop's phone number (상점 연락처).
   *
   * KSNET: required with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`, `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly phoneNumber?: string | undefined
  /**
   * Shop's address (상점 주소).
   *
   * KSNET: required with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`, `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly address?: string | undefined
  /**
   * Name of the business (사업자명).
   *
   * KSNET: required with `CARD`, depending on `card.cardCompany`; required with `EASY_PAY`, depending on
   * `bypass.ksnet.easyPayDirect`, `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly businessName?: string | undefined
  /**
   * Business registration number (사업자 등록번호).
   *
   * KSNET: required with `CARD`, depending on `card.cardCompany`; required with `EASY_PAY`, depending on
   * `bypass.ksnet.easyPayDirect`, `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly businessRegistrationNumber?: string | undefined
}

/** KSNET’s own options (KSNET 고유 파라미터). On KSNET. */
export interface KsnetBypassKsnet {
  /**
   * Whether the window shows wallets (간편결제 노출 여부): `0` or `1`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly sndQpayType?: '0' | '1' | undefined
  /**
   * What Kakao Pay may charge (카카오페이 결제 수단): `CARD` or `MONEY`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly sndKakaopayType?: 'CARD' | 'MONEY' | undefined
  /**
   * Whether the wallet's own window opens (간편결제 다이렉트 호출 여부).
   *
   * KSNET: no effect with `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE`, depending on
   * `bypass.ksnet.easyPayDirect`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly easyPayDirect?: boolean | undefined
  /**
   * The buyer's carrier (통신사 코드): `skt`, `ktf` or `lgt`. Some card companies' own windows need it on mobile.
   *
   * KSNET: required with `CARD` on mobile, depending on `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly tcode?: string | undefined
  /**
   * Address of the shop (상점 URL). Some card companies' own windows need it.
   *
   * KSNET: required with `CARD`, depending on `card.cardCompany`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly url?: string | undefined
}

/** Options of KSNET’s own (PG사 고유 파라미터), passed on as they are. On KSNET. */
export interface KsnetBypass {
  /**
   * KSNET’s own options (KSNET 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly ksnet?: KsnetBypassKsnet | undefined
}

/** Payment in installments (할부 설정). On KSNET. */
export interface KsnetEasyPayInstallment extends V2Installment {
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * KSNET: no effect, depending on `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On KSNET. */
export interface KsnetEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * KSNET: one of `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY`, `SSGPAY` with `EASY_PAY`; required with `EASY_PAY`,
   * depending on `bypass.ksnet.easyPayDirect`; one of `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` with `EASY_PAY`,
   * depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly easyPayProvider?:
    Prefixed<'EASY_PAY_PROVIDER_', 'NAVERPAY' | 'KAKAOPAY' | 'PAYCO' | 'LPAY' | 'SSGPAY'> | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: KsnetEasyPayInstallment | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * KSNET: supports `CARD` with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`, `easyPay.easyPayProvider`;
   * one of `CARD`, `MONEY`, `CHARGE` with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`,
   * `easyPay.easyPayProvider`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * KSNET: supports `BC_CARD`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`,
   * `LOTTE_CARD`, `SHINHAN_CARD`, `CITI_CARD` with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`,
   * `easyPay.easyPayProvider`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KSNET. */
export interface KsnetCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KSNET: required by the guide, or `customer.firstName` with `customer.lastName`, though payments pass without; at
   * most 50 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only.
   *
   * KSNET: required with `CARD` on mobile, depending on `card.cardCompany`; required with `EASY_PAY`, depending on
   * `bypass.ksnet.easyPayDirect`, `easyPay.easyPayProvider`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly phoneNumber?: string | undefined
  /**
   * Buyer's email address (구매자 이메일). Several gateways require it, some on PC only.
   *
   * KSNET: required with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`, `easyPay.easyPayProvider`; required,
   * depending on `isEscrow`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly email?: string | undefined
}

/** How the window opens (결제창 유형). Each gateway supports some types on each device. On KSNET. */
export interface KsnetWindowType extends V2WindowType {
  /**
   * On a PC (PC 환경): the guide of the gateway says which it supports.
   *
   * KSNET: one of `IFRAME` on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly pc?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
  /**
   * On a phone or tablet (모바일 환경): the guide of the gateway says which it supports.
   *
   * KSNET: one of `REDIRECTION` on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly mobile?: 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI' | undefined
}

/** Payment in installments (할부 설정). On KSNET. */
export interface KsnetCardInstallment extends V2Installment {
  /**
   * Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract.
   *
   * KSNET: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * KSNET: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On KSNET. */
export interface KsnetCard extends V2Card {
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KSNET: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: KsnetCardInstallment | undefined
  /**
   * A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window.
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly cardPromotion?: V2CardPromotion | undefined
}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On KSNET. */
export interface KsnetVirtualAccount extends V2VirtualAccount {
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2VirtualAccount['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Until when the buyer can deposit (입금 기한). Some gateways require it.
   *
   * KSNET: required with `VIRTUAL_ACCOUNT`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly accountExpiry?: V2Expiry | undefined
}

/** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. On KSNET. */
export interface KsnetTransfer extends V2Transfer {
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * KSNET: no effect, depending on `transfer.cashReceiptType`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2Transfer['cashReceiptType']> | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KSNET (KSNET), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
 */
export interface KsnetPaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /**
   * The shop, as the gateway shows it (상점 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly storeDetails?: KsnetStoreDetails | undefined
  /** Options of KSNET’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: KsnetBypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * KSNET: one of `KRW`, `USD`; supports `KRW` with `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly currency: Currency<'KRW' | 'USD'>
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: KsnetEasyPay | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: KsnetCustomer | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: KsnetWindowType | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KSNET: no effect, depending on `locale`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * KSNET: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * What is bought (주문명), shown to the buyer. Length differs by gateway.
   *
   * KSNET: at most 50 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly orderName: string
  /**
   * Whether the money is held until delivery (에스크로 여부). Needs a contract.
   *
   * KSNET: needs a contract. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly isEscrow?: boolean | undefined
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: KsnetCard | undefined
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * KSNET: required with `MOBILE`; one of `DIGITAL` with `MOBILE`, depending on the channel’s `digital`; one of
   * `REAL` with `MOBILE`, depending on the channel’s `digital`; needs a contract with `MOBILE`, depending on the
   * channel’s `digital`; recommended with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'> | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: KsnetVirtualAccount | undefined
  /** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. */
  readonly transfer?: KsnetTransfer | undefined
  /**
   * Value added tax inside `totalAmount` (부가세), a whole number in MINOR units; by default one eleventh of the taxed
   * part.
   *
   * KSNET: no effect with `VIRTUAL_ACCOUNT`, depending on `virtualAccount.fixedOption`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly vatAmount?: number | undefined
  /**
   * Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways.
   *
   * KSNET: no effect with `VIRTUAL_ACCOUNT`, depending on `virtualAccount.fixedOption`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly taxFreeAmount?: number | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KSNET (KSNET) by `CARD`, `TRANSFER`, `EASY_PAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
 */
export interface KsnetPlainPayment extends KsnetPaymentFields<'CARD' | 'TRANSFER' | 'EASY_PAY'> {}

/** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. On KSNET. */
export interface KsnetVirtualAccountPaymentVirtualAccount extends V2VirtualAccount {
  /**
   * Banks that the window offers (노출할 은행 목록).
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly availableBanks?: readonly string[] | undefined
  /**
   * Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous.
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly cashReceiptType?: NonNullable<V2VirtualAccount['cashReceiptType']> | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KSNET: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * Until when the buyer can deposit (입금 기한). Some gateways require it.
   *
   * KSNET: required with `VIRTUAL_ACCOUNT`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly accountExpiry: V2Expiry
}

/**
 * `PortOne.requestPayment` (결제 요청) on KSNET (KSNET) by `VIRTUAL_ACCOUNT`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
 */
export interface KsnetVirtualAccountPayment extends KsnetPaymentFields<'VIRTUAL_ACCOUNT'> {
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount: KsnetVirtualAccountPaymentVirtualAccount
}

/**
 * `PortOne.requestPayment` (결제 요청) on KSNET (KSNET) by `MOBILE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
 */
export interface KsnetMobilePayment extends KsnetPaymentFields<'MOBILE'> {
  /**
   * Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`.
   *
   * KSNET: required with `MOBILE`; one of `DIGITAL` with `MOBILE`, depending on the channel’s `digital`; one of
   * `REAL` with `MOBILE`, depending on the channel’s `digital`; needs a contract with `MOBILE`, depending on the
   * channel’s `digital`; recommended with `EASY_PAY`, depending on `bypass.ksnet.easyPayDirect`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly productType: Prefixed<'PRODUCT_TYPE_', 'DIGITAL' | 'REAL'>
}

/**
 * `PortOne.requestPayment` (결제 요청) on KSNET (KSNET). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
 */
export type KsnetPaymentRequest = KsnetPlainPayment | KsnetVirtualAccountPayment | KsnetMobilePayment

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KSNET. */
export interface KsnetBillingKeyCustomer extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KSNET: required by the guide, or `customer.firstName` with `customer.lastName`, though payments pass without; at
   * most 50 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly fullName?: string | undefined
}

/**
 * `PortOne.requestIssueBillingKey` (빌링키 발급 요청) on KSNET (KSNET). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
 */
export interface KsnetBillingKeyRequest extends V2BillingKeyRequest {
  /** How the buyer pays (결제 수단). `CARD` where it is left out. */
  readonly billingKeyMethod?: 'CARD' | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: KsnetBillingKeyCustomer | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: KsnetWindowType | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KSNET: no effect, depending on `locale`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly locale?: NonNullable<V2BillingKeyRequest['locale']> | undefined
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * KSNET: required on mobile. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet?v=v2
   */
  readonly redirectUrl?: string | undefined
  /** KSNET has no options of its own here. */
  readonly bypass?: Readonly<Record<string, never>> | undefined
}

/** What each function takes on KSNET (KSNET). */
export interface KsnetRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: KsnetPaymentRequest
  /** `PortOne.requestIssueBillingKey` (빌링키 발급 요청). */
  readonly requestIssueBillingKey: KsnetBillingKeyRequest
  /** Functions that need a return address. */
  readonly returning: 'requestPayment' | 'requestIssueBillingKey'
}
