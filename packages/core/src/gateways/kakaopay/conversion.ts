import type { Conversion } from '../gateway.js'
import { wallet } from '../shared/wallet.js'

// Only V1 can choose between card and money, or open the PC window on a phone.
export const kakao = {
  ...wallet,
  // V1 guide, 일반결제창 요청 > display > card_quota: one month, which the buyer cannot change
  quota: 'fixed',
} as const satisfies Conversion
