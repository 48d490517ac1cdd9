import { expect } from '@playwright/test'
import { firefoxPath } from '../../../tools/browser.js'
import { webkit } from '../../../tools/webkit.js'
import { test } from './matrix/fixtures.js'
import { runCell } from './matrix/run.js'
import { cellsOf, inEveryEngine } from './matrix/scenario.js'
import { browserFor } from './matrix/browser.js'
import { scenarios } from './scenarios/index.js'

const cells = cellsOf(scenarios)

test('there are at least sixty scenarios with unique names', () => {
  const names = new Set(scenarios.map(({ name }) => name))
  process.stdout.write(`fault matrix: ${names.size} scenarios in ${cells.length} cells\n`)
  if (firefoxPath() === undefined)
    process.stdout.write(
      'fault matrix: NO FIREFOX here (firefox-esr 143 or later, or FIREFOX_PATH): its cells are LEFT OUT\n',
    )
  if (webkit() === undefined)
    process.stdout.write(
      'NO WEBKIT here (webkit2gtk-driver and xvfb, or WEBKIT_DRIVER_PATH): its tests are LEFT OUT\n',
    )
  expect(names.size).toBe(scenarios.length)
  expect(names.size).toBeGreaterThanOrEqual(60)
})

for (const cell of cells) {
  const { scenario, dialect, device } = cell
  test.describe(`${dialect} ${device}`, () => {
    test.use(browserFor(cell))
    test(
      scenario.name,
      { tag: inEveryEngine(cell) ? ['@every-engine'] : [] },
      async ({ page, sandbox, shop }) => {
        await runCell(cell, { page, sandbox, shop })
      },
    )
  })
}
