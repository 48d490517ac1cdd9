import { isFaultName } from '../../../sandbox/src/faults/table.js'
import type { Sandbox } from '../../../sandbox/src/index.js'
import { channels, requestFor } from './requests.js'
import type { Dialect, PageSettings } from './settings.js'
import type { Shop } from './shop.js'
import type { Situation } from './situation.js'

/** Short, so that what never answers does so soon; situations that wait for such an end make it shorter. */
const timeouts = { load: 4_000, answer: 9_000 }

let count = 0

/** Of a text, or of every text in what is written in JSON. */
const filled = <T>(value: T, fill: (text: string) => string): T => JSON.parse(fill(JSON.stringify(value)))

/** What a situation is like, before anything happens in it. */
export type Conditions = Omit<Situation, 'name' | 'steps' | 'ends'>

export interface Scenery {
  /** The `paymentId` or `merchant_uid`. */
  readonly id: string
  /** The address of the SDK's script. */
  readonly sdk: string
  /** Replaces `{sdk}`, `{sandbox}`, `{shop}`, `{other}` and `{id}`. */
  readonly fill: (text: string) => string
}

/** An empty sandbox and a shop, as the situation wants them, in whichever engine it is played. */
export const setScene = (
  { situation, dialect }: { readonly situation: Conditions; readonly dialect: Dialect },
  { sandbox, shop }: { readonly sandbox: Sandbox; readonly shop: Shop },
): Scenery => {
  const { kind = 'frame', asks = 'pay', habits = [] } = situation
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
    request: { ...requestFor(dialect, kind, asks, id), ...filled(situation.request?.[dialect] ?? {}, fill) },
    options: filled(
      {
        scriptUrl: sdk,
        redirectUrl: '/return?cart=7',
        ...situation.options,
        timeouts: { ...timeouts, ...Object(situation.options?.['timeouts']) },
      },
      fill,
    ),
    channel: {
      storeId: store.storeId,
      userCode: store.userCode,
      channelKey: channels[dialect][kind].channelKey,
      ...Object(situation.options?.['channel']),
    },
  }

  sandbox.reset()
  for (const [name, setting] of Object.entries(situation.faults ?? {}))
    if (isFaultName(name)) sandbox.setFault(name, setting === true ? {} : setting)
  shop.show({
    settings,
    head: fill(situation.head ?? ''),
    policy: situation.policy === undefined ? undefined : fill(situation.policy),
    brokenChunks: situation.brokenChunks ?? 0,
  })
  return { id, sdk, fill }
}
