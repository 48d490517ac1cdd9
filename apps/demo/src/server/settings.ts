import { resolve } from 'node:path'
import * as v from 'valibot'
import { gatewayCodes, gatewayDialects } from '../shop/orders.js'
import type { GatewayCode } from '../shop/orders.js'

export interface LiveKeys {
  readonly v1?: { readonly userCode: string; readonly impKey: string; readonly impSecret: string } | undefined
  readonly v2?:
    | { readonly storeId: string; readonly apiSecret: string; readonly webhookSecret: string | undefined }
    | undefined
  readonly channelKeys: Readonly<Partial<Record<GatewayCode, string>>>
  readonly channelType: 'LIVE' | 'TEST'
  /** Additional origins for the Content-Security-Policy: the windows of the PGs in use. */
  readonly pgOrigins: readonly string[]
}

export interface Settings {
  readonly host: string
  readonly port: number
  readonly sandboxPort: number
  /** How many of the shop's own proxies are in front of it; buyers' addresses are read from their headers. */
  readonly proxies: number
  readonly database: string
  /** Undefined without keys: the shop then uses a sandbox. */
  readonly live: LiveKeys | undefined
}

const optional = v.optional(v.pipe(v.string(), v.trim()), '')
const whole = (otherwise: number, most: number) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => (text.trim() === '' ? otherwise : Number(text))),
    v.integer('not a whole number'),
    v.minValue(0, 'too small'),
    v.maxValue(most, 'too large'),
  )
const port = (otherwise: number) => whole(otherwise, 65_535)

const environment = v.object({
  HOST: optional,
  PORT: port(4173),
  SANDBOX_PORT: port(4174),
  PROXIES: whole(0, 9),
  DATABASE_URL: optional,
  DATA_DIR: v.optional(v.pipe(v.string(), v.trim()), '.data'),
  PORTONE_STORE_ID: optional,
  PORTONE_API_SECRET: optional,
  PORTONE_WEBHOOK_SECRET: optional,
  IMP_USER_CODE: optional,
  IMP_KEY: optional,
  IMP_SECRET: optional,
  CHANNEL_TYPE: v.optional(v.picklist(['LIVE', 'TEST']), 'TEST'),
  PG_ORIGINS: optional,
  CHANNEL_KEY_HTML5_INICIS: optional,
  CHANNEL_KEY_SETTLE: optional,
  CHANNEL_KEY_SETTLE_ACC: optional,
  CHANNEL_KEY_INICIS_V2: optional,
  CHANNEL_KEY_KPN: optional,
})

const channelVariable = {
  html5_inicis: 'CHANNEL_KEY_HTML5_INICIS',
  settle: 'CHANNEL_KEY_SETTLE',
  settle_acc: 'CHANNEL_KEY_SETTLE_ACC',
  inicis_v2: 'CHANNEL_KEY_INICIS_V2',
  kpn: 'CHANNEL_KEY_KPN',
} as const satisfies Readonly<Record<GatewayCode, keyof v.InferOutput<typeof environment>>>

const keyVariables = {
  v1: ['IMP_USER_CODE', 'IMP_KEY', 'IMP_SECRET'],
  v2: ['PORTONE_STORE_ID', 'PORTONE_API_SECRET'],
} as const

/** Anything but an origin could change the rest of the Content-Security-Policy. */
const isOrigin = (text: string): boolean =>
  URL.canParse(text) && new URL(text).origin === text && text.startsWith('https:')

/**
 * Variables that are wrong, or missing while others for PortOne are set. An incomplete set of keys is an error and never
 * starts a sandbox: a shop that should take money would give its goods away.
 */
const wrongOnes = (values: v.InferOutput<typeof environment>, pgOrigins: readonly string[]): string[] => {
  const wrong: string[] = []
  let isLive = false
  for (const dialect of ['v1', 'v2'] as const) {
    const keys = keyVariables[dialect]
    const channels = gatewayCodes
      .filter((code) => gatewayDialects[code] === dialect)
      .map((code) => channelVariable[code])
    const wanted = [...keys, ...channels].some((name) => values[name] !== '')
    if (!wanted && !(dialect === 'v2' && values.PORTONE_WEBHOOK_SECRET !== '')) continue
    isLive = true
    wrong.push(...keys.filter((name) => values[name] === ''))
    // With complete keys one channel is enough; incomplete keys are reported first.
    if (wrong.length === 0 && channels.every((name) => values[name] === '')) wrong.push(...channels)
  }
  if (values.CHANNEL_TYPE === 'LIVE' && !isLive) wrong.push('CHANNEL_TYPE')
  if (!pgOrigins.every(isOrigin)) wrong.push('PG_ORIGINS')
  // Otherwise it would be used as a file name.
  if (/^(?!postgres(ql)?:)[a-z\d+.-]+:\/\//i.test(values.DATABASE_URL)) wrong.push('DATABASE_URL')
  return wrong
}

const refusal = (names: Iterable<string>): Error =>
  new Error(`These environment variables are wrong or missing: ${[...names].join(', ')}`)

/** Reads the settings; throws with the names, never the values, of variables that are missing or wrong. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, folder: string): Settings => {
  const result = v.safeParse(environment, env)
  if (!result.success) throw refusal(new Set(result.issues.map((issue) => v.getDotPath(issue) ?? '?')))
  const values = result.output
  const pgOrigins = values.PG_ORIGINS.split(/[\s,]+/).filter((origin) => origin !== '')
  const wrong = wrongOnes(values, pgOrigins)
  if (wrong.length > 0) throw refusal(wrong)
  const channelKeys: Partial<Record<GatewayCode, string>> = {}
  for (const code of gatewayCodes) {
    const key = values[channelVariable[code]]
    if (key !== '') channelKeys[code] = key
  }
  const { IMP_USER_CODE: userCode, IMP_KEY: impKey, IMP_SECRET: impSecret } = values
  const { PORTONE_STORE_ID: storeId, PORTONE_API_SECRET: apiSecret } = values
  const v1 = userCode === '' ? undefined : { userCode, impKey, impSecret }
  const v2 =
    storeId === ''
      ? undefined
      : { storeId, apiSecret, webhookSecret: values.PORTONE_WEBHOOK_SECRET || undefined }
  return {
    // An empty host would listen on every address of this machine.
    host: values.HOST || '127.0.0.1',
    port: values.PORT,
    sandboxPort: values.SANDBOX_PORT,
    proxies: values.PROXIES,
    database: values.DATABASE_URL || resolve(folder, values.DATA_DIR, 'shop.db'),
    live: v1 || v2 ? { v1, v2, channelKeys, channelType: values.CHANNEL_TYPE, pgOrigins } : undefined,
  }
}
