/** What one question says: its label, and what is said beside it when the answer is not right. */
export interface FieldTexts {
  readonly label: string
  readonly missing: string
  /** Left out where any answer will do. */
  readonly invalid?: string | undefined
  readonly hint?: string | undefined
}

/** One ending of an attempt: what happened, and what the buyer does next. */
export interface OutcomeTexts {
  readonly title: string
  readonly body: string
}

/** Everything the widget says. A merchant may replace any of it with `options.texts`. */
export interface Texts {
  /** Names the form for assistive technology. */
  readonly form: string
  readonly method: string
  readonly details: string
  readonly agreements: string
  readonly agreeAll: string
  readonly required: string
  readonly optional: string
  readonly readTerms: (label: string) => string
  /** Beside the box; `agreeMissing` is the same in the error summary. */
  readonly agreeRequired: string
  readonly agreeMissing: (label: string) => string
  /** The pay button; the amount comes formatted. */
  readonly pay: (amount: string) => string
  readonly issue: string
  readonly preparing: string
  readonly opening: string
  readonly secure: (gateway: string) => string
  readonly errorsTitle: (count: number) => string
  readonly tooLong: (max: number) => string
  readonly moreQuestions: (count: number) => string
  readonly select: string
  readonly lumpSum: string
  readonly months: (count: number) => string
  readonly retry: string
  readonly reload: string
  readonly orderLink: string
  readonly back: string
  readonly checkAgain: string
  readonly notices: Readonly<Record<NoticeCode, string>>
  readonly outcomes: Readonly<Record<OutcomeText, OutcomeTexts>>
  /** By the canonical path of the request: `customer.phoneNumber`. */
  readonly fields: Readonly<Record<string, FieldTexts>>
  /** Methods, providers, gift certificates, carriers, kinds of product: by PortOne's code. */
  readonly codes: Readonly<Record<string, string>>
}

/** Why nothing was opened, or what stands in the way. */
export type NoticeCode =
  'unprepared' | 'unavailable' | 'in-progress' | 'popup-blocked' | 'unsupported' | 'no-method'

export type OutcomeText =
  | 'completed'
  | 'account-issued'
  | 'registered'
  | 'canceled'
  | 'failed'
  | 'unknown'
  /** Canceled or failed on a gateway that may still approve it. */
  | 'undecided'
  /** The merchant's server is being asked, and what it answered. */
  | 'checking'
  | 'paid'
  | 'unpaid'
  | 'already-paid'
  | 'redirecting'
