import { expect, test } from 'vitest'
import { en } from '../texts/en.js'
import { ko } from '../texts/ko.js'
import { cleanPhone, fieldAt, fields } from './fields.js'

test.each([
  ['010-1234-5678', '01012345678'],
  ['010 1234 5678', '01012345678'],
  ['01012345678', '01012345678'],
  ['+82 10-1234-5678', '01012345678'],
  ['82-10-1234-5678', '01012345678'],
  ['+82 (0)10 1234 5678', '01012345678'],
  ['０１０－１２３４－５６７８', '01012345678'],
  ['02-123-4567', '021234567'],
  // A number that stands in for one's own, as shops are often given.
  ['0507-1234-5678', '050712345678'],
  ['+1 (415) 555-2671', '+14155552671'],
])('phone number %s is sent as %s', (typed, sent) => {
  expect(cleanPhone(typed)).toBe(sent)
  expect(fieldAt('customer.phoneNumber')?.accepts?.(sent)).toBe(true)
})

test.each(['1234', '010-12', '123456789012345', '+1'])('refuses the phone number %s', (typed) => {
  expect(fieldAt('customer.phoneNumber')?.accepts?.(cleanPhone(typed))).toBe(false)
})

test.each([
  ['name@example.com', true],
  ['  first.last+tag@sub.example.co.kr ', true],
  // As an input method writes it, and as a page is copied.
  ['name＠example．com', true],
  ['name@example.com\u200b', true],
  ['name', false],
  ['name@example', false],
  ['a b@example.com', false],
  ['a@b.', false],
])('email %s', (typed, right) => {
  const field = fieldAt('customer.email')
  expect(field?.accepts?.(field.clean(typed))).toBe(right)
})

test.each(['transfer.customerIdentifier', 'customer.birthMonth', 'customer.birthYear'])(
  '%s keeps digits',
  (path) => {
    expect(fieldAt(path)?.clean('1-2')).toBe('12')
  },
)

test('a postal code may have letters: the keyboard for it has them', () => {
  expect(fieldAt('customer.zipcode')?.inputMode).toBeUndefined()
})

test('a month of one digit is sent with two', () => {
  expect(fieldAt('customer.birthMonth')?.clean('7')).toBe('07')
})

test('every question has words in every language, and nothing asks for a card number', () => {
  for (const { path, texts, control, accepts } of fields) {
    expect(path).not.toMatch(/card\.?number|cvc|cvv|expiry|password/i)
    for (const language of [ko, en]) {
      const words = language.fields[texts]
      expect({ path, missing: words?.missing ?? '' }).toEqual({ path, missing: expect.stringMatching(/./) })
      if (control === 'text' && accepts !== undefined)
        expect({ path, invalid: words?.invalid ?? '' }).toEqual({ path, invalid: expect.stringMatching(/./) })
    }
  }
})

test('the languages know the same codes and questions', () => {
  expect(Object.keys(ko.codes).sort()).toEqual(Object.keys(en.codes).sort())
  expect(Object.keys(ko.fields).sort()).toEqual(Object.keys(en.fields).sort())
})

test('whatever is typed is cleaned and judged in no time', () => {
  for (const piece of [' ', '\u200b', 'a@', '@', '.', '82', '0', '+', '\u30a2 ']) {
    const typed = `a${piece.repeat(100_000)}b`
    const began = performance.now()
    for (const { clean, accepts } of fields) accepts?.(clean(typed))
    // Of a quadratic expression it takes many seconds.
    expect(performance.now() - began).toBeLessThan(2_000)
  }
})
