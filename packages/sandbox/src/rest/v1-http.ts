import { readBody, type Ctx } from '../http.js'
import { at, isRecord, parseJson } from '../common/json.js'
import { minorFromMajor } from '../common/money.js'
import type { State } from '../state.js'

// Every V1 answer is wrapped in `code`, `message` and `response`.

export const ok = (c: Ctx, response: unknown, status: 200 | 207 = 200): Response =>
  c.json({ code: 0, message: null, response }, status)
/** A business failure: HTTP 200 with a code that is not 0. */
export const failed = (c: Ctx, message: string, code = 1): Response =>
  c.json({ code, message, response: null })
/** Some calls answer an invalid request with HTTP 400 as well. */
export const badRequest = (c: Ctx, message: string): Response =>
  c.json({ code: 1, message, response: null }, 400)
export const notFound = (c: Ctx, message: string): Response =>
  c.json({ code: 1, message, response: null }, 404)
const unauthorized = (c: Ctx): Response => c.json({ code: -1, message: 'Unauthorized', response: null }, 401)

/** A number, or digits as form fields send them. */
export const amountAt = (body: unknown, path: string): number | undefined => {
  const value = at(body, path)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}

/** An amount in minor units; undefined if it is missing, negative or has too many decimals for the currency. */
export const minorAt = (body: unknown, path: string, currency: string): number | undefined => {
  const amount = amountAt(body, path)
  const minor = amount === undefined ? undefined : minorFromMajor(amount, currency)
  return minor === undefined || minor < 0 ? undefined : minor
}

/** Flags are booleans or the strings `true` and `false`. */
export const flagAt = (body: unknown, path: string): boolean => String(at(body, path)) === 'true'

/** Unix seconds to milliseconds. */
export const secondsAt = (body: unknown, path: string): number | undefined => {
  const seconds = amountAt(body, path)
  return seconds === undefined ? undefined : seconds * 1000
}

export const secondsOf = (c: Ctx, name: string): number | undefined =>
  secondsAt({ [name]: c.req.query(name) }, name)

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype']

/**
 * Reads JSON, or form fields: brackets as in `schedules[0][amount]` become lists and objects, and a JSON string is parsed
 * where a list is expected.
 */
export const readFields = async (c: Ctx): Promise<unknown> => {
  const body = await readBody(c)
  if (!isRecord(body) || !Object.keys(body).some((name) => name.includes('['))) return body
  const fields = new Map<string, unknown>()
  const nested = new Map<string, Map<string, unknown>>()
  for (const [name, value] of Object.entries(body)) {
    const [, head = name, first, second] = /^(\w+)\[(\w*)\](?:\[(\w+)\])?$/.exec(name) ?? []
    if ([head, first ?? '', second ?? ''].some((part) => forbidden.includes(part))) continue
    if (first === undefined) {
      fields.set(name, value)
      continue
    }
    const group = nested.get(head) ?? new Map<string, unknown>()
    nested.set(head, group)
    const place = first === '' ? String(group.size) : first
    const member = group.get(place)
    group.set(place, second === undefined ? value : { ...(isRecord(member) ? member : {}), [second]: value })
  }
  for (const [head, group] of nested) fields.set(head, [...group.values()])
  return Object.fromEntries(fields)
}

/** Reads a list, a single item, or a list as JSON text. */
export const listAt = (body: unknown, path: string): readonly unknown[] => {
  const value = at(body, path)
  if (Array.isArray(value)) return value
  if (value === undefined || value === null || value === '') return []
  const parsed = typeof value === 'string' ? parseJson(value) : undefined
  return Array.isArray(parsed) ? parsed : [value]
}

export const textListAt = (body: unknown, path: string): readonly string[] =>
  listAt(body, path).filter((item): item is string => typeof item === 'string' && item !== '')

/** `customer_uid[]=a&customer_uid[]=b` of a query. */
export const queries = (c: Ctx, name: string): readonly string[] => c.req.queries(`${name}[]`) ?? []

export interface Paged<Item> {
  readonly total: number
  /** 0 if there is none. */
  readonly previous: number
  readonly next: number
  readonly list: readonly Item[]
}

/** The requested page, 20 items by default, at most 1000; undefined beyond the last page. */
export const pageOf = <Item>(c: Ctx, all: readonly Item[]): Paged<Item> | undefined => {
  const whole = (name: string, otherwise: number): number => {
    const value = Number(c.req.query(name) ?? otherwise)
    return Number.isSafeInteger(value) && value > 0 ? value : otherwise
  }
  const page = whole('page', 1)
  const limit = Math.min(whole('limit', 20), 1000)
  const last = Math.max(Math.ceil(all.length / limit), 1)
  if (page > last) return undefined
  return {
    total: all.length,
    previous: page - 1,
    next: page < last ? page + 1 : 0,
    list: all.slice((page - 1) * limit, page * limit),
  }
}

type Handle = (c: Ctx) => Response | Promise<Response>

/** Requires an access token. */
export const guardOf =
  ({ tokens, scheduler }: State): ((handle: Handle) => Handle) =>
  (handle) =>
  (c) => {
    if (!tokens.acceptsV1(c.req.header('authorization'))) return unauthorized(c)
    scheduler.runDue()
    return handle(c)
  }
export type Guard = ReturnType<typeof guardOf>

export const parameter = (c: Ctx, name: string): string => c.req.param(name) ?? ''
