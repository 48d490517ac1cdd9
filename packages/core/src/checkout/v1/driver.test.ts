import { beforeAll, describe, expect, test } from 'vitest'
import type { Gateway } from '../../gateways/gateway.js'
import { html5Inicis, kcpQuick, naverpay } from '../../gateways/v1.js'
import { createCheckout, type CheckoutOptions } from '../create-checkout.js'
import { loadV1 } from './load.js'
import type { V1Page } from '../platform/platform.js'
import { fakePlatform, type FakeWorld } from '../testing/fake-platform.js'
import { iPhone } from '../testing/user-agents.js'
import { watch } from '../testing/watch.js'
import { param, v1Channel } from '../../../test-support/orders.js'

// These tests repeat what PortOne's real scripts, 1.2.0 to 1.28.12, were observed to do.

interface Frame {
  isConnected: boolean
}

/** A page with V1, whose window the test controls. */
const shop = (world: FakeWorld = {}, options: Partial<CheckoutOptions> = {}) => {
  const log: string[] = []
  const callbacks: ((response: unknown) => void)[] = []
  const v1 = { frames: true, cover: undefined as Frame | undefined }
  const page: V1Page = {
    framesLoaded: async () => {},
    hasFrames: () => v1.frames,
    cover: () => v1.cover,
    uncover: () => {
      log.push('uncover')
      v1.cover = undefined
    },
  }
  const platform = { ...fakePlatform(world), v1Page: page }
  let onCall = (_sent: Record<string, unknown>) => {}
  const sdk = {
    init: () => void log.push('init'),
    request_pay: (sent: Record<string, unknown>, callback: (response: unknown) => void) => {
      log.push('request_pay')
      callbacks.push(callback)
      onCall(sent)
    },
  }
  const checkout = createCheckout<Gateway>({
    platform,
    sdk,
    redirectUrl: '/done',
    onInvalid: 'report',
    channel: v1Channel,
    ...options,
  })
  return {
    platform,
    checkout,
    v1,
    log,
    answer: (response: unknown) => callbacks.at(-1)?.(response),
    whenCalled: (run: typeof onCall) => void (onCall = run),
  }
}

const noAnswer = { status: 'unknown', reason: 'no-answer', paymentId: 'p-1' }
const paid = { imp_uid: 'imp_1', merchant_uid: 'p-1' }

beforeAll(async () => {
  await loadV1()
})

describe("V1's dialog, if V1 leaves it over the page, is hidden and V1 is initialized again", () => {
  const withCleanup = ['init', 'request_pay', 'uncover', 'init']

  test("V1's dialog is hidden if its popup is blocked, in the call or a task later", async () => {
    for (const late of [0, 1]) {
      const { platform, checkout, v1, log, whenCalled, answer } = shop({ popups: 'blocked' })
      const open = () => {
        platform.openPopup()
        v1.cover = { isConnected: true }
      }
      whenCalled(() => void (late ? platform.after(late, open) : open()))
      const first = watch(checkout.requestPay({ ...param, popup: true }))
      await platform.advance(10)
      expect(first.error).toMatchObject({ code: 'popup-blocked' })
      expect(log).toEqual(withCleanup)
      whenCalled(() => {})
      const second = watch(checkout.requestPay({ ...param, popup: true }))
      answer(paid)
      await platform.advance(0)
      expect(second.outcome).toMatchObject({ status: 'completed' })
      expect(log).toEqual([...withCleanup, 'request_pay'])
    }
  })

  test("V1's dialog is hidden if V1 answers that its popup is blocked", async () => {
    const { platform, checkout, v1, log, answer } = shop()
    const paying = watch(checkout.requestPay(param))
    answer({ merchant_uid: 'p-1', error_code: 'NOT READY', error_msg: '팝업을 호출하는데 실패하였습니다.' })
    v1.cover = { isConnected: true }
    await platform.advance(0)
    expect(paying.error).toMatchObject({ code: 'popup-blocked' })
    expect(log).toEqual(withCleanup)
  })

  test("V1's dialog is hidden if its popup is closed and V1 never answers", async () => {
    const { platform, checkout, v1, log, whenCalled } = shop()
    whenCalled(() => {
      platform.openPopup({ closed: true })
      v1.cover = { isConnected: true }
    })
    const paying = watch(checkout.requestPay(param))
    await platform.advance(16_000)
    expect(paying.outcome).toMatchObject(noAnswer)
    expect(log).toEqual(withCleanup)
    expect(platform.timers()).toBe(0)
  })

  test("V1's dialog is hidden if V1 does not answer within the time limit", async () => {
    const { platform, checkout, v1, log, whenCalled } = shop({}, { timeouts: { answer: 60_000 } })
    whenCalled(() => (v1.cover = { isConnected: true }))
    const paying = watch(checkout.requestPay(param))
    await platform.advance(60_000)
    expect(paying.outcome).toMatchObject(noAnswer)
    expect(log).toEqual(withCleanup)
  })

  test('the outcome is unknown if another script removes the window by IMP.init or IMP.close', async () => {
    const { platform, checkout, v1, log, whenCalled } = shop()
    const frame = { isConnected: true }
    whenCalled(() => void platform.after(5, () => (v1.cover = frame)))
    const paying = watch(checkout.requestPay(param))
    await platform.advance(10 * 60_000)
    expect(paying.isSettled).toBe(false)
    // The dialog stays, with new frames in it.
    frame.isConnected = false
    v1.cover = { isConnected: true }
    await platform.advance(4_000)
    expect(paying.outcome).toMatchObject(noAnswer)
    expect(log).toEqual(withCleanup)
    expect(platform.timers()).toBe(0)
  })

  test('a popup stays open after IMP.init or IMP.close, and may still pay', async () => {
    const { platform, checkout, v1, whenCalled, answer } = shop()
    const frame = { isConnected: true }
    whenCalled(() => {
      platform.openPopup()
      v1.cover = frame
    })
    const paying = watch(checkout.requestPay(param))
    await platform.advance(5_000)
    frame.isConnected = false
    await platform.advance(60_000)
    expect(paying.isSettled).toBe(false)
    answer(paid)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })

  test("V1's dialog is hidden if the page returns from the back-forward cache", async () => {
    const { platform, checkout, v1, log } = shop({ userAgent: iPhone })
    const paying = watch(checkout.requestPay(param))
    v1.cover = { isConnected: true }
    platform.emit('pagehide', true)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'redirecting' })
    expect(log).not.toContain('uncover')
    platform.emit('pageshow', true)
    expect(log).toEqual(withCleanup)
    expect(platform.listeners()).toBe(0)
  })

  test('V1 that answers hides its dialog itself, so a dialog that is open then is left alone', async () => {
    const { platform, checkout, v1, log, answer } = shop()
    const paying = watch(checkout.requestPay(param))
    // The window of another script's request.
    v1.cover = { isConnected: true }
    answer(paid)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
    expect(log).toEqual(['init', 'request_pay'])
  })
})

describe('V1 without a frame in the page', () => {
  test('V1 that made no frames within a second is initialized again by the click', async () => {
    const { platform, checkout, v1, log, answer } = shop()
    v1.frames = false
    await checkout.prepare()
    await platform.advance(1_001)
    const paying = watch(checkout.requestPay(param))
    expect(log).toEqual(['init', 'init', 'request_pay'])
    answer(paid)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })

  test('V1 whose frames were removed by IMP.deinit is initialized again by the next click', async () => {
    const { platform, checkout, v1, log, answer } = shop()
    await checkout.prepare()
    v1.frames = false
    await platform.advance(100)
    const paying = watch(checkout.requestPay(param))
    expect(log).toEqual(['init', 'init', 'request_pay'])
    answer(paid)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })

  test('V1 that is still loading its channels is not initialized again', async () => {
    const { platform, checkout, v1, log } = shop()
    v1.frames = false
    await checkout.prepare()
    await platform.advance(500)
    void checkout.requestPay(param)
    expect(log).toEqual(['init', 'request_pay'])
  })
})

describe('a blocked popup that V1 opens a task after the call rejects', () => {
  const v1Keys = { userCode: 'imp00000000', channelKey: 'channel-1' }
  test.each([
    ['on PC, of a gateway that opens popups there', kcpQuick, undefined, {}],
    ['on PC, because the request has popup: true', html5Inicis, undefined, { popup: true }],
    ['on a phone, because the request has naverPopupMode: true', naverpay, iPhone, { naverPopupMode: true }],
  ])('a blocked late popup rejects %s', async (_which, gateway, userAgent, more) => {
    const { platform, checkout, whenCalled } = shop(
      { popups: 'blocked', userAgent },
      { channel: { gateway, ...v1Keys } },
    )
    whenCalled(() => void platform.after(1, () => platform.openPopup()))
    const paying = watch(checkout.requestPay({ ...param, ...more }))
    await platform.advance(10)
    expect(paying.error).toMatchObject({ code: 'popup-blocked' })
  })
})

describe('newer builds of V1', () => {
  test("V1 that changes its parameter does not change the merchant's object or the next attempt", async () => {
    const { platform, checkout, whenCalled, answer } = shop()
    const sent: Record<string, unknown>[] = []
    whenCalled((given) => {
      sent.push({ ...given })
      Object.assign(given, { pg: 'danal', request_id: 'req_1', tier_code: 't' })
    })
    const own = { ...param }
    for (let times = 0; times < 2; times++) {
      const paying = watch(checkout.requestPay(own))
      answer(paid)
      await platform.advance(0)
      expect(paying.outcome).toMatchObject({ status: 'completed', paymentId: 'p-1' })
    }
    expect(own).toEqual(param)
    expect(sent[1]).toEqual(sent[0])
  })

  test.each([
    [{ error_code: 'F400', error_msg: 'channelKey 가 올바르지 않습니다.' }, 'F400'],
    [{ error_code: 'F500', error_msg: 'Cannot read properties of null' }, 'F500'],
    [{ error_msg: '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.' }, 'unspecified'],
  ])('an answer without ids, %o, is a failure of this payment', async (response, code) => {
    const { platform, checkout, answer } = shop()
    const paying = watch(checkout.requestPay(param))
    answer(response)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'failed', code, paymentId: 'p-1' })
  })

  test('V1 whose methods are read-only getters can be called', async () => {
    const { platform, checkout, log } = shop({}, { sdk: undefined })
    const methods = {
      init: () => void log.push('init'),
      request_pay: (_sent: unknown, callback: (response: unknown) => void) => callback(paid),
    }
    platform.globals['IMP'] = Object.freeze(
      Object.defineProperties(
        {},
        { init: { get: () => methods.init }, request_pay: { get: () => methods.request_pay } },
      ),
    )
    const paying = watch(checkout.requestPay(param))
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })
})
