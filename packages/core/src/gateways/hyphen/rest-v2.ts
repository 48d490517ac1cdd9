import { v2Rest } from '../../rest/v2/gateway.js'

/** Hyphen's REST calls, V2; it has no page of its own. https://developers.portone.io/api/rest-v2 */
export const hyphen = /* @__PURE__ */ v2Rest('hyphen', {
  docs: 'api/rest-v2?v=v2',
  calls: {},
})
