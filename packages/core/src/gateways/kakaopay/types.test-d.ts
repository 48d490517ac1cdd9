import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type * as v2 from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment-1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'EASY_PAY',
} as const
const issuing = { storeId: 'store', channelKey: 'channel', billingKeyMethod: 'EASY_PAY' } as const
const home = { redirectUrl: 'https://shop.example/return' } as const
const pay = {
  channelKey: 'channel',
  merchant_uid: 'order-1',
  name: 'Shoes',
  amount: 1000,
  m_redirect_url: 'https://shop.example/return',
} as const

test('Kakao Pay, V2', () => {
  type Payment = RequestOf<typeof v2.kakaopay, 'requestPayment'>
  type Issue = RequestOf<typeof v2.kakaopay, 'requestIssueBillingKey'>
  const payment: Payment = { ...charge, ...home, bypass: { kakaopay: { custom_message: '안내' } } }
  expectTypeOf(payment).toExtend<Payment>()
  // @ts-expect-error: no card window
  const card: Payment = { ...charge, ...home, payMethod: 'CARD' }
  // @ts-expect-error: phones leave the page
  const homeless: Payment = { ...charge }
  // @ts-expect-error: only V1 can choose cards or money
  const money: Payment = { ...charge, ...home, bypass: { kakaopay: { payment_method_type: 'MONEY' } } }
  // @ts-expect-error: the name of a billing key is missing
  const nameless: Issue = { ...issuing, ...home }
  expectTypeOf<RequestOf<typeof v2.kakaopay, 'requestIssueBillingKeyAndPay'>>().toBeNever()
  void [card, homeless, money, nameless]
})

test('Kakao Pay, V1', () => {
  type Request = RequestOf<typeof v1.kakaopay, 'request_pay'>
  const payment: Request = {
    ...pay,
    kakaopayMobileAsPC: true,
    bypass: { kakaopay: { payment_method_type: 'MONEY' } },
  }
  expectTypeOf(payment).toExtend<Request>()
  // @ts-expect-error: not one of the listed values
  const point: Request = { ...pay, bypass: { kakaopay: { payment_method_type: 'POINT' } } }
  // At live shops the callback also comes on phones.
  const homeless: Request = { ...pay, m_redirect_url: undefined }
  void [point, homeless]
})
