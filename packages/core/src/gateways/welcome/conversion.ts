import type { Conversion } from '../gateway.js'
import { cashReceipt } from '../shared/cash-receipt.js'

// V2 has the list of easy payments inside the block.
export const welcome = {
  paths: {
    ...cashReceipt.paths,
    useCardPoint: 'card.useCardPoint',
    'bypass.P_ONLY_EASYPAYCODE': 'bypass.welcome.P_ONLY_EASYPAYCODE',
  },
  words: cashReceipt.words,
} as const satisfies Conversion
