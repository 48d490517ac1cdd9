import { cite } from '../../rules/cite.js'
import { notPast, within } from '../../rules/dates.js'
import { choice, shaped } from '../../rules/fields.js'

/** What both dialects of Toss Pay's newer module share. Pages: opi/ko/integration/pg/v1/tosspay-v2/readme, …/v2/tosspay-v2. */

const expiredTime = 'bypass.tosspay_v2.expiredTime'

export const tosspayExpiry = () =>
  [
    cite(
      'V1 인증 결제창 요청, V2 SDK 결제 요청하기 > bypass > tosspay_v2 > expiredTime',
      notPast(expiredTime),
    ),
    cite(
      "V1 인증 결제창 요청, V2 SDK 결제 요청하기 > bypass > tosspay_v2 > expiredTime: at most an hour; the page's clock may be wrong: not refused",
      within(expiredTime, 60),
    ),
  ] as const

export const tosspayBlock = {
  tosspay_v2: {
    expiredTime: /* @__PURE__ */ shaped(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, 'datetime'),
    cashReceiptTradeOption: /* @__PURE__ */ choice(['GENERAL', 'CULTURE', 'PUBLIC_TP']),
  },
} as const
