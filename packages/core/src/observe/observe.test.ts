import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createCheckout, type Channel, type CheckoutOptions } from '../checkout/create-checkout.js'
import { CheckoutError } from '../checkout/platform/errors.js'
import { loadV1 } from '../checkout/v1/load.js'
import { lastAttempt } from '../checkout/guards/journal.js'
import { reconcile, type OpenAttempt } from '../checkout/returning/reconcile.js'
import { fakePlatform, type FakePlatform, type FakeWorld } from '../checkout/testing/fake-platform.js'
import { param, request, v1Channel, v2Channel } from '../../test-support/orders.js'
import type { V1Sdk } from '../checkout/v1/sdk.js'
import type { V2Sdk } from '../checkout/v2/sdk.js'
import type { JsonRecord } from '../model.js'
import type { CheckoutEvent } from './events.js'
import { observe } from './observe.js'

interface Call {
  readonly name: string
  readonly sent: unknown
  readonly answer: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

const fakeSdks = () => {
  const calls: Call[] = []
  const inits: string[] = []
  const open = (name: string) => (sent: unknown) =>
    new Promise<unknown>((answer, reject) => calls.push({ name, sent, answer, reject }))
  const portone: V2Sdk = Object.freeze({
    requestPayment: open('requestPayment'),
    requestIssueBillingKey: open('requestIssueBillingKey'),
    requestIssueBillingKeyAndPay: open('requestIssueBillingKeyAndPay'),
  })
  const imp: V1Sdk = {
    init: (userCode) => void inits.push(userCode),
    request_pay: (sent, answer) =>
      void calls.push({ name: 'request_pay', sent, answer, reject: () => undefined }),
  }
  return { portone, imp, calls, inits }
}

/** A page with both SDKs loaded, and the events that an observer gets there. */
const page = (world: FakeWorld = {}) => {
  const sdks = fakeSdks()
  const platform = fakePlatform({ globals: { PortOne: sdks.portone, IMP: sdks.imp }, ...world })
  const events: CheckoutEvent[] = []
  const observer = observe((event) => void events.push(event))
  // The gateway is known only at run time, so that wrong requests compile.
  const on =
    (channel: Channel) =>
    (options: Partial<CheckoutOptions> = {}) =>
      observer.createCheckout({ platform, redirectUrl: '/done', ...options, channel })
  const v2 = on(v2Channel)
  const v1 = on(v1Channel)
  return { ...sdks, platform, events, observer, v1, v2, types: () => events.map(({ type }) => type) }
}

const ended = async (platform: FakePlatform, promise: Promise<unknown>): Promise<unknown> => {
  let end: unknown
  const settle = async () => {
    try {
      end = await promise
    } catch (error) {
      end = error
    }
  }
  void settle()
  await platform.advance(0)
  return end
}

// Real modules load in real time, which the fake clock does not advance.
beforeAll(async () => {
  await loadV1()
})

const maskedCustomer = { fullName: '•• 3 chars', phoneNumber: '•• 13 chars', email: '•• 17 chars' }

describe('events of a payment', () => {
  test('V2, paid', async () => {
    const { v2, calls, events, platform } = page()
    const paying = v2().requestPayment(request)
    calls[0]?.answer({ transactionType: 'PAYMENT', txId: 'tx-1', paymentId: 'p-1' })
    await ended(platform, paying)
    const common = { at: 0, gateway: 'inicis_v2', dialect: 'v2', device: 'pc', paymentId: 'p-1' }
    const asGiven = { ...request, orderName: '•• 5 chars', customer: maskedCustomer }
    expect(events).toEqual([
      { ...common, type: 'requested', called: 'requestPayment', request: asGiven },
      {
        ...common,
        type: 'opened',
        method: 'requestPayment',
        request: {
          ...asGiven,
          storeId: 'store-1',
          channelKey: 'channel-1',
          redirectUrl: '•• address',
        },
      },
      {
        ...common,
        type: 'settled',
        called: 'requestPayment',
        status: 'completed',
        outcome: { status: 'completed', dialect: 'v2', txId: 'tx-1', paymentId: 'p-1' },
      },
    ])
  })

  test('V1, paid', async () => {
    const { v1, calls, events, platform } = page()
    const paying = v1().requestPay(param)
    calls[0]?.answer({ success: true, imp_uid: 'imp_1', merchant_uid: 'p-1', buyer_name: '홍길동' })
    await ended(platform, paying)
    const common = { gateway: 'html5_inicis', dialect: 'v1', device: 'pc', paymentId: 'p-1' }
    expect(events).toMatchObject([
      { ...common, type: 'requested', called: 'requestPay', request: { buyer_name: '•• 3 chars' } },
      {
        ...common,
        type: 'opened',
        method: 'request_pay',
        request: { merchant_uid: 'p-1', pay_method: 'card', amount: 1000, buyer_email: '•• 17 chars' },
      },
      { ...common, type: 'settled', status: 'completed', outcome: { impUid: 'imp_1' } },
    ])
  })

  test('a V2 request on a V1 channel shows the request as given and as sent', async () => {
    const { v1, calls, events, platform } = page()
    const paying = v1().requestPayment(request)
    calls[0]?.answer({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
    await ended(platform, paying)
    expect(events).toMatchObject([
      { type: 'requested', called: 'requestPayment', dialect: 'v1', request: { payMethod: 'CARD' } },
      { type: 'opened', method: 'request_pay', request: { pay_method: 'card' } },
      { type: 'settled' },
    ])
  })

  const ends: readonly (readonly [string, (call: Call, platform: FakePlatform) => void, object])[] = [
    [
      'canceled',
      (call) =>
        call.answer({
          code: 'FAILURE_TYPE_PG',
          message: '홍길동 님이 결제를 취소하였습니다',
          paymentId: 'p-1',
        }),
      { status: 'canceled', outcome: { code: 'FAILURE_TYPE_PG', message: '•• 18 chars' } },
    ],
    [
      'failed',
      (call) =>
        call.answer({
          code: 'PG_PROVIDER_ERROR',
          message: '[V801] 010-1234-5678 한도 초과',
          pgCode: 'V801',
          pgMessage: '010-1234-5678 한도 초과',
          paymentId: 'p-1',
        }),
      {
        status: 'failed',
        outcome: {
          code: 'PG_PROVIDER_ERROR',
          pgCode: 'V801',
          message: '•• 26 chars',
          pgMessage: '•• 19 chars',
        },
      },
    ],
    [
      'unknown',
      (call) => call.answer(undefined),
      { status: 'unknown', outcome: { reason: 'no-response', paymentId: 'p-1' } },
    ],
    [
      'redirected',
      (_call, platform) => platform.emit('pagehide'),
      { status: 'redirecting', outcome: { paymentId: 'p-1' } },
    ],
    [
      'restored',
      (_call, platform) => platform.emit('pageshow', true),
      { status: 'unknown', outcome: { reason: 'page-restored' } },
    ],
  ]
  test.each(ends)('%s', async (_name, end, expected) => {
    const { v2, calls, platform, events } = page()
    const paying = v2().requestPayment(request)
    for (const call of calls) end(call, platform)
    await ended(platform, paying)
    expect(events.map(({ type }) => type)).toEqual(['requested', 'opened', 'settled'])
    expect(events.at(-1)).toMatchObject({ type: 'settled', paymentId: 'p-1', ...expected })
    expect(JSON.stringify(events)).not.toMatch(/홍길동|1234|한도/)
  })
})

test('the device is read at the click, not when the page is left', async () => {
  const { v2, platform, events } = page({
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)',
  })
  const paying = v2().requestPayment(request)
  Object.defineProperty(platform, 'userAgent', { value: '' })
  platform.emit('pagehide')
  await ended(platform, paying)
  expect(events.map(({ type, device }) => [type, device])).toEqual([
    ['requested', 'mobile'],
    ['opened', 'mobile'],
    ['settled', 'mobile'],
  ])
})

describe('events of a refused call', () => {
  test('a request with an error: each diagnostic, then refused', async () => {
    const { v2, platform, events, types } = page()
    const own: unknown[] = []
    const wrong: JsonRecord = {
      ...request,
      payMethod: '홍길동 010-1234-5678',
      customer: { fullName: '홍길동' },
      '010-9999-8888': 1,
    }
    const error = await ended(
      platform,
      v2({ onDiagnostics: (found) => void own.push(...found) }).requestPayment(wrong),
    )
    expect(error).toBeInstanceOf(CheckoutError)
    expect(error).toMatchObject({ code: 'invalid-request', diagnostics: own })
    expect(types()).toEqual(['requested', ...own.map(() => 'diagnostic'), 'refused'])
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'diagnostic',
        severity: 'error',
        code: 'missing',
        path: 'customer.email',
        paymentId: 'p-1',
      }),
    )
    expect(events.at(-1)).toMatchObject({ code: 'invalid-request', recoverable: false, paymentId: 'p-1' })
    expect(JSON.stringify(events)).not.toMatch(/홍길동|1234|9999/)
  })

  test('a second click is refused, the first call settles', async () => {
    const { v2, platform, events, calls } = page()
    const checkout = v2()
    const first = checkout.requestPayment(request)
    expect(checkout.busy).toBe(true)
    const error = await ended(platform, checkout.requestPayment({ ...request, paymentId: 'p-2' }))
    expect(error).toMatchObject({ code: 'in-progress' })
    calls[0]?.answer({ paymentId: 'p-1' })
    await ended(platform, first)
    expect(checkout.busy).toBe(false)
    expect(calls).toHaveLength(1)
    expect(events.map(({ type, paymentId }) => [type, paymentId])).toEqual([
      ['requested', 'p-1'],
      ['opened', 'p-1'],
      ['requested', 'p-2'],
      ['refused', 'p-2'],
      ['settled', 'p-1'],
    ])
  })

  test('a guard that throws its own error', async () => {
    const { v2, platform, events } = page()
    const own = new Error('mine')
    const guard = {
      enter: () => {
        throw own
      },
      leave: () => undefined,
    }
    expect(await ended(platform, v2({ guard }).requestPayment(request))).toBe(own)
    expect(events.at(-1)).toMatchObject({ type: 'refused', code: 'other', recoverable: false })
  })

  test('on a server', async () => {
    const events: CheckoutEvent[] = []
    const checkout = observe((event) => void events.push(event)).createCheckout({ channel: v2Channel })
    expect(checkout.device).toBe('pc')
    expect(checkout.busy).toBe(false)
    await expect(checkout.prepare()).rejects.toMatchObject({ code: 'not-in-browser' })
    await expect(checkout.requestPayment(request)).rejects.toMatchObject({ code: 'not-in-browser' })
    expect(events).toMatchObject([
      { type: 'refused', called: 'prepare', code: 'not-in-browser' },
      { type: 'requested' },
      { type: 'refused', called: 'requestPayment', code: 'not-in-browser' },
    ])
  })
})

describe('events of loading', () => {
  test('prepare loads at the first try; the click opens at once', async () => {
    const { portone, calls } = fakeSdks()
    const { v2, events, types, platform } = page({
      globals: {},
      network: (tag) => {
        platform.after(120, () => {
          platform.globals['PortOne'] = portone
          tag.load()
        })
      },
    })
    const checkout = v2({ scriptUrl: 'https://sandbox.test/sdk.js?shop=mine' })
    const preparing = checkout.prepare()
    await platform.advance(500)
    await preparing
    expect(events).toMatchObject([
      { type: 'loading', at: 0, script: 'https://sandbox.test/sdk.js', by: 'checkout', dialect: 'v2' },
      { type: 'loaded', milliseconds: 150 },
    ])
    void checkout.requestPayment(request)
    expect(calls).toHaveLength(1)
    expect(types()).toEqual(['loading', 'loaded', 'requested', 'opened'])
  })

  test("a click loads at the second try, after the merchant's own tag failed", async () => {
    const { portone, calls } = fakeSdks()
    const { v2, events, platform } = page({
      globals: {},
      network: (tag) => {
        platform.globals['PortOne'] = portone
        tag.load()
      },
    })
    platform.addTag('https://cdn.portone.io/v2/browser-sdk.js').fail()
    const paying = v2().requestPayment(request)
    await platform.advance(0)
    calls[0]?.answer({ paymentId: 'p-1' })
    await ended(platform, paying)
    expect(events).toMatchObject([
      { type: 'requested' },
      { type: 'loading', by: 'page', paymentId: 'p-1' },
      { type: 'load-failed', reason: 'unreachable' },
      { type: 'loading', by: 'checkout' },
      { type: 'loaded' },
      { type: 'opened', request: { paymentId: 'p-1' } },
      { type: 'settled', status: 'completed' },
    ])
  })

  test('a refusal does not stop loading; after a failure the next loading is timed from its own start', async () => {
    const { portone } = fakeSdks()
    const { v2, events, platform, types } = page({ globals: {} })
    const checkout = v2()
    const failing = ended(platform, checkout.prepare())
    await platform.advance(20_000)
    await failing
    events.length = 0
    const preparing = checkout.prepare()
    expect(await ended(platform, checkout.requestPayment({ ...request, customer: {} }))).toMatchObject({
      code: 'invalid-request',
    })
    platform.globals['PortOne'] = portone
    await platform.advance(100)
    await preparing
    expect(types().filter((type) => type.startsWith('load'))).toEqual(['loading', 'loaded'])
    expect(types().indexOf('refused')).toBeLessThan(types().indexOf('loaded'))
    const loaded = events.find((event) => event.type === 'loaded')
    expect(loaded?.milliseconds).toBeLessThanOrEqual(100)
  })

  const faults: readonly (readonly [string, FakeWorld['network'], string, string])[] = [
    ['unreachable', (tag) => tag.fail(), 'unreachable', 'load-failed'],
    ['without an SDK in it', (tag) => tag.load(), 'no-sdk', 'sdk-invalid'],
    ['silent', () => undefined, 'timeout', 'load-timeout'],
  ]
  test.each(faults)('a script that is %s', async (_name, network, reason, code) => {
    const { v1, events, platform } = page({ globals: {}, network })
    const checkout = v1()
    const failing = ended(platform, checkout.prepare())
    await platform.advance(20_000)
    await failing
    const heard = events.map((event) => [event.type, 'reason' in event ? event.reason : undefined])
    expect(heard.slice(0, 2)).toEqual([
      ['loading', undefined],
      ['load-failed', reason],
    ])
    expect(events.at(-1)).toMatchObject({ type: 'refused', called: 'prepare', code })
    expect(events.filter(({ type }) => type === 'loading')).toHaveLength(
      events.filter(({ type }) => type === 'load-failed').length,
    )
  })
})

describe('events of a return', () => {
  test('by redirect: the gateway comes from the journal', async () => {
    const { v2, observer, platform, events } = page()
    const paying = v2().requestPayment(request)
    platform.emit('pagehide')
    await ended(platform, paying)
    platform.replaceAddress('https://shop.test/done?paymentId=p-1&transactionType=PAYMENT&txId=tx-1')
    const outcome = observer.readOwnReturn({ platform })
    expect(outcome).toMatchObject({ status: 'completed', txId: 'tx-1' })
    expect(events.at(-1)).toEqual({
      type: 'returned',
      at: 0,
      gateway: 'inicis_v2',
      dialect: 'v2',
      paymentId: 'p-1',
      status: 'completed',
      outcome: { status: 'completed', dialect: 'v2', paymentId: 'p-1', txId: 'tx-1' },
    })
  })

  test("a URL without a result, and one with another payment's result", () => {
    const { observer, events } = page()
    expect(observer.readReturn('https://shop.test/done')).toBeNull()
    expect(events).toEqual([])
    const url =
      'https://shop.test/done?imp_uid=imp_1&merchant_uid=p-2&imp_success=false&error_msg=010-1234-5678'
    expect(observer.readReturn(url, { expect: { paymentId: 'p-1' } })).toMatchObject({
      reason: 'foreign-payment',
      message: '010-1234-5678',
    })
    expect(events).toMatchObject([
      {
        type: 'returned',
        dialect: 'v1',
        paymentId: 'p-2',
        status: 'unknown',
        outcome: { reason: 'foreign-payment', message: '•• 13 chars' },
      },
    ])
  })

  test('reconcile reports after the server was told; an error thrown by `tell` is passed on', async () => {
    const { v2, observer, platform, events } = page()
    const told: OpenAttempt[] = []
    const reconciler = observer.reconcile({
      platform,
      tell: (attempt) => {
        told.push(attempt)
        expect(events.some(({ type }) => type === 'told')).toBe(false)
        throw new Error('offline')
      },
    })
    void v2().requestPayment(request)
    expect(() => platform.emit('pagehide')).not.toThrow()
    expect(told).toMatchObject([{ paymentId: 'p-1', reason: 'page-hidden' }])
    await platform.advance(0)
    expect(events.filter(({ type }) => type === 'told')).toMatchObject([
      { reason: 'page-hidden', paymentId: 'p-1', gateway: 'inicis_v2', dialect: 'v2' },
    ])
    reconciler.stop()
  })
})

describe('payments are not affected', () => {
  test('every function of a checkout is there and reports events', async () => {
    const { v2, platform, events } = page()
    const plain = createCheckout({ platform, channel: v2Channel })
    const observed = v2()
    expect(Object.keys(observed)).toEqual(Object.keys(plain))
    const names = Object.keys(plain).filter((name) => typeof Reflect.get(plain, name) === 'function')
    expect(names).toContain('requestIssueBillingKeyAndPay')
    for (const name of names) {
      const run: unknown = Reflect.get(observed, name)
      expect(Reflect.get(observed, name)).toBe(run)
      if (name === 'prepare' || typeof run !== 'function') continue
      const ending: Promise<unknown> = Reflect.apply(run, undefined, [{}])
      await ended(platform, ending)
      expect(events.at(-1)).toMatchObject({ type: 'refused', called: name, code: 'invalid-request' })
    }
  })

  test.each(['v1', 'v2'] as const)(
    '%s opens in the call itself; the sink gets the event afterwards',
    (dialect) => {
      const { portone, imp, calls } = fakeSdks()
      const platform = fakePlatform({ globals: { PortOne: portone, IMP: imp } })
      const opened: number[] = []
      const { createCheckout: observed } = observe(() => void opened.push(calls.length))
      const options = { platform, redirectUrl: '/done' }
      if (dialect === 'v1') void observed({ ...options, channel: v1Channel }).requestPay(param)
      else void observed({ ...options, channel: v2Channel }).requestPayment(request)
      expect(calls).toHaveLength(1)
      expect(opened).toEqual([1, 1])
    },
  )

  test('a sink that throws changes nothing', async () => {
    const { portone, calls } = fakeSdks()
    const platform = fakePlatform({ globals: { PortOne: portone } })
    const { createCheckout: observed } = observe(() => {
      throw new Error('sink')
    })
    const paying = observed({ platform, channel: v2Channel, redirectUrl: '/done' }).requestPayment(request)
    calls[0]?.answer({ paymentId: 'p-1' })
    expect(await ended(platform, paying)).toEqual({ status: 'completed', dialect: 'v2', paymentId: 'p-1' })
  })

  test('an uncaught refusal is still an unhandled rejection', async () => {
    const { v2, platform } = page()
    const unhandled: unknown[] = []
    const listen = (reason: unknown) => void unhandled.push(reason)
    const others = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', listen)
    try {
      void v2().requestPayment({ ...request, customer: {} })
      await platform.advance(0)
      await new Promise((resolve) => {
        setTimeout(resolve, 0)
      })
    } finally {
      process.off('unhandledRejection', listen)
      for (const other of others) process.on('unhandledRejection', other)
    }
    expect(unhandled).toMatchObject([{ code: 'invalid-request' }])
  })

  test('one V1 SDK is initialized once for all observed checkouts', async () => {
    const { v1, inits, calls, platform } = page()
    for (const round of [1, 2]) {
      const paying = v1().requestPay(param)
      calls[round - 1]?.answer({ success: true, imp_uid: 'imp_1', merchant_uid: 'p-1' })
      await ended(platform, paying)
    }
    expect(inits).toEqual(['imp00000000'])
  })

  test('each opened event goes to the sink of its own checkout', async () => {
    const { platform, v2, types, calls } = page()
    const others: string[] = []
    const other = observe(({ type }) => void others.push(type)).createCheckout({
      platform,
      redirectUrl: '/done',
      channel: v2Channel,
    })
    const paying = v2().requestPayment(request)
    await other.prepare()
    calls[0]?.answer({ paymentId: 'p-1' })
    await ended(platform, paying)
    expect([types(), others]).toEqual([['requested', 'opened', 'settled'], []])
    void other.requestPayment(request)
    expect([types().length, others]).toEqual([3, ['requested', 'opened']])
  })

  test('a given SDK is used; a value that is no SDK is refused', async () => {
    const { portone, calls } = fakeSdks()
    const { v2, platform, types } = page({ globals: {} })
    void v2({ sdk: portone }).requestPayment(request)
    expect(calls).toHaveLength(1)
    expect(types()).toEqual(['requested', 'opened'])
    platform.emit('pagehide')
    await platform.advance(0)
    for (const sdk of [{}, 'PortOne', 1])
      expect(await ended(platform, v2({ sdk }).requestPayment(request))).toMatchObject({
        code: 'sdk-invalid',
      })
  })

  test('one window per page, also next to a checkout that is not observed', async () => {
    const { v2, platform, calls } = page()
    const plain = createCheckout({ platform, redirectUrl: '/done', channel: v2Channel })
    const first = v2().requestPayment(request)
    expect(plain.busy).toBe(true)
    expect(await ended(platform, plain.requestPayment(request))).toMatchObject({ code: 'in-progress' })
    calls[0]?.answer({ paymentId: 'p-1' })
    await ended(platform, first)
    void plain.requestPayment(request)
    expect(await ended(platform, v2().requestPayment(request))).toMatchObject({ code: 'in-progress' })
    expect(calls).toHaveLength(2)
  })

  test.each(['works', 'refused'] as const)(
    'the journal has the newest attempt also for an unobserved reconcile, with storage %s',
    async (storage) => {
      const { v2, platform, calls } = page({ storage })
      const told: OpenAttempt[] = []
      reconcile({ platform, tell: (attempt) => void told.push(attempt) })
      const first = v2().requestPayment(request)
      calls[0]?.answer(undefined)
      await ended(platform, first)
      platform.emit('pagehide')
      void v2().requestPayment({ ...request, paymentId: 'p-2' })
      platform.emit('pagehide')
      expect(told.map(({ paymentId, reason }) => [paymentId, reason])).toEqual([
        ['p-1', 'page-hidden'],
        ['p-2', 'page-hidden'],
      ])
    },
  )

  test.each(['works', 'refused'] as const)(
    'an attempt that has ended is removed from the journal, with storage %s',
    async (storage) => {
      const { v2, platform, calls } = page({ storage })
      const paying = v2().requestPayment(request)
      expect(lastAttempt(platform)).toMatchObject({ paymentId: 'p-1' })
      calls[0]?.answer({ paymentId: 'p-1' })
      await ended(platform, paying)
      expect(lastAttempt(platform)).toEqual({})
    },
  )

  test('the same outcome as a plain checkout, for any answer of the SDK', async () => {
    const settled = fc.anything({ withNullPrototype: true })
    await fc.assert(
      fc.asyncProperty(settled, fc.boolean(), async (value, rejects) => {
        const run = async (isObserved: boolean) => {
          const { v2, platform, calls } = page()
          const checkout = isObserved
            ? v2()
            : createCheckout({ platform, redirectUrl: '/done', channel: v2Channel })
          const paying = ended(platform, checkout.requestPayment(request))
          if (rejects) calls[0]?.reject(value)
          else calls[0]?.answer(value)
          return paying
        }
        const [one, other] = await Promise.all([run(true), run(false)])
        expect(one).toEqual(other)
      }),
      { numRuns: 200 },
    )
  })
})
