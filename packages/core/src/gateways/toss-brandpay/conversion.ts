import type { Conversion } from '../gateway.js'
import { cashReceipt } from '../shared/cash-receipt.js'

export const brandpay = {
  paths: {
    ...cashReceipt.paths,
    'bypass.isCulturalExpense': 'isCulturalExpense',
    useCardPoint: '@.useCardPoint',
  },
  words: cashReceipt.words,
  // V1 guide, 연동 유의사항 > 고정 할부 개월 수 결제 (its readme repeats the meaning of the list at other gateways)
  quota: 'fixed',
} as const satisfies Conversion
