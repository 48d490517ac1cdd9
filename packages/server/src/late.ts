/**
 * Gateways that may approve a payment after it was canceled or has failed: their guides tell of it. PortOne's codes; core's
 * gateways carry the same as `approvesLate`, and a test compares the two: a server should not load every gateway for it.
 */
const approvingLate: ReadonlySet<string> = new Set([
  'daou',
  'eximbay',
  'eximbay_v2',
  'kicc_v2',
  'payletter_global',
  'paymentwall',
  'paypal',
  'paypal_v2',
])

/** Whether a failure is the end, by the gateway's code in either dialect's spelling; not where nobody says which it was. */
export const failsForGood = (pgProvider: string | undefined): boolean =>
  pgProvider !== undefined && !approvingLate.has(pgProvider.toLowerCase())
