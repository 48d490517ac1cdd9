import { expect, test } from 'vitest'
import { toV1 as carry } from '../convert/to-v1.js'
import { lazy, toV1 } from './converters.js'
import { isCheckoutError } from './errors.js'

test('a converter is at hand once it was loaded, and not before', async () => {
  expect(toV1.now).toBeUndefined()
  expect(await toV1.load()).toBe(carry)
  expect(toV1.now).toBe(carry)
})

test('a chunk that does not load is a coded error, and the next try may work', async () => {
  let tries = 0
  const fragile = lazy(async () => {
    if (++tries === 1) throw new TypeError('Failed to fetch dynamically imported module')
    return 'converter'
  })
  const refused: unknown = await fragile.load().catch((error: unknown) => error)
  expect(isCheckoutError(refused) && refused.code).toBe('load-failed')
  expect(await fragile.load()).toBe('converter')
})
