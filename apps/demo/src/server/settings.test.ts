import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.js'

const v1 = { IMP_USER_CODE: 'imp1', IMP_KEY: 'key', IMP_SECRET: 'hidden', CHANNEL_KEY_SETTLE: 'channel-2' }
const v2 = { PORTONE_STORE_ID: 'store-1', PORTONE_API_SECRET: 'hidden', CHANNEL_KEY_KPN: 'channel-1' }

describe('the settings', () => {
  it('use a sandbox without keys', () => {
    const settings = {
      host: '127.0.0.1',
      port: 4173,
      sandboxPort: 4174,
      proxies: 0,
      live: undefined,
      database: join('/shop', '.data', 'shop.db'),
    }
    expect(readSettings({}, '/shop')).toEqual(settings)
    // As in .env.example.
    const untouched = {
      PORTONE_STORE_ID: '',
      IMP_KEY: ' ',
      CHANNEL_KEY_KPN: '',
      CHANNEL_TYPE: 'TEST',
      HOST: '',
    }
    expect(readSettings(untouched, '/shop')).toEqual(settings)
  })

  it('offer the channels that have keys', () => {
    const { live } = readSettings({ ...v2, PG_ORIGINS: 'https://pg.example, https://other.example' }, '/shop')
    expect(live).toEqual({
      v1: undefined,
      v2: { storeId: 'store-1', apiSecret: 'hidden', webhookSecret: undefined },
      channelKeys: { kpn: 'channel-1' },
      channelType: 'TEST',
      pgOrigins: ['https://pg.example', 'https://other.example'],
    })
    expect(readSettings({ ...v1, ...v2, CHANNEL_TYPE: 'LIVE' }, '/shop').live).toMatchObject({
      v1: { userCode: 'imp1', impKey: 'key', impSecret: 'hidden' },
      channelKeys: { kpn: 'channel-1', settle: 'channel-2' },
      channelType: 'LIVE',
    })
  })

  // A shop that should take money but starts with a sandbox would give its goods away.
  it.each<[string, Readonly<Record<string, string>>]>([
    ['IMP_SECRET', { ...v1, IMP_SECRET: '' }],
    ['IMP_USER_CODE, IMP_SECRET', { IMP_KEY: 'hidden', CHANNEL_KEY_SETTLE: 'channel-2' }],
    ['PORTONE_API_SECRET', { ...v1, ...v2, PORTONE_API_SECRET: ' ' }],
    ['PORTONE_STORE_ID, PORTONE_API_SECRET', { CHANNEL_KEY_KPN: 'hidden' }],
    ['PORTONE_STORE_ID, PORTONE_API_SECRET', { ...v1, PORTONE_WEBHOOK_SECRET: 'hidden' }],
    ['CHANNEL_KEY_INICIS_V2, CHANNEL_KEY_KPN', { ...v2, CHANNEL_KEY_KPN: '' }],
    [
      'CHANNEL_KEY_HTML5_INICIS, CHANNEL_KEY_SETTLE, CHANNEL_KEY_SETTLE_ACC',
      { ...v1, CHANNEL_KEY_SETTLE: '', ...v2 },
    ],
    ['CHANNEL_TYPE', { CHANNEL_TYPE: 'LIVE' }],
    ['PG_ORIGINS', { ...v2, PG_ORIGINS: "https://pg.example;script-src * 'hidden'" }],
    ['PG_ORIGINS', { ...v2, PG_ORIGINS: 'pg.example' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://shop:hidden@127.0.0.1/shop' }],
  ])('half set are refused: %s', (names, environment) => {
    expect(() => readSettings(environment, '/shop')).toThrow(
      `These environment variables are wrong or missing: ${names}`,
    )
    expect(() => readSettings(environment, '/shop')).not.toThrow('hidden')
  })

  it('recognize both databases by their address', () => {
    const database = (address: string) => readSettings({ DATABASE_URL: address }, '/shop').database
    for (const address of ['postgres://shop@127.0.0.1/shop', 'postgresql://x', ':memory:', '/data/shop.db']) {
      expect(database(address)).toBe(address)
    }
  })

  it('name a wrong variable and never print its value', () => {
    expect(() => readSettings({ PORT: 'a secret', CHANNEL_TYPE: 'another' }, '/shop')).toThrow(
      /^These environment variables are wrong or missing: PORT, CHANNEL_TYPE$/,
    )
    expect(() => readSettings({ PORT: '70000' }, '/shop')).toThrow('PORT')
  })

  it('read the number of proxies, and refuse other values', () => {
    expect(readSettings({ PROXIES: '2' }, '/shop').proxies).toBe(2)
    for (const PROXIES of ['-1', '1.5', '10', 'yes']) {
      expect(() => readSettings({ PROXIES }, '/shop')).toThrow('wrong or missing: PROXIES')
    }
  })
})
