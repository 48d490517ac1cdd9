import type { Diagnostic } from '@portone-checkout/core'

/** Why a call failed. A closed list, so that a `switch` over it can be exhaustive. */
export type PortOneApiErrorCode =
  /** PortOne does not accept the secret or key. */
  | 'unauthorized'
  /** No usable answer: network, time limit, or a server error. After a charge the outcome is unknown. */
  | 'unreachable'
  /** The answer lacks fields that this package needs. After a charge the outcome is unknown. */
  | 'unreadable-answer'
  /** PortOne or the PG refused; `reason` and `message` are theirs. */
  | 'refused'
  /** An argument is missing or wrong: `parameter` names it, the message has the fix. No request was sent. */
  | 'invalid-argument'

export interface PortOneApiErrorDetails {
  readonly cause?: unknown
  /** V2: the error's type such as `BILLING_KEY_NOT_FOUND`; V1: the envelope's code, as text. */
  readonly reason?: string | undefined
  /** With `invalid-argument`. */
  readonly parameter?: string | undefined
  /** With `invalid-argument`: what a client's check found about a call. */
  readonly findings?: readonly Diagnostic[] | undefined
}

const brand = /* @__PURE__ */ Symbol.for('portone-checkout.api-error')

/**
 * The only error that the REST clients throw. Messages never contain a secret. The message of `refused` is PortOne's or the
 * PG's own text and may change: decide by `code`, `reason` and `parameter`, and log those.
 */
export class PortOneApiError extends Error {
  readonly code: PortOneApiErrorCode
  readonly reason: string | undefined
  /** With `invalid-argument`: the parameter's name, such as `amount` or `customer.email`. */
  readonly parameter: string | undefined
  /** With `invalid-argument` of a client's call: every finding about its body; otherwise empty. `describe` puts them in words. */
  readonly findings: readonly Diagnostic[]
  /** Whether a retry may help. Never retry a charge before looking the payment up. */
  readonly recoverable: boolean

  constructor(code: PortOneApiErrorCode, message: string, details: PortOneApiErrorDetails = {}) {
    super(`[${code}] ${message}`, 'cause' in details ? { cause: details.cause } : undefined)
    this.name = 'PortOneApiError'
    this.code = code
    this.reason = details.reason
    this.parameter = details.parameter
    this.findings = details.findings ?? []
    this.recoverable = code === 'unreachable'
    Object.defineProperty(this, brand, { value: true })
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isPortOneApiError(value)
  }
}

/** Whether a value is a `PortOneApiError`, also one from another copy of this package. */
export const isPortOneApiError = (value: unknown): value is PortOneApiError =>
  typeof value === 'object' && value !== null && Reflect.get(value, brand) === true
