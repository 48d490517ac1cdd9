/** Code lists that PortOne shares across gateways. Page: sdk/ko/v2-sdk/payment-request. */

export const cardCompanies = [
  'KOREA_DEVELOPMENT_BANK',
  'KFCC',
  'SHINHYUP',
  'EPOST',
  'SAVINGS_BANK_KOREA',
  'KAKAO_BANK',
  'WOORI_CARD',
  'BC_CARD',
  'GWANGJU_CARD',
  'SAMSUNG_CARD',
  'SHINHAN_CARD',
  'HYUNDAI_CARD',
  'LOTTE_CARD',
  'SUHYUP_CARD',
  'CITI_CARD',
  'NH_CARD',
  'JEONBUK_CARD',
  'JEJU_CARD',
  'HANA_CARD',
  'KOOKMIN_CARD',
  'K_BANK',
  'TOSS_BANK',
  'MIRAE_ASSET_SECURITIES',
] as const

export type CardCompany = (typeof cardCompanies)[number]

export const carriers = ['SKT', 'KT', 'LGU', 'HELLO', 'KCT', 'SK7'] as const

export type Carrier = (typeof carriers)[number]

export const cashReceiptTypes = ['PERSONAL', 'CORPORATE', 'ANONYMOUS'] as const

export type CashReceiptType = (typeof cashReceiptTypes)[number]

export const easyPayProviders = [
  'KAKAOPAY',
  'NAVERPAY',
  'TOSSPAY',
  'PAYCO',
  'SAMSUNGPAY',
  'SSGPAY',
  'LPAY',
  'KPAY',
  'CHAI',
  'APPLEPAY',
  'GOOGLE_PAY',
  'LGPAY',
  'SKPAY',
  'PINPAY',
  'LINEPAY',
  'TMONEY',
  'MONEYTREE',
  'TOSS_BRANDPAY',
  'HYPHEN',
  'PAYPAY',
  'AMAZONPAY',
  'RAKUTENPAY',
  'DBARAI',
  'AUPAY',
  'MERPAY',
  'ALIPAY',
  'ALIPAY_HK',
  'TRUE_MONEY',
  'TOUCH_N_GO',
  'GCASH',
  'G_CASH',
  'DANA',
  'RABBIT_LINE_PAY',
  'BPI',
  'BOOST',
  'BILL_EASE',
  'TINABA',
  'MPAY',
  'KREDIVO',
  'WECHAT',
  'PAYPAL',
] as const

export type EasyPayProvider = (typeof easyPayProviders)[number]

export const giftCertificateTypes = [
  'BOOKNLIFE',
  'SMART_MUNSANG',
  'CULTURELAND',
  'CULTURE_GIFT',
  'HAPPYMONEY',
] as const

export type GiftCertificateType = (typeof giftCertificateTypes)[number]

export const locales = [
  'KO_KR',
  'EN_US',
  'ZH_CN',
  'ZH_TW',
  'JA_JP',
  'RU_RU',
  'TH_TH',
  'VI_VN',
  'ID_ID',
  'FR_FR',
  'NL_NL',
  'ES_ES',
  'PT_PT',
  'DE_DE',
  'IT_IT',
  'PL_PL',
  'AR_001',
  'TR_TR',
  'SV_SE',
  'FI_FI',
  'UK_UA',
  'EL_GR',
  'TL_PH',
  'HI_IN',
  'HR_HR',
  'LT_LT',
  'SL_SI',
  'SR_RS',
  'BG_BG',
  'PT_BR',
] as const

export type Locale = (typeof locales)[number]

export const productTypes = ['REAL', 'DIGITAL'] as const

export type ProductType = (typeof productTypes)[number]

export const windowTypes = ['IFRAME', 'POPUP', 'REDIRECTION', 'UI'] as const

export type WindowType = (typeof windowTypes)[number]

/** A code, with or without the name of its enum before it: PortOne accepts both. */
export type Prefixed<Prefix extends string, Code extends string> = Code | `${Prefix}${Code}`
