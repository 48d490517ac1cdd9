import { expect, test } from 'vitest'
import { convert } from './v1.js'
import { lazy, v1 } from './lazy.js'
import { isCheckoutError } from './errors.js'

test('V1 is at hand once it was loaded, and not before', async () => {
  expect(v1.now).toBeUndefined()
  expect((await v1.load()).convert).toBe(convert)
  expect(v1.now?.convert).toBe(convert)
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
