import { factsOf } from '../rules/asked.js'
import type { ChannelFacts } from '../rules/scope.js'
import type { Gateway } from './gateway.js'

/**
 * The facts of the contract on which a gateway's rules depend, in one of its profiles: by this method, in the gateway's own
 * spelling, or by any.
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
