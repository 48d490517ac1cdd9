import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from './database/open.js'
import { faultOf } from './log.js'
import { orderStore } from './orders/store.js'

const folder = mkdtempSync(join(tmpdir(), 'portone-checkout-log-'))
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['full', 'SQLITE_FULL', sql`pragma max_page_count = 1`],
  ['read-only', 'SQLITE_READONLY', sql`pragma query_only = 1`],
])('a disk that is %s is told by its code', async (name, code, pragma) => {
  const database = await openDatabase(join(folder, `${name}.db`))
  await pragma.execute(database)
  const fill = async () => {
    const store = orderStore(database)
    for (let order = 0; order < 500; order += 1) {
      await store.create({
        id: `order${order}`,
        kind: 'purchase',
        gateway: 'kpn',
        channel_key: 'channel-1',
        order_name: '김네시 '.repeat(100),
        amount: 68_000,
        currency: 'KRW',
        buyer: null,
        lines: '[]',
      })
    }
  }
  const error: unknown = await fill().catch((reason: unknown) => reason)
  expect(faultOf(error)).toContain(code)
  expect(faultOf(error)).not.toContain('김네시')
  await database.destroy()
})

it('logs only names and codes', () => {
  const cause = Object.assign(new Error('four@example.com'), { code: 'ECONNREFUSED' })
  expect(faultOf(new TypeError('hidden', { cause }))).toBe('TypeError < Error ECONNREFUSED')
  expect(faultOf(Object.assign(new Error('x'), { code: 'four@example.com', name: 'four@example.com' }))).toBe(
    'Error',
  )
  expect(faultOf('hidden')).toBe('string')
})
