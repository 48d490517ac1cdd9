import type { JsonRecord, Operation } from '../../model.js'
import { connect, type ConnectOptions } from '../loading/connect.js'
import type { Defaults, Driver, Keys, OpenWindow } from '../opening/driver.js'
import { readV1Response, v1Names, v1VerificationNames } from '../outcomes/v1-response.js'
import { detectDevice } from '../platform/device.js'
import { CheckoutError } from '../platform/errors.js'
import type { Cancel, Platform, V1Page } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'
import { forgetInit, initialize, lacksFrames, noteFrames } from './init.js'
import { v1PageOf } from './page.js'
import { popupsOf } from './popups.js'
import { v1Source, type V1Sdk } from './sdk.js'

/** SDKs with an open window, which `init` would destroy. */
const inUse = /* @__PURE__ */ new WeakSet<V1Sdk>()

/** Milliseconds between two looks at V1's windows. */
const pollInterval = 1_000
/** Milliseconds to wait for an answer after the popup closed: V1 gives it some 4 s later, or never. */
const afterClose = 15_000
/** Milliseconds to wait for an answer after the window vanished: V1 answers before it replaces its frames. */
const afterVanishing = 2_000

/** Whether V1 opens a popup for this request: the gateway's window, or what the request asks for (payrq > popup, naverPopupMode). */
const opensPopup = (
  platform: Platform,
  { window }: Keys['gateway'],
  operation: Operation,
  request: JsonRecord,
): boolean => {
  const device = detectDevice(platform, 'v1')
  const windows = operation === 'certification' ? { pc: 'popup', mobile: 'redirect' } : window
  return request['popup'] === true || request['naverPopupMode'] === true || windows?.[device] === 'popup'
}

const namesOf: Driver['namesOf'] = (operation) =>
  operation === 'certification' ? v1VerificationNames : v1Names

/** Opens in the call itself, since a popup needs the click. V1 reports nothing when the popup is blocked. */
const opener =
  (platform: Platform, imp: V1Sdk, options: Defaults): OpenWindow =>
  ({ request, operation, answer, fail, giveUp, after }) => {
    const method = operation === 'certification' ? 'certification' : 'request_pay'
    if (!imp[method]) throw new CheckoutError('unsupported-operation')
    const page = v1PageOf(platform)
    if (page?.hasFrames()) noteFrames(imp)
    else if (page && lacksFrames(platform, imp)) forgetInit(imp)
    initialize(platform, imp, options)
    inUse.add(imp)
    let isAnswered = false
    let hasPopup = false
    let stopListening: Cancel | undefined

    const call = () => {
      try {
        // A copy, because newer builds write into their argument.
        const running = imp[method]?.({ ...request }, (response) => {
          isAnswered = true
          stopListening?.()
          try {
            answer(readV1Response(response, namesOf(operation)))
          } catch (reason) {
            fail(reason)
          }
        })
        // Newer builds are asynchronous and may return a promise.
        Promise.resolve(running).catch(fail)
      } catch (reason) {
        fail(reason)
      }
    }
    const mayOpenLater = () =>
      !isAnswered && opensPopup(platform, options.channel.gateway, operation, request)
    stopListening = popupsOf(platform, call, mayOpenLater, (popups) => {
      if (!popups.length) return
      hasPopup = true
      if (popups.includes(null)) fail(new CheckoutError('popup-blocked'))
      const watch = () =>
        popups.every((popup) => popup?.closed) ? after(afterClose, giveUp) : after(pollInterval, watch)
      watch()
    })

    // If the page itself calls IMP.init or IMP.close, the window disappears without an answer. A popup survives that.
    let shown: ReturnType<V1Page['cover']>
    const look = () => {
      shown ??= page?.cover()
      if (shown && !shown.isConnected && !hasPopup) after(afterVanishing, giveUp)
      else after(pollInterval, look)
    }
    if (page) look()

    /** Takes V1's dialog off the page: where V1 did not answer, it stays on top and the page cannot be clicked. */
    const tidy = () => {
      if (page?.cover()) {
        // Not by IMP.deinit: after it 1.5.0 sends its popups' forms from the removed dialog, and they stay blank.
        // Not by IMP.close: it leaves Payco's dialog.
        page.uncover()
        forgetInit(imp)
        quietly(() => initialize(platform, imp, options))
      } else if (!hasPopup) {
        // The SDK showed nothing and did not answer, so it is stuck: the next call runs `init` again, which frees it.
        forgetInit(imp)
      }
    }
    return (outcome) => {
      stopListening?.()
      inUse.delete(imp)
      if (isAnswered && outcome) return
      if (outcome?.status !== 'redirecting' || !page?.cover()) return tidy()
      // A page restored from the back-forward cache still has V1's dialog over it.
      const stop = platform.on('pageshow', () => {
        stop()
        if (!inUse.has(imp)) tidy()
      })
    }
  }

export const v1Driver: Driver = {
  namesOf,
  defaults: ({ channel: { channelKey, gateway }, redirectUrl }, { channelGroupId, pg }) => ({
    // No key if the request names its channel itself, by a group or by `pg`. A `pg` of another gateway does not count:
    // without a key, V1 would silently use the merchant's first channel of that gateway.
    channelKey: channelGroupId || String(pg).split('.')[0] === gateway.code ? undefined : channelKey,
    m_redirect_url: redirectUrl,
  }),
  load: (platform, options) =>
    connect(platform, options, v1Source, (imp) => {
      // Initialize before the click, but never while a window may be open.
      if (!inUse.has(imp)) initialize(platform, imp, options)
      return opener(platform, imp, options)
    }),
}

/** Milliseconds to wait for V1's frames at most; a click after that opens what it can. */
const frameLimit = 5_000

/** Loads V1 and its frames: a request that comes before the frames opens late, and WebKit no longer counts the click. */
export const prepareV1 = async (platform: Platform, options: ConnectOptions & Defaults): Promise<void> => {
  await v1Driver.load(platform, options)
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
