import { expect, test } from 'vitest'
import { withQuery } from './outcome.js'

test.each([
  ['https://shop.example/done', 'https://shop.example/done?paymentId=a%20b'],
  ['https://shop.example/done?x=%20y', 'https://shop.example/done?x=%20y&paymentId=a%20b'],
  ['https://shop.example/done?', 'https://shop.example/done?paymentId=a%20b'],
  ['https://shop.example/done?x=1#top', 'https://shop.example/done?x=1&paymentId=a%20b#top'],
  ['myshop://done', 'myshop://done?paymentId=a%20b'],
])('%s keeps its existing query', (url, expected) => {
  expect(withQuery(url, [['paymentId', 'a b']])).toBe(expected)
})

test("the merchant's own paymentId makes the parameter appear twice", () => {
  const target = withQuery('https://shop.example/done?paymentId=mine', [['paymentId', 'theirs']])
  expect(new URL(target).searchParams.getAll('paymentId')).toEqual(['mine', 'theirs'])
})
