import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createSandboxApp } from './app.js'
import { faultTable } from './faults.js'

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

test('mounted below a path, its scripts know where they live', async () => {
  const outer = new Hono().route('/pretend', createSandboxApp().app)
  const response = await outer.request('http://127.0.0.1:8080/pretend/v2/browser-sdk.js')
  expect(await response.text()).toContain('"base":"http://127.0.0.1:8080/pretend"')
})

test.each(['README.md', 'README.ko.md'])('%s names every fault and channel', (name) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const { config } = createSandboxApp()
  const names = [...Object.keys(faultTable), ...config.channels.map(({ channelKey }) => channelKey)]
  expect(names.filter((each) => !text.includes(`\`${each}\``))).toEqual([])
})
