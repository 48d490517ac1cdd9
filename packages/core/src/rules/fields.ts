import type { Severity } from '../diagnostics/diagnostic.js'
import type { ExpectedForm } from '../diagnostics/params.js'
import type { Device } from '../model.js'
import { flagIn, jsonIn, numberIn, textOf } from './exact.js'
import { inList, mendedType, wrongType } from './findings.js'
import { isList, isPresent, isRecord } from './path.js'
import type { Reading } from './scope.js'
import type { Field } from './shape.js'

interface Types {
  readonly string: string
  readonly number: number
  readonly boolean: boolean
}

const isOf = <K extends keyof Types>(value: unknown, type: K): value is Types[K] => typeof value === type

/** How a value of another type is read, if it has only one meaning. */
const readers: { readonly [K in keyof Types]: (value: unknown) => Types[K] | undefined } = {
  string: textOf,
  number: numberIn,
  boolean: flagIn,
}

/**
 * A value of one type that must pass a test. A value of another type with only one meaning is read, with a warning. A
 * value that cannot be read, or fails the test, stays in the request, with a finding.
 */
const field =
  <K extends keyof Types>(
    type: K,
    fits: (value: Types[K]) => boolean = () => true,
    /** Reports what does not fit. */
    refuse?: (path: string, reading: Reading) => void,
  ): Field<Types[K]> =>
  (value, path, reading) => {
    const read = isOf(value, type) ? value : readers[type](value)
    if (read === undefined) return wrongType(value, path, reading, type)
    if (!isOf(value, type)) mendedType(read, path, reading, type)
    if (!fits(read)) refuse?.(path, reading)
    return read
  }

export const text = /* @__PURE__ */ field('string')
export const flag = /* @__PURE__ */ field('boolean')
export const number = /* @__PURE__ */ field('number', Number.isFinite, (path, { report }) =>
  report('invalid-type', path, { expected: 'number' }),
)

/** A V1 amount in MAJOR units, decimals allowed (`14.2` USD). How many decimals a currency has is checked by a rule. */
export const major = /* @__PURE__ */ field(
  'number',
  (value) => value >= 0 && value <= Number.MAX_SAFE_INTEGER,
  (path, { report }) => report('out-of-range', path, { min: 0 }),
)

/** A whole number of at least 0: an amount in MINOR units, a count, a month. */
export const whole = /* @__PURE__ */ field(
  'number',
  (value) => value >= 0 && Number.isSafeInteger(value),
  (path, { report }) => report('invalid-format', path, { expected: 'integer' }),
)

/** A text of a documented form, named for the messages. A blank text counts as not given. */
export const shaped = (pattern: RegExp, expected: ExpectedForm, severity?: Severity): Field<string> =>
  field(
    'string',
    (value) => pattern.test(value) || !isPresent(value),
    (path, { report }) => report('invalid-format', path, { expected }, severity),
  )

/** Removes blanks around a text, with a warning. */
export const trimmed =
  (inner: Field<string>, expected: ExpectedForm): Field<string> =>
  (value, path, reading) => {
    const bare = typeof value === 'string' && isPresent(value) ? value.trim() : value
    if (bare !== value) reading.report('invalid-format', path, { expected }, 'warning')
    return inner(bare, path, reading)
  }

export const printableAscii = /* @__PURE__ */ shaped(/^[ -~]*$/, 'ascii')
export const alphanumeric = /* @__PURE__ */ shaped(/^[\da-z]*$/i, 'alphanumeric')

/** The texts that JavaScript makes of a missing value. */
const nothing = /^\s*(?:undefined|null|NaN|\[object \w+\])\s*$/i

/**
 * A key or an id: not the text of a missing value (`undefined`, `null`), and without white space, whose severity is
 * `spaces`. PortOne finds no channel by such a key, and the shop no order by such an id.
 */
export const identifier =
  (spaces?: Severity, inner: Field<string> = text): Field<string> =>
  (value, path, reading) => {
    const read = inner(value, path, reading)
    if (typeof read === 'string' && isPresent(read) && (/\s/.test(read) || nothing.test(read)))
      reading.report(
        'invalid-format',
        path,
        { expected: 'identifier' },
        nothing.test(read) ? 'error' : spaces,
      )
    return read
  }

/** A key of PortOne's console. */
export const consoleKey = /* @__PURE__ */ identifier()

/** The merchant's own id of an order, a buyer or a billing key. PortOne accepts blanks inside. */
export const ownId = /* @__PURE__ */ identifier('warning')

/** Reads a value by one field, and the result by the next. */
export const inSequence =
  (first: Field<string>, next: Field<string>): Field<string> =>
  (value, path, reading) =>
    next(first(value, path, reading), path, reading)

/**
 * An id of letters and digits only, according to guides. Live shops and PortOne's own samples send hyphens and
 * underscores as well: those are a warning, other characters an error.
 */
export const dashedId = (signs: RegExp, signsAndDashes: RegExp): Field<string> =>
  identifier(
    'warning',
    inSequence(shaped(signsAndDashes, 'url-safe'), shaped(signs, 'alphanumeric', 'warning')),
  )

export const alphanumericId = /* @__PURE__ */ dashedId(/^[\da-z]*$/i, /^[\w-]*$/)

export const asciiId: Field<string> = /* @__PURE__ */ identifier('warning', printableAscii)

/** An absolute http(s) address. */
export const webAddress = /* @__PURE__ */ shaped(/^https?:\/\/[^/\s]/i, 'url')

/** A relative address made absolute; undefined if it is absolute already, or there is no base. */
export const absolute = (address: unknown, baseUrl: string | undefined): string | undefined => {
  // Any address with a scheme is absolute, also `javascript:`, which the pattern below refuses.
  if (typeof address !== 'string' || baseUrl === undefined || /^\s*$|^[a-z][a-z\d+.-]*:/i.test(address))
    return undefined
  try {
    return new URL(address, baseUrl).href
  } catch {
    return undefined
  }
}

const wholeAddress = /* @__PURE__ */ shaped(
  /^(?!(?:javascript|data|vbscript|blob|file):)[a-z][a-z\d+.-]*:\/\/\S/i,
  'url',
)

/**
 * The return address. An app's own scheme is allowed since 2024-07-10 (release notes), though one page still says
 * http(s) only. Never a scheme that runs code.
 */
export const returnAddress: Field<string> = (value, path, reading) => {
  const given = text(value, path, reading)
  const whole = absolute(given, reading.baseUrl)
  if (whole !== undefined) reading.report('invalid-format', path, { expected: 'url' }, 'warning')
  return typeof given === 'string' ? wholeAddress(whole ?? given, path, reading) : given
}

/** Reports an object or a list that cannot be written as JSON. */
const writable = (value: object | null, path: string, reading: Reading): unknown => {
  try {
    if (JSON.stringify(value).includes('"__proto__":')) reading.report('unsafe-key', path)
  } catch {
    // A cycle, a BigInt or a getter that throws: PortOne could not send it either.
    return wrongType(value, path, reading, 'json')
  }
  return value
}

/** An object or a list of any content, unchanged; JSON text of one is read. */
export const record: Field<Readonly<Record<string, unknown>>> = (value, path, reading) => {
  if (typeof value === 'object') return writable(value, path, reading)
  const read = jsonIn(value)
  return read
    ? writable(mendedType(read, path, reading, 'object'), path, reading)
    : wrongType(value, path, reading, 'object')
}

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

/** The merchant's own data, any JSON. Text stays text, also JSON text: shops read it back as they wrote it. */
export const anyJson: Field = (value, path, reading) =>
  isScalar(value)
    ? value
    : typeof value === 'object'
      ? writable(value, path, reading)
      : wrongType(value, path, reading, 'json')

/** The same where the guide wants an object. Live shops send other values, which PortOne stores unchanged: a warning. */
export const json: Field<Readonly<Record<string, unknown>>> = (value, path, reading) => {
  const read = anyJson(value, path, reading)
  return isScalar(value) ? mendedType(read, path, reading, 'object') : read
}

/** The merchant's own data where PortOne takes only text; an object is written as JSON. */
export const jsonText: Field<string> = (value, path, reading) => {
  if (!isList(value) && !isRecord(value)) return text(value, path, reading)
  let written: unknown
  try {
    written = JSON.stringify(value)
  } catch {
    // A cycle, a BigInt or a getter that throws.
  }
  return typeof written === 'string'
    ? mendedType(written, path, reading, 'string')
    : wrongType(value, path, reading, 'json')
}

/** The enum prefixes that PortOne accepts before a code. `BANK_OF_KOREA` is a bank, not a prefix. */
const enumName = /^(?:[A-Z_]+_(?:COMPANY|PROVIDER|TYPE)|BANK(?!_OF)|CARRIER|COUNTRY|CURRENCY|GENDER)_/

export const coded =
  (inner: Field<string>): Field<string> =>
  (value, path, reading) => {
    const bare = typeof value === 'string' ? value.replace(enumName, '') : value
    // An older guide of inicis_v2 misspelled SAMSUNGPAY so (changed 2026-01-30): read, with a warning.
    if (bare !== 'SAUMSUNGPAY') return inner(bare, path, reading)
    const use = 'SAMSUNGPAY'
    reading.report('misspelled', path, { use }, 'warning')
    return use
  }

export const code = /* @__PURE__ */ coded(text)

/** One of a closed list. */
export const choice =
  <const T extends string>(allowed: readonly T[]): Field<NoInfer<T>> =>
  (value, path, reading) => {
    const read = text(value, path, reading)
    return typeof read === 'string' ? inList(read, path, reading, allowed) : read
  }

/** Read on one device only: pages send the parameters of both, and those of the other device have no effect. */
export const on =
  <T>(device: Device, inner: Field<T>): Field<T> =>
  (value, path, reading) =>
    reading.device === device ? inner(value, path, reading) : value

/** A day that the PG wants as `YYYYMMDD`; dashes are removed, with a warning. */
export const compactDay = (severity?: Severity, inner: Field<string> = text): Field<string> => {
  const compact = shaped(/^\d{8}$/, 'yyyymmdd', severity)
  return (value, path, reading) => {
    const day = inner(value, path, reading)
    if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return compact(day, path, reading)
    reading.report('invalid-format', path, { expected: 'yyyymmdd' }, 'warning')
    return day.replaceAll('-', '')
  }
}
