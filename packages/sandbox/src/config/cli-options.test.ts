import { expect, test } from 'vitest'
import { readArguments, usage } from './cli-options.js'

const read = (args: readonly string[], config: unknown = {}) =>
  readArguments(args, () => (typeof config === 'string' ? config : JSON.stringify(config)))

test('without arguments it listens on loopback, without warnings', () => {
  expect(read([])).toEqual({
    options: { port: 4010, host: '127.0.0.1', store: {}, origins: [] },
    faults: [],
    warnings: [],
  })
  expect(read(['--help'])).toBeUndefined()
})

test.each(['port', 'host', 'config', 'origin', 'fault', 'webhook-url', 'v1-webhook-url', 'help'])(
  'the usage lists --%s',
  (name) => {
    expect(usage).toContain(`  --${name}`)
  },
)

test('flags override the file', () => {
  const config = {
    channels: [
      'v1:html5_inicis',
      { channelKey: 'mine', pgProvider: 'kpn', dialect: 'v2', type: 'LIVE' },
      { channelKey: 'newer', pgProvider: 'settle', dialect: 'v1', v1Result: 'new' },
    ],
    store: { name: '나무 가게', webhookUrl: 'http://127.0.0.1:3000/old', manualConfirm: true },
    secrets: { apiSecret: 'mine' },
    channelGroups: { both: ['mine'] },
    origins: ['https://shop.test'],
    faults: ['webhook-twice', { fault: 'prepare-400', id: 'order-1' }],
  }
  const args = [
    '--config',
    'x.json',
    '--port',
    '0',
    '--fault',
    'script-404:2',
    '--fault',
    'global-late',
    '--origin',
    'https://m.shop.test',
  ]
  expect(read([...args, '--webhook-url', 'http://127.0.0.1:3000/new'], config)).toMatchObject({
    options: {
      port: 0,
      channels: [
        { channelKey: 'channel-key-sandbox-html5-inicis', dialect: 'v1' },
        { channelKey: 'mine', type: 'LIVE' },
        { channelKey: 'newer', type: 'TEST', v1Result: 'new' },
      ],
      store: { name: '나무 가게', webhookUrl: 'http://127.0.0.1:3000/new', manualConfirm: true },
      secrets: { apiSecret: 'mine' },
      channelGroups: { both: ['mine'] },
      origins: ['https://shop.test', 'https://m.shop.test'],
    },
    faults: [
      { name: 'webhook-twice' },
      { name: 'prepare-400', setting: { id: 'order-1' } },
      { name: 'script-404', setting: { times: 2 } },
      { name: 'global-late', setting: {} },
    ],
    warnings: [],
  })
})

test.each(['0.0.0.0', '::', '192.168.0.7', 'example.com'])(
  '--host %s warns that the network can reach the sandbox',
  (host) => {
    expect(read(['--host', host])?.warnings).toEqual([expect.stringContaining('reachable from the network')])
  },
)

test('warns about a webhook URL that is not loopback', () => {
  expect(read(['--webhook-url', 'https://shop.example/hook'])?.warnings).toHaveLength(1)
})

test.each([
  [['--port', '99999'], {}, 'Not a port: 99999'],
  [['--port', '1e3'], {}, 'Not a port: 1e3'],
  [['--fault', 'no-such'], {}, 'No such fault: no-such'],
  [['--fault', 'script-404:0'], {}, 'Not a valid count: script-404:0'],
  [['--config', 'x'], 'not json', 'is not a JSON object'],
  [['--config', 'x'], { chanels: [] }, 'has an unknown member chanels'],
  [['--config', 'x'], { store: { storeID: 'x' } }, 'has an unknown member store.storeID'],
  [['--config', 'x'], { store: { name: 1 } }, 'needs a string in store.name'],
  [['--config', 'x'], { channels: ['kpn'] }, 'needs "v1:code" or "v2:code"'],
  [['--config', 'x'], { channels: ['v2:nowhere'] }, 'no v2 gateway "nowhere"'],
  [['--config', 'x'], { channels: [{ pgProvider: 'kpn' }] }, 'needs channelKey, pgProvider and dialect'],
  [['--config', 'x'], { channelGroups: { a: 'b' } }, 'channelGroups.a'],
  [['--config', 'x'], { origins: 'https://shop.test' }, 'list of origins'],
  [['--config', 'x'], { faults: ['script-404', 'nope'] }, 'has an unknown fault "nope"'],
  [['--config', 'x'], '{"__proto__": {}}', 'has an unknown member __proto__'],
] as const)('%j %j throws a readable error', (args, config, message) => {
  expect(() => read(args, config)).toThrow(message)
})
