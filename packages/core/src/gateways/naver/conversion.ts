import type { Conversion } from '../gateway.js'
import { wallet } from '../shared/wallet.js'

// The goods have the same keys. Only V1 has the kind of window, the merchant's user key and the codes of recurring goods.
export const naver = {
  ...wallet,
  paths: {
    naverProducts: 'bypass.naverpay.productItems',
    naverUseCfm: 'bypass.naverpay.useCfmYmdt',
    naverCultureBenefit: 'isCulturalExpense',
  },
  purchaser: { name: 'naverPurchaserName', birthday: 'naverPurchaserBirthday' },
} as const satisfies Conversion
