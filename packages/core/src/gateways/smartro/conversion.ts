import type { Conversion } from '../gateway.js'
import { cashReceipt } from '../shared/cash-receipt.js'

// The parameter exists in both dialects, though it has no effect on points in either.
export const smartroConversion = {
  paths: { ...cashReceipt.paths, useCardPoint: 'card.useCardPoint' },
  words: cashReceipt.words,
} as const satisfies Conversion
