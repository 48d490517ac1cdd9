import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { guideUrl } from '../diagnostics/guide-url.js'
import { evaluate, type Evaluation } from '../rules/evaluate.js'
import type { ChannelFacts } from '../rules/scope.js'
import type { RestCall } from '../model.js'
import { isRecord } from '../rules/path.js'
import type { RestGateway } from './gateway.js'
import { v1Calls } from './v1/calls.js'
import { v2Calls } from './v2/calls.js'

export interface CallOptions<Call extends RestCall = RestCall> {
  readonly gateway: RestGateway<string, 'v1' | 'v2', Call>
  readonly call: NoInfer<Call>
  /** What the merchant knows of the channel and no body shows; a fact that is not given is unknown. */
  readonly facts?: ChannelFacts | undefined
  /** The time of the check, for rules about past dates. Without it no date is in the past. */
  readonly now?: number | Date | undefined
}

/** Six digits or more, in groups or not: a card number, a birth, an account. */
const numeral = /\d(?:[ -]?\d){5,}/g

/** A number in a field of the wrong kind may be a secret one, so the finding does not quote it. */
const withoutNumbers = (finding: Diagnostic): Diagnostic => {
  const { value } = finding.params ?? {}
  return typeof value === 'string' && value.search(numeral) >= 0
    ? { ...finding, params: { ...finding.params, value: value.replace(numeral, '******') } }
    : finding
}

/** The one finding about options that name no gateway or no call. */
const misused = (path: 'gateway' | 'call', gateway: unknown, call: string): Diagnostic =>
  isRestGateway(gateway)
    ? {
        severity: 'error',
        code: 'unsupported-value',
        path,
        params: { gateway: gateway.code, value: call, allowed: Object.keys(gateway.ruled) },
        docs: guideUrl(gateway.docs),
      }
    : {
        severity: 'error',
        code: 'invalid-type',
        path,
        params: {
          expected: 'gateway',
          import: "import { kpn } from '@portone-checkout/core/rest/v2' (V1: '…/rest/v1')",
        },
        docs: guideUrl('api/rest-v2'),
      }

const isRestGateway = (gateway: unknown): gateway is RestGateway =>
  isRecord(gateway) && isRecord(gateway['ruled'])

/** A finding of the rules that every gateway shares names no gateway. */
const withoutAny = (finding: Diagnostic): Diagnostic => {
  const { gateway, ...params } = finding.params ?? {}
  return gateway === 'any' ? { ...finding, params } : finding
}

/**
 * The body as PortOne wants it written, and the findings of `checkCall`. Path parameters belong in `body` by their names
 * (`paymentId`, `imp_uid`, `customer_uid`). Pure: never throws, never mutates.
 */
export const normalizeCall = <Call extends RestCall>(
  body: unknown,
  { gateway, call, ...known }: CallOptions<Call>,
): Evaluation => {
  if (!isRestGateway(gateway)) return { request: {}, diagnostics: [misused('gateway', gateway, call)] }
  const isCall = Object.hasOwn(gateway.dialect === 'v1' ? v1Calls : v2Calls, call)
  if (!isCall) return { request: {}, diagnostics: [misused('call', gateway, call)] }
  const ruled = Object.hasOwn(gateway.ruled, call) ? gateway.ruled[call] : undefined
  if (ruled) {
    const { request, diagnostics } = evaluate(body, { ...known, gateway: ruled, operation: call })
    return { request, diagnostics: diagnostics.map(withoutNumbers).map(withoutAny) }
  }
  const refused: Diagnostic = {
    severity: 'error',
    code: 'unsupported-operation',
    path: '',
    params: { gateway: gateway.code, dialect: gateway.dialect, operation: call, allowed: gateway.calls },
    docs: guideUrl(gateway.docs),
  }
  return { request: {}, diagnostics: [refused] }
}

/**
 * Checks the body of a REST call against what PortOne's schema and the gateway's guide require. Path parameters belong in
 * `body` by their names. V1 amounts are in MAJOR units, V2 amounts in MINOR units. Pure: never throws, never mutates. No
 * finding holds a card number.
 *
 * @returns every finding; an `error` means that PortOne or the PG would refuse the call.
 */
export const checkCall = <Call extends RestCall>(
  body: unknown,
  options: CallOptions<Call>,
): readonly Diagnostic[] => normalizeCall(body, options).diagnostics
