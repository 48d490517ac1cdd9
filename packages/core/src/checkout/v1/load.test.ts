import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.doUnmock('./index.js'))

test('V1 is at hand once it was loaded, and not before', async () => {
  const { loadV1, loadedV1 } = await import('./load.js')
  expect(loadedV1()).toBeUndefined()
  const v1 = await loadV1()
  expect(loadedV1()).toBe(v1)
  expect(await loadV1()).toBe(v1)
})

test('a chunk that does not load is a coded error, and the next try may work', async () => {
  let tries = 0
  vi.doMock('./index.js', () => {
    if (++tries === 1) throw new TypeError('Failed to fetch dynamically imported module')
    return { v1Driver: 'driver', convertRequest: 'converter' }
  })
  const { isCheckoutError } = await import('../platform/errors.js')
  const { loadV1 } = await import('./load.js')
  const refused: unknown = await loadV1().catch((error: unknown) => error)
  expect(isCheckoutError(refused) && refused.code).toBe('load-failed')
  expect(await loadV1()).toMatchObject({ convertRequest: 'converter' })
})
