import { v2Rest } from '../../rest/v2/gateway.js'
import { keyCalls } from '../../rest/v2/rules.js'

/** Kakao Pay's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/kakaopay */
export const kakaopay = /* @__PURE__ */ v2Rest('kakaopay', {
  docs: 'opi/ko/integration/pg/v2/kakaopay?v=v2',
  calls: keyCalls,
})
