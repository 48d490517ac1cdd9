import * as v1 from '../gateways/rest-v1.js'
import * as v2 from '../gateways/rest-v2.js'
import type { RestGateway } from './gateway.js'

/** The REST part of every gateway, each with its `code`, `dialect` and the `calls` it offers. */
export const gateways: readonly RestGateway[] = [...Object.values(v1), ...Object.values(v2)]
