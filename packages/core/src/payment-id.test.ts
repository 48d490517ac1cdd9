import { expect, test } from 'vitest'
import { check } from './check.js'
import { gateways } from './gateways/all.js'
import { createPaymentId } from './payment-id.js'

const many = Array.from({ length: 2000 }, createPaymentId)

test('an id is 32 letters and digits', () => {
  for (const id of many) expect(id).toMatch(/^[\dA-Za-z]{32}$/)
})

test('no two are the same', () => {
  expect(new Set(many).size).toBe(many.length)
})

test('no letter is favoured, and none is mistaken for a digit', () => {
  const counts = new Map<string, number>()
  for (const letter of many.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const even = (many.length * 32) / counts.size
  expect(counts.size).toBeGreaterThan(50)
  expect([...counts.keys()].join('')).not.toMatch(/[IOlo]/)
  // Five standard deviations of a fair draw.
  for (const count of counts.values()) expect(Math.abs(count - even)).toBeLessThan(5 * Math.sqrt(even))
})

test.each(gateways.map((gateway) => [gateway.code, gateway] as const))('%s takes one', (_, gateway) => {
  const operation = gateway.dialect === 'v1' ? 'request_pay' : 'requestPayment'
  const path = gateway.dialect === 'v1' ? 'merchant_uid' : 'paymentId'
  const found = check({ [path]: createPaymentId() }, { gateway, operation, device: 'pc' })
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((one) => one.path === path)).toEqual([])
})
