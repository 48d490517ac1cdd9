import { beforeAll, describe, expect, test } from 'vitest'
import type { Gateway } from '../gateways/gateway.js'
import * as v1 from '../gateways/v1.js'
import * as v2 from '../gateways/v2.js'
import { createCheckout } from './create-checkout.js'
import { lastAttempt } from './guards/journal.js'
import { loadV1 } from './v1/load.js'
import { readOwnReturn } from './returning/own-return.js'
import { reconcile } from './returning/reconcile.js'
import { readReturn } from './returning/return-url.js'
import { fakePlatform, type FakeWorld } from './testing/fake-platform.js'
import { iPhone } from './testing/user-agents.js'
import { watch } from './testing/watch.js'

// Identity verification: `IMP.certification` on V1, `requestIdentityVerification` on V2; either request works on both.

const shop = (gateway: Gateway = v1.danal, world: FakeWorld = {}) => {
  const platform = fakePlatform(world)
  const calls: { name: string; sent: unknown; answer: (response: unknown) => void }[] = []
  const open = (name: string) => (sent: unknown, answer: (response: unknown) => void) =>
    void calls.push({ name, sent, answer })
  platform.globals['IMP'] = {
    init: () => {},
    request_pay: open('request_pay'),
    certification: open('certification'),
  }
  platform.globals['PortOne'] = {
    requestPayment: () => {},
    requestIdentityVerification: (sent: unknown) =>
      new Promise((answer) => calls.push({ name: 'requestIdentityVerification', sent, answer })),
  }
  const keys = { userCode: 'imp00000000', storeId: 'store-1', channelKey: 'channel-1' }
  const checkout = createCheckout<Gateway>({
    platform,
    redirectUrl: '/done',
    channel: { gateway, ...keys },
  })
  return { platform, checkout, calls }
}

const request = { identityVerificationId: 'v-1', customer: { fullName: '홍길동' } }
const param = { merchant_uid: 'v-1', name: '홍길동' }
const sentToV1 = {
  merchant_uid: 'v-1',
  name: '홍길동',
  channelKey: 'channel-1',
  m_redirect_url: 'https://shop.test/done',
}

beforeAll(async () => {
  await loadV1()
})

describe('identity verification on a V1 channel', () => {
  test.each([
    ["V2's request", 'requestIdentityVerification', request],
    ["V1's parameters", 'certification', param],
  ] as const)('V1: %s call IMP.certification', async (_given, method, given) => {
    const { platform, checkout, calls } = shop()
    const verifying = watch(checkout[method](given))
    expect(calls).toMatchObject([{ name: 'certification', sent: sentToV1 }])
    expect(lastAttempt(platform)).toMatchObject({
      operation: 'certification',
      dialect: 'v1',
      identityVerificationId: 'v-1',
    })
    expect(lastAttempt(platform)).not.toHaveProperty('paymentId')
    calls[0]?.answer({ success: true, imp_uid: 'imp_1', merchant_uid: 'v-1' })
    await platform.advance(0)
    expect(verifying.outcome).toEqual({
      status: 'completed',
      dialect: 'v1',
      identityVerificationId: 'v-1',
      impUid: 'imp_1',
    })
    expect(platform.stored.size).toBe(0)
  })

  test('V1: a verification that is canceled, failed, foreign or blocked ends as a payment does', async () => {
    for (const [answer, expected] of [
      [
        { success: false, merchant_uid: 'v-1', error_msg: '사용자가 결제를 취소하셨습니다' },
        { outcome: { status: 'canceled', identityVerificationId: 'v-1' } },
      ],
      [
        { success: false, imp_uid: 'imp_1', merchant_uid: 'v-1', error_code: 'F400', error_msg: '인증 실패' },
        { outcome: { status: 'failed', code: 'F400', identityVerificationId: 'v-1' } },
      ],
      [
        { success: true, imp_uid: 'imp_1', merchant_uid: 'v-9' },
        { outcome: { status: 'unknown', reason: 'foreign-payment' } },
      ],
      [
        { error_code: 'NOT READY', error_msg: '팝업을 호출하는데 실패하였습니다.' },
        { error: { code: 'popup-blocked' } },
      ],
    ] as const) {
      const { platform, checkout, calls } = shop()
      const verifying = watch(checkout.certification(param))
      calls[0]?.answer(answer)
      await platform.advance(0)
      expect(verifying).toMatchObject(expected)
    }
  })

  test('V1: a blocked late popup rejects with popup-blocked; on a phone only with popup: true', async () => {
    for (const [userAgent, more, blocked] of [
      [undefined, {}, true],
      [iPhone, { popup: true }, true],
      [iPhone, {}, false],
    ] as const) {
      const { platform, checkout } = shop(v1.danal, { userAgent, popups: 'blocked' })
      const verifying = watch(checkout.certification({ ...param, ...more }))
      await platform.advance(2)
      platform.openPopup()
      await platform.advance(0)
      expect(verifying).toMatchObject(blocked ? { error: { code: 'popup-blocked' } } : {})
      expect('error' in verifying).toBe(blocked)
    }
  })

  test("V1: a verification's result is read from the return address after a redirect", async () => {
    const { platform, checkout } = shop(v1.danal, { userAgent: iPhone })
    const verifying = watch(checkout.certification(param))
    platform.emit('pagehide')
    await platform.advance(0)
    expect(verifying.outcome).toMatchObject({ status: 'redirecting', identityVerificationId: 'v-1' })
    platform.replaceAddress('https://shop.test/done?imp_uid=imp_1&merchant_uid=v-1&success=true')
    const outcome = readOwnReturn({ platform })
    expect(outcome).toMatchObject({ status: 'completed', identityVerificationId: 'v-1', impUid: 'imp_1' })
    expect(outcome).not.toHaveProperty('paymentId')
    const foreign = 'https://shop.test/done?imp_uid=imp_1&merchant_uid=v-2&success=true'
    expect(readReturn(foreign, { expect: { identityVerificationId: 'v-1' } })).toMatchObject({
      status: 'unknown',
      reason: 'foreign-payment',
    })
  })

  test('V1: reconcile reports an open verification as a verification, not as a payment', async () => {
    const { platform, checkout } = shop(v1.danal, { userAgent: iPhone })
    void checkout.certification(param).catch(() => {})
    platform.emit('pagehide')
    await platform.advance(0)
    const reported: unknown[] = []
    reconcile({ platform, tell: (attempt) => void reported.push(attempt) })
    expect(reported).toMatchObject([{ dialect: 'v1', identityVerificationId: 'v-1', reason: 'left-behind' }])
    expect(reported).toMatchObject([{ paymentId: undefined }])
  })

  test('V1: a gateway or an SDK build without identity verification rejects', async () => {
    const { checkout: payments, platform } = shop(v1.html5Inicis)
    const refused = watch(payments.certification(param))
    await platform.advance(0)
    expect(refused.error).toMatchObject({
      code: 'invalid-request',
      diagnostics: [expect.objectContaining({ code: 'unsupported-operation' })],
    })
    const old = shop()
    old.platform.globals['IMP'] = { init: () => {}, request_pay: () => {} }
    const unsupported = watch(old.checkout.certification(param))
    await old.platform.advance(0)
    expect(unsupported.error).toMatchObject({ code: 'unsupported-operation' })
    expect(old.checkout.busy).toBe(false)
  })
})

test("V2: V1's parameters call requestIdentityVerification", async () => {
  const { platform, checkout, calls } = shop(v2.danal)
  const verifying = watch(checkout.certification(param))
  expect(calls).toMatchObject([
    {
      name: 'requestIdentityVerification',
      sent: { identityVerificationId: 'v-1', customer: { fullName: '홍길동' }, storeId: 'store-1' },
    },
  ])
  calls[0]?.answer({ identityVerificationId: 'v-1', identityVerificationTxId: 'tx' })
  await platform.advance(0)
  expect(verifying.outcome).toMatchObject({
    status: 'completed',
    dialect: 'v2',
    identityVerificationId: 'v-1',
  })
})
