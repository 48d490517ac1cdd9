import { v1Rest } from '../../rest/v1/gateway.js'

/** Smile Pay's REST calls, V1: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/smilepay */
export const smilepay = /* @__PURE__ */ v1Rest('smilepay', {
  docs: 'opi/ko/integration/pg/v1/smilepay?v=v1',
  calls: {},
})
