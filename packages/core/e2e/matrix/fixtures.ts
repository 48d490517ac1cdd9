import { test as base } from '@playwright/test'
import { startSandbox, type Sandbox } from '../../../sandbox/src/index.js'
import { channels } from './requests.js'
import { openShop, type Shop } from './shop.js'

/** One sandbox and one shop per worker. */
export const test = base.extend<object, { sandbox: Sandbox; shop: Shop }>({
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
