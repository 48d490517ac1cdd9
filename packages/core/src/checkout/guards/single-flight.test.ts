import { afterEach, describe, expect, test, vi } from 'vitest'
import { isBusy, singleFlight } from './single-flight.js'
import { fakePlatform } from '../testing/fake-platform.js'

const pending = () => {
  let finish = (_value: string) => {}
  const promise = new Promise<string>((resolve) => (finish = resolve))
  return { promise, finish }
}

afterEach(() => void vi.unstubAllGlobals())

describe('singleFlight', () => {
  test('a second call in the same tick rejects with in-progress, and does not run', async () => {
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

  test('the page is busy from the call until the run resolves', async () => {
    const platform = fakePlatform()
    const first = pending()
    const one = singleFlight(platform, () => first.promise)
    expect(isBusy(platform)).toBe(true)
    first.finish('done')
    await one
    expect(isBusy(platform)).toBe(false)
  })

  test('a new call runs after the previous run rejected', async () => {
    const platform = fakePlatform()
    await expect(singleFlight(platform, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(singleFlight(platform, () => Promise.resolve('again'))).resolves.toBe('again')
  })

  test('the page is not busy after the run threw', async () => {
    const platform = fakePlatform()
    const broken = () => {
      throw new Error('at once')
    }
    await expect(singleFlight(platform, broken)).rejects.toThrow('at once')
    expect(isBusy(platform)).toBe(false)
  })

  test('calls on two platforms run at the same time', async () => {
    const one = singleFlight(fakePlatform(), () => Promise.resolve(1))
    const two = singleFlight(fakePlatform(), () => Promise.resolve(2))
    await expect(Promise.all([one, two])).resolves.toEqual([1, 2])
  })

  test('two copies of this package on a page share one lock', async () => {
    vi.stubGlobal('document', {})
    const copy = async () => {
      vi.resetModules()
      const [{ browserPlatform }, module] = await Promise.all([
        import('../platform/platform.js'),
        import('./single-flight.js'),
      ])
      return { platform: browserPlatform(), ...module }
    }
    const [first, second] = [await copy(), await copy()]
    expect(first.platform === second.platform).toBe(false)
    const run = pending()
    const running = first.singleFlight(first.platform, () => run.promise)
    expect(second.isBusy(second.platform)).toBe(true)
    await expect(second.singleFlight(second.platform, () => Promise.resolve('two'))).rejects.toMatchObject({
      code: 'in-progress',
    })
    run.finish('done')
    await running
    expect(second.isBusy(second.platform)).toBe(false)
  })
})
