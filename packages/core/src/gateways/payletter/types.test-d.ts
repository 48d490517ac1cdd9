import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { payletterGlobal as payletterGlobalV1 } from '../v1.js'
import type { payletterGlobal } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'USD',
} as const
const pay = { channelKey: 'c', merchant_uid: 'o1', name: 'Shoes', amount: 14.2, currency: 'USD' } as const
const home = { m_redirect_url: 'https://shop.example/return' } as const

test('payletter_global limits the window by its own codes', () => {
  type Pay = RequestOf<typeof payletterGlobal, 'requestPayment'>
  type IssueAndPay = RequestOf<typeof payletterGlobal, 'requestIssueBillingKeyAndPay'>
  const customer = { email: 'a@b.example' }
  const request: Pay = {
    ...charge,
    customer,
    bypass: { payletter_global: { pginfo: 'AlipayPlusGcash', servicename: 'Shop' } },
  }
  expectTypeOf(request).toExtend<Pay>()
  // @ts-expect-error: the email address is missing
  const silent: Pay = { ...charge }
  // A currency can be plain text that is known at run time only: `check` reports the ones that are not taken.
  const euros: Pay = { ...charge, customer, currency: 'EUR' }
  const wallet: IssueAndPay = {
    ...charge,
    customer,
    // @ts-expect-error: billing keys for cards only
    bypass: { payletter_global: { pginfo: 'ICBAlipay' } },
  }
  void [silent, euros, wallet]

  type V1 = RequestOf<typeof payletterGlobalV1, 'request_pay'>
  const onV1: V1 = { ...pay, ...home, buyer_email: 'a@b.example' }
  const both: V1 = {
    ...onV1,
    currency: 'USD',
    customer_uid: 'u1',
    bypass: { payletter_global: { pginfo: 'PLCreditCard' } },
  }
  expectTypeOf(both).toExtend<V1>()
  // @ts-expect-error: the email address is missing
  const silentOnV1: V1 = { ...pay, ...home }
  const named: V1 = {
    ...onV1,
    bypass: { payletter_global: { pginfo: 'a word of Payletter that no page lists' } },
  }
  // @ts-expect-error: no number
  const numbered: V1 = { ...onV1, bypass: { payletter_global: { pginfo: 1 } } }
  void [silentOnV1, named, numbered]
})
