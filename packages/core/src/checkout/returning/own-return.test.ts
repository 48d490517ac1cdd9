import { describe, expect, test } from 'vitest'
import { noteAttempt } from '../guards/journal.js'
import { readOwnReturn } from './own-return.js'
import { fakePlatform } from '../testing/fake-platform.js'
import { journalEntry } from '../testing/journal-entry.js'

const pageAt = (query: string) => fakePlatform({ href: `https://shop.test/pay?${query}` })

describe('the option sure', () => {
  test.each(['paymentId=order-1', 'merchant_uid=order-1', 'paymentId=a&paymentId=b'])(
    'sure: %s alone is no result, and stays in the address',
    (query) => {
      const platform = pageAt(query)
      expect(readOwnReturn({ platform, clean: true, sure: true })).toBeNull()
      expect(platform.addressBar()).toBe(`https://shop.test/pay?${query}`)
    },
  )

  test.each([
    ['paymentId=p-1&txId=tx', 'completed'],
    ['imp_uid=imp_1&merchant_uid=p-1&imp_success=true', 'completed'],
    ['paymentId=p-1&code=FAILURE_TYPE_PG&message=x', 'failed'],
  ])('sure: %s is a result, also without an attempt in the journal', (query, status) => {
    const outcome = readOwnReturn({ platform: pageAt(query), clean: true, sure: true })
    expect(outcome).toMatchObject({ status, paymentId: 'p-1' })
  })

  test('sure: an id alone is a result if it is that of the attempt in the journal', () => {
    const platform = pageAt('paymentId=p-1')
    noteAttempt(platform, journalEntry)
    expect(readOwnReturn({ platform, sure: true })).toMatchObject({ status: 'completed' })
    const another = pageAt('paymentId=p-2')
    noteAttempt(another, journalEntry)
    expect(readOwnReturn({ platform: another, sure: true })).toBeNull()
  })
})

test('final depends on the gateway in the journal or, without one, on the given gateway', () => {
  const failed = 'paymentId=p-1&code=FAILURE_TYPE_PG&message=x'
  const read = (isLate: boolean, isNoted: boolean) => {
    const platform = pageAt(failed)
    if (isNoted) noteAttempt(platform, journalEntry)
    return readOwnReturn({ platform, gateway: { code: 'g', approvesLate: isLate } })
  }
  expect(read(false, false)).toMatchObject({ final: true })
  expect(read(true, false)).toMatchObject({ final: false })
  expect(read(true, true)).toMatchObject({ final: true })
})
