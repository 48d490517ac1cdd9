import type { ChannelFacts } from '../../rules/scope.js'
import { both, fact, not, told, type Condition } from '../../rules/conditions.js'
import { isPresent } from '../../rules/path.js'
import { required } from '../../rules/presence.js'
import { rule } from '../../rules/rule.js'

/** Nobody said whether the merchant's contract is of this kind. */
export const untold = (name: keyof ChannelFacts): Condition<'request'> => not(told(name))

const needed = /* @__PURE__ */ rule('missing', (value) => !isPresent(value), 'notice')

/** What contracts of some kind need, where nobody told which kind it is. */
export const maybeNeeded = (paths: string | readonly string[], when: Condition) =>
  needed(paths, when, { contract: true })

/** What contracts of one kind need, unless it is said otherwise: required where the merchant says that it has one. */
export const byContract = (
  name: keyof ChannelFacts,
  paths: string | readonly string[],
  otherwise?: Condition,
) => {
  const unless = (condition: Condition<'request'>) =>
    otherwise ? both(condition, not(otherwise)) : condition
  return [required(paths, unless(fact(name))), maybeNeeded(paths, unless(untold(name)))] as const
}
