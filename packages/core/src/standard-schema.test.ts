import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expect, test } from 'vitest'
import { en } from './diagnostics/en.js'
import { kpn } from './gateways/v2.js'
import { requestSchema } from './standard-schema.js'

const schema = requestSchema({ gateway: kpn, operation: 'requestPayment', device: 'pc', messages: en })

/** Validates as a form library does, through the Standard Schema interface. */
const validate = async (standard: StandardSchemaV1, value: unknown) => standard['~standard'].validate(value)

const payment = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Tea',
  totalAmount: 1000,
  currency: 'CURRENCY_KRW',
  payMethod: 'CARD',
}

test('a valid request is returned normalized', async () => {
  expect(await validate(schema, payment)).toEqual({ value: { ...payment, currency: 'KRW' } })
})

test('every error is an issue with its path and message', async () => {
  const result = await validate(schema, {
    ...payment,
    paymentId: 'order 1',
    products: [{ id: 'p', name: 'Tea', amount: 10.5, quantity: 1 }],
  })
  expect(result.issues).toHaveLength(2)
  expect(result.issues).toEqual(
    expect.arrayContaining([
      { path: ['products', 0, 'amount'], message: expect.stringContaining('products.0.amount') },
      { path: ['paymentId'], message: expect.stringContaining('paymentId') },
    ]),
  )
})

test('warnings and notices are not issues', async () => {
  expect((await validate(schema, { ...payment, vatAmount: 90, isEscrow: true })).issues).toBeUndefined()
})

test('a value that is no request has one issue at the root', async () => {
  expect(await validate(schema, null)).toEqual({ issues: [{ path: [], message: expect.any(String) }] })
})
