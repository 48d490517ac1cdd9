import type { Conversion } from '../gateway.js'
import { phoneCarrier } from '../shared/phone-carrier.js'

export const galaxia = {
  ...phoneCarrier,
  // V1 guide, 일반 결제 창 요청 > display > card_quota: [3] shows only three months, a longer list also lump sum
  quota: 'fixed-or-exact',
} as const satisfies Conversion
