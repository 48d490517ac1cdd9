/**
 * Codes of gateways that may approve a payment after it was canceled or failed, according to their guides. A copy of
 * `approvesLate` in core's gateways, so that a server need not load them; a test compares the two.
 */
const lateApprovers: ReadonlySet<string> = new Set([
  'daou',
  'eximbay',
  'eximbay_v2',
  'kicc_v2',
  'payletter_global',
  'paymentwall',
  'paypal',
  'paypal_v2',
])

/**
 * Whether a failed payment stays failed on this gateway, given its code in V1's or V2's spelling. False without a code: the
 * gateway may be one of those.
 */
export const isFailureFinal = (pgProvider: string | undefined): boolean =>
  pgProvider !== undefined && !lateApprovers.has(pgProvider.toLowerCase())
