import * as v from 'valibot'

/** V1 wraps every answer in this envelope; a refusal is HTTP 200 with a code other than 0. */
export const envelope = v.object({
  code: v.number(),
  message: v.nullish(v.string()),
  response: v.unknown(),
})

/** `now` and `expired_at` are Unix seconds by PortOne's clock. */
export const token = v.object({ access_token: v.string(), now: v.number(), expired_at: v.number() })

const text = v.nullish(v.string())
/** Unix seconds; 0 means "not set". */
const seconds = v.nullish(v.number())

/** A payment as V1 returns it. Amounts are in major units. */
export const payment = v.object({
  imp_uid: v.string(),
  merchant_uid: v.string(),
  amount: v.number(),
  cancel_amount: v.number(),
  currency: v.string(),
  status: v.string(),
  sandbox: v.nullish(v.boolean()),
  name: text,
  pay_method: text,
  pg_provider: text,
  paid_at: seconds,
  failed_at: seconds,
  fail_reason: text,
  vbank_name: text,
  vbank_num: text,
  vbank_holder: text,
  vbank_date: seconds,
  custom_data: text,
  customer_uid_usage: text,
})
export type V1Payment = v.InferOutput<typeof payment>

/** One page of payments; a missing list is an empty one. */
export const payments = v.object({ list: v.nullish(v.array(payment), []) })

export const customer = v.object({
  customer_uid: v.string(),
  customer_id: text,
  sandbox: v.nullish(v.boolean()),
})
export type V1Customer = v.InferOutput<typeof customer>
