import * as v from 'valibot'
import { assertSpelling, invalid, nonBlankTextIn, objectOf, optionalTextIn } from '../arguments.js'
import type { Reader } from '../arguments.js'
import { PortOneApiError } from '../errors.js'
import { defaultTimeLimits, exchange } from '../exchange.js'
import type { Call } from '../exchange.js'
import { readConnection } from '../requests.js'
import * as answers from './answers.js'

export interface V2Options {
  /** API secret of the PortOne console. Secret: for servers only. */
  readonly apiSecret: string
  /** For a sub-store; without it the secret's own store. */
  readonly storeId?: string | undefined
  /** Another address than PortOne's, such as a sandbox's `url`. */
  readonly baseUrl?: string | undefined
  /** Milliseconds for one request; by default 15 s for a look-up and 60 s for a charge or refund. */
  readonly timeLimit?: number | undefined
}

/** An error's type as `PAYMENT_NOT_FOUND`; PortOne also writes the schema's name, `PaymentNotFoundError`. */
const reasonOf = (type: string): string =>
  type
    .replace(/Error$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()

const refusalOf = (content: unknown): v.InferOutput<typeof answers.refusal> | undefined => {
  const result = v.safeParse(answers.refusal, content)
  return result.success ? result.output : undefined
}

/** Whether the PG refused: PortOne reports that with HTTP 502, and it is a definite answer. */
const isPgRefusal = (content: unknown): boolean => reasonOf(refusalOf(content)?.type ?? '') === 'PG_PROVIDER'

const unauthorized = (reason: string | undefined): PortOneApiError =>
  new PortOneApiError('unauthorized', "PortOne's V2 API does not accept the secret.", { reason })

const optionsOf = (options: V2Options, caller: string) => {
  const reader: Reader = {
    given: objectOf('options', options, `an object, ${caller}({ apiSecret })`),
    known: ['apiSecret', 'storeId', 'baseUrl', 'timeLimit'],
  }
  const apiSecret = nonBlankTextIn(reader, 'apiSecret', "the V2 API secret of PortOne's console")
  const storeId = optionalTextIn(reader, 'storeId')
  if (storeId?.trim() === '') throw invalid('storeId', "is blank: leave it out for the secret's own store.")
  assertSpelling(reader)
  return { apiSecret, storeId, ...readConnection(reader, 'https://api.portone.io') }
}

/** A request without the parts that every request has. `path` starts with a slash and may hold a query. */
export interface V2Request extends Pick<Call, 'method' | 'body' | 'idempotencyKey'> {
  readonly path: string
  /** Decides the default time limit. */
  readonly kind: keyof typeof defaultTimeLimits
}

export interface V2Transport {
  /** The sub-store of the options. */
  readonly storeId: string | undefined
  /** Sends a request; resolves with the answer's content, rejects with `PortOneApiError`. */
  readonly send: (request: V2Request) => Promise<unknown>
}

/** Sends requests to PortOne's V2 REST API. `caller` is the public function that got the options, for their errors. */
export const v2Transport = (options: V2Options, caller: string): V2Transport => {
  const { apiSecret, storeId, base, timeLimit } = optionsOf(options, caller)
  const send = async ({ path, kind, ...request }: V2Request): Promise<unknown> => {
    const { status, content } = await exchange(
      'V2',
      {
        ...request,
        url: `${base}${path}`,
        authorization: `PortOne ${apiSecret}`,
        timeLimit: timeLimit ?? defaultTimeLimits[kind],
      },
      isPgRefusal,
    )
    if (status < 300) return content
    const refusal = refusalOf(content)
    if (status === 401) throw unauthorized(refusal && reasonOf(refusal.type))
    // A proxy answered: what PortOne did is unknown.
    if (!refusal) throw new PortOneApiError('unreachable', `PortOne's V2 API answered ${status}.`)
    const reason = reasonOf(refusal.type)
    // The first call with this idempotency key still runs.
    if (reason === 'IDEMPOTENCY_OUTSTANDING_REQUEST')
      throw new PortOneApiError('unreachable', 'The first call with this key still runs.', { reason })
    throw reason === 'UNAUTHORIZED' || reason === 'FORBIDDEN'
      ? unauthorized(reason)
      : new PortOneApiError('refused', refusal.message || reason, { reason })
  }
  return { storeId, send }
}
