import { test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { smilepay } from '../v1.js'

const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  buyer_tel: '010-1234-5678',
  m_redirect_url: 'https://shop.example/return',
} as const

test('smilepay', () => {
  type Request = RequestOf<typeof smilepay, 'request_pay'>
  const anyMethod: Request = pay
  // The method is not read.
  const transfer: Request = { ...pay, pay_method: 'trans' }
  // Live shops give no number.
  const buyerless: Request = { ...pay, buyer_tel: undefined }
  void [anyMethod, transfer, buyerless]
})
