import type { Gateway } from './gateway.js'
import { html5Inicis, settle, settleAcc } from './v1/index.js'
import { inicisV2, kpn } from './v2/index.js'

/** Every gateway, for tools: a page that imports this ships the rules of all of them. */
export const gateways: readonly Gateway[] = [html5Inicis, settle, settleAcc, inicisV2, kpn]
