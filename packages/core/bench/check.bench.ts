import * as v from 'valibot'
import { bench, describe } from 'vitest'
import { check } from '../src/check.js'
import { inicisV2 } from '../src/gateways/v2/inicis-v2.js'
import { mistaken, payment } from './payment.js'
import { inicisPaymentOnPc } from './valibot-rules.js'

const options = { gateway: inicisV2, operation: 'requestPayment', device: 'pc' } as const

describe('a valid payment of 25 values', () => {
  bench('portone-checkout: check', () => {
    check(payment, options)
  })
  bench('valibot: the same rules', () => {
    v.safeParse(inicisPaymentOnPc, payment)
  })
})

describe('the same with six mistakes', () => {
  bench('portone-checkout: check', () => {
    check(mistaken, options)
  })
  bench('valibot: the same rules', () => {
    v.safeParse(inicisPaymentOnPc, mistaken)
  })
})
