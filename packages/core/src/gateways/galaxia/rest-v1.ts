import { v1Rest } from '../../rest/v1/gateway.js'

/** Galaxia Moneytree's REST calls, V1: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/galaxia */
export const galaxia = /* @__PURE__ */ v1Rest('galaxia', {
  docs: 'opi/ko/integration/pg/v1/galaxia?v=v1',
  calls: {},
})
