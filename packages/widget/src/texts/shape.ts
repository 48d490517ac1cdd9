/** Texts of one question: its label, and the messages for a missing or invalid answer. */
export interface FieldTexts {
  readonly label: string
  readonly missing: string
  /** Omitted when any answer is accepted. */
  readonly invalid?: string | undefined
  readonly hint?: string | undefined
}

/** Texts of one outcome: what happened, and what the buyer does next. */
export interface OutcomeTexts {
  readonly title: string
  readonly body: string
}

/** All texts of the widget. `options.texts` replaces any of them. */
export interface Texts {
  /** The form's name for assistive technology. */
  readonly form: string
  readonly method: string
  readonly details: string
  readonly agreements: string
  readonly agreeAll: string
  readonly required: string
  readonly optional: string
  readonly readTerms: (label: string) => string
  /** Shown at the checkbox; `agreeMissing` is for the error summary. */
  readonly agreeRequired: string
  readonly agreeMissing: (label: string) => string
  /** Label of the pay button; `amount` is already formatted. */
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
  /** Names of methods, providers, gift certificates, carriers and product types, by PortOne's code. */
  readonly codes: Readonly<Record<string, string>>
}

/** Why no window was opened, or why the buyer cannot pay. */
export type NoticeCode =
  'unprepared' | 'unavailable' | 'in-progress' | 'popup-blocked' | 'unsupported' | 'no-method'

export type OutcomeText =
  | 'completed'
  | 'account-issued'
  | 'registered'
  | 'canceled'
  | 'failed'
  | 'unknown'
  /** Canceled or failed, on a gateway that may still approve the payment. */
  | 'undecided'
  /** The merchant's server is being asked; the next two are its answers. */
  | 'checking'
  | 'paid'
  | 'unpaid'
  | 'already-paid'
  | 'redirecting'
