import { cite } from '../../rules/cite.js'
import { onMobile, onPc, starts, type Condition } from '../../rules/conditions.js'
import { text } from '../../rules/fields.js'
import { inList } from '../../rules/findings.js'
import { required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import type { Field } from '../../rules/shape.js'
import { oneOf } from '../../rules/values.js'

/** What both dialects of Payletter share. Pages: opi/ko/integration/pg/{v1,v2}/payletter-global. */

export const pginfo = 'bypass.payletter_global.pginfo'

/** Only if `pginfo` limits the window to methods that begin with one of these. */
export const shows = (...beginnings: readonly string[]): Condition => starts(pginfo, ...beginnings)

export const cards = ['PLCreditCard', 'PLCreditCardMpi', 'PLUnionPay_HC'] as const

const wechat = { pc: 'WeChatPayQRCodePayment', mobile: 'WeChatPayH5Payment' } as const

export const wallets = [wechat.pc, wechat.mobile, 'ICBAlipay'] as const

/** Listed by V2's guide only; V1's guide and the schema are older. */
const alipayPlus = [
  'AlipayPlusAlipayHK',
  'AlipayPlusBPI',
  'AlipayPlusDana',
  'AlipayPlusGcash',
  'AlipayPlusRabbitLinePay',
  'AlipayPlusTNG',
  'AlipayPlusTrueMoney',
] as const

// 가능한 결제 수단 > 위챗페이 PC결제, 모바일결제: one value per device; the guide does not say what the other device's value does: not refused
const wechatOfDevice = /* @__PURE__ */ table({
  path: pginfo,
  finds: [
    { code: 'unsupported-value', severity: 'warning', params: { allowed: [wechat.pc] }, when: onPc },
    { code: 'unsupported-value', severity: 'warning', params: { allowed: [wechat.mobile] }, when: onMobile },
  ],
  test: ({ at, device = 'pc', report }) => {
    const value = at(pginfo)
    if ((value === wechat.pc || value === wechat.mobile) && value !== wechat[device])
      report('unsupported-value', pginfo, { value, allowed: [wechat[device]] }, 'warning')
  },
})

/** The methods that the window can be limited to. The guide lists some, the types allow any text: others are a warning. */
const shown: Field<string> = (value, path, reading) =>
  typeof value === 'string'
    ? inList(value, path, reading, [...cards, ...wallets, ...alipayPlus], 'warning')
    : text(value, path, reading)

export const paymentBypass = { payletter_global: { pginfo: shown, servicename: text } }

/** Rules for payments: the window shows all methods of the contract, or those of `pginfo`. */
export const paymentRules = () =>
  [
    cite(
      '유의사항',
      required('bypass.payletter_global.servicename', shows('WeChatPay', 'ICBAlipay', 'AlipayPlus')),
    ),
    cite('가능한 결제 수단 > 위챗페이 PC결제, 모바일결제', wechatOfDevice),
    cite(
      '결제수단별 승인 가능 통화: all currencies, if the buyer chooses the method',
      oneOf('currency', ['KRW', 'USD', 'JPY', 'CNY']),
    ),
    cite('결제수단별 승인 가능 통화', oneOf('currency', ['KRW', 'USD', 'JPY'], shows('PL'))),
    cite('결제수단별 승인 가능 통화', oneOf('currency', ['USD', 'CNY'], shows('ICBAlipay'))),
    cite('결제수단별 승인 가능 통화', oneOf('currency', ['USD'], shows('AlipayPlus'))),
    cite('결제수단별 승인 가능 통화', oneOf('currency', ['KRW', 'USD', 'CNY'], shows('WeChatPay'))),
  ] as const
