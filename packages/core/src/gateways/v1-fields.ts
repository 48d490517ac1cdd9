import { v1Card, vbankDue } from '../requests/v1.js'
import { shaped } from '../rules/fields.js'
import type { Field } from '../rules/shape.js'

const compact = /* @__PURE__ */ shaped(/^\d{8}(?:\d{6})?$/, 'yyyymmddhhmmss', 'warning')

/**
 * `vbank_due` of the guides that list `YYYYMMDD` and `YYYYMMDDHHmmss`; payrq takes both with dashes too, so those are
 * not refused, but rewritten.
 */
export const compactDue: Field<string> = (value, path, reading) => {
  const due = compact(vbankDue(value, path, reading), path, reading)
  return typeof due === 'string' && /^\d{4}-/.test(due) ? due.replace(/[-: ]/g, '') : due
}

/** `card`, of the guides that name the table of codes for a card company's own window. */
export const kftcCard = {
  ...v1Card,
  direct: { ...v1Card.direct, code: /* @__PURE__ */ shaped(/^\d{3}$/, 'kftc') },
}
