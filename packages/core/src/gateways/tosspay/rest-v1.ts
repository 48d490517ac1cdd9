import { v1Rest } from '../../rest/v1/gateway.js'
import { windowKeyCalls } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { present } from '../../rules/conditions.js'
import { advised } from '../../rules/presence.js'

/** Toss Pay's REST calls, V1, older module: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/tosspay */
export const tosspay = /* @__PURE__ */ v1Rest('tosspay', {
  docs: 'opi/ko/integration/pg/v1/tosspay?v=v1',
  calls: {},
})

// PUT, reschedule and retry of a schedule: the schema's lists leave tosspay_v2 out
const { payAgain, schedule, unschedule, deleteBillingKey } = windowKeyCalls

/** Toss Pay's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme */
export const tosspayV2 = /* @__PURE__ */ v1Rest('tosspay_v2', {
  docs: 'opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1',
  calls: {
    payAgain,
    schedule,
    unschedule,
    deleteBillingKey,
    cancel: {
      rules: [
        cite(
          'caution > 결제 취소: without it later partial cancels may fail, if the payment gave it',
          advised('vat_amount', present('amount'), { contract: true }),
        ),
      ],
    },
  },
  refuses: ['issueBillingKey'],
})
