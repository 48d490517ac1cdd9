/** Why PortOne gave no usable answer. Closed, so that a `switch` over it can be exhaustive. */
export type PortOneApiErrorCode =
  /** The secret or key is not accepted. */
  | 'unauthorized'
  /** No answer: network, time limit, or a server error. After a charge the outcome is unknown. */
  | 'unreachable'
  /** An answer that this package cannot read. After a charge the outcome is unknown. */
  | 'unreadable-answer'
  /** PortOne or the PG refused, `reason` and `message` are theirs. */
  | 'refused'
  /** What the caller passed makes no sense: `parameter` names it, the message says what mends it, and nobody was asked. */
  | 'invalid-argument'

export interface PortOneApiErrorDetails {
  readonly cause?: unknown
  /** V2: the error's type such as `BILLING_KEY_NOT_FOUND`; V1: the envelope's code, as text. */
  readonly reason?: string | undefined
  /** With `invalid-argument`. */
  readonly parameter?: string | undefined
}

const brand = /* @__PURE__ */ Symbol.for('portone-checkout.api-error')

/**
 * The one error of the REST clients. No message holds a secret. Of `refused` it is what PortOne or the PG wrote, for a
 * person to read: log `code`, `reason` and `parameter`.
 */
export class PortOneApiError extends Error {
  readonly code: PortOneApiErrorCode
  readonly reason: string | undefined
  /** With `invalid-argument` the parameter: `amount`, `customer.email`. */
  readonly parameter: string | undefined
  /** Whether asking again may help. A charge is never repeated blindly: look the payment up first. */
  readonly recoverable: boolean

  constructor(code: PortOneApiErrorCode, message: string, details: PortOneApiErrorDetails = {}) {
    super(`[${code}] ${message}`, 'cause' in details ? { cause: details.cause } : undefined)
    this.name = 'PortOneApiError'
    this.code = code
    this.reason = details.reason
    this.parameter = details.parameter
    this.recoverable = code === 'unreachable'
    Object.defineProperty(this, brand, { value: true })
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isPortOneApiError(value)
  }
}

/** True for a `PortOneApiError` of any copy of this package. */
export const isPortOneApiError = (value: unknown): value is PortOneApiError =>
  typeof value === 'object' && value !== null && Reflect.get(value, brand) === true
