import * as v from 'valibot'
import { cartLine } from '../shop/orders.js'
import type { CartLine } from '../shop/orders.js'
import { productById } from '../shop/products.js'
import { remembered } from './remembered.js'

const most = 20
const cart = v.array(cartLine)
const isCart = (value: unknown): value is readonly CartLine[] => v.is(cart, value)
const memory = remembered('cart', isCart)

/** What is in the cart, without what the shop no longer has. */
export const readCart = (): readonly CartLine[] =>
  (memory.read() ?? []).filter(({ productId }) => productById(productId) !== undefined)

/** Sets how many; 0 takes it out. */
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

/** In won; only shown here, the server counts for itself. */
export const totalOf = (lines: readonly CartLine[]): number =>
  lines.reduce((sum, { productId, quantity }) => sum + (productById(productId)?.price ?? 0) * quantity, 0)

export const writeCart = memory.write

/** What stays in the cart once these lines are bought: what was added meanwhile, in another tab, is not. */
export const withoutBought = (lines: readonly CartLine[], bought: readonly CartLine[]): readonly CartLine[] =>
  bought.reduce((left, { productId, quantity }) => addToCart(left, productId, -quantity), lines)

const ordered = v.object({
  id: v.string(),
  /** Gateway, language and goods: the same again is the same order, until it is paid. */
  key: v.string(),
  /** The goods alone: what is paid already is not paid again through another gateway. */
  goods: v.string(),
  /** Of the cart, which gives up what is paid. */
  cart: v.boolean(),
})
type Ordered = v.InferOutput<typeof ordered>

const orderings = v.array(ordered)
const isOrderings = (value: unknown): value is readonly Ordered[] => v.is(orderings, value)
const journal = remembered('ordering', isOrderings)

/** The orders that are being paid, in this browser: other tabs and later visits pay the same ones. */
export const ordering = {
  all: (): readonly Ordered[] => journal.read() ?? [],
  note: (order: Ordered): void =>
    journal.write([order, ...ordering.all().filter(({ id }) => id !== order.id)].slice(0, 10)),
  end: (ended: string): void => journal.write(ordering.all().filter(({ id }) => id !== ended)),
}
