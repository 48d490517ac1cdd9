import type { V2Twin } from '../gateway.js'
import { cashReceipt } from '../shared/cash-receipt.js'

// Neither has an effect on the points, but both have the parameter.
export const smartroTwin = {
  paths: { ...cashReceipt.paths, useCardPoint: 'card.useCardPoint' },
  words: cashReceipt.words,
} as const satisfies V2Twin
