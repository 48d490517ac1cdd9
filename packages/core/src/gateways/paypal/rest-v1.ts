import { v1Rest } from '../../rest/v1/gateway.js'
import { inSchedules, keyCalls } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { equals } from '../../rules/conditions.js'
import { forbidden, required } from '../../rules/presence.js'

/** PayPal's REST calls, V1, older module: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/paypal */
export const paypal = /* @__PURE__ */ v1Rest('paypal', {
  docs: 'opi/ko/integration/pg/v1/paypal?v=v1',
  calls: {},
})

const notInWon = [
  cite('schema x-portone-per-pg > currency', required('currency')),
  cite('schema x-portone-per-pg > currency: no KRW', forbidden('currency', equals('currency', 'KRW'))),
]

/** PayPal's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme */
export const paypalV2 = /* @__PURE__ */ v1Rest('paypal_v2', {
  docs: 'opi/ko/integration/pg/v1/spb/readme?v=v1',
  calls: {
    ...keyCalls,
    payAgain: { rules: notInWon },
    schedule: { rules: inSchedules(notInWon) },
  },
})
