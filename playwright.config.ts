import { defineConfig, devices } from '@playwright/test'
import { chromiumLaunch, firefoxPath } from './tools/browser.js'
import { webkit } from './tools/webkit.js'

/** A phone as PortOne sees it: by its user agent. */
const phone = devices['Pixel 7']

/** Each cell of the fault matrix sets its own device. */
const faultMatrix = 'packages/core/e2e/matrix.spec.ts'

/** Drives its own WebKit. */
const inWebkit = 'packages/core/e2e/webkit.spec.ts'

/** Tests that do not depend on the device: drawn buttons, the event panel, and V2's rules by window type. */
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
  // Payments mostly wait: four workers keep two cores busy.
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
    // A failed test records its page as text; `only-on-failure` would take screenshots of passed tests too.
    screenshot: 'off',
  },
  projects: [
    { name: 'pc', testIgnore: [faultMatrix, inWebkit], use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'mobile',
      // Tests that set their own device, or do not depend on it, run once.
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
