import type { WindowKind } from './gateways/gateway.js'
import { operationRulesOf, type SituationOptions } from './operation-rules.js'

/** What a channel of this gateway can do, in canonical codes; a list is empty where the gateway documents none. */
export interface Capabilities {
  /** Empty where the method is chosen in the PG's window, too. */
  readonly methods: readonly string[]
  readonly easyPayProviders: readonly string[]
  readonly giftCertificates: readonly string[]
  readonly carriers: readonly string[]
  /** Whose own windows can be opened directly. */
  readonly cardCompanies: readonly string[]
  /** Over all methods. */
  readonly currencies: readonly string[]
  readonly locales: readonly string[]
  readonly window: WindowKind
}

/**
 * What a gateway supports in one operation, on one device: the closed lists of its guide.
 *
 * Pure. Everything is empty where the gateway does not support the operation.
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
          return [undefined, ...methods.map(([own]) => own)].flatMap((own) =>
            operationRules
              .holding(operationRules.rules, own)
              .filter(({ paths }) => paths.includes(ownPath))
              .flatMap(({ values = [] }) => operationRules.canonicalCodes(ownPath, values)),
          )
        })
  // V1's methods name the provider or the kind themselves.
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
