import { afterEach, describe, expect, test } from 'vitest'
import { openDesk, v1Payment, v2Auth, v2Payment, type Desk } from '../test/desk.js'
import { openReceiver, type Receiver } from '../test/receiver.js'

let desk: Desk | undefined
let merchant: Receiver | undefined
afterEach(() => {
  desk?.stop()
  merchant?.close()
  merchant = undefined
})

describe('a host name that outside DNS can point at this machine', () => {
  test.each([
    ['GET', '/v1/iamport.js'],
    ['GET', '/v2/browser-sdk.js'],
    ['GET', '/pg/x'],
    ['POST', '/checkout/api/prepare/v2'],
    ['GET', '/service/users/pg/imp00000000'],
    ['GET', '/api/v1/payments/imp_1'],
    ['POST', '/api/v1/users/getToken'],
    ['GET', '/api/v2/payments/order-1'],
    ['GET', '/payments/order-1'],
    ['GET', '/sandbox/control'],
    ['POST', '/sandbox/faults'],
  ])('is refused: %s %s', async (method, path) => {
    const { app, stop } = openDesk()
    const response = await app.request(`http://sandbox.evil.example${path}`, { method, headers: v2Auth })
    stop()
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({ message: 'Not served under the name sandbox.evil.example.' })
  })

  test.each(['127.0.0.1:4010', 'localhost', '[::1]:1', '192.168.0.7', 'sandbox', 'shop.localhost'])(
    '%s belongs to this machine or its network',
    async (host) => {
      const { app, stop } = openDesk()
      expect((await app.request(`http://${host}/v2/browser-sdk.js`)).status).toBe(200)
      stop()
    },
  )
})

describe('webhook and confirm URLs in a request', () => {
  const pay = async (origin: string | undefined, origins: readonly string[] = []) => {
    merchant = await openReceiver()
    desk = openDesk({
      origins,
      store: { webhookUrl: `${merchant.url}/store`, v1WebhookUrl: `${merchant.url}/store` },
    })
    const headers = origin === undefined ? {} : { origin }
    const named = `${merchant.url}/named`
    const prepared = await desk.call(
      'POST',
      '/checkout/api/prepare/v2',
      {
        transactionType: 'PAYMENT',
        data: v2Payment({ noticeUrls: [named], confirmUrl: named }),
        deviceInfo: { platformType: 'PLATFORM_TYPE_PC' },
      },
      headers,
    )
    await desk.press(prepared, 'approve')
    const { body } = await desk.call('POST', '/service/payments/prepare', {
      userCode: desk.config.store.userCode,
      data: v1Payment({ merchant_uid: 'order-2', notice_url: named, confirm_url: named }),
      device: 'pc',
      ...(origin === undefined ? {} : { origin }),
    })
    await desk.press({ status: 200, body: { windowPath: Object(body).path } }, 'approve')
    await desk.webhooksSettled()
    return [...new Set(merchant.received.map(({ path }) => path))]
  }

  test.each([
    ['from a caller that is not a browser', undefined, []],
    ['from a page on this machine', 'http://127.0.0.1:3000', []],
    ["from a page under this machine's name", 'http://shop.localhost:3000', []],
    ['from a page of an allowed origin', 'https://shop.test', ['https://shop.test']],
  ] as const)('%s are called', async (_, origin, origins) => {
    expect(await pay(origin, origins)).toEqual(['/named'])
  })

  test.each(['https://evil.example', 'null', 'https://shop.test'])(
    "from a page of %s are not called, the store's URLs are",
    async (origin) => {
      expect(await pay(origin)).toEqual(['/store'])
      expect(desk?.payment('order-1')).toMatchObject({ status: 'PAID' })
      expect(desk?.payment('order-2')).toMatchObject({ status: 'PAID' })
    },
  )
})
