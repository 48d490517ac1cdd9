import type { Severity } from '../../diagnostics/diagnostic.js'
import { onMobile, type Condition } from '../../rules/conditions.js'
import { choice, on, shaped, text } from '../../rules/fields.js'
import { isOver } from '../../rules/path.js'
import { misspelling } from '../../rules/shape.js'
import { rule, type RuleFinding } from '../../rules/rule.js'
import { joinedTokens } from '../../rules/tokens.js'
import { matches, maxLength, usualFloor } from '../../rules/values.js'
import type { Params, Scope } from '../../rules/scope.js'

/** What both dialects of NICE's new module share: their guides have the same tables and texts. */

type Cell = 'direct' | 'direct-list' | 'fixed' | 'list' | 'fixed-on-pc' | 'list-on-pc' | 'interest-free'

/**
 * What each window supports, by V2's name: opening a card company's own window (always with one fixed month), a list of
 * months there, a fixed month or a list without a card company, and interest paid by the shop. Windows without a table
 * in the guides (Toss Pay, Alipay) are not listed.
 */
const installments = /* @__PURE__ */ new Map<string, readonly Cell[]>([
  ['CARD', ['direct', 'fixed-on-pc', 'list-on-pc', 'interest-free']],
  ['KAKAOPAY', ['direct']],
  // Its lists always include lump sum.
  ['NAVERPAY', ['direct', 'direct-list', 'list']],
  ['PAYCO', ['direct', 'direct-list', 'list', 'interest-free']],
  ['SAMSUNGPAY', ['interest-free']],
  ['SKPAY', ['interest-free']],
  ['SSGPAY', ['interest-free']],
  ['APPLEPAY', []],
  ['LPAY', []],
])

/** What a request asks of a window: the paths of the parameters that it gives. */
interface Asked {
  readonly window: string
  readonly direct: string | false
  readonly months: string | false
  readonly kind: 'fixed' | 'list'
  /** The parameters by which the shop pays the interest; read only if the window does not support that. */
  readonly free: () => readonly string[]
}

/**
 * Checks a request against the table. The guides call the rest impossible, but say what happens only for a card
 * company's own window: everything else is a warning.
 */
export const checkInstallments = (
  { device, report }: Scope,
  { window, direct, months, kind, free }: Asked,
): void => {
  const cells = installments.get(window)
  if (!cells) return
  if (direct && !cells.includes('direct')) report('forbidden', direct, { with: window })
  if (months)
    if (direct) {
      if (kind === 'list' && !cells.includes('direct-list'))
        report('forbidden', months, { with: direct, why: 'one-month' })
    } else if (cells.includes(`${kind}-on-pc`)) {
      if (device === 'mobile') report('ignored', months, { why: 'other-device' }, 'warning')
    } else if (!cells.includes(kind)) {
      const why = kind === 'fixed' && cells.includes('direct') ? 'own-window' : 'window'
      report('forbidden', months, { with: window, why }, 'warning')
    }
  if (!cells.includes('interest-free'))
    for (const path of free()) report('forbidden', path, { with: window, why: 'interest' }, 'warning')
}

/** The paths of these parameters in a dialect. */
interface Places {
  readonly direct: string
  readonly fixed: string
  readonly list: string
  readonly free: readonly string[]
}

/** What `checkInstallments` may report of some windows, as data. */
export const installmentFindings = (
  isOf: (window: string) => boolean,
  { direct, fixed, list, free }: Places,
  severity: Severity = 'error',
): readonly RuleFinding[] => {
  const forbidden = (path: string, params: Params, of: Severity = 'warning'): RuleFinding => ({
    code: 'forbidden',
    path,
    severity: of,
    params,
  })
  return [...installments].flatMap(([window, cells]) => {
    if (!isOf(window)) return []
    const has = (cell: Cell) => cells.includes(cell)
    return [
      ...(has('direct') ? [] : [forbidden(direct, { with: window }, severity)]),
      ...(has('direct-list') ? [] : [forbidden(list, { with: direct, why: 'one-month' }, severity)]),
      ...(['fixed', 'list'] as const).flatMap((kind): readonly RuleFinding[] => {
        const path = kind === 'list' ? list : fixed
        if (has(kind)) return []
        if (has(`${kind}-on-pc`))
          return [
            { code: 'ignored', path, severity: 'warning', params: { why: 'other-device' }, when: onMobile },
          ]
        const why = kind === 'fixed' && has('direct') ? 'own-window' : 'window'
        return [forbidden(path, { with: window, why })]
      }),
      ...(has('interest-free') ? [] : free.map((path) => forbidden(path, { with: window, why: 'interest' }))),
    ]
  })
}

/** Installments of an amount that is too small for them at most card companies. */
export const tooCheap = <const P extends string>(month: P, amount: string, when: Condition) =>
  rule(
    'out-of-range',
    (months, { at }) => {
      const price = at(amount)
      return isOver(months, 0) && typeof price === 'number' && price < usualFloor
    },
    'warning',
  )(month, when, { min: 0, max: 0, floor: usualFloor })

/** The name of the order: at most 40 bytes, without some characters. */
export const niceName = <const P extends string>(path: P) =>
  [
    maxLength(path, 40, 'bytes'),
    matches(path, /^[^%&|$\-+=[\]]*$/, 'nice-name'),
    // Accepted, but not recommended.
    matches(path, /^[^()]*$/, 'nice-name', undefined, 'warning'),
  ] as const

/** The id of an order that is paid by a bank account of SSGPAY. */
export const withoutSigns = /^[\p{L}\p{N}]*$/u

/** The number for a consumer's cash receipt: a mobile phone number, never a resident registration number. */
export const mobileNumber = /^0\d(?:-?\d){8,9}$/

const shown = ['02', '04', '06', '07', '08', '12', '15'].flatMap((card) =>
  ['1', '2', '3'].map((kind) => `${card}:${kind}`),
)

/** The bypass block, which is the same in both dialects. */
export const niceBypass = {
  nice_v2: {
    LogoImage: shaped(/^https?:\/\/[^/\s]/i, 'url', 'warning'),
    NPDisableScroll: on('pc', choice(['Y', 'N'])),
    SkinType: choice(['red', 'green', 'purple', 'gray', 'dark']),
    UserCI: text,
    MallUserID: text,
    DirectCouponYN: choice(['Y', 'N']),
    DirectShowOpt: choice(['BANK', 'CELLPHONE']),
    // `card:kind|card:kind`, with the schema's cards and kinds.
    CardShowOpt: joinedTokens('|', shown),
    PaycoClientId: text,
    PaycoAccessToken: text,
    SamPayMallType: choice(['01', '99']),
    // The name in the quick guide.
    SamsungPayType: misspelling('SamPayMallType'),
  },
} as const

/** Parameters of the block that need a contract. */
export const niceContracts = [
  'bypass.nice_v2.UserCI',
  'bypass.nice_v2.MallUserID',
  'bypass.nice_v2.DirectCouponYN',
  'bypass.nice_v2.PaycoClientId',
  'bypass.nice_v2.PaycoAccessToken',
  'bypass.nice_v2.SamPayMallType',
] as const
