import { describe, expect, test } from 'vitest'
import { tabGuard, type TabLocks } from './tab-guard.js'

/** One browser's locks and storage, for all its tabs. */
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
  test('the first enters at once, the second is told while the first is at it, and may afterwards', async () => {
    const { tab, held, stored } = browser()
    const [one, other] = [tab(), tab()]
    expect(one.enter('p-1')).toBeUndefined()
    await expect(other.enter('p-1')).rejects.toMatchObject({ code: 'in-progress' })
    expect(other.enter('p-2')).toBeUndefined()
    one.leave('p-1')
    other.leave('p-2')
    await Promise.resolve()
    expect([...held, ...stored.keys()]).toEqual([])
    expect(other.enter('p-1')).toBeUndefined()
  })

  test('a lock that the browser dropped in the call that opens the window is asked for again', async () => {
    const { locks, storage, held, tab } = browser()
    let drops = 1
    const dropping: TabLocks = {
      ...locks,
      request: (...given) =>
        drops-- > 0
          ? Promise.reject(new Error('The provided callback is no longer runnable.'))
          : locks.request(...given),
    }
    const one = tabGuard({ locks: dropping, storage })
    expect(one.enter('p-1')).toBeUndefined()
    await Promise.resolve()
    expect([...held]).toEqual(['portone-checkout p-1'])
    await expect(tab().enter('p-1')).rejects.toMatchObject({ code: 'in-progress' })
    one.leave('p-1')
  })

  test('a payment that ended before its lock was granted holds none', async () => {
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

  test('a tab that died without a word leaves a mark, but no lock', async () => {
    const { tab, storage } = browser()
    storage.setItem('portone-checkout p-1', '1')
    await expect(tab().enter('p-1')).resolves.toBeUndefined()
    await expect(tab().enter('p-1')).rejects.toMatchObject({ code: 'in-progress' })
  })
})

describe('nothing stops a payment but another tab', () => {
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
  ])('%s', async (_, options) => {
    const guard = tabGuard(options)
    for (let round = 0; round < 2; round++) {
      expect(await guard.enter('p-9')).toBeUndefined()
      expect(() => guard.leave('p-9')).not.toThrow()
    }
  })

  test('a server', () => {
    const guard = tabGuard()
    expect(guard.enter('p-1')).toBeUndefined()
    expect(() => guard.leave('p-1')).not.toThrow()
  })
})
