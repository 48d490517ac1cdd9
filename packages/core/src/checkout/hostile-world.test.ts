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
const throwBroken = (): never => {
  throw new Error('broken')
}

const v2 = (platform: FakePlatform, sdk: unknown, options: Partial<CheckoutOptions> = {}) =>
  createCheckout({ platform, sdk, redirectUrl: '/done', ...options, channel: v2Channel })
const v1 = (platform: FakePlatform, sdk: unknown, options: Partial<CheckoutOptions> = {}) =>
  createCheckout({ platform, sdk, redirectUrl: '/done', ...options, channel: v1Channel })

beforeAll(async () => {
  await loadV1()
})

describe('errors thrown by a guard or the platform', () => {
  test('the outcome is returned if the guard throws when it is left', async () => {
    const platform = fakePlatform()
    const guard = { enter: () => undefined, leave: throwBroken }
    const checkout = v2(platform, { requestPayment: async () => paid }, { guard })
    expect((await settled(platform, checkout.requestPayment(request))).outcome).toMatchObject({
      status: 'completed',
      txId: 'tx-1',
    })
    expect(checkout.busy).toBe(false)
    expect(lastAttempt(platform)).toEqual({})
  })

  test('the outcome is returned if the platform throws when a listener or timer is removed', async () => {
    const real = fakePlatform()
    const platform = { ...real, on: () => throwBroken, after: () => throwBroken }
    const checkout = v2(platform, { requestPayment: async () => paid })
    expect((await settled(real, checkout.requestPayment(request))).outcome).toMatchObject({
      status: 'completed',
    })
  })

  test('the guard is left if noting the attempt in the journal throws', async () => {
    const real = fakePlatform()
    const log: string[] = []
    const guard = {
      enter: (id: string) => void log.push(`enter ${id}`),
      leave: (id: string) => void log.push(`leave ${id}`),
    }
    // The rules read the clock first, the journal after them.
    let calls = 0
    const now = () => (calls++ === 0 ? 0 : throwBroken())
    const checkout = v2({ ...real, now }, { requestPayment: async () => paid }, { guard })
    expect((await settled(real, checkout.requestPayment(request))).error).toEqual(new Error('broken'))
    expect(log).toEqual(['enter p-1', 'leave p-1'])
  })
})

describe('an SDK answer whose properties throw', () => {
  const unreadable = {
    get code(): string {
      return throwBroken()
    },
    get error_code(): string {
      return throwBroken()
    },
    get __portOneErrorType(): string {
      return throwBroken()
    },
    paymentId: 'p-1',
    merchant_uid: 'p-1',
    imp_uid: 'imp_1',
  }
  const throwingProxy = new Proxy({}, { get: throwBroken, has: throwBroken, getPrototypeOf: throwBroken })

  test.each([
    ['V2 resolves with an empty copy of a proxy', { requestPayment: async () => ({ ...throwingProxy }) }],
    ['V2 resolves with throwing getters', { requestPayment: () => Promise.resolve(unreadable) }],
    [
      'V2 throws a proxy that throws',
      {
        requestPayment: () => {
          throw throwingProxy
        },
      },
    ],
  ])('the call settles if %s', async (_, sdk) => {
    const platform = fakePlatform()
    const seen = await settled(platform, v2(platform, sdk).requestPayment(request))
    expect(seen.outcome ?? seen.error).toBeDefined()
  })

  test.each([
    ['throwing getters', unreadable],
    ['a proxy that throws', throwingProxy],
  ])('the call has an outcome if V1 calls back with %s', async (_, response) => {
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

describe('V2 that returns no promise', () => {
  test('V2: returning undefined is unknown, no-response, because the window may be open', async () => {
    const platform = fakePlatform()
    const checkout = v2(platform, { requestPayment: () => undefined })
    expect((await settled(platform, checkout.requestPayment(request))).outcome).toMatchObject({
      status: 'unknown',
      reason: 'no-response',
      paymentId: 'p-1',
    })
  })

  test('V2: returning a response without a promise gives its outcome', async () => {
    const platform = fakePlatform()
    const checkout = v2(platform, { requestPayment: () => paid })
    expect((await settled(platform, checkout.requestPayment(request))).outcome).toMatchObject({
      status: 'completed',
    })
  })
})

describe('requestPay on a gateway that draws buttons', () => {
  test('requestPay is refused on a gateway that draws buttons, and draws none', async () => {
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

describe('two V1 channels with different user codes on one page', () => {
  const page = () => {
    const inits: string[] = []
    const calls: ((response: unknown) => void)[] = []
    const platform = fakePlatform()
    const sdk = {
      init: (userCode: string) => void inits.push(userCode),
      request_pay: (_: unknown, callback: (response: unknown) => void) => void calls.push(callback),
    }
    const checkoutOf = (userCode: string) =>
      createCheckout({ platform, sdk, redirectUrl: '/done', channel: { ...v1Channel, userCode } })
    return { platform, inits, calls, sdk, first: checkoutOf('imp1'), second: checkoutOf('imp2') }
  }

  test('V1: prepare does not call init while the other channel has a window open', async () => {
    const { platform, inits, calls, first, second } = page()
    await first.prepare()
    const paying = watch(first.requestPay(param))
    await second.prepare()
    expect(inits).toEqual(['imp1'])
    calls[0]?.({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
    // The click then calls init.
    void second.requestPay(param)
    expect(inits).toEqual(['imp1', 'imp2'])
    expect(calls).toHaveLength(2)
  })

  test('V1: prepare does not call init while the other channel has a popup open', async () => {
    const { platform, inits, sdk, first, second } = page()
    sdk.request_pay = () => void platform.openPopup({ closed: false })
    const paying = watch(first.requestPay(param))
    await second.prepare()
    expect(inits).toEqual(['imp1'])
    expect(paying.isSettled).toBe(false)
  })
})

test('V1: a channel without a user code is refused, because IMP would only alert and not answer', async () => {
  const platform = fakePlatform()
  const called: string[] = []
  const sdk = {
    init: (userCode: string) => void called.push(userCode),
    request_pay: () => void called.push('request_pay'),
  }
  // A V2 store id by mistake.
  const channel = { gateway: html5Inicis, storeId: 'store-1', channelKey: 'channel-1' }
  // @ts-expect-error a V1 channel has a user code
  const checkout = createCheckout({ platform, sdk, channel, redirectUrl: '/done' })
  for (const call of [checkout.prepare(), checkout.requestPay(param)])
    expect((await settled(platform, call)).error).toMatchObject({
      code: 'invalid-request',
      diagnostics: [{ severity: 'error', code: 'missing', path: 'userCode' }],
    })
  expect(called).toEqual([])
})

test.each(['channel-key-1', 'store-4ff4af41'])(
  'V1: a channel with %s as its user code is refused',
  async (userCode) => {
    const platform = fakePlatform()
    const called: string[] = []
    const sdk = {
      init: (code: string) => void called.push(code),
      request_pay: () => void called.push('request_pay'),
    }
    const channel = { gateway: html5Inicis, userCode, channelKey: 'channel-1' }
    const checkout = createCheckout({ platform, sdk, channel, redirectUrl: '/done' })
    for (const call of [checkout.prepare(), checkout.requestPay(param)])
      expect((await settled(platform, call)).error).toMatchObject({
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

test('an identity verification with another id is unknown, foreign-payment', async () => {
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
  const verification = { identityVerificationId: 'v-1', customer: { fullName: '홍길동' } }
  expect((await settled(platform, checkout.requestIdentityVerification(verification))).outcome).toMatchObject(
    {
      status: 'unknown',
      reason: 'foreign-payment',
      identityVerificationId: 'v-9',
    },
  )
})

test('the click uses the SDK that is on the page then, if it was replaced after prepare', async () => {
  const calls: string[] = []
  const sdkCalled = (name: string) => ({ requestPayment: async () => void calls.push(name) })
  const platform = fakePlatform({ globals: { PortOne: sdkCalled('first') } })
  const checkout = v2(platform, undefined)
  await checkout.prepare()
  platform.globals['PortOne'] = sdkCalled('second')
  void checkout.requestPayment(request)
  expect(calls).toEqual(['second'])
})

test('an attempt without an answer stays in the journal, and pageshow without the cache does not end it', async () => {
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
