import { noPayments, v2Rest } from '../../rest/v2/gateway.js'

/**
 * KG Inicis's identity verification by REST, V2: no guide has a call that sends one without the window.
 * https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification
 */
export const inicisUnified = /* @__PURE__ */ v2Rest('inicis_unified', {
  docs: 'opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2',
  calls: {},
  refuses: noPayments,
})
