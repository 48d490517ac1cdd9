import { test } from 'vitest'
import type { RequestOf } from './gateway.js'
import type { html5Inicis, settle, settleAcc } from './v1.js'

test('V1 gateways distinguish payment from billing by customer_uid', () => {
  const pay = {
    channelKey: 'c',
    merchant_uid: 'o1',
    amount: 1004,
    buyer_tel: '010-1234-5678',
    m_redirect_url: 'https://shop.example/return',
  } as const
  const inicis: RequestOf<typeof html5Inicis, 'request_pay'> = {
    ...pay,
    pay_method: 'samsung',
    name: 'Shoes',
  }
  const billing: RequestOf<typeof html5Inicis, 'request_pay'> = {
    channelKey: 'c',
    merchant_uid: 'o1',
    amount: 0,
    m_redirect_url: 'https://shop.example/return',
    pay_method: 'card',
    name: 'Monthly',
    customer_uid: 'card-1',
  }
  // @ts-expect-error: billing is for cards only
  const phoneBilling: RequestOf<typeof html5Inicis, 'request_pay'> = { ...billing, pay_method: 'phone' }
  const settleBilling: RequestOf<typeof settle, 'request_pay'> = {
    ...pay,
    pay_method: 'card',
    // @ts-expect-error: settle issues no billing key in a window
    customer_uid: 'u',
  }
  // @ts-expect-error: settle requires the company for a phone payment
  const settlePhone: RequestOf<typeof settle, 'request_pay'> = {
    ...pay,
    pay_method: 'phone',
    name: 'Shoes',
  }
  const settleCard: RequestOf<typeof settle, 'request_pay'> = { ...pay, pay_method: 'card' }
  // @ts-expect-error: only bank transfers
  const account: RequestOf<typeof settleAcc, 'request_pay'> = { ...pay, pay_method: 'card' }
  const ci: RequestOf<typeof settleAcc, 'request_pay'> = {
    ...pay,
    pay_method: 'trans',
    bypass: { settle: { custCi: 'aa', addDeductionYn: 'N', criPsblYn: '' } },
  }
  const deduction: RequestOf<typeof settleAcc, 'request_pay'> = {
    ...pay,
    pay_method: 'trans',
    // @ts-expect-error: not one of the listed values
    bypass: { settle: { addDeductionYn: 'X' } },
  }
  void [inicis, phoneBilling, settleBilling, settlePhone, settleCard, account, ci, deduction]
})
