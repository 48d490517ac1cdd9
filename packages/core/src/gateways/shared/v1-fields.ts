import { v1Card, vbankDue } from '../../requests/v1.js'
import { compactDay, shaped } from '../../rules/fields.js'
import type { Field } from '../../rules/shape.js'

const compact = /* @__PURE__ */ shaped(/^\d{8}(?:\d{4}|\d{6})?$/, 'yyyymmddhhmmss', 'warning')

/** A date in one of the four forms of payrq's `vbank_due`, rewritten without dashes. */
export const undashed: Field<string> = (value, path, reading) => {
  const read = vbankDue(value, path, reading)
  return typeof read === 'string' && /^\d{4}-/.test(read) ? read.replace(/[-: ]/g, '') : read
}

/** `vbank_due` of the guides that list `YYYYMMDD` and `YYYYMMDDHHmmss` only: dashes are a warning. */
export const compactDue: Field<string> = (value, path, reading) => {
  const due = undashed(value, path, reading)
  compact(value, path, reading)
  return due
}

/** `vbank_due` of the guides that list `YYYYMMDD` only; payrq's other formats are a warning. */
export const dueDay = /* @__PURE__ */ compactDay('warning', vbankDue)

/** `card`, for guides that refer to the table of card codes for a card company's own window. */
export const kftcCard = {
  ...v1Card,
  direct: { ...v1Card.direct, code: /* @__PURE__ */ shaped(/^\d{3}$/, 'kftc') },
}
