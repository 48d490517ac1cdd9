import type { Messages } from './describe.js'
import { suggestion } from './spelling.js'

const forms: Readonly<Record<string, string>> = {
  ascii: 'printable ASCII characters only',
  alphanumeric: 'letters and digits only',
  email: 'an email address',
  interval: 'a number with d, m or y, such as 1m',
  currency: 'a three-letter ISO 4217 code',
  integer: 'a whole number (V2 amounts are in minor units)',
  url: 'an absolute address that starts with https:// or http://',
  yyyymmdd: 'eight digits, YYYYMMDD',
  vbank_due: 'YYYYMMDD or YYYY-MM-DD, with or without a time',
  kftc: "the card company's three-digit KFTC code, as text",
  digits: 'digits only',
  selcode: 'selcode= and the card code',
  'settle_acc.MID': 'settle_acc. and the MID',
}

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''))
const hint = (use: string | undefined): string => (use === undefined ? '' : ` Did you mean ${use}?`)
const where = (params: Readonly<Record<string, unknown>>): string =>
  `${String(params['gateway'])} on ${params['device'] === 'pc' ? 'PC' : 'mobile'}`

/** English words for every finding. */
export const en: Messages = {
  missing: ({ path }, p) => {
    if (p['contract'] === true) return `${path} is not given. Some contracts with ${where(p)} need it.`
    const instead = p['or'] === undefined ? '' : ` (or ${String(p['or'])})`
    const wanted = p['expected'] === undefined ? '' : ` ${String(p['expected'])}`
    const choice = p['allowed'] === undefined ? '' : ` Choose one of: ${list(p['allowed'])}.`
    return `${path}${wanted}${instead} is missing: ${where(p)} needs it.${choice}`
  },
  'invalid-type': ({ path }, p) =>
    `${path || 'The request'} must be of type ${String(p['expected'])} for ${where(p)}.`,
  'invalid-format': ({ path }, p) =>
    p['expected'] === 'decimals'
      ? `${path} has more decimals than its currency (${String(p['max'])}), for ${where(p)}.`
      : `${path} must be ${forms[String(p['expected'])] ?? String(p['expected'])}, for ${where(p)}.`,
  'too-long': ({ path }, p) =>
    `${path} is longer than ${String(p['max'])} ${String(p['unit'])}, the limit of ${where(p)}.`,
  'out-of-range': ({ path }, p) =>
    `${path} must lie between ${String(p['min'])} and ${String(p['max'])} for ${where(p)}.`,
  'unsupported-value': ({ path }, p) =>
    `${where(p)} does not document "${String(p['value'])}" for ${path}.${hint(suggestion(p))} Documented: ${list(p['allowed'])}.`,
  'unsupported-operation': (_, p) =>
    `${where(p)} does not support ${String(p['operation'])}. Use another channel or operation.`,
  forbidden: ({ path }, p) =>
    `${path} cannot be used with ${where(p)}${p['with'] === undefined ? '' : ` together with ${String(p['with'])}`}. Remove it.`,
  exclusive: ({ path }, p) => `${path} excludes ${String(p['with'])} for ${where(p)}. Keep one of them.`,
  mismatch: ({ path }, p) => `${path} must come after ${String(p['after'])} for ${where(p)}.`,
  ignored: ({ path }, p) => `${path} has no effect with ${where(p)}.`,
  deprecated: ({ path }, p) => `${path} is being withdrawn. Use ${String(p['use'])}, for ${where(p)}.`,
  misspelled: ({ path }, p) => `${path} is misspelled and was read as ${String(p['use'])}, for ${where(p)}.`,
  'unknown-parameter': ({ path }, p) =>
    `${path} is not a parameter that PortOne documents for ${where(p)}.${hint(suggestion(p))}`,
  'unsafe-key': ({ path }, p) =>
    `${path} is refused: the key could change the page's own objects (${where(p)}). Remove it.`,
  contract: ({ path }, p) => `${path} works with ${where(p)} only after a contract or console setting.`,
  'not-carried': ({ path }, p) =>
    `${path} has no counterpart for ${String(p['gateway'])}.${p['use'] === undefined ? '' : ` ${String(p['use'])}`}`,
}
