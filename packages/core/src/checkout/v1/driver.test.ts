import { beforeAll, describe, expect, test } from 'vitest'
import type { Gateway } from '../../gateways/gateway.js'
import { html5Inicis, kcpQuick, naverpay } from '../../gateways/v1.js'
import { createCheckout, type CheckoutOptions } from '../create-checkout.js'
import { loadV1 } from './load.js'
import type { V1Page } from '../platform/platform.js'
import { fakePlatform, type FakeWorld } from '../testing/fake-platform.js'
import { param, v1Channel } from '../../../test-support/orders.js'

// What PortOne's real scripts do, from 1.2.0 to 1.28.12: seen in runs of them.

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1'

interface Frame {
  isConnected: boolean
}

/** A page with V1, whose window is told what to do. */
const shop = (world: FakeWorld = {}, options: Partial<CheckoutOptions> = {}) => {
  const did: string[] = []
  const callbacks: ((response: unknown) => void)[] = []
  const v1 = { frames: true, cover: undefined as Frame | undefined }
  const page: V1Page = {
    framesLoaded: async () => {},
    hasFrames: () => v1.frames,
    cover: () => v1.cover,
    uncover: () => {
      did.push('uncover')
      v1.cover = undefined
    },
  }
  const platform = { ...fakePlatform(world), v1Page: page }
  let onCall = (_sent: Record<string, unknown>) => {}
  const sdk = {
    init: () => void did.push('init'),
    request_pay: (sent: Record<string, unknown>, callback: (response: unknown) => void) => {
      did.push('request_pay')
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
    did,
    answer: (response: unknown) => callbacks.at(-1)?.(response),
    whenCalled: (run: typeof onCall) => void (onCall = run),
  }
}

const watch = (promise: Promise<unknown>) => {
  const seen: { outcome?: unknown; error?: unknown } = {}
  void promise.then(
    (outcome) => (seen.outcome = outcome),
    (error) => (seen.error = error),
  )
  return seen
}

const unheard = { status: 'unknown', reason: 'no-answer', paymentId: 'p-1' }
const paid = { imp_uid: 'imp_1', merchant_uid: 'p-1' }

beforeAll(async () => {
  await loadV1()
})

describe('the dialog that V1 leaves over the page is taken away, and its frames are made anew', () => {
  const after = ['init', 'request_pay', 'uncover', 'init']

  test('a popup is blocked, in the call or a task later', async () => {
    for (const late of [0, 1]) {
      const { platform, checkout, v1, did, whenCalled, answer } = shop({ popups: 'blocked' })
      const open = () => {
        platform.openPopup()
        v1.cover = { isConnected: true }
      }
      whenCalled(() => void (late ? platform.after(late, open) : open()))
      const first = watch(checkout.requestPay({ ...param, popup: true }))
      await platform.advance(10)
      expect(first.error).toMatchObject({ code: 'popup-blocked' })
      expect(did).toEqual(after)
      whenCalled(() => {})
      const second = watch(checkout.requestPay({ ...param, popup: true }))
      answer(paid)
      await platform.advance(0)
      expect(second.outcome).toMatchObject({ status: 'completed' })
      expect(did).toEqual([...after, 'request_pay'])
    }
  })

  test('V1 says itself that its popup is blocked', async () => {
    const { platform, checkout, v1, did, answer } = shop()
    const paying = watch(checkout.requestPay(param))
    answer({ merchant_uid: 'p-1', error_code: 'NOT READY', error_msg: '팝업을 호출하는데 실패하였습니다.' })
    v1.cover = { isConnected: true }
    await platform.advance(0)
    expect(paying.error).toMatchObject({ code: 'popup-blocked' })
    expect(did).toEqual(after)
  })

  test('the popup is closed and V1 never answers', async () => {
    const { platform, checkout, v1, did, whenCalled } = shop()
    whenCalled(() => {
      platform.openPopup({ closed: true })
      v1.cover = { isConnected: true }
    })
    const paying = watch(checkout.requestPay(param))
    await platform.advance(16_000)
    expect(paying.outcome).toMatchObject(unheard)
    expect(did).toEqual(after)
    expect(platform.timers()).toBe(0)
  })

  test('the time is over', async () => {
    const { platform, checkout, v1, did, whenCalled } = shop({}, { timeouts: { answer: 60_000 } })
    whenCalled(() => (v1.cover = { isConnected: true }))
    const paying = watch(checkout.requestPay(param))
    await platform.advance(60_000)
    expect(paying.outcome).toMatchObject(unheard)
    expect(did).toEqual(after)
  })

  test('a stranger calls IMP.init or IMP.close: the window is gone, and nobody is told', async () => {
    const { platform, checkout, v1, did, whenCalled } = shop()
    const frame = { isConnected: true }
    whenCalled(() => void platform.after(5, () => (v1.cover = frame)))
    const paying = watch(checkout.requestPay(param))
    await platform.advance(10 * 60_000)
    expect(paying).toEqual({})
    // The dialog stays, with other frames in it.
    frame.isConnected = false
    v1.cover = { isConnected: true }
    await platform.advance(4_000)
    expect(paying.outcome).toMatchObject(unheard)
    expect(did).toEqual(after)
    expect(platform.timers()).toBe(0)
  })

  test('but a popup outlives that: it may still pay', async () => {
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
    expect(paying).toEqual({})
    answer(paid)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })

  test('a page that left with it and comes back from the back-forward cache', async () => {
    const { platform, checkout, v1, did } = shop({ userAgent: iPhone })
    const paying = watch(checkout.requestPay(param))
    v1.cover = { isConnected: true }
    platform.emit('pagehide', true)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'redirecting' })
    expect(did).not.toContain('uncover')
    platform.emit('pageshow', true)
    expect(did).toEqual(after)
    expect(platform.listeners()).toBe(0)
  })

  test('V1 that answered has taken it away itself: nothing of it is touched', async () => {
    const { platform, checkout, v1, did, answer } = shop()
    const paying = watch(checkout.requestPay(param))
    // The window of somebody else's request.
    v1.cover = { isConnected: true }
    answer(paid)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
    expect(did).toEqual(['init', 'request_pay'])
  })
})

describe('V1 without a frame in the page', () => {
  test('could not read its channels: the click initializes it again first', async () => {
    const { platform, checkout, v1, did, answer } = shop()
    await checkout.prepare()
    v1.frames = false
    await platform.advance(5_000)
    const paying = watch(checkout.requestPay(param))
    expect(did).toEqual(['init', 'init', 'request_pay'])
    answer(paid)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })

  test('lost its frames to a script that calls IMP.deinit: the very next click initializes it again', async () => {
    const { platform, checkout, v1, did, answer } = shop()
    await checkout.prepare()
    v1.frames = false
    await platform.advance(100)
    const paying = watch(checkout.requestPay(param))
    expect(did).toEqual(['init', 'init', 'request_pay'])
    answer(paid)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })

  test('is still reading them: it is left alone', async () => {
    const { platform, checkout, v1, did } = shop()
    v1.frames = false
    await checkout.prepare()
    await platform.advance(500)
    void checkout.requestPay(param)
    expect(did).toEqual(['init', 'request_pay'])
  })
})

describe('popups that V1 opens a task after the call', () => {
  const v1Keys = { userCode: 'imp00000000', channelKey: 'channel-1' }
  test.each([
    ['of a gateway that opens them on PC', kcpQuick, undefined, {}],
    ['that the request asks for', html5Inicis, undefined, { popup: true }],
    ['that the request asks Naver Pay for, on a phone', naverpay, iPhone, { naverPopupMode: true }],
  ])('%s', async (_which, gateway, userAgent, more) => {
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

describe('what newer builds do with a request and its answer', () => {
  test('they write into the parameter: the merchant’s own stays as it was, and so does a second attempt', async () => {
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
  ])('an answer without ids, %o, is one of this payment', async (response, code) => {
    const { platform, checkout, answer } = shop()
    const paying = watch(checkout.requestPay(param))
    answer(response)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'failed', code, paymentId: 'p-1' })
  })

  test('their methods are getters that cannot be replaced', async () => {
    const { platform, checkout, did } = shop({}, { sdk: undefined })
    const methods = {
      init: () => void did.push('init'),
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
