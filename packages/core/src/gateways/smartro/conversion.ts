import type { Conversion } from '../gateway.js'
import { cashReceipt } from '../shared/cash-receipt.js'

// Neither has an effect on the points, but both have the parameter.
export const smartroConversion = {
  paths: { ...cashReceipt.paths, useCardPoint: 'card.useCardPoint' },
  words: cashReceipt.words,
} as const satisfies Conversion
