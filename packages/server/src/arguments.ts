import { isCurrency } from '@portone-checkout/core'
import { PortOneApiError } from './errors.js'

/**
 * Arguments that a caller passed, checked at run time: plain JavaScript and database rows get past the types, and a missing
 * value would be compared with nothing. The readers below throw `invalid-argument` before any request is sent, with the
 * parameter and the fix.
 */
export type Given = Readonly<Record<string, unknown>>

/** An amount in minor units: a whole number, or a bigint or a string of digits as databases return them. */
export type Amount = number | bigint | string

export const invalid = (parameter: string, message: string): PortOneApiError =>
  new PortOneApiError('invalid-argument', `${parameter} ${message}`, { parameter })

/** The type of a value, for a message that must not show it: it may be personal data. */
const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A value for a message: at most one line, and no content of objects. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined)
    return String(value)
  return kindOf(value)
}

const isMissing = (value: unknown): value is undefined | null => value === undefined || value === null

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectOf = (parameter: string, value: unknown, example: string): Given => {
  if (isObject(value)) return value
  throw invalid(
    parameter,
    isMissing(value) ? `is required: ${example}.` : `is ${shown(value)}, and has to be ${example}.`,
  )
}

const normalize = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** Other names that callers use for a parameter, in lower case without separators. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  id: ['paymentid', 'merchantuid', 'orderid'],
  paymentId: ['id', 'merchantuid', 'orderid'],
  billingKey: ['customeruid', 'key'],
  orderName: ['name', 'ordertitle', 'title'],
  amount: ['total', 'price', 'totalprice', 'sum', 'value'],
  taxFreeAmount: ['taxfree'],
  expectedRemaining: ['checksum', 'currentcancellableamount'],
  channelType: ['channel', 'type', 'mode', 'env', 'test', 'live'],
  apiSecret: ['secret', 'v2apisecret', 'apikey', 'secretkey'],
  impKey: ['key', 'apikey', 'restapikey'],
  impSecret: ['secret', 'apisecret', 'restapisecret'],
  baseUrl: ['url', 'apiurl', 'baseuri', 'host', 'endpoint'],
  timeLimit: ['timeout', 'timeoutms'],
}

/** Whether two words differ by one letter, or by two neighboring letters swapped. */
const isTypo = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)]
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    (restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2))
  )
}

/** Whether a name is a misspelling of a parameter, or differs in case or separators. */
const isSpelling = (name: string, parameter: string): boolean =>
  normalize(name) === normalize(parameter) || isTypo(normalize(name), normalize(parameter))

/** Whether a name may mean a parameter: a misspelling, an alias, or a longer name that contains it. */
const isNear = (name: string, parameter: string): boolean =>
  isSpelling(name, parameter) ||
  aliases[parameter]?.includes(normalize(name)) === true ||
  (parameter.length > 4 && normalize(name).includes(normalize(parameter)))

/** Suggests which given name may mean a missing parameter: `totalAmount is not read: name it amount.` */
const hint = (given: Given, parameter: string, known: readonly string[]): string => {
  const near = Object.keys(given).find((name) => !known.includes(name) && isNear(name, parameter))
  return near === undefined ? '' : ` ${near} is not read: name it ${parameter}.`
}

/** An object whose parameters are read one at a time. */
export interface Reader {
  readonly given: Given
  /** Path in front of a parameter's name in messages, such as `customer.`. */
  readonly prefix?: string | undefined
  /** Every parameter that the object may have. */
  readonly known: readonly string[]
}

const required = ({ given, prefix = '', known }: Reader, name: string, description: string): unknown => {
  const value = given[name]
  if (isMissing(value))
    throw invalid(`${prefix}${name}`, `is required: ${description}.${hint(given, name, known)}`)
  return value
}

/** Text that may be blank. */
export const textIn = (reader: Reader, name: string, description: string): string => {
  const value = required(reader, name, description)
  if (typeof value === 'string') return value
  throw invalid(`${reader.prefix ?? ''}${name}`, `has to be text, and is ${kindOf(value)}: ${description}.`)
}

/** Text that is not blank. */
export const nonBlankTextIn = (reader: Reader, name: string, description: string): string => {
  const text = textIn(reader, name, description)
  if (text.trim() === '') throw invalid(`${reader.prefix ?? ''}${name}`, `is blank: ${description}.`)
  return text
}

/** A merchant's id. A number from a database becomes the text that the browser sends for it. */
export const idIn = (reader: Reader, name: string, description: string): string => {
  const value = required(reader, name, description)
  const isCounter =
    typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
  return isCounter ? String(value) : nonBlankTextIn(reader, name, description)
}

/** What a missing value becomes in a template string. */
const missingValueText = /^(?:undefined|null|NaN|\[object \w+\])$/

/** The id of one order. Refuses 'undefined' and the like, which all orders with a missing value would share. */
export const orderIdIn = (reader: Reader, name: string, description: string): string => {
  const id = idIn(reader, name, description)
  if (!missingValueText.test(id)) return id
  throw invalid(
    `${reader.prefix ?? ''}${name}`,
    `is the text ${shown(id)}: the value it was made from is missing.`,
  )
}

/** Optional text; null, as databases return it, counts as missing. */
export const optionalTextIn = ({ given, prefix = '' }: Reader, name: string): string | undefined => {
  const value = given[name]
  if (isMissing(value)) return undefined
  if (typeof value !== 'string') throw invalid(`${prefix}${name}`, `has to be text, and is ${kindOf(value)}.`)
  return value
}

const numberOf = (value: unknown): number => {
  if (typeof value === 'number') return value
  const isExact = typeof value === 'bigint' || (typeof value === 'string' && /^\d{1,16}$/.test(value))
  return isExact ? Number(value) : Number.NaN
}

const amountOf = (parameter: string, value: unknown, min: 0 | 1): number => {
  const amount = numberOf(value)
  if (Number.isSafeInteger(amount) && amount >= min) return amount
  const bound = min === 0 ? '' : ', more than 0'
  throw invalid(
    parameter,
    `is ${shown(value)}, and has to be a whole number of minor units${bound}: 12900 is ₩12,900 or $129.00.`,
  )
}

export const amountIn = (reader: Reader, name: string, description: string, min: 0 | 1): number =>
  amountOf(`${reader.prefix ?? ''}${name}`, required(reader, name, description), min)

/** An optional amount. */
export const optionalAmountIn = ({ given, prefix = '' }: Reader, name: string): number | undefined =>
  given[name] === undefined ? undefined : amountOf(`${prefix}${name}`, given[name], 0)

/** An ISO 4217 code, also in lower case or with V2's `CURRENCY_` prefix. */
export const currencyIn = (reader: Reader, name = 'currency'): string => {
  const description = 'an ISO 4217 code such as KRW or USD'
  const value = required(reader, name, description)
  const code = typeof value === 'string' ? value.toUpperCase().replace(/^CURRENCY_/, '') : undefined
  if (code !== undefined && isCurrency(code)) return code
  throw invalid(`${reader.prefix ?? ''}${name}`, `is ${shown(value)}, and has to be ${description}.`)
}

export const oneOfIn = <const Value extends string>(
  reader: Reader,
  name: string,
  values: readonly Value[],
  description: string,
): Value => {
  const value = required(reader, name, description)
  const found = values.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw invalid(`${reader.prefix ?? ''}${name}`, `is ${shown(value)}, and has to be ${values.join(' or ')}.`)
}

/** Throws for a misspelled parameter: it would be ignored silently. Other unknown names are allowed. */
export const assertSpelling = ({ given, prefix = '', known }: Reader): void => {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    const meant = known.find((parameter) => given[parameter] === undefined && isSpelling(name, parameter))
    if (meant !== undefined) throw invalid(`${prefix}${name}`, `is not read: name it ${prefix}${meant}.`)
  }
}

/** Throws for every unknown name. */
export const assertOnly = ({ given, prefix = '', known }: Reader): void => {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    const meant = known.find((parameter) => given[parameter] === undefined && isNear(name, parameter))
    const fix = meant === undefined ? `known are ${known.join(', ')}` : `name it ${prefix}${meant}`
    throw invalid(`${prefix}${name}`, `is not read: ${fix}.`)
  }
}
