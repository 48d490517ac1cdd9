import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { mobilians, mobiliansV2 as mobiliansV2V1 } from '../v1.js'
import type { mobiliansV2 } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'JPY',
  redirectUrl: 'https://shop.example/return',
} as const
const pay = {
  channelKey: 'c',
  merchant_uid: 'o1',
  name: 'Shoes',
  amount: 1004,
  m_redirect_url: 'https://shop.example/return',
} as const

test('mobilians_v2 takes the block that the types of the SDK have', () => {
  type Payment = RequestOf<typeof mobiliansV2, 'requestPayment'>
  const request: Payment = {
    ...charge,
    payMethod: 'CARD',
    bypass: { mobilians_v2: { cp_logo: 'Y', pay_options: { mc_safe_call: 'SAFECALL' } } },
  }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: not one of the listed values
  const logo: Payment = { ...charge, bypass: { mobilians_v2: { cp_logo: true } } }
  // @ts-expect-error: another gateway's bypass block
  const foreign: Payment = { ...charge, bypass: { mobilians: {} } }
  void [logo, foreign]
})

test('mobilians_v2 requires fields by method, and issues billing keys for cards and telephone bills', () => {
  type Pay = RequestOf<typeof mobiliansV2V1, 'request_pay'>
  const request: Pay = {
    ...pay,
    pay_method: 'vbank',
    vbank_due: '2031-01-01',
    bypass: { cashReceiptType: 'personal', mobilians_v2: { pay_options: { va_email: 'N' } } },
  }
  const billing: Pay = { ...pay, pay_method: 'phone', customer_uid: 'u1' }
  expectTypeOf(request).toExtend<Pay>()
  // @ts-expect-error: the deadline of a virtual account is missing
  const endless: Pay = { ...pay, pay_method: 'vbank' }
  // @ts-expect-error: the customer id for a gift certificate is missing
  const gift: Pay = { ...pay, pay_method: 'booknlife' }
  // @ts-expect-error: no billing keys for Kakao Pay
  const kakao: Pay = { ...pay, pay_method: 'kakaopay', customer_uid: 'u1' }
  void [billing, endless, gift, kakao]
})

test('mobilians issues billing keys for telephone bills', () => {
  type Pay = RequestOf<typeof mobilians, 'request_pay'>
  const request: Pay = { ...pay, pay_method: 'card' }
  const billing: Pay = { ...pay, pay_method: 'phone', customer_uid: 'u1' }
  expectTypeOf(request).toExtend<Pay>()
  // @ts-expect-error: no virtual accounts
  const account: Pay = { ...pay, pay_method: 'vbank' }
  // @ts-expect-error: no billing keys for cards
  const card: Pay = { ...pay, pay_method: 'card', customer_uid: 'u1' }
  void [billing, account, card]
})
