import { defaultChannels, type ChannelConfig, type Dialect } from './config.js'
import { gatewayCodes } from '../gateways/index.js'

/** `channel-key-sandbox-<code>`. If both dialects have the code, V1's key has `v1-` before it. */
const keyOf = (dialect: Dialect, code: string): string => {
  const prefix = dialect === 'v1' && gatewayCodes.v2.includes(code) ? 'v1-' : ''
  return `channel-key-sandbox-${prefix}${code.replaceAll('_', '-')}`
}

/** The sandbox's own channel of a gateway; throws on an unknown code. */
export const channelFor = (dialect: Dialect, code: string): ChannelConfig => {
  if (!gatewayCodes[dialect].includes(code))
    throw new Error(`The sandbox has no ${dialect} gateway "${code}".`)
  const channelKey = keyOf(dialect, code)
  return (
    defaultChannels.find((channel) => channel.channelKey === channelKey) ?? {
      channelKey,
      pgProvider: code,
      dialect,
      type: 'TEST',
      pgMerchantId: `sandbox_${code}`,
    }
  )
}

/** The sandbox's channels of all gateways. V1's script loads a hidden frame for most V1 channels, so pages become slow. */
export const everyChannel: readonly ChannelConfig[] = (['v1', 'v2'] as const).flatMap((dialect) =>
  gatewayCodes[dialect].map((code) => channelFor(dialect, code)),
)
