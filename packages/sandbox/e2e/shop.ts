import { createServer } from 'node:http'
import { devices, type FrameLocator, type Page } from '@playwright/test'

/** A merchant's site with a single page, on an origin of its own like a real shop. */
export interface Shop {
  readonly url: string
  close(): Promise<void>
}

const page = (title: string, script: string | null): string => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
${script === null ? '' : `<script src="${script.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"></script>`}
</head><body><h1>${title}</h1><button id="pay">pay</button>
${['paypal-spb', 'paypal-rt', 'toss-brandpay-widget', 'payment-bridge'].map((type) => `<div class="portone-ui-container" data-portone-ui-type="${type}"></div>`).join('\n')}
<button id="portone-toss-brandpay-widget-button">widget</button></body></html>`

/** `/?script=<url>` is a page with that script, `&policy=` its Content-Security-Policy; `/return` is where redirects arrive. */
export const openShop = (): Promise<Shop> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      response.setHeader('content-type', 'text/html; charset=utf-8')
      const policy = url.searchParams.get('policy')
      if (policy !== null) response.setHeader('content-security-policy', policy)
      response.end(page(url.pathname === '/return' ? 'returned' : 'shop', url.searchParams.get('script')))
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })

export const visit = (
  page: Page,
  shop: Shop,
  script: string,
  more: Record<string, string> = {},
): Promise<unknown> => page.goto(`${shop.url}/?${new URLSearchParams({ script, ...more }).toString()}`)

const only = (name: 'Desktop Chrome' | 'Pixel 7') => {
  const { userAgent, viewport, isMobile, hasTouch } = devices[name] ?? {}
  return { userAgent, viewport, isMobile, hasTouch }
}
/** Runs a test with one device's settings, whichever Playwright project it is in. */
export const onPc = only('Desktop Chrome')
export const onPhone = only('Pixel 7')

/** How a request ended; kept on the page until the test reads it. */
export type Settled =
  | { readonly settled: 'resolved' | 'called'; readonly value: Record<string, unknown> }
  | { readonly settled: 'rejected'; readonly error: Record<string, unknown> }

/** Clicks the shop's button, which calls a method of `window.PortOne`; `settled` reads its result. */
export const callV2 = async (page: Page, method: string, request: unknown): Promise<void> => {
  await page.evaluate(
    ({ method: name, request: body }) => {
      const sdk: Record<string, (request: unknown) => Promise<unknown>> = Reflect.get(
        Object(window),
        'PortOne',
      )
      document.querySelector('#pay')?.addEventListener(
        'click',
        () => {
          Reflect.set(window, 'settledResult', undefined)
          sdk[name]?.(body).then(
            (value) => Reflect.set(window, 'settledResult', { settled: 'resolved', value }),
            (error: Error) =>
              Reflect.set(window, 'settledResult', {
                settled: 'rejected',
                error: {
                  ...Object.fromEntries(Object.entries(error)),
                  name: error.name,
                  message: error.message,
                },
              }),
          )
        },
        { once: true },
      )
    },
    { method, request },
  )
  await page.click('#pay')
}

export const callV1 = async (page: Page, param: unknown, userCode = 'imp00000000'): Promise<void> => {
  await page.evaluate(
    ({ param: body, userCode: code }) => {
      const imp: Record<string, (...input: unknown[]) => void> = Reflect.get(window, 'IMP')
      imp['init']?.(code)
      document.querySelector('#pay')?.addEventListener(
        'click',
        () => {
          Reflect.set(window, 'settledResult', undefined)
          imp['request_pay']?.(body, (value: unknown) =>
            Reflect.set(window, 'settledResult', { settled: 'called', value }),
          )
        },
        { once: true },
      )
    },
    { param, userCode },
  )
  await page.click('#pay')
}

export const settled = async (page: Page): Promise<Settled> => {
  const handle = await page.waitForFunction(() => Reflect.get(window, 'settledResult') ?? false)
  return handle.jsonValue()
}

/** Whether the call is still pending after a while. */
export const stillPending = async (page: Page, milliseconds = 600): Promise<boolean> => {
  await page.waitForTimeout(milliseconds)
  return page.evaluate(() => Reflect.get(window, 'settledResult') === undefined)
}

/** The PG window's frame. */
export const pgFrame = (page: Page): FrameLocator => page.frameLocator('[data-testid=pg-frame]')

/** Collects the page's alerts and accepts each. */
export const alertsOf = (page: Page): string[] => {
  const alerts: string[] = []
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.accept()
  })
  return alerts
}

/** The results that a test's calls have recorded in `window.told`. */
export const told = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'told'))
