import { describe, expect, test } from 'vitest'
import { loadSdk } from './loader.js'
import { fakePlatform, type FakeTag } from '../testing/fake-platform.js'
import { v1Source } from '../v1/sdk.js'
import { v2Source } from '../v2/sdk.js'

const imp = { init: () => undefined, request_pay: () => undefined }
const portone = { requestPayment: () => Promise.resolve(undefined) }

// V1 and V2 load in the same way, so every test runs for both.
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
  /** A platform whose network fails for the tags before `first`, counted from 0, and then serves the SDK. */
  const platformServingFrom = (first: number) => {
    const platform = fakePlatform({
      network: (tag, nth) => {
        if (nth < first) return tag.fail()
        platform.globals[global] = sdk
        tag.load()
      },
    })
    return platform
  }

  test('an SDK that is on the page already is used, and no tag is added', async () => {
    const platform = fakePlatform({ globals: { [global]: sdk } })
    const seen = load(platform)
    await platform.advance(0)
    expect(seen.value).toBe(sdk)
    expect(platform.tags).toHaveLength(0)
  })

  test("one tag is added, with the CDN's address", async () => {
    const platform = platformServingFrom(0)
    const seen = load(platform)
    await platform.advance(0)
    expect(seen.value).toBe(sdk)
    expect(platform.tags.map((tag) => tag.src)).toEqual([url])
  })

  test('two calls at once share one tag', async () => {
    const platform = platformServingFrom(0)
    const seen = [load(platform), load(platform)]
    await platform.advance(0)
    expect(seen.map(({ value }) => value)).toEqual([sdk, sdk])
    expect(platform.tags).toHaveLength(1)
  })

  test('a failed tag is removed and retried', async () => {
    const platform = platformServingFrom(2)
    const seen = load(platform)
    await platform.advance(3_000)
    expect(seen.value).toBe(sdk)
    expect(platform.tags.map((tag) => tag.src)).toEqual([url, `${url}?retry=1`, `${url}?retry=2`])
    expect(platform.tagsOnPage()).toHaveLength(1)
  })

  test('the pause before a retry doubles', async () => {
    const platform = platformServingFrom(2)
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

  test('three failures reject with load-failed, and the next call tries again', async () => {
    const platform = platformServingFrom(3)
    const seen = load(platform)
    await platform.advance(3_000)
    expect(seen.error).toMatchObject({ name: 'CheckoutError', code: 'load-failed', recoverable: true })
    expect(platform.tagsOnPage()).toHaveLength(0)
    const again = load(platform)
    await platform.advance(0)
    expect(again.value).toBe(sdk)
  })

  test("a merchant's tag that has failed is replaced at once", async () => {
    const platform = platformServingFrom(0)
    const failed = platform.addTag(url)
    failed.fail()
    const seen = load(platform)
    await platform.advance(0)
    expect(seen.value).toBe(sdk)
    expect(failed.removed).toBe(true)
    expect(platform.tagsOnPage()).toHaveLength(1)
  })

  test("a merchant's tag that has loaded without an SDK is replaced", async () => {
    const platform = platformServingFrom(0)
    platform.addTag(url).load()
    const seen = load(platform)
    await platform.advance(2_000)
    expect(seen.value).toBe(sdk)
    expect(platform.tagsOnPage()).toHaveLength(1)
  })

  test("a merchant's tag that is still loading is used, whatever its protocol, query and hash", async () => {
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

  test("a merchant's tag that stalls is replaced after half of the time limit", async () => {
    const platform = platformServingFrom(0)
    platform.addTag(url)
    const seen = load(platform)
    await platform.advance(7_400)
    expect(platform.tags).toHaveLength(1)
    await platform.advance(200)
    expect(seen.value).toBe(sdk)
    // At another address: for the same one, a browser would wait for the stalled request.
    expect(platform.tagsOnPage().map(({ src }) => src)).toEqual([`${url}?retry=1`])
  })

  test('a tag of another script is left alone', async () => {
    const platform = platformServingFrom(0)
    const other = platform.addTag('https://cdn.test/analytics.js')
    other.fail()
    load(platform)
    await platform.advance(0)
    expect(other.removed).toBe(false)
  })

  test('a global that appears after the load event is waited for', async () => {
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
    ['nothing', undefined],
    ['an empty object', {}],
    ['a number', 1],
    ['an old build', { init: 'no function' }],
  ])('a tag that loads with %s as the global is retried, then rejects with sdk-invalid', async (_, value) => {
    const platform = fakePlatform({ globals: { [global]: value }, network: (tag) => tag.load() })
    const seen = load(platform)
    await platform.advance(15_000)
    expect(seen.error).toMatchObject({ code: 'sdk-invalid', recoverable: false })
    expect(platform.tags).toHaveLength(3)
    expect(platform.tagsOnPage()).toHaveLength(0)
  })

  test('a CDN that never answers rejects with load-timeout within the time limit', async () => {
    const platform = fakePlatform()
    const seen = load(platform)
    await platform.advance(14_900)
    expect(seen).toEqual({})
    await platform.advance(200)
    expect(seen.error).toMatchObject({ code: 'load-timeout', recoverable: true })
    expect(platform.tagsOnPage()).toHaveLength(0)
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
    const platform = platformServingFrom(1)
    load(platform, { url: '/sandbox/sdk.js?x=1' })
    await platform.advance(300)
    expect(platform.tags[1]?.src).toBe('/sandbox/sdk.js?x=1&retry=1')
  })

  test('after a failure, a call with another address loads that one', async () => {
    const platform = platformServingFrom(3)
    load(platform)
    await platform.advance(3_000)
    const seen = load(platform, { url: 'https://mirror.test/sdk.js' })
    await platform.advance(0)
    expect(seen.value).toBe(sdk)
    expect(platform.tagsOnPage()[0]?.src).toBe('https://mirror.test/sdk.js')
  })

  test('a page that refuses scripts (Trusted Types) rejects with load-failed and its cause', async () => {
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
