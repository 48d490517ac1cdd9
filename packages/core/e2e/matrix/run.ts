import type { Page } from '@playwright/test'
import type { Sandbox } from '../../../sandbox/src/index.js'
import { prepareBrowser } from './browser.js'
import { checkInvariants, watchWindows } from './invariants.js'
import { setScene } from './scene.js'
import type { Shop } from './shop.js'
import { endingsOf, type Cell } from './scenario.js'
import { take } from './steps.js'
import { ready, settled, type World } from './world.js'

/** Runs a scenario in one cell, from an empty sandbox to the invariants. */
export const runCell = async (
  cell: Cell,
  { page, sandbox, shop }: { readonly page: Page; readonly sandbox: Sandbox; readonly shop: Shop },
): Promise<void> => {
  const { scenario } = cell
  const { id, sdk, fill } = setScene(cell, { sandbox, shop })
  const context = page.context()
  let letScriptThrough = (): void => {}
  if (scenario.holdsScript) {
    const comes = new Promise<void>((resolve) => (letScriptThrough = resolve))
    await context.route(`${sdk}*`, async (route) => {
      await comes
      await route.continue()
    })
  }
  await prepareBrowser(context, scenario.browser)
  context.on('dialog', (dialog) => void dialog.accept())
  const windows = watchWindows(context)
  // The page sees no details of errors in cross-origin scripts, so ask Playwright. In Firefox that includes warnings.
  const uncaught: string[] | undefined =
    context.browser()?.browserType().name() === 'chromium' ? [] : undefined
  context.on('weberror', (error) => uncaught?.push(error.error().message))
  const world: World & { readonly cell: Cell } = {
    cell,
    context,
    sandbox,
    shop,
    page,
    tabs: [page],
    id,
    letScriptThrough,
    fill,
  }

  // Do not wait for the load event: the SDK's script may be held.
  await page.goto(shop.url, { waitUntil: 'commit' })
  await ready(world, 0)
  for (const step of scenario.steps)
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
