import { v1Rest } from './v1/gateway.js'
import { v2Rest } from './v2/gateway.js'

/** What the schema requires of V1 calls, for a call whose gateway is not known. */
export const anyV1Gateway = /* @__PURE__ */ v1Rest('any', { docs: 'api/rest-v1', calls: {} })

/** What the schema requires of V2 calls, for a call whose gateway is not known. */
export const anyV2Gateway = /* @__PURE__ */ v2Rest('any', { docs: 'api/rest-v2?v=v2', calls: {} })
