import { parseArgs } from 'node:util'
import { readConfig, type ConfigFile } from './config-file.js'
import { v1Builds, type StartOptions, type V1Build } from './config.js'
import { isFaultName, type FaultName } from '../faults/table.js'
import type { FaultSetting } from '../faults/settings.js'
import { parseJson } from '../common/json.js'
import { isLoopback } from '../common/loopback.js'

export const usage = `portone-sandbox: a local PortOne for development and tests

  --port <number>            default 4010; 0 picks a free port
  --host <address>           default 127.0.0.1, reachable from this machine only
  --config <file>            JSON: channels, store, secrets, channelGroups, origins, v1Build, faults
  --v1-build <build>         build of the V1 script: ${v1Builds.join(', ')}
  --origin <origin>          also allow webhook URLs in requests from pages of this origin; may be repeated
  --fault <name[:times]>     start with this fault on; may be repeated
  --webhook-url <url>        receives V2 webhooks (loopback only)
  --v1-webhook-url <url>     receives V1 webhooks (loopback only)
  --help
`

export interface CliRun {
  readonly options: StartOptions
  readonly faults: readonly { readonly name: FaultName; readonly setting: FaultSetting }[]
  readonly warnings: readonly string[]
}

const faultOf = (text: string) => {
  const [name, times] = text.split(':')
  if (!isFaultName(name)) throw new Error(`No such fault: ${text}`)
  if (times === undefined) return { name, setting: {} }
  if (!/^[1-9]\d*$/.test(times)) throw new Error(`Not a valid count: ${text}`)
  return { name, setting: { times: Number(times) } }
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`Not a port: ${text}`)
  return port
}

const buildOf = (text: string | undefined): { readonly v1Build?: V1Build } => {
  if (text === undefined) return {}
  const v1Build = v1Builds.find((build) => build === text)
  if (v1Build === undefined) throw new Error(`No such build of V1: ${text}`)
  return { v1Build }
}

const isLocal = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

const warningsFor = (host: string, urls: readonly (string | undefined)[]): readonly string[] => [
  ...(isLocal(host)
    ? []
    : [
        `${host} is reachable from the network: anyone there can pay and switch faults. Use 127.0.0.1 to prevent that.`,
      ]),
  ...urls
    .filter((url) => url !== undefined && !isLoopback(url))
    .map(
      (url) =>
        `No webhooks are sent to ${url ?? ''}: the sandbox only calls this machine (loopback addresses).`,
    ),
]

const nothing: ConfigFile = { options: {}, faults: [] }

/** Reads the command line; undefined for `--help`. Throws a readable error on an invalid value. */
export const readArguments = (
  args: readonly string[],
  readFile: (path: string) => string,
): CliRun | undefined => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      config: { type: 'string' },
      origin: { type: 'string', multiple: true, default: [] },
      fault: { type: 'string', multiple: true, default: [] },
      'v1-build': { type: 'string' },
      'webhook-url': { type: 'string' },
      'v1-webhook-url': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const file = values.config === undefined ? nothing : readConfig(parseJson(readFile(values.config)))
  const store = {
    ...file.options.store,
    ...(values['webhook-url'] === undefined ? {} : { webhookUrl: values['webhook-url'] }),
    ...(values['v1-webhook-url'] === undefined ? {} : { v1WebhookUrl: values['v1-webhook-url'] }),
  }
  return {
    options: {
      ...file.options,
      store,
      origins: [...(file.options.origins ?? []), ...values.origin],
      ...buildOf(values['v1-build']),
      port: portOf(values.port),
      host: values.host,
    },
    faults: [...file.faults, ...values.fault.map(faultOf)],
    warnings: warningsFor(values.host, [store.webhookUrl, store.v1WebhookUrl]),
  }
}
