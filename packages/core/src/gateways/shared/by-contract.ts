import type { ChannelFacts } from '../../rules/scope.js'
import { both, fact, not, factGiven, type Condition } from '../../rules/conditions.js'
import { isPresent } from '../../rules/path.js'
import { required } from '../../rules/presence.js'
import { rule } from '../../rules/rule.js'

/** The merchant does not give this fact of the contract. */
export const factUnknown = (name: keyof ChannelFacts): Condition => not(factGiven(name))

const needed = /* @__PURE__ */ rule('missing', (value) => !isPresent(value), 'notice')

/** Needed by contracts of some kind, where the kind is unknown: a notice. */
export const maybeNeeded = (paths: string | readonly string[], when: Condition) =>
  needed(paths, when, { contract: true })

/** Needed by contracts of one kind: required where the merchant has one, a notice where that is unknown. */
export const byContract = (
  name: keyof ChannelFacts,
  paths: string | readonly string[],
  otherwise?: Condition,
) => {
  const unless = (condition: Condition) => (otherwise ? both(condition, not(otherwise)) : condition)
  return [required(paths, unless(fact(name))), maybeNeeded(paths, unless(factUnknown(name)))] as const
}
