import type { Conversion } from '../gateway.js'
import { wallet } from '../shared/wallet.js'

// The goods have the same keys; V1 alone has the window's kind, the merchant's own user key and the codes of recurring goods.
export const naver = {
  ...wallet,
  paths: {
    naverProducts: 'bypass.naverpay.productItems',
    naverUseCfm: 'bypass.naverpay.useCfmYmdt',
    naverCultureBenefit: 'isCulturalExpense',
  },
  purchaser: { name: 'naverPurchaserName', birthday: 'naverPurchaserBirthday' },
} as const satisfies Conversion
