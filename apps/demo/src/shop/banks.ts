import type { Words } from './products.js'

/** V2 gives a bank as PortOne's code, V1 as its Korean name, which is shown unchanged. */
const banks: Readonly<Record<string, Words>> = {
  KDB: { ko: 'KDB산업은행', en: 'KDB' },
  IBK: { ko: 'IBK기업은행', en: 'IBK' },
  KOOKMIN: { ko: 'KB국민은행', en: 'KB Kookmin Bank' },
  SUHYUP: { ko: '수협은행', en: 'Suhyup Bank' },
  NONGHYUP: { ko: 'NH농협은행', en: 'NH Bank' },
  WOORI: { ko: '우리은행', en: 'Woori Bank' },
  STANDARD_CHARTERED: { ko: 'SC제일은행', en: 'SC First Bank' },
  CITI: { ko: '한국씨티은행', en: 'Citibank Korea' },
  IM: { ko: 'iM뱅크', en: 'iM Bank' },
  DAEGU: { ko: 'iM뱅크(대구은행)', en: 'iM Bank' },
  BUSAN: { ko: '부산은행', en: 'Busan Bank' },
  KWANGJU: { ko: '광주은행', en: 'Kwangju Bank' },
  JEJU: { ko: '제주은행', en: 'Jeju Bank' },
  JEONBUK: { ko: '전북은행', en: 'Jeonbuk Bank' },
  KYONGNAM: { ko: '경남은행', en: 'Kyongnam Bank' },
  KFCC: { ko: '새마을금고', en: 'KFCC' },
  SHINHYUP: { ko: '신협', en: 'Shinhyup' },
  POST: { ko: '우체국', en: 'Korea Post' },
  HANA: { ko: '하나은행', en: 'Hana Bank' },
  SHINHAN: { ko: '신한은행', en: 'Shinhan Bank' },
  K_BANK: { ko: '케이뱅크', en: 'K Bank' },
  KAKAO: { ko: '카카오뱅크', en: 'KakaoBank' },
  TOSS: { ko: '토스뱅크', en: 'Toss Bank' },
}

export const bankName = (bank: string): Words => {
  const code = bank.replace(/^BANK_/, '')
  return (Object.hasOwn(banks, code) ? banks[code] : undefined) ?? { ko: bank, en: bank }
}
