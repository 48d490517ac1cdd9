import { codePathOf } from './convert/pairs.js'
import { isList } from './rules/path.js'
import { operationRulesOf, type SituationOptions } from './operation-rules.js'

export interface Requirement {
  /** Canonical V2 path: `customer.phoneNumber`. */
  readonly path: string
  /** The same in the gateway's dialect: `buyer_tel`. */
  readonly ownPath: string
  /**
   * Without what is `required` the gateway refuses. What is `expected` a guide requires, but live shops go without: ask the
   * buyer for it, and refuse nothing. Without what is `recommended` something is lost.
   */
  readonly necessity: 'required' | 'expected' | 'recommended'
  /** Canonical paths that together replace it: the two halves of a name. */
  readonly alternatives?: readonly string[] | undefined
  /** The closed list to choose from, in canonical codes. */
  readonly options?: readonly string[] | undefined
}

export interface RequirementsOptions extends SituationOptions {
  /** Canonical (`CARD`), or as V1 spells it (`samsung`). Without it only what every method needs is told. */
  readonly method?: string | undefined
}

const rank = { recommended: 0, expected: 1, required: 2 } as const

/**
 * What must be given for a payment on this gateway, on this device and by this method: what its dialect demands of
 * every request, then what the gateway adds. The merchant gives some of it, the buyer the rest.
 *
 * Pure. What depends on other fields of a request (one path asks for another) shows only when `check` reads one.
 *
 * @returns nothing where the gateway does not support the operation.
 */
export const requirements = ({ method, ...options }: RequirementsOptions): readonly Requirement[] => {
  const operationRules = operationRulesOf(options)
  if (!operationRules) return []
  const { methods, rules, baseRules, reachedBy, holding, pairAt, canonicalCodes } = operationRules
  const found = new Map<string, Requirement>()
  const add = (requirement: Requirement): void => {
    const { path, necessity } = requirement
    const before = found.get(path)
    if (!before || rank[necessity] >= rank[before.necessity]) found.set(path, { ...before, ...requirement })
  }

  // One method of V2 may be several of V1: what any of them needs is asked for.
  const meant = methods.filter(([own, canonical]) => method === own || method === canonical.method)
  const owns = meant.length > 0 ? meant.map(([own]) => own) : [method]

  const optionsAt = (ownPath: string, own: string | undefined): readonly string[] | undefined => {
    const list =
      holding([...rules, ...baseRules], own).find(({ values, paths }) => values && paths.includes(ownPath))
        ?.values ?? reachedBy[ownPath]
    return list ? canonicalCodes(ownPath, list) : pairAt(ownPath)[2]?.codes
  }

  for (const part of [baseRules, rules])
    for (const own of owns)
      for (const { code, paths, params, severity = 'error' } of holding(part, own)) {
        // What only some contracts need is no demand of the gateway.
        if (code !== 'missing' || severity === 'notice') continue
        for (const ownPath of paths) {
          const or = params?.['or']
          const alternatives = isList(or) ? or.map((path) => pairAt(String(path))[1]) : undefined
          const list = optionsAt(ownPath, own)
          add({
            path: pairAt(ownPath)[1],
            ownPath,
            necessity:
              severity === 'error' ? 'required' : params?.['byGuide'] === true ? 'expected' : 'recommended',
            ...(alternatives && { alternatives }),
            ...(list && { options: list }),
          })
        }
      }

  // V1 has no method without a provider or kind: `pay_method` names it.
  const codePath = codePathOf(method)
  const codes = meant.flatMap(([, { code }]) => code ?? [])
  if (codePath && codes.length > 0)
    add({ path: codePath, ownPath: 'pay_method', necessity: 'required', options: [...new Set(codes)] })
  return [...found.values()]
}
