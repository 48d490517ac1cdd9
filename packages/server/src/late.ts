/**
 * Gateways, by PortOne's codes, whose guides say that they may approve a payment after it was canceled or has failed. The
 * same as `approvesLate` of core's gateways, which a server should not have to load for this; a test compares the two.
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

/**
 * Whether a failed payment stays failed on this gateway, by its code in V1's or V2's spelling. Of an unknown gateway nobody
 * can say so.
 */
export const failsForGood = (pgProvider: string | undefined): boolean =>
  pgProvider !== undefined && !approvingLate.has(pgProvider.toLowerCase())
