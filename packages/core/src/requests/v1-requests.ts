/**
 * What V1's functions take, as types. Amounts are in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`.
 * What one gateway demands of them is added by the `requests.ts` of its folder.
 * Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq
 */

/** One product of the order (구매 상품). */
export interface V1Product {
  /** The shop's id of the product (상품 고유 ID). */
  readonly id?: string | undefined
  /** Name of the product (상품명). */
  readonly name?: string | undefined
  /** Product code (상품 코드). */
  readonly code?: string | undefined
  /** Price of one (상품 단위가격), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. */
  readonly unitPrice?: number | undefined
  /** How many of it are bought (수량). */
  readonly quantity?: number | undefined
}

/** What the window shows (결제창 표시 설정). */
export interface V1Display {
  /** Numbers of monthly payments to choose from (할부 개월 수 목록), such as `[0, 2, 3]`. How it is read differs by gateway. */
  readonly card_quota?: readonly number[] | undefined
  /** Whether only installments are offered (할부만 허용 여부). */
  readonly only_installment?: boolean | undefined
}

/** One card company's own window (카드사 다이렉트 호출). */
export interface V1DirectCard {
  /** Code of the card company (카드사 코드). Codes are text: `"041"` keeps its zero. */
  readonly code: string
  /** Number of monthly payments (할부 개월 수); `0` is a lump sum. */
  readonly quota?: number | undefined
}

/** What holds for one card company (카드사별 설정). */
export interface V1CardDetail {
  /** Code of the card company (카드사 코드); `"*"` is every other one. */
  readonly card_code: string
  /** Whether the window offers it (활성화 여부). */
  readonly enabled?: boolean | undefined
  /** Maximum number of months without interest (최대 무이자 할부 개월 수). */
  readonly max_month?: number | undefined
}

/** Options of a card payment (카드 결제 설정). */
export interface V1Card {
  /** Opens one card company's own window (카드사 다이렉트 호출). */
  readonly direct?: V1DirectCard | undefined
  /** Settings by card company (카드사별 설정). */
  readonly detail?: readonly V1CardDetail[] | undefined
}

/** The time for which a service is offered (서비스 제공 기간). */
export interface V1Period {
  /** First day (시작일): `YYYYMMDD`. */
  readonly from?: string | undefined
  /** Last day (종료일): `YYYYMMDD`, not before `from`. */
  readonly to?: string | undefined
}

/** `IMP.request_pay` (결제 요청), before a gateway's own demands. Amounts are in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. */
export interface V1CommonRequest {
  /** Key of the channel in PortOne's console (채널 키): `channel-key-…`. A checkout takes it from its channel. */
  readonly channelKey?: string | undefined
  /** Id of a group of channels (채널 그룹 아이디), of which PortOne chooses one. Takes the place of `channelKey`. */
  readonly channelGroupId?: string | undefined
  /**
   * Gateway and merchant id (PG사 구분코드): `{code}.{MID}`.
   * @deprecated Give `channelKey`.
   */
  readonly pg?: string | undefined
  /** The shop's own id of the order (주문 고유 번호), a new one for each payment. At most 40 characters. */
  readonly merchant_uid: string
  /** What is bought (주문명), shown to the buyer. At most 40 characters. */
  readonly name?: string | undefined
  /** Amount to charge (결제 금액), in MAJOR units: 1000 KRW is `1000`, 14.20 USD is `14.2`. Most gateways require it. */
  readonly amount?: number | undefined
  /** Part of `amount` without tax (면세 금액), in MAJOR units. */
  readonly tax_free?: number | undefined
  /** Value added tax inside `amount` (부가세), in MAJOR units. `null` lets the gateway work it out; `0` is zero-rated. */
  readonly vat_amount?: number | null | undefined
  /** Currency of the amounts (통화), such as `KRW`; `KRW` by default with most gateways. */
  readonly currency?: string | undefined
  /** Language of the window (결제창 언어): `ko`, `en`, `zh` or `jp`. Gateways support a few each. */
  readonly language?: string | undefined
  /** Whether the money is held until delivery (에스크로 여부). Needs a contract. */
  readonly escrow?: boolean | undefined
  /** Whether digital content is sold (디지털 상품 여부), not goods. Payments by phone bill need it. */
  readonly digital?: boolean | undefined
  /** What is bought, product by product (구매 상품 정보). */
  readonly products?: readonly V1Product[] | undefined
  /** Buyer's name (구매자 이름). */
  readonly buyer_name?: string | undefined
  /** Buyer's phone number (구매자 연락처), such as `010-1234-5678`. Several gateways require it. */
  readonly buyer_tel?: string | undefined
  /** Buyer's email address (구매자 이메일). */
  readonly buyer_email?: string | undefined
  /** Buyer's address (구매자 주소), in one line. */
  readonly buyer_addr?: string | undefined
  /** Buyer's postal code (구매자 우편번호). */
  readonly buyer_postcode?: string | undefined
  /** The shop's own id of the buyer (구매자 아이디). */
  readonly customer_id?: string | undefined
  /** Business registration number (사업자등록번호), ten digits. Danal requires it with `vbank`. */
  readonly biz_num?: string | undefined
  /** The shop's own data (사용자 지정 데이터), an object; PortOne hands it back as JSON text. */
  readonly custom_data?: Readonly<Record<string, unknown>> | undefined
  /** Address that PortOne's webhook goes to (웹훅 URL), one or several, in place of the console's. */
  readonly notice_url?: string | readonly string[] | undefined
  /** Address that PortOne asks before it approves (컨펌 프로세스 URL). PortOne has to enable it first. */
  readonly confirm_url?: string | undefined
  /** Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). Most gateways require it. A checkout uses its own `redirectUrl`. */
  readonly m_redirect_url?: string | undefined
  /** Scheme that leads back to the shop's app (앱 스킴). Required in an app's web view. */
  readonly app_scheme?: string | undefined
  /** Whether the window is a popup (팝업 여부), where the gateway leaves the choice. */
  readonly popup?: boolean | undefined
  /** Until when a virtual account takes a deposit (가상계좌 입금 기한): `YYYYMMDD` or `YYYY-MM-DD`, also with a time, or `YYYYMMDDHHmm`. Some gateways require it. */
  readonly vbank_due?: string | undefined
  /** What the window shows (결제창 표시 설정). */
  readonly display?: V1Display | undefined
  /** Options of a card payment (카드 결제 설정). */
  readonly card?: V1Card | undefined
  /** Whether installments without interest that the shop has agreed on are used (상점 부담 무이자 할부 사용 여부). */
  readonly useFreeInterestFromMall?: boolean | undefined
  /** Whether a PortOne promotion is used (프로모션 적용 여부). */
  readonly isPromotion?: boolean | undefined
  /** Id of a PortOne promotion (프로모션 아이디). */
  readonly promotion_id?: string | undefined
  /** The time for which a service is offered (서비스 제공 기간). */
  readonly period?: V1Period | undefined
  /** Whether NICE's mobile window of the second version opens (나이스페이먼츠 모바일 신모듈). No effect elsewhere. */
  readonly niceMobileV2?: unknown
  /** Whether KakaoTalk opens directly on mobile (카카오페이 앱 바로 호출). No effect elsewhere. */
  readonly kakaoOpenApp?: unknown
  /** Products of an escrow payment at NHN KCP (KCP 에스크로 상품 정보). No effect elsewhere. */
  readonly kcpProducts?: unknown
  /** Whether Naver Pay opens a popup (네이버페이 팝업 여부). No effect elsewhere. */
  readonly naverPopupMode?: unknown
  /** Day when a product of Naver Pay is used up (네이버페이 이용 완료일). No effect elsewhere. */
  readonly naverUseCfm?: unknown
  /** Products of Naver Pay (네이버페이 상품 정보). No effect elsewhere. */
  readonly naverProducts?: unknown
  /** Product code of Naver Pay (네이버페이 상품 코드). No effect elsewhere. */
  readonly naverProductCode?: unknown
  /** Naver Pay's id of a store of the chain (네이버페이 체인 아이디). No effect elsewhere. */
  readonly naverChainId?: unknown
  /** Whether it counts as a cultural expense (네이버페이 도서·공연비 소득공제). No effect elsewhere. */
  readonly naverCultureBenefit?: unknown
  /** What Naver Pay's billing does (네이버페이 정기결제 유형). No effect elsewhere. */
  readonly naverActionType?: unknown
  /** Settings of Naver Pay orders (네이버페이 주문형 설정). No effect elsewhere. */
  readonly naverInterface?: unknown
}

/** `IMP.request_pay` without a billing key (일반 결제), before a gateway's own demands. */
export interface V1PayRequest extends V1CommonRequest {
  /** The shop's own id of a billing key (빌링키 고유 번호): asks for one, so it is left out here. */
  readonly customer_uid?: undefined
}

/** `IMP.request_pay` that issues a billing key (빌링키 발급), before a gateway's own demands. */
export interface V1BillingRequest extends V1CommonRequest {
  /** The shop's own id of the billing key (빌링키 고유 번호), by which its server charges later. The same id again replaces the key. */
  readonly customer_uid: string
}

/** `IMP.certification` (본인인증), which verifies who the buyer is. Guide: https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/cft */
export interface V1CertificationRequest {
  /** Key of the channel in PortOne's console (채널 키): `channel-key-…`. A checkout takes it from its channel. */
  readonly channelKey?: string | undefined
  /**
   * Gateway and merchant id (PG사 구분코드): `{code}.{MID}`.
   * @deprecated Give `channelKey`.
   */
  readonly pg?: string | undefined
  /** The shop's own id of the verification (본인인증 고유 번호). */
  readonly merchant_uid: string
  /** Youngest age that passes (최소 나이). Danal only. */
  readonly min_age?: number | undefined
  /** Name to fill in for the buyer (이름). Danal only. */
  readonly name?: string | undefined
  /** Phone number to fill in for the buyer (전화번호). Danal only. */
  readonly phone?: string | undefined
  /** The one carrier that the buyer may choose (통신사): `KTF` is KT, `LGT` is LG U+. Danal only. */
  readonly carrier?: string | undefined
  /** The service's name or address (회사명 또는 URL), for the buyer's record of who asked. */
  readonly company?: string | undefined
  /** Address that a phone redirects to with the result (모바일 인증 후 이동할 주소), unless `popup` is true. */
  readonly m_redirect_url?: string | undefined
  /** Whether a phone opens a popup (모바일 팝업 여부); a PC always does. */
  readonly popup?: boolean | undefined
}
