import * as v from 'valibot'

/** What decides nothing may be left out, or null: no payment is lost over it. */
const maybe = <const S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value) => value ?? undefined),
    ),
  )

const text = maybe(v.string())

/** A payment as V2 answers it; amounts are minor units, times RFC 3339. The SDK's types are a promise, not a check. */
export const payment = v.object({
  status: v.string(),
  id: v.string(),
  transactionId: v.string(),
  storeId: text,
  orderName: text,
  amount: v.object({ total: v.number(), cancelled: maybe(v.number()) }),
  currency: v.string(),
  channel: maybe(v.object({ type: v.string(), key: text, pgProvider: text })),
  method: maybe(
    v.object({
      type: text,
      bank: text,
      accountNumber: text,
      remitteeName: text,
      expiredAt: text,
    }),
  ),
  customData: text,
  paidAt: text,
  failedAt: text,
  failure: maybe(v.object({ reason: text, pgCode: text, pgMessage: text })),
})
export type V2Payment = v.InferOutput<typeof payment>

export const billingKey = v.object({
  status: v.string(),
  billingKey: v.string(),
  issueId: text,
  customer: maybe(v.object({ id: text })),
  channels: v.nullish(v.array(v.object({ type: v.string() })), []),
})

/** Every refusal of V2. A type that is no name of PortOne's was written by something on the way to it. */
export const refusal = v.object({
  type: v.pipe(v.string(), v.regex(/^[A-Z]/)),
  message: text,
  pgCode: text,
  pgMessage: text,
})
