import type { Diagnostic } from '@portone-checkout/core'
import type { JsonRecord } from './paths.js'

/** One thing that a gateway demands, by its canonical V2 path. */
export interface Requirement {
  readonly path: string
  readonly necessity: 'required' | 'expected' | 'recommended'
  /** Given instead, these do as well. */
  readonly alternatives?: readonly string[] | undefined
  /** The closed list to choose from. */
  readonly options?: readonly string[] | undefined
}

/** What a channel can do, in canonical codes. */
export interface Capabilities {
  /** Empty where the method is chosen in the PG's window. */
  readonly methods: readonly string[]
  readonly easyPayProviders: readonly string[]
  readonly giftCertificates: readonly string[]
  readonly carriers: readonly string[]
}

/** All that the form wants to know of a gateway, on this device, for this operation. */
export interface Knowledge {
  readonly gatewayName: { readonly ko: string; readonly en: string }
  readonly capabilities: Capabilities
  requirements(method: string | undefined): readonly Requirement[]
  /** The canonical path of what the channel's own dialect calls so: `buyer_tel` is `customer.phoneNumber`. */
  canonical(path: string): string
  /** Findings about a V2-shaped request; their paths are canonical. For V1 only misnamed ones: its checkout refuses what is wrong. */
  inspect(request: JsonRecord): readonly Diagnostic[]
}
