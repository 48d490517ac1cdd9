import type { Conversion } from '../gateway.js'
import { cashReceipt } from '../shared/cash-receipt.js'
import { phoneCarrier } from '../shared/phone-carrier.js'

export const mobiliansConversion = {
  paths: { ...cashReceipt.paths, ...phoneCarrier.paths, useCardPoint: 'card.useCardPoint' },
  words: { ...cashReceipt.words, ...phoneCarrier.words },
  // V1 guide, 주요 파라미터 설명 > display > card_quota: [3, 5, 9] shows three to nine months
  quota: 'span',
} as const satisfies Conversion
