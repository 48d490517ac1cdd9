export { inicisV2 } from './inicis-v2.js'
export { kpn } from './kpn.js'
