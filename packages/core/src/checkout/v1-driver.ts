import { connect } from './connect.js'
import type { Driver } from './driver.js'
import { CheckoutError } from './errors.js'
import { popupsDuring } from './popups.js'
import { readV1Response, v1Names } from './v1-response.js'
import { v1Source, type V1Sdk } from './v1-sdk.js'

/** The user code each SDK was last given: `init` rebuilds every frame, so it is called only when that changes. */
const userCodes = /* @__PURE__ */ new WeakMap<V1Sdk, string>()

/** SDKs whose last request has had no answer. */
const unanswered = /* @__PURE__ */ new WeakSet<V1Sdk>()

/** Tells V1 whose page this is, once. */
export const initialize = (imp: V1Sdk, userCode: string): void => {
  if (userCodes.get(imp) === userCode) return
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
  defaults: ({ channel: { channelKey }, redirectUrl }, { pg }) => ({
    // `pg` is the old way to name a channel.
    channelKey: pg ? undefined : channelKey,
    m_redirect_url: redirectUrl,
  }),
  /** Opens in the call itself: a popup needs the click. V1 says nothing at all when it is blocked. */
  open: (platform, options) =>
    connect(platform, options, v1Source, (imp) => {
      initialize(imp, options.channel.userCode ?? '')
      return (request) => (answer, broke, later, silent) => {
        // An SDK that showed nothing and said nothing is stuck, as where it could not read its channels: `init` wakes it.
        if (unanswered.delete(imp)) {
          userCodes.delete(imp)
          initialize(imp, options.channel.userCode ?? '')
        }
        let answered = false
        const popups = (platform.popupsDuring ?? popupsDuring)(() => {
          const running = imp.request_pay(request, (response) => {
            answered = true
            unanswered.delete(imp)
            answer(readV1Response(response))
          })
          // Newer builds are asynchronous inside and may hand back a promise.
          Promise.resolve(running).catch(broke)
        })
        // A popup shows that it works; `init` would cost the next one its click.
        if (popups.length === 0 && !answered) unanswered.add(imp)
        if (popups.includes(null)) broke(new CheckoutError('popup-blocked'))
        const watch = () =>
          popups.every((popup) => popup?.closed) ? later(afterClose, silent) : later(popupPoll, watch)
        if (popups.length) watch()
      }
    }),
}
