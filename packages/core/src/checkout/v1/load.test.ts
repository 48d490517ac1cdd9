import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.doUnmock('./index.js'))

test('loadedV1 returns V1 after loadV1, and undefined before', async () => {
  const { loadV1, loadedV1 } = await import('./load.js')
  expect(loadedV1()).toBeUndefined()
  const v1 = await loadV1()
  expect(loadedV1()).toBe(v1)
  expect(await loadV1()).toBe(v1)
})

test('loadV1 rejects with load-failed if the chunk does not load, and can be called again', async () => {
  let tries = 0
  vi.doMock('./index.js', () => {
    if (++tries === 1) throw new TypeError('Failed to fetch dynamically imported module')
    return { v1Driver: 'driver', convertRequest: 'converter' }
  })
  const { isCheckoutError } = await import('../platform/errors.js')
  const { loadV1 } = await import('./load.js')
  const failure: unknown = await loadV1().catch((error: unknown) => error)
  expect(isCheckoutError(failure) && failure.code).toBe('load-failed')
  expect(await loadV1()).toMatchObject({ convertRequest: 'converter' })
})
