import type { Page } from '@playwright/test'
import { isFaultName } from '../../../sandbox/src/faults.js'
import type { Sandbox } from '../../../sandbox/src/index.js'
import { prepareBrowser } from './browser.js'
import { checkInvariants, watchWindows } from './invariants.js'
import { channels, requestFor } from './requests.js'
import type { PageSettings } from './settings.js'
import type { Shop } from './shop.js'
import { endingsOf, type Cell } from './situation.js'
import { take } from './steps.js'
import { ready, settled, type World } from './world.js'

/** Short, so that what never answers does so soon; situations that wait for such an end make it shorter. */
const timeouts = { load: 4_000, answer: 9_000 }

let count = 0

/** Of a text, or of every text in what is written in JSON. */
const filled = <T>(value: T, fill: (text: string) => string): T => JSON.parse(fill(JSON.stringify(value)))

/** One run of a situation in one cell, from an empty sandbox to the invariants. */
export const runCell = async (
  cell: Cell,
  { page, sandbox, shop }: { readonly page: Page; readonly sandbox: Sandbox; readonly shop: Shop },
): Promise<void> => {
  const { situation, dialect } = cell
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

  const context = page.context()
  let letScriptThrough = (): void => {}
  if (situation.holdsScript) {
    const comes = new Promise<void>((resolve) => (letScriptThrough = resolve))
    await context.route(`${sdk}*`, async (route) => {
      await comes
      await route.continue()
    })
  }
  await prepareBrowser(context, situation.browser)
  context.on('dialog', (dialog) => void dialog.accept())
  const windows = watchWindows(context)
  // Scripts of other origins are mute to the page itself. Firefox mixes its own warnings into what Playwright hears.
  const uncaught: string[] | undefined =
    context.browser()?.browserType().name() === 'chromium' ? [] : undefined
  context.on('weberror', (error) => uncaught?.push(error.error().message))
  const world: World = { cell, context, sandbox, shop, page, tabs: [page], id, letScriptThrough, fill }

  // Not until it has loaded: the SDK's script may be held.
  await page.goto(shop.url, { waitUntil: 'commit' })
  await ready(world, 0)
  for (const step of situation.steps)
    try {
      await take(world, step)
    } catch (cause) {
      throw new Error(
        `${JSON.stringify(step)} failed; the pages told ${JSON.stringify(shop.reports, null, 1)}`,
        { cause },
      )
    }
  await settled(world, endingsOf(cell).length)
  await checkInvariants(world, { windows, uncaught })
}
