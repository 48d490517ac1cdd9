import { isRecord } from './path.js'
import { nearest } from './spelling.js'
import type { Device } from '../requests/model.js'
import type { Alias, Field, Reading } from './shape.js'

type Expected = 'string' | 'number' | 'boolean'

const typed =
  <T>(expected: Expected): Field<T> =>
  (value, path, reading) => {
    if (typeof value !== expected) reading.report('error', 'invalid-type', path, { expected })
    return value
  }

export const text: Field<string> = /* @__PURE__ */ typed('string')
export const flag: Field<boolean> = /* @__PURE__ */ typed('boolean')
export const number: Field<number> = /* @__PURE__ */ typed('number')

/** Anything at all: the merchant's own data, passed on as it is. */
export const anything: Field<unknown> = (value) => value

/** The merchant's own JSON object. */
export const record: Field<Readonly<Record<string, unknown>>> = (value, path, reading) => {
  if (!isRecord(value)) reading.report('error', 'invalid-type', path, { expected: 'object' })
  else refuseUnsafeKeys(value, path, reading, 0)
  return value
}

const refuseUnsafeKeys = (value: unknown, path: string, reading: Reading, depth: number): void => {
  if (typeof value !== 'object' || value === null || depth > 20) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') reading.report('error', 'unsafe-key', `${path}.${key}`)
    else refuseUnsafeKeys(inner, `${path}.${key}`, reading, depth + 1)
  }
}

const isUsableNumber = (value: unknown, path: string, reading: Reading): value is number => {
  if (typeof value !== 'number') reading.report('error', 'invalid-type', path, { expected: 'number' })
  else if (!Number.isFinite(value) || value < 0 || value > Number.MAX_SAFE_INTEGER)
    reading.report('error', 'out-of-range', path, { min: 0, max: Number.MAX_SAFE_INTEGER })
  else return true
  return false
}

/** A whole number of at least nothing: an amount in MINOR units, a count, a month. */
export const whole: Field<number> = (value, path, reading) => {
  if (isUsableNumber(value, path, reading) && !Number.isInteger(value))
    reading.report('error', 'invalid-format', path, { expected: 'integer' })
  return value
}

/** A V1 amount in MAJOR units, decimals allowed (`14.2` USD); the currency's own limit is a rule. */
export const major: Field<number> = (value, path, reading) => {
  isUsableNumber(value, path, reading)
  return value
}

/** An absolute http(s) address. Relative ones are made absolute by `normalize`. */
export const webAddress: Field<string> = (value, path, reading) => {
  if (typeof value !== 'string') reading.report('error', 'invalid-type', path, { expected: 'string' })
  else if (!/^https?:\/\/[^/\s]/i.test(value))
    reading.report('error', 'invalid-format', path, { expected: 'url' })
  return value
}

/**
 * Where the result goes home to: also an app's own scheme, allowed since 2024-07-10
 * (release notes), though one page still says http(s) only. Never a scheme that runs code.
 */
export const returnAddress: Field<string> = (value, path, reading) => {
  if (typeof value !== 'string') reading.report('error', 'invalid-type', path, { expected: 'string' })
  else if (
    !/^[a-z][a-z\d+.-]*:\/\/\S/i.test(value) ||
    /^(?:javascript|data|vbscript|blob|file):/i.test(value)
  )
    reading.report('error', 'invalid-format', path, { expected: 'url' })
  return value
}

/** A code that may carry its enum's name in front: `CURRENCY_KRW` is `KRW`. */
export const prefixed =
  (prefix: string, misspelled: Readonly<Record<string, string>> = {}): Field<string> =>
  (value, path, reading) => {
    if (typeof value !== 'string') {
      reading.report('error', 'invalid-type', path, { expected: 'string' })
      return value
    }
    const bare = value.startsWith(prefix) ? value.slice(prefix.length) : value
    const use = Object.hasOwn(misspelled, bare) ? misspelled[bare] : undefined
    if (use === undefined) return bare
    reading.report('warning', 'misspelled', path, { use })
    return use
  }

/** One of a closed list; the enum's name in front is taken off first, and a documented other spelling is understood. */
export const choice =
  <const T extends string, A extends string = never>(
    allowed: readonly T[],
    prefix = '',
    understood?: Readonly<Record<A, T>>,
  ): Field<NoInfer<T | A>> =>
  (value, path, reading) => {
    if (typeof value !== 'string') {
      reading.report('error', 'invalid-type', path, { expected: 'string' })
      return value
    }
    const bare = value.startsWith(prefix) ? value.slice(prefix.length) : value
    const other: Readonly<Record<string, string>> | undefined = understood
    if (other !== undefined && Object.hasOwn(other, bare)) return other[bare]
    if (!allowed.some((one) => one === bare))
      reading.report('error', 'unsupported-value', path, {
        value: bare.slice(0, 40),
        allowed,
        use: nearest(bare, allowed),
      })
    return bare
  }

/** A string of a documented form; what else the PG takes is its own business, so a stranger is a warning. */
export const shaped =
  (pattern: RegExp, expected: string, severity: 'error' | 'warning' = 'warning'): Field<string> =>
  (value, path, reading) => {
    if (typeof value !== 'string') reading.report('error', 'invalid-type', path, { expected: 'string' })
    else if (!pattern.test(value)) reading.report(severity, 'invalid-format', path, { expected })
    return value
  }

/** Another spelling of a sibling key, found in PortOne's own documents. */
export const alias = (key: string, documented = true): Alias => ({ key, documented })

/** Read on one device only: pages send the parameters of both, and the other's have no effect here. */
export const on =
  <T>(device: Device, field: Field<T>): Field<T> =>
  (value, path, reading) =>
    reading.device === device ? field(value, path, reading) : value

/** A day that the PG wants as `YYYYMMDD`; the dashed form is rewritten, and worth the given word. */
export const compactDay =
  (severity: 'error' | 'warning'): Field<string> =>
  (value, path, reading) => {
    if (typeof value !== 'string') reading.report('error', 'invalid-type', path, { expected: 'string' })
    else if (!/^\d{8}$/.test(value)) {
      reading.report(severity, 'invalid-format', path, { expected: 'yyyymmdd' })
      if (/^\d{4}-\d\d-\d\d$/.test(value)) return value.replaceAll('-', '')
    }
    return value
  }
