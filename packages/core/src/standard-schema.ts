import { describe, type Messages } from './diagnostics/describe.js'
import { errorsIn } from './diagnostics/diagnostic.js'
import type { Gateway, RequestOf } from './gateways/gateway.js'
import { normalize, type NormalizeOptions } from './normalize.js'
import type { Operation } from './model.js'

/** One finding in the form of https://standardschema.dev: its text, and the keys that lead to the value. */
export interface SchemaIssue {
  readonly message: string
  readonly path: readonly (string | number)[]
}

/** The interface of https://standardschema.dev, version 1, which form libraries and validators accept. */
export interface RequestSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'portone-checkout'
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output } | { readonly issues: readonly SchemaIssue[] }
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

export interface RequestSchemaOptions<G extends Gateway, Op extends Operation> extends NormalizeOptions<G> {
  readonly operation: Op
  /** The texts of the issues, in one language: `…/messages/ko` or `…/messages/en`. */
  readonly messages: Messages
}

const keysOf = (path: string): readonly (string | number)[] =>
  path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))

/**
 * `normalize` as a Standard Schema, for form libraries. A request without errors is valid, and its value is the normalized
 * request; otherwise each error is an issue. Warnings and notices are left out; `check` returns them.
 */
export const requestSchema = <const G extends Gateway, const Op extends Operation>(
  options: RequestSchemaOptions<G, Op>,
): RequestSchema<RequestOf<G, Op>> => ({
  '~standard': {
    version: 1,
    vendor: 'portone-checkout',
    validate: (value) => {
      const { request, diagnostics } = normalize(value, options)
      const errors = errorsIn(diagnostics)
      return errors.length > 0
        ? {
            issues: errors.map((error) => ({
              message: describe(error, options.messages),
              path: keysOf(error.path),
            })),
          }
        : // A request that the gateway's rules accept has its type.
          { value: request as RequestOf<G, Op> }
    },
  },
})
