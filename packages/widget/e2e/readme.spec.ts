import { expect, test, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { rolldown } from 'rolldown'
import { fileURLToPath } from 'node:url'
import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'

// The README's examples as they stand there, but for the keys, under a policy that allows nothing inline.

const near = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8')

const exampleOf = (readme: string, language: 'html' | 'js' | 'ts'): string => {
  const [, code] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(readme) ?? []
  if (code === undefined) throw new Error(`The README has no example in ${language}.`)
  return code
}

/** As a bundler makes it of the packages' entries. */
const bundled = async (code: string): Promise<string> => {
  const bundle = await rolldown({
    input: 'entry',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === 'entry' ? '\0entry' : undefined),
        load: (source) => (source === '\0entry' ? { code, moduleType: 'ts' } : undefined),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false })
  await bundle.close()
  return output[0].code
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
  const keyed = (code: string, channelKey: string): string =>
    code.replace('store-…', storeId).replace('channel-key-…', channelKey)
  const tenLines = keyed(exampleOf(readme, 'ts'), 'channel-key-sandbox-inicis-v2')
  site = await openSite(
    {
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
        <script src="/order.js"></script>${exampleOf(readme, 'html')}`,
      '/order.js': "const order = { id: 'order1', name: 'Trainers', amount: 129000 }",
      '/portone-checkout.iife.js': bundle,
      '/shop.js': keyed(exampleOf(readme, 'js'), 'channel-key-sandbox-kpn'),
      '/ten-lines': `<!doctype html><html lang="ko"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
        <script type="module" src="/ten-lines.js"></script>`,
      '/ten-lines.js': await bundled(`${tenLines}document.title = outcome.status`),
    },
    `default-src 'none'; script-src 'self' https://cdn.portone.io ${sandbox.url}; style-src 'self'; img-src 'self' data:;` +
      ` connect-src ${sandbox.url}; frame-src ${sandbox.url}; base-uri 'none'; form-action 'self' ${sandbox.url}`,
  )
})
test.afterAll(() => Promise.all([sandbox.close(), site.close()]))

/** What the page complains of, with PortOne's script answered by the sandbox. */
const watch = async (page: Page): Promise<readonly string[]> => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('https://cdn.portone.io/v2/browser-sdk.js', async (route) => {
    await route.fulfill({ response: await page.request.get(sandbox.v2ScriptUrl) })
  })
  sandbox.reset()
  return complaints
}

const approve = (page: Page, isMobile: boolean): Promise<void> =>
  (isMobile ? page : page.frameLocator('[data-testid=pg-frame]')).getByTestId('pg-approve').click()

test('the ten lines are paid', async ({ page, isMobile }) => {
  const complaints = await watch(page)
  await page.goto(`${site.url}/ten-lines`)
  await approve(page, isMobile)
  if (isMobile) await page.waitForURL(/\/return\?/)
  else await expect(page).toHaveTitle('completed')
  expect(sandbox.payments()).toMatchObject([{ status: 'PAID', total: 129_000 }])
  expect(complaints).toEqual([])
})

test('the script tag is paid', async ({ page, isMobile }) => {
  const complaints = await watch(page)
  await page.goto(site.url)
  await page.getByRole('radio', { name: 'Card' }).check({ force: true })
  await page.getByRole('button', { name: /pay/i }).click()
  await approve(page, isMobile)
  await page.waitForURL(isMobile ? /\/return\?/ : /\/orders\/order1$/)
  expect(sandbox.payment('order1')).toMatchObject({ status: 'PAID', total: 129_000 })
  expect(complaints).toEqual([])
})
