import { resolve } from 'node:path'
import * as v from 'valibot'
import { gatewayCodes } from '../shop/orders.js'
import type { GatewayCode } from '../shop/orders.js'

export interface LiveKeys {
  readonly v1?: { readonly userCode: string; readonly impKey: string; readonly impSecret: string } | undefined
  readonly v2?:
    | { readonly storeId: string; readonly apiSecret: string; readonly webhookSecret: string | undefined }
    | undefined
  readonly channelKeys: Readonly<Partial<Record<GatewayCode, string>>>
  readonly channelType: 'LIVE' | 'TEST'
  /** More origins for the Content-Security-Policy: the windows of the PGs in use. */
  readonly pgOrigins: readonly string[]
}

export interface Settings {
  readonly host: string
  readonly port: number
  readonly sandboxPort: number
  readonly database: string
  /** Without keys the shop is paid in a sandbox. */
  readonly live: LiveKeys | undefined
}

const optional = v.optional(v.pipe(v.string(), v.trim()), '')
const port = (otherwise: number) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => (text.trim() === '' ? otherwise : Number(text))),
    v.integer('not a port'),
    v.minValue(0, 'not a port'),
    v.maxValue(65_535, 'not a port'),
  )

const environment = v.object({
  HOST: v.optional(v.pipe(v.string(), v.trim()), '127.0.0.1'),
  PORT: port(4173),
  SANDBOX_PORT: port(4174),
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

/** The settings of an environment; throws with the names, never the values, of what is wrong. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, folder: string): Settings => {
  const result = v.safeParse(environment, env)
  if (!result.success) {
    const names = new Set(result.issues.map((issue) => v.getDotPath(issue) ?? '?'))
    throw new Error(`These environment variables are not right: ${[...names].join(', ')}`)
  }
  const values = result.output
  const keys: Readonly<Record<GatewayCode, string>> = {
    html5_inicis: values.CHANNEL_KEY_HTML5_INICIS,
    settle: values.CHANNEL_KEY_SETTLE,
    settle_acc: values.CHANNEL_KEY_SETTLE_ACC,
    inicis_v2: values.CHANNEL_KEY_INICIS_V2,
    kpn: values.CHANNEL_KEY_KPN,
  }
  const channelKeys: Partial<Record<GatewayCode, string>> = {}
  for (const code of gatewayCodes) if (keys[code] !== '') channelKeys[code] = keys[code]
  const { IMP_USER_CODE: userCode, IMP_KEY: impKey, IMP_SECRET: impSecret } = values
  const { PORTONE_STORE_ID: storeId, PORTONE_API_SECRET: apiSecret } = values
  const v1 = userCode && impKey && impSecret ? { userCode, impKey, impSecret } : undefined
  const v2 =
    storeId && apiSecret
      ? { storeId, apiSecret, webhookSecret: values.PORTONE_WEBHOOK_SECRET || undefined }
      : undefined
  const live =
    (v1 ?? v2) && Object.keys(channelKeys).length > 0
      ? {
          v1,
          v2,
          channelKeys,
          channelType: values.CHANNEL_TYPE,
          pgOrigins: values.PG_ORIGINS.split(/[\s,]+/).filter((origin) => origin !== ''),
        }
      : undefined
  return {
    host: values.HOST,
    port: values.PORT,
    sandboxPort: values.SANDBOX_PORT,
    database: values.DATABASE_URL || resolve(folder, values.DATA_DIR, 'shop.db'),
    live,
  }
}
