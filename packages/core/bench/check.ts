import * as v from 'valibot'
import { check } from '../src/check.js'
import { inicisV2 } from '../src/gateways/inicis/v2.js'
import { mistaken, payment } from './payment.js'
import { compare, print } from './rounds.js'
import { inicisPaymentOnPc } from './valibot-rules.js'

const options = { gateway: inicisV2, operation: 'requestPayment', device: 'pc' } as const

// Speed is comparable only if both find the same mistakes.
if (check(payment, options).length > 0 || !v.safeParse(inicisPaymentOnPc, payment).success)
  throw new Error('the valid payment has findings')
if (check(mistaken, options).length < 5 || v.safeParse(inicisPaymentOnPc, mistaken).success)
  throw new Error('the mistakes were not found')

for (const [name, request] of Object.entries({
  'a valid payment of 25 values': payment,
  'six mistakes': mistaken,
}))
  print(
    name,
    await compare({
      'portone-checkout: check': () => check(request, options),
      'valibot: the same rules': () => v.safeParse(inicisPaymentOnPc, request),
    }),
  )
