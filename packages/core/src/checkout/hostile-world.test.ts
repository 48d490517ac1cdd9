import { beforeAll, describe, expect, test } from 'vitest'
import { html5Inicis } from '../gateways/v1.js'
import { danal, paypalV2 } from '../gateways/v2.js'
import { createCheckout, type CheckoutOptions } from './create-checkout.js'
import { lastAttempt } from './guards/journal.js'
import { loadV1 } from './v1/load.js'
import { fakePlatform, type FakePlatform } from './testing/fake-platform.js'
import { settled, watch } from './testing/watch.js'
import { param, request, v1Channel, v2Channel } from '../../test-support/orders.js'

const paid = { paymentId: 'p-1', txId: 'tx-1' }
const broken = (): never => {
  throw new Error('broken')
}

const v2 = (platform: FakePlatform, sdk: unknown, options: Partial<CheckoutOptions> = {}) =>
  createCheckout({ platform, sdk, redirectUrl: '/done', ...options, channel: v2Channel })
const v1 = (platform: FakePlatform, sdk: unknown, options: Partial<CheckoutOptions> = {}) =>
  createCheckout({ platform, sdk, redirectUrl: '/done', ...options, channel: v1Channel })

beforeAll(async () => {
  await loadV1()
})

describe('an outcome is told, whatever throws beside it', () => {
  test('a guard that throws while it is left', async () => {
    const platform = fakePlatform()
    const guard = { enter: () => undefined, leave: broken }
    const checkout = v2(platform, { requestPayment: async () => paid }, { guard })
    expect((await settled(platform, checkout.requestPayment(request))).outcome).toMatchObject({
      status: 'completed',
      txId: 'tx-1',
    })
    expect(checkout.busy).toBe(false)
    expect(lastAttempt(platform)).toEqual({})
  })

  test('a platform that throws when a listener or a timer is taken back', async () => {
    const real = fakePlatform()
    const platform = { ...real, on: () => broken, after: () => broken }
    const checkout = v2(platform, { requestPayment: async () => paid })
    expect((await settled(real, checkout.requestPayment(request))).outcome).toMatchObject({
      status: 'completed',
    })
  })

  test('a guard is left where the attempt could not even be noted', async () => {
    const real = fakePlatform()
    const log: string[] = []
    const guard = {
      enter: (id: string) => void log.push(`enter ${id}`),
      leave: (id: string) => void log.push(`leave ${id}`),
    }
    // The rules read the clock first, the journal after them.
    let asked = 0
    const now = () => (asked++ === 0 ? 0 : broken())
    const checkout = v2({ ...real, now }, { requestPayment: async () => paid }, { guard })
    expect((await settled(real, checkout.requestPayment(request))).error).toEqual(new Error('broken'))
    expect(log).toEqual(['enter p-1', 'leave p-1'])
  })
})

describe('an SDK that answers what throws when it is read', () => {
  const unreadable = {
    get code(): string {
      return broken()
    },
    get error_code(): string {
      return broken()
    },
    get __portOneErrorType(): string {
      return broken()
    },
    paymentId: 'p-1',
    merchant_uid: 'p-1',
    imp_uid: 'imp_1',
  }
  const nothing = new Proxy({}, { get: broken, has: broken, getPrototypeOf: broken })

  test.each([
    ['V2 resolves', { requestPayment: async () => ({ ...nothing }) }],
    ['V2 resolves with a part of it', { requestPayment: () => Promise.resolve(unreadable) }],
    [
      'V2 throws nothing but traps',
      {
        requestPayment: () => {
          throw nothing
        },
      },
    ],
  ])('%s: the call ends', async (_, sdk) => {
    const platform = fakePlatform()
    const seen = await settled(platform, v2(platform, sdk).requestPayment(request))
    expect(seen.outcome ?? seen.error).toBeDefined()
  })

  test.each([unreadable, nothing])('V1 calls back', async (response) => {
    const platform = fakePlatform()
    const sdk = {
      init: () => undefined,
      request_pay: (_: unknown, callback: (response: unknown) => void) => {
        try {
          callback(response)
        } catch {
          // V1 swallows what a callback throws.
        }
      },
    }
    expect((await settled(platform, v1(platform, sdk).requestPay(param))).outcome).toMatchObject({
      paymentId: 'p-1',
    })
  })
})

describe('what was opened is not said to be unopened', () => {
  test('V2 hands back no promise: it may have opened its window', async () => {
    const platform = fakePlatform()
    const checkout = v2(platform, { requestPayment: () => undefined })
    expect((await settled(platform, checkout.requestPayment(request))).outcome).toMatchObject({
      status: 'unknown',
      reason: 'no-response',
      paymentId: 'p-1',
    })
  })

  test('V2 answers without a promise', async () => {
    const platform = fakePlatform()
    const checkout = v2(platform, { requestPayment: () => paid })
    expect((await settled(platform, checkout.requestPayment(request))).outcome).toMatchObject({
      status: 'completed',
    })
  })
})

describe("V1's parameters on a channel that draws buttons", () => {
  test('open nothing, and draw no buttons that nobody would hear', async () => {
    const called: string[] = []
    const sdk = {
      requestPayment: async () => void called.push('requestPayment'),
      loadPaymentUI: async () => void called.push('loadPaymentUI'),
    }
    const platform = fakePlatform()
    const channel = { gateway: paypalV2, storeId: 'store-1', channelKey: 'channel-1' }
    const checkout = createCheckout({ platform, sdk, channel, redirectUrl: '/done' })
    const seen = await settled(
      platform,
      checkout.requestPay({
        merchant_uid: 'p-1',
        name: 'Socks',
        amount: 14.2,
        currency: 'USD',
        pay_method: 'paypal',
      }),
    )
    expect(seen.error).toMatchObject({
      code: 'invalid-request',
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'unsupported-operation' })]),
    })
    expect(called).toEqual([])
  })
})

describe('two V1 channels of two user codes on one page', () => {
  const page = () => {
    const inits: string[] = []
    const calls: ((response: unknown) => void)[] = []
    const platform = fakePlatform()
    const sdk = {
      init: (userCode: string) => void inits.push(userCode),
      request_pay: (_: unknown, callback: (response: unknown) => void) => void calls.push(callback),
    }
    const of = (userCode: string) =>
      createCheckout({ platform, sdk, redirectUrl: '/done', channel: { ...v1Channel, userCode } })
    return { platform, inits, calls, sdk, one: of('imp1'), other: of('imp2') }
  }

  test('preparing one does not destroy the window of the other', async () => {
    const { platform, inits, calls, one, other } = page()
    await one.prepare()
    const paying = watch(one.requestPay(param))
    await other.prepare()
    expect(inits).toEqual(['imp1'])
    calls[0]?.({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
    // What could not be prepared is made up for by the click.
    void other.requestPay(param)
    expect(inits).toEqual(['imp1', 'imp2'])
    expect(calls).toHaveLength(2)
  })

  test('neither where the window is a popup', async () => {
    const { platform, inits, sdk, one, other } = page()
    sdk.request_pay = () => void platform.openPopup({ closed: false })
    const paying = watch(one.requestPay(param))
    await other.prepare()
    expect(inits).toEqual(['imp1'])
    expect(paying.isSettled).toBe(false)
  })
})

test('a V1 channel without its user code is refused, where IMP would only alert and never call back', async () => {
  const platform = fakePlatform()
  const called: string[] = []
  const sdk = {
    init: (userCode: string) => void called.push(userCode),
    request_pay: () => void called.push('request_pay'),
  }
  // A V2 store on a V1 gateway, as where both were mixed up.
  const channel = { gateway: html5Inicis, storeId: 'store-1', channelKey: 'channel-1' }
  // @ts-expect-error a V1 channel has a user code
  const checkout = createCheckout({ platform, sdk, channel, redirectUrl: '/done' })
  for (const asked of [checkout.prepare(), checkout.requestPay(param)])
    expect((await settled(platform, asked)).error).toMatchObject({
      code: 'invalid-request',
      diagnostics: [{ severity: 'error', code: 'missing', path: 'userCode' }],
    })
  expect(called).toEqual([])
})

test.each(['channel-key-1', 'store-4ff4af41'])(
  'a V1 channel with %s for its user code says so',
  async (userCode) => {
    const platform = fakePlatform()
    const called: string[] = []
    const sdk = {
      init: (code: string) => void called.push(code),
      request_pay: () => void called.push('request_pay'),
    }
    const channel = { gateway: html5Inicis, userCode, channelKey: 'channel-1' }
    const checkout = createCheckout({ platform, sdk, channel, redirectUrl: '/done' })
    for (const asked of [checkout.prepare(), checkout.requestPay(param)])
      expect((await settled(platform, asked)).error).toMatchObject({
        code: 'invalid-request',
        diagnostics: [
          {
            severity: 'error',
            code: 'invalid-format',
            path: 'channel.userCode',
            params: { expected: 'user-code' },
          },
        ],
      })
    expect(called).toEqual([])
  },
)

test('an identity verification of another id is unknown', async () => {
  const platform = fakePlatform()
  const channel = { gateway: danal, storeId: 'store-1', channelKey: 'channel-1' }
  const sdk = {
    requestPayment: () => undefined,
    requestIdentityVerification: async () => ({
      identityVerificationId: 'v-9',
      identityVerificationTxId: 'tx',
    }),
  }
  const checkout = createCheckout({ platform, sdk, channel, redirectUrl: '/done' })
  const asked = { identityVerificationId: 'v-1', customer: { fullName: '홍길동' } }
  expect((await settled(platform, checkout.requestIdentityVerification(asked))).outcome).toMatchObject({
    status: 'unknown',
    reason: 'foreign-payment',
    identityVerificationId: 'v-9',
  })
})

test('an SDK that is replaced between prepare and the click: the one that is there is asked', async () => {
  const asked: string[] = []
  const sdkCalled = (name: string) => ({ requestPayment: async () => void asked.push(name) })
  const platform = fakePlatform({ globals: { PortOne: sdkCalled('first') } })
  const checkout = v2(platform, undefined)
  await checkout.prepare()
  platform.globals['PortOne'] = sdkCalled('second')
  void checkout.requestPayment(request)
  expect(asked).toEqual(['second'])
})

test('an attempt whose end nobody knows stays in the journal; a page that only loads restores nothing', async () => {
  const platform = fakePlatform()
  const sdk = { requestPayment: () => new Promise(() => {}) }
  const paying = watch(v2(platform, sdk, { timeouts: { answer: 1_000 } }).requestPayment(request))
  platform.emit('pageshow', false)
  await platform.advance(999)
  expect(paying.isSettled).toBe(false)
  await platform.advance(1)
  expect(paying.outcome).toMatchObject({ status: 'unknown', reason: 'no-answer' })
  expect(lastAttempt(platform)).toMatchObject({ paymentId: 'p-1' })
})
