import { guideUrl } from '../diagnostics/guide-url.js'
import { connect, type ConnectOptions } from './connect.js'
import type { Defaults, Driver } from './driver.js'
import { CheckoutError } from './errors.js'
import { detectDevice } from './device.js'
import type { Cancel, Platform } from './platform.js'
import { popupsOf } from './popups.js'
import { framesLoaded, noteLoadedFrames } from './v1-frames.js'
import { readV1Response, v1Names } from './v1-response.js'
import { v1Source, type V1Sdk } from './v1-sdk.js'

/** The user code each SDK was last given: `init` rebuilds every frame, so it is called only when that changes. */
const userCodes = /* @__PURE__ */ new WeakMap<V1Sdk, string>()

/** SDKs whose last request has had no answer, and whether it has shown a popup. */
const unanswered = /* @__PURE__ */ new WeakMap<V1Sdk, boolean>()

/** Tells V1 whose page this is, once. */
export const initialize = (imp: V1Sdk, { channel }: Defaults): void => {
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
  if (userCodes.get(imp) === userCode) return
  noteLoadedFrames()
  try {
    imp.init(userCode)
  } catch (cause) {
    throw new CheckoutError('sdk-invalid', { cause })
  }
  userCodes.set(imp, userCode)
}

const popupPoll = 1_000
/** V1 answers some 4 s after its popup closed, where it does. */
const afterClose = 15_000

export const v1Driver: Driver = {
  names: v1Names,
  defaults: ({ channel: { channelKey }, redirectUrl }, { channelGroupId, pg }) => ({
    // A group lets PortOne choose, and `pg` is the old way to name a channel.
    channelKey: channelGroupId || pg ? undefined : channelKey,
    m_redirect_url: redirectUrl,
  }),
  /** Opens in the call itself: a popup needs the click. V1 says nothing at all when it is blocked. */
  open: (platform, options) =>
    connect(platform, options, v1Source, (imp) => {
      // Ahead of the click; never where a window may be open, which `init` would destroy.
      if (!unanswered.has(imp)) initialize(imp, options)
      return (request) => (answer, broke, later, silent) => {
        // An SDK that showed nothing and said nothing is stuck, as where it could not read its channels: `init` wakes it.
        if (unanswered.get(imp) === false) userCodes.delete(imp)
        unanswered.delete(imp)
        initialize(imp, options)
        const { window } = options.channel.gateway
        const opensPopup = request['popup'] === true || window?.[detectDevice(platform, 'v1')] === 'popup'
        let answered = false
        let stop: Cancel | undefined
        const call = () => {
          const running = imp.request_pay(request, (response) => {
            answered = true
            unanswered.delete(imp)
            stop?.()
            try {
              answer(readV1Response(response))
            } catch (reason) {
              broke(reason)
            }
          })
          // Newer builds are asynchronous inside and may hand back a promise.
          Promise.resolve(running).catch(broke)
          if (!answered) unanswered.set(imp, false)
        }
        const mayComeLater = () => opensPopup && !answered
        stop = popupsOf(platform, call, mayComeLater, (popups) => {
          if (!popups.length) return
          // A popup shows that it works; `init` would cost the next one its click.
          if (!answered) unanswered.set(imp, true)
          if (popups.includes(null)) broke(new CheckoutError('popup-blocked'))
          const watch = () =>
            popups.every((popup) => popup?.closed) ? later(afterClose, silent) : later(popupPoll, watch)
          watch()
        })
      }
    }),
}

/** Milliseconds for V1's frames: whoever waits for more has no window all the same. */
const frameLimit = 5_000

/** Loads V1, and its frames too: a request that comes before them is opened late, and WebKit takes the click for over. */
export const prepareV1 = async (platform: Platform, options: ConnectOptions & Defaults): Promise<void> => {
  await v1Driver.open(platform, options)
  await new Promise<void>((resolve) => {
    const stop = platform.after(frameLimit, resolve)
    const ready = () => {
      stop()
      resolve()
    }
    void (platform.framesLoaded ?? framesLoaded)().then(ready, ready)
  })
}
