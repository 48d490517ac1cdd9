import type { Conversion } from '../gateway.js'
import { cashReceipt } from '../shared/cash-receipt.js'

// `bypass.tosspayments` is the same in both. Only V1 can leave the lump sum out.
export const toss = {
  ...cashReceipt,
  paths: {
    ...cashReceipt.paths,
    'bypass.isCulturalExpense': 'isCulturalExpense',
    appCard: 'card.useAppCardOnly',
    useCardPoint: 'card.useCardPoint',
  },
  // Both guides: lump sum up to the largest month
  quota: 'up-to-largest',
} as const satisfies Conversion
