// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.

import type { Prefixed } from '../../requests/codes.js'
import type { V1Display, V1PayRequest, V1Product } from '../../requests/v1-requests.js'
import type {
  Currency,
  V2Card,
  V2ConvenienceStore,
  V2Customer,
  V2EasyPay,
  V2Expiry,
  V2FixedMonth,
  V2Installment,
  V2MonthList,
  V2OpeningHours,
  V2PaymentRequest,
  V2StoreDetails,
} from '../../requests/v2-requests.js'

/** Opening hours (영업 시간). On KG Inicis Japan. */
export interface InicisJpV1StoreDetailsOpeningHours {
  /**
   * When the shop opens (영업 시작 시간): `10:00`.
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly open?: string | undefined
  /**
   * When the shop closes (영업 종료 시간): `18:00`.
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly close?: string | undefined
}

/** The shop, as the gateway shows it (상점 정보). On KG Inicis Japan. */
export interface InicisJpV1StoreDetails {
  /**
   * Name of the shop (상점명).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly storeName?: string | undefined
  /**
   * Name of the shop in Katakana (상점명의 일본어 표기).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly storeNameKana?: string | undefined
  /**
   * English name of the shop (상점 영문명).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly storeNameEn?: string | undefined
  /**
   * Short name of the shop (상점명 약어).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly storeNameShort?: string | undefined
  /**
   * Name of the contact (담당자 이름).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly contactName?: string | undefined
  /**
   * Email address (이메일).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly email?: string | undefined
  /**
   * Phone number (연락처).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly phoneNumber?: string | undefined
  /**
   * Opening hours (영업 시간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly openingHours?: InicisJpV1StoreDetailsOpeningHours | undefined
}

/** Until when the buyer can pay at the counter (결제 기한): by hours or by date. On KG Inicis Japan. */
export interface InicisJpV1CvsPaymentDeadline {
  /**
   * Hours from now until it expires (유효 시간). Takes the place of `due_date`.
   *
   * KG Inicis Japan: required with `cvs`, or `cvs.payment_deadline.due_date`; from 1 to 720. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly valid_hours?: number | undefined
  /**
   * Moment when it expires (만료 시각). Takes the place of `valid_hours`.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly due_date?: string | undefined
}

/** Options of a payment at a convenience store (편의점 결제 정보). On KG Inicis Japan. */
export interface InicisJpV1Cvs {
  /**
   * Until when the buyer can pay at the counter (결제 기한): by hours or by date.
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly payment_deadline?: InicisJpV1CvsPaymentDeadline | undefined
}

/** How the window looks (결제창 UI 설정). On KG Inicis Japan. */
export interface InicisJpV1BypassInicisJpPaymentUI {
  /**
   * Color of the window (색상 테마).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly colorTheme?:
    | 'black'
    | 'blue1'
    | 'blue2'
    | 'blue3'
    | 'blue4'
    | 'blue5'
    | 'blue6'
    | 'green'
    | 'orange'
    | 'purple'
    | 'red1'
    | 'red2'
    | 'red3'
    | 'red4'
    | 'yellow'
    | undefined
  /**
   * Address of a logo that the window shows (로고 이미지 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly logoUrl?: string | undefined
}

/** KG Inicis Japan’s own options (KG이니시스 일본결제 고유 파라미터). On KG Inicis Japan. */
export interface InicisJpV1BypassInicisJp {
  /**
   * How the window looks (결제창 UI 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly paymentUI?: InicisJpV1BypassInicisJpPaymentUI | undefined
}

/** Options of KG Inicis Japan’s own (PG사 고유 파라미터), passed on as they are. On KG Inicis Japan. */
export interface InicisJpV1Bypass {
  /**
   * KG Inicis Japan’s own options (KG이니시스 일본결제 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly inicis_jp?: InicisJpV1BypassInicisJp | undefined
}

/** What the window shows (결제창 표시 설정). On KG Inicis Japan. */
export interface InicisJpV1Display extends V1Display {
  /**
   * Numbers of monthly payments to choose from (할부 개월 수 목록), such as `[0, 2, 3]`. How it is read differs by gateway.
   *
   * KG Inicis Japan: one of `0`, `3`, `5`, `6`, `10`, `12`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly card_quota?: readonly number[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Inicis Japan (KG이니시스 일본결제), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
 */
export interface InicisJpV1PayFields<Method extends string = string> extends V1PayRequest {
  /** How the buyer pays (결제 수단). */
  readonly pay_method: Method
  /**
   * What is bought (주문명), shown to the buyer. At most 40 characters.
   *
   * KG Inicis Japan: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly name: string
  /**
   * Buyer's given name in Katakana (구매자 이름의 일본어 표기).
   *
   * KG Inicis Japan: required with `cvs`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly buyer_first_name_kana?: string | undefined
  /**
   * Buyer's family name in Katakana (구매자 성의 일본어 표기).
   *
   * KG Inicis Japan: required with `cvs`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly buyer_last_name_kana?: string | undefined
  /**
   * The shop, as the gateway shows it (상점 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly storeDetails?: InicisJpV1StoreDetails | undefined
  /**
   * Options of a payment at a convenience store (편의점 결제 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly cvs?: InicisJpV1Cvs | undefined
  /** Options of KG Inicis Japan’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: InicisJpV1Bypass | undefined
  /**
   * Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways.
   *
   * KG Inicis Japan: required; one of `JPY`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly currency: Currency<'JPY'>
  /**
   * Buyer's name (구매자 이름).
   *
   * KG Inicis Japan: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly buyer_name: string
  /**
   * Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it.
   *
   * KG Inicis Japan: required. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly amount: number
  /**
   * Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A
   * checkout uses its own `redirectUrl`.
   *
   * KG Inicis Japan: required on mobile. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly m_redirect_url?: string | undefined
  /**
   * Whether the window is a popup (팝업 여부), where the gateway leaves the choice.
   *
   * KG Inicis Japan: required on PC. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly popup: boolean
  /**
   * The shop's own id of the buyer (구매자 아이디).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`; at most 30 characters, depending on the channel’s
   * `cbt`. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly customer_id?: string | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: InicisJpV1Display | undefined
  /**
   * What is bought, product by product (구매 상품 정보).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly products?: readonly V1Product[] | undefined
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Inicis Japan (KG이니시스 일본결제) by `card`, `paypay`, `amazonpay`,
 * `rakutenpay`, `merpay`, `aupay`, `dbarai`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
 */
export interface InicisJpV1PlainPay extends InicisJpV1PayFields<
  'card' | 'paypay' | 'amazonpay' | 'rakutenpay' | 'merpay' | 'aupay' | 'dbarai'
> {}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Inicis Japan (KG이니시스 일본결제) by `cvs`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
 */
export interface InicisJpV1CvsPay extends InicisJpV1PayFields<'cvs'> {
  /**
   * Buyer's given name in Katakana (구매자 이름의 일본어 표기).
   *
   * KG Inicis Japan: required with `cvs`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly buyer_first_name_kana: string
  /**
   * Buyer's family name in Katakana (구매자 성의 일본어 표기).
   *
   * KG Inicis Japan: required with `cvs`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
   */
  readonly buyer_last_name_kana: string
}

/**
 * `IMP.request_pay` without a billing key (일반 결제) on KG Inicis Japan (KG이니시스 일본결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp?v=v1
 */
export type InicisJpV1PayRequest = InicisJpV1PlainPay | InicisJpV1CvsPay

/** What each function takes on KG Inicis Japan (KG이니시스 일본결제). */
export interface InicisJpV1Requests {
  /** `IMP.request_pay` (결제 요청). */
  readonly request_pay: InicisJpV1PayRequest
  /** Functions that need a return address. */
  readonly returning: 'request_pay'
}

/** Opening hours (영업 시간). On KG Inicis Japan. */
export interface InicisJpStoreDetailsOpeningHours extends V2OpeningHours {
  /**
   * When the shop opens (영업 시작 시간): `10:00`.
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly open?: string | undefined
  /**
   * When the shop closes (영업 종료 시간): `18:00`.
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly close?: string | undefined
}

/** The shop, as the gateway shows it (상점 정보). On KG Inicis Japan. */
export interface InicisJpStoreDetails extends V2StoreDetails {
  /**
   * Shop's phone number (상점 연락처).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly phoneNumber?: string | undefined
  /**
   * Shop's email address (상점 이메일).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly email?: string | undefined
  /**
   * Name of the shop (상점명).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly storeName?: string | undefined
  /**
   * Short name of the shop (상점명 약어).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly storeNameShort?: string | undefined
  /**
   * English name of the shop (상점 영문명).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly storeNameEn?: string | undefined
  /**
   * Name of the shop in Katakana (상점명의 일본어 표기).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly storeNameKana?: string | undefined
  /**
   * Opening hours (영업 시간).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly openingHours?: InicisJpStoreDetailsOpeningHours | undefined
  /**
   * Name of the contact (담당자 이름).
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly contactName?: string | undefined
}

/** How the window looks (결제창 UI 설정). On KG Inicis Japan. */
export interface InicisJpBypassInicisJpPaymentUI {
  /**
   * Color of the window (색상 테마).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly colorTheme?:
    | 'black'
    | 'blue1'
    | 'blue2'
    | 'blue3'
    | 'blue4'
    | 'blue5'
    | 'blue6'
    | 'green'
    | 'orange'
    | 'purple'
    | 'red1'
    | 'red2'
    | 'red3'
    | 'red4'
    | 'yellow'
    | undefined
  /**
   * Address of a logo that the window shows (로고 이미지 URL).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly logoUrl?: string | undefined
}

/** KG Inicis Japan’s own options (KG이니시스 일본결제 고유 파라미터). On KG Inicis Japan. */
export interface InicisJpBypassInicisJp {
  /**
   * How the window looks (결제창 UI 설정).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly paymentUI?: InicisJpBypassInicisJpPaymentUI | undefined
}

/** Options of KG Inicis Japan’s own (PG사 고유 파라미터), passed on as they are. On KG Inicis Japan. */
export interface InicisJpBypass {
  /**
   * KG Inicis Japan’s own options (KG이니시스 일본결제 고유 파라미터).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly inicis_jp?: InicisJpBypassInicisJp | undefined
}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On KG Inicis Japan. */
export interface InicisJpEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * KG Inicis Japan: required with `EASY_PAY`; one of `AMAZONPAY`, `RAKUTENPAY`, `PAYPAY`, `DBARAI`, `AUPAY`,
   * `MERPAY` with `EASY_PAY`; one of `PAYPAY` with `EASY_PAY`, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly easyPayProvider?:
    | Prefixed<'EASY_PAY_PROVIDER_', 'AMAZONPAY' | 'RAKUTENPAY' | 'PAYPAY' | 'DBARAI' | 'AUPAY' | 'MERPAY'>
    | undefined
  /**
   * Payment in installments (할부 설정).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly installment?: V2Installment | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KG Inicis Japan. */
export interface InicisJpCustomerDetails extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis Japan: required, or `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`; at most 30 characters, depending on the channel’s
   * `cbt`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly customerId?: string | undefined
  /**
   * Given name in Katakana (구매자 이름의 일본어 표기). Gateways in Japan read it.
   *
   * KG Inicis Japan: required with `CONVENIENCE_STORE`; at most 20 bytes with `CONVENIENCE_STORE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly firstNameKana?: string | undefined
  /**
   * Family name in Katakana (구매자 성의 일본어 표기). Gateways in Japan read it.
   *
   * KG Inicis Japan: required with `CONVENIENCE_STORE`; at most 20 bytes with `CONVENIENCE_STORE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly lastNameKana?: string | undefined
}

/** Who pays (구매자 정보) on KG Inicis Japan, by `firstName` with `lastName`. */
export interface InicisJpCustomerByBothNames extends InicisJpCustomerDetails {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on KG Inicis Japan, by `fullName`. */
export interface InicisJpCustomerByFullName extends InicisJpCustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis Japan: required, or `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on KG Inicis Japan, by `fullName` or by `firstName` with `lastName`. */
export type InicisJpCustomer = InicisJpCustomerByBothNames | InicisJpCustomerByFullName

/** Payment in installments (할부 설정). On KG Inicis Japan. */
export interface InicisJpCardInstallment extends V2Installment {
  /**
   * One fixed number of months, or a list to choose from (할부 개월 수 설정).
   *
   * KG Inicis Japan: `fixedMonth` one of `0`, `3`, `5`, `6`, `10`, `12`; `availableMonthList` one of `0`, `3`, `5`,
   * `6`, `10`, `12`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
}

/** Options of a card payment (카드 결제 정보), with `CARD`. On KG Inicis Japan. */
export interface InicisJpCard extends V2Card {
  /** Payment in installments (할부 설정). */
  readonly installment?: InicisJpCardInstallment | undefined
  /**
   * Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`.
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly cardCompany?: NonNullable<V2Card['cardCompany']> | undefined
  /**
   * Card companies that the window offers (노출할 카드사 목록).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly availableCards?: NonNullable<V2Card['availableCards']> | undefined
  /**
   * Whether only app cards are offered (앱카드만 허용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useAppCardOnly?: boolean | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
}

/** Options of a payment at a convenience store (편의점 결제 정보), with `CONVENIENCE_STORE`. On KG Inicis Japan. */
export interface InicisJpConvenienceStore extends V2ConvenienceStore {
  /**
   * Until when the buyer can pay at the counter (결제 기한).
   *
   * KG Inicis Japan: required with `CONVENIENCE_STORE`; `validHours` required, depending on
   * `convenienceStore.paymentDeadline`, or `convenienceStore.paymentDeadline.dueDate`; `validHours` from 1 to 720.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly paymentDeadline?: V2Expiry | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis Japan (KG이니시스 일본결제), by whichever method. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
 */
export interface InicisJpPaymentFields<Method extends string = string> extends V2PaymentRequest {
  /** How the buyer pays (결제 수단). */
  readonly payMethod: Method
  /**
   * The shop, as the gateway shows it (상점 정보).
   *
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly storeDetails?: InicisJpStoreDetails | undefined
  /** Options of KG Inicis Japan’s own (PG사 고유 파라미터), passed on as they are. */
  readonly bypass?: InicisJpBypass | undefined
  /**
   * Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`.
   *
   * KG Inicis Japan: one of `JPY`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly currency: Currency<'JPY'>
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: InicisJpEasyPay | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: InicisJpCustomer
  /**
   * Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result
   * is lost. A checkout uses its own `redirectUrl`.
   *
   * KG Inicis Japan: required on mobile; recommended on PC. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly redirectUrl?: string | undefined
  /**
   * Language of the window (결제창 언어). Gateways support a few each.
   *
   * KG Inicis Japan: supports `JA_JP`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly locale?: NonNullable<V2PaymentRequest['locale']> | undefined
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: InicisJpCard | undefined
  /** Options of a payment at a convenience store (편의점 결제 정보), with `CONVENIENCE_STORE`. */
  readonly convenienceStore?: InicisJpConvenienceStore | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis Japan (KG이니시스 일본결제) by `CARD`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
 */
export interface InicisJpPlainPayment extends InicisJpPaymentFields<'CARD'> {}

/** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. On KG Inicis Japan. */
export interface InicisJpEasyPayPaymentEasyPay extends V2EasyPay {
  /**
   * Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it.
   *
   * KG Inicis Japan: required with `EASY_PAY`; one of `AMAZONPAY`, `RAKUTENPAY`, `PAYPAY`, `DBARAI`, `AUPAY`,
   * `MERPAY` with `EASY_PAY`; one of `PAYPAY` with `EASY_PAY`, depending on the channel’s `cbt`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly easyPayProvider: Prefixed<
    'EASY_PAY_PROVIDER_',
    'AMAZONPAY' | 'RAKUTENPAY' | 'PAYPAY' | 'DBARAI' | 'AUPAY' | 'MERPAY'
  >
  /**
   * Payment in installments (할부 설정).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly installment?: V2Installment | undefined
  /**
   * Whether the card's points can be used (카드 포인트 사용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useCardPoint?: boolean | undefined
  /**
   * For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number.
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly customerIdentifier?: string | undefined
  /**
   * What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account.
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'MONEY' | 'TRANSFER')[] | undefined
  /**
   * Card companies that the wallet offers (노출할 카드사 목록).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly availableCards?: NonNullable<V2EasyPay['availableCards']> | undefined
  /**
   * Whether installments are possible (할부 사용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useInstallment?: boolean | undefined
  /**
   * Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부).
   *
   * KG Inicis Japan: no effect. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly useFreeInterestFromMall?: boolean | undefined
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis Japan (KG이니시스 일본결제) by `EASY_PAY`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
 */
export interface InicisJpEasyPayPayment extends InicisJpPaymentFields<'EASY_PAY'> {
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay: InicisJpEasyPayPaymentEasyPay
}

/** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. On KG Inicis Japan. */
export interface InicisJpConvenienceStorePaymentCustomerDetails extends V2Customer {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis Japan: required, or `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly fullName?: string | undefined
  /**
   * The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys.
   *
   * KG Inicis Japan: required, depending on the channel’s `cbt`; at most 30 characters, depending on the channel’s
   * `cbt`. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly customerId?: string | undefined
  /**
   * Given name in Katakana (구매자 이름의 일본어 표기). Gateways in Japan read it.
   *
   * KG Inicis Japan: required with `CONVENIENCE_STORE`; at most 20 bytes with `CONVENIENCE_STORE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly firstNameKana: string
  /**
   * Family name in Katakana (구매자 성의 일본어 표기). Gateways in Japan read it.
   *
   * KG Inicis Japan: required with `CONVENIENCE_STORE`; at most 20 bytes with `CONVENIENCE_STORE`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly lastNameKana: string
}

/** Who pays (구매자 정보) on KG Inicis Japan, by `firstName` with `lastName`. */
export interface InicisJpConvenienceStorePaymentCustomerByBothNames extends InicisJpConvenienceStorePaymentCustomerDetails {
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName: string
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName: string
}

/** Who pays (구매자 정보) on KG Inicis Japan, by `fullName`. */
export interface InicisJpConvenienceStorePaymentCustomerByFullName extends InicisJpConvenienceStorePaymentCustomerDetails {
  /**
   * Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`.
   *
   * KG Inicis Japan: required, or `customer.firstName` with `customer.lastName`. Guide:
   * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly fullName: string
}

/** Who pays (구매자 정보) on KG Inicis Japan, by `fullName` or by `firstName` with `lastName`. */
export type InicisJpConvenienceStorePaymentCustomer =
  InicisJpConvenienceStorePaymentCustomerByBothNames | InicisJpConvenienceStorePaymentCustomerByFullName

/** Options of a payment at a convenience store (편의점 결제 정보), with `CONVENIENCE_STORE`. On KG Inicis Japan. */
export interface InicisJpConvenienceStorePaymentConvenienceStore extends V2ConvenienceStore {
  /**
   * Until when the buyer can pay at the counter (결제 기한).
   *
   * KG Inicis Japan: required with `CONVENIENCE_STORE`; `validHours` required, depending on
   * `convenienceStore.paymentDeadline`, or `convenienceStore.paymentDeadline.dueDate`; `validHours` from 1 to 720.
   * Guide: https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
   */
  readonly paymentDeadline: V2Expiry
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis Japan (KG이니시스 일본결제) by `CONVENIENCE_STORE`. Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
 */
export interface InicisJpConvenienceStorePayment extends InicisJpPaymentFields<'CONVENIENCE_STORE'> {
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer: InicisJpConvenienceStorePaymentCustomer
  /** Options of a payment at a convenience store (편의점 결제 정보), with `CONVENIENCE_STORE`. */
  readonly convenienceStore: InicisJpConvenienceStorePaymentConvenienceStore
}

/**
 * `PortOne.requestPayment` (결제 요청) on KG Inicis Japan (KG이니시스 일본결제). Guide:
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp?v=v2
 */
export type InicisJpPaymentRequest =
  InicisJpPlainPayment | InicisJpEasyPayPayment | InicisJpConvenienceStorePayment

/** What each function takes on KG Inicis Japan (KG이니시스 일본결제). */
export interface InicisJpRequests {
  /** `PortOne.requestPayment` (결제 요청). */
  readonly requestPayment: InicisJpPaymentRequest
  /** Functions that need a return address. */
  readonly returning: 'requestPayment'
}
