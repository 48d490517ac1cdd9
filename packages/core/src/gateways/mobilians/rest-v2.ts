import { v2Rest } from '../../rest/v2/gateway.js'

/** KG Mobilians' REST calls, V2; there is no V2 page. https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2 */
export const mobiliansV2 = /* @__PURE__ */ v2Rest('mobilians_v2', {
  docs: 'opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1',
  calls: {},
})
