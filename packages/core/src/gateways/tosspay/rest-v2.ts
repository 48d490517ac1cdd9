import { v2Rest } from '../../rest/v2/gateway.js'
import { customerNameByGuide, keyCalls } from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'

/** Toss Pay's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/tosspay-v2 */
export const tosspayV2 = /* @__PURE__ */ v2Rest('tosspay_v2', {
  docs: 'opi/ko/integration/pg/v2/tosspay-v2?v=v2',
  calls: {
    ...keyCalls,
    createPaymentSchedule: {
      rules: [
        cite(
          'API 예약 결제 > 주요 파라미터: required, while the sample on the page has only an id',
          customerNameByGuide('payment.'),
        ),
      ],
    },
  },
})
