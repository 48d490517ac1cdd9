import { test as base } from '@playwright/test'
import { startSandbox, type Sandbox } from '../src/index.js'

export const test = base.extend<{ answerForPortOne: undefined }, { sandbox: Sandbox }>({
  // One sandbox per worker, on a free port.
  sandbox: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const sandbox = await startSandbox()
      await use(sandbox)
      await sandbox.close()
    },
    { scope: 'worker' },
  ],
  // Serve the sandbox's SDK scripts for PortOne's script addresses, and reset the sandbox before each test.
  answerForPortOne: [
    async ({ page, sandbox }, use) => {
      sandbox.reset()
      for (const [theirs, ours] of [
        ['https://cdn.portone.io/v2/browser-sdk.js', sandbox.v2ScriptUrl],
        ['https://cdn.iamport.kr/v1/iamport.js', sandbox.v1ScriptUrl],
      ] as const)
        await page.route(theirs, (route) =>
          page.request.get(ours).then(
            (response) => route.fulfill({ response }),
            () => route.abort(),
          ),
        )
      await use(undefined)
    },
    { auto: true },
  ],
})
