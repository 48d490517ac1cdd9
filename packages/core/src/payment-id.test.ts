import { expect, test } from 'vitest'
import { check } from './check.js'
import { gateways } from './gateways/all.js'
import { createPaymentId } from './payment-id.js'

const ids = Array.from({ length: 2000 }, createPaymentId)

test('an id is 32 letters and digits', () => {
  for (const id of ids) expect(id).toMatch(/^[\dA-Za-z]{32}$/)
})

test('2000 ids are all different', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test('all letters are equally frequent, and none looks like a digit', () => {
  const counts = new Map<string, number>()
  for (const letter of ids.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const expected = (ids.length * 32) / counts.size
  expect(counts.size).toBeGreaterThan(50)
  expect([...counts.keys()].join('')).not.toMatch(/[IOlo]/)
  // At most five standard deviations from the expected count.
  for (const count of counts.values())
    expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected))
})

test.each(gateways.map((gateway) => [gateway.code, gateway] as const))(
  '%s accepts a created id',
  (_, gateway) => {
    const operation = gateway.dialect === 'v1' ? 'request_pay' : 'requestPayment'
    const path = gateway.dialect === 'v1' ? 'merchant_uid' : 'paymentId'
    const found = check({ [path]: createPaymentId() }, { gateway, operation, device: 'pc' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((finding) => finding.path === path)).toEqual([])
  },
)
