import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createSandboxApp } from './app.js'
import { faultTable, type FaultPlace } from './faults.js'

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

/** The chapters of the list of faults in a README: one a place, one line a fault. */
const chapters = {
  en: {
    script: 'The script',
    merchant: 'The merchant and the order',
    checkout: 'The calls of the SDK',
    browser: 'The page',
    window: 'The payment window',
    return: 'The way home',
    webhook: 'Webhooks',
    charge: 'The server',
  },
  ko: {
    script: '스크립트',
    merchant: '상점과 주문',
    checkout: 'SDK의 호출',
    browser: '상점 페이지',
    window: '결제창',
    return: '돌아오는 주소',
    webhook: '웹훅',
    charge: '상점 서버',
  },
} as const satisfies Record<string, Record<FaultPlace, string>>

const faultList = (language: 'en' | 'ko'): string =>
  Object.entries(chapters[language])
    .map(([place, title]) => {
      const lines = Object.entries(faultTable)
        .filter(([, fault]) => fault.place === place)
        .map(([name, { text, ko }]) => `- \`${name}\`: ${language === 'en' ? text : ko}\n`)
      return `**${title}**\n\n${lines.join('')}`
    })
    .join('\n')

test.each([
  ['README.md', 'en'],
  ['README.ko.md', 'ko'],
] as const)('%s lists every fault as the table has it, and every channel', (name, language) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const list = text.split('<!-- faults -->')[1]?.split('<!-- /faults -->')[0]
  expect(list?.trim()).toBe(faultList(language).trim())
  const { config } = createSandboxApp()
  const keys = config.channels.map(({ channelKey }) => channelKey)
  expect(keys.filter((each) => !text.includes(`\`${each}\``))).toEqual([])
})
