import {
  anyV2Gateway,
  normalizeCall,
  type CallOptions,
  type RestGateway,
  type V2Call,
} from '@portone-checkout/core/rest'
import type { PortOneClient } from '@portone/server-sdk'
import { invalid } from '../arguments.js'
import type { Diagnostic } from '@portone-checkout/core'
import { callError, reportWarnings } from '../call-error.js'
import { isPathStep } from '../ids.js'
import { v2Transport, type V2Options, type V2Request } from './transport.js'

type Json = Readonly<Record<string, unknown>>

/** The methods of the official SDK that make a call. */
type SdkMethods = PortOneClient['payment'] &
  PortOneClient['payment']['billingKey'] &
  PortOneClient['payment']['cashReceipt'] &
  PortOneClient['payment']['paymentSchedule'] &
  PortOneClient['identityVerification']

/** What a call takes: path parameters and body in one, as the official SDK types them; any object for calls that it lacks. */
export type V2CallBody<Call extends V2Call> = Call extends keyof SdkMethods
  ? SdkMethods[Call] extends (options: infer Body, ...rest: never) => unknown
    ? Body & { readonly skipWebhook?: boolean | undefined }
    : Json
  : Json

/** What a call answers, as the official SDK types it. It is not checked at run time: PortOne may add fields and values. */
export type V2CallAnswer<Call extends V2Call> = Call extends keyof SdkMethods
  ? SdkMethods[Call] extends (...options: never) => Promise<infer Answer>
    ? Answer
    : unknown
  : unknown

export interface V2CallOptions extends Pick<CallOptions<V2Call>, 'facts'> {
  /** The channel's gateway, from `@portone-checkout/core/rest/v2`; without this option, only the rules of PortOne's schema. */
  readonly gateway?: RestGateway<string, 'v1' | 'v2', V2Call> | undefined
  /**
   * Makes a repeated call return the first call's answer for three hours: 16 to 256 ASCII characters, without quotes. Repeat a charge or refund whose answer was lost with the same key. Never use one key for two different calls.
   */
  readonly idempotencyKey?: string | undefined
}

/**
 * PortOne's V2 REST API, one function per call. Each checks its body first and rejects with `invalid-argument` and the
 * `findings` if PortOne or the PG would refuse it; then nothing was sent. Otherwise it sends the call once. Path parameters
 * stand in the body by their names.
 *
 * A cancel may answer HTTP 200 with `cancellation.status` `FAILED` or `REQUESTED`; the result of `REQUESTED` comes by webhook.
 * Card numbers are in no error and no finding.
 */
export type V2Client = {
  readonly [Call in V2Call]: (body: V2CallBody<Call>, options?: V2CallOptions) => Promise<V2CallAnswer<Call>>
}

interface Route {
  readonly method: V2Request['method']
  /** `{name}` stands for a path parameter. */
  readonly path: string
  /** Where the rest of the body goes; into the request's body by default. `requestBody` is JSON text in one parameter. */
  readonly rest?: 'query' | 'requestBody'
}

const post = (path: string): Route => ({ method: 'POST', path })

/** https://developers.portone.io/api/rest-v2 */
const routes: Readonly<Record<V2Call, Route>> = {
  payInstantly: post('/payments/{paymentId}/instant'),
  payWithBillingKey: post('/payments/{paymentId}/billing-key'),
  createPaymentSchedule: post('/payments/{paymentId}/schedule'),
  revokePaymentSchedules: { method: 'DELETE', path: '/payment-schedules', rest: 'requestBody' },
  cancelPayment: post('/payments/{paymentId}/cancel'),
  stopPaymentCancellation: post('/payments/{paymentId}/cancellations/{cancellationId}/stop'),
  preRegisterPayment: post('/payments/{paymentId}/pre-register'),
  confirmPayment: post('/payments/{paymentId}/confirm'),
  capturePayment: post('/payments/{paymentId}/capture'),
  closeVirtualAccount: { ...post('/payments/{paymentId}/virtual-account/close'), rest: 'query' },
  resendWebhook: post('/payments/{paymentId}/resend-webhook'),
  registerStoreReceipt: post('/payments/{paymentId}/register-store-receipt'),
  issueBillingKey: post('/billing-keys'),
  deleteBillingKey: { method: 'DELETE', path: '/billing-keys/{billingKey}', rest: 'query' },
  confirmBillingKey: post('/billing-keys/confirm'),
  confirmBillingKeyIssueAndPay: post('/billing-keys/confirm-issue-and-pay'),
  issueCashReceipt: post('/cash-receipts'),
  cancelCashReceiptByPaymentId: { ...post('/payments/{paymentId}/cash-receipt/cancel'), rest: 'query' },
  applyEscrowLogistics: post('/payments/{paymentId}/escrow/logistics'),
  modifyEscrowLogistics: { method: 'PATCH', path: '/payments/{paymentId}/escrow/logistics' },
  confirmEscrow: post('/payments/{paymentId}/escrow/complete'),
  sendIdentityVerification: post('/identity-verifications/{identityVerificationId}/send'),
  confirmIdentityVerification: post('/identity-verifications/{identityVerificationId}/confirm'),
  resendIdentityVerification: {
    ...post('/identity-verifications/{identityVerificationId}/resend'),
    rest: 'query',
  },
  createPaymentSession: post('/payment-sessions'),
  closePaymentSession: post('/payment-sessions/{sessionId}/close'),
  evaluateCheckoutProfile: { method: 'GET', path: '/checkout-profiles/evaluate', rest: 'query' },
  confirmPaymentwallDelivery: post('/paymentwall/delivery/confirm'),
}

/** Calls that have no `storeId`. */
const withoutStore: readonly V2Call[] = [
  'closePaymentSession',
  'evaluateCheckoutProfile',
  'confirmPaymentwallDelivery',
]

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body with the client's store, unless it names one. */
const inStore = (call: V2Call, storeId: string | undefined, body: unknown): unknown => {
  if (storeId === undefined || withoutStore.includes(call) || !isObject(body)) return body
  if (call !== 'createPaymentSchedule') return { storeId, ...body }
  const { payment } = body
  return isObject(payment) ? { ...body, payment: { storeId, ...payment } } : body
}

/** Fills a route with a body. Throws `invalid-argument` for a path parameter that would lead to another path. */
const requestOf = ({ method, path, rest }: Route, body: Json): Omit<V2Request, 'kind'> => {
  const { ...left }: Record<string, unknown> = body
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(left[name])
    delete left[name]
    if (isPathStep(value)) throw invalid(name, 'would lead to another address.')
    return encodeURIComponent(value)
  })
  if (rest === undefined) return { method, path: filled, body: left }
  const given = Object.entries(left).filter(([, value]) => value !== undefined && value !== null)
  const query: readonly (readonly [string, string])[] =
    rest === 'query'
      ? given.map(([name, value]) => [name, String(value)] as const)
      : [['requestBody', JSON.stringify(left)]]
  const text = new URLSearchParams(Object.fromEntries(query)).toString()
  return { method, path: text === '' ? filled : `${filled}?${text}` }
}

/** ASCII without the two characters that would have to be escaped in a header. */
const keyPattern = /^[\x20\x21\x23-\x5b\x5d-\x7e]{16,256}$/

const optionNames: readonly string[] = ['gateway', 'facts', 'idempotencyKey']

/** Throws for options that would be lost: an unknown name, or a gateway that is `undefined`, as a misspelled import is. */
const assertOptions = (options: V2CallOptions): void => {
  const unknown = Object.keys(options).find((name) => !optionNames.includes(name))
  if (unknown !== undefined) throw invalid(unknown, `is no option of a call: ${optionNames.join(', ')}.`)
  if ('gateway' in options && options.gateway === undefined)
    throw invalid('gateway', 'is undefined: leave it out, or import it from @portone-checkout/core/rest/v2.')
  const { idempotencyKey } = options
  if (idempotencyKey !== undefined && !keyPattern.test(idempotencyKey))
    throw invalid('idempotencyKey', 'has to be 16 to 256 ASCII characters without quotes.')
}

/** Throws where a slip would refund everything: a missing amount under its name, or one under another name. */
const assertPartOnPurpose = (body: unknown, findings: readonly Diagnostic[]): void => {
  if (isObject(body) && 'amount' in body && (body['amount'] === undefined || body['amount'] === null))
    throw invalid('amount', 'has no value: leave the key out to refund all that is left.')
  const unknown = findings.find(({ code }) => code === 'unknown-parameter')
  if (unknown) throw invalid(unknown.path, 'is not read, and without amount everything is refunded.')
}

/** A client for every call of PortOne's V2 REST API. */
export const createV2Client = (options: V2Options): V2Client => {
  const { storeId, send } = v2Transport(options, 'createV2Client')
  const call =
    (name: V2Call) =>
    async (body: unknown, callOptions: V2CallOptions = {}) => {
      assertOptions(callOptions)
      const { gateway = anyV2Gateway, facts, idempotencyKey } = callOptions
      const { request, diagnostics } = normalizeCall(inStore(name, storeId, body), {
        gateway,
        call: name,
        facts,
        now: Date.now(),
      })
      const error = callError(name, diagnostics)
      if (error) throw error
      if (name === 'cancelPayment') assertPartOnPurpose(body, diagnostics)
      reportWarnings(name, diagnostics)
      const route = routes[name]
      return send({
        ...requestOf(route, request),
        idempotencyKey,
        kind: route.method === 'GET' ? 'lookUp' : 'change',
      })
    }
  const names = Object.keys(routes) as V2Call[]
  // The answers are typed as the official SDK types them, which checks none of them either.
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as V2Client
}
