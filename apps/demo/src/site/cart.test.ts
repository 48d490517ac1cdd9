import { describe, expect, it } from 'vitest'
import { addToCart, countOf, setQuantity, totalOf, withoutBought } from './cart.js'

describe('the cart', () => {
  const one = [{ productId: 'moon-jar', quantity: 1 }]
  it('adds up quantities of a product added twice', () => {
    expect(addToCart(one, 'moon-jar', 2)).toEqual([{ productId: 'moon-jar', quantity: 3 }])
    expect(addToCart(one, 'notebook', 2)).toEqual([...one, { productId: 'notebook', quantity: 2 }])
  })
  it('limits quantities to whole numbers from 0 to 20', () => {
    expect(setQuantity(one, 'moon-jar', 99)).toEqual([{ productId: 'moon-jar', quantity: 20 }])
    expect(setQuantity(one, 'moon-jar', 2.7)).toEqual([{ productId: 'moon-jar', quantity: 2 }])
    expect(setQuantity(one, 'moon-jar', 0)).toEqual([])
    expect(setQuantity(one, 'moon-jar', -3)).toEqual([])
  })
  it('drops what was bought, and keeps what was added meanwhile', () => {
    const lines = addToCart(addToCart(one, 'moon-jar', 2), 'notebook', 1)
    expect(withoutBought(lines, one)).toEqual([
      { productId: 'moon-jar', quantity: 2 },
      { productId: 'notebook', quantity: 1 },
    ])
    expect(withoutBought(one, lines)).toEqual([])
  })
  it('counts products and adds up the shop’s prices', () => {
    const lines = addToCart(one, 'notebook', 2)
    expect(countOf(lines)).toBe(3)
    expect(totalOf(lines)).toBe(68_000 + 2 * 9_500)
    expect(totalOf([{ productId: 'nothing', quantity: 3 }])).toBe(0)
  })
})
