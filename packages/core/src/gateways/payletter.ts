import type { Condition } from '../rules/conditions.js'

/** Only where the window is narrowed to what has one of these beginnings in Payletter's own words. */
export const shows =
  (...beginnings: readonly string[]): Condition<'request'> =>
  ({ at }) => {
    const shown = String(at('bypass.payletter_global.pginfo'))
    return beginnings.some((beginning) => shown.startsWith(beginning))
  }

export const cards = ['PLCreditCard', 'PLCreditCardMpi', 'PLUnionPay_HC'] as const

export const wallets = ['WeChatPayQRCodePayment', 'WeChatPayH5Payment', 'ICBAlipay'] as const
