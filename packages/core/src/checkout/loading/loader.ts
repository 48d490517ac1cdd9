import { CheckoutError, isCheckoutError } from '../platform/errors.js'
import type { CheckoutErrorCode } from '../platform/errors.js'
import type { Platform } from '../platform/platform.js'
import type { ScriptTag } from '../platform/script-tags.js'

/** Where an SDK comes from and how to recognize it. */
export interface SdkSource<Sdk> {
  readonly global: string
  readonly url: string
  is(value: unknown): value is Sdk
}

export const sdkSource = <Sdk>(
  global: string,
  url: string,
  ...methods: readonly string[]
): SdkSource<Sdk> => ({
  global,
  url,
  // The SDK may be an object, a module's namespace or a function.
  is: (value): value is Sdk =>
    methods.every((name) => typeof Reflect.get(Object(value), name) === 'function'),
})

export interface LoadOptions {
  /** The script's address, such as a sandbox's; PortOne's CDN by default. */
  readonly url?: string | undefined
  /** For a CSP that allows scripts by nonce. */
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
  /** Milliseconds for loading, including retries. */
  readonly timeLimit?: number | undefined
}

const defaultTimeLimit = 15_000
const tries = 3
const pollInterval = 50
/** How long a script that has loaded may take to set its global. */
const lateGlobal = 1_000
const firstPause = 300

/** The part of a platform that loading uses. */
export type LoadingPlatform = Pick<Platform, 'now' | 'after' | 'global' | 'findScript' | 'insertScript'>

const sleep = (platform: LoadingPlatform, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    platform.after(milliseconds, resolve)
  })

/** The address without protocol and query: two addresses that differ only in these are one script. */
const sameScript = (url: string): string => url.replace(/^https?:|[?#].*/g, '')

/** Waits for the global; resolves with an error code if it does not come. */
const watch = async (
  platform: LoadingPlatform,
  tag: ScriptTag,
  isReady: () => boolean,
  until: number,
): Promise<CheckoutErrorCode | undefined> => {
  let fault: CheckoutErrorCode = 'load-timeout'
  while (!isReady()) {
    const state = tag.state()
    if (state === 'failed') return 'load-failed'
    if (state === 'loaded' && fault === 'load-timeout') {
      fault = 'sdk-invalid'
      until = Math.min(until, platform.now() + lateGlobal)
    }
    if (platform.now() >= until) return fault
    await sleep(platform, pollInterval)
  }
  return undefined
}

const load = async (
  platform: LoadingPlatform,
  url: string,
  isReady: () => boolean,
  { nonce, integrity, crossOrigin, timeLimit = defaultTimeLimit }: LoadOptions,
): Promise<void> => {
  const end = platform.now() + timeLimit
  for (let attempt = 0, retry = 0; ; retry++) {
    const found = platform.findScript((src) => sameScript(src) === sameScript(url))
    // The query makes it another request, which neither gets a broken copy from a cache nor waits for a stalled request.
    const src = retry ? `${url}${url.includes('?') ? '&' : '?'}retry=${retry}` : url
    const tag = found ?? platform.insertScript({ src, nonce, integrity, crossOrigin })
    // A tag that stalls gets half of the time, so that there is time for another.
    const fault = await watch(platform, tag, isReady, attempt ? end : (platform.now() + end) / 2)
    if (!fault) return
    tag.remove()
    // A failed tag of the merchant's is replaced at once.
    if (found) continue
    // The clock adds jitter, so that pages that failed together do not retry together.
    const pause = firstPause * 2 ** attempt + (platform.now() % firstPause)
    if (++attempt === tries || platform.now() + pause >= end) throw new CheckoutError(fault)
    await sleep(platform, pause)
  }
}

/** Running loads, by address. Settled loads are removed, so a failure is not remembered. */
const loads = /* @__PURE__ */ new WeakMap<LoadingPlatform, Record<string, Promise<void>>>()

/**
 * The SDK, loaded if it is not there yet. Concurrent calls share one tag, also one that the merchant wrote. A failure is
 * retried within the time limit, and a later call starts afresh. Rejects with `load-failed`, `load-timeout` or `sdk-invalid`.
 */
export const loadSdk = async <Sdk>(
  platform: LoadingPlatform,
  source: SdkSource<Sdk>,
  options: LoadOptions = {},
): Promise<Sdk> => {
  const { url = source.url } = options
  const isReady = () => source.is(platform.global(source.global))
  if (!isReady()) {
    const shared = loads.get(platform) ?? {}
    loads.set(platform, shared)
    try {
      await (shared[url] ??= load(platform, url, isReady, options).finally(() => delete shared[url]))
    } catch (cause) {
      // A page with Trusted Types refuses the tag itself.
      throw isCheckoutError(cause) ? cause : new CheckoutError('load-failed', { cause })
    }
  }
  const sdk = platform.global(source.global)
  if (source.is(sdk)) return sdk
  throw new CheckoutError('sdk-invalid')
}
