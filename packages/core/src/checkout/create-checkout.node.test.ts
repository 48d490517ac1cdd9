// @vitest-environment node
import { expect, test } from 'vitest'
import { request, v2Channel as channel } from '../../test-support/orders.js'
import { createCheckout } from './create-checkout.js'
import { readOwnReturn } from './returning/own-return.js'
import { browserPlatform } from './platform/platform.js'
import { readReturn } from './returning/return-url.js'
import { fakePlatform } from './testing/fake-platform.js'

test('without a DOM, browserPlatform throws not-in-browser', () => {
  expect(typeof document).toBe('undefined')
  expect(() => browserPlatform()).toThrow(expect.objectContaining({ code: 'not-in-browser' }))
})

test('a checkout can be created and its state and returns read on a server', () => {
  const checkout = createCheckout({ channel, redirectUrl: '/done' })
  expect(checkout.device).toBe('pc')
  expect(checkout.busy).toBe(false)
  expect(readOwnReturn()).toBeNull()
  expect(readOwnReturn({ url: 'https://shop.test/done?paymentId=p-1' })).toMatchObject({
    status: 'completed',
  })
  expect(readReturn('https://shop.test/done?paymentId=p-1')).toMatchObject({ status: 'completed' })
})

test('calls that need a browser reject with not-in-browser, and a later checkout in a browser works', async () => {
  const checkout = createCheckout({ channel, redirectUrl: '/done' })
  await expect(checkout.prepare()).rejects.toMatchObject({ code: 'not-in-browser' })
  await expect(checkout.requestPayment(request)).rejects.toMatchObject({ code: 'not-in-browser' })
  await expect(checkout.requestPayment(request)).rejects.toMatchObject({ code: 'not-in-browser' })
  const platform = fakePlatform({
    globals: { PortOne: { requestPayment: () => Promise.resolve({ paymentId: 'p-1' }) } },
  })
  const hydrated = createCheckout({ channel, redirectUrl: '/done', platform })
  await expect(hydrated.requestPayment(request)).resolves.toMatchObject({ status: 'completed' })
})
