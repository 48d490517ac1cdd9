import { both, fact, method, type Condition } from '../rules/conditions.js'
import { contract } from '../rules/presence.js'
import { rule } from '../rules/rule.js'
import { oneOf } from '../rules/values.js'

/**
 * Telephone bills where a MID sells digital goods or real ones, and the request must say the same. The merchant tells
 * which by the fact `digital`; where nobody told, it is a notice.
 */

const untold: Condition<'request'> = ({ facts }) => facts['digital'] === undefined

const others = (digital: boolean) =>
  rule('unsupported-value', (value) => value === !digital)(
    'digital',
    both(method('phone'), fact('digital', digital)),
    { value: !digital, allowed: [digital] },
  )

export const v1Goods = () =>
  [others(true), others(false), contract('digital', both(method('phone'), untold))] as const

export const v2Goods = () =>
  [
    oneOf('productType', ['DIGITAL'], both(method('MOBILE'), fact('digital', true))),
    oneOf('productType', ['REAL'], both(method('MOBILE'), fact('digital', false))),
    contract('productType', both(method('MOBILE'), untold)),
  ] as const
