import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import Database from 'libsql'
import { rolldown } from 'rolldown'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { orderStore } from '../orders/store.js'
import type { Shop } from '../start.js'
import { testDatabases } from '../testing/databases.js'
import { proxyTo } from '../testing/proxy.js'
import { openTestShop } from '../testing/shop.js'
import { connect, openDatabase } from './open.js'

const { resolve } = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'portone-checkout-faults-'))
writeFileSync(join(folder, 'index.html'), '<h1>home</h1>')
const databases = await testDatabases()
const postgres = databases.find(({ name }) => name === 'postgres')
afterAll(async () => {
  for (const database of databases) await database.stop()
  rmSync(folder, { recursive: true })
})
afterEach(() => void vi.restoreAllMocks())

const newOrder = (id: string) => ({
  id,
  kind: 'purchase' as const,
  gateway: 'kpn' as const,
  channel_key: 'channel-1',
  order_name: '작은 달항아리',
  amount: 68_000,
  currency: 'KRW',
  buyer: null,
  lines: '[]',
})

/** Locks the file as another process would, for some milliseconds, from a thread with its own connection. */
const locked = async (file: string, milliseconds: number): Promise<{ readonly ended: Promise<unknown> }> => {
  const other = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads')
     const database = new (require(workerData.libsql))(workerData.file)
     database.exec('begin immediate')
     parentPort.postMessage('locked')
     setTimeout(() => { database.exec('commit'); database.close() }, workerData.milliseconds)`,
    { eval: true, workerData: { file, milliseconds, libsql: resolve('libsql') } },
  )
  const ended = once(other, 'exit')
  await once(other, 'message')
  return { ended }
}

it('a file opens after its first start was killed at any statement', async () => {
  const file = join(folder, 'killed', 'shop.db')
  const images: string[] = []
  // Copies of the file and its log before each statement, as a kill would leave them.
  const before = () => {
    const image = join(folder, 'images', String(images.length))
    mkdirSync(image, { recursive: true })
    for (const ending of ['', '-wal']) {
      if (existsSync(`${file}${ending}`)) copyFileSync(`${file}${ending}`, join(image, `shop.db${ending}`))
    }
    images.push(join(image, 'shop.db'))
  }
  for (const method of ['prepare', 'exec'] as const) {
    const original = Database.prototype[method]
    vi.spyOn(Database.prototype, method).mockImplementation(function (this: Database.Database, text: string) {
      before()
      return Reflect.apply(original, this, [text])
    })
  }
  await (await openDatabase(file)).destroy()
  before()
  vi.restoreAllMocks()
  expect(images.length).toBeGreaterThan(15)
  const left: string[] = []
  for (const [place, image] of images.entries()) {
    try {
      const database = await openDatabase(image)
      await orderStore(database).create(newOrder('order1'))
      await database.destroy()
    } catch (error) {
      left.push(`${place}: ${String(error)}`)
    }
  }
  expect(left).toEqual([])
})

it('processes that start together on a new file all open it', async () => {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'open.ts'),
    platform: 'node',
    external: ['libsql', 'pg', 'kysely'],
  })
  // Placed where it can resolve the packages.
  const script = join(import.meta.dirname, '..', '..', '..', 'node_modules', `.open-${process.pid}.mjs`)
  await bundle.write({ file: script })
  try {
    // All processes start each of four rounds at the same moment.
    const code = `const { openDatabase } = await import(${JSON.stringify(script)})
      for (const [round, at] of ${JSON.stringify([1, 2, 3, 4].map((round) => Date.now() + 2_500 + round * 500))}.entries()) {
        await new Promise((resolve) => setTimeout(resolve, at - Date.now()))
        await (await openDatabase(${JSON.stringify(join(folder, 'together'))} + round)).destroy()
      }`
    const ends = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'pipe' })
        let said = ''
        child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
        const [status]: unknown[] = await once(child, 'exit')
        return `${String(status)} ${said}`
      }),
    )
    expect(ends).toEqual(['0 ', '0 ', '0 ', '0 '])
  } finally {
    rmSync(script)
  }
})

describe('a file that another process has locked', () => {
  it('delays only writes, and only for a while', async () => {
    const file = join(folder, 'locked.db')
    const database = await openDatabase(file, 300)
    const store = orderStore(database)
    await store.create(newOrder('order1'))
    const free = await locked(file, 1_000)
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 10)
    const start = performance.now()
    await expect(store.move('order1', { status: 'paid' })).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    clearInterval(ticking)
    expect(performance.now() - start).toBeLessThan(950)
    expect(ticks).toBeGreaterThan(10)
    expect((await store.find('order1'))?.status).toBe('checking')
    await free.ended
    expect(await store.move('order1', { status: 'paid' })).toBe(true)
    await database.destroy()
  })

  it('does not let waiting queries queue up without a limit', async () => {
    const file = join(folder, 'row.db')
    const database = await openDatabase(file, 300)
    const store = orderStore(database)
    await store.create(newOrder('order1'))
    const free = await locked(file, 2_000)
    const start = performance.now()
    const moves = Array.from({ length: 20 }, () => store.move('order1', { status: 'paid' }))
    const ends = await Promise.allSettled(moves)
    expect(ends.map(({ status }) => status)).toEqual(ends.map(() => 'rejected'))
    expect(performance.now() - start).toBeLessThan(1_500)
    await free.ended
    expect(await store.move('order1', { status: 'paid' })).toBe(true)
    await database.destroy()
  })
})

describe.skipIf(!postgres)('a PostgreSQL', () => {
  const { address = '' } = postgres ?? {}

  it.each(['cut', 'terminated'])(
    'whose connections are %s under a query costs that query only',
    async (how) => {
      const deaths: unknown[] = []
      const died = (error: unknown) => deaths.push(error)
      process.on('uncaughtException', died)
      const proxy = await proxyTo(address)
      const database = await connect(proxy.address)
      const queries = [1, 2, 3].map(() => sql`select pg_sleep(20)`.execute(database))
      const ends = Promise.allSettled(queries)
      await sleep(300)
      if (how === 'cut') proxy.cut()
      else {
        const other = await connect(address)
        await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep%'`.execute(
          other,
        )
        await other.destroy()
      }
      expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
      expect((await sql`select 1 as one`.execute(database)).rows).toEqual([{ one: 1 }])
      await sleep(50)
      expect(deaths).toEqual([])
      process.off('uncaughtException', died)
      await database.destroy()
      await proxy.close()
    },
  )

  it('that does not answer times out, and is used again when it is back', async () => {
    const proxy = await proxyTo(address)
    const database = await connect(proxy.address, 1_000)
    const ask = () => sql`select 1 as one`.execute(database)
    await Promise.all(Array.from({ length: 8 }, ask))
    proxy.hold()
    const start = performance.now()
    const within = () => database.transaction().execute((transaction) => sql`select 1`.execute(transaction))
    const ends = await Promise.allSettled([...Array.from({ length: 12 }, ask), within()])
    expect(ends.map(({ status }) => status)).toEqual(ends.map(() => 'rejected'))
    expect(performance.now() - start).toBeLessThan(8_000)
    proxy.goOn()
    expect((await ask()).rows).toEqual([{ one: 1 }])
    await database.destroy()
    await proxy.close()
  })

  it('whose rows are locked times out', async () => {
    const database = await openDatabase(address, 300)
    const store = orderStore(database)
    await store.create(newOrder('locked-1'))
    const other = await connect(address)
    const start = performance.now()
    await other.transaction().execute(async (transaction) => {
      await sql`select * from orders where id = 'locked-1' for update`.execute(transaction)
      // 57014: PostgreSQL canceled the query.
      await expect(store.move('locked-1', { status: 'paid' })).rejects.toMatchObject({ code: '57014' })
    })
    expect(performance.now() - start).toBeLessThan(3_000)
    expect(await store.move('locked-1', { status: 'paid' })).toBe(true)
    await other.destroy()
    await database.destroy()
  })
})

describe('a shop', () => {
  let shop: Shop
  const file = join(folder, 'shop.db')
  beforeAll(async () => {
    ;({ shop } = await openTestShop(file, folder))
  })
  afterAll(() => shop.close())

  it('serves its pages while the database is locked', async () => {
    const free = await locked(file, 2_500)
    const start = performance.now()
    const order = fetch(`${shop.url}/api/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gateway: 'kpn', lines: [{ productId: 'moon-jar', quantity: 1 }] }),
    })
    await sleep(200)
    expect((await fetch(shop.url)).status).toBe(200)
    expect(performance.now() - start).toBeLessThan(1_500)
    expect((await order).status).toBe(201)
    await free.ended
  })
})
