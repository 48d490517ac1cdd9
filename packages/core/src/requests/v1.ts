import { cite } from '../rules/cite.js'
import { both, equals, method, not, onMobile, present } from '../rules/conditions.js'
import { notPast, ordered, realDate } from '../rules/dates.js'
import type { Base, Profile } from '../rules/evaluate.js'
import {
  consoleKey,
  flag,
  json,
  major,
  number,
  ownId,
  returnAddress,
  shaped,
  text,
  webAddress,
  whole,
} from '../rules/fields.js'
import { numberIn } from '../rules/exact.js'
import { isList, isOver, isPresent, recordsIn } from '../rules/path.js'
import { contract, deprecated, eitherRequired, ignored, recommended, required } from '../rules/presence.js'
import { rule, table, type Rule } from '../rules/rule.js'
import type { Scope } from '../rules/scope.js'
import { readNode, type Field, type Shape } from '../rules/shape.js'
import { maxLength, missedFloor, supports } from '../rules/values.js'
import type { Flow, JsonRecord } from '../model.js'
import { v1Codes } from './v1-codes.js'

const noticeUrl: Field<string | readonly string[]> = (value, path, reading) =>
  readNode(isList(value) ? [webAddress] : webAddress, value, path, reading)

/** `card`; some gateways add a parameter to it. */
export const v1Card = {
  direct: { code: text, quota: number },
  detail: [{ card_code: text, enabled: flag, max_month: whole }] as const,
} satisfies Shape

/** A day with or without a time and dashes. PortOne's plugins and app SDKs also write twelve digits, to the minute. */
export const vbankDue = /* @__PURE__ */ shaped(
  /^(?:\d{8}(?:\d{4}|\d{6})?|\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?)$/,
  'vbank_due',
)

/** A parameter of one gateway that PortOne's plugins and app SDKs send to all gateways: no effect elsewhere. */
const elsewhere: Field = (value) => value

/** All of payrq, and the extra parameters that most guides share. */
const shape = {
  channelKey: consoleKey,
  // opi/ko/extra/smart-routing/integration > 주요 파라미터
  channelGroupId: consoleKey,
  pg: consoleKey,
  pay_method: text,
  merchant_uid: ownId,
  name: text,
  amount: major,
  tax_free: major,
  vat_amount: major,
  currency: text,
  language: text,
  escrow: flag,
  digital: flag,
  products: [{ id: text, name: text, code: text, unitPrice: major, quantity: whole }] as const,
  buyer_name: text,
  buyer_tel: text,
  buyer_email: text,
  buyer_addr: text,
  buyer_postcode: text,
  customer_uid: ownId,
  customer_id: ownId,
  custom_data: json,
  notice_url: noticeUrl,
  confirm_url: webAddress,
  m_redirect_url: returnAddress,
  app_scheme: text,
  popup: flag,
  vbank_due: vbankDue,
  biz_num: text,
  display: { card_quota: [whole] as const, only_installment: flag },
  card: v1Card,
  useFreeInterestFromMall: flag,
  // opi/ko/extra/promotion/integration > 예제 코드, 주요 파라미터
  isPromotion: flag,
  promotion_id: text,
  period: { from: text, to: text },
  niceMobileV2: elsewhere,
  kakaoOpenApp: elsewhere,
  kcpProducts: elsewhere,
  naverPopupMode: elsewhere,
  naverUseCfm: elsewhere,
  naverProducts: elsewhere,
  naverProductCode: elsewhere,
  naverChainId: elsewhere,
  naverCultureBenefit: elsewhere,
  naverActionType: elsewhere,
  naverInterface: elsewhere,
} satisfies Shape

export { shape as v1Shape }

/** How many decimals the currencies that payrq lists have. */
const decimals = /* @__PURE__ */ new Map<unknown, number>([
  ['KRW', 0],
  ['JPY', 0],
  ['USD', 2],
  ['EUR', 2],
])

// Compares as decimal text, which is exact. A value that is not a number is reported by its field.
const isFiner = (amount: number, most: number): boolean => Math.abs(amount - Number(amount.toFixed(most))) > 0

// A currency cannot charge more decimals than it has. Currencies that payrq does not list are not checked.
const exactAmounts = rule('invalid-format', (amount, { at, gateway }) => {
  const most = decimals.get(at('currency') ?? gateway.conversion?.currency ?? 'KRW')
  return typeof amount === 'number' && most !== undefined && isFiner(amount, most)
})(['amount', 'tax_free', 'vat_amount'], undefined, { expected: 'decimals' })

// If no channel has this name, the SDK silently takes the first channel, perhaps another PG's. A value that names no
// gateway is harmless if the SDK chooses by the key or the group.
const ownChannel = table({
  path: 'pg',
  finds: [
    { code: 'unsupported-value', dependsOn: ['gateway'] },
    { code: 'unsupported-value', severity: 'warning', dependsOn: ['gateway'] },
  ],
  test: ({ at, gateway, has, report }) => {
    const pg = at('pg')
    if (typeof pg !== 'string' || !isPresent(pg)) return
    const value = pg.replace(/\..*/s, '')
    if (value === gateway.code) return
    const isHarmless = !v1Codes.includes(value) && (has('channelKey') || has('channelGroupId'))
    report('unsupported-value', 'pg', { value, allowed: [gateway.code] }, isHarmless ? 'warning' : 'error')
  },
})

/** Reports months that the amount is too small for. */
export const checkMonths = (
  scope: Scope,
  path: string,
  months: unknown,
  severity: 'warning' | 'notice',
  card?: unknown,
): void => {
  const floor = missedFloor(scope, 'amount', card)
  // From 60 on NHN KCP counts payments with points.
  if (typeof months === 'number' && months > 1 && months < 60 && floor !== undefined)
    scope.report('out-of-range', path, { floor }, severity)
}

// 원하는 할부개월수만 활성화하기: months that the buyer may choose, or cannot change
const installments = table({
  path: 'display.card_quota',
  finds: [
    { code: 'out-of-range', severity: 'warning', dependsOn: ['gateway'] },
    { code: 'out-of-range', severity: 'notice', dependsOn: ['gateway'] },
    {
      code: 'out-of-range',
      path: 'card.direct.quota',
      severity: 'warning',
      dependsOn: ['gateway', 'card.direct.code'],
    },
    {
      code: 'out-of-range',
      path: 'card.detail[].max_month',
      severity: 'notice',
      dependsOn: ['gateway', 'card.detail[].card_code'],
    },
  ],
  test: (scope) => {
    if (scope.key === 'issue') return
    const { at, gateway } = scope
    const list = at('display.card_quota')
    // The window leaves impossible months out of a list, but still asks for a single fixed one.
    const isFixed =
      isList(list) && list.length === 1 && gateway.conversion?.quota?.startsWith('fixed') === true
    if (isList(list))
      checkMonths(
        scope,
        'display.card_quota',
        list.find((month) => isOver(month, 1)),
        isFixed ? 'warning' : 'notice',
      )
    checkMonths(scope, 'card.direct.quota', at('card.direct.quota'), 'warning', at('card.direct.code'))
    for (const [detail, here] of recordsIn(at('card.detail'), 'card.detail'))
      checkMonths(scope, `${here}.max_month`, detail['max_month'], 'notice', detail['card_code'])
  },
})

/** PortOne chooses one of several channels: all that any of them requires must be given. */
const isRouted = both(present('channelGroupId'), not(present('channelKey')))

// sdk/ko/v1-sdk/javascript-sdk/payrq
const rules = [
  cite(
    'merchant_uid: without it the SDK generates one that the shop does not know',
    recommended('merchant_uid'),
  ),
  cite(
    'channelKey, pg; opi/ko/extra/smart-routing/integration > 주요 파라미터: a group of channels needs neither. Live shops with one channel give neither: the SDK takes the first.',
    eitherRequired('channelKey', 'pg', not(isRouted), 'warning'),
  ),
  cite('pg: nearly every live shop still sends it', deprecated('pg', 'channelKey', 'notice')),
  cite('pg', ownChannel),
  cite(
    'merchant_uid: at most 40 characters; live shops send longer ids, with unknown effect',
    maxLength('merchant_uid', 40, 'characters', 'warning'),
  ),
  cite('name: at most 40 characters, as merchant_uid', maxLength('name', 40, 'characters', 'warning')),
  cite(
    'opi/ko/extra/smart-routing/integration > 필수 파라미터',
    required(['name', 'amount', 'buyer_tel', 'buyer_email'], isRouted),
  ),
  cite(
    'opi/ko/extra/smart-routing/integration > 필수 파라미터',
    required('vbank_due', both(isRouted, method('vbank'))),
  ),
  cite('vbank_due; the PGs refuse dates in the past', realDate('vbank_due', method('vbank'))),
  cite('vbank_due; the PGs refuse dates in the past', notPast('vbank_due', method('vbank'))),
  cite('period: shown in the window', ordered('period.from', 'period.to', 'warning')),
  cite('원하는 할부개월수만 활성화하기: from 50,000 KRW', installments),
  cite('language', supports('language', ['ko', 'en', 'zh', 'jp'])),
  cite('release-notes/api-sdk/2024-03-15', exactAmounts),
  cite('escrow', contract('escrow')),
]

/** The shared rules without those on these parameters, where a gateway's guide differs and only its own rules apply. */
export const v1RulesExcept = (...paths: readonly string[]): readonly Rule[] =>
  rules.filter((one) => !one.paths.some((path) => paths.includes(path)))

const methodPath = 'pay_method'

export const v1Base: Base = {
  dialect: 'v1',
  docs: 'sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1',
  shape,
  rules,
  returnPath: 'm_redirect_url',
  methodPaths: { pay: methodPath, issue: methodPath, 'issue-and-pay': methodPath },
  flowOf: (request, { gateway, operation, ui }) =>
    operation === 'request_pay'
      ? gateway.flowOf?.(request)
      : operation === 'loadUI'
        ? gateway.uiFlowOf?.(request, ui)
        : undefined,
  // contract of the SDK: request_pay without a method opens the card window
  defaultMethod: 'card',
}

/** release-notes/api-sdk/2024-03-15: without an amount no window opens, unless a billing guide makes it optional. */
export const amountRequired = /* @__PURE__ */ required('amount')

/** payrq > m_redirect_url, for every gateway whose guide sends the mobile result there: without it the result is lost. */
export const redirectRequired = /* @__PURE__ */ required('m_redirect_url', onMobile)

/** payrq > products: used only in escrow payments of Toss Payments, and by PayPal according to its guide. */
export const productsIgnored = /* @__PURE__ */ ignored('products')

// sdk/ko/v1-sdk/javascript-sdk/cft
const certificationRules = [
  cite('cft > merchant_uid', required('merchant_uid')),
  cite('cft > channelKey, pg', eitherRequired('channelKey', 'pg', undefined, 'warning')),
  cite('cft > pg', deprecated('pg', 'channelKey', 'notice')),
  cite(
    'cft > popup, m_redirect_url: without a popup a phone leaves the page',
    required('m_redirect_url', both(onMobile, not(equals('popup', true)))),
  ),
]

/** The parameters and rules that all gateways of `IMP.certification` share. */
export const certification = {
  methods: [],
  rules: [],
  baseRules: certificationRules,
  fields: { min_age: whole, phone: text, carrier: text, company: text },
  bypass: {},
} as const satisfies Profile

/** For most gateways, `customer_uid` issues a billing key without a charge. */
export const issuesOnly = (request: JsonRecord): Flow =>
  isPresent(request['customer_uid']) ? 'issue' : 'pay'

/** For gateways that charge while they issue a billing key, unless the amount is 0. */
export const issuesAndCharges = ({ amount, customer_uid }: JsonRecord): Flow =>
  // The text '0' is sent as the number.
  !isPresent(customer_uid) ? 'pay' : (numberIn(amount) ?? amount) ? 'issue-and-pay' : 'issue'

/** For gateways that never issue a billing key without a charge. */
export const chargesAlways = (request: JsonRecord): Flow =>
  isPresent(request['customer_uid']) ? 'issue-and-pay' : 'pay'
