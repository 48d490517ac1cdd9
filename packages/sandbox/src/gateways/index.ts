import type { ChannelConfig } from '../config/config.js'
import type { Gateway, V1Gateway, V2Gateway } from './types.js'
import { v1Gateways } from './v1.js'
import { v2Gateways } from './v2.js'

export interface Channel<G extends Gateway = Gateway> {
  readonly config: ChannelConfig
  readonly gateway: G
}

const tables: Readonly<Record<'v1' | 'v2', Readonly<Record<string, Gateway>>>> = {
  v1: v1Gateways,
  v2: v2Gateways,
}

const gatewayOf = ({ dialect, pgProvider, channelKey }: ChannelConfig): Gateway => {
  const table = tables[dialect]
  const gateway = Object.hasOwn(table, pgProvider) ? table[pgProvider] : undefined
  if (gateway === undefined)
    throw new Error(`The sandbox has no ${dialect} gateway "${pgProvider}" (${channelKey}).`)
  return gateway
}

/** Binds each channel to its gateway; throws on an unknown gateway code. */
export const bindChannels = (configs: readonly ChannelConfig[]): readonly Channel[] =>
  configs.map((config) => ({ config, gateway: gatewayOf(config) }))

export const isV1 = (channel: Channel): channel is Channel<V1Gateway> => channel.gateway.dialect === 'v1'
export const isV2 = (channel: Channel): channel is Channel<V2Gateway> => channel.gateway.dialect === 'v2'
/** All gateway codes, by dialect. */
export const gatewayCodes: Readonly<Record<'v1' | 'v2', readonly string[]>> = {
  v1: Object.keys(v1Gateways),
  v2: Object.keys(v2Gateways),
}

export const merchantIdOf = ({ config }: Channel): string => config.pgMerchantId ?? 'sandbox'

const words = { IFRAME: 'iframe', POPUP: 'popup', REDIRECTION: 'redirect', UI: 'ui' } as const

/** A gateway's default window type per device, to compare with other lists; throws on an unknown code. */
export const gatewayWindows = (
  dialect: 'v1' | 'v2',
  code: string,
): { readonly pc: string; readonly mobile: string } => {
  const gateway = gatewayOf({ dialect, pgProvider: code, channelKey: code, type: 'TEST' })
  if (gateway.dialect === 'v2') {
    const { pc, mobile } = gateway.window
    return { pc: words[pc[0]], mobile: words[mobile[0]] }
  }
  if (gateway.uiOnly === true) return { pc: words.UI, mobile: words.UI }
  return { pc: words[gateway.window.pc], mobile: words[gateway.window.mobile] }
}
