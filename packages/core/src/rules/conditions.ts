import type { Device, Flow, Operation } from '../model.js'
import { isList } from './path.js'
import type { ChannelFacts, Scope } from './scope.js'
import { splitTokens } from './tokens.js'

/** Everything that a rule can depend on, as data: `requirements`, the reference and others read it, and `holds` evaluates it. */
export type Condition =
  | { readonly kind: 'device'; readonly device: Device }
  | { readonly kind: 'method'; readonly methods: readonly string[] }
  | { readonly kind: 'operation'; readonly operations: readonly Operation[] }
  | { readonly kind: 'flow'; readonly flows: readonly Flow[] }
  | { readonly kind: 'present'; readonly path: string }
  | { readonly kind: 'equals'; readonly path: string; readonly values: readonly unknown[] }
  | { readonly kind: 'starts'; readonly path: string; readonly beginnings: readonly string[] }
  | {
      readonly kind: 'includes'
      readonly path: string
      readonly value: unknown
      /** The separator, if the list can also be written as text. */
      readonly separator?: string | undefined
    }
  | { readonly kind: 'only'; readonly path: string; readonly values: readonly unknown[] }
  | { readonly kind: 'single'; readonly path: string }
  | { readonly kind: 'fact'; readonly fact: keyof ChannelFacts; readonly value: string | boolean }
  | { readonly kind: 'fact-given'; readonly fact: keyof ChannelFacts }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'any'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'all'; readonly conditions: readonly Condition[] }

export const always: Condition = { kind: 'all', conditions: [] }

export const onPc: Condition = { kind: 'device', device: 'pc' }
export const onMobile: Condition = { kind: 'device', device: 'mobile' }

/** Only for these payment methods. */
export const method = (...methods: readonly string[]): Condition => ({
  kind: 'method',
  methods,
})

/** Only in these V2 operations. */
export const operation = (...operations: readonly Operation[]): Condition => ({
  kind: 'operation',
  operations,
})

/** Only in these V1 flows. */
export const flow = (...flows: readonly Flow[]): Condition => ({ kind: 'flow', flows })

/** Only if the request gives this. */
export const present = (path: string): Condition => ({ kind: 'present', path })

/** Only if the request gives one of these values. */
export const equals = (path: string, ...values: readonly unknown[]): Condition => ({
  kind: 'equals',
  path,
  values,
})

/** Only if a text begins with one of these. */
export const starts = (path: string, ...beginnings: readonly string[]): Condition => ({
  kind: 'starts',
  path,
  beginnings,
})

/** Only if a list has this value; with a separator, the list can also be text. */
export const includes = (path: string, value: unknown, separator?: string): Condition => ({
  kind: 'includes',
  path,
  value,
  separator,
})

/** Only if a list is given, is not empty, and has none but these values. */
export const only = (path: string, ...values: readonly unknown[]): Condition => ({
  kind: 'only',
  path,
  values,
})

/** Only if a list has exactly one item. */
export const single = (path: string): Condition => ({ kind: 'single', path })

/** Only if the merchant gives this fact of the channel; an unknown fact never holds. */
export const fact = (name: keyof ChannelFacts, value: string | boolean = true): Condition => ({
  kind: 'fact',
  fact: name,
  value,
})

/** Only if the merchant gives this fact of the channel, with any value. */
export const factGiven = (name: keyof ChannelFacts): Condition => ({
  kind: 'fact-given',
  fact: name,
})

export const not = (condition: Condition): Condition => ({ kind: 'not', condition })

/** At least one holds. */
export const either = (...conditions: readonly Condition[]): Condition => ({
  kind: 'any',
  conditions,
})

/** All hold. */
export const all = (...conditions: readonly Condition[]): Condition => ({
  kind: 'all',
  conditions,
})

/** Both hold. */
export const both = (first: Condition, second: Condition): Condition => ({
  kind: 'all',
  conditions: [first, second],
})

/** What a condition is evaluated against. */
export type Circumstances = Pick<Scope, 'device' | 'method' | 'operation' | 'key' | 'facts' | 'at' | 'has'>

/** Evaluates a condition. */
export const holds = (condition: Condition, scope: Circumstances): boolean => {
  const hasOne = (values: readonly unknown[], value: unknown): boolean => values.includes(value)
  switch (condition.kind) {
    case 'device':
      return scope.device === condition.device
    case 'method':
      return hasOne(condition.methods, scope.method)
    case 'operation':
      return hasOne(condition.operations, scope.operation)
    case 'flow':
      return hasOne(condition.flows, scope.key)
    case 'present':
      return scope.has(condition.path)
    case 'equals':
      return hasOne(condition.values, scope.at(condition.path))
    case 'starts': {
      const text = scope.at(condition.path)
      return typeof text === 'string' && condition.beginnings.some((beginning) => text.startsWith(beginning))
    }
    case 'includes': {
      const { path, value, separator } = condition
      const given = scope.at(path)
      const list =
        typeof given === 'string' && separator !== undefined ? splitTokens(given, separator) : given
      return isList(list) && list.includes(value)
    }
    case 'only': {
      const list = scope.at(condition.path)
      return isList(list) && list.length > 0 && list.every((value) => hasOne(condition.values, value))
    }
    case 'single': {
      const list = scope.at(condition.path)
      return isList(list) && list.length === 1
    }
    case 'fact':
      return scope.facts?.[condition.fact] === condition.value
    case 'fact-given':
      return scope.facts?.[condition.fact] !== undefined
    case 'not':
      return !holds(condition.condition, scope)
    case 'any':
      return condition.conditions.some((one) => holds(one, scope))
    case 'all':
      return condition.conditions.every((one) => holds(one, scope))
  }
}

/** Whether a condition holds for a request without any parameters. */
export const holdsUnasked = (condition: Condition, scope: Omit<Circumstances, 'at' | 'has'>): boolean =>
  holds(condition, { ...scope, at: () => undefined, has: () => false })
