/**
 * What V2's functions take, as types. Amounts are whole numbers in MINOR units: 1000 KRW is `1000`, 14.20 USD is `1420`.
 * What one gateway demands of them is added by the `requests.ts` of its folder.
 * Guide: https://developers.portone.io/sdk/ko/v2-sdk/payment-request
 */
import type {
  CardCompany,
  Carrier,
  CashReceiptType,
  EasyPayProvider,
  GiftCertificateType,
  Locale,
  Prefixed,
  ProductType,
  WindowType,
} from './codes.js'

/** A postal address (주소). */
export interface V2Address {
  /** Country (국가), two letters of ISO 3166-1 such as `KR`, or `COUNTRY_KR`. */
  readonly country?: string | undefined
  /** First line of the address (주소 1): street and number. Must be given, but may be empty. */
  readonly addressLine1: string
  /** Second line of the address (주소 2): building and unit. Must be given, but may be empty. */
  readonly addressLine2: string
  /** City (도시). */
  readonly city?: string | undefined
  /** Province or state (도, 주). */
  readonly province?: string | undefined
}

/** Who pays (구매자 정보). */
export interface V2Customer {
  /** The shop's own id of the buyer (구매자 아이디). Some gateways require it for billing keys. */
  readonly customerId?: string | undefined
  /** Buyer's full name (구매자 전체 이름). Takes the place of `firstName` with `lastName`. */
  readonly fullName?: string | undefined
  /** Buyer's given name (구매자 이름). Needs `lastName` beside it. */
  readonly firstName?: string | undefined
  /** Buyer's family name (구매자 성). Needs `firstName` beside it. */
  readonly lastName?: string | undefined
  /** Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it, some on PC only. */
  readonly phoneNumber?: string | undefined
  /** Buyer's email address (구매자 이메일). Several gateways require it, some on PC only. */
  readonly email?: string | undefined
  /** Buyer's address (구매자 주소). */
  readonly address?: V2Address | undefined
  /** Buyer's postal code (구매자 우편번호). */
  readonly zipcode?: string | undefined
  /** Buyer's gender (구매자 성별). */
  readonly gender?: Prefixed<'GENDER_', 'MALE' | 'FEMALE' | 'OTHER'> | undefined
  /** Buyer's year of birth (구매자 출생년도), four digits: `"1990"`. */
  readonly birthYear?: string | undefined
  /** Buyer's month of birth (구매자 출생월), two digits: `"07"`. */
  readonly birthMonth?: string | undefined
  /** Buyer's day of birth (구매자 출생일), two digits: `"08"`. */
  readonly birthDay?: string | undefined
  /** Given name in Katakana (구매자 이름의 일본어 표기). Gateways in Japan read it. */
  readonly firstNameKana?: string | undefined
  /** Family name in Katakana (구매자 성의 일본어 표기). Gateways in Japan read it. */
  readonly lastNameKana?: string | undefined
}

/** Currencies that a gateway takes, and any other text: which one it is may be known at run time only. */
export type Currency<Code extends string> = Code | `CURRENCY_${Code}` | (string & Record<never, never>)

/** One product of the order (구매 상품). */
export interface V2Product {
  /** The shop's id of the product (상품 고유 식별자). */
  readonly id: string
  /** Name of the product (상품명). */
  readonly name: string
  /** Product code (상품 코드), such as a stock code. */
  readonly code?: string | undefined
  /** Price of one (상품 단위가격), a whole number in MINOR units: 1000 KRW is `1000`, 14.20 USD is `1420`. */
  readonly amount: number
  /** How many of it are bought (주문 수량). */
  readonly quantity: number
  /** Kind of product (상품 유형 태그), where the gateway has kinds. */
  readonly tag?: string | undefined
  /** Address of the product's page (상품 판매 링크). */
  readonly link?: string | undefined
  /** What the product is (상품 설명). */
  readonly description?: string | undefined
}

/** First and last day of a service (서비스 제공 기간 범위). */
export interface V2OfferRange {
  /** Begin (시작 시각), an ISO 8601 date or date with time: `2026-01-01T00:00:00+09:00`. */
  readonly from?: string | undefined
  /** End (종료 시각), an ISO 8601 date or date with time, later than `from`. */
  readonly to?: string | undefined
}

/** A service period given by its days. */
export interface V2OfferByRange {
  /** First and last day of the service (서비스 제공 기간 범위). Cannot be used with `interval`. */
  readonly range: V2OfferRange
  /** Cannot be used with `range`. */
  readonly interval?: undefined
}

/** A service period given by its length. */
export interface V2OfferByInterval {
  /** Length of the service (서비스 제공 주기): a number with `d`, `m` or `y`, such as `1m`. Cannot be used with `range`. */
  readonly interval: string
  /** Cannot be used with `interval`. */
  readonly range?: undefined
}

/** The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`. */
export type V2OfferPeriod = V2OfferByRange | V2OfferByInterval

/** One number of months that the buyer cannot change. */
export interface V2FixedMonth {
  /** Number of monthly payments (고정 할부 개월 수); `0` is a lump sum. Cannot be used with `availableMonthList`. */
  readonly fixedMonth: number
  /** Cannot be used with `fixedMonth`. */
  readonly availableMonthList?: undefined
}

/** Numbers of months that the buyer chooses from. */
export interface V2MonthList {
  /** Numbers of monthly payments to choose from (선택 가능한 할부 개월 수 목록); `0` is a lump sum. Cannot be used with `fixedMonth`. */
  readonly availableMonthList: readonly number[]
  /** Cannot be used with `availableMonthList`. */
  readonly fixedMonth?: undefined
}

/** Months for which the shop pays the interest of one card company (상점 부담 무이자 할부). */
export interface V2FreeInstallmentPlan {
  /** The card company (카드사), with or without `CARD_COMPANY_`. */
  readonly cardCompany: Prefixed<'CARD_COMPANY_', CardCompany>
  /** For which gateway of a channel group this plan is (PG사), such as `KCP_V2`; only where `channelGroupId` is given. */
  readonly pgProvider?: string | undefined
  /** Numbers of months without interest (무이자 할부 개월 수). */
  readonly months: readonly number[]
}

/** Payment in installments (할부). Only from 50,000 KRW on with most card companies. */
export interface V2Installment {
  /** One fixed number of months, or a list to choose from (할부 개월 수 설정). */
  readonly monthOption?: V2FixedMonth | V2MonthList | undefined
  /** Interest that the shop pays (상점 부담 무이자 할부 정보). Needs a contract. */
  readonly freeInstallmentPlans?: readonly V2FreeInstallmentPlan[] | undefined
}

/** A discount of a card company (카드 프로모션). */
export interface V2CardPromotion {
  /** Id of the promotion at the gateway (프로모션 아이디). */
  readonly promotionId: string
  /** Amount of the discount (할인 금액), a whole number in MINOR units. */
  readonly discountAmount: number
}

/** Options of a card payment (카드 결제 정보). */
export interface V2Card {
  /** Opens this card company's own window (카드사 다이렉트 호출), with or without `CARD_COMPANY_`. */
  readonly cardCompany?: Prefixed<'CARD_COMPANY_', CardCompany> | undefined
  /** Card companies that the window offers (노출할 카드사 목록). */
  readonly availableCards?: readonly Prefixed<'CARD_COMPANY_', CardCompany>[] | undefined
  /** Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부). */
  readonly useFreeInterestFromMall?: boolean | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: V2Installment | undefined
  /** Whether the card's points can be used (카드 포인트 사용 여부). Needs a contract with some gateways. */
  readonly useCardPoint?: boolean | undefined
  /** Whether only app cards are offered (앱카드만 허용 여부). */
  readonly useAppCardOnly?: boolean | undefined
  /** Whether installments are possible (할부 사용 여부). */
  readonly useInstallment?: boolean | undefined
  /** A discount of the card company (카드 프로모션). NHN KCP reads it, for a card company's own window. */
  readonly cardPromotion?: V2CardPromotion | undefined
}

/** A cash receipt (현금영수증). */
export interface V2CashReceipt {
  /** Kind of cash receipt (현금영수증 발급 유형): for a person, for a business, or anonymous. */
  readonly cashReceiptType?: Prefixed<'CASH_RECEIPT_TYPE_', CashReceiptType> | undefined
  /** For whom the receipt is (현금영수증 발급 대상 식별 정보): a mobile number, or the business registration number. */
  readonly customerIdentifier?: string | undefined
}

/** Options of a payment by wallet (간편 결제 정보). */
export interface V2EasyPay extends V2CashReceipt {
  /** Opens this wallet directly (간편 결제사 다이렉트 호출), with or without `EASY_PAY_PROVIDER_`. Some gateways require it. */
  readonly easyPayProvider?: Prefixed<'EASY_PAY_PROVIDER_', EasyPayProvider | 'TMONEYPAY'> | undefined
  /** Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부). */
  readonly useFreeInterestFromMall?: boolean | undefined
  /** Card companies that the wallet offers (노출할 카드사 목록). */
  readonly availableCards?: readonly Prefixed<'CARD_COMPANY_', CardCompany>[] | undefined
  /** Payment in installments (할부 설정). */
  readonly installment?: V2Installment | undefined
  /** Whether the card's points can be used (카드 포인트 사용 여부). */
  readonly useCardPoint?: boolean | undefined
  /** What the wallet may be charged from (허용할 간편 결제 수단): a card, charged money, a bank account. */
  readonly availablePayMethods?: readonly ('CARD' | 'CHARGE' | 'TRANSFER' | 'MONEY')[] | undefined
  /** Whether installments are possible (할부 사용 여부). */
  readonly useInstallment?: boolean | undefined
}

/** Options of a bank transfer (계좌이체 정보). */
export interface V2Transfer extends V2CashReceipt {
  /** The bank to pay from (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`. */
  readonly bankCode?: string | undefined
}

/** A deadline by hours. */
export interface V2ExpiryByHours {
  /** Hours from now until it expires (유효 시간). Cannot be used with `dueDate`. */
  readonly validHours: number
  /** Cannot be used with `validHours`. */
  readonly dueDate?: undefined
}

/** A deadline by date. */
export interface V2ExpiryByDate {
  /**
   * Day or moment when it expires (만료 시각): `YYYYMMDD`, `YYYYMMDDHHmmss`, `YYYY-MM-DD`, `YYYY-MM-DD HH:mm:ss`, or
   * RFC 3339. Cannot be used with `validHours`.
   */
  readonly dueDate: string
  /** Cannot be used with `dueDate`. */
  readonly validHours?: undefined
}

/** The deadline of a deposit (입금 기한), in hours or as a date. */
export type V2Expiry = V2ExpiryByHours | V2ExpiryByDate

/** A fixed account by the gateway's id of it. */
export interface V2FixedAccountId {
  /** The gateway's id of a fixed account (고정 가상계좌 아이디). Cannot be used with `accountNumber`. */
  readonly pgAccountId: string
  /** Cannot be used with `pgAccountId`. */
  readonly accountNumber?: undefined
}

/** A fixed account by its number. */
export interface V2FixedAccountNumber {
  /** Number of a fixed account (고정 가상계좌 번호). Cannot be used with `pgAccountId`. */
  readonly accountNumber: string
  /** Cannot be used with `accountNumber`. */
  readonly pgAccountId?: undefined
}

/** Options of a virtual account (가상계좌 정보). */
export interface V2VirtualAccount extends V2CashReceipt {
  /** The bank of the account (은행 코드), such as `SHINHAN_BANK`, with or without `BANK_`. */
  readonly bankCode?: string | undefined
  /** Banks that the window offers (노출할 은행 목록). */
  readonly availableBanks?: readonly string[] | undefined
  /** Until when the buyer can deposit (입금 기한). Some gateways require it. */
  readonly accountExpiry?: V2Expiry | undefined
  /** One account that the buyer pays into each time (고정 가상계좌). */
  readonly fixedOption?: V2FixedAccountId | V2FixedAccountNumber | undefined
}

/** Options of a payment by phone bill (휴대폰 소액결제 정보). */
export interface V2Mobile {
  /** The buyer's carrier (통신사), with or without `CARRIER_`. */
  readonly carrier?: Prefixed<'CARRIER_', Carrier> | undefined
  /** Carriers that the window offers (노출할 통신사 목록). PortOne's schema spells it so; `availableCarriers` is read as well. */
  readonly avaliableCarriers?: readonly Prefixed<'CARRIER_', Carrier>[] | undefined
  /** Carriers that the window offers (노출할 통신사 목록), as the guides spell it; sent as `avaliableCarriers`. */
  readonly availableCarriers?: readonly Prefixed<'CARRIER_', Carrier>[] | undefined
}

/** Options of a payment by gift certificate (상품권 결제 정보). */
export interface V2GiftCertificate {
  /** Kind of gift certificate (상품권 종류), with or without `GIFT_CERTIFICATE_TYPE_`. Some gateways require it. */
  readonly giftCertificateType?: Prefixed<'GIFT_CERTIFICATE_TYPE_', GiftCertificateType> | undefined
}

/** Opening hours (영업 시간). */
export interface V2OpeningHours {
  /** When the shop opens (영업 시작 시간): `10:00`. */
  readonly open?: string | undefined
  /** When the shop closes (영업 종료 시간): `18:00`. */
  readonly close?: string | undefined
}

/** The shop, as the gateway shows it (상점 정보). Which of it a gateway reads or requires differs. */
export interface V2StoreDetails {
  /** Name of the shop's owner (대표자 이름). */
  readonly ceoFullName?: string | undefined
  /** Shop's phone number (상점 연락처). */
  readonly phoneNumber?: string | undefined
  /** Shop's address (상점 주소). */
  readonly address?: string | undefined
  /** Shop's postal code (상점 우편번호). */
  readonly zipcode?: string | undefined
  /** Shop's email address (상점 이메일). */
  readonly email?: string | undefined
  /** Name of the business (사업자명). */
  readonly businessName?: string | undefined
  /** Business registration number (사업자 등록번호). */
  readonly businessRegistrationNumber?: string | undefined
  /** Name of the shop (상점명). */
  readonly storeName?: string | undefined
  /** Short name of the shop (상점명 약어). */
  readonly storeNameShort?: string | undefined
  /** English name of the shop (상점 영문명). */
  readonly storeNameEn?: string | undefined
  /** Name of the shop in Katakana (상점명의 일본어 표기). */
  readonly storeNameKana?: string | undefined
  /** Opening hours (영업 시간). */
  readonly openingHours?: V2OpeningHours | undefined
  /** Name of the contact (담당자 이름). */
  readonly contactName?: string | undefined
}

/** How the window opens on each device (결제창 유형). */
export interface V2WindowType {
  /** On a PC (PC 환경): the guide of the gateway says which it supports. */
  readonly pc?: WindowType | undefined
  /** On a phone or tablet (모바일 환경): the guide of the gateway says which it supports. */
  readonly mobile?: WindowType | undefined
}

/** How a popup opens (팝업 설정). */
export interface V2Popup {
  /** Whether the popup opens in the center of the screen (팝업 중앙 정렬 여부). */
  readonly center?: boolean | undefined
}

/** How the frame in the page shows (아이프레임 설정). */
export interface V2Iframe {
  /** Whether the page behind the window is darkened (배경 어둡게 처리 여부). */
  readonly dim?: boolean | undefined
}

/** What every V2 function takes. */
export interface V2BaseRequest {
  /** Id of the store in PortOne's console (상점 아이디): `store-…`. A checkout takes it from its channel. */
  readonly storeId?: string | undefined
  /** Key of the channel in PortOne's console (채널 키): `channel-key-…`. A checkout takes it from its channel. */
  readonly channelKey?: string | undefined
  /** Who pays (구매자 정보). Which of it is required differs by gateway, method and device. */
  readonly customer?: V2Customer | undefined
  /** How the window opens (결제창 유형). Each gateway supports some types on each device. */
  readonly windowType?: V2WindowType | undefined
  /** Address that the window redirects to with the result (리디렉션 URL). Most windows on mobile need it, or the result is lost. A checkout uses its own `redirectUrl`. */
  readonly redirectUrl?: string | undefined
  /** Whether every result comes by redirect (리디렉션 강제 여부), on a PC as well. Needs `redirectUrl`. */
  readonly forceRedirect?: boolean | undefined
  /** Addresses that PortOne's webhooks go to (웹훅 URL 목록), in place of those in the console. */
  readonly noticeUrls?: readonly string[] | undefined
  /** Scheme that leads back to the shop's app (앱 스킴), such as `myshop`. Required in an app's web view. */
  readonly appScheme?: string | undefined
  /** Language of the window (결제창 언어). Gateways support a few each. */
  readonly locale?: Locale | undefined
  /** Whether goods or digital content are sold (상품 유형): `REAL` or `DIGITAL`. Most gateways require it with `MOBILE`. */
  readonly productType?: Prefixed<'PRODUCT_TYPE_', ProductType> | undefined
  /** The time for which a service is offered (서비스 제공 기간): a range of dates, or an interval such as `1m`. */
  readonly offerPeriod?: V2OfferPeriod | undefined
  /** How a popup opens (팝업 설정). */
  readonly popup?: V2Popup | undefined
  /** How the frame in the page shows (아이프레임 설정). */
  readonly iframe?: V2Iframe | undefined
}

/** What every V2 function but identity verification takes. */
export interface V2CommonRequest extends V2BaseRequest {
  /** The shop's own data (사용자 지정 데이터), any JSON; PortOne keeps it with the payment and hands it back. */
  readonly customData?:
    Readonly<Record<string, unknown>> | readonly unknown[] | string | number | boolean | undefined
}

/** What the functions that charge take. Amounts are whole numbers in MINOR units: 1000 KRW is `1000`, 14.20 USD is `1420`. */
export interface V2ChargeRequest extends V2CommonRequest {
  /** The shop's own id of the payment (결제 고유 번호), a new one for each. Characters and length differ by gateway. */
  readonly paymentId: string
  /** What is bought (주문명), shown to the buyer. Length differs by gateway. */
  readonly orderName: string
  /** Amount to charge (결제 금액), a whole number in MINOR units: 1000 KRW is `1000`, 14.20 USD is `1420`. */
  readonly totalAmount: number
  /** Currency of the amounts (결제 통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`. */
  readonly currency: string
  /** Part of `totalAmount` without tax (면세 금액), a whole number in MINOR units. Needs a contract with some gateways. */
  readonly taxFreeAmount?: number | undefined
  /** Value added tax inside `totalAmount` (부가세), a whole number in MINOR units; by default one eleventh of the taxed part. */
  readonly vatAmount?: number | undefined
  /** What is bought, product by product (구매 상품 목록). */
  readonly products?: readonly V2Product[] | undefined
  /** Whether it counts as a cultural expense for income tax (문화비 지출 여부). */
  readonly isCulturalExpense?: boolean | undefined
  /** The shop, as the gateway shows it (상점 정보). */
  readonly storeDetails?: V2StoreDetails | undefined
  /** Country of the payment (결제 국가), two letters of ISO 3166-1 such as `KR`, or `COUNTRY_KR`. */
  readonly country?: string | undefined
}

/** Options of one method, by the names of the gateway's guide. */
export type V2OwnOptions = Readonly<Record<string, unknown>>

/** A wallet of Alipay+ (알리페이 플러스 정보). */
export interface V2AlipayPlus {
  /** The wallet (간편 결제사), with or without `EASY_PAY_PROVIDER_`. */
  readonly easyPayProvider?: Prefixed<'EASY_PAY_PROVIDER_', EasyPayProvider> | undefined
}

/** Options of a payment at a convenience store (편의점 결제 정보). */
export interface V2ConvenienceStore {
  /** Until when the buyer can pay at the counter (결제 기한). */
  readonly paymentDeadline?: V2Expiry | undefined
}

/** `PortOne.requestPayment` (결제 요청), before a gateway's own demands. */
export interface V2PaymentRequest extends V2ChargeRequest {
  /** Id of a group of channels (채널 그룹 아이디), of which PortOne chooses one. Takes the place of `channelKey`. */
  readonly channelGroupId?: string | undefined
  /** More about the order (주문 상세 정보). */
  readonly orderDetail?: string | undefined
  /** Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first. */
  readonly confirmUrl?: string | undefined
  /** Whether the money is held until delivery (에스크로 여부). Needs a contract. */
  readonly isEscrow?: boolean | undefined
  /** Where it is delivered (배송지 주소). */
  readonly shippingAddress?: V2Address | undefined
  /** Id of a PortOne promotion (프로모션 아이디). */
  readonly promotionId?: string | undefined
  /** Merpay's category of the product (메르페이 카테고리 아이디). */
  readonly merpayCategoryId?: string | undefined
  /** Options of a card payment (카드 결제 정보), with `CARD`. */
  readonly card?: V2Card | undefined
  /** Options of a payment by wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: V2EasyPay | undefined
  /** Options of a bank transfer (계좌이체 정보), with `TRANSFER`. */
  readonly transfer?: V2Transfer | undefined
  /** Options of a virtual account (가상계좌 정보), with `VIRTUAL_ACCOUNT`. */
  readonly virtualAccount?: V2VirtualAccount | undefined
  /** Options of a payment by phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: V2Mobile | undefined
  /** Options of a payment by gift certificate (상품권 결제 정보), with `GIFT_CERTIFICATE`. */
  readonly giftCertificate?: V2GiftCertificate | undefined
  /** Options of PayPal (페이팔 정보), with `PAYPAL`. */
  readonly paypal?: V2OwnOptions | undefined
  /** Options of Alipay (알리페이 정보), with `ALIPAY`. */
  readonly alipay?: V2OwnOptions | undefined
  /** The wallet of Alipay+ (알리페이 플러스 정보), with `ALIPAY_PLUS`. */
  readonly alipayPlus?: V2AlipayPlus | undefined
  /** Options of a payment at a convenience store (편의점 결제 정보), with `CONVENIENCE_STORE`. */
  readonly convenienceStore?: V2ConvenienceStore | undefined
}

/** `PortOne.requestIssueBillingKey` (빌링키 발급 요청), before a gateway's own demands. */
export interface V2BillingKeyRequest extends V2CommonRequest {
  /** The shop's own id of the issue (빌링키 발급 고유 번호). Characters and length differ by gateway. */
  readonly issueId?: string | undefined
  /** What the key is for (빌링키 발급 제목), shown to the buyer. */
  readonly issueName?: string | undefined
  /** Amount to show (표시 금액), never charged; a whole number in MINOR units of `currency`. */
  readonly displayAmount?: number | undefined
  /** Currency of `displayAmount` (통화), three capitals of ISO 4217: `KRW`, or `CURRENCY_KRW`. */
  readonly currency?: string | undefined
  /** Options of a card (카드 정보), with `CARD`. */
  readonly card?: V2Card | undefined
  /** Options of a wallet (간편 결제 정보), with `EASY_PAY`. */
  readonly easyPay?: V2EasyPay | undefined
  /** Options of a phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: V2Mobile | undefined
  /** Options of PayPal (페이팔 정보), with `PAYPAL`. */
  readonly paypal?: V2OwnOptions | undefined
}

/** `PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청), before a gateway's own demands. */
export interface V2BillingKeyAndPayRequest extends V2ChargeRequest {
  /** Options of a phone bill (휴대폰 소액결제 정보), with `MOBILE`. */
  readonly mobile?: V2Mobile | undefined
}

/** `PortOne.loadPaymentUI` (결제 UI 호출), before a gateway's own demands. */
export interface V2PaymentUIRequest extends V2PaymentRequest {
  /** Which buttons are drawn (UI 유형): PayPal's smart payment buttons. */
  readonly uiType: 'PAYPAL_SPB'
  /** Id of a group of PortOne promotions (프로모션 그룹 아이디). */
  readonly promotionGroupId?: string | undefined
  /** Ids of PortOne promotions (프로모션 아이디 목록). */
  readonly promotionIds?: readonly string[] | undefined
}

/** `PortOne.loadIssueBillingKeyUI` (빌링키 발급 UI 호출), before a gateway's own demands. */
export interface V2BillingKeyUIRequest extends V2BillingKeyRequest {
  /** Which buttons are drawn (UI 유형): PayPal's reference transactions. */
  readonly uiType: 'PAYPAL_RT'
}

/** `PortOne.requestIdentityVerification` (본인인증 요청), before a gateway's own demands. */
export interface V2IdentityVerificationRequest extends V2BaseRequest {
  /** The shop's own id of the verification (본인인증 고유 번호), a new one for each. */
  readonly identityVerificationId: string
  /** The shop's own data (사용자 지정 데이터), text only: unlike elsewhere no JSON value. */
  readonly customData?: string | undefined
}
