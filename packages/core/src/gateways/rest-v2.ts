/** The REST halves of the V2 gateways, each by its code in camel case. */
export { kpn } from './kpn/rest-v2.js'
