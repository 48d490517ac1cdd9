import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { kicc, kiccV2 as kiccV2V1 } from '../v1.js'
import type { kiccV2 } from '../v2.js'

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

test('kicc_v2 takes WeChat Pay and Alipay+, in won and dollars', () => {
  type Payment = RequestOf<typeof kiccV2, 'requestPayment'>
  const request: Payment = {
    ...charge,
    currency: 'USD',
    payMethod: 'ALIPAY_PLUS',
    orderDescription: 'Two shoes',
    alipayPlus: { easyPayProvider: 'GCASH' },
  }
  const other: Payment = { ...charge, currency: 'KRW', payMethod: 'EASY_PAY', orderDetail: 'Two shoes' }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: no cards
  const card: Payment = { ...charge, currency: 'USD', payMethod: 'CARD' }
  // A currency can be plain text that is known at run time only: `check` reports the ones that are not taken.
  const yen: Payment = { ...charge, payMethod: 'EASY_PAY' }
  const foreign: Payment = {
    ...charge,
    currency: 'KRW',
    payMethod: 'EASY_PAY',
    // @ts-expect-error: WeChat Pay only
    easyPay: { easyPayProvider: 'KAKAOPAY' },
  }
  void [other, card, yen, foreign]
})

test("kicc_v2 requires the buyer's name and email address", () => {
  type Pay = RequestOf<typeof kiccV2V1, 'request_pay'>
  const buyer = { buyer_name: '포트원', buyer_email: 'a@b.example', buyer_tel: '010' }
  const request: Pay = {
    ...pay,
    ...buyer,
    pay_method: 'alipay_plus',
    order_description: 'Two shoes',
    alipay_plus: { wallet: 'gcash' },
  }
  expectTypeOf(request).toExtend<Pay>()
  // @ts-expect-error: no cards
  const card: Pay = { ...pay, ...buyer, pay_method: 'card' }
  // @ts-expect-error: the buyer's email address is missing
  const buyerless: Pay = { ...pay, pay_method: 'wechat' }
  // @ts-expect-error: Alipay+ requires a description
  const bare: Pay = { ...pay, ...buyer, pay_method: 'alipay_plus' }
  void [card, buyerless, bare]
})

test('kicc issues billing keys for cards', () => {
  type Pay = RequestOf<typeof kicc, 'request_pay'>
  const request: Pay = {
    ...pay,
    pay_method: 'trans',
    buyer_tel: '010',
    kiccProducts: [{ orderNumber: '1', name: 'Shoe', quantity: 2, amount: 500 }],
    bypass: { kicc: { disp_cash_yn: 'Y' } },
  }
  const billing: Pay = { ...pay, pay_method: 'card', customer_uid: 'u1' }
  expectTypeOf(request).toExtend<Pay>()
  // @ts-expect-error: no easy pay
  const easy: Pay = { ...pay, pay_method: 'kakaopay', buyer_tel: '010' }
  // Live shops give no number.
  const buyerless: Pay = { ...pay, pay_method: 'card' }
  // @ts-expect-error: billing keys for cards only
  const phone: Pay = { ...billing, pay_method: 'phone' }
  void [billing, easy, buyerless, phone]
})
