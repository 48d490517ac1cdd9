export { html5Inicis } from './html5-inicis.js'
export { settle } from './settle.js'
export { settleAcc } from './settle-acc.js'
