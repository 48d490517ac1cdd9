import type { ChannelFacts } from '../../rules/scope.js'
import { both, fact, not, factGiven, type Condition } from '../../rules/conditions.js'
import { isPresent } from '../../rules/path.js'
import { required } from '../../rules/presence.js'
import { rule } from '../../rules/rule.js'

/** The merchant has not given this fact of the contract. */
export const factUnknown = (name: keyof ChannelFacts): Condition => not(factGiven(name))

const needed = /* @__PURE__ */ rule('missing', (value) => !isPresent(value), 'notice')

/** Required by contracts of one kind, and the kind of this one is unknown: a notice. */
export const maybeNeeded = (paths: string | readonly string[], when: Condition) =>
  needed(paths, when, { contract: true })

/** Required by contracts of one kind: an error for such a contract, a notice if the kind is unknown. */
export const byContract = (
  name: keyof ChannelFacts,
  paths: string | readonly string[],
  otherwise?: Condition,
) => {
  const unless = (condition: Condition) => (otherwise ? both(condition, not(otherwise)) : condition)
  return [required(paths, unless(fact(name))), maybeNeeded(paths, unless(factUnknown(name)))] as const
}
