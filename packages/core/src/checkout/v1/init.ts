import { badOption } from '../opening/assert-channel.js'
import type { Defaults } from '../opening/driver.js'
import { CheckoutError } from '../platform/errors.js'
import type { Platform } from '../platform/platform.js'
import { noteLoadedFrames } from './page.js'
import type { V1Sdk } from './sdk.js'

interface Initialized {
  readonly userCode: string
  readonly at: number
  /** V1's frames have been in the document since. */
  readonly hadFrames?: boolean
}

/** The last `init` of each SDK. `init` rebuilds every frame, so it is called only when the user code changes. */
const initialized = /* @__PURE__ */ new WeakMap<V1Sdk, Initialized>()

/** The guide page about V1's user code. */
const guide = 'opi/ko/integration/start/v1/auth'

/** Calls `IMP.init` with the channel's user code, once. Throws `invalid-request` for a missing or wrong code: V1 would only alert. */
export const initialize = (platform: Platform, imp: V1Sdk, { channel }: Defaults): void => {
  const { userCode, gateway } = channel
  if (!userCode) throw badOption('userCode', 'missing', { gateway: gateway.code }, guide)
  // A channel key or a store id in place of the user code.
  if (/^(?:channel|store)-/i.test(userCode))
    throw badOption(
      'channel.userCode',
      'invalid-format',
      { gateway: gateway.code, expected: 'user-code' },
      guide,
    )
  if (initialized.get(imp)?.userCode === userCode) return
  noteLoadedFrames()
  try {
    imp.init(userCode)
  } catch (cause) {
    throw new CheckoutError('sdk-invalid', { cause })
  }
  initialized.set(imp, { userCode, at: platform.now() })
}

/** Makes the next `initialize` call `IMP.init` again. */
export const forgetInit = (imp: V1Sdk): void => {
  initialized.delete(imp)
}

/** Notes that V1 has its frames in the document. */
export const noteFrames = (imp: V1Sdk): void => {
  const last = initialized.get(imp)
  if (last) initialized.set(imp, { ...last, hadFrames: true })
}

/** Milliseconds after `init` in which V1 makes its frames: first it reads the channels, in a timer. */
const framesDue = 1_000

/**
 * Whether V1, with no frame in the document, needs `init` again: its frames were removed (`IMP.deinit`), or it could not
 * read its channels when the page loaded and would keep a request forever without an answer.
 */
export const lacksFrames = (platform: Platform, imp: V1Sdk): boolean => {
  const { at = 0, hadFrames } = initialized.get(imp) ?? {}
  return hadFrames === true || platform.now() - at > framesDue
}
