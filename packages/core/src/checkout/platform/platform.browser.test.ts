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
const loadedOrFailed = (element: HTMLScriptElement) =>
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
    const [first, second] = await Promise.all([
      loadSdk(platform, v2Source, { url }),
      loadSdk(platform, v2Source, { url }),
    ])
    expect(first).toBe(second)
    expect(runs()).toBe(1)
    expect(tags()).toHaveLength(1)
  })

  test("a merchant's tag that is still loading is used", async () => {
    addTag(`${url}?by=merchant`)
    await loadSdk(platform, v2Source, { url })
    expect(runs()).toBe(1)
    expect(tags()).toHaveLength(1)
  })

  test("a merchant's tag that has loaded without an SDK is replaced", async () => {
    Reflect.set(globalThis, 'sdkServesFrom', 2)
    await loadedOrFailed(addTag(url))
    const started = performance.now()
    await loadSdk(platform, v2Source, { url })
    expect(runs()).toBe(2)
    expect(tags()).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  test('an unreachable address rejects with load-failed, removes all its tags, and a later call works', async () => {
    await loadedOrFailed(addTag(unreachable))
    await expect(loadSdk(platform, v2Source, { url: unreachable })).rejects.toMatchObject({
      code: 'load-failed',
    })
    expect(tags()).toHaveLength(0)
    await loadSdk(platform, v2Source, { url })
    expect(runs()).toBe(1)
  })

  test('the tag has the nonce, integrity and CORS mode', async () => {
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

describe('the rest of the browser platform', () => {
  test('onPopup reports opened and blocked windows until it is stopped, and then restores window.open', () => {
    const own = window.open
    const popup = { closed: false }
    const results = [popup, null, popup]
    const fake = () => results.shift()
    Reflect.set(window, 'open', fake)
    const opened: unknown[] = []
    const stop = onPopup((popup) => opened.push(popup))
    expect(window.open('about:blank')).toBe(popup)
    expect(window.open('about:blank')).toBe(null)
    expect(opened).toEqual([popup, null])
    stop()
    expect(window.open).toBe(fake)
    stop()
    expect(window.open).toBe(fake)
    Reflect.set(window, 'open', own)
  })

  test('stopping one onPopup listener does not stop a later one', () => {
    const own = window.open
    Reflect.set(window, 'open', () => null)
    const [first, second]: [unknown[], unknown[]] = [[], []]
    const stop = onPopup((popup) => first.push(popup))
    const stopSecond = onPopup((popup) => second.push(popup))
    stop()
    window.open('about:blank')
    expect([first, second]).toEqual([[], [null]])
    stopSecond()
    Reflect.set(window, 'open', own)
  })

  test('a timer of more than 2^31 ms, which setTimeout would run at once, does not run', async () => {
    const expired: number[] = []
    const stops = [2 ** 31, Infinity, 40 * 24 * 3_600_000].map((limit) =>
      platform.after(limit, () => expired.push(limit)),
    )
    await new Promise((resolve) => {
      platform.after(50, () => resolve(undefined))
    })
    expect(expired).toEqual([])
    for (const stop of stops) stop()
  })

  test('a pageshow listener is given whether the page comes from the back-forward cache', () => {
    const given: boolean[] = []
    const stop = platform.on('pageshow', (persisted) => given.push(persisted))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
    stop()
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(given).toEqual([true, false])
  })

  test('the journal is kept in session storage', () => {
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

  test('replaceAddress changes the address without leaving the page', () => {
    const before = platform.href()
    replaceAddress(`${before.split('#')[0]}#cleaned`)
    expect(platform.href()).toMatch(/#cleaned$/)
    replaceAddress(before)
  })
})
