import type { Condition } from '../rules/conditions.js'
import { table } from '../rules/rule.js'

const pginfo = 'bypass.payletter_global.pginfo'

/** Only where the window is narrowed to what has one of these beginnings in Payletter's own words. */
export const shows =
  (...beginnings: readonly string[]): Condition<'request'> =>
  ({ at }) => {
    const shown = String(at(pginfo))
    return beginnings.some((beginning) => shown.startsWith(beginning))
  }

export const cards = ['PLCreditCard', 'PLCreditCardMpi', 'PLUnionPay_HC'] as const

const wechat = { pc: 'WeChatPayQRCodePayment', mobile: 'WeChatPayH5Payment' } as const

export const wallets = [wechat.pc, wechat.mobile, 'ICBAlipay'] as const

/** WeChat Pay has a word for either device; of the other's nothing is said, so it is not refused. */
export const wechatOfDevice = /* @__PURE__ */ table(pginfo, ({ at, device, report }) => {
  const value = at(pginfo)
  if ((value === wechat.pc || value === wechat.mobile) && value !== wechat[device])
    report('unsupported-value', pginfo, { value, allowed: [wechat[device]] }, 'warning')
})
