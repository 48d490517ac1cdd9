/** What an answer without success can mean; all but `canceled` and `failed` are reasons of an `unknown` outcome. */
export type Verdict = 'canceled' | 'failed' | 'already-paid' | 'status-unavailable'

/** The codes and messages of an answer; `gateway` is the gateway's code if known. Every text is short (see `readFields`). */
export interface Reported {
  readonly gateway?: string | undefined
  readonly code?: string | undefined
  readonly message?: string | undefined
  readonly pgCode?: string | undefined
  readonly pgMessage?: string | undefined
}

type Rows = readonly (readonly [pattern: RegExp, Verdict])[]

/**
 * Patterns for "gateway:code", tried with `pgCode` and then with `code`. Numeric codes mean something else at each PG, so they
 * count only if the gateway is known; codes made of words belong to one PG only.
 */
const codes: Rows = [
  // PortOne: V1 F1002 (runtime contract §1.4); V2 PaymentAlreadyPaid, AlreadyPaidOrWaiting, IdentityVerificationAlreadyVerified
  // (§2.3); Toss Payments ALREADY_PROCESSED_PAYMENT, DUPLICATED_ORDER_ID (docs.tosspayments.com/reference/error-codes);
  // PayPal ORDER_ALREADY_CAPTURED.
  [/:(F1002|\w*already_?(paid|verified|processed|captured)\w*|DUPLICATED_ORDER_ID)$/i, 'already-paid'],
  // developers.nicepay.co.kr and nicepay-manual common/code.md
  [/^nice\w*:(2201|2156|A127|P015|U112|I003)$/, 'already-paid'],
  // KCP, KG Inicis, Danal, KakaoPay, KG Financial: their code books (developers.portone.io sup/code-info/pg-3)
  [/^kcp\w*:(8338|8094|8128|9167)$/, 'already-paid'],
  [/^(html5_)?inicis(_v2)?:(\d*619|07001[56])$/, 'already-paid'],
  [/^danal\w*:(1103|1156|2138)$/, 'already-paid'],
  [/^kakaopay:-(702|785)$/, 'already-paid'],
  [/^mobilians\w*:005[12]$/, 'already-paid'],

  // The card company or bank did not answer the PG in time, so the payment may have been made: same code books.
  [/^kcp\w*:(CC72|7512|804[1-4])$/, 'status-unavailable'],
  [/^nice\w*:(A299|U303|U50[34])$/, 'status-unavailable'],
  [/^toss(payments|_brandpay):FAILED_\w+$/, 'status-unavailable'],
  [/^danal\w*:(-2|15)$/, 'status-unavailable'],
  [/^kakaopay:BANK_FIRM_UNKNOWN$/, 'status-unavailable'],

  // The PGs describe these as "canceled or not processed", so they do not count as canceled by the buyer.
  [/:PAY_PROCESS_ABORTED$/, 'failed'],
  [/^nice\w*:(C001|U311)$/, 'failed'],

  // Toss Payments (docs.tosspayments.com/reference/error-codes); its widgets' code in the guide of toss_brandpay; Naver Pay;
  // V1's STOP as merchants handle it.
  [/:(PAY_PROCESS_CANCELED|USER_?CANCEL|STOP)$/i, 'canceled'],
  [/^kcp\w*:3001$/, 'canceled'],
  [/^nice\w*:(I002|P091)$/, 'canceled'],
  [/^uplus:(S053|J045)$/, 'canceled'],
  [/^danal\w*:(898|2101|2110|8648|3091|4119)$/, 'canceled'],
]

/** Patterns for the text made of `code`, `message` and `pgMessage`, one per line. */
const words: Rows = [
  // V1 F1002 "이미 결제가 이루어진 거래건입니다."; F400 "이미 승인 완료된 주문번호입니다."; Toss Payments "이미 처리된 결제 입니다.",
  // "이미 승인 및 취소가 진행된 중복된 주문번호 입니다."; V2 "결제가 이미 완료되었거나 대기 중입니다."; PayPal "Order already captured."
  [/이미 ?((결제|승인)(?! ?취소)|(처리|완료)(된 ?(결제|주문|거래)|되었))/, 'already-paid'],
  [/\balready (been )?(paid|approved|processed|captured)\b/i, 'already-paid'],
  // V1 F500 and V2 UnknownError after the window closed: the status call failed, gave an unexpected answer, or was not made.
  [/종료 후 서버|상태 오류|onForceClose/, 'status-unavailable'],
  // Failures whose message mentions a cancel: the PG reversed its approval, or refused to cancel.
  [/(이미|망|자동) ?취소|취소 ?(실패|불가|오류)/, 'failed'],
  [
    /\b(already|automatically|net|not be|could not) cancel|\bcancel\w{0,9} (automatically|failed|refused)/i,
    'failed',
  ],
  // Toss Payments' PAY_PROCESS_ABORTED without its code.
  [/취소되었거나|\bcancell?ed or\b/i, 'failed'],
  // The window closed: V1 and V2 "사용자가 결제를 취소…", V2's other functions "사용자가 빌링키 발급을 취소…", "… 본인인증을 …"; KG Inicis
  // "사용자에 의한 취소…"; NICE "결제 요청을 취소…"; others as merchants meet them; legacy V1 PGs "[결제포기] …".
  [/(사용자|고객|구매자).{0,20}취소|(결제|요청|인증|발급)[을를] ?취소|결제포기/, 'canceled'],
  // Toss Payments' "canceled by the customer", PayPal's and other overseas PGs'.
  [/\bcancell?(ed|ation) by (the )?(user|customer|buyer|payer)\b/i, 'canceled'],
  [/\b(user|customer|buyer|payer) (has )?(cancell?ed|closed)\b/i, 'canceled'],
  [/\b(payment|transaction|order) (was|is|has been) cancell?ed\b/i, 'canceled'],
  // One code for failures and cancels, which only the message distinguishes: V1's newer PGs, and V2 as merchants see it.
  [/^(F400|FAILURE_TYPE_PG)\n[^]*취소/, 'canceled'],
]

const findIn = (rows: Rows, text: string): Verdict | undefined =>
  rows.find(([pattern]) => pattern.test(text))?.[1]

/** What the PG's or PortOne's code means, if the table has it. */
export const verdictOfCode = ({ gateway = '', code = '', pgCode = '' }: Reported): Verdict | undefined =>
  findIn(codes, `${gateway}:${pgCode}`) ?? findIn(codes, `${gateway}:${code}`)

/** What an answer without success means: by code first, then by message; `failed` if neither is in the tables. */
export const verdictOf = (reported: Reported): Verdict =>
  verdictOfCode(reported) ??
  findIn(words, [reported.code, reported.message, reported.pgMessage].join('\n')) ??
  'failed'
