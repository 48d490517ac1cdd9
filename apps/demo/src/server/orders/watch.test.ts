import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watch } from './watch.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const watching = (answers: (boolean | Error)[], pauses: readonly number[] = [100, 200, 400]) => {
  const looks: string[] = []
  const { heard, release, close } = watch({
    pauses,
    look: (id) => {
      looks.push(id)
      const answer = answers.shift() ?? false
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  })
  return { looks, heard, release, close }
}

it('looks again until the order is decided, also past a PortOne that cannot be asked', async () => {
  const { looks, heard } = watching([false, new Error('offline'), true])
  heard('a')
  await vi.advanceTimersByTimeAsync(300)
  expect(looks).toEqual(['a', 'a'])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(looks).toEqual(['a', 'a', 'a'])
  expect(vi.getTimerCount()).toBe(0)
})

it('gives up after its last pause', async () => {
  const { looks, heard } = watching([])
  heard('a')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looks).toHaveLength(3)
  expect(vi.getTimerCount()).toBe(0)
})

it('an order told of twice is watched once, and no longer when it is released', async () => {
  const { looks, heard, release } = watching([])
  heard('a')
  heard('a')
  expect(vi.getTimerCount()).toBe(1)
  release('a')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(looks).toEqual([])
})

it('an approval may be on its way for some seconds of each attempt', async () => {
  const { heard, close } = watching([], [1e9])
  expect(heard('a')).toBe(true)
  await vi.advanceTimersByTimeAsync(3_999)
  expect(heard('a')).toBe(true)
  await vi.advanceTimersByTimeAsync(1)
  expect(heard('a')).toBe(false)
  // Long after, it is another attempt.
  await vi.advanceTimersByTimeAsync(60_001)
  expect(heard('a')).toBe(true)
  close()
  expect(vi.getTimerCount()).toBe(0)
})

it('has a bound: for one more, the one watched longest is let go', async () => {
  const { heard, looks, close } = watching([], [100])
  for (let order = 0; order < 1_500; order++) heard(String(order))
  expect(vi.getTimerCount()).toBe(1_000)
  await vi.advanceTimersByTimeAsync(100)
  expect(looks).toHaveLength(1_000)
  expect([looks[0], looks.at(-1)]).toEqual(['500', '1499'])
  close()
})

it('tells an honest buyer the truth though a thousand others are watched', async () => {
  const { heard, close } = watching([], [1e9])
  for (let order = 0; order < 1_000; order++) heard(String(order))
  expect(heard('honest')).toBe(true)
  for (let order = 1_000; order < 2_000; order++) heard(String(order))
  await vi.advanceTimersByTimeAsync(4_000)
  expect(heard('honest')).toBe(false)
  close()
})
