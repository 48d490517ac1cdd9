import type { Dialect, Gateway } from '@portone-checkout/core'
import * as v1 from '@portone-checkout/core/gateways/v1'
import * as v2 from '@portone-checkout/core/gateways/v2'

/** A gateway, and the name of its export. */
export interface Entry {
  readonly gateway: Gateway
  /** `inicisV2` of `@portone-checkout/core/gateways/v2` */
  readonly importName: string
}

const entriesIn = (exported: Readonly<Record<string, Gateway>>): readonly Entry[] =>
  Object.entries(exported)
    .map(([importName, gateway]) => ({ importName, gateway }))
    .sort((one, other) => one.gateway.code.localeCompare(other.gateway.code, 'en'))

/** Every gateway by dialect, sorted by code. */
export const catalogue: Readonly<Record<Dialect, readonly Entry[]>> = { v1: entriesIn(v1), v2: entriesIn(v2) }

export const findEntry = (dialect: Dialect, code: string): Entry | undefined =>
  catalogue[dialect].find(({ gateway }) => gateway.code === code)

/** The same gateway in the other dialect, where PortOne has one. */
export const otherDialectOf = ({ gateway: { dialect, code, conversion } }: Entry): Entry | undefined =>
  findEntry(dialect === 'v1' ? 'v2' : 'v1', conversion.code ?? code)
