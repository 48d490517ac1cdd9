import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { PageSettings, Report } from './settings.js'

/** What the shop serves. */
export interface Scene {
  readonly settings: Omit<PageSettings, 'page'>
  /** The merchant's own tags, before ours. */
  readonly head: string
  /** Its Content-Security-Policy. */
  readonly policy: string | undefined
  /** How many requests for lazily loaded chunks are answered with 404. */
  readonly brokenChunks: number
}

/** A merchant's site on its own origin: every path, also `/return`, serves the page with the pay button. */
export interface Shop {
  readonly url: string
  /** The same site on another origin, as a shop's second domain. */
  readonly otherUrl: string
  /** The pages' reports, in order. */
  readonly reports: readonly Report[]
  /** Attempts reported by `reconcile`. */
  readonly told: readonly { readonly paymentId?: string | undefined; readonly reason: string }[]
  show(scene: Scene): void
  close(): Promise<void>
}

const folder = dirname(fileURLToPath(import.meta.url))

/** The page's script with the built core, in the chunks that a merchant's bundler makes. */
const bundlePage = async (): Promise<
  ReadonlyMap<string, { readonly code: string; readonly isLazy: boolean }>
> => {
  const bundle = await rolldown({
    input: { page: join(folder, 'page.ts') },
    platform: 'browser',
    resolve: { conditionNames: ['module', 'browser', 'production', 'import', 'default'] },
  })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  return new Map(
    output.flatMap((file) =>
      file.type === 'chunk' ? [[`/${file.fileName}`, { code: file.code, isLazy: file.isDynamicEntry }]] : [],
    ),
  )
}

const document = (scene: Scene, page: number): string => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>shop</title><link rel="icon" href="data:,">
${scene.head}
<script type="application/json" id="settings">${JSON.stringify({ ...scene.settings, page }).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/page.js"></script>
</head><body><button id="pay">pay</button><button id="other">pay, too</button></body></html>`

export const openShop = async (): Promise<Shop> => {
  const files = await bundlePage()
  let scene: Scene | undefined
  let pages = 0
  let brokenChunks = 0
  const reports: Report[] = []
  const told: { paymentId?: string; reason: string }[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (part) => (body += String(part)))
      request.on('end', () => {
        if (pathname === '/reports') reports.push(JSON.parse(body))
        if (pathname === '/open') told.push(JSON.parse(body))
        response.writeHead(204).end()
      })
      return
    }
    const file = files.get(pathname)
    if (file !== undefined) {
      const isBroken = file.isLazy && brokenChunks-- > 0
      response.writeHead(isBroken ? 404 : 200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': file.isLazy ? 'no-store' : 'max-age=600',
      })
      response.end(isBroken ? '' : file.code)
      return
    }
    if (!scene) {
      response.writeHead(404).end()
      return
    }
    pages += 1
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(scene.policy === undefined ? {} : { 'content-security-policy': scene.policy }),
    })
    response.end(document(scene, pages))
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    otherUrl: `http://localhost:${port}`,
    reports,
    told,
    show: (next) => {
      scene = next
      brokenChunks = next.brokenChunks
      pages = 0
      reports.length = 0
      told.length = 0
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
