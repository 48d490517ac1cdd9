import type { Conversion } from '../gateway.js'

/** V1's names of the Alipay+ wallets; V2 has them in capitals. */
export const alipayPlusWallets = [
  'alipay',
  'true_money',
  'alipay_hk',
  'touch_n_go',
  'gcash',
  'dana',
  'rabbit_line_pay',
  'bpi',
  'boost',
  'bill_ease',
  'tinaba',
  'mpay',
  'kredivo',
] as const

export const kiccConversion = {
  paths: {
    order_description: 'orderDescription',
    'alipay_plus.wallet': 'alipayPlus.easyPayProvider',
  },
  words: {
    'alipay_plus.wallet': /* @__PURE__ */ Object.fromEntries(
      /* @__PURE__ */ alipayPlusWallets.map((wallet) => [
        wallet,
        // the schema's spelling, and the V2 guide's
        wallet === 'gcash' ? ['GCASH', 'G_CASH'] : wallet.toUpperCase(),
      ]),
    ),
  },
} as const satisfies Conversion
