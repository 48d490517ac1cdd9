import { v1Rest } from '../../rest/v1/gateway.js'
import { cite } from '../../rules/cite.js'
import { contractNeeds } from '../../rules/presence.js'

/** Toss Payments Brandpay's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme */
export const tossBrandpay = /* @__PURE__ */ v1Rest('toss_brandpay', {
  docs: 'opi/ko/integration/pg/v1/toss-brandpay/readme?v=v1',
  calls: {
    cancel: {
      rules: [
        cite('warning > 취소관련: the tax-free part that is left must be exact', contractNeeds('tax_free')),
      ],
    },
  },
})
