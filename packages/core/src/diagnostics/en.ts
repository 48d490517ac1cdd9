import type { Messages, MessagesByCode } from './describe.js'
import type { CheckoutErrorCode } from './error-code.js'
import { insteadOf, meantPath, meantValue } from './misnamed.js'
import type { CommonParams, ExpectedForm, ExpectedType, Reason } from './params.js'

const forms: Readonly<Record<ExpectedForm, string>> = {
  ascii: 'may hold printable ASCII characters only',
  alphanumeric: 'may hold letters and digits only',
  email: 'must be an email address',
  'plain-email': 'may hold no special characters but @ and the full stop',
  interval: 'must be a number with d, m or y, such as 1m',
  currency: 'must be a three-letter ISO 4217 code, such as KRW',
  integer: 'must be a whole number of at least 0',
  decimals: 'has more decimals than its currency',
  url: 'must be an absolute address, such as one that starts with https:// or http://',
  yyyymmdd: 'must be eight digits, YYYYMMDD',
  vbank_due: 'must be YYYYMMDD, YYYYMMDDHHmm, YYYYMMDDHHmmss, YYYY-MM-DD or YYYY-MM-DD HH:mm:ss',
  'nice_v2-due': 'must be YYYYMMDD, YYYYMMDDHHmmss, YYYY-MM-DD or YYYY-MM-DD HH:mm:ss',
  'iso-datetime': 'must be an ISO 8601 date and time with its zone, such as 2031-01-01T00:00:00+09:00',
  datetime: 'must be YYYY-MM-DD HH:mm:ss',
  yyyymmddhh: 'must be ten digits, YYYYMMDDHH',
  'hh:mm': 'must be hours and minutes, HH:mm',
  e164: 'must be a phone number in international form, such as +821012345678',
  katakana: 'must be written in katakana',
  latin: 'may hold Latin letters, digits and spaces only',
  country: 'must be a two-letter country code, such as KR',
  https: 'must be an address that starts with https://',
  kftc: "must be the card company's three-digit KFTC code, as text",
  digits: 'may hold digits only',
  hex: 'must be the encrypted value, written in hexadecimal digits',
  'two-names': 'must be a first name and a last name with a space between',
  'two-digits': 'must be two digits, such as "07"',
  'ascii-no-parentheses': 'may hold printable ASCII characters only, and no parentheses',
  japanese: 'may be written in English and Japanese only',
  day: 'must be YYYYMMDD or YYYY-MM-DD',
  'four-or-more': 'must be at least four characters long',
  'euc-kr': 'may hold only characters that EUC-KR has, so no emoji',
  'daou.CARDQUOTA':
    'must be groups joined by ^, each a card code, a hyphen and months joined by colons, such as CCBC-0:2:3^CCNH-0:2',
  'six-or-ten-digits': 'must be a birth of six digits (yyMMdd), or a business number of ten',
  'ten-digits': 'must be ten digits',
  'plain-name': 'may hold neither a backslash nor a comma',
  unguessable: 'must not be a number that counts up: give a random value, such as a UUID',
  yyyymmddhhmmss: 'must be YYYYMMDD or YYYYMMDDHHmmss',
  'url-safe': 'may hold letters, digits, hyphens and underscores only',
  'tosspayments.paymentId': 'must be 6 to 64 letters, digits and the characters - _ =',
  'tosspayments.customerId': 'must be 2 to 50 letters, digits and the characters - _ = . @',
  'app-scheme': 'must end its scheme in ://, such as myapp://',
  selcode: 'must be "selcode=" and the card code',
  'settle_acc.MID': 'must be "settle_acc." and the MID',
  'nice-name': 'may not hold % & | $ - + = [ ], and is better without ( )',
  'mobile-number': 'must be a mobile phone number, such as 010-1234-5678',
  'nice-due': 'must be YYYYMMDD or YYYYMMDDHHmm',
  'nice-card': 'must be card codes and kinds of window, such as 08:3|02:3',
  'store-id': 'must be the store id of the console, store-…, not another key',
  'channel-key': 'must be the channel key of the console, channel-key-…, not another key',
  'user-code': 'must be the user code of the console, imp…, not a channel key or store id',
  date: 'must be a date, such as 2031-01-01 or 2031-01-01T00:00:00+09:00',
  'option SKIN(': 'must name a colour, or # and six hexadecimal digits, such as SKIN(#c1272c)',
  'option slimquota(': 'must list cards and months, such as slimquota(11-2:3^34-2:3)',
  'option SLIMQUOTA(': 'must list cards and months, such as SLIMQUOTA(11-2:3^34-2:3)',
  'option mallpoint(': 'must list two-digit card codes, such as mallpoint(11:34)',
  identifier: 'may hold no white space, nor be a word for a missing value: see where its value comes from',
  'card-number': 'must be a card number of 15 or 16 digits, in groups of four: dddd-dddd-dddd-dddd',
  'year-month': 'must be a year and a month, such as 2031-07',
  'unix-seconds': 'must be in seconds since 1970, not in milliseconds',
  'real-date': 'is not a date or time that exists',
}

const types: Readonly<Record<ExpectedType, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
  json: 'a value that JSON can hold',
  gateway: 'a gateway that is imported, not its code',
  element: 'an element of the page, or a selector that finds one',
}

const actions: Readonly<Record<string, string>> = {
  pay: 'payments',
  issue: 'billing keys issued in a window',
  'issue-and-pay': 'billing keys issued and charged in a window',
  certification: 'identity verification',
  requestIdentityVerification: 'identity verification',
}

/** Why a parameter cannot be used, or has no effect. */
const reasons: Readonly<Record<Reason, string>> = {
  'one-month': ': a card company’s own window takes one fixed month',
  'other-device': ': it works on the other device only',
  'own-window': ': its installments can be fixed in a card company’s own window only',
  window: ': its window has no such installments',
  interest: ': its window has no installments at the shop’s expense',
  'refunds-all': ': 0 refunds the whole payment',
}
const reason = (why: Reason | undefined): string => (why === undefined ? '' : reasons[why])

const list = (values: readonly unknown[] = []): string => values.join(', ')
/** Parameters that must all be given. */
const together = (paths: readonly string[]): string => paths.join(' + ')
const hint = (use: string | undefined): string => (use === undefined ? '' : ` Did you mean ${use}?`)
const device = (value: unknown): string => (value === 'pc' ? ', PC' : value === 'mobile' ? ', mobile' : '')
/** `customer.email is missing. (inicis_v2, PC)` */
const say = (path: string, sentence: string, { gateway, device: on }: CommonParams): string =>
  `${path === '' ? 'The request' : path} ${sentence}${gateway === undefined ? '' : ` (${gateway}${device(on)})`}`

const messages: MessagesByCode = {
  missing: ({ path, severity }, p) => {
    if (p.selector !== undefined) return say(path, `is not on the page: ${p.selector}.`, p)
    if (p.import !== undefined)
      return say(path, `is required. A name that is misspelled is undefined: ${p.import}`, p)
    const what = p.expected === undefined ? '' : `(${p.expected}) `
    const demand =
      p.contract === true
        ? 'is missing. Some contracts need it.'
        : severity === 'error'
          ? 'is required.'
          : p.byGuide === true
            ? 'is missing. The guide requires it, though live shops go without.'
            : 'is missing, but recommended.'
    const instead = p.or === undefined ? '' : ` ${together(p.or)} will do as well.`
    const choice = p.allowed === undefined ? '' : ` It takes: ${list(p.allowed)}.`
    return say(path, `${what}${demand}${instead}${choice}`, p)
  },
  'invalid-type': ({ path }, p) => {
    const how = p.import === undefined ? '' : ` ${p.import}`
    return say(path, `must be ${types[p.expected] ?? p.expected}.${how}`, p)
  },
  'invalid-format': ({ path }, p) => {
    const form = p.expected
    // V2 writes 14.20 USD as 1420.
    const minor = form === 'integer' && /Amount$|\.amount$/.test(path) ? ', in minor units' : ''
    return say(path, `${forms[form] ?? `must be ${form}`}${minor}.`, p)
  },
  'too-long': ({ path, severity }, p) =>
    say(
      path,
      `may be at most ${p.max} ${p.unit} long.${severity === 'error' ? '' : ' What is longer may be cut.'}`,
      p,
    ),
  'out-of-range': ({ path }, p) => {
    if (p.floor !== undefined)
      return say(path, `has no effect below ${p.floor} KRW: less is paid in a lump sum.`, p)
    if (p.contract === true) {
      const usual = p.max === undefined ? '' : ` and at most ${p.max}`
      return say(path, `is usually at least ${p.min}${usual}; contracts differ.`, p)
    }
    if (p.min === p.max) return say(path, `must be ${p.min}.`, p)
    const most = p.max === undefined ? '' : ` and at most ${p.max}`
    return say(path, `must be a valid number of at least ${p.min}${most}.`, p)
  },
  'unsupported-value': (found, p) => {
    const { path, severity } = found
    // A warning: the guide does not list the value, but it may work.
    const [what, which] =
      severity === 'error' ? ['does not take', 'It takes'] : ['is not documented to take', 'Documented']
    return say(
      path,
      `${what} "${String(p.value)}".${hint(meantValue(found))} ${which}: ${list(p.allowed)}.`,
      p,
    )
  },
  'unsupported-operation': ({ path }, p) => {
    const operation = p.operation
    const instead = insteadOf(operation, p.allowed)
    return say(
      path,
      `asks for what this channel does not support: ${actions[operation] ?? operation}. ${
        instead === undefined ? 'Use another channel or function.' : `Call ${instead} instead.`
      }`,
      p,
    )
  },
  forbidden: ({ path }, p) =>
    say(
      path,
      `cannot be used${p.with === undefined ? '' : ` with ${p.with}`}${reason(p.why)}. Remove it.`,
      p,
    ),
  exclusive: ({ path }, p) => say(path, `cannot be used with ${p.with}. Keep one of them.`, p),
  mismatch: ({ path }, p) =>
    say(
      path,
      p.before !== undefined
        ? `must be within ${p.before} minutes from now.`
        : p.total === undefined
          ? `must be later than ${p.after === 'now' ? 'the present time' : p.after}.`
          : `must add up, prices times quantities, to ${p.total}.`,
      p,
    ),
  ignored: ({ path }, p) => say(path, `has no effect${reason(p.why)}.`, p),
  deprecated: ({ path }, p) =>
    say(
      path,
      p.use === undefined
        ? 'leads to a gateway that PortOne no longer documents. Use another channel.'
        : `is being withdrawn. Use ${p.use}.`,
      p,
    ),
  misspelled: ({ path }, p) => say(path, `is misspelled and was read as ${p.use}.`, p),
  'unknown-parameter': (found, p) =>
    say(found.path, `is not a parameter that PortOne documents here.${hint(meantPath(found))}`, p),
  'unsafe-key': ({ path }, p) =>
    say(path, "is refused: a __proto__ key could change the page's own objects. Remove it.", p),
  contract: ({ path }, p) => say(path, 'needs a contract with the gateway or a setting in the console.', p),
  'not-carried': ({ path }, p) =>
    say(path, `has no counterpart.${p.use === undefined ? '' : ` See ${p.use}.`}`, p),
  'returns-here': ({ path }, p) =>
    say(
      path,
      'is not given: a redirect returns to this page. Read its result when the page loads, with readOwnReturn() or the widget.',
      p,
    ),
  internal: ({ path }, p) =>
    say(path, 'could not be checked: a rule of portone-checkout broke. Please report it.', p),
  'more-findings': ({ path }, p) => say(path, 'has more findings than are listed.', p),
}

/** English messages for every finding. */
export const en: Messages = messages

/** How to fix a `CheckoutError`, by its code; for developers, not for buyers. */
export const enErrors: Readonly<Record<CheckoutErrorCode, string>> = {
  'invalid-request': 'The request has errors: see its diagnostics.',
  'in-progress': 'A payment is already open, here or in another tab. Await its outcome first.',
  'not-in-browser': 'There is no window here. Call it in a browser.',
  'load-failed':
    "PortOne's SDK did not load. Check the network, ad blockers and the CSP (script-src), then call again.",
  'load-timeout': "PortOne's SDK did not load in time. Call prepare() earlier, or call again.",
  'sdk-invalid': "What was loaded or passed in is not PortOne's SDK. Load the official one.",
  'unsupported-operation': "This build of PortOne's SDK does not have the function. Load a newer one.",
  'popup-blocked':
    'The browser blocked the window. Call prepare() before the click, and do nothing asynchronous between the click and the payment.',
}
