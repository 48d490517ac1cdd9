import { check } from '@portone-checkout/core'
import type { ChannelFacts, Gateway } from '@portone-checkout/core'
import type { Job } from './jobs.js'
import { devices } from './mend.js'

/** A fact that means something to rules: its name, so that whoever has the contract knows what is asked. */
export const isFactName = (name: string): boolean => /^[a-z]\w{0,39}$/i.test(name)

/**
 * The facts of the contract that a gateway's rules ask for when they read one of these requests, and those told
 * already: found out by listening to the rules, since nothing lists them.
 */
export const factsAskedFor = (
  gateway: Gateway,
  job: Job,
  facts: ChannelFacts,
  requests: readonly unknown[],
): readonly string[] => {
  const asked = new Set(Object.keys(facts))
  const listening = new Proxy(facts, {
    get: (told, name) => {
      if (typeof name === 'string' && isFactName(name)) asked.add(name)
      return Reflect.get(told, name)
    },
  })
  for (const request of requests)
    for (const device of devices) check(request, { gateway, ...job, device, facts: listening })
  return [...asked].sort()
}

/** `yes` and `no` are what most facts are; others have words of their own. */
export const readFact = (typed: string): string | boolean =>
  typed === 'true' ? true : typed === 'false' ? false : typed
