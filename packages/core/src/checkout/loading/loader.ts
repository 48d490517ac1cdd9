import { CheckoutError, isCheckoutError } from '../platform/errors.js'
import type { CheckoutErrorCode } from '../platform/errors.js'
import type { Platform } from '../platform/platform.js'
import type { ScriptTag } from '../platform/script-tags.js'

/** Where an SDK comes from and how it is known. */
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
  // A module's namespace and a callable SDK are as good as an object.
  is: (value): value is Sdk =>
    methods.every((name) => typeof Reflect.get(Object(value), name) === 'function'),
})

export interface LoadOptions {
  /** Instead of PortOne's CDN, as for a sandbox. */
  readonly url?: string | undefined
  /** For a CSP that allows scripts by nonce. */
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
  /** Milliseconds for all tries together. */
  readonly timeLimit?: number | undefined
}

const defaultTimeLimit = 15_000
const tries = 3
const pollInterval = 50
/** How long a script that has loaded may take to set its global. */
const lateGlobal = 1_000
const firstPause = 300

/** What loading needs of the world. */
export type LoadingPlatform = Pick<Platform, 'now' | 'after' | 'global' | 'findScript' | 'insertScript'>

const sleep = (platform: LoadingPlatform, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    platform.after(milliseconds, resolve)
  })

/** Two addresses are one script whatever their protocol and query. */
const sameScript = (url: string): string => url.replace(/^https?:|[?#].*/g, '')

/** Waits for the global; resolves with what went wrong, or with nothing. */
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
    // The query keeps a broken copy in a cache from being served again, and the request from waiting for a stalled one.
    const src = retry ? `${url}${url.includes('?') ? '&' : '?'}retry=${retry}` : url
    const tag = found ?? platform.insertScript({ src, nonce, integrity, crossOrigin })
    // A tag that stalls may hold half of the time, so that another gets its chance.
    const fault = await watch(platform, tag, isReady, attempt ? end : (platform.now() + end) / 2)
    if (!fault) return
    tag.remove()
    // A dead tag of the merchant's is replaced at once.
    if (found) continue
    // The clock is the jitter: pages that failed together do not all come back at once.
    const pause = firstPause * 2 ** attempt + (platform.now() % firstPause)
    if (++attempt === tries || platform.now() + pause >= end) throw new CheckoutError(fault)
    await sleep(platform, pause)
  }
}

/** Loads under way, by address. Nothing settled stays here, so a failure is forgotten. */
const loads = /* @__PURE__ */ new WeakMap<LoadingPlatform, Record<string, Promise<void>>>()

/**
 * The SDK, loaded when it is not there. Concurrent calls share one tag, also with a tag the merchant wrote; a failure
 * is retried within the time limit and then forgotten. Rejects with `load-failed`, `load-timeout` or `sdk-invalid`.
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
      // A page under Trusted Types refuses the tag itself.
      throw isCheckoutError(cause) ? cause : new CheckoutError('load-failed', { cause })
    }
  }
  const sdk = platform.global(source.global)
  if (source.is(sdk)) return sdk
  throw new CheckoutError('sdk-invalid')
}
