import type { Device, Operation } from '../model.js'
import type { Condition } from './conditions.js'
import type { Rule } from './rule.js'
import type { ChannelFacts } from './scope.js'

/** What may be known before there is a request. A property that is left out is unknown. */
export interface Known {
  readonly device?: Device | undefined
  readonly method?: string | undefined
  readonly operation?: Operation | undefined
  /** The profile: the V1 flow, or the operation. */
  readonly key?: string | undefined
}

const opposite = (decided: boolean | undefined): boolean | undefined =>
  decided === undefined ? undefined : !decided

const listed = (values: readonly unknown[], known: unknown): boolean | undefined =>
  known === undefined ? undefined : values.includes(known)

/** Whether a condition holds, as far as it is known; `undefined` if the request or the contract decides it. */
export const decide = (condition: Condition, known: Known): boolean | undefined => {
  switch (condition.kind) {
    case 'device':
      return listed([condition.device], known.device)
    case 'method':
      return listed(condition.methods, known.method)
    case 'operation':
      return listed(condition.operations, known.operation)
    case 'flow':
      return listed(condition.flows, known.key)
    case 'not':
      return opposite(decide(condition.condition, known))
    case 'any': {
      const parts = condition.conditions.map((one) => decide(one, known))
      return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false
    }
    case 'all': {
      const parts = condition.conditions.map((one) => decide(one, known))
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true
    }
    case 'present':
    case 'equals':
    case 'starts':
    case 'includes':
    case 'only':
    case 'single':
    case 'fact':
    case 'fact-given':
      return undefined
  }
}

/** The parts of a condition that depend on the request or the contract, from left to right; none if it is decided already. */
const openParts = (condition: Condition, known: Known): readonly Condition[] => {
  if (decide(condition, known) !== undefined) return []
  if (condition.kind === 'not') return openParts(condition.condition, known)
  return 'conditions' in condition
    ? condition.conditions.flatMap((one) => openParts(one, known))
    : [condition]
}

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** The paths of the request and the facts of the contract that a condition still depends on. */
export const dependsOn = (
  condition: Condition,
  known: Known,
): { readonly paths: readonly string[]; readonly facts: readonly (keyof ChannelFacts)[] } => {
  const parts = openParts(condition, known)
  return {
    paths: once(parts.flatMap((part) => ('path' in part ? [part.path] : []))),
    facts: once(parts.flatMap((part) => ('fact' in part ? [part.fact] : []))),
  }
}

/** The facts of the contract that rules depend on: those in their conditions, and those that tables declare. */
export const factsOf = (rules: readonly Rule[], known: Known): readonly (keyof ChannelFacts)[] =>
  once(
    rules.flatMap(({ when, facts = [] }) => {
      if (when && decide(when, known) === false) return []
      return [...(when ? dependsOn(when, known).facts : []), ...facts]
    }),
  )
