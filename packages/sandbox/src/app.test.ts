import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createSandboxApp } from './app.js'
import { channelFor } from './config/channels.js'
import { usage } from './config/cli-options.js'
import { defaultChannels } from './config/config.js'
import { bindChannels } from './gateways/index.js'
import { placeTexts } from './control/texts.js'
import { faultTable } from './faults/table.js'
import { startSandbox } from './server.js'

test('the app answers without an HTTP server', async () => {
  const { app, config } = createSandboxApp()
  const response = await app.request('/sandbox')
  expect(await response.json()).toMatchObject({ store: { userCode: config.store.userCode }, faults: [] })
})

test.each([
  '/v1/iamport.js',
  '/v1/iamport.esm.js',
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

test('an unknown gateway in the channels throws an error with its code', () => {
  expect(() =>
    createSandboxApp({ channels: [{ channelKey: 'x', pgProvider: 'nowhere', dialect: 'v2', type: 'TEST' }] }),
  ).toThrow('no v2 gateway "nowhere"')
})

test('mounted under a path, the scripts get that base URL', async () => {
  const outer = new Hono().route('/pretend', createSandboxApp().app)
  const response = await outer.request('http://127.0.0.1:8080/pretend/v2/browser-sdk.js')
  expect(await response.text()).toContain('"base":"http://127.0.0.1:8080/pretend"')
})

/** The README's list: one section per place, one line per fault. */
const faultList = (language: 'en' | 'ko'): string =>
  Object.entries(placeTexts)
    .map(([place, title]) => {
      const lines = Object.entries(faultTable)
        .filter(([, fault]) => fault.place === place)
        .map(([name, { text, ko }]) => `- \`${name}\`: ${language === 'en' ? text : ko}\n`)
      return `**${title[language]}**\n\n${lines.join('')}`
    })
    .join('\n')

test.each([
  ['README.md', 'en'],
  ['README.ko.md', 'ko'],
] as const)('%s lists every fault of the table and every channel', (name, language) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const list = text.split('<!-- faults -->')[1]?.split('<!-- /faults -->')[0]
  expect(list?.trim()).toBe(faultList(language).trim())
  const { config } = createSandboxApp()
  const keys = config.channels.map(({ channelKey }) => channelKey)
  expect(keys.filter((each) => !text.includes(`\`${each}\``))).toEqual([])
})

/** A source file with the imports that a merchant would write. */
const asMerchantWrites = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split("\ntest('open() throws")[0]
    ?.split('\n')
    .filter((line) => !line.includes('oxlint-disable'))
    .join('\n')
    .replaceAll(/'(\.\.\/src|\.)\/index\.js'/g, "'@portone-checkout/sandbox'")
    .trim() ?? ''

test.each(['README.md', 'README.ko.md'])(
  '%s shows the tested fixture and example, and every flag',
  (name) => {
    const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
    expect(text).toContain(asMerchantWrites('../e2e/fixture.ts'))
    expect(text).toContain(asMerchantWrites('./example.test.ts'))
    const flags = [...usage.matchAll(/--[a-z0-9-]+/g)]
      .map(([flag]) => flag)
      .filter((flag) => flag !== '--help')
    expect(flags.filter((flag) => !text.includes(flag))).toEqual([])
  },
)

/** The window types in the table of channels. */
const windowWords = {
  en: { IFRAME: 'iframe', POPUP: 'popup', REDIRECTION: 'redirect', UI: 'UI', identity: 'identity' },
  ko: { IFRAME: 'iframe', POPUP: '팝업', REDIRECTION: '리디렉션', UI: 'UI', identity: '본인인증' },
} as const

test.each([
  ['README.md', 'en'],
  ['README.ko.md', 'ko'],
] as const)('%s shows the window of each channel', (name, language) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const words = windowWords[language]
  const rows = bindChannels(defaultChannels).map(({ config, gateway }) => {
    const first = (device: 'pc' | 'mobile'): string => {
      if (gateway.dialect === 'v2') return words[gateway.window[device][0]]
      if (gateway.uiOnly === true) return words.UI
      const identity = words[device === 'pc' ? 'POPUP' : 'REDIRECTION']
      const suffix = gateway.certifies === true ? `, ${words.identity}: ${identity}` : ''
      return words[gateway.window[device]] + suffix
    }
    const { channelKey, pgProvider, dialect } = config
    return [`\`${channelKey}\``, `\`${pgProvider}\``, dialect.toUpperCase(), first('pc'), first('mobile')]
  })
  const table = text
    .split('\n')
    .filter((line) => line.startsWith('| `channel-key-'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  expect(table).toEqual(rows)
})

test.each<[unknown, string]>([
  [null, 'is not an object'],
  [4010, 'is not an object'],
  [[], 'is not an object'],
  [{ chanels: [] }, 'has an unknown member chanels'],
  [{ channels: 'v2:kpn' }, 'needs a list in channels'],
  [{ channels: ['kpn'] }, 'needs "v1:code" or "v2:code", not "kpn"'],
  [{ channels: ['v2:nowhere'] }, 'no v2 gateway "nowhere"'],
  [{ channels: [undefined] }, 'channels[0]'],
  [{ channels: [{ pgProvider: 'kpn' }] }, 'needs channelKey, pgProvider and dialect'],
  [{ channels: [{ channelKey: 'x', pgProvider: 'kpn', dialect: 'v2', type: 'live' }] }, 'TEST or LIVE'],
  [{ channels: [{ channelKey: 'x', pgProvider: 'payco', dialect: 'v1', v1Result: 'old' }] }, 'legacy or new'],
  [{ store: 'store-1' }, 'needs an object in store'],
  [{ store: null }, 'needs an object in store'],
  [{ store: { storeID: 'store-1' } }, 'has an unknown member store.storeID'],
  [{ store: { storeId: 7 } }, 'needs a string in store.storeId'],
  [{ secrets: { apiSecret: null } }, 'needs a string in secrets.apiSecret'],
  [{ channelGroups: { group: 'key' } }, 'channelGroups.group'],
  [{ origins: 'https://shop.test' }, 'needs a list of origins'],
  [{ v1Build: '1.0.0' }, 'v1Build'],
  [{ faults: ['sdk-500'] }, 'setFault'],
  [{ clock: 0 }, 'needs a function that returns milliseconds in clock'],
  [{ webhookDelays: 0 }, 'in webhookDelays'],
  [{ webhookDelays: ['0'] }, 'in webhookDelays'],
  [{ v1WebhookDelays: [-1] }, 'in v1WebhookDelays'],
  [{ webhookTimeout: '1s' }, 'in webhookTimeout'],
  [{ port: '4010x' }, 'in port'],
  [{ port: 70_000 }, 'in port'],
  [{ host: 127 }, 'in host'],
])('an invalid option rejects with its name: %j', async (options, words) => {
  await expect(
    Promise.resolve().then((): unknown => Reflect.apply(startSandbox, undefined, [options])),
  ).rejects.toThrow(words)
})

test('channels accept the short form beside full objects', () => {
  const { config } = createSandboxApp({ channels: ['v2:kpn', channelFor('v1', 'payco'), 'v1:html5_inicis'] })
  expect(config.channels).toEqual([
    channelFor('v2', 'kpn'),
    channelFor('v1', 'payco'),
    channelFor('v1', 'html5_inicis'),
  ])
})
