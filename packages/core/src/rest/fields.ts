import { code, coded, shaped, text } from '../rules/fields.js'
import { momentOf } from '../rules/dates.js'
import { inList } from '../rules/findings.js'
import { isPresent, isRecord, recordsIn } from '../rules/path.js'
import { table } from '../rules/rule.js'
import type { Field } from '../rules/shape.js'

/** RFC 3339 with a zone. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i

/**
 * A date and time. PortOne's schema requires RFC 3339, but samples in its guides have `2023-01-01 00:00:00` or the zone
 * `+09+00`: another form of a time is a warning, anything else an error.
 */
export const dateTime: Field<string> = (value, path, reading) => {
  const given = text(value, path, reading)
  if (typeof given !== 'string' || !isPresent(given) || rfc3339.test(given)) return given
  const isTime = Number.isFinite(momentOf(given)) || /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d/.test(given)
  reading.report('invalid-format', path, { expected: 'iso-datetime' }, isTime ? 'warning' : 'error')
  return given
}

/** One of the schema's values. A prefix of the browser SDK (`CARRIER_`, `BANK_`) is removed. */
export const codeOf =
  (values: readonly string[]): Field<string> =>
  (value, path, reading) => {
    const read = code(value, path, reading)
    return typeof read === 'string' && isPresent(read) ? inList(read, path, reading, values) : read
  }

/** A currency by its three-letter code. */
export const currencyCode = /* @__PURE__ */ coded(shaped(/^[A-Z]{3}$/, 'currency'))

/** A country by its two-letter code. */
export const countryCode = /* @__PURE__ */ coded(shaped(/^[A-Z]{2}$/, 'country'))

/** Keys that the object at each of these paths must have, or every object of a list there. */
export const members = (paths: readonly string[], keys: readonly string[]) =>
  table({
    path: paths[0] ?? '',
    finds: paths.flatMap((path) =>
      keys.flatMap((key) => [
        { code: 'missing', path: `${path}.${key}` } as const,
        { code: 'missing', path: `${path}[].${key}` } as const,
      ]),
    ),
    test: ({ at, report }) => {
      for (const path of paths) {
        const given = at(path)
        const found = isRecord(given) ? [[given, path] as const] : recordsIn(given, path)
        for (const [group, here] of found)
          for (const key of keys)
            if (group[key] === undefined || group[key] === null) report('missing', `${here}.${key}`)
      }
    },
  })
