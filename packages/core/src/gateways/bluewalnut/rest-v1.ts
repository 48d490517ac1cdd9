import { v1Rest } from '../../rest/v1/gateway.js'

/** Blue Walnut's REST calls, V1: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/blue */
export const bluewalnut = /* @__PURE__ */ v1Rest('bluewalnut', {
  docs: 'opi/ko/integration/pg/v1/blue?v=v1',
  calls: {},
})
