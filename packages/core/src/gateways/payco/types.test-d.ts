import { test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { payco } from '../v1.js'

const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  buyer_tel: '010-1234-5678',
  m_redirect_url: 'https://shop.example/return',
} as const

test('payco', () => {
  type Request = RequestOf<typeof payco, 'request_pay'>
  const card: Request = { ...pay, pay_method: 'card', popup: true }
  const issue: Request = {
    channelKey: 'channel',
    merchant_uid: 'order1',
    name: 'Monthly',
    amount: 1000,
    customer_uid: 'buyer-1',
  }
  // The method is not read.
  const phone: Request = { ...pay, pay_method: 'phone' }
  // Live services give no number.
  const buyerless: Request = { ...pay, buyer_tel: undefined }
  void [card, issue, phone, buyerless]
})
