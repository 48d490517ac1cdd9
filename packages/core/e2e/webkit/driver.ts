// As much of W3C WebDriver as a buyer needs.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { webkit } from '../../../../tools/webkit.js'

/** One buyer's browser, with no memory of another. */
export interface Session {
  go(url: string): Promise<void>
  back(): Promise<void>
  reload(): Promise<void>
  url(): Promise<string>
  /** A click of the mouse, which WebKit takes for the buyer's own; waits for the element to be there. */
  click(selector: string): Promise<void>
  /** Waits for the element to be there. */
  see(selector: string): Promise<void>
  /** Answers the page's `alert`, which holds the page until then. */
  acceptAlert(): Promise<void>
  /** The body of a function; not a gesture of the buyer. */
  run(script: string, ...parameters: readonly unknown[]): Promise<unknown>
  /** What follows is about this frame of the page; without a selector, about the page again. */
  enterFrame(selector?: string): Promise<void>
  windows(): Promise<readonly string[]>
  /** What follows is about this window. */
  turnTo(window: string): Promise<void>
  /** Closes the window that is turned to, as its buyer does. */
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

/** Asks again and again: a page that leaves takes what it was asked with it, and then nobody answers. */
const insist = async (question: () => Promise<unknown>, what: string): Promise<unknown> => {
  const deadline = performance.now() + 5_000
  for (;;)
    try {
      return await question()
    } catch (cause) {
      if (performance.now() > deadline) throw new Error(`${what} is not there`, { cause })
      await sleep(20)
    }
}

const sessionOf = (ask: ReturnType<typeof caller>, path: string): Session => {
  const post = (what: string, body: object = {}, patience?: number) =>
    ask('POST', `${path}${what}`, body, patience)
  const find = (selector: string) =>
    insist(() => post('/element', { using: 'css selector', value: selector }, 1_000), selector)
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
    acceptAlert: async () => void (await insist(() => post('/alert/accept', {}, 1_000), 'an alert')),
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

/** A driver on a display of its own. It is gone with the process that started it, however that ends. */
const startDriver = async ({ driver, browser, display }: Found) => {
  const port = await freePort()
  // Inside the display a shell waits for this process to let go of its input, also when it is killed: then the driver
  // ends, its browser with it, and the display clears up behind them.
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
          // The shop's pages tell themselves when they are ready.
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

/** A browser with a driver of its own. Now and then one never answers that it has begun: then another is started. */
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
