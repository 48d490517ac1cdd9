import { beforeEach, describe, expect, test } from 'vitest'
import { forgetAttempt, lastAttempt, noteAttempt } from '../guards/journal.js'
import { loadSdk } from '../loading/loader.js'
import { replaceAddress } from '../returning/own-return.js'
import { browserPlatform } from './platform.js'
import { onPopup } from '../v1/popups.js'
import { v2Source } from '../v2/sdk.js'

const platform = browserPlatform()
const url = new URL('../testing/counting-sdk.js', import.meta.url).href
const unreachable = 'http://127.0.0.1:9/browser-sdk.js'

const tags = () =>
  [...document.scripts].filter(({ src }) => src.startsWith(url) || src.startsWith(unreachable))
const runs = () => Reflect.get(globalThis, 'sdkRuns')

const addTag = (src: string) => {
  const element = document.createElement('script')
  element.src = src
  document.head.append(element)
  return element
}
const over = (element: HTMLScriptElement) =>
  new Promise((resolve) => {
    element.addEventListener('load', resolve)
    element.addEventListener('error', resolve)
  })

beforeEach(() => {
  for (const tag of tags()) tag.remove()
  for (const name of ['PortOne', 'sdkRuns', 'sdkServesFrom']) Reflect.deleteProperty(globalThis, name)
})

describe('loading in a real browser', () => {
  test('two calls at once run the script once', async () => {
    const [one, two] = await Promise.all([
      loadSdk(platform, v2Source, { url }),
      loadSdk(platform, v2Source, { url }),
    ])
    expect(one).toBe(two)
    expect(runs()).toBe(1)
    expect(tags()).toHaveLength(1)
  })

  test("the merchant's tag is still loading: it is used", async () => {
    addTag(`${url}?by=merchant`)
    await loadSdk(platform, v2Source, { url })
    expect(runs()).toBe(1)
    expect(tags()).toHaveLength(1)
  })

  test("the merchant's tag had loaded and left nothing: it is replaced", async () => {
    Reflect.set(globalThis, 'sdkServesFrom', 2)
    await over(addTag(url))
    const began = performance.now()
    await loadSdk(platform, v2Source, { url })
    expect(runs()).toBe(2)
    expect(tags()).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  test("the merchant's tag had failed: the call ends with a coded error, no dead tag stays, and a later call works", async () => {
    await over(addTag(unreachable))
    await expect(loadSdk(platform, v2Source, { url: unreachable })).rejects.toMatchObject({
      code: 'load-failed',
    })
    expect(tags()).toHaveLength(0)
    await loadSdk(platform, v2Source, { url })
    expect(runs()).toBe(1)
  })

  test('nonce, integrity and CORS mode stand on the tag', async () => {
    await expect(
      loadSdk(platform, v2Source, { url: unreachable, nonce: 'n', integrity: 'sha384-x', timeLimit: 1 }),
    ).rejects.toMatchObject({ name: 'CheckoutError' })
    const inserted: HTMLScriptElement[] = []
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node instanceof HTMLScriptElement) inserted.push(node)
      }
    })
    observer.observe(document.head, { childList: true })
    platform.insertScript({ src: unreachable, nonce: 'n', integrity: 'sha384-x' })
    await Promise.resolve()
    observer.disconnect()
    expect(inserted[0]).toMatchObject({
      async: true,
      nonce: 'n',
      integrity: 'sha384-x',
      crossOrigin: 'anonymous',
    })
  })
})

describe('the rest of the platform', () => {
  test('windows that are opened are heard, until nobody listens, and the page gets its own open back', () => {
    const own = window.open
    const popup = { closed: false }
    const results = [popup, null, popup]
    const fake = () => results.shift()
    Reflect.set(window, 'open', fake)
    const opened: unknown[] = []
    const stop = onPopup((one) => opened.push(one))
    expect(window.open('about:blank')).toBe(popup)
    expect(window.open('about:blank')).toBe(null)
    expect(opened).toEqual([popup, null])
    stop()
    expect(window.open).toBe(fake)
    stop()
    expect(window.open).toBe(fake)
    Reflect.set(window, 'open', own)
  })

  test('who listens to windows later is not cut off by who stops before', () => {
    const own = window.open
    Reflect.set(window, 'open', () => null)
    const [first, second]: [unknown[], unknown[]] = [[], []]
    const stop = onPopup((one) => first.push(one))
    const stopSecond = onPopup((one) => second.push(one))
    stop()
    window.open('about:blank')
    expect([first, second]).toEqual([[], [null]])
    stopSecond()
    Reflect.set(window, 'open', own)
  })

  test('a time limit longer than a timer can count is no time limit, and not over at once', async () => {
    const over: number[] = []
    const stops = [2 ** 31, Infinity, 40 * 24 * 3_600_000].map((limit) =>
      platform.after(limit, () => over.push(limit)),
    )
    await new Promise((resolve) => {
      platform.after(50, () => resolve(undefined))
    })
    expect(over).toEqual([])
    for (const stop of stops) stop()
  })

  test('a page that comes back from the back-forward cache is told apart', () => {
    const heard: boolean[] = []
    const stop = platform.on('pageshow', (persisted) => heard.push(persisted))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
    stop()
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(heard).toEqual([true, false])
  })

  test('the journal survives in session storage', () => {
    noteAttempt(platform, {
      dialect: 'v2',
      paymentId: 'p-1',
      operation: 'requestPayment',
      gateway: 'kpn',
      approvesLate: false,
      at: platform.now(),
    })
    expect(sessionStorage.length).toBeGreaterThan(0)
    expect(lastAttempt(platform)).toMatchObject({ paymentId: 'p-1' })
    forgetAttempt(platform)
    expect(lastAttempt(platform)).toEqual({})
  })

  test('the address changes without leaving the page', () => {
    const before = platform.href()
    replaceAddress(`${before.split('#')[0]}#cleaned`)
    expect(platform.href()).toMatch(/#cleaned$/)
    replaceAddress(before)
  })
})
