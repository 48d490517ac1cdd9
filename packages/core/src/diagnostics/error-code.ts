/** Why a call was refused or could not begin. Closed, so that a `switch` over it can be exhaustive. */
export type CheckoutErrorCode =
  | 'invalid-request'
  | 'in-progress'
  | 'not-in-browser'
  | 'load-failed'
  | 'load-timeout'
  | 'sdk-invalid'
  | 'unsupported-operation'
  | 'popup-blocked'
