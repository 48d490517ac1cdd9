import { inList } from '../../rules/findings.js'
import { isPresent } from '../../rules/path.js'
import { table } from '../../rules/rule.js'

/** With a currency other than the MID's, a wrong amount is charged. */
export const currencyOfMid = /* @__PURE__ */ table({
  path: 'currency',
  finds: [
    { code: 'unsupported-value', dependsOn: ['channel.facts.currency'] },
    { code: 'contract', severity: 'notice' },
  ],
  facts: ['currency'],
  test: (scope) => {
    const currency = scope.at('currency')
    const { currency: own } = scope.facts ?? {}
    if (!isPresent(currency)) return
    if (own) inList(currency, 'currency', scope, [own])
    else scope.report('contract', 'currency', undefined, 'notice')
  },
})
