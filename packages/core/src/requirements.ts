import { codePathOf } from './convert/pairs.js'
import { isList } from './rules/path.js'
import { operationRulesOf, type SituationOptions } from './operation-rules.js'

export interface Requirement {
  /** The field's path in V2: `customer.phoneNumber`. */
  readonly path: string
  /** The field's path in the gateway's dialect: `buyer_tel`. */
  readonly ownPath: string
  /**
   * `required`: the gateway refuses the payment without it. `expected`: a guide requires it, but live shops pay without
   * it, so ask the buyer for it and refuse nothing. `recommended`: the payment works without it, but loses something.
   */
  readonly necessity: 'required' | 'expected' | 'recommended'
  /** V2 paths of the fields that can be given together in its place, such as first and last name. */
  readonly alternatives?: readonly string[] | undefined
  /** The values to choose from, in V2's codes. */
  readonly options?: readonly string[] | undefined
}

export interface RequirementsOptions extends SituationOptions {
  /** V2's name (`CARD`) or V1's (`samsung`). Without it, only what every method needs is returned. */
  readonly method?: string | undefined
}

const rank = { recommended: 0, expected: 1, required: 2 } as const

/**
 * The fields that a request needs on this gateway, device and method: first those that its dialect requires of every
 * request, then the gateway's own. Some come from the merchant, the others from the buyer.
 *
 * Pure. Leaves out fields that are required only because of another field's value; `check` reports those.
 *
 * @returns an empty list if the gateway does not support the operation.
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

  // One method of V2 may be several of V1; then include what any of them needs.
  const matching = methods.filter(
    ([ownMethod, canonical]) => method === ownMethod || method === canonical.method,
  )
  const ownMethods = matching.length > 0 ? matching.map(([ownMethod]) => ownMethod) : [method]

  const optionsAt = (ownPath: string, ownMethod: string | undefined): readonly string[] | undefined => {
    const list =
      holding([...rules, ...baseRules], ownMethod).find(
        ({ values, paths }) => values && paths.includes(ownPath),
      )?.values ?? reachedBy[ownPath]
    return list ? canonicalCodes(ownPath, list) : pairAt(ownPath)[2]?.codes
  }

  for (const part of [baseRules, rules])
    for (const ownMethod of ownMethods)
      for (const { code, paths, params, severity = 'error' } of holding(part, ownMethod)) {
        // A notice is about a field that only some contracts need.
        if (code !== 'missing' || severity === 'notice') continue
        for (const ownPath of paths) {
          const or = params?.['or']
          const alternatives = isList(or) ? or.map((path) => pairAt(String(path))[1]) : undefined
          const list = optionsAt(ownPath, ownMethod)
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

  // In V1, `pay_method` names the easy pay provider or the kind of gift certificate.
  const codePath = codePathOf(method)
  const codes = matching.flatMap(([, { code }]) => code ?? [])
  if (codePath && codes.length > 0)
    add({ path: codePath, ownPath: 'pay_method', necessity: 'required', options: [...new Set(codes)] })
  return [...found.values()]
}
