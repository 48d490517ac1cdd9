import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type * as v2 from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
} as const
const customer = { fullName: '포트원', phoneNumber: '010-0000-1234', email: 'test@portone.io' }
const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  m_redirect_url: 'https://shop.example/return',
} as const

test('galaxia, V2, requires the id of the buyer', () => {
  type Payment = RequestOf<typeof v2.galaxia, 'requestPayment'>
  const redirectUrl = 'https://shop.example/return'
  const known = { customer: { customerId: 'customer1' }, redirectUrl }
  const request: Payment = {
    ...charge,
    ...known,
    payMethod: 'GIFT_CERTIFICATE',
    giftCertificate: { giftCertificateType: 'HAPPYMONEY' },
    bypass: { galaxia: { ITEM_CODE: '1' } },
  }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: the buyer's id is missing
  const buyerless: Payment = { ...charge, redirectUrl, payMethod: 'CARD', customer }
  const other: Payment = {
    ...charge,
    ...known,
    payMethod: 'EASY_PAY',
    // @ts-expect-error: SSGPAY is not among its providers
    easyPay: { easyPayProvider: 'SSGPAY' },
  }
  void [buyerless, other]
})

test('galaxia, V1, takes only its listed carriers', () => {
  type Payment = RequestOf<typeof v1.galaxia, 'request_pay'>
  const request: Payment = { ...pay, customer_id: 'buyer1', pay_method: 'phone', phone: { carrier: 'KTF' } }
  expectTypeOf(request).toExtend<Payment>()
  const usual: Payment = { ...pay, customer_id: 'buyer1' }
  // @ts-expect-error: the buyer's id is missing
  const buyerless: Payment = { ...pay, pay_method: 'card' }
  // @ts-expect-error: V2's spelling
  const carrier: Payment = { ...pay, customer_id: 'buyer1', pay_method: 'phone', phone: { carrier: 'LGU' } }
  void [usual, buyerless, carrier]
})
