import type { Conversion } from '../gateway.js'

export const inicisUnified = {
  // V2 asks whether the buyer's data are fixed, and V1 has no place for either answer: there they are not.
  fixed: { v2: { requestIdentityVerification: { 'bypass.inicisUnified.flgFixedUser': 'N' } } },
} as const satisfies Conversion
