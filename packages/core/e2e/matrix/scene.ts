import { isFaultName } from '../../../sandbox/src/faults/table.js'
import type { Sandbox } from '../../../sandbox/src/index.js'
import { channels, requestFor } from './requests.js'
import type { Dialect, PageSettings } from './settings.js'
import type { Shop } from './shop.js'
import type { Scenario } from './scenario.js'

/** Short time limits, so that tests of missing answers are fast; some scenarios set shorter ones. */
const timeouts = { load: 4_000, answer: 9_000 }

let count = 0

/** Fills the placeholders of a string, or of every string in a JSON value. */
const filled = <T>(value: T, fill: (text: string) => string): T => JSON.parse(fill(JSON.stringify(value)))

/** The setup of a scenario, without its steps and outcomes. */
export type Conditions = Omit<Scenario, 'name' | 'steps' | 'ends'>

export interface Scenery {
  /** The `paymentId` or `merchant_uid`. */
  readonly id: string
  /** The URL of the SDK's script. */
  readonly sdk: string
  /** Replaces `{sdk}`, `{sandbox}`, `{shop}`, `{other}` and `{id}`. */
  readonly fill: (text: string) => string
}

/** Resets the sandbox and sets up the shop for a scenario. */
export const setScene = (
  { scenario, dialect }: { readonly scenario: Conditions; readonly dialect: Dialect },
  { sandbox, shop }: { readonly sandbox: Sandbox; readonly shop: Shop },
): Scenery => {
  const { kind = 'frame', asks = 'pay', habits = [] } = scenario
  count += 1
  const id = `order-${process.pid}-${count}`
  const sdk = dialect === 'v1' ? sandbox.v1ScriptUrl : sandbox.v2ScriptUrl
  const words: Readonly<Record<string, string>> = {
    sdk,
    id,
    'other sdk': dialect === 'v1' ? sandbox.v2ScriptUrl : sandbox.v1ScriptUrl,
    sandbox: sandbox.url,
    shop: shop.url,
    'other shop': shop.otherUrl,
  }
  const fill = (text: string): string => text.replace(/\{([a-z ]+)\}/g, (all, name) => words[name] ?? all)
  const { store } = sandbox.config
  const settings: Omit<PageSettings, 'page'> = {
    dialect,
    kind,
    asks,
    habits,
    request: { ...requestFor(dialect, kind, asks, id), ...filled(scenario.request?.[dialect] ?? {}, fill) },
    options: filled(
      {
        scriptUrl: sdk,
        redirectUrl: '/return?cart=7',
        ...scenario.options,
        timeouts: { ...timeouts, ...Object(scenario.options?.['timeouts']) },
      },
      fill,
    ),
    channel: {
      storeId: store.storeId,
      userCode: store.userCode,
      channelKey: channels[dialect][kind].channelKey,
      ...Object(scenario.options?.['channel']),
    },
  }

  sandbox.reset()
  for (const [name, setting] of Object.entries(scenario.faults ?? {}))
    if (isFaultName(name)) sandbox.setFault(name, setting === true ? {} : setting)
  shop.show({
    settings,
    head: fill(scenario.head ?? ''),
    policy: scenario.policy === undefined ? undefined : fill(scenario.policy),
    brokenChunks: scenario.brokenChunks ?? 0,
  })
  return { id, sdk, fill }
}
