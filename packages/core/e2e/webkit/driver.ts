// The part of W3C WebDriver that these tests need.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { webkit } from '../../../../tools/webkit.js'

/** A browser session with empty storage. */
export interface Session {
  go(url: string): Promise<void>
  back(): Promise<void>
  reload(): Promise<void>
  url(): Promise<string>
  /** A mouse click, which WebKit counts as a user gesture. Waits for the element. */
  click(selector: string): Promise<void>
  /** Waits for the element. */
  see(selector: string): Promise<void>
  /** Closes the page's `alert`, which blocks the page until then. */
  acceptAlert(): Promise<void>
  /** Runs a function's body in the page; this is no user gesture. */
  run(script: string, ...parameters: readonly unknown[]): Promise<unknown>
  /** Switches to a frame of the page; without a selector, back to the page. */
  enterFrame(selector?: string): Promise<void>
  windows(): Promise<readonly string[]>
  /** Switches to this window. */
  turnTo(window: string): Promise<void>
  /** Closes the current window, as a buyer does. */
  closeWindow(): Promise<void>
  end(): Promise<void>
}

interface Options {
  readonly userAgent?: string | undefined
}

type Found = NonNullable<ReturnType<typeof webkit>>

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const caller =
  (base: string) =>
  async (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
    patience = 10_000,
  ): Promise<unknown> => {
    const response = await fetch(base + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    })
    const value = at(await response.json(), 'value')
    if (!response.ok)
      throw new Error(`${method} ${path}: ${String(at(value, 'error'))} ${String(at(value, 'message'))}`)
    return value
  }

/** Repeats a query until it succeeds: a page that is being left never answers. */
const retry = async (question: () => Promise<unknown>, what: string): Promise<unknown> => {
  const deadline = performance.now() + 5_000
  for (;;)
    try {
      return await question()
    } catch (cause) {
      if (performance.now() > deadline) throw new Error(`${what} was not found in time`, { cause })
      await sleep(20)
    }
}

const sessionOf = (ask: ReturnType<typeof caller>, path: string): Session => {
  const post = (what: string, body: object = {}, patience?: number) =>
    ask('POST', `${path}${what}`, body, patience)
  const find = (selector: string) =>
    retry(() => post('/element', { using: 'css selector', value: selector }, 1_000), selector)
  return {
    go: async (url) => void (await post('/url', { url })),
    back: async () => void (await post('/back')),
    reload: async () => void (await post('/refresh')),
    url: async () => String(await ask('GET', `${path}/url`)),
    click: async (selector) => {
      const [id] = Object.values(Object(await find(selector)))
      await post(`/element/${String(id)}/click`)
    },
    see: async (selector) => void (await find(selector)),
    acceptAlert: async () => void (await retry(() => post('/alert/accept', {}, 1_000), 'an alert')),
    run: (script, ...parameters) => post('/execute/sync', { script, args: parameters }),
    enterFrame: async (selector) =>
      void (await post('/frame', { id: selector === undefined ? null : await find(selector) })),
    windows: async () => {
      const handles = await ask('GET', `${path}/window/handles`)
      return Array.isArray(handles) ? handles.map(String) : []
    },
    turnTo: async (window) => void (await post('/window', { handle: window })),
    closeWindow: async () => void (await ask('DELETE', `${path}/window`)),
    end: async () => void (await ask('DELETE', path)),
  }
}

/** A driver on its own display. It ends with the process that started it, even if that is killed. */
const startDriver = async ({ driver, browser, display }: Found) => {
  const port = await freePort()
  // A shell in the display waits until its input closes, which also happens when this process is killed. Then it ends
  // the driver, and with it the browser and the display.
  const group = spawn(
    display,
    ['-a', 'sh', '-c', '"$0" --host=127.0.0.1 --port="$1" & read -r _; kill "$!"', driver, String(port)],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  const gone = new Promise<void>((resolve) => group.once('exit', () => resolve()))
  const ask = caller(`http://127.0.0.1:${port}`)
  const stop = async (): Promise<void> => {
    group.stdin.end()
    const late = setTimeout(() => group.pid !== undefined && process.kill(-group.pid, 'SIGKILL'), 3_000)
    await gone
    clearTimeout(late)
  }
  const isReady = () =>
    ask('GET', '/status').then(
      (status) => at(status, 'ready') === true,
      () => false,
    )
  const deadline = performance.now() + 10_000
  while (!(await isReady())) {
    if (performance.now() > deadline) {
      await stop()
      throw new Error('WebKitWebDriver does not answer')
    }
    await sleep(20)
  }
  return {
    open: async ({ userAgent }: Options): Promise<Session> => {
      const capabilities = {
        alwaysMatch: {
          // Do not wait for page loads: the shop's pages report when they are ready.
          pageLoadStrategy: 'none',
          unhandledPromptBehavior: 'accept',
          'webkitgtk:browserOptions': {
            binary: browser,
            args: ['--automation', ...(userAgent === undefined ? [] : [`--user-agent=${userAgent}`])],
          },
        },
      }
      const session = await ask('POST', '/session', { capabilities }, 4_000)
      return sessionOf(ask, `/session/${String(at(session, 'sessionId'))}`)
    },
    stop,
  }
}

/** A browser with its own driver. Sometimes a driver never reports that it has started; then another one is started. */
export const openBrowser = async (found: Found, options: Options): Promise<Session> => {
  for (let tries = 3; ; tries -= 1) {
    const driver = await startDriver(found)
    try {
      const session = await driver.open(options)
      const end = async () => {
        try {
          await session.end()
        } finally {
          await driver.stop()
        }
      }
      return { ...session, end }
    } catch (cause) {
      await driver.stop()
      if (tries === 1) throw cause
    }
  }
}
