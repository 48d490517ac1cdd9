import type { Conversion } from '../gateway.js'
import { cashReceipt } from '../shared/cash-receipt.js'

// V1 has the same bypass block, with the receipt beside it.
export const nice = {
  ...cashReceipt,
  // V1 guide, 일반결제 연동 유의사항 > 카드 결제: [3] is fixed, [2, 3, 4] a list
  quota: 'fixed-or-exact',
} as const satisfies Conversion
