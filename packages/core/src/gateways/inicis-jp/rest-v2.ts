import { v2Rest } from '../../rest/v2/gateway.js'
import { hostedCalls } from '../../rest/v2/rules.js'

/**
 * KG Inicis's REST calls in Japan, V2. A payment at a convenience store can be canceled only before the deposit.
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp
 */
export const inicisJp = /* @__PURE__ */ v2Rest('inicis_jp', {
  docs: 'opi/ko/integration/pg/v2/inicis-jp?v=v2',
  calls: hostedCalls,
})
