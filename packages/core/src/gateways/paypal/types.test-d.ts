import { describe, expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type {
  eximbay,
  payletterGlobal as payletterGlobalV1,
  paymentwall as paymentwallV1,
  paypal,
  paypalV2 as paypalV2OnV1,
} from '../v1.js'
import type { eximbayV2, payletterGlobal, paymentwall, paypalV2 } from '../v2.js'

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

describe("PayPal's and other gateways' requests from abroad", () => {
  test('paypal_v2 draws a button for payments, and another for billing keys', () => {
    type Pay = RequestOf<typeof paypalV2, 'loadPaymentUI'>
    type Issue = RequestOf<typeof paypalV2, 'loadIssueBillingKeyUI'>
    const block = {
      paypal_v2: { style: { color: 'gold' }, additional_data: [{ key: 'a', value: 'b' }] },
    } as const
    const request: Pay = { ...charge, uiType: 'PAYPAL_SPB', bypass: block }
    const issue: Issue = { storeId: 's', channelKey: 'c', uiType: 'PAYPAL_RT', bypass: block }
    expectTypeOf(request).toExtend<Pay>()
    expectTypeOf(issue).toExtend<Issue>()
    // @ts-expect-error: the kind of button is missing
    const bare: Pay = { ...charge }
    // @ts-expect-error: the button of billing keys
    const other: Pay = { ...charge, uiType: 'PAYPAL_RT' }
    // A currency may be known at run time only, as text: `check` tells which are taken.
    const won: Pay = { ...charge, uiType: 'PAYPAL_SPB', currency: 'KRW' }
    const parcel: Issue = {
      ...issue,
      // @ts-expect-error: orders belong to payments
      bypass: { paypal_v2: { purchase_units: [] } },
    }
    expectTypeOf<RequestOf<typeof paypalV2, 'requestPayment'>>().toBeNever()
    void [bare, other, won, parcel]
  })

  test('paypal_v2 on V1 tells payment from billing by customer_uid', () => {
    type Request = RequestOf<typeof paypalV2OnV1, 'loadUI'>
    const request: Request = { ...pay, pay_method: 'paypal', buyer_first_name: 'Port' }
    const issue: Request = {
      channelKey: 'c',
      merchant_uid: 'o1',
      pay_method: 'paypal',
      customer_uid: 'u1',
      bypass: { paypal_v2: { shipping_address: { line1: '1 Main', city: 'San Jose', country_code: 'US' } } },
    }
    expectTypeOf(request).toExtend<Request>()
    expectTypeOf(issue).toExtend<Request>()
    // @ts-expect-error: PayPal is the only method
    const card: Request = { ...pay, pay_method: 'card' }
    // @ts-expect-error: a payment needs an amount
    const free: Request = { channelKey: 'c', merchant_uid: 'o1', pay_method: 'paypal' }
    void [card, free]
  })

  test('paypal needs a way home from every device', () => {
    type Request = RequestOf<typeof paypal, 'request_pay'>
    const request: Request = {
      ...pay,
      ...home,
      pay_method: 'card',
      optional: { use_stc_api: true, stc_data: { sender_account_id: 'A' } },
    }
    expectTypeOf(request).toExtend<Request>()
    // @ts-expect-error: the way home is missing
    const lost: Request = { ...pay, pay_method: 'card' }
    // No method is read.
    const newer: Request = { ...pay, ...home, pay_method: 'paypal' }
    void [lost, newer]
  })

  test('eximbay_v2 needs the name and address of who pays', () => {
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
    // @ts-expect-error: a closed list
    const receipt: Pay = { ...request, bypass: { eximbay_v2: { tax: { receipt_status: 'yes' } } } }
    // @ts-expect-error: tax belongs to payments
    const tax: IssueAndPay = { ...issue, bypass: { eximbay_v2: { tax: { receipt_status: 'Y' } } } }
    void [silent, receipt, tax]
  })

  test('eximbay has methods of its own, and issues no key', () => {
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
    // @ts-expect-error: who pays is missing
    const nobody: Request = { ...pay, pay_method: 'card' }
    // @ts-expect-error: no recurring payments
    const recurring: Request = { ...pay, ...buyer, pay_method: 'card', customer_uid: 'u' }
    void [transfer, nobody, recurring]
  })

  test('payletter_global names what it shows in words of its own', () => {
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
    // A currency may be known at run time only, as text: `check` tells which are taken.
    const euros: Pay = { ...charge, customer, currency: 'EUR' }
    const wallet: IssueAndPay = {
      ...charge,
      customer,
      // @ts-expect-error: keys are for cards
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

  test('paymentwall has its block under its name on V2, and at the root on V1', () => {
    type Pay = RequestOf<typeof paymentwall, 'requestPayment'>
    const customer = { customerId: 'u1', email: 'a@b.example' }
    const request: Pay = { ...charge, customer, bypass: { paymentwall: { widget: 't3_1' } } }
    expectTypeOf(request).toExtend<Pay>()
    // @ts-expect-error: who pays is missing
    const nobody: Pay = { ...charge, customer: { email: 'a@b.example' } }
    // @ts-expect-error: a closed list
    const widget: Pay = { ...request, bypass: { paymentwall: { widget: 'p1_1' } } }
    void [nobody, widget]

    type V1 = RequestOf<typeof paymentwallV1, 'request_pay'>
    const onV1: V1 = {
      ...pay,
      ...home,
      buyer_name: 'Jack Son',
      buyer_email: 'a@b.example',
      use_test_method: true,
      bypass: { widget_code: 't3_1', ps: 'test' },
    }
    expectTypeOf(onV1).toExtend<V1>()
    // @ts-expect-error: who pays is missing
    const nobodyOnV1: V1 = { ...pay, ...home }
    // @ts-expect-error: the block of V2
    const block: V1 = { ...onV1, bypass: { paymentwall: { ps: 'test' } } }
    void [nobodyOnV1, block]
  })
})
