import { channelFor } from './channels.js'
import {
  v1Builds,
  type ChannelConfig,
  type SecretsConfig,
  type StoreConfig,
  type V1Build,
  type ResolvedOptions,
} from './config.js'
import { faultNames, type FaultName } from '../faults/table.js'
import { readFaultSettings, type FaultSetting } from '../faults/settings.js'
import { at, isRecord, textAt, type Json } from '../common/json.js'

/** A parsed configuration file. */
export interface ConfigFile {
  readonly options: Pick<ResolvedOptions, (typeof members)[number]>
  readonly faults: readonly { readonly name: FaultName; readonly setting: FaultSetting }[]
}

export const members = ['channels', 'store', 'secrets', 'channelGroups', 'origins', 'v1Build'] as const
const storeTexts = ['storeId', 'userCode', 'merchantId', 'name', 'webhookUrl', 'v1WebhookUrl'] as const
const secretTexts = ['apiSecret', 'impKey', 'impSecret', 'webhookSecret', 'previousWebhookSecret'] as const

export const fail = (message: string): never => {
  throw new Error(`The configuration ${message}`)
}

/** Reports unknown names: a mistyped one would otherwise be ignored silently. */
export const onlyKnown = (value: Json, path: string, known: readonly string[]): void => {
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined) fail(`has an unknown member ${path}${unknown}; known are ${known.join(', ')}.`)
}

const recordOf = (value: unknown, path: string): Json | undefined => {
  if (value === undefined) return undefined
  return isRecord(value) ? value : fail(`needs an object in ${path}.`)
}

const textsOf = <Name extends string>(
  record: Json,
  path: string,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const texts: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = record[name]
    if (value === undefined) continue
    if (typeof value !== 'string' || value === '') fail(`needs a string in ${path}.${name}.`)
    else texts[name] = value
  }
  return texts
}

const storeChoices = {
  webhookVersion: ['2024-04-25', '2024-01-01'],
  webhookFormat: ['json', 'form'],
  v1WebhookFormat: ['json', 'form'],
} as const

const choiceOf = <Name extends keyof typeof storeChoices>(
  record: Json,
  name: Name,
): (typeof storeChoices)[Name][number] | undefined => {
  const value = record[name]
  if (value === undefined) return undefined
  const choices: readonly (typeof storeChoices)[Name][number][] = storeChoices[name]
  return oneOf(value, choices) ?? fail(`needs ${choices.join(' or ')} in store.${name}.`)
}

const storeOf = (value: unknown): Partial<StoreConfig> | undefined => {
  const record = recordOf(value, 'store')
  if (record === undefined) return undefined
  onlyKnown(record, 'store.', [...storeTexts, 'manualConfirm', ...Object.keys(storeChoices)])
  const { manualConfirm } = record
  if (manualConfirm !== undefined && typeof manualConfirm !== 'boolean')
    return fail('needs true or false in store.manualConfirm.')
  return {
    ...textsOf(record, 'store', storeTexts),
    ...(manualConfirm === undefined ? {} : { manualConfirm }),
    webhookVersion: choiceOf(record, 'webhookVersion'),
    webhookFormat: choiceOf(record, 'webhookFormat'),
    v1WebhookFormat: choiceOf(record, 'v1WebhookFormat'),
  }
}

const secretsOf = (value: unknown): Partial<SecretsConfig> | undefined => {
  const record = recordOf(value, 'secrets')
  if (record === undefined) return undefined
  onlyKnown(record, 'secrets.', secretTexts)
  return textsOf(record, 'secrets', secretTexts)
}

const oneOf = <Value extends string>(value: unknown, values: readonly Value[]): Value | undefined =>
  values.find((each) => each === value)

/** A full channel object, or the sandbox's own channel of a gateway: `"v1:html5_inicis"`. */
const channelOf = (value: unknown, index: number): ChannelConfig => {
  if (typeof value === 'string') {
    const [dialect, code = ''] = value.split(':')
    return channelFor(
      oneOf(dialect, ['v1', 'v2']) ?? fail(`needs "v1:code" or "v2:code", not "${value}".`),
      code,
    )
  }
  const path = `channels[${String(index)}]`
  if (!isRecord(value)) return fail(`needs a string or an object in ${path}.`)
  const texts = ['channelKey', 'pgProvider', 'pgMerchantId', 'name'] as const
  onlyKnown(value, `${path}.`, [...texts, 'dialect', 'type', 'v1Result'])
  const { channelKey, pgProvider, ...more } = textsOf(value, path, texts)
  const dialect = oneOf(value['dialect'], ['v1', 'v2'])
  if (channelKey === undefined || pgProvider === undefined || dialect === undefined)
    return fail(`needs channelKey, pgProvider and dialect (v1 or v2) in ${path}.`)
  const type = value['type'] === undefined ? 'TEST' : oneOf(value['type'], ['TEST', 'LIVE'])
  if (type === undefined) return fail(`needs TEST or LIVE in ${path}.type.`)
  const v1Result = oneOf(value['v1Result'], ['legacy', 'new'])
  if (v1Result === undefined && value['v1Result'] !== undefined)
    return fail(`needs legacy or new in ${path}.v1Result.`)
  return {
    channelKey,
    pgProvider,
    dialect,
    type,
    ...more,
    ...(v1Result === undefined ? {} : { v1Result }),
  }
}

const channelsOf = (value: unknown): readonly ChannelConfig[] | undefined => {
  if (value === undefined) return undefined
  return Array.isArray(value) ? value.map(channelOf) : fail('needs a list in channels.')
}

const groupsOf = (value: unknown): Readonly<Record<string, readonly string[]>> | undefined => {
  const record = recordOf(value, 'channelGroups')
  if (record === undefined) return undefined
  return Object.fromEntries(
    Object.entries(record).map(([name, keys]) => {
      const isList = Array.isArray(keys) && keys.every((key) => typeof key === 'string')
      return [name, isList ? keys : fail(`needs a list of channel keys in channelGroups.${name}.`)]
    }),
  )
}

const originsOf = (value: unknown): readonly string[] | undefined => {
  if (value === undefined) return undefined
  const isList = Array.isArray(value) && value.every((origin) => typeof origin === 'string')
  return isList ? value : fail('needs a list of origins in origins.')
}

const buildOf = (value: unknown): V1Build | undefined =>
  value === undefined
    ? undefined
    : (oneOf(value, v1Builds) ?? fail(`needs ${v1Builds.join(' or ')} in v1Build.`))

const faultsOf = (value: unknown): ConfigFile['faults'] => {
  if (value === undefined) return []
  const settings = readFaultSettings(value)
  if (settings !== undefined) return settings
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const names = list.map((item) => (typeof item === 'string' ? item : (textAt(item, 'fault') ?? '?')))
  const unknown = names.find((name) => !faultNames.some((known) => known === name)) ?? '?'
  return fail(`has an unknown fault "${unknown}".`)
}

/** Reads the members that a file and `startSandbox` share. */
export const readMembers = (value: Json): ConfigFile['options'] => ({
  channels: channelsOf(at(value, 'channels')),
  store: storeOf(at(value, 'store')),
  secrets: secretsOf(at(value, 'secrets')),
  channelGroups: groupsOf(at(value, 'channelGroups')),
  origins: originsOf(at(value, 'origins')),
  v1Build: buildOf(at(value, 'v1Build')),
})

/** Reads a parsed JSON file; throws an error with the path of an invalid value. */
export const readConfig = (value: unknown): ConfigFile => {
  if (!isRecord(value)) return fail('is not a JSON object.')
  onlyKnown(value, '', [...members, 'faults'])
  return { options: readMembers(value), faults: faultsOf(at(value, 'faults')) }
}
