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
  // A Korean safe number, which forwards to the owner's own.
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
  // Full-width characters of an input method, and a zero-width space of a copied page.
  ['name＠example．com', true],
  ['name@example.com\u200b', true],
  ['name', false],
  ['name@example', false],
  ['a b@example.com', false],
  ['a@b.', false],
])('email %j is accepted: %s', (typed, isAccepted) => {
  const field = fieldAt('customer.email')
  expect(field?.accepts?.(field.clean(typed))).toBe(isAccepted)
})

test.each(['transfer.customerIdentifier', 'customer.birthMonth', 'customer.birthYear'])(
  '%s keeps digits only',
  (path) => {
    expect(fieldAt(path)?.clean('1-2')).toBe('12')
  },
)

test('a postal code has no numeric keyboard, since some contain letters', () => {
  expect(fieldAt('customer.zipcode')?.inputMode).toBeUndefined()
})

test('a one-digit month is sent with two digits', () => {
  expect(fieldAt('customer.birthMonth')?.clean('7')).toBe('07')
})

test('every field has texts in every language, and none asks for a card number', () => {
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

test('the languages have texts for the same codes and fields', () => {
  expect(Object.keys(ko.codes).sort()).toEqual(Object.keys(en.codes).sort())
  expect(Object.keys(ko.fields).sort()).toEqual(Object.keys(en.fields).sort())
})

test('long input is cleaned and checked fast', () => {
  for (const piece of [' ', '\u200b', 'a@', '@', '.', '82', '0', '+', '\u30a2 ']) {
    const typed = `a${piece.repeat(100_000)}b`
    const start = performance.now()
    for (const { clean, accepts } of fields) accepts?.(clean(typed))
    // A regular expression with quadratic backtracking takes many seconds.
    expect(performance.now() - start).toBeLessThan(2_000)
  }
})
