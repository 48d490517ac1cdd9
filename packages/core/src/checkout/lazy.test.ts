import { expect, test } from 'vitest'
import { convert } from './conversion.js'
import { conversion, lazy } from './lazy.js'
import { isCheckoutError } from './errors.js'

test('the converters are at hand once they were loaded, and not before', async () => {
  expect(conversion.now).toBeUndefined()
  expect((await conversion.load()).convert).toBe(convert)
  expect(conversion.now?.convert).toBe(convert)
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
