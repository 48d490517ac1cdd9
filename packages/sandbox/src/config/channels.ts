import { defaultChannels, type ChannelConfig, type Dialect } from './config.js'
import { gatewayCodes } from '../gateways/index.js'

/** `channel-key-sandbox-<code>`; a code that both dialects know is V2's, and V1's has `v1-` in front. */
const keyOf = (dialect: Dialect, code: string): string => {
  const prefix = dialect === 'v1' && gatewayCodes.v2.includes(code) ? 'v1-' : ''
  return `channel-key-sandbox-${prefix}${code.replaceAll('_', '-')}`
}

/** A channel of a gateway, as the sandbox names them; an unknown code throws. */
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

/** A channel of every gateway. V1's script makes a hidden frame for most of V1's, so take them all only for a tour. */
export const everyChannel: readonly ChannelConfig[] = (['v1', 'v2'] as const).flatMap((dialect) =>
  gatewayCodes[dialect].map((code) => channelFor(dialect, code)),
)
