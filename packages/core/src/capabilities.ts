import type { WindowKind } from './gateways/gateway.js'
import { operationRulesOf, type SituationOptions } from './operation-rules.js'

/** What a channel of this gateway can do, in V2's codes. A list is empty if the gateway documents none. */
export interface Capabilities {
  /** Also empty if the buyer chooses the method in the PG's window. */
  readonly methods: readonly string[]
  readonly easyPayProviders: readonly string[]
  readonly giftCertificates: readonly string[]
  readonly carriers: readonly string[]
  /** The card companies whose own window can be opened directly. */
  readonly cardCompanies: readonly string[]
  /** Of all methods together. */
  readonly currencies: readonly string[]
  readonly locales: readonly string[]
  readonly window: WindowKind
}

/**
 * The values that a gateway's guide lists for one operation on one device.
 *
 * Pure. All lists are empty if the gateway does not support the operation.
 */
export const capabilities = (options: SituationOptions): Capabilities => {
  const operationRules = operationRulesOf(options)
  const methods = operationRules?.methods ?? []
  const unique = (codes: readonly string[]) => [...new Set(codes)]

  const list = (...paths: readonly string[]): readonly string[] =>
    operationRules === undefined
      ? []
      : paths.flatMap((path) => {
          const [ownPath] = operationRules.pairAt(path)
          return [undefined, ...methods.map(([ownMethod]) => ownMethod)].flatMap((ownMethod) =>
            operationRules
              .holding(operationRules.rules, ownMethod)
              .filter(({ paths }) => paths.includes(ownPath))
              .flatMap(({ values = [] }) => operationRules.canonicalCodes(ownPath, values)),
          )
        })
  // A V1 method already names the easy pay provider or the kind of gift certificate.
  const codes = (method: string) =>
    methods.flatMap(([, canonical]) => (canonical.method === method ? (canonical.code ?? []) : []))

  return {
    methods: unique(methods.map(([, { method }]) => method)),
    easyPayProviders: unique([...codes('EASY_PAY'), ...list('easyPay.easyPayProvider')]),
    giftCertificates: unique([...codes('GIFT_CERTIFICATE'), ...list('giftCertificate.giftCertificateType')]),
    carriers: unique(list('mobile.carrier', 'mobile.avaliableCarriers')),
    cardCompanies: unique(list('card.cardCompany')),
    currencies: unique(list('currency')),
    locales: unique(list('locale')),
    window: options.gateway.window[options.device],
  }
}
