import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { daou } from '../v1.js'

const pay = {
  channelKey: 'c',
  merchant_uid: 'o1',
  name: 'Shoes',
  amount: 1004,
  m_redirect_url: 'https://shop.example/return',
} as const

test('daou requires the kind of goods', () => {
  type Pay = RequestOf<typeof daou, 'request_pay'>
  const request: Pay = {
    ...pay,
    pay_method: 'vbank',
    digital: false,
    bypass: { daou: { CASHRECEIPTFLAG: 1, CARDQUOTA: 'CCBC-0:2' } },
  }
  expectTypeOf(request).toExtend<Pay>()
  // @ts-expect-error: digital is missing
  const kind: Pay = { ...pay, pay_method: 'card' }
  // @ts-expect-error: no Toss Pay
  const toss: Pay = { ...pay, pay_method: 'tosspay', digital: false }
  // @ts-expect-error: not one of the listed values
  const direct: Pay = { ...pay, pay_method: 'payco', digital: false, bypass: { daou: { DIRECT_YN: true } } }
  void [kind, toss, direct]
})
