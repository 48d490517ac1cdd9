import { tmpdir } from 'node:os'
import * as v from 'valibot'
import { shopView } from '../../shop/orders.js'
import { readSettings } from '../settings.js'
import { startShop } from '../start.js'

/** Starts a shop on free ports with its own sandbox, using this database and these site files. */
export const openTestShop = async (
  address: string,
  site: string,
  log: (message: string) => void = () => undefined,
  more: Readonly<Record<string, string>> = {},
) => {
  const settings = readSettings({ PORT: '0', SANDBOX_PORT: '0', DATABASE_URL: address, ...more }, tmpdir())
  const shop = await startShop(settings, site, log)
  const { sandbox } = shop.portone
  if (!sandbox) throw new Error('no sandbox')
  const view = v.parse(shopView, await (await fetch(`${shop.url}/api/shop`)).json())
  return { shop, sandbox, view }
}
