import { withoutPrefix } from '../gateways/rules.js'
import { at, numberAt, textAt, textsAt, type Json } from '../common/json.js'
import { withoutSecrets, type Order } from '../store/orders.js'
import type { Buyer } from '../store/payments.js'

// Reads the orders that a merchant's server charges.

/** Whether an amount is absent or an integer in minor units. */
export const isAmount = (value: unknown): boolean =>
  value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)

const nameOf = (customer: unknown): string | undefined => {
  const full = textAt(customer, 'name.full')
  if (full !== undefined) return full
  const first = textAt(customer, 'name.separated.first')
  const last = textAt(customer, 'name.separated.last')
  return first === undefined && last === undefined ? undefined : `${last ?? ''}${first ?? ''}`
}

/** The buyer in the request; missing fields come from `known`. */
export const buyerOf = (customer: unknown, known: Buyer = {}): Buyer => ({
  id: textAt(customer, 'id') ?? known.id,
  name: nameOf(customer) ?? known.name,
  email: textAt(customer, 'email') ?? known.email,
  phone: textAt(customer, 'phoneNumber') ?? known.phone,
  address: textAt(customer, 'address.addressLine1') ?? known.address,
  postcode: textAt(customer, 'zipcode') ?? known.postcode,
})

/** Reads the order of a request; undefined if a required field is missing or has the wrong type. */
export const readOrder = (id: string, body: Json, known?: Buyer): Order | undefined => {
  const total = numberAt(body, 'amount.total')
  const orderName = textAt(body, 'orderName')
  const currency = textAt(body, 'currency')
  const parts = [total, at(body, 'amount.taxFree'), at(body, 'amount.vat')]
  if (total === undefined || !parts.every(isAmount) || orderName === undefined || currency === undefined)
    return undefined
  return {
    id,
    orderName,
    total,
    taxFree: numberAt(body, 'amount.taxFree') ?? 0,
    vat: numberAt(body, 'amount.vat'),
    currency: withoutPrefix(currency, 'CURRENCY_'),
    buyer: buyerOf(at(body, 'customer'), known),
    customData: textAt(body, 'customData'),
    escrow: at(body, 'isEscrow') === true,
    noticeUrls: textsAt(body, 'noticeUrls'),
    installment: numberAt(body, 'installmentMonth') ?? numberAt(body, 'method.card.installmentMonth') ?? 0,
    request: withoutSecrets(body),
  }
}

export const partsExceedTotal = ({ total, taxFree, vat = 0 }: Order): boolean => taxFree + vat > total
