import { CheckoutError } from '../platform/errors.js'
import { loadSdk, type SdkSource } from './loader.js'
import type { Platform } from '../platform/platform.js'

/** Where the SDK comes from. */
export interface ConnectOptions {
  /** An imported `@portone/browser-sdk/v2`, or an `IMP`; then nothing is loaded. */
  readonly sdk?: unknown
  /** The script's address, such as a sandbox's; PortOne's CDN by default. */
  readonly scriptUrl?: string | undefined
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
  readonly timeouts?:
    | {
        /** Milliseconds for loading the SDK, including retries; 15 s by default. */
        readonly load?: number | undefined
      }
    | undefined
}

/** Gives `bind` the SDK that was passed in, the one on the page, or the one that it loads now. */
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
