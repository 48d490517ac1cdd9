import { expect, test, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { rolldown } from 'rolldown'
import { fileURLToPath } from 'node:url'
import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'
import { openSite, readBundle, type Site } from './site.js'

// Runs the README's examples unchanged except for the keys, under a policy that forbids inline scripts.

const readRelative = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8')

const exampleOf = (readme: string, language: 'html' | 'js' | 'ts'): string => {
  const [, code] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(readme) ?? []
  if (code === undefined) throw new Error(`The README has no example in ${language}.`)
  return code
}

/** Bundles an example with the packages that it imports. */
const bundleOf = async (code: string): Promise<string> => {
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
  const [readme, bundle] = await Promise.all([readRelative('../../../README.md'), readBundle()])
  sandbox = await startSandbox()
  const { storeId, userCode } = sandbox.config.store
  const withKeys = (code: string, channelKey: string): string =>
    code.replace('store-…', storeId).replace('channel-key-…', channelKey)
  /** The changes for V1 that the README describes: another gateway, and a user code in the channel. */
  const onV1 = (code: string): string =>
    code
      .replace(/import \{ inicisV2 \}(.*)v2'/, "import { html5Inicis }$1v1'")
      .replace(
        /(gateway: (?:gateways\.)?)(?:inicisV2|v2\.kpn), storeId: 'store-…'/,
        (_, before: string) =>
          `${before}${before.endsWith('.') ? 'v1.' : ''}html5Inicis, userCode: '${userCode}'`,
      )
  const [tenLines, tag] = [exampleOf(readme, 'ts'), exampleOf(readme, 'js')]
  /** The page code that the example assumes: a button, and a function that shows the outcome. */
  const setup =
    "const payButton = document.querySelector('button'); const show = ({ status }) => (document.title = status)\n"
  const run = (code: string): Promise<string> => bundleOf(setup + code)
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">'
  const shop = (script: string): string =>
    `${head}<script src="/order.js"></script>${exampleOf(readme, 'html').replace('/shop.js', script)}`
  site = await openSite(
    {
      '/order.js': "const order = { id: 'order1', name: 'Trainers', amount: 129000 }",
      '/portone-checkout.iife.js': bundle,
      '/tag/v2': shop('/shop-v2.js'),
      '/shop-v2.js': withKeys(tag, 'channel-key-sandbox-kpn'),
      '/tag/v1': shop('/shop-v1.js'),
      '/shop-v1.js': withKeys(onV1(tag), 'channel-key-sandbox-html5-inicis'),
      '/lines/v2': `${head}<button>Pay</button><script type="module" src="/lines-v2.js"></script>`,
      '/lines-v2.js': await run(withKeys(tenLines, 'channel-key-sandbox-inicis-v2')),
      '/lines/v1': `${head}<button>Pay</button><script type="module" src="/lines-v1.js"></script>`,
      '/lines-v1.js': await run(withKeys(onV1(tenLines), 'channel-key-sandbox-html5-inicis')),
    },
    `default-src 'none'; script-src 'self' https://cdn.portone.io https://cdn.iamport.kr ${sandbox.url};` +
      // For V1's SDK, which writes a style element; the widget needs no inline style.
      ` style-src 'self' 'unsafe-inline';` +
      ` img-src 'self' data:; connect-src ${sandbox.url}; frame-src ${sandbox.url}; base-uri 'none'; form-action 'self' ${sandbox.url}`,
  )
})
test.afterAll(() => Promise.all([sandbox.close(), site.close()]))

/** Routes PortOne's SDK to the sandbox's, and returns the list of the page's errors and warnings. */
const watch = async (page: Page, dialect: 'v1' | 'v2'): Promise<readonly string[]> => {
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  const [sdkUrl, sandboxUrl] =
    dialect === 'v1'
      ? ['https://cdn.iamport.kr/v1/iamport.js', sandbox.v1ScriptUrl]
      : ['https://cdn.portone.io/v2/browser-sdk.js', sandbox.v2ScriptUrl]
  // Only once: when V1 recreates its frames while Playwright holds a request, the page would hang.
  await page.route(sdkUrl, async (route) => route.fulfill({ response: await page.request.get(sandboxUrl) }), {
    times: 1,
  })
  sandbox.reset()
  return problems
}

const approve = (page: Page, isMobile: boolean): Promise<void> =>
  (isMobile ? page : page.frameLocator('[data-testid=pg-frame]')).getByTestId('pg-approve').click()

test("the file for script tags contains Preact's license", async () => {
  const file = await readBundle()
  expect(file).toMatch(/^\/\*![^]*Preact[^]*Jason Miller[^]*Permission is hereby granted[^]*"AS IS"/)
})

for (const dialect of dialects) {
  test(`the example with core pays, ${dialect}`, async ({ page, isMobile }) => {
    const problems = await watch(page, dialect)
    await page.goto(`${site.url}/lines/${dialect}`)
    await page.getByRole('button').click()
    await approve(page, isMobile)
    if (isMobile) await page.waitForURL(/\/return\?/)
    else await expect(page).toHaveTitle('completed')
    expect(sandbox.payments()).toMatchObject([{ dialect, status: 'PAID', total: 129_000 }])
    expect(problems).toEqual([])
  })

  test(`the script tag example pays, ${dialect}`, async ({ page, isMobile }) => {
    const problems = await watch(page, dialect)
    await page.goto(`${site.url}/tag/${dialect}`)
    await page.getByRole('radio', { name: 'Card', exact: true }).check({ force: true })
    // KG Inicis requires the buyer's phone number.
    if (dialect === 'v1') await page.getByRole('textbox', { name: /phone/i }).fill('010-1234-5678')
    await page.getByRole('button', { name: /^pay/i }).click()
    await approve(page, isMobile)
    await page.waitForURL(/\/orders\/order1$/)
    expect(sandbox.payment('order1')).toMatchObject({ dialect, status: 'PAID', total: 129_000 })
    expect(problems).toEqual([])
  })
}
