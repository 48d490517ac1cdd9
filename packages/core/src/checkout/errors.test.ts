import { expect, test } from 'vitest'
import { CheckoutError, isCheckoutError } from './errors.js'

test('an error says what is wrong and whether trying again helps', () => {
  const cause = new Error('socket')
  const error = new CheckoutError('load-failed', { cause })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({
    name: 'CheckoutError',
    code: 'load-failed',
    recoverable: true,
    diagnostics: [],
    cause,
  })
  expect(error.message).toBe('load-failed')
  expect(error.docs).toMatch(/^https:\/\/developers\.portone\.io\//)
  expect(new CheckoutError('sdk-invalid').recoverable).toBe(false)
  expect('cause' in new CheckoutError('sdk-invalid')).toBe(false)
})

test('an invalid request points at the guide of its first error, whatever was found before', () => {
  const docs = 'https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2'
  const diagnostics = [
    { severity: 'warning', code: 'ignored', path: 'products', docs: `${docs}#else` },
    { severity: 'error', code: 'missing', path: 'customer.email', docs },
  ] as const
  expect(new CheckoutError('invalid-request', { diagnostics })).toMatchObject({
    docs,
    diagnostics,
    message: 'invalid-request, products ignored, customer.email missing',
  })
})

test('another copy of the package makes the same errors', () => {
  const foreign = Object.defineProperty(new Error('x'), Symbol.for('portone-checkout.error'), { value: true })
  expect(isCheckoutError(foreign)).toBe(true)
  expect(foreign).toBeInstanceOf(CheckoutError)
})

test.each([undefined, null, 'in-progress', 7, {}, new Error('no'), { code: 'in-progress' }])(
  '%s is none',
  (value) => {
    expect(isCheckoutError(value)).toBe(false)
    expect(value instanceof CheckoutError).toBe(false)
  },
)
