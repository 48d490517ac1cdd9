import { defineConfig, devices } from '@playwright/test'
import { chromiumLaunch, firefoxPath } from './tools/browser.js'
import { webkit } from './tools/webkit.js'

/** A phone as PortOne sees it: by its user agent. */
const phone = devices['Pixel 7']

/** Each cell of the fault matrix says itself which device it is. */
const faultMatrix = 'packages/core/e2e/matrix.spec.ts'

/** It drives an engine of its own. */
const inWebkit = 'packages/core/e2e/webkit.spec.ts'

/** What they drive is the same on every device: drawn buttons, the panel of events, and V2's rules by window type. */
const deviceless = [
  'packages/core/e2e/activation.spec.ts',
  'packages/sandbox/e2e/ui.spec.ts',
  'packages/sandbox/e2e/v2-rules.spec.ts',
  'apps/demo/e2e/inspector.spec.ts',
]

/** Where there is none, the matrix says so. */
const firefox = firefoxPath()

/** End-to-end tests of the demo and of the packages; each worker starts what it needs, on free ports. */
export default defineConfig({
  testDir: '.',
  testMatch: ['apps/*/e2e/**/*.spec.ts', 'packages/*/e2e/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  // Much of a payment is waiting: four keep two cores busy.
  workers: 4,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunch(),
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'off',
    // A failed test tells its page as text; `only-on-failure` takes pictures of the passed ones too.
    screenshot: 'off',
  },
  projects: [
    { name: 'pc', testIgnore: [faultMatrix, inWebkit], use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'mobile',
      // What says itself which device it is, or is about no device, runs once.
      testIgnore: [faultMatrix, inWebkit, ...deviceless],
      grepInvert: /@own-device/,
      use: { ...phone, viewport: { width: 390, height: 844 } },
    },
    { name: 'faults', testMatch: faultMatrix },
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'faults in Firefox',
            testMatch: faultMatrix,
            grep: /@every-engine/,
            use: {
              browserName: 'firefox',
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          } as const,
        ]),
    ...(webkit() === undefined ? [] : [{ name: 'WebKit', testMatch: inWebkit }]),
  ],
})
