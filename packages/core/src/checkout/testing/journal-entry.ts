/** A V2 payment in the journal. */
export const journalEntry = {
  dialect: 'v2',
  paymentId: 'p-1',
  operation: 'requestPayment',
  gateway: 'inicis_v2',
  approvesLate: false,
  at: 0,
} as const
