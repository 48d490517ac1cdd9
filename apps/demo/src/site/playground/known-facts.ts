import type { ChannelFacts, Gateway } from '@portone-checkout/core'
import { factsAskedBy } from '@portone-checkout/core/facts'
import type { Job } from './jobs.js'

/** Whether a text has the form of a contract fact's name. */
export const isFactName = (name: string): boolean => /^[a-z]\w{0,39}$/i.test(name)

/** The contract facts that a gateway's rules use with this method, and those given already. */
export const factsAskedFor = (
  gateway: Gateway,
  { key }: Job,
  method: string | undefined,
  facts: ChannelFacts,
): readonly string[] => [...new Set([...factsAskedBy(gateway, key, method), ...Object.keys(facts)])].sort()

/** Most facts are `yes` or `no`; others have their own values. */
export const readFact = (typed: string): string | boolean =>
  typed === 'true' ? true : typed === 'false' ? false : typed
