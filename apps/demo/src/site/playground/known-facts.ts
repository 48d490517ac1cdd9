import type { ChannelFacts, Gateway } from '@portone-checkout/core'
import { factsAskedBy } from '@portone-checkout/core/facts'
import type { Job } from './jobs.js'

/** A fact that means something to rules: its name, so that whoever has the contract knows what is asked. */
export const isFactName = (name: string): boolean => /^[a-z]\w{0,39}$/i.test(name)

/** The facts of the contract that a gateway's rules depend on by this method, or by any, and those told already. */
export const factsAskedFor = (
  gateway: Gateway,
  { key }: Job,
  method: string | undefined,
  facts: ChannelFacts,
): readonly string[] => [...new Set([...factsAskedBy(gateway, key, method), ...Object.keys(facts)])].sort()

/** `yes` and `no` are what most facts are; others have words of their own. */
export const readFact = (typed: string): string | boolean =>
  typed === 'true' ? true : typed === 'false' ? false : typed
