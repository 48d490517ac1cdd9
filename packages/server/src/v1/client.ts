import * as v from 'valibot'
import { readAnswer } from '../answers.js'
import { assertOnly, assertSpelling, idIn, invalid, objectOf, shown, nonBlankTextIn } from '../arguments.js'
import type { Reader } from '../arguments.js'
import { PortOneApiError } from '../errors.js'
import { exchange, defaultTimeLimits } from '../exchange.js'
import { assertId } from '../ids.js'
import { readConnection } from '../requests.js'
import * as answers from './answers.js'
import type { V1Customer, V1Payment } from './answers.js'

export interface V1Options {
  /** REST API key of the PortOne console. Secret: for servers only. */
  readonly impKey: string
  readonly impSecret: string
  /** Another address than PortOne's, such as a sandbox's `v1ApiUrl`. */
  readonly baseUrl?: string | undefined
  /** Milliseconds for one request; by default 15 s for a look-up and 60 s for a charge or refund. */
  readonly timeLimit?: number | undefined
}

interface Answer {
  readonly status: number
  readonly code: number
  readonly message: string
  readonly response: unknown
}

/** Milliseconds before its expiry at which a token is renewed, so that it does not expire during a request. */
const tokenMargin = 60_000

const isNotFound = ({ status }: Answer): boolean => status === 404

const read = <const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> =>
  readAnswer('V1', schema, value)

/** The body of `/subscribe/payments/again`. Amounts are in major units. */
export interface V1Charge {
  readonly customer_uid: string
  readonly merchant_uid: string
  readonly name: string
  readonly amount: number
  /** ISO 4217. */
  readonly currency?: string | undefined
  readonly tax_free?: number | undefined
  readonly buyer_name?: string | undefined
  readonly buyer_email?: string | undefined
  readonly buyer_tel?: string | undefined
  readonly custom_data?: string | undefined
  readonly channel_key?: string | undefined
  readonly notice_url?: string | undefined
}

/** The body of `/payments/cancel`. Amounts are in major units. */
export interface V1Cancel {
  readonly imp_uid: string
  readonly reason: string
  /** More than 0. Omit the key to refund all that is left. */
  readonly amount?: number
  /** The tax-free part of the amount. */
  readonly tax_free?: number | undefined
  /** The amount still refundable. PortOne refuses the refund when its own differs. */
  readonly checksum?: number | undefined
  readonly refund_holder?: string | undefined
  /** The bank's numeric code. */
  readonly refund_bank?: string | undefined
  readonly refund_account?: string | undefined
  readonly refund_tel?: string | undefined
}

const optionsOf = (options: V1Options) => {
  const reader: Reader = {
    given: objectOf('options', options, 'an object, { impKey, impSecret }'),
    known: ['impKey', 'impSecret', 'baseUrl', 'timeLimit'],
  }
  const impKey = nonBlankTextIn(reader, 'impKey', "the REST API key of PortOne's console")
  const impSecret = nonBlankTextIn(reader, 'impSecret', "the REST API secret of PortOne's console")
  assertSpelling(reader)
  return { impKey, impSecret, ...readConnection(reader, 'https://api.iamport.kr') }
}

/** Reads an id for a URL's path. Throws when it is missing or changes the path. */
const idOf = (name: string, value: string): string => {
  const id = idIn(
    { given: { [name]: value }, known: [name] },
    name,
    "PortOne's or the merchant's id, as text",
  )
  assertId(name, id)
  return id
}

/** Throws unless the amount is a number above 0: V1 reads 0, and the null that JSON writes for NaN, as everything. */
const assertAmount = ({ given }: Reader, name: string, isRequired: boolean): void => {
  const value = given[name]
  if (!isRequired && !(name in given)) return
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return
  throw invalid(name, `is ${shown(value)}, and has to be a number of major units, more than 0.`)
}

/** Checks an optional amount, which may be omitted or 0. */
const assertOptionalAmount = ({ given }: Reader, name: string): void => {
  const value = given[name]
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value) && value >= 0)) return
  throw invalid(name, `is ${shown(value)}, and has to be a number of major units.`)
}

const assertCharge = (charge: V1Charge): void => {
  const given = objectOf('charge', charge, 'an object, { customer_uid, merchant_uid, name, amount }')
  const reader: Reader = {
    given,
    known: ['customer_uid', 'merchant_uid', 'name', 'amount', 'currency', 'tax_free'],
  }
  idIn(reader, 'customer_uid', "the merchant's id of the billing key")
  idIn(reader, 'merchant_uid', "this charge's id, not used before")
  nonBlankTextIn(reader, 'name', 'what the buyer pays for')
  assertAmount(reader, 'amount', true)
  assertOptionalAmount(reader, 'tax_free')
  assertSpelling(reader)
}

const assertCancel = (cancel: V1Cancel): void => {
  const reader: Reader = {
    given: objectOf('cancel', cancel, 'an object, { imp_uid, reason }'),
    known: [
      'imp_uid',
      'reason',
      'amount',
      'tax_free',
      'checksum',
      'refund_holder',
      'refund_bank',
      'refund_account',
      'refund_tel',
    ],
  }
  idIn(reader, 'imp_uid', "PortOne's id of the payment")
  assertAmount(reader, 'amount', false)
  assertOptionalAmount(reader, 'tax_free')
  assertOptionalAmount(reader, 'checksum')
  // An amount under an unknown name would refund everything.
  assertOnly(reader)
}

/**
 * A typed client for the calls of PortOne's V1 REST API that a checkout needs. Amounts are in major units, as on V1. Calls
 * reject with `PortOneApiError`. https://developers.portone.io/api/rest-v1
 */
export const createV1Client = (options: V1Options) => {
  const { impKey, impSecret, base, timeLimit } = optionsOf(options)

  interface Call {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly body?: unknown
    readonly kind: keyof typeof defaultTimeLimits
  }
  const send = async ({ method, path, body, kind }: Call, token?: string): Promise<Answer> => {
    const { status, content } = await exchange('V1', {
      method,
      url: `${base}${path}`,
      authorization: token,
      body,
      timeLimit: timeLimit ?? defaultTimeLimits[kind],
    })
    // A refused key may come with any body.
    if (status === 401 && !v.is(answers.envelope, content))
      return { status, code: 401, message: '', response: null }
    const { code, message, response } = read(answers.envelope, content)
    return { status, code, message: message ?? '', response }
  }

  const refusal = ({ status, code, message }: Answer): PortOneApiError =>
    status === 401
      ? new PortOneApiError('unauthorized', "PortOne's V1 API does not accept the key.", {
          reason: String(code),
        })
      : new PortOneApiError('refused', message, { reason: String(code) })

  interface Token {
    readonly value: Promise<string>
    /** Milliseconds since the epoch; infinite while the token is being fetched, so that concurrent calls share it. */
    until: number
  }
  const fetchToken = async (): Promise<v.InferOutput<typeof answers.token>> => {
    const body = { imp_key: impKey, imp_secret: impSecret }
    const answer = await send({ method: 'POST', path: '/users/getToken', body, kind: 'lookUp' })
    if (answer.code !== 0) throw refusal(answer)
    return read(answers.token, answer.response)
  }
  let token: Token | undefined
  const accessToken = (): Promise<string> => {
    if (token && token.until > Date.now()) return token.value
    const fetched = fetchToken()
    const newToken: Token = {
      value: fetched.then(({ access_token }) => access_token),
      until: Number.POSITIVE_INFINITY,
    }
    token = newToken
    newToken.value.catch(() => undefined)
    fetched.then(
      // The lifetime by PortOne's clock, since the local one may be wrong.
      ({ now, expired_at }) => (newToken.until = Date.now() + (expired_at - now) * 1000 - tokenMargin),
      // Forget a failure, so that the next call fetches a token again.
      () => {
        if (token === newToken) token = undefined
      },
    )
    return newToken.value
  }

  const call = async (request: Call): Promise<Answer> => {
    const value = accessToken()
    const answer = await send(request, await value)
    if (answer.status !== 401) return answer
    // PortOne refuses a token before it acts, so one retry with a new token is safe, also for a charge.
    if (token?.value === value) token = undefined
    return send(request, await accessToken())
  }
  const get = (path: string): Promise<Answer> => call({ method: 'GET', path, kind: 'lookUp' })
  const post = (path: string, body: unknown): Promise<Answer> =>
    call({ method: 'POST', path, body, kind: 'change' })

  const responseOf = (answer: Answer): unknown => {
    if (answer.code !== 0) throw refusal(answer)
    return answer.response
  }
  const segment = encodeURIComponent

  return {
    /** Finds a payment by PortOne's id, also of a test channel; null when there is none. */
    getPayment: async (impUid: string): Promise<V1Payment | null> => {
      const answer = await get(`/payments/${segment(idOf('impUid', impUid))}?include_sandbox=true`)
      return isNotFound(answer) ? null : read(answers.payment, responseOf(answer))
    },
    /** Finds every attempt under one `merchant_uid`, newest first. */
    findPayments: async (merchantUid: string): Promise<readonly V1Payment[]> => {
      const answer = await get(`/payments/findAll/${segment(idOf('merchantUid', merchantUid))}?limit=100`)
      return isNotFound(answer) ? [] : read(answers.payments, responseOf(answer)).list
    },
    /** Charges the billing key of a `customer_uid`. */
    payAgain: async (charge: V1Charge): Promise<V1Payment> => {
      assertCharge(charge)
      return read(answers.payment, responseOf(await post('/subscribe/payments/again', charge)))
    },
    /** Finds the billing key of a `customer_uid`; null when there is none. */
    getCustomer: async (customerUid: string): Promise<V1Customer | null> => {
      const answer = await get(`/subscribe/customers/${segment(idOf('customerUid', customerUid))}`)
      return isNotFound(answer) ? null : read(answers.customer, responseOf(answer))
    },
    /** Refunds a payment, all or in part. */
    cancel: async (cancel: V1Cancel): Promise<V1Payment> => {
      assertCancel(cancel)
      return read(answers.payment, responseOf(await post('/payments/cancel', cancel)))
    },
  }
}

export type V1Client = ReturnType<typeof createV1Client>
