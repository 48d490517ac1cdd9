import { expect, test as base } from '@playwright/test'
import { firefoxPath } from '../../../tools/browser.js'
import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'
import { channels } from './matrix/requests.js'
import { runCell } from './matrix/run.js'
import { openShop, type Shop } from './matrix/shop.js'
import { cellsOf, inEveryEngine } from './matrix/situation.js'
import { browserFor } from './matrix/browser.js'
import { situations } from './situations/index.js'

/** One sandbox and one shop a worker; a page a cell. */
const test = base.extend<object, { sandbox: Sandbox; shop: Shop }>({
  sandbox: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures here.
    async ({}, use) => {
      const sandbox = await startSandbox({
        channels: Object.values(channels).flatMap((ofDialect) => Object.values(ofDialect)),
      })
      await use(sandbox)
      await sandbox.close()
    },
    { scope: 'worker' },
  ],
  shop: [
    // eslint-disable-next-line no-empty-pattern -- the same
    async ({}, use) => {
      const shop = await openShop()
      await use(shop)
      await shop.close()
    },
    { scope: 'worker' },
  ],
})

const cells = cellsOf(situations)

test('there are sixty situations at least, each with a name of its own', () => {
  const names = new Set(situations.map(({ name }) => name))
  process.stdout.write(`fault matrix: ${names.size} situations in ${cells.length} cells\n`)
  if (firefoxPath() === undefined)
    process.stdout.write(
      'fault matrix: NO FIREFOX here (firefox-esr, or FIREFOX_PATH): its cells are LEFT OUT\n',
    )
  expect(names.size).toBe(situations.length)
  expect(names.size).toBeGreaterThanOrEqual(60)
})

for (const cell of cells) {
  const { situation, dialect, device } = cell
  test.describe(`${dialect} ${device}`, () => {
    test.use(browserFor(cell))
    test(
      situation.name,
      { tag: inEveryEngine(cell) ? ['@every-engine'] : [] },
      async ({ page, sandbox, shop }) => {
        await runCell(cell, { page, sandbox, shop })
      },
    )
  })
}
