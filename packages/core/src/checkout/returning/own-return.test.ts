import { describe, expect, test } from 'vitest'
import { noteAttempt } from '../guards/journal.js'
import { readOwnReturn } from './own-return.js'
import { fakePlatform } from '../testing/fake-platform.js'

const entry = {
  dialect: 'v2',
  paymentId: 'p-1',
  operation: 'requestPayment',
  gateway: 'inicis_v2',
  approvesLate: false,
  at: 0,
} as const
const at = (query: string) => fakePlatform({ href: `https://shop.test/pay?${query}` })
const sure = (query: string) => readOwnReturn({ platform: at(query), clean: true, sure: true })

describe('only what is surely a result', () => {
  test.each(['paymentId=order-1', 'merchant_uid=order-1', 'paymentId=a&paymentId=b'])(
    'the page’s own %s is none, and stays in the address',
    (query) => {
      const platform = at(query)
      expect(readOwnReturn({ platform, clean: true, sure: true })).toBeNull()
      expect(platform.addressBar()).toBe(`https://shop.test/pay?${query}`)
    },
  )

  test.each([
    ['paymentId=p-1&txId=tx', 'completed'],
    ['imp_uid=imp_1&merchant_uid=p-1&imp_success=true', 'completed'],
    ['paymentId=p-1&code=FAILURE_TYPE_PG&message=x', 'failed'],
  ])('%s is one, also where the attempt is not known', (query, status) => {
    expect(sure(query)).toMatchObject({ status, paymentId: 'p-1' })
  })

  test('the id alone is one where it is that of the attempt that left', () => {
    const platform = at('paymentId=p-1')
    noteAttempt(platform, entry)
    expect(readOwnReturn({ platform, sure: true })).toMatchObject({ status: 'completed' })
    const another = at('paymentId=p-2')
    noteAttempt(another, entry)
    expect(readOwnReturn({ platform: another, sure: true })).toBeNull()
  })
})

test('whether it is final, by the gateway that is given where the attempt is not known, else by the journal', () => {
  const failed = 'paymentId=p-1&code=FAILURE_TYPE_PG&message=x'
  const read = (isLate: boolean, isNoted: boolean) => {
    const platform = at(failed)
    if (isNoted) noteAttempt(platform, entry)
    return readOwnReturn({ platform, gateway: { code: 'g', approvesLate: isLate } })
  }
  expect(read(false, false)).toMatchObject({ final: true })
  expect(read(true, false)).toMatchObject({ final: false })
  expect(read(true, true)).toMatchObject({ final: true })
})
