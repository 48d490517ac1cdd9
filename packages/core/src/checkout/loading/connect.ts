import { CheckoutError } from '../platform/errors.js'
import { loadSdk, type SdkSource } from './loader.js'
import type { Platform } from '../platform/platform.js'

/** Where the SDK of a channel comes from. */
export interface ConnectOptions {
  /** An imported `@portone/browser-sdk/v2`, or an `IMP`: nothing is loaded then. */
  readonly sdk?: unknown
  /** Instead of PortOne's CDN, as for a sandbox. */
  readonly scriptUrl?: string | undefined
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
  readonly timeouts?:
    | {
        /** Milliseconds for loading the SDK, all tries together; 15 s by default. */
        readonly load?: number | undefined
      }
    | undefined
}

/** The SDK that was passed in, the one on the page, or the one that is loaded now; and what is bound to it. */
export const connect = <Sdk, Bound>(
  platform: Platform,
  options: ConnectOptions,
  source: SdkSource<Sdk>,
  bind: (sdk: Sdk) => Bound,
): Bound | Promise<Bound> => {
  const { sdk = platform.global(source.global) } = options
  if (source.is(sdk)) return bind(sdk)
  if (options.sdk !== undefined) throw new CheckoutError('sdk-invalid')
  const { scriptUrl: url, timeouts } = options
  return loadSdk(platform, source, { ...options, url, timeLimit: timeouts?.load }).then(bind)
}
