import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startSandbox, type Sandbox } from './index.js'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

test("the shop's server reads the payment", async () => {
  sandbox.open('v2', {
    storeId: sandbox.config.store.storeId,
    channelKey: 'channel-key-sandbox-inicis-v2',
    paymentId: 'order1',
    orderName: '나무 의자',
    totalAmount: 129_000,
    currency: 'KRW',
    payMethod: 'CARD',
    customer: { fullName: '홍길동', phoneNumber: '01012345678', email: 'buyer@example.com' },
  })
  await sandbox.approve('order1')

  // Your server makes this call; set its API base URL to sandbox.v2ApiUrl.
  const response = await fetch(`${sandbox.v2ApiUrl}/payments/order1`, {
    headers: { authorization: `PortOne ${sandbox.config.secrets.apiSecret}` },
  })
  expect(await response.json()).toMatchObject({ status: 'PAID', amount: { total: 129_000 } })
})

test('open() throws on a request that PortOne would refuse', () => {
  expect(() => sandbox.open('v1', { merchant_uid: 'order-2', amount: '1000' })).toThrow('F1001')
})
