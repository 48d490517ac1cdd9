import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { eximbay } from '../v1.js'
import type { eximbayV2 } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'USD',
} as const
const pay = { channelKey: 'c', merchant_uid: 'o1', name: 'Shoes', amount: 14.2, currency: 'USD' } as const

test("eximbay_v2 requires the buyer's name and email address", () => {
  type Pay = RequestOf<typeof eximbayV2, 'requestPayment'>
  type IssueAndPay = RequestOf<typeof eximbayV2, 'requestIssueBillingKeyAndPay'>
  const customer = { fullName: 'PortOne', email: 'a@b.example' }
  const request: Pay = {
    ...charge,
    customer,
    bypass: { eximbay_v2: { tax: { receipt_status: 'Y' }, ship_to: { city: 'Seoul' } } },
  }
  const issue: IssueAndPay = { ...charge, customer }
  expectTypeOf(request).toExtend<Pay>()
  expectTypeOf(issue).toExtend<IssueAndPay>()
  // @ts-expect-error: the email address is missing
  const silent: Pay = { ...charge, customer: { fullName: 'PortOne' } }
  // @ts-expect-error: not one of the listed values
  const receipt: Pay = { ...request, bypass: { eximbay_v2: { tax: { receipt_status: 'yes' } } } }
  // @ts-expect-error: tax belongs to payments
  const tax: IssueAndPay = { ...issue, bypass: { eximbay_v2: { tax: { receipt_status: 'Y' } } } }
  void [silent, receipt, tax]
})

test('eximbay has methods of its own, and issues no billing keys', () => {
  type Request = RequestOf<typeof eximbay, 'request_pay'>
  const buyer = { buyer_name: '구매자', buyer_tel: '010' } as const
  const request: Request = {
    ...pay,
    ...buyer,
    pay_method: 'econtext',
    bypass: { eximbay: { issuercountry: 'KR' } },
  }
  expectTypeOf(request).toExtend<Request>()
  // @ts-expect-error: no bank transfers
  const transfer: Request = { ...pay, ...buyer, pay_method: 'trans' }
  // @ts-expect-error: the buyer is missing
  const buyerless: Request = { ...pay, pay_method: 'card' }
  // @ts-expect-error: no recurring payments
  const recurring: Request = { ...pay, ...buyer, pay_method: 'card', customer_uid: 'u' }
  void [transfer, buyerless, recurring]
})
