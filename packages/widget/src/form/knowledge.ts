import type { Diagnostic } from '@portone-checkout/core'
import type { JsonRecord } from './paths.js'

/** A field that a gateway requires, by its canonical V2 path. */
export interface Requirement {
  readonly path: string
  readonly necessity: 'required' | 'expected' | 'recommended'
  /** Paths that may be given instead. */
  readonly alternatives?: readonly string[] | undefined
  /** The allowed values, when the list is closed. */
  readonly options?: readonly string[] | undefined
}

/** What a channel supports, in canonical codes. */
export interface Capabilities {
  /** Empty when the buyer chooses the method in the PG's window. */
  readonly methods: readonly string[]
  readonly easyPayProviders: readonly string[]
  readonly giftCertificates: readonly string[]
  readonly carriers: readonly string[]
}

/** What the form needs to know about a channel's gateway, for one device and operation. */
export interface Knowledge {
  readonly gatewayName: { readonly ko: string; readonly en: string }
  readonly capabilities: Capabilities
  requirements(method: string | undefined): readonly Requirement[]
  /** The canonical path of a path in the channel's dialect: `buyer_tel` is `customer.phoneNumber`. */
  canonical(path: string): string
  /** Findings about a V2-shaped request, with canonical paths. For V1 only misnamed fields and amounts; its checkout reports the rest. */
  inspect(request: JsonRecord): readonly Diagnostic[]
}
