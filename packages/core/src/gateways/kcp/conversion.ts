import type { Conversion } from '../gateway.js'

// The options at V1's root that V2 has too. Only V1 has coupons, KB's app card and its own list of escrow products.
export const kcpConversion = {
  paths: {
    'bypass.site_logo': 'bypass.kcp_v2.site_logo',
    'bypass.skin_indx': 'bypass.kcp_v2.skin_indx',
    'bypass.shop_user_id': 'bypass.kcp_v2.shop_user_id',
    'bypass.complex_pnt_yn': 'bypass.kcp_v2.complex_pnt_yn',
    'bypass.pt_memcorp_cd': 'bypass.kcp_v2.pt_memcorp_cd',
    company: 'bypass.kcp_v2.site_name',
    appCard: 'card.useAppCardOnly',
  },
  goods: 'kcpProducts',
  // V1 guide, pay_method: naverpay_bridge lets the buyer choose
  only: { naverpay: 'CARD' },
  // V1 guide, 기타 파라미터 > display > card_quota: lump sum up to the largest month
  quota: 'up-to-largest',
} as const satisfies Conversion
