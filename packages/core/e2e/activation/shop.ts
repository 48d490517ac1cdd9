import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { build } from 'vite'
import type { Report, Wish } from './wish.js'

const origin = 'https://shop.test'

/** The page's modules by file name, in the chunks that a merchant's bundler makes. */
export const buildPage = async (): Promise<ReadonlyMap<string, string>> => {
  const built = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
      },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error('the page was not built')
  return new Map(
    result.output.flatMap((file) =>
      file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [],
    ),
  )
}

/** Fake SDKs that open a window synchronously and answer at once. When blocked they behave as PortOne's. */
const sdk = {
  v1: `
    globalThis.IMP = {
      init: () => {},
      request_pay: (request, callback) => {
        if (openWindow() && !silent) callback({ success: true, imp_uid: 'imp_1', merchant_uid: request.merchant_uid })
      },
    }`,
  v2: `
    globalThis.PortOne = {
      requestPayment: async (request) => {
        if (openWindow()) return silent ? new Promise(() => {}) : { transactionType: 'PAYMENT', txId: 'tx-1', paymentId: request.paymentId }
        throw Object.assign(new Error('결제 창 호출에 실패하였습니다. 팝업 차단으로 인해 정상적 실행에 실패했습니다.'), {
          __portOneErrorType: 'PaymentError',
          code: 'UnknownError',
        })
      },
    }`,
} as const

/** Chromium's popup rule, for a build without the blocker: each window consumes a click's activation. */
const blocker = (): void => {
  const own = window.open.bind(window)
  window.open = (...parameters) => (navigator.userActivation.isActive ? own(...parameters) : null)
}

export interface Shop {
  readonly page: Page
  /** The page's next report. */
  next(): Promise<Report>
  /** A mouse click without evaluating code in the page, which would renew the activation. */
  click(): Promise<void>
}

export interface Stalls {
  /** Milliseconds until the SDK arrives. */
  readonly sdk?: number
}

export const openShop = async (
  context: BrowserContext,
  modules: ReadonlyMap<string, string>,
  wish: Wish,
  ownBlocker: boolean,
  stalls: Stalls = {},
): Promise<Shop> => {
  const page = await context.newPage()
  const said: Report[] = []
  let hear: (() => void) | undefined
  await page.exposeBinding('report', (_source, what: Report) => {
    said.push(what)
    hear?.()
  })
  if (!ownBlocker) await page.addInitScript(blocker)
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const script = pathname === '/sdk.js' ? sdk[wish.channel] : modules.get(pathname)
    if (pathname === '/sdk.js' && stalls.sdk !== undefined)
      await new Promise((resolve) => setTimeout(resolve, stalls.sdk))
    if (script !== undefined)
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>shop</title><button style="position:fixed;inset:0;width:100%">pay</button>
        <script type="module" src="/page.js"></script>`,
    })
  })
  const next = async (): Promise<Report> => {
    for (;;) {
      const report = said.shift()
      if (report) return report
      await new Promise<void>((resolve) => (hear = resolve))
    }
  }
  await page.goto(`${origin}/#${encodeURIComponent(JSON.stringify(wish))}`)
  return { page, next, click: () => page.mouse.click(100, 100) }
}

/** Whether this browser blocks popups without a click. Chromium's headless shell does not. */
export const blocksPopups = async (context: BrowserContext): Promise<boolean> => {
  const page = await context.newPage()
  try {
    let tell = (_blocked: boolean): void => undefined
    const told = new Promise<boolean>((resolve) => (tell = resolve))
    await page.exposeBinding('tell', (_source, blocked: boolean) => tell(blocked))
    await page.route(`${origin}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><script>addEventListener('load', () => tell(window.open('about:blank') === null))</script>`,
      }),
    )
    await page.goto(origin)
    return await told
  } finally {
    await page.close()
  }
}
