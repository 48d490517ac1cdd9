import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'

// The README's page without a bundler, as it stands there, under a policy that allows nothing inline.

const near = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8')

const exampleOf = (readme: string, language: 'html' | 'js'): string => {
  const [, code] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(readme) ?? []
  if (code === undefined) throw new Error(`The README has no example in ${language}.`)
  return code
}

const typeOf = (path: string): string => (path.endsWith('.js') ? 'text/javascript' : 'text/html')

interface Site {
  readonly url: string
  close(): Promise<void>
}

const openSite = (files: Readonly<Record<string, string>>, policy: string): Promise<Site> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = (request.url ?? '/').replace(/\?.*/, '')
      response.setHeader('content-type', `${typeOf(path)}; charset=utf-8`)
      response.setHeader('content-security-policy', policy)
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

let sandbox: Sandbox
let site: Site
test.beforeAll(async () => {
  const [readme, bundle] = await Promise.all([
    near('../../../README.md'),
    near('../dist/portone-checkout.iife.js'),
  ])
  sandbox = await startSandbox()
  const { storeId } = sandbox.config.store
  site = await openSite(
    {
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
        <script src="/order.js"></script>${exampleOf(readme, 'html')}`,
      '/order.js': "const order = { id: 'order1', name: 'Trainers', amount: 129000 }",
      '/portone-checkout.iife.js': bundle,
      '/shop.js': exampleOf(readme, 'js')
        .replace('store-…', storeId)
        .replace('channel-key-…', 'channel-key-sandbox-kpn'),
    },
    `default-src 'none'; script-src 'self' https://cdn.portone.io ${sandbox.url}; style-src 'self'; img-src 'self' data:;` +
      ` connect-src ${sandbox.url}; frame-src ${sandbox.url}; base-uri 'none'; form-action 'self' ${sandbox.url}`,
  )
})
test.afterAll(() => Promise.all([sandbox.close(), site.close()]))

test('the script tag of the README is paid, and breaks no strict policy', async ({ page, isMobile }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('https://cdn.portone.io/v2/browser-sdk.js', async (route) => {
    await route.fulfill({ response: await page.request.get(sandbox.v2ScriptUrl) })
  })
  await page.goto(site.url)
  await page.getByRole('radio', { name: 'Card' }).check({ force: true })
  await page.getByRole('button', { name: /pay/i }).click()
  const pg = isMobile ? page : page.frameLocator('[data-testid=pg-frame]')
  await pg.getByTestId('pg-approve').click()
  await page.waitForURL(isMobile ? /\/return\?/ : /\/orders\/order1$/)
  expect(sandbox.payment('order1')).toMatchObject({ status: 'PAID', total: 129_000 })
  sandbox.reset()
  expect(complaints).toEqual([])
})
