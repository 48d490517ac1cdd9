import { choice } from '../../rules/fields.js'
import type { Field } from '../../rules/shape.js'

const skins = /* @__PURE__ */ choice(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])

/**
 * `skin_indx`, the colour of NHN KCP's window on PC. V1's guide ends at 11 and wants text, V2's ends at 12 and shows a
 * number where its schema wants text: what either takes is not refused.
 */
export const skin: Field<string | number> = (value, path, reading) => {
  skins(typeof value === 'number' ? String(value) : value, path, reading)
  return value
}

/** The method's own words for yes and no. */
export const yesOrNo = /* @__PURE__ */ choice(['Y', 'N'])
