import * as v from 'valibot'

/** A field that verification does not need: missing or null, it must not make the answer unreadable. */
const optionalField = <const S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value) => value ?? undefined),
    ),
  )

const text = optionalField(v.string())

/** A payment as V2 returns it. Amounts are in minor units, times in RFC 3339. Checked at run time, unlike the SDK's types. */
export const payment = v.object({
  status: v.string(),
  id: v.string(),
  transactionId: v.string(),
  storeId: text,
  orderName: text,
  amount: v.object({ total: v.number(), cancelled: optionalField(v.number()) }),
  currency: v.string(),
  channel: optionalField(v.object({ type: v.string(), key: text, pgProvider: text })),
  method: optionalField(
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
  failure: optionalField(v.object({ reason: text, pgCode: text, pgMessage: text })),
})
export type V2Payment = v.InferOutput<typeof payment>

export const billingKey = v.object({
  status: v.string(),
  billingKey: v.string(),
  issueId: text,
  customer: optionalField(v.object({ id: text })),
  channels: v.nullish(v.array(v.object({ type: v.string() })), []),
})

/** A V2 error. A `type` in another form than PortOne's comes from a proxy in between. */
export const refusal = v.object({
  type: v.pipe(v.string(), v.regex(/^[A-Z]/)),
  message: text,
  pgCode: text,
  pgMessage: text,
})
