import type { Gateway } from '@portone-checkout/core'
import { factTexts } from '@portone-checkout/core/facts'
import type { FactText } from '@portone-checkout/core/facts'

/** The texts of a gateway's facts, by name. */
export const factsOf = ({ dialect, code }: Gateway): ReadonlyMap<string, FactText> =>
  new Map(Object.entries(factTexts[dialect][code] ?? {}))

/** Undefined for a fact that only a link contains. */
export const factText = (gateway: Gateway, name: string): FactText | undefined => factsOf(gateway).get(name)
