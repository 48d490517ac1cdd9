export type Dialect = 'v1' | 'v2'
/** V1's two result objects: `legacy` has `success`, amounts and names; `new` has ids and an error only. */
export type V1Result = 'legacy' | 'new'

/**
 * Builds of V1's script that behave differently: the newest, with channel keys; the one before it; and the jQuery build,
 * which opens popups synchronously.
 */
export const v1Builds = ['1.28.12', '1.5.0', '1.2.0'] as const
export type V1Build = (typeof v1Builds)[number]

/** One channel of the sandbox's store: a contract with one gateway. */
export interface ChannelConfig {
  readonly channelKey: string
  /** A gateway code, e.g. `html5_inicis` or `inicis_v2`. */
  readonly pgProvider: string
  readonly dialect: Dialect
  /** `LIVE` only sets the reported type, for shops that require live channels; nothing is ever charged. */
  readonly type: 'TEST' | 'LIVE'
  readonly pgMerchantId?: string | undefined
  readonly name?: string | undefined
  /** Overrides the gateway's V1 result shape. */
  readonly v1Result?: V1Result | undefined
}

export interface StoreConfig {
  readonly storeId: string
  /** V1 user code, the argument of `IMP.init`. */
  readonly userCode: string
  readonly merchantId: string
  readonly name: string
  /** Receives V2 webhooks if a request has no `noticeUrls`; loopback addresses only. */
  webhookUrl?: string | undefined
  /** Receives V1 webhooks if a request has no `notice_url`; loopback addresses only. */
  v1WebhookUrl?: string | undefined
  /** V2 manual confirm: payments and billing keys wait until the merchant's server confirms their token. */
  readonly manualConfirm?: boolean | undefined
  /** Version of V2 webhooks; the older `2024-01-01` reports payments only. */
  readonly webhookVersion?: '2024-04-25' | '2024-01-01' | undefined
  /** Format of V2 webhook bodies, `json` by default; version `2024-04-25` always uses JSON. */
  readonly webhookFormat?: 'json' | 'form' | undefined
  readonly v1WebhookFormat?: 'json' | 'form' | undefined
}

export interface SecretsConfig {
  readonly apiSecret: string
  readonly impKey: string
  readonly impSecret: string
  /** `whsec_` and base64, as shown in the PortOne console. */
  webhookSecret: string
  /** The previous secret during a rotation: webhooks then carry two signatures. */
  previousWebhookSecret?: string | undefined
}

/** Milliseconds since the epoch. */
export type Clock = () => number

export interface SandboxOptions {
  /** Full channel objects, or the sandbox's own channel of a gateway: `v2:kpn`. */
  readonly channels?: readonly (ChannelConfig | `${Dialect}:${string}`)[] | undefined
  readonly store?: Partial<StoreConfig> | undefined
  readonly secrets?: Partial<SecretsConfig> | undefined
  /** V2 channel groups: the channel keys of each group, in the order they are tried. */
  readonly channelGroups?: Readonly<Record<string, readonly string[]>> | undefined
  /**
   * Origins, besides this machine's own, whose pages may send `noticeUrls` and `confirmUrl`, e.g.
   * `https://shop.test`. The URLs themselves must be loopback addresses.
   */
  readonly origins?: readonly string[] | undefined
  /** The build of V1's script, `1.28.12` by default; `?v1Build=` in the script's URL overrides it. */
  readonly v1Build?: V1Build | undefined
  readonly clock?: Clock | undefined
  /**
   * Delay before each attempt to deliver a V2 webhook, in milliseconds; the length is the number of attempts.
   * Default: PortOne's delays (0, 1, 4, 16, 64, 256 minutes), with each minute shortened to 100 ms.
   */
  readonly webhookDelays?: readonly number[] | undefined
  /** The same for V1 webhooks. Default `[0]`: PortOne sends V1 webhooks once unless the store enables retries. */
  readonly v1WebhookDelays?: readonly number[] | undefined
  /** Timeout of each delivery attempt, in milliseconds. Default 30,000, as at PortOne. */
  readonly webhookTimeout?: number | undefined
}

export interface StartOptions extends SandboxOptions {
  /** Default 0: picks a free port. */
  readonly port?: number | undefined
  /** Default 127.0.0.1. */
  readonly host?: string | undefined
}

/** Options with full channel objects only. */
export interface ResolvedOptions extends Omit<SandboxOptions, 'channels'> {
  readonly channels?: readonly ChannelConfig[] | undefined
}

export interface SandboxConfig {
  readonly store: StoreConfig
  readonly secrets: SecretsConfig
  readonly channels: readonly ChannelConfig[]
  readonly channelGroups: Readonly<Record<string, readonly string[]>>
  readonly origins: readonly string[]
  readonly v1Build: V1Build
}

export const defaultStore: StoreConfig = {
  storeId: 'store-00000000-0000-4000-8000-000000000000',
  userCode: 'imp00000000',
  merchantId: 'merchant-00000000-0000-4000-8000-000000000000',
  name: '포트원 샌드박스 상점',
}

/** Fixed values, not secrets: they only work with a sandbox. */
export const defaultSecrets: SecretsConfig = {
  apiSecret: 'sandbox-api-secret-not-a-real-secret',
  impKey: '0000000000000000',
  impSecret: 'sandbox-imp-secret-not-a-real-secret',
  webhookSecret: 'whsec_c2FuZGJveC13ZWJob29rLXNlY3JldC1ub3QtcmVhbCE=',
}

export const defaultChannels: readonly ChannelConfig[] = [
  {
    channelKey: 'channel-key-sandbox-html5-inicis',
    pgProvider: 'html5_inicis',
    dialect: 'v1',
    type: 'TEST',
    pgMerchantId: 'INIpayTest',
  },
  {
    channelKey: 'channel-key-sandbox-settle',
    pgProvider: 'settle',
    dialect: 'v1',
    type: 'TEST',
    pgMerchantId: 'sandbox_settle',
  },
  {
    channelKey: 'channel-key-sandbox-settle-acc',
    pgProvider: 'settle_acc',
    dialect: 'v1',
    type: 'TEST',
    pgMerchantId: 'sandbox_settle_acc',
  },
  {
    channelKey: 'channel-key-sandbox-inicis-v2',
    pgProvider: 'inicis_v2',
    dialect: 'v2',
    type: 'TEST',
    pgMerchantId: 'INIpayTest',
  },
  {
    channelKey: 'channel-key-sandbox-kpn',
    pgProvider: 'kpn',
    dialect: 'v2',
    type: 'TEST',
    pgMerchantId: 'sandbox_kpn',
  },
  {
    channelKey: 'channel-key-sandbox-paypal-v2',
    pgProvider: 'paypal_v2',
    dialect: 'v2',
    type: 'TEST',
    pgMerchantId: 'sandbox_paypal_v2',
  },
  {
    channelKey: 'channel-key-sandbox-v1-paypal-v2',
    pgProvider: 'paypal_v2',
    dialect: 'v1',
    type: 'TEST',
    pgMerchantId: 'sandbox_paypal_v2',
  },
  {
    channelKey: 'channel-key-sandbox-danal',
    pgProvider: 'danal',
    dialect: 'v2',
    type: 'TEST',
    pgMerchantId: 'sandbox_danal',
  },
  {
    channelKey: 'channel-key-sandbox-v1-danal',
    pgProvider: 'danal',
    dialect: 'v1',
    type: 'TEST',
    pgMerchantId: 'sandbox_danal',
  },
]

export const defaultChannelGroups: Readonly<Record<string, readonly string[]>> = {
  'channel-group-sandbox': ['channel-key-sandbox-inicis-v2', 'channel-key-sandbox-kpn'],
}

export const resolveConfig = (options: ResolvedOptions): SandboxConfig => ({
  store: { ...defaultStore, ...options.store },
  secrets: { ...defaultSecrets, ...options.secrets },
  channels: options.channels ?? defaultChannels,
  channelGroups: options.channelGroups ?? defaultChannelGroups,
  origins: options.origins ?? [],
  v1Build: options.v1Build ?? v1Builds[0],
})
