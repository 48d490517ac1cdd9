export type MethodKind =
  'card' | 'transfer' | 'virtual-account' | 'mobile' | 'gift' | 'easy-pay' | 'convenience-store'

interface Method {
  readonly kind: MethodKind
  readonly ko: string
  readonly en: string
  /** Easy pay provider or gift certificate type, as V2's code. */
  readonly detail?: string | undefined
  /** `pay_method` in V1's REST API, if it differs from the requested code. */
  readonly recordedAs?: string | undefined
}

const easyPay = (ko: string, en: string, detail?: string): Method => ({ kind: 'easy-pay', ko, en, detail })

/** Every method code of both dialects, with the name shown to the buyer. */
const methods: Readonly<Record<string, Method>> = {
  card: { kind: 'card', ko: '신용·체크카드', en: 'Credit / debit card' },
  trans: { kind: 'transfer', ko: '실시간 계좌이체', en: 'Bank transfer' },
  vbank: { kind: 'virtual-account', ko: '가상계좌', en: 'Virtual account' },
  phone: { kind: 'mobile', ko: '휴대폰 소액결제', en: 'Carrier billing' },
  kakaopay: { kind: 'easy-pay', ko: '카카오페이', en: 'Kakao Pay', detail: 'KAKAOPAY' },
  naverpay: { kind: 'easy-pay', ko: '네이버페이', en: 'Naver Pay', detail: 'NAVERPAY' },
  samsung: { kind: 'easy-pay', ko: '삼성페이', en: 'Samsung Pay', detail: 'SAMSUNGPAY' },
  applepay: { kind: 'easy-pay', ko: '애플페이', en: 'Apple Pay', detail: 'APPLEPAY' },
  ssgpay: { kind: 'easy-pay', ko: 'SSG페이', en: 'SSG Pay', detail: 'SSGPAY' },
  payco: { kind: 'easy-pay', ko: '페이코', en: 'PAYCO', detail: 'PAYCO' },
  tosspay: { kind: 'easy-pay', ko: '토스페이', en: 'Toss Pay', detail: 'TOSSPAY' },
  lpay: { kind: 'easy-pay', ko: 'L페이', en: 'L.PAY', detail: 'LPAY' },
  cultureland: {
    kind: 'gift',
    ko: '컬쳐랜드 문화상품권',
    en: 'Cultureland gift card',
    detail: 'CULTURELAND',
  },
  smartculture: { kind: 'gift', ko: '스마트문상', en: 'Smart gift card', detail: 'SMART_MUNSANG' },
  happymoney: { kind: 'gift', ko: '해피머니 상품권', en: 'Happy Money gift card', detail: 'HAPPYMONEY' },
  booknlife: { kind: 'gift', ko: '도서문화상품권', en: 'Booknlife gift card', detail: 'BOOKNLIFE' },
  culturegift: {
    kind: 'gift',
    ko: '컬쳐랜드 문화상품권',
    en: 'Cultureland gift card',
    detail: 'CULTURELAND',
  },
  point: { kind: 'easy-pay', ko: '포인트', en: 'Points' },
  samsungpay: easyPay('삼성페이', 'Samsung Pay', 'SAMSUNGPAY'),
  naverpay_card: easyPay('네이버페이 카드', 'Naver Pay card', 'NAVERPAY'),
  naverpay_point: easyPay('네이버페이 포인트', 'Naver Pay points', 'NAVERPAY'),
  naverpay_bridge: easyPay('네이버페이', 'Naver Pay', 'NAVERPAY'),
  skpay: easyPay('11페이', '11 Pay', 'SKPAY'),
  ssgpay_bank: { ...easyPay('SSG페이 계좌', 'SSG Pay account', 'SSGPAY'), recordedAs: 'trans' },
  tosspay_card: easyPay('토스페이 카드', 'Toss Pay card', 'TOSSPAY'),
  tosspay_money: easyPay('토스페이 머니', 'Toss Pay money', 'TOSSPAY'),
  toss_brandpay: easyPay('토스페이먼츠 브랜드페이', 'Toss Brandpay', 'TOSS_BRANDPAY'),
  pinpay: easyPay('핀페이', 'Pinpay', 'PINPAY'),
  alipay: easyPay('알리페이', 'Alipay', 'ALIPAY'),
  alipay_plus: easyPay('알리페이 플러스', 'Alipay+', 'ALIPAY'),
  wechat: easyPay('위챗페이', 'WeChat Pay', 'WECHAT'),
  tenpay: easyPay('텐페이', 'Tenpay'),
  molpay: easyPay('몰페이', 'MOLPay'),
  paypal: easyPay('페이팔', 'PayPal', 'PAYPAL'),
  paypay: easyPay('페이페이', 'PayPay', 'PAYPAY'),
  amazonpay: easyPay('아마존페이', 'Amazon Pay', 'AMAZONPAY'),
  rakutenpay: easyPay('라쿠텐페이', 'Rakuten Pay', 'RAKUTENPAY'),
  merpay: easyPay('메르페이', 'Merpay', 'MERPAY'),
  aupay: easyPay('au페이', 'au PAY', 'AUPAY'),
  dbarai: easyPay('d바라이', 'd Barai', 'DBARAI'),
  unionpay: { kind: 'card', ko: '유니온페이', en: 'UnionPay' },
  cvs: { kind: 'convenience-store', ko: '편의점', en: 'Convenience store' },
  econtext: { kind: 'convenience-store', ko: '편의점', en: 'Convenience store', recordedAs: 'vbank' },
  CONVENIENCE_STORE: { kind: 'convenience-store', ko: '편의점', en: 'Convenience store' },
  ALIPAY: easyPay('알리페이', 'Alipay', 'ALIPAY'),
  ALIPAY_PLUS: easyPay('알리페이 플러스', 'Alipay+', 'ALIPAY'),
  PAYPAL: easyPay('페이팔', 'PayPal', 'PAYPAL'),
  CARD: { kind: 'card', ko: '신용·체크카드', en: 'Credit / debit card' },
  TRANSFER: { kind: 'transfer', ko: '실시간 계좌이체', en: 'Bank transfer' },
  VIRTUAL_ACCOUNT: { kind: 'virtual-account', ko: '가상계좌', en: 'Virtual account' },
  MOBILE: { kind: 'mobile', ko: '휴대폰 소액결제', en: 'Carrier billing' },
  PHONE: { kind: 'mobile', ko: '휴대폰 소액결제', en: 'Carrier billing' },
  GIFT_CERTIFICATE: { kind: 'gift', ko: '상품권', en: 'Gift card' },
  EASY_PAY: { kind: 'easy-pay', ko: '간편결제', en: 'Easy pay' },
}

export const methodOf = (code: string): Method =>
  Object.hasOwn(methods, code) ? (methods[code] ?? fallback) : fallback
const fallback: Method = { kind: 'card', ko: '결제', en: 'Payment' }

export interface Choice {
  readonly id: string
  readonly ko: string
  readonly en: string
  /** The bank or card code of the Korea Financial Telecommunications & Clearings Institute, which V1 reports. */
  readonly code: string
}

export const cards: readonly [Choice, ...Choice[]] = [
  { id: 'SAMSUNG_CARD', ko: '삼성카드', en: 'Samsung', code: '365' },
  { id: 'SHINHAN_CARD', ko: '신한카드', en: 'Shinhan', code: '366' },
  { id: 'HYUNDAI_CARD', ko: '현대카드', en: 'Hyundai', code: '367' },
  { id: 'KOOKMIN_CARD', ko: 'KB국민카드', en: 'KB Kookmin', code: '381' },
  { id: 'LOTTE_CARD', ko: '롯데카드', en: 'Lotte', code: '368' },
  { id: 'HANA_CARD', ko: '하나카드', en: 'Hana', code: '374' },
  { id: 'BC_CARD', ko: 'BC카드', en: 'BC', code: '361' },
  { id: 'NH_CARD', ko: 'NH농협카드', en: 'NH', code: '371' },
]

export const banks: readonly [Choice, ...Choice[]] = [
  { id: 'SHINHAN', ko: '신한은행', en: 'Shinhan', code: '088' },
  { id: 'KOOKMIN', ko: 'KB국민은행', en: 'KB Kookmin', code: '004' },
  { id: 'WOORI', ko: '우리은행', en: 'Woori', code: '020' },
  { id: 'HANA', ko: '하나은행', en: 'Hana', code: '081' },
  { id: 'NONGHYUP', ko: 'NH농협은행', en: 'NH Nonghyup', code: '011' },
  { id: 'IBK', ko: 'IBK기업은행', en: 'IBK', code: '003' },
  { id: 'KAKAO', ko: '카카오뱅크', en: 'Kakao Bank', code: '090' },
  { id: 'TOSS', ko: '토스뱅크', en: 'Toss Bank', code: '092' },
]

export const carriers: readonly [Choice, ...Choice[]] = [
  { id: 'SKT', ko: 'SKT', en: 'SKT', code: 'SKT' },
  { id: 'KT', ko: 'KT', en: 'KT', code: 'KTF' },
  { id: 'LGU', ko: 'LG U+', en: 'LG U+', code: 'LGT' },
  { id: 'HELLO', ko: '알뜰폰', en: 'Budget carrier', code: 'MVNO' },
]

/** The cards, banks or carriers that the window offers for a kind of method. */
export const choicesOf = (kind: MethodKind): readonly Choice[] => {
  if (kind === 'card') return cards
  if (kind === 'transfer' || kind === 'virtual-account') return banks
  if (kind === 'mobile') return carriers
  return []
}
