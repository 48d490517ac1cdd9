import { expect, test } from 'vitest'
import { CheckoutError, isCheckoutError, type CheckoutErrorCode } from './errors.js'

test('an error has a code, a message, a guide link, its cause and whether trying again can help', () => {
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
  expect(error.message).toBe("load-failed: PortOne's SDK did not load")
  expect(error.docs).toMatch(/^https:\/\/developers\.portone\.io\//)
  expect(new CheckoutError('sdk-invalid').recoverable).toBe(false)
  expect('cause' in new CheckoutError('sdk-invalid')).toBe(false)
})

test('an invalid-request error links to the guide of its first error, not of an earlier warning', () => {
  const docs = 'https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2'
  const diagnostics = [
    { severity: 'warning', code: 'ignored', path: 'products', docs: `${docs}#else` },
    {
      severity: 'error',
      code: 'missing',
      path: 'customer.email',
      docs,
      params: { gateway: 'inicis_v2', device: 'pc' },
    },
  ] as const
  expect(new CheckoutError('invalid-request', { diagnostics })).toMatchObject({
    docs,
    diagnostics,
    message: `invalid-request: customer.email missing (inicis_v2, pc) ${docs}`,
  })
})

test('an error of another copy of the package is a CheckoutError', () => {
  const foreign = Object.defineProperty(new Error('x'), Symbol.for('portone-checkout.error'), { value: true })
  expect(isCheckoutError(foreign)).toBe(true)
  expect(foreign).toBeInstanceOf(CheckoutError)
})

test.each([undefined, null, 'in-progress', 7, {}, new Error('no'), { code: 'in-progress' }])(
  '%s is not a CheckoutError',
  (value) => {
    expect(isCheckoutError(value)).toBe(false)
    expect(value instanceof CheckoutError).toBe(false)
  },
)

const codes: Readonly<Record<CheckoutErrorCode, true>> = {
  'invalid-request': true,
  'in-progress': true,
  'not-in-browser': true,
  'load-failed': true,
  'load-timeout': true,
  'sdk-invalid': true,
  'unsupported-operation': true,
  'popup-blocked': true,
}
test.each(Object.keys(codes))('the message of %s is a short sentence', (code) => {
  if (!isCode(code)) throw new Error(code)
  expect(new CheckoutError(code).message).toMatch(new RegExp(`^${code}: \\w.{10,70}$`))
})
const isCode = (code: string): code is CheckoutErrorCode => Object.hasOwn(codes, code)

test('a message names the first five errors and the number of others, and no warning', () => {
  const docs = 'https://example.com'
  const diagnostics = Array.from({ length: 40 }, (_, nth) => ({
    severity: nth % 2 ? ('error' as const) : ('warning' as const),
    code: 'missing' as const,
    path: `p${nth}`,
    docs,
  }))
  const { message } = new CheckoutError('invalid-request', { diagnostics })
  expect(message).toBe(
    `invalid-request: p1 missing, p3 missing, p5 missing, p7 missing, p9 missing and 15 more ${docs}`,
  )
  const [, stopping] = diagnostics
  if (!stopping) throw new Error('none')
  expect(new CheckoutError('invalid-request', { diagnostics, stopping: [stopping] }).message).toBe(
    `invalid-request: p1 missing ${docs}`,
  )
})
