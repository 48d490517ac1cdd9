/** The forms that texts and numbers must have; messages exist for each in every language. */
export type ExpectedForm =
  | 'ascii'
  | 'alphanumeric'
  | 'email'
  | 'plain-email'
  | 'interval'
  | 'currency'
  | 'integer'
  | 'decimals'
  | 'url'
  | 'yyyymmdd'
  | 'vbank_due'
  | 'nice_v2-due'
  | 'iso-datetime'
  | 'datetime'
  | 'yyyymmddhh'
  | 'hh:mm'
  | 'e164'
  | 'katakana'
  | 'latin'
  | 'country'
  | 'https'
  | 'kftc'
  | 'digits'
  | 'hex'
  | 'two-names'
  | 'two-digits'
  | 'ascii-no-parentheses'
  | 'japanese'
  | 'day'
  | 'four-or-more'
  | 'euc-kr'
  | 'daou.CARDQUOTA'
  | 'ten-digits'
  | 'six-or-ten-digits'
  | 'plain-name'
  | 'unguessable'
  | 'yyyymmddhhmmss'
  | 'url-safe'
  | 'tosspayments.paymentId'
  | 'tosspayments.customerId'
  | 'app-scheme'
  | 'selcode'
  | 'settle_acc.MID'
  | 'nice-name'
  | 'mobile-number'
  | 'nice-due'
  | 'nice-card'
  | 'store-id'
  | 'channel-key'
  | 'user-code'
  | 'date'
  | 'option SKIN('
  | 'option slimquota('
  | 'option SLIMQUOTA('
  | 'option mallpoint('
  | 'identifier'
  | 'real-date'
  | 'card-number'
  | 'year-month'
  | 'unix-seconds'

/** The types that values must have. */
export type ExpectedType =
  'string' | 'number' | 'boolean' | 'array' | 'object' | 'json' | 'gateway' | 'element'

/** Why a parameter cannot be used, or has no effect. */
export type Reason = 'one-month' | 'other-device' | 'own-window' | 'window' | 'interest' | 'refunds-all'

/** What any finding may say beside its own parameters. */
export type CommonParams = {
  /** The gateway's code. */
  readonly gateway?: string | undefined
  readonly dialect?: string | undefined
  /** `pc` or `mobile`. */
  readonly device?: string | undefined
  /** A line of code that imports what is missing. */
  readonly import?: string | undefined
}

type None = { readonly none?: never }

/** The parameters of a finding, by its code: what its message is made of. */
export type DiagnosticParams = {
  readonly missing: {
    /** The places that can all be filled instead. */
    readonly or?: readonly string[]
    /** Only some contracts need it. */
    readonly contract?: boolean
    /** The guide requires it, while payments pass without. */
    readonly byGuide?: boolean
    /** The values that it can have. */
    readonly allowed?: readonly unknown[]
    /** What is missing there, where the path alone does not say it. */
    readonly expected?: string
    /** A selector that no element of the page matches. */
    readonly selector?: string
  }
  readonly 'invalid-type': { readonly expected: ExpectedType }
  readonly 'invalid-format': { readonly expected: ExpectedForm; readonly value?: unknown }
  readonly 'too-long': { readonly max: number; readonly unit: 'characters' | 'bytes' | 'items' }
  readonly 'out-of-range': {
    readonly min?: number
    readonly max?: number
    /** The limits are usual ones, which contracts change. */
    readonly contract?: boolean
    /** The least amount, in KRW, for which months can be chosen. */
    readonly floor?: number
  }
  readonly 'unsupported-value': {
    readonly value: unknown
    readonly allowed: readonly unknown[]
    /** The value is an older name: no other is suggested. */
    readonly known?: boolean
  }
  readonly 'unsupported-operation': { readonly operation: string; readonly allowed?: readonly string[] }
  readonly forbidden: { readonly with?: string; readonly why?: Reason }
  readonly exclusive: { readonly with: string }
  readonly mismatch: {
    /** The path of the earlier date, or `now`. */
    readonly after?: string
    /** At most so many minutes from now. */
    readonly before?: number
    /** The path of the amount that prices add up to. */
    readonly total?: string
  }
  readonly ignored: { readonly why?: Reason }
  /** The path to give instead. */
  readonly deprecated: { readonly use?: string }
  readonly misspelled: { readonly use: string }
  readonly 'unknown-parameter': {
    readonly value: string
    /** The names that are known there. */
    readonly allowed: readonly string[]
    /** The paths of blocks that have a parameter of this name. */
    readonly places?: readonly string[]
    /** The names inside of what was given. */
    readonly inside?: readonly string[]
  }
  readonly 'unsafe-key': None
  readonly contract: None
  readonly 'not-carried': { readonly use?: string }
  readonly 'returns-here': None
  readonly internal: None
  readonly 'more-findings': None
}

/** The parameters in a finding with this code. Other names may be read too; their values are unknown. */
export type ParamsOf<Code extends keyof DiagnosticParams> = DiagnosticParams[Code] &
  CommonParams &
  Readonly<Record<string, unknown>>
