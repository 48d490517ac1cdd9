import { cite } from '../../rules/cite.js'
import { onMobile, onPc, starts, type Condition } from '../../rules/conditions.js'
import { text } from '../../rules/fields.js'
import { inList } from '../../rules/findings.js'
import { required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import type { Field } from '../../rules/shape.js'
import { oneOf } from '../../rules/values.js'

/** What Payletter's guides say alike in both dialects. Pages: opi/ko/integration/pg/{v1,v2}/payletter-global. */

export const pginfo = 'bypass.payletter_global.pginfo'

/** Only where the window is narrowed to what has one of these beginnings in Payletter's own words. */
export const shows = (...beginnings: readonly string[]): Condition<'request'> => starts(pginfo, ...beginnings)

export const cards = ['PLCreditCard', 'PLCreditCardMpi', 'PLUnionPay_HC'] as const

const wechat = { pc: 'WeChatPayQRCodePayment', mobile: 'WeChatPayH5Payment' } as const

export const wallets = [wechat.pc, wechat.mobile, 'ICBAlipay'] as const

/** Only V2's guide lists these: the schema is as old as V1's guide, and has none of them either. */
const alipayPlus = [
  'AlipayPlusAlipayHK',
  'AlipayPlusBPI',
  'AlipayPlusDana',
  'AlipayPlusGcash',
  'AlipayPlusRabbitLinePay',
  'AlipayPlusTNG',
  'AlipayPlusTrueMoney',
] as const

// 가능한 결제 수단 > 위챗페이 PC결제, 모바일결제: a word for either device; of the other's nothing is said: not refused
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

/** What the window can be narrowed to: the guide lists some words, the types take any, so a stranger is not refused. */
const shown: Field<string> = (value, path, reading) =>
  typeof value === 'string'
    ? inList(value, path, reading, [...cards, ...wallets, ...alipayPlus], 'warning')
    : text(value, path, reading)

export const paymentBypass = { payletter_global: { pginfo: shown, servicename: text } }

/** Of a payment, whose window shows all that the contract has, or what `pginfo` narrows it to. */
export const paymentRules = () =>
  [
    cite(
      '유의사항',
      required('bypass.payletter_global.servicename', shows('WeChatPay', 'ICBAlipay', 'AlipayPlus')),
    ),
    cite('가능한 결제 수단 > 위챗페이 PC결제, 모바일결제', wechatOfDevice),
    cite(
      '결제수단별 승인 가능 통화: all of them, where the buyer chooses',
      oneOf('currency', ['KRW', 'USD', 'JPY', 'CNY']),
    ),
    cite('결제수단별 승인 가능 통화', oneOf('currency', ['KRW', 'USD', 'JPY'], shows('PL'))),
    cite('결제수단별 승인 가능 통화', oneOf('currency', ['USD', 'CNY'], shows('ICBAlipay'))),
    cite('결제수단별 승인 가능 통화', oneOf('currency', ['USD'], shows('AlipayPlus'))),
    cite('결제수단별 승인 가능 통화', oneOf('currency', ['KRW', 'USD', 'CNY'], shows('WeChatPay'))),
  ] as const
