import { v2Rest } from '../../rest/v2/gateway.js'
import { cite } from '../../rules/cite.js'
import { required } from '../../rules/presence.js'

/**
 * Triple-A's REST calls, V2. A cancel ends when the buyer has given a wallet, and can be stopped until then.
 * https://developers.portone.io/opi/ko/integration/pg/v2/triple-a
 */
export const tripleA = /* @__PURE__ */ v2Rest('triple_a', {
  docs: 'opi/ko/integration/pg/v2/triple-a?v=v2',
  calls: {
    cancelPayment: {
      rules: [cite('API 결제 취소 > 주요 파라미터; schema CancelPaymentBody', required('refundEmail'))],
    },
    stopPaymentCancellation: {},
  },
})
