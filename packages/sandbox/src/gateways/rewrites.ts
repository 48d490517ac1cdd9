import { at, textAt, type Json } from '../common/json.js'

export type Rewrite = (request: Json) => Json

export const cutTo =
  (name: string, length: number): Rewrite =>
  (request) => {
    const value = textAt(request, name)
    return value === undefined || value.length <= length
      ? request
      : { ...request, [name]: value.slice(0, length) }
  }

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** Shortens a text that is too long in bytes; the limit includes the added `...`. */
export const ellipsis =
  (name: string, bytes: number): Rewrite =>
  (request) => {
    const value = textAt(request, name)
    if (value === undefined || bytesOf(value) <= bytes) return request
    let kept = ''
    for (const letter of value) {
      if (bytesOf(kept + letter) > bytes - 3) break
      kept += letter
    }
    return { ...request, [name]: `${kept}...` }
  }

/** Sets a due date to the last second of its day or minute. */
export const endOf =
  (name: string, unit: 'day' | 'minute'): Rewrite =>
  (request) => {
    const digits = textAt(request, name)?.replaceAll(/\D/g, '') ?? ''
    if (!/^\d{8}(\d{6})?$/.test(digits)) return request
    const minute = unit === 'day' || digits.length === 8 ? '2359' : digits.slice(8, 12)
    return { ...request, [name]: `${digits.slice(0, 8)}${minute}59` }
  }

/** Replaces a missing or unlisted currency by the first one. */
export const currencyOf =
  (first: string, ...others: readonly string[]): Rewrite =>
  (request) => {
    const currency = textAt(request, 'currency') ?? ''
    return [first, ...others].includes(currency) ? request : { ...request, currency: first }
  }

/** Sets a missing parameter. */
export const byDefault =
  (name: string, value: string): Rewrite =>
  (request) =>
    textAt(request, name) === undefined ? { ...request, [name]: value } : request

export const always =
  (name: string, value: string | number): Rewrite =>
  (request) => ({ ...request, [name]: value })

/** With a `customer_uid`, the amount is not stored. */
export const withoutAmount: Rewrite = (request) =>
  at(request, 'customer_uid') === undefined ? request : { ...request, amount: 0, tax_free: 0 }

export const inOrder =
  (...rewrites: readonly Rewrite[]): Rewrite =>
  (request) =>
    rewrites.reduce((changed, rewrite) => rewrite(changed), request)
