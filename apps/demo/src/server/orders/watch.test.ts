import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watch } from './watch.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const watching = (answers: (boolean | Error)[], pauses: readonly number[] = [100, 200, 400]) => {
  const looks: string[] = []
  const { report, release, close } = watch({
    pauses,
    look: (id) => {
      looks.push(id)
      const answer = answers.shift() ?? false
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  })
  return { looks, report, release, close }
}

it('repeats the lookup until the order is decided, also after PortOne was unreachable', async () => {
  const { looks, report } = watching([false, new Error('offline'), true])
  report('a')
  await vi.advanceTimersByTimeAsync(300)
  expect(looks).toEqual(['a', 'a'])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(looks).toEqual(['a', 'a', 'a'])
  expect(vi.getTimerCount()).toBe(0)
})

it('stops after the last pause', async () => {
  const { looks, report } = watching([])
  report('a')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looks).toHaveLength(3)
  expect(vi.getTimerCount()).toBe(0)
})

it('an order reported twice is watched once, until it is released', async () => {
  const { looks, report, release } = watching([])
  report('a')
  report('a')
  expect(vi.getTimerCount()).toBe(1)
  release('a')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(looks).toEqual([])
})

it('an approval may be in progress for some seconds after each attempt', async () => {
  const { report, close } = watching([], [1e9])
  expect(report('a')).toBe(true)
  await vi.advanceTimersByTimeAsync(3_999)
  expect(report('a')).toBe(true)
  await vi.advanceTimersByTimeAsync(1)
  expect(report('a')).toBe(false)
  // Much later it counts as another attempt.
  await vi.advanceTimersByTimeAsync(60_001)
  expect(report('a')).toBe(true)
  close()
  expect(vi.getTimerCount()).toBe(0)
})

it('watches a limited number of orders and drops the oldest', async () => {
  const { report, looks, close } = watching([], [100])
  for (let order = 0; order < 1_500; order++) report(String(order))
  expect(vi.getTimerCount()).toBe(1_000)
  await vi.advanceTimersByTimeAsync(100)
  expect(looks).toHaveLength(1_000)
  expect([looks[0], looks.at(-1)]).toEqual(['500', '1499'])
  close()
})

it('knows that an approval may be in progress also with a thousand other orders', async () => {
  const { report, close } = watching([], [1e9])
  for (let order = 0; order < 1_000; order++) report(String(order))
  expect(report('honest')).toBe(true)
  for (let order = 1_000; order < 2_000; order++) report(String(order))
  await vi.advanceTimersByTimeAsync(4_000)
  expect(report('honest')).toBe(false)
  close()
})
