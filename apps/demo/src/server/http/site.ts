import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { Hono } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
}

/** The built site by path, read once at the start; no other files can be requested. */
const readSite = async (folder: string): Promise<ReadonlyMap<string, Asset>> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Asset]> => {
        const body = new Uint8Array(await readFile(file))
        const type = types[extname(file)] ?? 'application/octet-stream'
        const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
        return [`/${relative(folder, file).split(sep).join('/')}`, { body, type, etag }]
      }),
    ),
  )
}

/** The built page for a URL path. */
const pages: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, '/index.html'],
  [/^\/products\/[\w-]+$/, '/product.html'],
  [/^\/cart$/, '/cart.html'],
  [/^\/checkout$/, '/checkout.html'],
  [/^\/orders\/[\w-]+$/, '/order.html'],
  [/^\/subscribe\/[\w-]+$/, '/subscribe.html'],
  [/^\/return$/, '/return.html'],
  [/^\/playground$/, '/playground.html'],
]

export const siteRoutes = async (folder: string): Promise<Hono> => {
  const site = await readSite(folder)
  const app = new Hono()
  app.on(['GET', 'HEAD'], '*', (c) => {
    const { path } = c.req
    const page = pages.find(([pattern]) => pattern.test(path))?.[1]
    // Built pages are served only at their own paths, not by file name.
    const direct = path.endsWith('.html') ? undefined : site.get(path)
    const asset = page === undefined ? direct : site.get(page)
    const found = asset ?? site.get('/404.html')
    if (!found) return c.text('Not Found', 404)
    const headers = {
      'content-type': found.type,
      etag: found.etag,
      // File names under /assets contain a content hash.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (asset && c.req.header('if-none-match') === asset.etag) return c.body(null, 304, headers)
    return c.body(found.body, asset ? 200 : 404, headers)
  })
  return app
}
