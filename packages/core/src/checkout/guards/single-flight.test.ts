import { afterEach, describe, expect, test, vi } from 'vitest'
import { isBusy, singleFlight } from './single-flight.js'
import { fakePlatform } from '../testing/fake-platform.js'

const pending = () => {
  let finish = (_value: string) => {}
  const promise = new Promise<string>((resolve) => (finish = resolve))
  return { promise, finish }
}

afterEach(() => void vi.unstubAllGlobals())

describe('single flight', () => {
  test('the second call of one tick is refused, and never runs', async () => {
    const platform = fakePlatform()
    const first = pending()
    let ran = 0
    const run = () => {
      ran++
      return first.promise
    }
    const one = singleFlight(platform, run)
    const two = singleFlight(platform, run)
    await expect(two).rejects.toMatchObject({ name: 'CheckoutError', code: 'in-progress', recoverable: true })
    first.finish('done')
    await expect(one).resolves.toBe('done')
    expect(ran).toBe(1)
  })

  test('the latch closes in the call itself and opens when the run resolves', async () => {
    const platform = fakePlatform()
    const first = pending()
    const one = singleFlight(platform, () => first.promise)
    expect(isBusy(platform)).toBe(true)
    first.finish('done')
    await one
    expect(isBusy(platform)).toBe(false)
  })

  test('it opens when the run rejects', async () => {
    const platform = fakePlatform()
    await expect(singleFlight(platform, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(singleFlight(platform, () => Promise.resolve('again'))).resolves.toBe('again')
  })

  test('it opens when the run throws', async () => {
    const platform = fakePlatform()
    const broken = () => {
      throw new Error('at once')
    }
    await expect(singleFlight(platform, broken)).rejects.toThrow('at once')
    expect(isBusy(platform)).toBe(false)
  })

  test('two platforms are two pages', async () => {
    const one = singleFlight(fakePlatform(), () => Promise.resolve(1))
    const two = singleFlight(fakePlatform(), () => Promise.resolve(2))
    await expect(Promise.all([one, two])).resolves.toEqual([1, 2])
  })

  test('two copies of this package are one page', async () => {
    vi.stubGlobal('document', {})
    const copy = async () => {
      vi.resetModules()
      const [{ browserPlatform }, latch] = await Promise.all([
        import('../platform/platform.js'),
        import('./single-flight.js'),
      ])
      return { platform: browserPlatform(), ...latch }
    }
    const [one, other] = [await copy(), await copy()]
    expect(one.platform === other.platform).toBe(false)
    const first = pending()
    const open = one.singleFlight(one.platform, () => first.promise)
    expect(other.isBusy(other.platform)).toBe(true)
    await expect(other.singleFlight(other.platform, () => Promise.resolve('two'))).rejects.toMatchObject({
      code: 'in-progress',
    })
    first.finish('done')
    await open
    expect(other.isBusy(other.platform)).toBe(false)
  })
})
