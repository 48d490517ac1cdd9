import type { Conversion } from '../gateway.js'

export const inicisUnified = {
  // V2 requires whether the buyer's data is fixed. V1 has no field for it and does not fix the data.
  fixed: { v2: { requestIdentityVerification: { 'bypass.inicisUnified.flgFixedUser': 'N' } } },
} as const satisfies Conversion
