import { describe, expect, test } from 'vitest'
import { holdV1, holdV2 } from '../../test-support/hold.js'
import { onMobile } from './conditions.js'
import {
  addsUp,
  between,
  eachOneOf,
  matches,
  maxItems,
  maxLength,
  maxUtf8Bytes,
  oneOf,
  supports,
  usualAmount,
} from './values.js'

describe('closed lists', () => {
  test('check the value that is sent: text that is read as a number is a number', () => {
    expect(holdV2([oneOf('totalAmount', [3])], { totalAmount: '3' })).toEqual([])
    expect(holdV2([oneOf('totalAmount', [3])], { totalAmount: '4' })).toEqual([
      'error unsupported-value totalAmount',
    ])
  })

  test.each([undefined, null, '', ' ', {}, []])('leave %j to other rules', (locale) => {
    expect(holdV2([oneOf('locale', ['KO_KR'])], { locale })).toEqual([])
  })

  test('are a warning if the guide names no consequence', () => {
    expect(holdV2([supports('locale', ['KO_KR'])], { locale: 'EN_US' })).toEqual([
      'warning unsupported-value locale',
    ])
  })
})

describe('lengths', () => {
  test.each([
    ['characters', 'a'.repeat(4), []],
    ['characters', 'a'.repeat(5), ['error too-long orderName']],
    ['characters', '🛒'.repeat(4), []],
    ['characters', '🛒'.repeat(5), ['error too-long orderName']],
    ['bytes', '가나', []],
    ['bytes', '가나a', ['error too-long orderName']],
    ['bytes', 'abcd', []],
    ['bytes', 'abcde', ['error too-long orderName']],
  ] as const)('at most four %s: %s', (unit, orderName, found) => {
    expect(holdV2([maxLength('orderName', 4, unit)], { orderName })).toEqual(found)
  })

  test('of other types are not checked', () => {
    expect(holdV2([maxLength('orderName', 1)], { orderName: [12_345] })).toEqual([])
    // A number is sent as text.
    expect(holdV2([maxLength('orderName', 1)], { orderName: 12_345 })).toEqual(['error too-long orderName'])
  })
})

describe('lists', () => {
  const cards = (availableCards: unknown) => ({ card: { availableCards } })
  test('every item is in the closed list', () => {
    const rule = eachOneOf('card.availableCards', ['BC_CARD', 'NH_CARD'])
    expect(holdV2([rule], cards(['BC_CARD', 'CARD_COMPANY_NH_CARD']))).toEqual([])
    expect(holdV2([rule], cards(['BC_CARD', 'K_BANK']))).toEqual([
      'error unsupported-value card.availableCards.1',
    ])
    expect(holdV2([rule], cards(undefined))).toEqual([])
    expect(holdV2([eachOneOf('card.availableCards', [], undefined, 'warning')], cards(['K_BANK']))).toEqual([
      'warning unsupported-value card.availableCards.0',
    ])
  })

  test('are not longer than their limit', () => {
    const rule = maxItems('products', 1)
    expect(holdV2([rule], { products: [{}] })).toEqual([])
    expect(holdV2([rule], { products: [{}, {}] })).toEqual(['error too-long products'])
  })
})

describe('under a condition', () => {
  test('maxLength counts characters, maxUtf8Bytes bytes', () => {
    const rules = [maxLength('orderName', 1, 'characters', undefined, onMobile)]
    expect(holdV2(rules, { orderName: 'ab' }, 'mobile')).toEqual(['error too-long orderName'])
    expect(holdV2(rules, { orderName: 'ab' }, 'pc')).toEqual([])
    expect(holdV2([maxUtf8Bytes('orderName', 6)], { orderName: '가나' })).toEqual([])
    expect(holdV2([maxUtf8Bytes('orderName', 5)], { orderName: '가나' })).toEqual([
      'error too-long orderName',
    ])
    expect(holdV2([maxUtf8Bytes('orderName', 5, onMobile)], { orderName: '가나' }, 'pc')).toEqual([])
  })

  test('matches checks a format', () => {
    const rule = matches('issueId', /^a+$/, 'latin', undefined, 'warning')
    expect(holdV2([rule], { issueId: 'aa' })).toEqual([])
    expect(holdV2([rule], { issueId: ' ' })).toEqual([])
    expect(holdV2([rule], { issueId: 'ab' })).toEqual(['warning invalid-format issueId'])
  })

  test.each([
    [1, []],
    [3, []],
    [0, ['error out-of-range totalAmount']],
    [4, ['error out-of-range totalAmount']],
  ])('bounds: %d', (totalAmount, found) => {
    expect(holdV2([between('totalAmount', 1, 3)], { totalAmount })).toEqual(found)
  })
})

describe('sums', () => {
  const rule = addsUp('products', 'amount', 'totalAmount')
  const product = (amount: unknown, quantity: unknown) => ({ amount, quantity })
  test.each([
    [[product(1000, 2), product(500, 1)], []],
    [[product(1000, 2), product(501, 1)], ['error mismatch products']],
    [[product(0, 1)], ['error mismatch products']],
    [[], []],
    [undefined, []],
    [[product(1000, undefined)], []],
    [['a'], ['error mismatch products']],
  ])('%j make 2500', (products, found) => {
    expect(holdV2([rule], { totalAmount: 2500, products }).filter((one) => one.includes('mismatch'))).toEqual(
      found,
    )
  })

  test('of major units are exact', () => {
    const major = addsUp('products', 'unitPrice', 'amount')
    const products = [
      { unitPrice: 0.1, quantity: 1 },
      { unitPrice: 0.2, quantity: 1 },
    ]
    expect(holdV1([major], { amount: 0.3, products })).toEqual([])
    expect(holdV1([major], { amount: 0.31, products })).toEqual(['error mismatch products'])
  })
})

describe('usual amounts', () => {
  const rule = usualAmount('amount', { card: [1000], phone: [300, 500], '': [100] })
  test.each([
    [{ pay_method: 'card', amount: 999 }, ['warning out-of-range amount']],
    [{ pay_method: 'card', amount: 1000 }, []],
    [{ pay_method: 'phone', amount: 500 }, []],
    [{ pay_method: 'phone', amount: 501 }, ['warning out-of-range amount']],
    [{ pay_method: 'trans', amount: 99, currency: 'KRW' }, ['warning out-of-range amount']],
    [{ amount: 100 }, []],
    [{ amount: 1, currency: 'USD' }, []],
    [{ amount: '1' }, ['warning out-of-range amount']],
    [{ amount: 'a' }, []],
    [{}, []],
  ])('%j', (request, found) => {
    expect(holdV1([rule], request)).toEqual(found)
  })
})
