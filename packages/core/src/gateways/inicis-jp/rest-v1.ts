import { v1Rest } from '../../rest/v1/gateway.js'

/** KG Inicis Japan's REST calls, V1: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp */
export const inicisJp = /* @__PURE__ */ v1Rest('inicis_jp', {
  docs: 'opi/ko/integration/pg/v1/inicis-jp?v=v1',
  calls: {},
})
