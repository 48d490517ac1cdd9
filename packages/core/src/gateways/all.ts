import type { Gateway } from './gateway.js'
import * as v1 from './v1.js'
import * as v2 from './v2.js'

/** Every gateway, for tools: a page that imports this ships the rules of all of them. */
export const gateways: readonly Gateway[] = [...Object.values(v1), ...Object.values(v2)]
