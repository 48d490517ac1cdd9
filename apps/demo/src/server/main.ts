import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readSettings } from './settings.js'
import { startShop } from './start.js'

/** The repository's root: this file is built to `apps/demo/dist/server`. */
const root = resolve(import.meta.dirname, '..', '..', '..', '..')
const secrets = resolve(root, 'apps', 'demo', '.env')
if (existsSync(secrets)) process.loadEnvFile(secrets)

/** Explains a port that is in use, the usual problem on a laptop, without a stack trace. */
const taken = (error: unknown): never => {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (!isTaken) throw error
  console.error(`
  포트를 다른 프로그램이 쓰고 있습니다. 예: PORT=4300 SANDBOX_PORT=4301 npm start
  A port is taken by another program. For example: PORT=4300 SANDBOX_PORT=4301 npm start
  ${error.message}
`)
  process.exit(1)
}

/** Starts the shop with the environment's settings and prints its URL. */
export const serve = async (): Promise<void> => {
  const settings = readSettings(process.env, resolve(root, 'apps', 'demo'))
  const site = resolve(root, 'apps', 'demo', 'dist', 'site')
  const shop = await startShop(settings, site, (message) => console.error(message)).catch(taken)
  const { mode, sandbox, view } = shop.portone
  const gateways = view.channels.map(({ gateway }) => gateway).join(', ')
  console.log(`
  상점이 열렸습니다   ${shop.url}
  The shop is open   ${shop.url}
  ${mode === 'sandbox' ? `샌드박스 / sandbox  ${sandbox?.url ?? ''}  (실제 결제 없음, no money moves)` : `실연동 / live  ${gateways}`}
  종료: Ctrl+C       Stop: Ctrl+C
`)
  let closing = false
  const stop = () => {
    if (closing) return
    closing = true
    void shop.close().finally(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // npm's shell does not pass signals on; when it dies, this process gets another parent.
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) stop()
    }, 250).unref()
  }
}
