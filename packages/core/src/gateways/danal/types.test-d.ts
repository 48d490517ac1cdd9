import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type * as v2 from '../v2.js'

const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  m_redirect_url: 'https://shop.example/return',
} as const

test('danal_tpay has all methods but telephone bills, danal only these', () => {
  type Card = RequestOf<typeof v1.danalTpay, 'request_pay'>
  type Phone = RequestOf<typeof v1.danal, 'request_pay'>
  const buyer = { ...pay, buyer_tel: '010-1234-5678' } as const
  const card: Card = {
    ...buyer,
    pay_method: 'vbank',
    biz_num: '1178178260',
    bypass: { danal: { COLOR: 'red' } },
  }
  expectTypeOf(card).toExtend<Card>()
  // @ts-expect-error: telephone bills are another gateway's
  const bill: Card = { ...buyer, pay_method: 'phone' }
  // @ts-expect-error: the business number of a virtual account is missing
  const account: Card = { ...buyer, pay_method: 'vbank' }
  const phone: Phone = { ...buyer, pay_method: 'phone', prefill: { phoneNumber: '01012345678' } }
  expectTypeOf(phone).toExtend<Phone>()
  // @ts-expect-error: cards are another gateway's
  const other: Phone = { ...buyer, pay_method: 'card' }
  // @ts-expect-error: the block is named danal
  const block: Phone = { ...buyer, pay_method: 'phone', bypass: { danal_tpay: {} } }
  void [bill, account, other, block]
})

test('danal, V2, verifies people and takes no payments', () => {
  type Verification = RequestOf<typeof v2.danal, 'requestIdentityVerification'>
  const person = { storeId: 'store', channelKey: 'channel', identityVerificationId: 'person1' } as const
  const request: Verification = { ...person, customData: 'text', bypass: { danal: { AGELIMIT: 19 } } }
  expectTypeOf(request).toExtend<Verification>()
  expectTypeOf<RequestOf<typeof v2.danal, 'requestPayment'>>().toBeNever()
  // @ts-expect-error: the id is missing
  const unknown: Verification = { storeId: 'store', channelKey: 'channel' }
  // @ts-expect-error: another gateway's bypass block
  const foreign: Verification = { ...person, bypass: { kcpV2: {} } }
  void [unknown, foreign]
})
