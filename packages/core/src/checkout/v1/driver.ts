import type { JsonRecord, Operation } from '../../model.js'
import { badOption } from '../opening/assert-channel.js'
import { connect, type ConnectOptions } from '../loading/connect.js'
import type { Defaults, Driver, Keys } from '../opening/driver.js'
import { CheckoutError } from '../platform/errors.js'
import { detectDevice } from '../platform/device.js'
import type { Cancel, Platform, V1Page } from '../platform/platform.js'
import { popupsOf } from './popups.js'
import { quietly } from '../platform/quietly.js'
import { noteLoadedFrames, v1PageOf } from './page.js'
import { readV1Response, v1Names, v1VerificationNames } from '../outcomes/v1-response.js'
import { v1Source, type V1Sdk } from './sdk.js'

interface Initialized {
  readonly userCode: string
  readonly at: number
  /** V1's frames have been in the document since. */
  readonly hadFrames?: boolean
}

/** What each SDK was last given: `init` rebuilds every frame, so it is called only when the user code changes. */
const told = /* @__PURE__ */ new WeakMap<V1Sdk, Initialized>()

/** SDKs with a window under way, which `init` would destroy. */
const inUse = /* @__PURE__ */ new WeakSet<V1Sdk>()

/** Where V1's user code is explained. */
const guide = 'opi/ko/integration/start/v1/auth'

/** Tells V1 whose page this is, once. */
export const initialize = (platform: Platform, imp: V1Sdk, { channel }: Defaults): void => {
  const { userCode, gateway } = channel
  // IMP would only alert, and never call back.
  if (!userCode) throw badOption('userCode', 'missing', { gateway: gateway.code }, guide)
  // A channel key or store id of the console, in the user code's place: IMP would only alert.
  if (/^(?:channel|store)-/i.test(userCode))
    throw badOption(
      'channel.userCode',
      'invalid-format',
      { gateway: gateway.code, expected: 'user-code' },
      guide,
    )
  if (told.get(imp)?.userCode === userCode) return
  noteLoadedFrames()
  try {
    imp.init(userCode)
  } catch (cause) {
    throw new CheckoutError('sdk-invalid', { cause })
  }
  told.set(imp, { userCode, at: platform.now() })
}

/** Milliseconds after `init` in which V1 makes its frames: first it reads the channels, in a timer. */
const framesDue = 1_000

const noteFrames = (imp: V1Sdk): void => {
  const known = told.get(imp)
  if (known) told.set(imp, { ...known, hadFrames: true })
}

/**
 * Whether V1, with no frame in the document, needs `init` again: its frames were taken away (`IMP.deinit`), or it could not
 * read its channels as the page loaded and would keep a request for ever.
 */
const lacksFrames = (platform: Platform, imp: V1Sdk): boolean => {
  const { at = 0, hadFrames } = told.get(imp) ?? {}
  return hadFrames === true || platform.now() - at > framesDue
}

/** Milliseconds between two looks at V1's windows. */
const poll = 1_000
/** Milliseconds to wait for an answer after the popup has closed: V1 gives it some 4 s later, or never. */
const afterClose = 15_000
/** Milliseconds to wait for an answer after the window has vanished: V1 answers before it replaces its frames. */
const afterVanishing = 2_000

/** Whether V1 opens a popup for this request: its gateway's window, or what the request asks for (payrq > popup, naverPopupMode). */
const opensPopup = (
  platform: Platform,
  { window }: Keys['gateway'],
  operation: Operation,
  request: JsonRecord,
): boolean => {
  const device = detectDevice(platform, 'v1')
  const kind = operation === 'certification' ? { pc: 'popup', mobile: 'redirect' } : window
  return request['popup'] === true || request['naverPopupMode'] === true || kind?.[device] === 'popup'
}

const namesOf: Driver['namesOf'] = (operation) =>
  operation === 'certification' ? v1VerificationNames : v1Names

export const v1Driver: Driver = {
  namesOf,
  defaults: ({ channel: { channelKey, gateway }, redirectUrl }, { channelGroupId, pg }) => ({
    // No key where the request names its channel itself: by a group, or by `pg`, the old way. A `pg` of another gateway
    // does not count as that: without a key, V1 would silently take the merchant's first channel for it.
    channelKey: channelGroupId || String(pg).split('.')[0] === gateway.code ? undefined : channelKey,
    m_redirect_url: redirectUrl,
  }),
  /** Opens in the call itself: a popup needs the click. V1 says nothing at all when it is blocked. */
  open: (platform, options) =>
    connect(platform, options, v1Source, (imp) => {
      // Ahead of the click, but never where a window may be open.
      if (!inUse.has(imp)) initialize(platform, imp, options)
      return (request, operation) => (answer, broke, later, silent) => {
        const certifies = operation === 'certification'
        if (certifies && !imp.certification) throw new CheckoutError('unsupported-operation')
        const page = v1PageOf(platform)
        if (page?.hasFrames()) noteFrames(imp)
        else if (page && lacksFrames(platform, imp)) told.delete(imp)
        initialize(platform, imp, options)
        inUse.add(imp)
        let isAnswered = false
        let hasPopup = false
        let stopHearing: Cancel | undefined

        const call = () => {
          try {
            // A copy: newer builds write into what they are given.
            const running = imp[certifies ? 'certification' : 'request_pay']?.({ ...request }, (response) => {
              isAnswered = true
              stopHearing?.()
              try {
                answer(readV1Response(response, namesOf(operation)))
              } catch (reason) {
                broke(reason)
              }
            })
            // Newer builds are asynchronous inside and may hand back a promise.
            Promise.resolve(running).catch(broke)
          } catch (reason) {
            broke(reason)
          }
        }
        const mayComeLater = () =>
          !isAnswered && opensPopup(platform, options.channel.gateway, operation, request)
        stopHearing = popupsOf(platform, call, mayComeLater, (popups) => {
          if (!popups.length) return
          hasPopup = true
          if (popups.includes(null)) broke(new CheckoutError('popup-blocked'))
          const watch = () =>
            popups.every((popup) => popup?.closed) ? later(afterClose, silent) : later(poll, watch)
          watch()
        })

        // The page's own call of IMP.init or IMP.close removes the window, and V1 tells nobody. A popup outlives that.
        let shown: ReturnType<V1Page['cover']>
        const look = () => {
          shown ??= page?.cover()
          if (shown && !shown.isConnected && !hasPopup) later(afterVanishing, silent)
          else later(poll, look)
        }
        if (page) look()

        /** V1 leaves its dialog over the page wherever it did not answer: then the page could not be clicked any more. */
        const tidy = () => {
          if (page?.cover()) {
            // Not by IMP.deinit: after it 1.5.0 sends its popups' forms from the dialog that was removed, and they stay
            // blank. IMP.close leaves Payco's dialog.
            page.uncover()
            told.delete(imp)
            quietly(() => initialize(platform, imp, options))
          } else if (!hasPopup) {
            // An SDK that showed nothing and said nothing is stuck: the next call runs `init` again, which frees it.
            told.delete(imp)
          }
        }
        return (outcome) => {
          stopHearing?.()
          inUse.delete(imp)
          if (isAnswered && outcome) return
          if (outcome?.status !== 'redirecting' || !page?.cover()) return tidy()
          // A page that comes back from the back-forward cache still has V1's dialog over it.
          const stop = platform.on('pageshow', () => {
            stop()
            if (!inUse.has(imp)) tidy()
          })
        }
      }
    }),
}

/** Milliseconds to wait for V1's frames at most: after that the click opens what it can. */
const frameLimit = 5_000

/** Loads V1, and its frames too: a request that comes before them is opened late, and WebKit takes the click for over. */
export const prepareV1 = async (platform: Platform, options: ConnectOptions & Defaults): Promise<void> => {
  await v1Driver.open(platform, options)
  const page = v1PageOf(platform)
  if (!page) return
  const loading = page.framesLoaded()
  await new Promise<void>((resolve) => {
    const stop = platform.after(frameLimit, resolve)
    const ready = () => {
      stop()
      resolve()
    }
    void loading.then(ready, ready)
  })
  if (page.hasFrames()) await connect(platform, options, v1Source, noteFrames)
}
