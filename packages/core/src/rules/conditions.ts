import type { Flow, Operation } from '../requests/model.js'
import type { ChannelFacts, Scope } from './scope.js'

/**
 * When a rule holds. The tag carries to the types what can be known before the request runs:
 * `device` (a page serves both), `method:CARD`, or `request` for what only the values tell.
 */
export interface Condition<Tag extends string = string> {
  (scope: Scope): boolean
  readonly tag?: Tag
}

export const onPc: Condition<'device'> = (scope) => scope.device === 'pc'
export const onMobile: Condition<'device'> = (scope) => scope.device === 'mobile'

/** Only for these payment methods. */
export const method =
  <const M extends string>(...methods: readonly M[]): Condition<`method:${M}`> =>
  (scope) =>
    (methods as readonly unknown[]).includes(scope.method)

/** Only in these V2 operations. */
export const operation =
  (...operations: readonly Operation[]): Condition<'request'> =>
  (scope) =>
    operations.includes(scope.operation)

/** Only in these V1 flows. */
export const flow =
  (...flows: readonly Flow[]): Condition<'request'> =>
  ({ key }) =>
    (flows as readonly string[]).includes(key)

/** Only where the request gives this. */
export const present =
  (path: string): Condition<'request'> =>
  ({ has }) =>
    has(path)

/** Only where the request gives one of these values. */
export const equals =
  (path: string, ...values: readonly unknown[]): Condition<'request'> =>
  ({ at }) =>
    values.includes(at(path))

/** Only where the merchant said so of the channel; a fact that nobody told holds nowhere. */
export const fact =
  (name: keyof ChannelFacts, value: string | boolean = true): Condition<'request'> =>
  ({ facts }) =>
    facts?.[name] === value

export const not =
  (condition: Condition): Condition<'request'> =>
  (scope) =>
    !condition(scope)

/** At least one holds. */
export const either =
  (...conditions: readonly Condition[]): Condition<'request'> =>
  (scope) =>
    conditions.some((condition) => condition(scope))

/** Both hold. The device part leaves no trace in the types: a page serves both devices. */
export const both =
  <A extends string, B extends string>(
    first: Condition<A>,
    second: Condition<B>,
  ): Condition<A extends 'device' ? B : B extends 'device' ? A : 'request'> =>
  (scope) =>
    first(scope) && second(scope)
