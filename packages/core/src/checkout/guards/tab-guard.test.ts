import { describe, expect, test } from 'vitest'
import { tabGuard, type TabLocks } from './tab-guard.js'

/** A browser, whose tabs share locks and storage. */
const browser = () => {
  const held = new Set<string>()
  const stored = new Map<string, string>()
  const locks: TabLocks = {
    request: async (name, _options, run) => {
      if (held.has(name)) return run(null)
      held.add(name)
      await run({ name })
      held.delete(name)
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
  }
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  }
  return { held, stored, locks, storage, tab: () => tabGuard({ locks, storage }) }
}

describe('two tabs', () => {
  test('a second tab that opens the same payment rejects with in-progress until the first has left', async () => {
    const { tab, held, stored } = browser()
    const [first, second] = [tab(), tab()]
    expect(first.enter('p-1')).toBeUndefined()
    await expect(second.enter('p-1')).rejects.toMatchObject({ code: 'in-progress' })
    expect(second.enter('p-2')).toBeUndefined()
    first.leave('p-1')
    second.leave('p-2')
    await Promise.resolve()
    expect([...held, ...stored.keys()]).toEqual([])
    expect(second.enter('p-1')).toBeUndefined()
  })

  test('a lock request that the browser drops is repeated', async () => {
    const { locks, storage, held, tab } = browser()
    let drops = 1
    const dropping: TabLocks = {
      ...locks,
      request: (...given) =>
        drops-- > 0
          ? Promise.reject(new Error('The provided callback is no longer runnable.'))
          : locks.request(...given),
    }
    const guard = tabGuard({ locks: dropping, storage })
    expect(guard.enter('p-1')).toBeUndefined()
    await Promise.resolve()
    expect([...held]).toEqual(['portone-checkout p-1'])
    await expect(tab().enter('p-1')).rejects.toMatchObject({ code: 'in-progress' })
    guard.leave('p-1')
  })

  test('a payment that ends before its lock is granted does not keep the lock', async () => {
    const { locks, storage, held } = browser()
    let grant = () => {}
    const slow: TabLocks = {
      ...locks,
      request: (...given) =>
        new Promise((resolve) => {
          grant = () => resolve(locks.request(...given))
        }),
    }
    const guard = tabGuard({ locks: slow, storage })
    expect(guard.enter('p-1')).toBeUndefined()
    guard.leave('p-1')
    grant()
    await new Promise((resolve) => setTimeout(resolve))
    expect([...held]).toEqual([])
  })

  test('the mark of a tab that crashed, which holds no lock, does not refuse the payment', async () => {
    const { tab, storage } = browser()
    storage.setItem('portone-checkout p-1', '1')
    await expect(tab().enter('p-1')).resolves.toBeUndefined()
    await expect(tab().enter('p-1')).rejects.toMatchObject({ code: 'in-progress' })
  })
})

describe('the payment may start if locks or storage do not work', () => {
  const { locks, storage } = browser()
  const refusing = () => {
    throw new Error('refused')
  }
  test.each([
    ['no locks', { locks: undefined, storage }],
    ['refused storage', { locks, storage: { getItem: refusing, setItem: refusing, removeItem: refusing } }],
    [
      'locks that reject',
      {
        storage,
        locks: {
          request: () => Promise.reject(new Error('no')),
          query: () => Promise.reject(new Error('no')),
        },
      },
    ],
  ])('with %s, every payment may start', async (_, options) => {
    const guard = tabGuard(options)
    for (let round = 0; round < 2; round++) {
      expect(await guard.enter('p-9')).toBeUndefined()
      expect(() => guard.leave('p-9')).not.toThrow()
    }
  })

  test('on a server, every payment may start', () => {
    const guard = tabGuard()
    expect(guard.enter('p-1')).toBeUndefined()
    expect(() => guard.leave('p-1')).not.toThrow()
  })
})
