import { both, fact, method, type Condition } from '../../rules/conditions.js'
import { contract } from '../../rules/presence.js'
import { rule } from '../../rules/rule.js'
import { oneOf } from '../../rules/values.js'
import { factUnknown } from './by-contract.js'

/**
 * A MID is for digital goods or for real ones, and the request must say the same: for telephone bills, unless the guide
 * says otherwise. The merchant gives the fact `digital`; without it, a notice.
 */

const others = (digital: boolean, applies: Condition) =>
  rule('unsupported-value', (value) => value === !digital)(
    'digital',
    both(applies, fact('digital', digital)),
    {
      value: !digital,
      allowed: [digital],
    },
  )

export const v1Goods = (applies: Condition = method('phone')) =>
  [
    others(true, applies),
    others(false, applies),
    contract('digital', both(applies, factUnknown('digital'))),
  ] as const

export const v2Goods = () =>
  [
    oneOf('productType', ['DIGITAL'], both(method('MOBILE'), fact('digital', true))),
    oneOf('productType', ['REAL'], both(method('MOBILE'), fact('digital', false))),
    contract('productType', both(method('MOBILE'), factUnknown('digital'))),
  ] as const
