import { describe, expect, test } from 'vitest'
import { loadSdk } from './loader.js'
import { fakePlatform, type FakeTag } from '../testing/fake-platform.js'
import { v1Source } from '../v1/sdk.js'
import { v2Source } from '../v2/sdk.js'

const imp = { init: () => undefined, request_pay: () => undefined }
const portone = { requestPayment: () => Promise.resolve(undefined) }

/** Both dialects behave alike; every row runs for both. */
describe.each([
  { source: v1Source, sdk: imp, global: 'IMP', url: 'https://cdn.iamport.kr/v1/iamport.js' },
  {
    source: v2Source,
    sdk: portone,
    global: 'PortOne',
    url: 'https://cdn.portone.io/v2/browser-sdk.js',
  },
])('loading $global', ({ source, sdk, global, url }) => {
  const load = (platform: ReturnType<typeof fakePlatform>, options = {}) => {
    const loading: Promise<unknown> =
      source === v1Source ? loadSdk(platform, v1Source, options) : loadSdk(platform, v2Source, options)
    const seen: { value?: unknown; error?: unknown } = {}
    loading.then(
      (value) => (seen.value = value),
      (error: unknown) => (seen.error = error),
    )
    return seen
  }
  /** A network that serves the SDK from the nth tag on, and fails before. */
  const servesFrom = (first: number) => {
    const platform = fakePlatform({
      network: (tag, nth) => {
        if (nth < first) return tag.fail()
        platform.globals[global] = sdk
        tag.load()
      },
    })
    return platform
  }

  test('the SDK is there already: nothing is loaded', async () => {
    const platform = fakePlatform({ globals: { [global]: sdk } })
    const seen = load(platform)
    await platform.advance(0)
    expect(seen.value).toBe(sdk)
    expect(platform.tags).toHaveLength(0)
  })

  test('one tag is put in, from the CDN', async () => {
    const platform = servesFrom(0)
    const seen = load(platform)
    await platform.advance(0)
    expect(seen.value).toBe(sdk)
    expect(platform.tags.map((tag) => tag.src)).toEqual([url])
  })

  test('two calls at once share one tag', async () => {
    const platform = servesFrom(0)
    const seen = [load(platform), load(platform)]
    await platform.advance(0)
    expect(seen.map(({ value }) => value)).toEqual([sdk, sdk])
    expect(platform.tags).toHaveLength(1)
  })

  test('a failure is retried, and no dead tag stays', async () => {
    const platform = servesFrom(2)
    const seen = load(platform)
    await platform.advance(3_000)
    expect(seen.value).toBe(sdk)
    expect(platform.tags.map((tag) => tag.src)).toEqual([url, `${url}?retry=1`, `${url}?retry=2`])
    expect(platform.onPage()).toHaveLength(1)
  })

  test('the pause before a retry doubles', async () => {
    const platform = servesFrom(2)
    load(platform)
    await platform.advance(0)
    expect(platform.tags).toHaveLength(1)
    await platform.advance(299)
    expect(platform.tags).toHaveLength(1)
    await platform.advance(1)
    expect(platform.tags).toHaveLength(2)
    await platform.advance(599)
    expect(platform.tags).toHaveLength(2)
    await platform.advance(1)
    expect(platform.tags).toHaveLength(3)
  })

  test('three failures reject with a coded error; the next call starts anew and succeeds', async () => {
    const platform = servesFrom(3)
    const seen = load(platform)
    await platform.advance(3_000)
    expect(seen.error).toMatchObject({ name: 'CheckoutError', code: 'load-failed', recoverable: true })
    expect(platform.onPage()).toHaveLength(0)
    const again = load(platform)
    await platform.advance(0)
    expect(again.value).toBe(sdk)
  })

  test("the merchant's tag had failed before the call: it is replaced at once", async () => {
    const platform = servesFrom(0)
    const dead = platform.addTag(url)
    dead.fail()
    const seen = load(platform)
    await platform.advance(0)
    expect(seen.value).toBe(sdk)
    expect(dead.removed).toBe(true)
    expect(platform.onPage()).toHaveLength(1)
  })

  test("the merchant's tag had loaded and left nothing: it is replaced", async () => {
    const platform = servesFrom(0)
    platform.addTag(url).load()
    const seen = load(platform)
    await platform.advance(2_000)
    expect(seen.value).toBe(sdk)
    expect(platform.onPage()).toHaveLength(1)
  })

  test("the merchant's tag is still loading: it is used, whatever its protocol and query", async () => {
    for (const src of [url, `${url}?v=1`, `${url}#x`, url.replace('https:', 'http:')]) {
      const platform = fakePlatform()
      const tag = platform.addTag(src)
      const seen = load(platform)
      await platform.advance(2_000)
      expect(seen).toEqual({})
      platform.globals[global] = sdk
      tag.load()
      await platform.advance(100)
      expect(seen.value).toBe(sdk)
      expect(platform.tags).toHaveLength(1)
    }
  })

  test("the merchant's tag stalls: it is given half of the time, then replaced", async () => {
    const platform = servesFrom(0)
    platform.addTag(url)
    const seen = load(platform)
    await platform.advance(7_400)
    expect(platform.tags).toHaveLength(1)
    await platform.advance(200)
    expect(seen.value).toBe(sdk)
    // At another address: a browser makes the same one wait for the stalled request.
    expect(platform.onPage().map(({ src }) => src)).toEqual([`${url}?retry=1`])
  })

  test('another script of the page is left alone', async () => {
    const platform = servesFrom(0)
    const other = platform.addTag('https://cdn.test/analytics.js')
    other.fail()
    load(platform)
    await platform.advance(0)
    expect(other.removed).toBe(false)
  })

  test('the global appears after the load event: it is waited for', async () => {
    const platform = fakePlatform({ network: (tag) => tag.load() })
    const seen = load(platform)
    await platform.advance(500)
    expect(seen).toEqual({})
    platform.globals[global] = sdk
    await platform.advance(50)
    expect(seen.value).toBe(sdk)
    expect(platform.tags).toHaveLength(1)
  })

  test.each([
    ['none', undefined],
    ['an empty object', {}],
    ['a number', 1],
    ['an old build', { init: 'no function' }],
  ])('loaded, and the global is %s: retried, then a coded error', async (_, value) => {
    const platform = fakePlatform({ globals: { [global]: value }, network: (tag) => tag.load() })
    const seen = load(platform)
    await platform.advance(15_000)
    expect(seen.error).toMatchObject({ code: 'sdk-invalid', recoverable: false })
    expect(platform.tags).toHaveLength(3)
    expect(platform.onPage()).toHaveLength(0)
  })

  test('the CDN never answers: a coded error within the time limit', async () => {
    const platform = fakePlatform()
    const seen = load(platform)
    await platform.advance(14_900)
    expect(seen).toEqual({})
    await platform.advance(200)
    expect(seen.error).toMatchObject({ code: 'load-timeout', recoverable: true })
    expect(platform.onPage()).toHaveLength(0)
    expect(platform.timers()).toBe(0)
  })

  test('the time limit is an option', async () => {
    const platform = fakePlatform()
    const seen = load(platform, { timeLimit: 1_000 })
    await platform.advance(1_100)
    expect(seen.error).toMatchObject({ code: 'load-timeout' })
  })

  test('the address, nonce, integrity and CORS mode are options', async () => {
    const platform = fakePlatform({
      network: (tag: FakeTag) => {
        platform.globals[global] = sdk
        tag.load()
      },
    })
    load(platform, {
      url: '/sandbox/sdk.js?x=1',
      nonce: 'n',
      integrity: 'sha384-x',
      crossOrigin: 'anonymous',
    })
    await platform.advance(0)
    expect(platform.tags[0]).toMatchObject({
      src: '/sandbox/sdk.js?x=1',
      nonce: 'n',
      integrity: 'sha384-x',
      crossOrigin: 'anonymous',
    })
  })

  test('a retry keeps the query of the address', async () => {
    const platform = servesFrom(1)
    load(platform, { url: '/sandbox/sdk.js?x=1' })
    await platform.advance(300)
    expect(platform.tags[1]?.src).toBe('/sandbox/sdk.js?x=1&retry=1')
  })

  test('another address after a failure is tried', async () => {
    const platform = servesFrom(3)
    load(platform)
    await platform.advance(3_000)
    const seen = load(platform, { url: 'https://mirror.test/sdk.js' })
    await platform.advance(0)
    expect(seen.value).toBe(sdk)
    expect(platform.onPage()[0]?.src).toBe('https://mirror.test/sdk.js')
  })

  test('the page refuses scripts (Trusted Types): a coded error with its cause', async () => {
    const refused = new TypeError('This document requires TrustedScriptURL')
    const platform = fakePlatform({
      network: () => {
        throw refused
      },
    })
    const seen = load(platform)
    await platform.advance(15_000)
    expect(seen.error).toMatchObject({ code: 'load-failed', cause: refused })
  })
})
