import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const typeOf = (path: string): string => (path.endsWith('.js') ? 'text/javascript' : 'text/html')

/** The built file for script tags. */
export const readBundle = (): Promise<string> =>
  readFile(new URL('../dist/portone-checkout.iife.js', import.meta.url), 'utf8')

/** A shop's web server. */
export interface Site {
  readonly url: string
  close(): Promise<void>
}

/** Starts a server for these files by path; any other path is an order's page. */
export const openSite = (
  files: Readonly<Record<string, string>>,
  contentSecurityPolicy?: string,
): Promise<Site> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = (request.url ?? '/').replace(/\?.*/, '')
      response.setHeader('content-type', `${typeOf(path)}; charset=utf-8`)
      if (contentSecurityPolicy !== undefined)
        response.setHeader('content-security-policy', contentSecurityPolicy)
      response.end(files[path] ?? '<!doctype html><link rel="icon" href="data:,"><h1>order</h1>')
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
