/** Rules for REST calls, for the merchant's server. No browser bundle imports this. */
export { checkCall, normalizeCall, type CallOptions } from './check-call.js'
export { gateways } from './all.js'
export { anyV1Gateway, anyV2Gateway } from './any.js'
export type { RestGateway } from './gateway.js'
export type { RestCall, V1Call, V2Call } from '../model.js'
