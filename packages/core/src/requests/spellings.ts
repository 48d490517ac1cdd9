/** Codes that the dialects spell differently: V1's spelling by V2's. */

/** KFTC card codes, which are text: `'041'` keeps its zero. Page: opi/ko/extra/code-info/card-code. */
export const cardCodes = {
  '361': 'BC_CARD',
  '381': 'KOOKMIN_CARD',
  '367': 'HYUNDAI_CARD',
  '365': 'SAMSUNG_CARD',
  '368': 'LOTTE_CARD',
  '371': 'NH_CARD',
  '041': 'WOORI_CARD',
  '374': 'HANA_CARD',
  '045': 'KFCC',
  '373': 'JEJU_CARD',
  '364': 'GWANGJU_CARD',
  '366': 'SHINHAN_CARD',
  '002': 'KOREA_DEVELOPMENT_BANK',
  '369': 'SUHYUP_CARD',
  '048': 'SHINHYUP',
  '370': 'CITI_CARD',
  '071': 'EPOST',
  '089': 'K_BANK',
  '372': 'JEONBUK_CARD',
  '090': 'KAKAO_BANK',
  // Not in the table of codes, but in nice_v2's notes on card payments.
  '092': 'TOSS_BANK',
} as const

/** `zh` is mainland Chinese, as in the V1 guides that list it. */
export const locales = { ko: 'KO_KR', en: 'EN_US', zh: 'ZH_CN', jp: 'JA_JP' } as const

// Codes that only some gateways use, for their conversions.

export const carriers = { SKT: 'SKT', KTF: 'KT', LGT: 'LGU', CJH: 'HELLO', KCT: 'KCT', SKL: 'SK7' } as const

export const cashReceiptTypes = {
  personal: 'PERSONAL',
  corporate: 'CORPORATE',
  anonymous: 'ANONYMOUS',
} as const
