export type Dialect = 'v1' | 'v2'
/** The two result objects of V1: `legacy` carries `success`, amounts and names; `new` carries ids and an error only. */
export type V1Result = 'legacy' | 'new'

/**
 * Builds of V1's script that behave differently: the newest, which knows channel keys; the one before it; and the one that
 * needs jQuery, which opens its popups in the call itself.
 */
export const v1Builds = ['1.28.12', '1.5.0', '1.2.0'] as const
export type V1Build = (typeof v1Builds)[number]

/** One channel of the sandbox's store: a contract with one gateway. */
export interface ChannelConfig {
  readonly channelKey: string
  /** A code of the gateway table, e.g. `html5_inicis` or `inicis_v2`. */
  readonly pgProvider: string
  readonly dialect: Dialect
  /** `LIVE` only pretends, for tests of a shop that insists on live channels; nothing is ever charged. */
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
  /** Where V2 webhooks go when a request has no `noticeUrls`; loopback addresses only. */
  webhookUrl?: string | undefined
  /** Where V1 webhooks go when a request has no `notice_url`; loopback addresses only. */
  v1WebhookUrl?: string | undefined
  /** Payments and billing keys wait for the merchant's server to confirm a token (V2 manual confirm). */
  readonly manualConfirm?: boolean | undefined
  /** What V2 webhooks look like; `2024-01-01` is the older one, which tells of payments only. */
  readonly webhookVersion?: '2024-04-25' | '2024-01-01' | undefined
  /** JSON unless told otherwise; V2's `2024-04-25` knows nothing else. */
  readonly webhookFormat?: 'json' | 'form' | undefined
  readonly v1WebhookFormat?: 'json' | 'form' | undefined
}

export interface SecretsConfig {
  readonly apiSecret: string
  readonly impKey: string
  readonly impSecret: string
  /** `whsec_` and base64, as the PortOne console shows it. */
  webhookSecret: string
  /** The one before, while both are alive: then webhooks carry two signatures. */
  previousWebhookSecret?: string | undefined
}

/** Milliseconds since the epoch. */
export type Clock = () => number

export interface SandboxOptions {
  /** Whole channels, or `v2:kpn`: the sandbox's own channel of a gateway. */
  readonly channels?: readonly (ChannelConfig | `${Dialect}:${string}`)[] | undefined
  readonly store?: Partial<StoreConfig> | undefined
  readonly secrets?: Partial<SecretsConfig> | undefined
  /** V2 channel groups: keys of the channels in each, in the order they are tried. */
  readonly channelGroups?: Readonly<Record<string, readonly string[]>> | undefined
  /**
   * Origins of pages, besides this machine's own, whose requests may name `noticeUrls` and `confirmUrl`:
   * `https://shop.test`. Only addresses of this machine are ever called.
   */
  readonly origins?: readonly string[] | undefined
  /** Which build of V1's script is served, `1.28.12` unless told otherwise; the script's address may ask for another. */
  readonly v1Build?: V1Build | undefined
  readonly clock?: Clock | undefined
  /**
   * Waits before each attempt to deliver a V2 webhook, in milliseconds; its length is the number of attempts.
   * PortOne's own waits (0, 1, 4, 16, 64, 256 minutes) at a tenth of a second a minute, unless told otherwise.
   */
  readonly webhookDelays?: readonly number[] | undefined
  /** The same for V1 webhooks, which are sent once unless the store asks for more: `[0]`. */
  readonly v1WebhookDelays?: readonly number[] | undefined
  /** How long an attempt waits for an answer, in milliseconds: 30 seconds, as PortOne waits. */
  readonly webhookTimeout?: number | undefined
}

/** Options whose channels are written out. */
export interface WholeOptions extends Omit<SandboxOptions, 'channels'> {
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

/** Not secrets at all: fixed values that open nothing but a sandbox. */
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

export const resolveConfig = (options: WholeOptions): SandboxConfig => ({
  store: { ...defaultStore, ...options.store },
  secrets: { ...defaultSecrets, ...options.secrets },
  channels: options.channels ?? defaultChannels,
  channelGroups: options.channelGroups ?? defaultChannelGroups,
  origins: options.origins ?? [],
  v1Build: options.v1Build ?? v1Builds[0],
})
