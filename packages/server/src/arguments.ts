import { isCurrency } from '@portone-checkout/core'
import { PortOneApiError } from './errors.js'

/**
 * Reads what a caller passed. Types say it, but JavaScript, a database's row and a misspelled column leave out what they
 * like, and what is left out would decide nothing. Each reader throws `invalid-argument`, which names the parameter and
 * what mends it, before PortOne is asked.
 */
export type Given = Readonly<Record<string, unknown>>

/** An amount of money in minor units: a whole number, also as a bigint or as digits, as databases give them. */
export type Amount = number | bigint | string

export const invalid = (parameter: string, words: string): PortOneApiError =>
  new PortOneApiError('invalid-argument', `${parameter} ${words}`, { parameter })

/** What kind of thing is given, where what it says may be personal. */
const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** What is given, for a message: never longer than a line, and of an object no content. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined)
    return String(value)
  return kindOf(value)
}

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectOf = (parameter: string, value: unknown, example: string): Given => {
  if (isObject(value)) return value
  const left = value === undefined || value === null
  throw invalid(
    parameter,
    left ? `is required: ${example}.` : `is ${shown(value)}, and has to be ${example}.`,
  )
}

const isLeftOut = (value: unknown): value is undefined | null => value === undefined || value === null

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** Names that people write for a parameter, plain. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
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

/** Whether two words differ by one letter, or by two neighbours in each other's place. */
const isSlip = (a: string, b: string): boolean => {
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

/** Whether a name is another spelling of a parameter. */
const isSpelling = (name: string, parameter: string): boolean =>
  plain(name) === plain(parameter) || isSlip(plain(name), plain(parameter))

/** Whether a name was perhaps meant to be a parameter: another spelling or word for it, or a longer name with it inside. */
const isNear = (name: string, parameter: string): boolean =>
  isSpelling(name, parameter) ||
  otherNames[parameter]?.includes(plain(name)) === true ||
  (parameter.length > 4 && plain(name).includes(plain(parameter)))

/** What was perhaps meant instead of a parameter that is not there: `totalAmount is not read: name it amount.` */
const hint = (given: Given, parameter: string, known: readonly string[]): string => {
  const near = Object.keys(given).find((name) => !known.includes(name) && isNear(name, parameter))
  return near === undefined ? '' : ` ${near} is not read: name it ${parameter}.`
}

/** An object whose parameters are read one by one. */
export interface Reader {
  readonly given: Given
  /** Put before a parameter's name: `customer.`. */
  readonly prefix?: string | undefined
  /** Every parameter that the object may have. */
  readonly known: readonly string[]
}

const required = ({ given, prefix = '', known }: Reader, name: string, what: string): unknown => {
  const value = given[name]
  if (isLeftOut(value)) throw invalid(`${prefix}${name}`, `is required: ${what}.${hint(given, name, known)}`)
  return value
}

/** Text, perhaps blank. */
export const wordsIn = (reader: Reader, name: string, what: string): string => {
  const value = required(reader, name, what)
  if (typeof value === 'string') return value
  throw invalid(`${reader.prefix ?? ''}${name}`, `has to be text, and is ${kindOf(value)}: ${what}.`)
}

/** Text that is not blank. */
export const textIn = (reader: Reader, name: string, what: string): string => {
  const text = wordsIn(reader, name, what)
  if (text.trim() === '') throw invalid(`${reader.prefix ?? ''}${name}`, `is blank: ${what}.`)
  return text
}

/** A merchant's id. One that is counted, in a database, is the text that the browser half sends for it. */
export const idIn = (reader: Reader, name: string, what: string): string => {
  const value = required(reader, name, what)
  const counted =
    typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
  return counted ? String(value) : textIn(reader, name, what)
}

/** Text that a left-out value becomes where it is put into a template. */
const leftOutText = /^(?:undefined|null|NaN|\[object \w+\])$/

/** The id of one order alone: what a template makes of a left-out value would be every such order's. */
export const ownIdIn = (reader: Reader, name: string, what: string): string => {
  const id = idIn(reader, name, what)
  if (!leftOutText.test(id)) return id
  throw invalid(`${reader.prefix ?? ''}${name}`, `is the text ${shown(id)}: something was left out.`)
}

/** Text that may be left out: null is what a database says for that. */
export const optionalTextIn = ({ given, prefix = '' }: Reader, name: string): string | undefined => {
  const value = given[name]
  if (isLeftOut(value)) return undefined
  if (typeof value !== 'string') throw invalid(`${prefix}${name}`, `has to be text, and is ${kindOf(value)}.`)
  return value
}

const numberOf = (value: unknown): number => {
  if (typeof value === 'number') return value
  const isExact = typeof value === 'bigint' || (typeof value === 'string' && /^\d{1,16}$/.test(value))
  return isExact ? Number(value) : Number.NaN
}

const amountOf = (parameter: string, value: unknown, least: 0 | 1): number => {
  const amount = numberOf(value)
  if (Number.isSafeInteger(amount) && amount >= least) return amount
  const more = least === 0 ? '' : ', more than 0'
  throw invalid(
    parameter,
    `is ${shown(value)}, and has to be a whole number of minor units${more}: 12900 is ₩12,900 or $129.00.`,
  )
}

export const amountIn = (reader: Reader, name: string, what: string, least: 0 | 1): number =>
  amountOf(`${reader.prefix ?? ''}${name}`, required(reader, name, what), least)

/** An amount that may be left out. */
export const optionalAmountIn = ({ given, prefix = '' }: Reader, name: string): number | undefined =>
  given[name] === undefined ? undefined : amountOf(`${prefix}${name}`, given[name], 0)

/** An ISO 4217 code, in lower case or with V2's prefix too. */
export const currencyIn = (reader: Reader, name = 'currency'): string => {
  const what = 'an ISO 4217 code such as KRW or USD'
  const value = required(reader, name, what)
  const code = typeof value === 'string' ? value.toUpperCase().replace(/^CURRENCY_/, '') : undefined
  if (code !== undefined && isCurrency(code)) return code
  throw invalid(`${reader.prefix ?? ''}${name}`, `is ${shown(value)}, and has to be ${what}.`)
}

export const oneOfIn = <const Word extends string>(
  reader: Reader,
  name: string,
  words: readonly Word[],
  what: string,
): Word => {
  const value = required(reader, name, what)
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  throw invalid(`${reader.prefix ?? ''}${name}`, `is ${shown(value)}, and has to be ${words.join(' or ')}.`)
}

/** Throws for another spelling of a parameter that is not there: it would be left out in silence. */
export const assertSpelling = ({ given, prefix = '', known }: Reader): void => {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    const meant = known.find((parameter) => given[parameter] === undefined && isSpelling(name, parameter))
    if (meant !== undefined) throw invalid(`${prefix}${name}`, `is not read: name it ${prefix}${meant}.`)
  }
}

/** Throws for any other name than these. */
export const assertOnly = ({ given, prefix = '', known }: Reader): void => {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    const meant = known.find((parameter) => given[parameter] === undefined && isNear(name, parameter))
    const mend = meant === undefined ? `these are: ${known.join(', ')}` : `name it ${prefix}${meant}`
    throw invalid(`${prefix}${name}`, `is not read: ${mend}.`)
  }
}
