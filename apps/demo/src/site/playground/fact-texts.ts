import type { Gateway } from '@portone-checkout/core'
import { factTexts } from '@portone-checkout/core/facts'
import type { FactText } from '@portone-checkout/core/facts'

/** What core says of the facts of one gateway, by name. */
export const factsOf = ({ dialect, code }: Gateway): ReadonlyMap<string, FactText> =>
  new Map(Object.entries(factTexts[dialect][code] ?? {}))

/** None of a fact that only a link names. */
export const factText = (gateway: Gateway, name: string): FactText | undefined => factsOf(gateway).get(name)
