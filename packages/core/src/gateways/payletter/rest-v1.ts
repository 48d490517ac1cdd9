import { v1Rest } from '../../rest/v1/gateway.js'

/** Payletter's REST calls, V1: the shared ones. https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global */
export const payletterGlobal = /* @__PURE__ */ v1Rest('payletter_global', {
  docs: 'opi/ko/integration/pg/v1/payletter-global?v=v1',
  calls: {},
})
