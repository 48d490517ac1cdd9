export { inicisV2 } from './inicis-v2.js'
export { kcpV2 } from './kcp-v2.js'
export { kpn } from './kpn.js'
export { naverpay } from './naverpay.js'
