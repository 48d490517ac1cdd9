import { expect, test } from 'vitest'
import { createSandboxApp } from './app.js'

test('the app answers without a server around it', async () => {
  const { app, config } = createSandboxApp()
  const response = await app.request('/sandbox')
  expect(await response.json()).toMatchObject({ store: { userCode: config.store.userCode }, faults: [] })
})

test.each([
  '/v1/iamport.js',
  '/v2/browser-sdk.js',
  '/drivers/pg/kpn/payment/iframe.js',
  '/pg/assets/window.js',
  '/pg/assets/ready.js',
])('%s is served to any origin', async (path) => {
  const { app } = createSandboxApp()
  const response = await app.request(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

test('an unknown gateway in the channels is a mistake that is named', () => {
  expect(() =>
    createSandboxApp({ channels: [{ channelKey: 'x', pgProvider: 'nowhere', dialect: 'v2', type: 'TEST' }] }),
  ).toThrow('no v2 gateway "nowhere"')
})
