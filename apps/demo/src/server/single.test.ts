import { describe, expect, it } from 'vitest'
import { inSequence, refreshing } from './single.js'

const gate = () => {
  let open: () => void = () => undefined
  const promise = new Promise<void>((resolve) => (open = resolve))
  return { promise, open: () => open() }
}

describe('inSequence', () => {
  it('each call begins when the one before has ended, and gets its own result', async () => {
    const turns = inSequence<string>()
    const first = gate()
    const began: string[] = []
    const act = (name: string, until?: Promise<void>) =>
      turns('a', async () => {
        began.push(name)
        await until
        return name
      })
    const answers = [act('one', first.promise), act('two'), act('three')]
    await Promise.resolve()
    expect(began).toEqual(['one'])
    first.open()
    expect(await Promise.all(answers)).toEqual(['one', 'two', 'three'])
    expect(began).toEqual(['one', 'two', 'three'])
  })

  it('continues after a failure, and keeps keys separate', async () => {
    const turns = inSequence<number>()
    const never = gate()
    void turns('b', async () => {
      await never.promise
      return 0
    })
    const failing = turns('a', () => Promise.reject(new Error('down')))
    const after = turns('a', () => Promise.resolve(1))
    await expect(failing).rejects.toThrow('down')
    expect(await after).toBe(1)
    never.open()
  })
})

describe('refreshing', () => {
  it('starts at once, and again after the first has ended', async () => {
    const shared = refreshing<number>()
    let runs = 0
    const work = () => Promise.resolve(++runs)
    expect(await shared('a', work)).toBe(1)
    expect(await shared('a', work)).toBe(2)
  })

  it('answers calls that come during a lookup with one later lookup', async () => {
    const shared = refreshing<string>()
    const first = gate()
    let state = 'issued'
    let looks = 0
    const look = async () => {
      const seen = state
      looks += 1
      if (looks === 1) await first.promise
      return seen
    }
    const early = shared('a', look)
    state = 'paid'
    const late = [shared('a', look), shared('a', look)]
    first.open()
    expect(await early).toBe('issued')
    expect(await Promise.all(late)).toEqual(['paid', 'paid'])
    expect(looks).toBe(2)
  })

  it('never answers with a lookup that began before the call', async () => {
    const shared = refreshing<number>()
    const gates = [gate(), gate(), gate()]
    let began = 0
    const look = async () => {
      const mine = began++
      await gates[mine]?.promise
      return mine
    }
    const first = shared('a', look)
    const second = shared('a', look)
    gates[0]?.open()
    await first
    await Promise.resolve()
    expect(began).toBe(2)
    const third = shared('a', look)
    gates[1]?.open()
    gates[2]?.open()
    expect(await second).toBe(1)
    expect(await third).toBe(2)
  })

  it('continues after a failure, and keeps keys separate', async () => {
    const shared = refreshing<number>()
    const failing = shared('a', () => Promise.reject(new Error('down')))
    const after = shared('a', () => Promise.resolve(1))
    const other = shared('b', () => Promise.resolve(2))
    await expect(failing).rejects.toThrow('down')
    expect(await after).toBe(1)
    expect(await other).toBe(2)
  })
})
