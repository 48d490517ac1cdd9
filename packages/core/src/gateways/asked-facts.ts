import { factsOf } from '../rules/asked.js'
import type { ChannelFacts } from '../rules/scope.js'
import type { Gateway } from './gateway.js'

/**
 * The facts of the contract on which the rules of a gateway's profile depend, for one method in the gateway's own
 * spelling, or for any method.
 */
export const factsAskedBy = (
  gateway: Gateway,
  key: string,
  method?: string,
): readonly (keyof ChannelFacts)[] => {
  const profile = gateway.profiles[key]
  if (!profile) return []
  return factsOf([...profile.rules, ...(profile.baseRules ?? gateway.base.rules)], { key, method })
}
