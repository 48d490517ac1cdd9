import * as v from 'valibot'
import { cartLine } from '../shop/orders.js'
import type { CartLine } from '../shop/orders.js'
import { productById } from '../shop/products.js'
import { remembered } from './remembered.js'

const most = 20
const cart = v.array(cartLine)
const isCart = (value: unknown): value is readonly CartLine[] => v.is(cart, value)
const memory = remembered('cart', isCart)

/** The cart, without products that the shop no longer has. */
export const readCart = (): readonly CartLine[] =>
  (memory.read() ?? []).filter(({ productId }) => productById(productId) !== undefined)

/** Sets a quantity; 0 removes the product. */
export const setQuantity = (
  lines: readonly CartLine[],
  productId: string,
  quantity: number,
): readonly CartLine[] => {
  const bounded = Math.min(most, Math.max(0, Math.trunc(quantity)))
  const others = lines.map((line) => (line.productId === productId ? { ...line, quantity: bounded } : line))
  const all = lines.some((line) => line.productId === productId)
    ? others
    : [...lines, { productId, quantity: bounded }]
  return all.filter((line) => line.quantity > 0)
}

export const addToCart = (
  lines: readonly CartLine[],
  productId: string,
  quantity: number,
): readonly CartLine[] =>
  setQuantity(
    lines,
    productId,
    quantity + (lines.find((line) => line.productId === productId)?.quantity ?? 0),
  )

export const countOf = (lines: readonly CartLine[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)

/** The total in won, for display only: the server calculates its own. */
export const totalOf = (lines: readonly CartLine[]): number =>
  lines.reduce((sum, { productId, quantity }) => sum + (productById(productId)?.price ?? 0) * quantity, 0)

export const writeCart = memory.write

/** The cart without bought lines. Goods added meanwhile, for example in another tab, stay. */
export const withoutBought = (lines: readonly CartLine[], bought: readonly CartLine[]): readonly CartLine[] =>
  bought.reduce((left, { productId, quantity }) => addToCart(left, productId, -quantity), lines)

const ordered = v.object({
  id: v.string(),
  /** Key of gateway, language and goods: until it is paid, the same key means the same order. */
  key: v.string(),
  /** Key of the goods alone, so that paid goods are not paid again through another gateway. */
  goods: v.string(),
  /** Whether it was ordered from the cart, which then drops what is paid. */
  cart: v.boolean(),
})
type Ordered = v.InferOutput<typeof ordered>

const orderings = v.array(ordered)
const isOrderings = (value: unknown): value is readonly Ordered[] => v.is(orderings, value)
const journal = remembered('ordering', isOrderings)

/** Unpaid orders of this browser; other tabs and later visits continue them. */
export const ordering = {
  all: (): readonly Ordered[] => journal.read() ?? [],
  note: (order: Ordered): void =>
    journal.write([order, ...ordering.all().filter(({ id }) => id !== order.id)].slice(0, 10)),
  end: (ended: string): void => journal.write(ordering.all().filter(({ id }) => id !== ended)),
}
