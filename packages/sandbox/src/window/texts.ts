export type Language = 'ko' | 'en'

/** All texts of the PG window. */
export const texts = {
  testMark: {
    ko: '테스트 결제창 · 실제로 결제되지 않습니다',
    en: 'Test payment window · nothing is charged',
  },
  sandbox: { ko: '샌드박스', en: 'Sandbox' },
  titlePay: { ko: '결제하기', en: 'Payment' },
  titleIssue: { ko: '결제수단 등록', en: 'Register payment method' },
  titleIssueAndPay: { ko: '결제수단 등록 및 결제', en: 'Register and pay' },
  titleAccount: { ko: '가상계좌 발급', en: 'Virtual account' },
  titleVerify: { ko: '본인인증', en: 'Identity verification' },
  person: { ko: '본인 정보', en: 'About you' },
  personName: { ko: '이름', en: 'Name' },
  personPhone: { ko: '휴대폰 번호', en: 'Phone number' },
  personBirthday: { ko: '생년월일', en: 'Date of birth' },
  approveVerify: { ko: '인증하기', en: 'Verify' },
  order: { ko: '주문 정보', en: 'Order' },
  merchant: { ko: '가맹점', en: 'Merchant' },
  product: { ko: '상품명', en: 'Item' },
  buyer: { ko: '구매자', en: 'Buyer' },
  orderId: { ko: '주문번호', en: 'Order no.' },
  method: { ko: '결제수단', en: 'Method' },
  channel: { ko: '채널', en: 'Channel' },
  amount: { ko: '결제금액', en: 'Amount' },
  shownAmount: { ko: '표시 금액', en: 'Shown amount' },
  taxFree: { ko: '면세금액', en: 'Tax free' },
  notCharged: {
    ko: '빌링키만 발급되며 지금은 결제되지 않습니다.',
    en: 'Only a billing key is issued; nothing is charged now.',
  },
  chargedToo: {
    ko: '빌링키를 발급하고 위 금액을 바로 결제합니다.',
    en: 'A billing key is issued and the amount is charged now.',
  },
  chooseCard: { ko: '카드사 선택', en: 'Choose a card' },
  chooseBank: { ko: '은행 선택', en: 'Choose a bank' },
  chooseCarrier: { ko: '통신사 선택', en: 'Choose a carrier' },
  installment: { ko: '할부기간', en: 'Installments' },
  lumpSum: { ko: '일시불', en: 'Pay in full' },
  months: { ko: '개월', en: ' months' },
  accountBank: { ko: '입금은행', en: 'Bank' },
  accountNumber: { ko: '계좌번호', en: 'Account no.' },
  accountHolder: { ko: '예금주', en: 'Holder' },
  accountDue: { ko: '입금기한', en: 'Due' },
  accountGuide: {
    ko: '발급받기를 누르면 아래 계좌가 발급됩니다.',
    en: 'The account below is issued when you continue.',
  },
  agree: {
    ko: '전자금융거래 이용약관, 개인정보 제3자 제공에 동의합니다.',
    en: 'I agree to the terms of electronic payment and to the provision of personal data.',
  },
  failReason: { ko: '실패 사유', en: 'Reason for failure' },
  approvePay: { ko: '결제하기', en: 'Pay' },
  approveIssue: { ko: '등록하기', en: 'Register' },
  approveAccount: { ko: '발급받기', en: 'Issue account' },
  fail: { ko: '결제 실패시키기', en: 'Make it fail' },
  failVerify: { ko: '인증 실패시키기', en: 'Make it fail' },
  failIssue: { ko: '등록 실패시키기', en: 'Make it fail' },
  cancel: { ko: '취소', en: 'Cancel' },
  close: { ko: '결제창 닫기', en: 'Close payment window' },
  otherLanguage: { ko: 'English', en: '한국어' },
  returning: { ko: '상점으로 돌아가는 중입니다', en: 'Returning to the shop' },
  returnNow: { ko: '바로 돌아가기', en: 'Return now' },
  finished: { ko: '결제창 처리가 끝났습니다', en: 'The payment window has finished' },
  approved: { ko: '승인되었습니다.', en: 'Approved.' },
  accountIssued: { ko: '가상계좌가 발급되었습니다.', en: 'The account was issued.' },
  failed: { ko: '완료되지 않았습니다.', en: 'Not completed.' },
  cannotReturn: {
    ko: '돌아갈 주소(redirectUrl / m_redirect_url)가 요청에 없어 상점이 결과를 받을 수 없습니다.',
    en: 'The request named no address to return to (redirectUrl / m_redirect_url), so the shop never hears the result.',
  },
  unknownWindow: { ko: '알 수 없는 결제창입니다', en: 'Unknown payment window' },
  unknownHint: {
    ko: '이미 끝났거나 존재하지 않는 결제창입니다.',
    en: 'It has finished already, or never existed.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type TextName = keyof typeof texts

/** Hides the middle of a name: 홍길동 → 홍*동, 김산 → 김*, Jane Doe → J******e. */
export const maskName = (name: string): string => {
  const letters = Array.from(name)
  if (letters.length <= 1) return name
  if (letters.length === 2) return `${letters[0] ?? ''}*`
  return `${letters[0] ?? ''}${'*'.repeat(letters.length - 2)}${letters.at(-1) ?? ''}`
}

/** `2026-11-21 23:59` in Seoul. */
export const seoulTime = (milliseconds: number): string =>
  new Date(milliseconds + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
