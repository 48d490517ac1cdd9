import { v1Rest } from '../../rest/v1/gateway.js'

/** Eximbay's REST calls, V1: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/eximbay */
export const eximbay = /* @__PURE__ */ v1Rest('eximbay', {
  docs: 'opi/ko/integration/pg/v1/eximbay?v=v1',
  calls: {},
})
