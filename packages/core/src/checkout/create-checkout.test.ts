import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { isAcceptable } from '../check.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Gateway } from '../gateways/gateway.js'
import { html5Inicis } from '../gateways/v1.js'
import { danal, inicisV2, kakaopay, kiccV2 } from '../gateways/v2.js'
import { loadV1 } from './v1/load.js'
import { createCheckout, type CheckoutOptions } from './create-checkout.js'
import { CheckoutError, isCheckoutError } from './platform/errors.js'
import type { V1Sdk } from './v1/sdk.js'
import type { V2Sdk } from './v2/sdk.js'
import { readOwnReturn } from './returning/own-return.js'
import type { V1Page } from './platform/platform.js'
import { fakePlatform, nextPage, type FakeWorld } from './testing/fake-platform.js'
import { iPhone } from './testing/user-agents.js'
import { settled, watch } from './testing/watch.js'
import { param, request, v1Channel, v2Channel } from '../../test-support/orders.js'

interface Call {
  readonly name: string
  readonly request: Readonly<Record<string, unknown>>
  /** V2: settles the promise; V1: calls the callback. */
  readonly answer: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** Both SDKs; a call stays open until the test answers or rejects it. */
const fakeSdks = () => {
  const calls: Call[] = []
  const inits: string[] = []
  const open = (name: string) => (sent: Readonly<Record<string, unknown>>) =>
    new Promise<unknown>((answer, reject) => calls.push({ name, request: sent, answer, reject }))
  const portone: V2Sdk = {
    requestPayment: open('requestPayment'),
    requestIssueBillingKey: open('requestIssueBillingKey'),
    requestIssueBillingKeyAndPay: open('requestIssueBillingKeyAndPay'),
    requestIdentityVerification: open('requestIdentityVerification'),
  }
  const imp: V1Sdk = {
    init: (userCode) => void inits.push(userCode),
    request_pay: (sent, answer) =>
      void calls.push({ name: 'request_pay', request: sent, answer, reject: () => undefined }),
  }
  return { portone, imp, calls, inits }
}

/** A page with both SDKs loaded, and functions that create a checkout on it. */
const page = (world: FakeWorld = {}) => {
  const sdks = fakeSdks()
  const platform = fakePlatform({ globals: { PortOne: sdks.portone, IMP: sdks.imp }, ...world })
  const findings: Diagnostic[][] = []
  const common = {
    platform,
    redirectUrl: '/done',
    onDiagnostics: (found: readonly Diagnostic[]) => void findings.push([...found]),
  }
  const v2 = (options: Partial<CheckoutOptions> = {}) =>
    createCheckout({ ...common, ...options, channel: v2Channel })
  const v1 = (options: Partial<CheckoutOptions> = {}) =>
    createCheckout({ ...common, ...options, channel: v1Channel })
  return { ...sdks, platform, findings, v1, v2 }
}

/** V1's part of a page: it has loaded and shows nothing, unless overridden. */
const v1Page = (overrides: Partial<V1Page>): V1Page => ({
  framesLoaded: async () => {},
  hasFrames: () => true,
  cover: () => undefined,
  uncover: () => {},
  ...overrides,
})

// Load V1's chunk first: an import does not finish on the fake clock.
beforeAll(async () => {
  await loadV1()
})

describe('opening the window', () => {
  test("V2: opens synchronously, with the channel's values filled in", async () => {
    const { v2, calls, platform } = page()
    const paying = v2().requestPayment(request)
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      name: 'requestPayment',
      request: {
        ...request,
        storeId: 'store-1',
        channelKey: 'channel-1',
        redirectUrl: 'https://shop.test/done',
      },
    })
    calls[0]?.answer({ transactionType: 'PAYMENT', txId: 'tx-1', paymentId: 'p-1' })
    const seen = await settled(platform, paying)
    expect(seen).toEqual({
      isSettled: true,
      outcome: { status: 'completed', dialect: 'v2', txId: 'tx-1', paymentId: 'p-1' },
    })
  })

  test('V1: initializes again if the previous call got no answer and opened no popup', async () => {
    for (const popup of [false, true]) {
      const { v1, calls, inits, imp, platform } = page()
      if (popup) {
        const open = imp.request_pay.bind(imp)
        imp.request_pay = (sent, answer) => {
          platform.openPopup({ closed: true })
          open(sent, answer)
        }
      }
      const checkout = v1({ timeouts: { answer: 60_000 } })
      const unanswered = watch(checkout.requestPay(param))
      await platform.advance(60_000)
      expect(unanswered.outcome).toMatchObject({ status: 'unknown', reason: 'no-answer' })
      const again = watch(checkout.requestPay(param))
      expect(inits).toHaveLength(popup ? 1 : 2)
      calls[1]?.answer({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
      await platform.advance(0)
      expect(again.outcome).toMatchObject({ status: 'completed' })
      void checkout.requestPay(param)
      expect(inits).toHaveLength(popup ? 1 : 2)
    }
  })

  test('V1: opens synchronously, and initializes only once', async () => {
    const { v1, calls, inits, platform } = page()
    const checkout = v1()
    for (const round of [1, 2]) {
      const paying = checkout.requestPay(param)
      expect(calls).toHaveLength(round)
      calls[round - 1]?.answer({ success: true, imp_uid: 'imp_1', merchant_uid: 'p-1' })
      const seen = await settled(platform, paying)
      expect(seen.outcome).toEqual({ status: 'completed', dialect: 'v1', impUid: 'imp_1', paymentId: 'p-1' })
    }
    expect(inits).toEqual(['imp00000000'])
    expect(calls[0]?.request).toMatchObject({
      ...param,
      channelKey: 'channel-1',
      m_redirect_url: 'https://shop.test/done',
    })
  })

  test('values in the request override those of the channel, and the request is not changed', async () => {
    const { v2, calls } = page()
    const frozen = Object.freeze({ ...request, channelKey: 'mine', redirectUrl: 'https://shop.test/mine' })
    void v2().requestPayment(frozen)
    expect(calls[0]?.request).toMatchObject({ channelKey: 'mine', redirectUrl: 'https://shop.test/mine' })
    expect(frozen).not.toHaveProperty('storeId')
  })

  test.each([
    { pg: 'html5_inicis.MID' },
    { channelGroupId: 'channel-group-1', buyer_email: 'buyer@shop.example' },
  ])("V1: a request that names its channel by %o is sent without the checkout's channelKey", (named) => {
    const { v1, calls } = page()
    void v1().requestPay({ ...param, ...named })
    expect(calls[0]?.request).toMatchObject(named)
    expect(calls[0]?.request['channelKey']).toBeUndefined()
  })

  test("V1: a pg of another gateway is refused; if only reported, the channel's key is sent", async () => {
    const pg = 'danal_tpay.MID'
    const { v1, calls, platform, findings } = page()
    const refused = await settled(platform, v1().requestPay({ ...param, pg }))
    expect(refused.error).toMatchObject({ code: 'invalid-request' })
    expect(findings[0]).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'unsupported-value', path: 'pg' }),
    )
    void v1({ onInvalid: 'report' }).requestPay({ ...param, pg })
    expect(calls[0]?.request).toMatchObject({ pg, channelKey: v1Channel.channelKey })
  })

  test.each(['inicis', 'kakao'])(
    "V1: pg %s, which names no gateway, is sent with the channel's key and a warning",
    (pg) => {
      const { v1, calls, findings } = page()
      void v1().requestPay({ ...param, pg })
      expect(calls[0]?.request).toMatchObject({ pg, channelKey: v1Channel.channelKey })
      expect(findings[0]).toContainEqual(
        expect.objectContaining({ severity: 'warning', code: 'unsupported-value', path: 'pg' }),
      )
    },
  )

  test("a deadline in the past by the page's clock is refused", async () => {
    const { v1, calls, platform } = page()
    const vbank = { ...param, pay_method: 'vbank' } as const
    const past = await settled(platform, v1().requestPay({ ...vbank, vbank_due: '19690101' }))
    expect(past.error).toMatchObject({ code: 'invalid-request' })
    void v1().requestPay({ ...vbank, vbank_due: '20990101' })
    expect(calls).toHaveLength(1)
  })

  test("V2: a request with a channelGroupId is sent without the checkout's channelKey", () => {
    const { v2, calls } = page()
    void v2().requestPayment({ ...request, channelGroupId: 'channel-group-1' })
    expect(calls[0]?.request['channelGroupId']).toBe('channel-group-1')
    expect(calls[0]?.request['channelKey']).toBeUndefined()
  })

  test('a request in the other dialect is converted for the channel, in both directions', async () => {
    const { v1, v2, calls, platform } = page()
    const first = v1().requestPayment(request)
    calls[0]?.answer({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
    expect((await settled(platform, first)).outcome).toMatchObject({
      status: 'completed',
      dialect: 'v1',
      paymentId: 'p-1',
    })
    const second = v2().requestPay(param)
    calls[1]?.answer({ paymentId: 'p-1', txId: 'tx-1' })
    expect((await settled(platform, second)).outcome).toMatchObject({
      status: 'completed',
      dialect: 'v2',
      paymentId: 'p-1',
    })
    expect(calls[0]).toMatchObject({
      name: 'request_pay',
      request: { merchant_uid: 'p-1', amount: 1000, pay_method: 'card' },
    })
    expect(calls[1]).toMatchObject({
      name: 'requestPayment',
      request: { paymentId: 'p-1', totalAmount: 1000, storeId: 'store-1', payMethod: 'CARD' },
    })
  })

  test('V1 parameters that issue a billing key call requestIssueBillingKey on a V2 channel', () => {
    const { v2, calls } = page()
    const issue = { ...param, amount: 0, customer_uid: 'buyer-1', period: { interval: '1m' } }
    void v2({ onInvalid: 'report' }).requestPay(issue)
    expect(calls[0]).toMatchObject({ name: 'requestIssueBillingKey', request: { storeId: 'store-1' } })
  })

  test('an identity verification has an outcome with its own ids', async () => {
    const { portone, calls, platform } = page()
    const channel = { gateway: danal, storeId: 'store-1', channelKey: 'channel-1' }
    const checkout = createCheckout({ channel, platform, sdk: portone, redirectUrl: '/done' })
    const request = { identityVerificationId: 'v-1', customer: { fullName: '홍길동' } }
    const verifying = checkout.requestIdentityVerification(request)
    expect(calls[0]).toMatchObject({
      name: 'requestIdentityVerification',
      request: { ...request, channelKey: 'channel-1', redirectUrl: 'https://shop.test/done' },
    })
    expect(checkout.busy).toBe(true)
    const ids = { identityVerificationId: 'v-1', identityVerificationTxId: 'tx-1' }
    calls[0]?.answer({ transactionType: 'IDENTITY_VERIFICATION', ...ids })
    expect((await settled(platform, verifying)).outcome).toEqual({
      status: 'completed',
      dialect: 'v2',
      identityVerificationId: 'v-1',
      txId: 'tx-1',
    })
    const again = checkout.requestIdentityVerification(request)
    calls[1]?.answer({ ...ids, code: 'FAILURE_TYPE_PG', message: '사용자가 본인인증을 취소하였습니다.' })
    expect((await settled(platform, again)).outcome).toMatchObject({
      status: 'canceled',
      identityVerificationId: 'v-1',
    })
  })

  test('a gateway without identity verification refuses requestIdentityVerification', async () => {
    const { v1, v2, calls, platform } = page()
    for (const checkout of [v1(), v2()]) {
      const run: unknown = Reflect.get(checkout, 'requestIdentityVerification')
      if (typeof run !== 'function') throw new Error('no such function')
      const verifying = Promise.resolve(run({ identityVerificationId: 'v-1' }))
      expect((await settled(platform, verifying)).error).toMatchObject({
        code: 'invalid-request',
        diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'unsupported-operation' })]),
      })
    }
    expect(calls).toEqual([])
  })

  test('the click loads the SDK if prepare was not called', async () => {
    const sdks = fakeSdks()
    const platform = fakePlatform({
      network: (tag) => {
        platform.globals['PortOne'] = sdks.portone
        tag.load()
      },
    })
    const checkout = createCheckout({ channel: v2Channel, platform, redirectUrl: '/done', nonce: 'n' })
    const paying = watch(checkout.requestPayment(request))
    await platform.advance(0)
    expect(platform.tags[0]).toMatchObject({ src: 'https://cdn.portone.io/v2/browser-sdk.js', nonce: 'n' })
    sdks.calls[0]?.answer({ paymentId: 'p-1' })
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })

  test('V1: prepare loads and initializes the SDK, and the click then opens at once', async () => {
    const sdks = fakeSdks()
    const platform = fakePlatform({
      network: (tag) => {
        platform.globals['IMP'] = sdks.imp
        tag.load()
      },
    })
    const checkout = createCheckout({
      channel: v1Channel,
      platform,
      redirectUrl: '/done',
      scriptUrl: '/sandbox/iamport.js',
    })
    const prepared = watch(checkout.prepare())
    await platform.advance(0)
    expect(prepared).toEqual({ isSettled: true, outcome: undefined })
    expect(platform.tags.map((tag) => tag.src)).toEqual(['/sandbox/iamport.js'])
    expect(sdks.inits).toEqual(['imp00000000'])
    void checkout.requestPay(param)
    expect(sdks.calls).toHaveLength(1)
  })

  test('an SDK that is passed in is used, and no script is loaded', () => {
    const { portone, calls } = fakeSdks()
    const platform = fakePlatform()
    const checkout = createCheckout({ channel: v2Channel, platform, redirectUrl: '/done', sdk: portone })
    void checkout.requestPayment(request)
    expect(calls).toHaveLength(1)
    expect(platform.tags).toHaveLength(0)
  })
})

describe('refusing a call', () => {
  test('a request with an error is refused before anything is loaded or opened', async () => {
    const { calls } = fakeSdks()
    const platform = fakePlatform()
    const findings: (readonly Diagnostic[])[] = []
    const checkout = createCheckout({
      channel: v2Channel,
      platform,
      redirectUrl: '/done',
      onDiagnostics: (found) => void findings.push(found),
    })
    const { customer: _, ...nameless } = request
    // @ts-expect-error the gateway demands a customer
    const seen = await settled(platform, checkout.requestPayment(nameless))
    expect(seen.error).toMatchObject({ name: 'CheckoutError', code: 'invalid-request', recoverable: false })
    expect(seen.error).toHaveProperty('diagnostics', findings[0])
    expect(findings[0]?.some(({ severity }) => severity === 'error')).toBe(true)
    expect(platform.tags).toHaveLength(0)
    expect(calls).toHaveLength(0)
    expect(checkout.busy).toBe(false)
  })

  test("onInvalid 'report' opens the window despite errors, and reports them", () => {
    const { v2, calls, findings } = page()
    const { customer: _, ...nameless } = request
    // @ts-expect-error the gateway demands a customer
    void v2({ onInvalid: 'report' }).requestPayment(nameless)
    expect(calls).toHaveLength(1)
    expect(findings[0]?.some(({ severity }) => severity === 'error')).toBe(true)
  })

  test('an onInvalid function returns the errors that stop the payment; the others do not', async () => {
    const { v2, calls, findings, platform } = page()
    const { customer: _, ...nameless } = request
    const given: (readonly Diagnostic[])[] = []
    const allowMissing = (...paths: string[]) =>
      v2({
        onInvalid: (errors) => {
          given.push(errors)
          return errors.filter(({ code, path }) => !(code === 'missing' && paths.includes(path)))
        },
      })
    // @ts-expect-error the gateway demands a customer
    const refused = await settled(platform, allowMissing('customer.email').requestPayment(nameless))
    expect(refused.error).toMatchObject({ code: 'invalid-request', diagnostics: findings[0] })
    const paths = given[0]?.map(({ path }) => path) ?? []
    expect(paths).toContain('customer.email')
    expect(paths.length).toBeGreaterThan(1)
    expect(given[0]?.every(({ severity }) => severity === 'error')).toBe(true)

    // @ts-expect-error the gateway demands a customer
    void allowMissing(...paths).requestPayment(nameless)
    expect(calls).toHaveLength(1)
    // onDiagnostics still gets all errors.
    expect(findings[1]?.filter(({ severity }) => severity === 'error')).toEqual(given[0])
  })

  test('onInvalid is not called without errors; if it throws or returns no list, the request is refused', async () => {
    const { v2, calls, platform } = page()
    const broken: NonNullable<CheckoutOptions['onInvalid']> = () => {
      throw new Error('broken')
    }
    // @ts-expect-error it forgets to hand back a list
    const forgetful: NonNullable<CheckoutOptions['onInvalid']> = () => undefined
    for (const onInvalid of [broken, forgetful]) {
      const { customer: _, ...nameless } = request
      // @ts-expect-error the gateway demands a customer
      const seen = await settled(platform, v2({ onInvalid }).requestPayment(nameless))
      expect(seen.error).toMatchObject({ code: 'invalid-request' })
    }
    void v2({ onInvalid: broken }).requestPayment(request)
    expect(calls).toHaveLength(1)
  })

  test.each([undefined, null, 'p-1', 7, []])('a request that is %j is refused', async (given) => {
    const { v2, v1, platform } = page()
    // @ts-expect-error no request
    expect((await settled(platform, v2().requestPayment(given))).error).toMatchObject({
      code: 'invalid-request',
    })
    // @ts-expect-error no request
    expect((await settled(platform, v1().requestPay(given))).error).toMatchObject({
      code: 'invalid-request',
    })
    // @ts-expect-error no request
    expect((await settled(platform, v1().requestPayment(given))).error).toMatchObject({
      code: 'invalid-request',
    })
    // @ts-expect-error no request
    expect((await settled(platform, v2().requestPay(given))).error).toMatchObject({
      code: 'invalid-request',
    })
  })

  test('V1: a V2 request is refused if a value that V1 lacks would change the payment', async () => {
    const { v1, calls, findings, platform } = page()
    const checkout = v1()
    const seen = await settled(platform, checkout.requestPayment({ ...request, channelGroupId: 'group-1' }))
    expect(seen.error).toMatchObject({ code: 'invalid-request' })
    expect(findings[0]).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'not-carried', path: 'channelGroupId' }),
    )
    expect(calls).toHaveLength(0)
  })

  test('any object as a request rejects with a CheckoutError, and no call throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.object(), async (given) => {
        const { platform, calls } = page()
        // Gateways that are only known at run time take any record.
        const gateways: readonly Gateway[] = [html5Inicis, inicisV2]
        const requests = gateways.flatMap((gateway) => {
          const keys = { userCode: 'imp00000000', storeId: 'store-1', channelKey: 'channel-1' }
          const checkout = createCheckout({ channel: { gateway, ...keys }, platform })
          return [() => checkout.requestPayment(given), () => checkout.requestPay(given)]
        })
        for (const send of requests) {
          const { error } = await settled(platform, send())
          expect(isCheckoutError(error)).toBe(true)
        }
        expect(calls).toHaveLength(0)
      }),
    )
  })

  test('an onDiagnostics function that throws does not stop the payment', () => {
    const { v2, calls } = page()
    const onDiagnostics = () => {
      throw new Error('sink')
    }
    void v2({ onDiagnostics }).requestPayment(request)
    expect(calls).toHaveLength(1)
  })

  test('a second click rejects with in-progress, also on another checkout of the page', async () => {
    const { v1, v2, calls, platform } = page()
    const checkout = v2()
    const first = watch(checkout.requestPayment(request))
    const second = watch(checkout.requestPayment(request))
    const third = watch(v1().requestPay(param))
    expect(checkout.busy).toBe(true)
    await platform.advance(0)
    expect(second.error).toMatchObject({ code: 'in-progress' })
    expect(third.error).toMatchObject({ code: 'in-progress' })
    expect(first.isSettled).toBe(false)
    expect(calls).toHaveLength(1)
    calls[0]?.answer({ paymentId: 'p-1' })
    await platform.advance(0)
    expect(checkout.busy).toBe(false)
    void checkout.requestPayment(request)
    expect(calls).toHaveLength(2)
  })

  test('a failed network rejects with load-failed, and the next click loads again', async () => {
    const sdks = fakeSdks()
    let down = true
    const platform = fakePlatform({
      network: (tag) => {
        if (down) return tag.fail()
        platform.globals['PortOne'] = sdks.portone
        tag.load()
      },
    })
    const checkout = createCheckout({ channel: v2Channel, platform, redirectUrl: '/done' })
    const failed = watch(checkout.requestPayment(request))
    await platform.advance(5_000)
    expect(failed.error).toMatchObject({ code: 'load-failed', recoverable: true })
    down = false
    const paying = watch(checkout.requestPayment(request))
    await platform.advance(0)
    sdks.calls[0]?.answer({ paymentId: 'p-1' })
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
  })

  test('a CDN that never answers rejects with load-timeout after timeouts.load', async () => {
    const platform = fakePlatform()
    const checkout = createCheckout({ channel: v2Channel, platform, timeouts: { load: 1_000 } })
    const seen = watch(checkout.prepare())
    await platform.advance(1_100)
    expect(seen.error).toMatchObject({ code: 'load-timeout' })
  })

  test.each([null, 'x', {}, { requestPayment: 1 }])('%j as the SDK rejects with sdk-invalid', async (sdk) => {
    const platform = fakePlatform()
    const checkout = createCheckout({ channel: v2Channel, platform, redirectUrl: '/done', sdk })
    expect((await settled(platform, checkout.prepare())).error).toMatchObject({ code: 'sdk-invalid' })
    expect((await settled(platform, checkout.requestPayment(request))).error).toMatchObject({
      code: 'sdk-invalid',
    })
  })

  test('an SDK without the function of the operation rejects with unsupported-operation', async () => {
    const { portone } = fakeSdks()
    const platform = fakePlatform()
    const { requestPayment } = portone
    const checkout = createCheckout({
      channel: v2Channel,
      platform,
      redirectUrl: '/done',
      sdk: { requestPayment },
      onInvalid: 'report',
    })
    const seen = await settled(
      platform,
      checkout.requestIssueBillingKey({
        issueId: 'i-1',
        issueName: 'x',
        billingKeyMethod: 'CARD',
        customer: request.customer,
        offerPeriod: { interval: '1m' },
      }),
    )
    expect(seen.error).toMatchObject({ code: 'unsupported-operation' })
  })

  test('V1: an IMP.init that throws rejects with sdk-invalid', async () => {
    const { v1, imp, platform } = page()
    imp.init = () => {
      throw new Error('no DOM')
    }
    expect((await settled(platform, v1().prepare())).error).toMatchObject({
      code: 'sdk-invalid',
      cause: new Error('no DOM'),
    })
  })

  test('V1: a popup that is blocked in the call rejects with popup-blocked, although V1 does not answer', async () => {
    const { v1, imp, platform } = page({ popups: 'blocked' })
    imp.request_pay = () => void platform.openPopup()
    const checkout = v1()
    expect((await settled(platform, checkout.requestPay(param))).error).toMatchObject({
      code: 'popup-blocked',
      recoverable: true,
    })
    expect(checkout.busy).toBe(false)
    expect(platform.stored.size).toBe(0)
  })

  describe('V1 opens a popup after the call, as it does if its frames have not loaded yet', () => {
    const inPopup = { ...param, popup: true }

    test('V1: a late popup that is blocked rejects with popup-blocked, and V1 is not initialized again', async () => {
      const { v1, calls, inits, platform } = page({ popups: 'blocked' })
      const checkout = v1()
      const first = watch(checkout.requestPay(inPopup))
      await platform.advance(900)
      expect(first.isSettled).toBe(false)
      platform.openPopup()
      await platform.advance(0)
      expect(first.error).toMatchObject({ code: 'popup-blocked', recoverable: true })
      expect(checkout.busy).toBe(false)
      const second = watch(checkout.requestPay(inPopup))
      expect(inits).toHaveLength(1)
      calls[1]?.answer({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
      await platform.advance(0)
      expect(second.outcome).toMatchObject({ status: 'completed' })
    })

    test('V1: a late popup that is closed without an answer ends in no-answer', async () => {
      const { v1, platform } = page()
      const paying = watch(v1().requestPay(inPopup))
      await platform.advance(900)
      const popup = { closed: false }
      platform.openPopup(popup)
      await platform.advance(60_000)
      expect(paying.isSettled).toBe(false)
      popup.closed = true
      await platform.advance(17_000)
      expect(paying.outcome).toMatchObject({ status: 'unknown', reason: 'no-answer' })
      expect(platform.timers()).toBe(0)
    })

    test.each([
      ['if the gateway opens none', param, 900],
      ['later than 15 s after the call', inPopup, 15_001],
    ] as const)("V1: a blocked popup is taken for another script's %s", async (_when, given, after) => {
      const { v1, calls, platform } = page({ popups: 'blocked' })
      const paying = watch(v1().requestPay(given))
      await platform.advance(after)
      platform.openPopup()
      await platform.advance(0)
      expect(paying.isSettled).toBe(false)
      calls[0]?.answer({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
      await platform.advance(0)
      expect(paying.outcome).toMatchObject({ status: 'completed' })
    })

    test('V1: popups are no longer watched after V1 has answered or thrown', async () => {
      const { v1, calls, imp, platform } = page()
      const late = watch(v1().requestPay(inPopup))
      expect(platform.watchesPopups()).toBe(true)
      calls[0]?.answer({ success: false, merchant_uid: 'p-1', error_msg: 'no' })
      expect(platform.watchesPopups()).toBe(false)
      await platform.advance(0)
      expect(late.outcome).toMatchObject({ status: 'failed' })

      imp.request_pay = (_, answer) => answer({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
      expect((await settled(platform, v1().requestPay(inPopup))).outcome).toMatchObject({
        status: 'completed',
      })
      expect(platform.watchesPopups()).toBe(false)

      imp.request_pay = () => {
        throw new Error('broken')
      }
      expect((await settled(platform, v1().requestPay(inPopup))).outcome).toMatchObject({
        status: 'unknown',
        reason: 'sdk-error',
      })
      expect(platform.watchesPopups()).toBe(false)
    })
  })

  test('V1: prepare resolves when the frames have loaded, or after 5 s', async () => {
    const { platform } = page()
    let load = () => {}
    const frames = new Promise<void>((resolve) => (load = resolve))
    const slow = { ...platform, v1Page: v1Page({ framesLoaded: () => frames }) }
    const create = () => createCheckout({ platform: slow, channel: v1Channel, redirectUrl: '/done' })
    const givenUp = watch(create().prepare())
    await platform.advance(5_000)
    expect(givenUp.isSettled).toBe(true)
    const waiting = watch(create().prepare())
    await platform.advance(4_999)
    expect(waiting.isSettled).toBe(false)
    load()
    await platform.advance(0)
    expect(waiting).toMatchObject({ isSettled: true, outcome: undefined })
    expect(waiting).not.toHaveProperty('error')
    expect(platform.timers()).toBe(0)
  })

  test('V1: an answer that the popup was blocked rejects with popup-blocked', async () => {
    const { v1, calls, platform } = page()
    const paying = v1().requestPay(param)
    calls[0]?.answer({
      merchant_uid: 'p-1',
      error_code: 'NOT READY',
      error_msg: '팝업을 호출하는데 실패하였습니다.',
    })
    expect((await settled(platform, paying)).error).toMatchObject({ code: 'popup-blocked' })
  })

  test('V2: a rejection because of a blocked popup rejects with popup-blocked', async () => {
    const { v2, calls, platform } = page()
    const paying = v2().requestPayment(request)
    calls[0]?.reject({
      __portOneErrorType: 'PaymentError',
      code: 'UnknownError',
      message: '결제 창 호출에 실패하였습니다. 팝업 차단으로 인해 정상적 실행에 실패했습니다.',
    })
    expect((await settled(platform, paying)).error).toMatchObject({ code: 'popup-blocked' })
  })

  test("V2: a failure of PortOne's own npm loader rejects with load-failed", async () => {
    const { v2, calls, platform } = page()
    const paying = v2().requestPayment(request)
    calls[0]?.reject(new Error('[PortOne] Failed to load window.PortOne'))
    expect((await settled(platform, paying)).error).toMatchObject({ code: 'load-failed', recoverable: true })
  })
})

describe('the outcome', () => {
  test('returning from the back-forward cache while the SDK loads does not end the call', async () => {
    const sdks = fakeSdks()
    const platform = fakePlatform()
    const checkout = createCheckout({ channel: v2Channel, platform, redirectUrl: '/done' })
    const first = watch(checkout.requestPayment(request))
    platform.emit('pageshow', true)
    const second = watch(checkout.requestPayment(request))
    await platform.advance(0)
    expect(second.error).toMatchObject({ code: 'in-progress' })
    platform.globals['PortOne'] = sdks.portone
    await platform.advance(50)
    expect(sdks.calls).toHaveLength(1)
    expect(first.isSettled).toBe(false)
  })

  test.each<[string, unknown, object]>([
    [
      'a cancel',
      { paymentId: 'p-1', code: 'FAILURE_TYPE_PG', message: '사용자가 결제를 취소하였습니다.' },
      { status: 'canceled' },
    ],
    ['a failure', { paymentId: 'p-1', code: 'X', message: 'no' }, { status: 'failed', code: 'X' }],
    ['nothing', undefined, { status: 'unknown', reason: 'no-response', paymentId: 'p-1' }],
    [
      'another payment',
      { paymentId: 'p-9' },
      { status: 'unknown', reason: 'foreign-payment', paymentId: 'p-9' },
    ],
  ])('V2: resolving with %s gives its outcome', async (_, answer, outcome) => {
    const { v2, calls, platform } = page()
    const paying = v2().requestPayment(request)
    calls[0]?.answer(answer)
    expect((await settled(platform, paying)).outcome).toMatchObject(outcome)
  })

  test.each<[string, unknown, object]>([
    [
      'a PortOne error',
      { __portOneErrorType: 'PaymentError', code: 'BadRequest', message: 'no' },
      { status: 'failed', code: 'BadRequest', paymentId: 'p-1' },
    ],
    [
      'a TypeError',
      new TypeError('x'),
      { status: 'unknown', reason: 'sdk-error', message: 'x', paymentId: 'p-1' },
    ],
    ['a text', 'x', { status: 'unknown', reason: 'sdk-error' }],
    ['nothing', undefined, { status: 'unknown', reason: 'sdk-error' }],
  ])('V2: rejecting with %s gives its outcome', async (_, reason, outcome) => {
    const { v2, calls, platform } = page()
    const paying = v2().requestPayment(request)
    calls[0]?.reject(reason)
    expect((await settled(platform, paying)).outcome).toMatchObject(outcome)
  })

  test('V1: a request_pay that throws has outcome unknown, sdk-error', async () => {
    const { v1, imp, platform } = page()
    imp.request_pay = () => {
      throw new TypeError('frames')
    }
    expect((await settled(platform, v1().requestPay(param))).outcome).toMatchObject({
      status: 'unknown',
      reason: 'sdk-error',
      dialect: 'v1',
    })
  })

  test('V1: a request_pay that rejects instead of calling back has outcome unknown, sdk-error', async () => {
    const { v1, imp, platform } = page()
    imp.request_pay = () => Promise.reject(new Error('init first'))
    expect((await settled(platform, v1().requestPay(param))).outcome).toMatchObject({ reason: 'sdk-error' })
  })

  test('the outcome is redirecting if the page is left for a redirect', async () => {
    const { v2, platform } = page({ userAgent: iPhone })
    const paying = watch(v2().requestPayment(request))
    platform.emit('pagehide', true)
    await platform.advance(0)
    expect(paying).toEqual({
      isSettled: true,
      outcome: { status: 'redirecting', dialect: 'v2', paymentId: 'p-1' },
    })
  })

  test('the outcome is unknown, no-answer after the time limit, and the next attempt may start', async () => {
    const { v1, calls, platform } = page()
    const checkout = v1({ timeouts: { answer: 60_000 } })
    const paying = watch(checkout.requestPay(param))
    await platform.advance(59_999)
    expect(paying.isSettled).toBe(false)
    await platform.advance(1)
    expect(paying.outcome).toMatchObject({ status: 'unknown', reason: 'no-answer', paymentId: 'p-1' })
    expect(checkout.busy).toBe(false)
    calls[0]?.answer({ success: true, imp_uid: 'imp_1' })
    await platform.advance(0)
    expect(paying.isSettled).toBe(true)
  })

  test('the time limit for an answer is half an hour by default', async () => {
    const { v2, platform } = page()
    const paying = watch(v2().requestPayment(request))
    await platform.advance(30 * 60_000 - 1)
    expect(paying.isSettled).toBe(false)
    await platform.advance(1)
    expect(paying.outcome).toMatchObject({ reason: 'no-answer' })
  })

  test('the outcome is unknown, page-restored if the page returns from the back-forward cache', async () => {
    const { v2, platform } = page()
    const checkout = v2()
    const paying = watch(checkout.requestPayment(request))
    platform.emit('pageshow', true)
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'unknown', reason: 'page-restored' })
    expect(checkout.busy).toBe(false)
  })

  test('V1: a popup that is closed without an answer ends in no-answer after 15 s', async () => {
    const { v1, imp, platform } = page()
    const popup = { closed: false }
    imp.request_pay = () => void platform.openPopup(popup)
    const checkout = v1()
    const paying = watch(checkout.requestPay(param))
    await platform.advance(60_000)
    expect(paying.isSettled).toBe(false)
    popup.closed = true
    await platform.advance(5_000)
    expect(paying.isSettled).toBe(false)
    await platform.advance(12_000)
    expect(paying.outcome).toMatchObject({ status: 'unknown', reason: 'no-answer', paymentId: 'p-1' })
    expect(checkout.busy).toBe(false)
    expect(platform.timers()).toBe(0)
  })

  test('V1: with two popups open, closing one does not end the call', async () => {
    const { v1, imp, platform } = page()
    const popups = [{ closed: true }, { closed: false }]
    imp.request_pay = () => {
      for (const popup of popups) platform.openPopup(popup)
    }
    const paying = watch(v1().requestPay(param))
    await platform.advance(60_000)
    expect(paying.isSettled).toBe(false)
    for (const popup of popups) popup.closed = true
    await platform.advance(17_000)
    expect(paying.outcome).toMatchObject({ status: 'unknown', reason: 'no-answer' })
  })

  test('V1: an answer that comes seconds after the popup was closed counts', async () => {
    const { v1, imp, platform } = page()
    const popup = { closed: false }
    let callback = (_response: unknown) => {}
    imp.request_pay = (_, answer) => {
      platform.openPopup(popup)
      callback = answer
    }
    const paying = watch(v1().requestPay(param))
    popup.closed = true
    await platform.advance(6_000)
    callback({ merchant_uid: 'p-1', error_code: 'F400', error_msg: '사용자가 결제를 취소하였습니다.' })
    await platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'canceled' })
    expect(platform.timers()).toBe(0)
  })

  test('the first answer counts, and no timer or listener is left', async () => {
    const { v1, calls, platform } = page()
    const paying = watch(v1().requestPay(param))
    calls[0]?.answer({ success: true, imp_uid: 'imp_1', merchant_uid: 'p-1' })
    calls[0]?.answer({ success: false, merchant_uid: 'p-1', error_msg: 'late' })
    platform.emit('pagehide')
    await platform.advance(0)
    expect(paying.isSettled).toBe(true)
    expect(paying.outcome).toMatchObject({ status: 'completed' })
    expect(platform.timers()).toBe(0)
    expect(platform.listeners()).toBe(0)
  })
})

describe('the guard option', () => {
  test('a guard is entered before the window opens, synchronously if it can, and left after the outcome', async () => {
    const { v2, calls, platform } = page()
    const log: string[] = []
    const guard = {
      enter: (id: string) => void log.push(`enter ${id}, ${calls.length} open`),
      leave: (id: string) => void log.push(`leave ${id}`),
    }
    const paying = v2({ guard }).requestPayment(request)
    expect(calls).toHaveLength(1)
    calls[0]?.answer({ paymentId: 'p-1' })
    await settled(platform, paying)
    expect(log).toEqual(['enter p-1, 0 open', 'leave p-1'])
  })

  test('a guard that rejects keeps the window from opening', async () => {
    const { v2, calls, platform } = page()
    const guard = { enter: () => Promise.reject(new CheckoutError('in-progress')), leave: () => undefined }
    const seen = await settled(platform, v2({ guard }).requestPayment(request))
    expect(seen.error).toMatchObject({ code: 'in-progress' })
    expect(calls).toEqual([])
    expect(v2().busy).toBe(false)
  })
})

describe('returning from a redirect', () => {
  /** The return page after a payment that left by redirect. */
  const returned = async () => {
    const before = page({ userAgent: iPhone })
    const paying = watch(before.v2().requestPayment(request))
    before.platform.emit('pagehide')
    await before.platform.advance(0)
    expect(paying.outcome).toMatchObject({ status: 'redirecting' })
    return nextPage(before.platform, { href: 'https://shop.test/done?a=1&paymentId=p-1&txId=tx-1' })
  }

  test('readOwnReturn reads the result, also after a reload, and removes it from the address if asked', async () => {
    const platform = await returned()
    const outcome = { status: 'completed', dialect: 'v2', paymentId: 'p-1', txId: 'tx-1' }
    expect(readOwnReturn({ platform })).toEqual(outcome)
    expect(readOwnReturn({ platform, clean: true })).toEqual(outcome)
    expect(platform.addressBar()).toBe('https://shop.test/done?a=1')
    expect(readOwnReturn({ platform })).toEqual(outcome)
  })

  test('a result of another payment is unknown, foreign-payment', async () => {
    const platform = await returned()
    expect(readOwnReturn({ platform, url: 'https://shop.test/done?paymentId=p-9' })).toMatchObject({
      reason: 'foreign-payment',
    })
  })

  describe('without a return address, the payment returns to the current page', () => {
    const onPhone = (href: string) => {
      const { portone, imp, calls } = fakeSdks()
      const platform = fakePlatform({ userAgent: iPhone, href, globals: { PortOne: portone, IMP: imp } })
      const findings: Diagnostic[] = []
      const onDiagnostics = (found: readonly Diagnostic[]) => void findings.push(...found)
      const options = { platform, onDiagnostics } as const
      return {
        calls,
        findings,
        platform,
        v2: (redirectUrl?: string) =>
          createCheckout({ ...options, redirectUrl, channel: { ...v2Channel, gateway: kakaopay } }),
        v1: () => createCheckout({ ...options, channel: v1Channel }),
      }
    }
    const currentPage = 'https://shop.test/checkout?order=5&imp_uid=old&paymentId=old#pay'
    const returnAddress = 'https://shop.test/checkout?order=5'
    const kakao = { ...request, payMethod: 'EASY_PAY' } as const

    test('V2: returns to the current page, with one notice and no error', async () => {
      const { v2, calls, findings, platform } = onPhone(currentPage)
      const paying = v2().requestPayment(kakao)
      expect(calls[0]?.request).toMatchObject({ redirectUrl: returnAddress })
      expect(findings).toEqual([
        expect.objectContaining({ severity: 'notice', code: 'returns-here', path: 'redirectUrl' }),
      ])
      calls[0]?.answer({ paymentId: 'p-1' })
      await settled(platform, paying)
      void v2().requestPayment({ ...kakao, redirectUrl: ' ' })
      expect(calls[1]?.request).toMatchObject({ redirectUrl: returnAddress })
      expect(findings).toHaveLength(1)
    })

    test('V1: returns to the current page, with a notice and no error', () => {
      const { v1, calls, findings } = onPhone(currentPage)
      void v1().requestPay(param)
      expect(calls[0]?.request).toMatchObject({ m_redirect_url: returnAddress })
      expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain('returns-here m_redirect_url')
      expect(isAcceptable(findings)).toBe(true)
    })

    test('a given return address is used, without a notice', () => {
      const { v2, calls, findings } = onPhone(currentPage)
      void v2('/done').requestPayment(kakao)
      expect(calls[0]?.request).toMatchObject({ redirectUrl: 'https://shop.test/done' })
      expect(findings).toEqual([])
    })

    test('a page that is not on the web needs a return address', async () => {
      const { v2, calls, findings, platform } = onPhone('file:///shop.html')
      const seen = await settled(platform, v2().requestPayment(kakao))
      expect(seen.error).toMatchObject({ code: 'invalid-request' })
      expect(findings).toMatchObject([{ code: 'missing', path: 'redirectUrl' }])
      expect(calls).toHaveLength(0)
    })
  })

  test('the journal holds ids, operation, gateway and time, nothing about the buyer', async () => {
    const platform = await returned()
    const [entry] = [...platform.stored.values()]
    expect(JSON.parse(entry ?? '')).toEqual({
      dialect: 'v2',
      paymentId: 'p-1',
      operation: 'requestPayment',
      gateway: 'inicis_v2',
      approvesLate: false,
      at: 0,
    })
  })

  test.each([
    ['final', inicisV2, true],
    ['not final if the gateway may approve late', kiccV2, false],
  ] as const)('a failure is %s, on the page and after a redirect', async (_, gateway, final) => {
    const { calls, platform } = page()
    const checkout = createCheckout<Gateway>({
      platform,
      channel: { ...v2Channel, gateway },
      onInvalid: 'report',
    })
    const failure = { paymentId: 'p-1', code: 'FAILURE_TYPE_PG', message: '거절되었습니다.' }
    const paying = checkout.requestPayment(request)
    calls[0]?.answer(failure)
    expect((await settled(platform, paying)).outcome).toMatchObject({ status: 'failed', final })
    // An attempt that may still be paid stays in the journal, for the next page.
    expect(platform.stored.size).toBe(final ? 0 : 1)

    const leaving = checkout.requestPayment(request)
    platform.emit('pagehide')
    await settled(platform, leaving)
    const url = `https://shop.test/done?${new URLSearchParams(failure)}`
    expect(readOwnReturn({ platform, url })).toMatchObject({ status: 'failed', final })
  })

  test('a failure before the window opened is final on every gateway', async () => {
    const { calls, platform } = page()
    const checkout = createCheckout<Gateway>({
      platform,
      channel: { ...v2Channel, gateway: kiccV2 },
      onInvalid: 'report',
    })
    const paying = checkout.requestPayment(request)
    calls[0]?.reject({ __portOneErrorType: 'PaymentError', code: 'BadRequest', message: 'no' })
    expect((await settled(platform, paying)).outcome).toMatchObject({ status: 'failed', final: true })
  })

  test('an attempt that ended on the page is removed from the journal', async () => {
    const { v2, calls, platform } = page()
    const paying = v2().requestPayment(request)
    expect(platform.stored.size).toBe(1)
    calls[0]?.answer({ paymentId: 'p-1' })
    await paying
    expect(platform.stored.size).toBe(0)
    expect(readOwnReturn({ platform })).toBeNull()
  })

  test('payments and returns work without storage', async () => {
    const { v2, calls, platform } = page({ storage: 'refused' })
    const paying = v2().requestPayment(request)
    calls[0]?.answer({ paymentId: 'p-1' })
    expect((await settled(platform, paying)).outcome).toMatchObject({ status: 'completed' })
    expect(readOwnReturn({ platform, url: 'https://shop.test/done?paymentId=p-1' })).toMatchObject({
      status: 'completed',
    })
  })
})

test('the device is detected from the user agent', () => {
  expect(page().v2().device).toBe('pc')
  expect(page({ userAgent: iPhone }).v1().device).toBe('mobile')
})
