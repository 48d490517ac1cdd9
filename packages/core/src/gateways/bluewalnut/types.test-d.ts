import { test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { bluewalnut } from '../v1.js'

const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  buyer_tel: '010-1234-5678',
  m_redirect_url: 'https://shop.example/return',
} as const

test('bluewalnut', () => {
  type Request = RequestOf<typeof bluewalnut, 'request_pay'>
  const card: Request = { ...pay, pay_method: 'card' }
  // @ts-expect-error: no wallets
  const wallet: Request = { ...pay, pay_method: 'kakaopay' }
  // @ts-expect-error: the amount is missing
  const free: Request = { ...pay, amount: undefined, pay_method: 'card' }
  void [card, wallet, free]
})
