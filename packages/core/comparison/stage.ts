import { runInNewContext } from 'node:vm'
import type { BrowserContext, Page, Route } from '@playwright/test'
import type { Contender } from './contenders.js'
import type { Ending, Harness, LoaderModule, LoaderOptions } from './harness.js'

/** What the network does with a request for the SDK. `hold`: nothing until it is released. */
export type Answer = 'serve' | 'fail' | 'stall' | 'hold' | { readonly script: string }

export interface Setting {
  /** In the head of the page. */
  readonly html?: string
  /** Its Content-Security-Policy. */
  readonly policy?: string
  /** For each request for the SDK, from 0. */
  readonly network?: (nth: number) => Answer
}

/** The state of a page at the end of a situation. */
export interface Look {
  readonly endings: readonly Ending[]
  /** Tags of the SDK on the page. */
  readonly tags: number
  /** How often the SDK ran, and how often its function was called. */
  readonly runs: number
  readonly calls: number
  /** Rejections that nobody caught. */
  readonly unhandled: number
}

/** Built JavaScript: the harness, and a contender's module as `contender`. */
export interface Bundles {
  readonly harness: string
  readonly of: (contender: Contender) => string
}

const shop = 'https://shop.test/'
/** An address that never answers: a page that needs it never finishes loading. */
export const stalled = 'https://shop.test/stalled.css'

/** A shop's page with one loader, and a local network for it. Nothing leaves the machine. */
export interface Stage {
  readonly contender: Contender
  open(setting?: Setting): Promise<void>
  /** Puts a copy of the loader's module on the page; `server`: it sees no window until `arrive`. */
  addModule(where?: 'browser' | 'server'): Promise<void>
  arrive(): Promise<void>
  /** Calls the loader; all calls of one `act` are made in the same task. */
  act(
    ...calls: readonly { method?: keyof LoaderModule; options?: LoaderOptions; copy?: number }[]
  ): Promise<void>
  /** Lets so many milliseconds of the page's clock go by, or fewer when every call is over before. */
  pass(milliseconds: number): Promise<Look>
  look(): Promise<Look>
  /** Answers what was held. */
  release(reply?: 'serve' | 'fail'): void
  /** Until every tag has what the network has for it; the page's clock stands still. */
  settle(): Promise<void>
  evaluate(script: string): Promise<unknown>
  /** Runs in Node, without window and document. */
  onServer(): Promise<Ending>
}

declare const harness: Harness

/** Real milliseconds that a local answer may take, and until a request that does not come is one that is shared. */
const patience = 10_000
const sharing = 1_000

export const openStage = async (
  context: BrowserContext,
  bundles: Bundles,
  contender: Contender,
  use: (stage: Stage) => Promise<void>,
): Promise<void> => {
  const code = bundles.of(contender)
  const page: Page = await context.newPage()
  let setting: Setting = {}
  let requests = 0
  /** Requests that wait, and those that were let wait for ever. */
  const held: ((reply: 'serve' | 'fail') => void)[] = []
  const waitingFor = new Set<string>()
  /** Tags that the network leaves waiting. */
  let unanswered = 0

  const headers = { 'access-control-allow-origin': '*' }
  const script = (body: string) => ({ contentType: 'text/javascript', headers, body })
  const give = (route: Route, reply: 'serve' | 'fail' | { readonly script: string }): Promise<void> => {
    if (reply === 'fail') return route.abort('connectionreset')
    return route.fulfill(script(reply === 'serve' ? contender.script : reply.script))
  }
  const answer = async (route: Route): Promise<void> => {
    const reply = setting.network?.(requests++) ?? 'serve'
    if (reply !== 'stall' && reply !== 'hold') return give(route, reply)
    unanswered += 1
    waitingFor.add(route.request().url())
    if (reply === 'hold') held.push((late) => void give(route, late))
  }
  const { origin, pathname } = new URL(contender.url)
  const isSdk = (url: string) =>
    url.startsWith(contender.mirror) || url.replace(/^http:/, 'https:').startsWith(`${origin}${pathname}`)
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    if (isSdk(url)) return answer(route)
    if (url === stalled) return
    if (url !== shop) return route.abort()
    const policy = setting.policy === undefined ? {} : { 'content-security-policy': setting.policy }
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy,
      body: `<!doctype html><html><head><title>shop</title>${setting.html ?? ''}</head><body></body></html>`,
    })
  })
  await page.addInitScript({ content: bundles.harness })

  /** Until every tag has what the network has for it. */
  const settle = async (): Promise<void> => {
    const began = Date.now()
    for (;;) {
      const pending = await page.evaluate(() => harness.turn())
      if (pending.length <= unanswered) return
      const waited = Date.now() - began
      // A browser asks once for two tags of one address: the second shares the first one's wait.
      if (waited > sharing && pending.every((src) => waitingFor.has(src))) {
        unanswered = pending.length
        return
      }
      if (waited > patience) throw new Error(`${contender.id}: a script tag was never answered`)
    }
  }

  const stage: Stage = {
    contender,
    open: async (given = {}) => {
      setting = given
      await page.goto(shop, { waitUntil: 'commit' })
      await page.waitForSelector('body', { state: 'attached' })
      await settle()
      await stage.addModule()
    },
    addModule: async (where = 'browser') => {
      // A scope that hides the globals of a browser, and can give them back: the same module on a server and then here.
      const scope = `globalThis.serverScope = { window: undefined, document: undefined, navigator: undefined, location: undefined }`
      const module = where === 'server' ? `with (globalThis.serverScope) { ${code} }` : code
      await page.evaluate(
        `(function () { ${scope}; var contender; ${module}; harness.modules.push(contender) })()`,
      )
    },
    arrive: async () => {
      await page.evaluate(`Object.assign(globalThis.serverScope, { window, document, navigator, location })`)
    },
    act: async (...calls) => {
      await page.evaluate((asked) => {
        for (const { method = 'load', options, copy = 0 } of asked) void harness.call(method, options, copy)
      }, calls)
    },
    pass: async (milliseconds) => {
      const until = (await page.evaluate(() => harness.time())) + milliseconds
      for (;;) {
        const state = await page.evaluate(([end, waiting]) => harness.run(end, waiting), [
          until,
          unanswered,
        ] as const)
        if (state === 'over') return stage.look()
        await settle()
      }
    },
    look: () =>
      page.evaluate(
        ([prefix, mirror]) => ({
          ...harness.look(),
          tags: [...document.scripts].filter(
            ({ src }) => src.replace(/^http:/, 'https:').startsWith(prefix) || src.startsWith(mirror),
          ).length,
          runs: Number(Reflect.get(globalThis, 'sdkRuns') ?? 0),
          calls: Number(Reflect.get(globalThis, 'sdkCalls') ?? 0),
        }),
        [`${origin}${pathname}`, contender.mirror] as const,
      ),
    release: (reply = 'serve') => {
      unanswered = 0
      waitingFor.clear()
      for (const free of held.splice(0)) free(reply)
    },
    settle,
    evaluate: (text) => page.evaluate(text),
    onServer: async () => onServer(code),
  }
  try {
    await use(stage)
  } finally {
    await page.close()
  }
}

const onServer = async (code: string): Promise<Ending> => {
  const ending = { works: false, telling: false, took: 0 }
  try {
    const loaded: Promise<unknown> = runInNewContext(`${code}; contender.load()`, {
      setTimeout,
      clearTimeout,
      URL,
    })
    const value = await loaded
    const text = value === null ? '`null`' : 'a fake SDK'
    return { ...ending, state: 'resolved', text }
  } catch (reason) {
    const error = Object(reason)
    const code = typeof error.code === 'string' ? ` \`${error.code}\`` : ''
    return { ...ending, state: 'rejected', telling: code !== '', text: `${String(error.name)}${code}` }
  }
}
