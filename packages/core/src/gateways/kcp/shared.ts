import { choice } from '../../rules/fields.js'
import type { Field } from '../../rules/shape.js'

const skins = /* @__PURE__ */ choice(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])

/**
 * `skin_indx`, the color of NHN KCP's window on PC. V1's guide has text up to 11. V2's has up to 12, with a number in the
 * sample and text in the schema. All of these are accepted.
 */
export const skin: Field<string | number> = (value, path, reading) => {
  skins(typeof value === 'number' ? String(value) : value, path, reading)
  return value
}

/** NHN KCP's values for yes and no. */
export const yesOrNo = /* @__PURE__ */ choice(['Y', 'N'])
