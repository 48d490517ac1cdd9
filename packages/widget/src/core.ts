import { check, type Channel, type Device, type Diagnostic, type Gateway } from '@portone-checkout/core'
import type { Capabilities, Knowledge, Requirement } from './form/knowledge.js'
import { isGiven, type JsonRecord } from './form/paths.js'
import { methodPaths, type WidgetOperation } from './form/questions.js'

const valuesAt = (gateway: Gateway, operation: WidgetOperation, path: string): readonly string[] =>
  (gateway.profiles[operation]?.rules ?? []).flatMap((rule) =>
    rule.kind === 'values' && rule.paths.includes(path) ? (rule.values ?? []).map(String) : [],
  )

/** What core's data say of a channel, as the form reads it. */
export const knowledgeOf = (
  { gateway, ...keys }: Channel,
  operation: WidgetOperation,
  device: Device,
  redirectUrl: string | undefined,
): Knowledge => {
  const capabilities: Capabilities = {
    methods: gateway.profiles[operation]?.methods ?? [],
    easyPayProviders: valuesAt(gateway, operation, 'easyPay.easyPayProvider'),
    giftCertificates: valuesAt(gateway, operation, 'giftCertificate.giftCertificateType'),
    carriers: [],
  }
  // A V1 channel is checked where its request is converted: by the checkout, which refuses what is wrong.
  const inspect = (request: JsonRecord): readonly Diagnostic[] =>
    gateway.dialect === 'v1'
      ? []
      : check({ ...keys, redirectUrl, ...request }, { gateway, operation, device })
  return {
    gatewayName: gateway.name,
    capabilities,
    canonical: (path) => path,
    inspect,
    requirements: (method): readonly Requirement[] => {
      const bare: JsonRecord = method === undefined ? {} : { [methodPaths[operation]]: method }
      return inspect(bare).flatMap(({ code, severity, path }) =>
        code === 'missing' && severity === 'error' && !isGiven(bare, path)
          ? [{ path, necessity: 'required' as const }]
          : [],
      )
    },
  }
}
