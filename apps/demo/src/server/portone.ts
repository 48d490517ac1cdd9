import { startSandbox } from '@portone-checkout/sandbox'
import type { Sandbox } from '@portone-checkout/sandbox'
import { v1Api, v2Api } from '@portone-checkout/server'
import type { PortOneApi } from '@portone-checkout/server'
import { gatewayCodes, gatewayDialects } from '../shop/orders.js'
import type { ChannelView, GatewayCode, ShopView } from '../shop/orders.js'
import type { LiveKeys } from './settings.js'

/** A channel with the server's API client for it. */
export type ShopChannel = ChannelView & {
  readonly api: PortOneApi
  /** Whether payments are real; false for the sandbox and test channels. */
  readonly type: 'LIVE' | 'TEST'
}

/** The shop's payment provider: its own sandbox, or PortOne itself. */
export interface PortOne {
  readonly mode: 'sandbox' | 'live'
  readonly view: ShopView
  channel(gateway: GatewayCode): ShopChannel | undefined
  /** The secret of V2 webhooks; without it they are refused. */
  readonly webhookSecret: string | undefined
  /** Origins of PortOne's scripts and windows. */
  readonly origins: readonly string[]
  readonly sandbox: Sandbox | undefined
  close(): Promise<void>
}

const withChannels = (channels: readonly ShopChannel[], scripts?: ShopView['scripts']) => ({
  channel: (gateway: GatewayCode) => channels.find((channel) => channel.gateway === gateway),
  view: {
    mode: scripts ? ('sandbox' as const) : ('live' as const),
    // `api` and `type` are for the server only.
    channels: channels.map(({ api: _api, type: _type, ...channel }): ChannelView => channel),
    scripts,
  },
})

/** A sandbox on this machine, on its own port. */
export const sandboxPortOne = async (port: number): Promise<PortOne> => {
  const sandbox = await startSandbox({ port })
  const { store, secrets, channels } = sandbox.config
  const v1 = v1Api({ impKey: secrets.impKey, impSecret: secrets.impSecret, baseUrl: sandbox.v1ApiUrl })
  const v2 = v2Api({ apiSecret: secrets.apiSecret, baseUrl: sandbox.url })
  const shop = channels.flatMap(({ channelKey, pgProvider, dialect, type }): readonly ShopChannel[] => {
    const gateway = gatewayCodes.find((code) => code === pgProvider)
    if (!gateway) return []
    return dialect === 'v1'
      ? [{ dialect, gateway, channelKey, userCode: store.userCode, type, api: v1 }]
      : [{ dialect, gateway, channelKey, storeId: store.storeId, type, api: v2 }]
  })
  return {
    mode: 'sandbox',
    ...withChannels(shop, { v1: sandbox.v1ScriptUrl, v2: sandbox.v2ScriptUrl }),
    webhookSecret: secrets.webhookSecret,
    origins: [sandbox.url],
    sandbox,
    close: () => sandbox.close(),
  }
}

/** PortOne itself, with the channels whose keys are set. */
export const livePortOne = (keys: LiveKeys): PortOne => {
  const { v1, v2, channelKeys, channelType: type } = keys
  // One client for all channels of a dialect, so that V1's channels share a token.
  const v1Client = v1 && v1Api({ impKey: v1.impKey, impSecret: v1.impSecret })
  const v2Client = v2 && v2Api({ apiSecret: v2.apiSecret, storeId: v2.storeId })
  const channels = gatewayCodes.flatMap((gateway): readonly ShopChannel[] => {
    const channelKey = channelKeys[gateway]
    if (channelKey === undefined) return []
    const dialect = gatewayDialects[gateway]
    if (dialect === 'v2') {
      return v2 && v2Client
        ? [{ dialect, gateway, channelKey, storeId: v2.storeId, type, api: v2Client }]
        : []
    }
    return v1 && v1Client
      ? [{ dialect, gateway, channelKey, userCode: v1.userCode, type, api: v1Client }]
      : []
  })
  return {
    mode: 'live',
    ...withChannels(channels),
    webhookSecret: v2?.webhookSecret,
    origins: [
      'https://cdn.portone.io',
      'https://*.portone.io',
      'https://cdn.iamport.kr',
      'https://*.iamport.kr',
      'https://*.iamport.co',
      ...keys.pgOrigins,
    ],
    sandbox: undefined,
    close: () => Promise.resolve(),
  }
}
