import * as v from 'valibot'
import { readAnswer } from '../answers.js'
import { assertOnly, assertSpelling, idIn, invalid, objectOf, shown, textIn } from '../arguments.js'
import type { Reader } from '../arguments.js'
import { PortOneApiError } from '../errors.js'
import { exchange, timeLimits } from '../exchange.js'
import { assertId } from '../ids.js'
import { readConnection } from '../requests.js'
import * as answers from './answers.js'
import type { V1Customer, V1Payment } from './answers.js'

export interface V1Options {
  /** REST API key of the PortOne console. Secret: for servers only. */
  readonly impKey: string
  readonly impSecret: string
  /** Another place than PortOne's, such as a sandbox's `v1ApiUrl`. */
  readonly baseUrl?: string | undefined
  /** Milliseconds for one request; without it 15 s for a question, and 60 s for a charge or a refund. */
  readonly timeLimit?: number | undefined
}

interface Answer {
  readonly status: number
  readonly code: number
  readonly message: string
  readonly response: unknown
}

/** A token is renewed so long before it ends: the request it is for takes time. */
const tokenMargin = 60_000

const isNotFound = ({ status }: Answer): boolean => status === 404

const read = <const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> =>
  readAnswer('V1', schema, value)

/** What `/subscribe/payments/again` takes. Amounts are major units. */
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

/** What `/payments/cancel` takes. Amounts are major units. */
export interface V1Cancel {
  readonly imp_uid: string
  readonly reason: string
  /** All that is left without the key. */
  readonly amount?: number
  /** Of the amount. */
  readonly tax_free?: number | undefined
  /** What is still there to give: refused where PortOne counts otherwise. */
  readonly checksum?: number | undefined
  readonly refund_holder?: string | undefined
  /** The bank's number. */
  readonly refund_bank?: string | undefined
  readonly refund_account?: string | undefined
  readonly refund_tel?: string | undefined
}

const optionsOf = (options: V1Options) => {
  const reader: Reader = {
    given: objectOf('options', options, 'an object, { impKey, impSecret }'),
    known: ['impKey', 'impSecret', 'baseUrl', 'timeLimit'],
  }
  const impKey = textIn(reader, 'impKey', "the REST API key of PortOne's console")
  const impSecret = textIn(reader, 'impSecret', "the REST API secret of PortOne's console")
  assertSpelling(reader)
  return { impKey, impSecret, ...readConnection(reader, 'https://api.iamport.kr') }
}

/** Throws for an id that is none. */
const idOf = (name: string, value: string): string => {
  const id = idIn(
    { given: { [name]: value }, known: [name] },
    name,
    "PortOne's or the merchant's id, as text",
  )
  assertId(name, id)
  return id
}

/** Throws for amounts of nothing, which V1 reads as all that there is, and for what JSON cannot write. */
const assertMajor = ({ given }: Reader, name: string, isRequired: boolean): void => {
  const value = given[name]
  if (!isRequired && !(name in given)) return
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return
  throw invalid(name, `is ${shown(value)}, and has to be a number of major units, more than 0.`)
}

/** Amounts that decide nothing where they are left out. */
const assertPart = ({ given }: Reader, name: string): void => {
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
  idIn(reader, 'merchant_uid', "this charge's id, never used before")
  textIn(reader, 'name', 'what the buyer pays for')
  assertMajor(reader, 'amount', true)
  assertPart(reader, 'tax_free')
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
  assertMajor(reader, 'amount', false)
  assertPart(reader, 'tax_free')
  assertPart(reader, 'checksum')
  // Every other name: an amount under one would give back all.
  assertOnly(reader)
}

/**
 * The few calls of PortOne's V1 REST API that a checkout needs, typed; amounts are major units, as V1 writes them. Reject
 * with `PortOneApiError`. https://developers.portone.io/api/rest-v1
 */
export const createV1Client = (options: V1Options) => {
  const { impKey, impSecret, base, timeLimit } = optionsOf(options)

  interface Call {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly body?: unknown
    readonly kind: keyof typeof timeLimits
  }
  const send = async ({ method, path, body, kind }: Call, token?: string): Promise<Answer> => {
    const { status, content } = await exchange('V1', {
      method,
      url: `${base}${path}`,
      authorization: token,
      body,
      timeLimit: timeLimit ?? timeLimits[kind],
    })
    // Whatever words a refused key comes with.
    if (status === 401 && !v.is(answers.envelope, content))
      return { status, code: 401, message: '', response: null }
    const { code, message, response: inner } = read(answers.envelope, content)
    return { status, code, message: message ?? '', response: inner }
  }

  const refusal = ({ status, code, message }: Answer): PortOneApiError =>
    status === 401
      ? new PortOneApiError('unauthorized', "PortOne's V1 API does not accept the key.", {
          reason: String(code),
        })
      : new PortOneApiError('refused', message, { reason: String(code) })

  interface Token {
    readonly value: Promise<string>
    /** Milliseconds since the epoch; while it is being fetched, for ever, so that concurrent calls share it. */
    until: number
  }
  const fetchToken = async (): Promise<v.InferOutput<typeof answers.token>> => {
    const body = { imp_key: impKey, imp_secret: impSecret }
    const answer = await send({ method: 'POST', path: '/users/getToken', body, kind: 'question' })
    if (answer.code !== 0) throw refusal(answer)
    return read(answers.token, answer.response)
  }
  let token: Token | undefined
  const accessToken = (): Promise<string> => {
    if (token && token.until > Date.now()) return token.value
    const fetched = fetchToken()
    const mine: Token = {
      value: fetched.then(({ access_token }) => access_token),
      until: Number.POSITIVE_INFINITY,
    }
    token = mine
    mine.value.catch(() => undefined)
    fetched.then(
      // Both ends by PortOne's clock: this machine's may be wrong.
      ({ now, expired_at }) => (mine.until = Date.now() + (expired_at - now) * 1000 - tokenMargin),
      // A failure is forgotten, so that the next call asks again.
      () => {
        if (token === mine) token = undefined
      },
    )
    return mine.value
  }

  const call = async (asked: Call): Promise<Answer> => {
    const value = accessToken()
    const answer = await send(asked, await value)
    if (answer.status !== 401) return answer
    // A refused token was refused before anything happened: once more with a new one, also for a charge.
    if (token?.value === value) token = undefined
    return send(asked, await accessToken())
  }
  const ask = (path: string): Promise<Answer> => call({ method: 'GET', path, kind: 'question' })
  const act = (path: string, body: unknown): Promise<Answer> =>
    call({ method: 'POST', path, body, kind: 'act' })

  const expect = (answer: Answer): unknown => {
    if (answer.code !== 0) throw refusal(answer)
    return answer.response
  }
  const segment = encodeURIComponent

  return {
    /** One payment by PortOne's id, those of test channels included; null when there is none. */
    getPayment: async (impUid: string): Promise<V1Payment | null> => {
      const answer = await ask(`/payments/${segment(idOf('impUid', impUid))}?include_sandbox=true`)
      return isNotFound(answer) ? null : read(answers.payment, expect(answer))
    },
    /** Every attempt of one `merchant_uid`, the newest first. */
    findPayments: async (merchantUid: string): Promise<readonly V1Payment[]> => {
      const answer = await ask(`/payments/findAll/${segment(idOf('merchantUid', merchantUid))}?limit=100`)
      return isNotFound(answer) ? [] : read(answers.payments, expect(answer)).list
    },
    /** Charges the billing key that stands behind a `customer_uid`. */
    payAgain: async (charge: V1Charge): Promise<V1Payment> => {
      assertCharge(charge)
      return read(answers.payment, expect(await act('/subscribe/payments/again', charge)))
    },
    /** The billing key that stands behind a `customer_uid`. */
    getCustomer: async (customerUid: string): Promise<V1Customer | null> => {
      const answer = await ask(`/subscribe/customers/${segment(idOf('customerUid', customerUid))}`)
      return isNotFound(answer) ? null : read(answers.customer, expect(answer))
    },
    /** Gives money back. */
    cancel: async (cancel: V1Cancel): Promise<V1Payment> => {
      assertCancel(cancel)
      return read(answers.payment, expect(await act('/payments/cancel', cancel)))
    },
  }
}

export type V1Client = ReturnType<typeof createV1Client>
