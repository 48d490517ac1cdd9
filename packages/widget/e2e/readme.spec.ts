import { expect, test, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { rolldown } from 'rolldown'
import { fileURLToPath } from 'node:url'
import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'
import { openSite, type Site } from './site.js'

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

const dialects = ['v2', 'v1'] as const

let sandbox: Sandbox
let site: Site
test.beforeAll(async () => {
  const [readme, bundle] = await Promise.all([
    near('../../../README.md'),
    near('../dist/portone-checkout.iife.js'),
  ])
  sandbox = await startSandbox()
  const { storeId, userCode } = sandbox.config.store
  const keyed = (code: string, channelKey: string): string =>
    code.replace('store-…', storeId).replace('channel-key-…', channelKey)
  /** As the README says: another gateway, and a user code in the channel. */
  const onV1 = (code: string): string =>
    code
      .replace(/import \{ inicisV2 \}(.*)v2'/, "import { html5Inicis }$1v1'")
      .replace(
        /(gateway: (?:gateways\.)?)(?:inicisV2|v2\.kpn), storeId: 'store-…'/,
        (_, before: string) =>
          `${before}${before.endsWith('.') ? 'v1.' : ''}html5Inicis, userCode: '${userCode}'`,
      )
  const [tenLines, tag] = [exampleOf(readme, 'ts'), exampleOf(readme, 'js')]
  /** What the example takes for granted: the page's own button, and how it shows an outcome. */
  const given =
    "const payButton = document.querySelector('button'); const show = ({ status }) => (document.title = status)\n"
  const run = (code: string): Promise<string> => bundled(given + code)
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">'
  const shop = (script: string): string =>
    `${head}<script src="/order.js"></script>${exampleOf(readme, 'html').replace('/shop.js', script)}`
  site = await openSite(
    {
      '/order.js': "const order = { id: 'order1', name: 'Trainers', amount: 129000 }",
      '/portone-checkout.iife.js': bundle,
      '/tag/v2': shop('/shop-v2.js'),
      '/shop-v2.js': keyed(tag, 'channel-key-sandbox-kpn'),
      '/tag/v1': shop('/shop-v1.js'),
      '/shop-v1.js': keyed(onV1(tag), 'channel-key-sandbox-html5-inicis'),
      '/lines/v2': `${head}<button>Pay</button><script type="module" src="/lines-v2.js"></script>`,
      '/lines-v2.js': await run(keyed(tenLines, 'channel-key-sandbox-inicis-v2')),
      '/lines/v1': `${head}<button>Pay</button><script type="module" src="/lines-v1.js"></script>`,
      '/lines-v1.js': await run(keyed(onV1(tenLines), 'channel-key-sandbox-html5-inicis')),
    },
    `default-src 'none'; script-src 'self' https://cdn.portone.io https://cdn.iamport.kr ${sandbox.url};` +
      // V1's script writes a style element; the widget itself needs none.
      ` style-src 'self' 'unsafe-inline';` +
      ` img-src 'self' data:; connect-src ${sandbox.url}; frame-src ${sandbox.url}; base-uri 'none'; form-action 'self' ${sandbox.url}`,
  )
})
test.afterAll(() => Promise.all([sandbox.close(), site.close()]))

/** What the page complains of, with PortOne's script answered by the sandbox. */
const watch = async (page: Page, dialect: 'v1' | 'v2'): Promise<readonly string[]> => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const [theirs, ours] =
    dialect === 'v1'
      ? ['https://cdn.iamport.kr/v1/iamport.js', sandbox.v1ScriptUrl]
      : ['https://cdn.portone.io/v2/browser-sdk.js', sandbox.v2ScriptUrl]
  // Once: a request that Playwright holds while V1 makes its frames anew is never let go, and the page stands still.
  await page.route(theirs, async (route) => route.fulfill({ response: await page.request.get(ours) }), {
    times: 1,
  })
  sandbox.reset()
  return complaints
}

const approve = (page: Page, isMobile: boolean): Promise<void> =>
  (isMobile ? page : page.frameLocator('[data-testid=pg-frame]')).getByTestId('pg-approve').click()

test('the file for a script tag carries the licence of Preact', async () => {
  const file = await near('../dist/portone-checkout.iife.js')
  expect(file).toMatch(/^\/\*![^]*Preact[^]*Jason Miller[^]*Permission is hereby granted[^]*"AS IS"/)
})

for (const dialect of dialects) {
  test(`the ten lines are paid, ${dialect}`, async ({ page, isMobile }) => {
    const complaints = await watch(page, dialect)
    await page.goto(`${site.url}/lines/${dialect}`)
    await page.getByRole('button').click()
    await approve(page, isMobile)
    if (isMobile) await page.waitForURL(/\/return\?/)
    else await expect(page).toHaveTitle('completed')
    expect(sandbox.payments()).toMatchObject([{ dialect, status: 'PAID', total: 129_000 }])
    expect(complaints).toEqual([])
  })

  test(`the script tag is paid, ${dialect}`, async ({ page, isMobile }) => {
    const complaints = await watch(page, dialect)
    await page.goto(`${site.url}/tag/${dialect}`)
    await page.getByRole('radio', { name: 'Card', exact: true }).check({ force: true })
    // KG Inicis asks who pays.
    if (dialect === 'v1') await page.getByRole('textbox', { name: /phone/i }).fill('010-1234-5678')
    await page.getByRole('button', { name: /^pay/i }).click()
    await approve(page, isMobile)
    await page.waitForURL(/\/orders\/order1$/)
    expect(sandbox.payment('order1')).toMatchObject({ dialect, status: 'PAID', total: 129_000 })
    expect(complaints).toEqual([])
  })
}
