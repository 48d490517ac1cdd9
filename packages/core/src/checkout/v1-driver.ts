import type { JsonRecord, Operation } from '../requests/model.js'
import { guideUrl } from '../diagnostics/guide-url.js'
import { connect, type ConnectOptions } from './connect.js'
import type { Defaults, Driver, Keys } from './driver.js'
import { CheckoutError } from './errors.js'
import { detectDevice } from './device.js'
import type { Cancel, Platform, V1Page } from './platform.js'
import { popupsOf } from './popups.js'
import { quietly } from './quietly.js'
import { noteLoadedFrames, v1PageOf } from './v1-page.js'
import { readV1Response, v1Names, v1VerificationNames } from './v1-response.js'
import { v1Source, type V1Sdk } from './v1-sdk.js'

/** The user code each SDK was last given, and when: `init` rebuilds every frame, so it is called only when that changes. */
const told = /* @__PURE__ */ new WeakMap<V1Sdk, { readonly userCode: string; readonly at: number }>()

/** SDKs with a window under way, which `init` would destroy. */
const inUse = /* @__PURE__ */ new WeakSet<V1Sdk>()

/** Tells V1 whose page this is, once. */
export const initialize = (platform: Platform, imp: V1Sdk, { channel }: Defaults): void => {
  const { userCode, gateway } = channel
  // IMP would only alert, and never call back.
  if (!userCode)
    throw new CheckoutError('invalid-request', {
      diagnostics: [
        {
          severity: 'error',
          code: 'missing',
          path: 'userCode',
          params: { gateway: gateway.code },
          docs: guideUrl('opi/ko/integration/start/v1/auth'),
        },
      ],
    })
  // A channel key or store id of the console, in the user code's place: IMP would only alert.
  if (/^(?:channel|store)-/i.test(userCode))
    throw new CheckoutError('invalid-request', {
      diagnostics: [
        {
          severity: 'error',
          code: 'invalid-format',
          path: 'channel.userCode',
          params: { gateway: gateway.code, expected: 'user-code' },
          docs: guideUrl('opi/ko/integration/start/v1/auth'),
        },
      ],
    })
  if (told.get(imp)?.userCode === userCode) return
  noteLoadedFrames()
  try {
    imp.init(userCode)
  } catch (cause) {
    throw new CheckoutError('sdk-invalid', { cause })
  }
  told.set(imp, { userCode, at: platform.now() })
}

/** `init` reads the channels in a timer of its own. */
const forFrames = 1_000
const poll = 1_000
/** V1 answers some 4 s after its popup closed, where it does. */
const afterClose = 15_000
/** V1 answers before it makes its frames anew. */
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
    // A group lets PortOne choose, and `pg` is the old way to name a channel. One of another gateway names none of
    // these: V1 takes the first channel for it, silently, unless there is a key.
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
        // V1 that could not read its channels as the page loaded has no frames, and keeps a request for ever.
        const { at = 0 } = told.get(imp) ?? {}
        if (page && !page.hasFrames() && platform.now() - at > forFrames) told.delete(imp)
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

        // A stranger's IMP.init or IMP.close takes the window away, and V1 never tells. A popup outlives that.
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
            // An SDK that showed nothing and said nothing is stuck: `init` wakes it, ahead of the next click.
          } else if (!hasPopup) told.delete(imp)
        }
        return (outcome) => {
          stopHearing?.()
          inUse.delete(imp)
          if (isAnswered && outcome) return
          if (outcome?.status !== 'redirecting' || !page?.cover()) return tidy()
          // What the page goes away with, it comes back with from the back-forward cache.
          const stop = platform.on('pageshow', () => {
            stop()
            if (!inUse.has(imp)) tidy()
          })
        }
      }
    }),
}

/** Milliseconds for V1's frames: whoever waits for more has no window all the same. */
const frameLimit = 5_000

/** Loads V1, and its frames too: a request that comes before them is opened late, and WebKit takes the click for over. */
export const prepareV1 = async (platform: Platform, options: ConnectOptions & Defaults): Promise<void> => {
  await v1Driver.open(platform, options)
  const loading = v1PageOf(platform)?.framesLoaded()
  if (!loading) return
  await new Promise<void>((resolve) => {
    const stop = platform.after(frameLimit, resolve)
    const ready = () => {
      stop()
      resolve()
    }
    void loading.then(ready, ready)
  })
}
