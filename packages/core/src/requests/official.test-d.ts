import type * as PortOne from '@portone/browser-sdk/v2'
import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateways/gateway.js'
import type { danal, inicisV2, niceV2, paypalV2, tosspayments } from '../gateways/v2.js'

// A request that compiles with PortOne's own types must also compile with ours: no name or code may be missing.

type Keys<T> = T extends unknown ? keyof T : never
type At<T, Key extends string> = T extends { readonly [K in Key]?: infer V } ? NonNullable<V> : never

type Payment = RequestOf<typeof tosspayments, 'requestPayment'>

test('every parameter of PortOne’s requests', () => {
  expectTypeOf<Exclude<Keys<PortOne.PaymentRequest>, Keys<Payment>>>().toBeNever()
  expectTypeOf<
    Exclude<Keys<PortOne.IssueBillingKeyRequest>, Keys<RequestOf<typeof inicisV2, 'requestIssueBillingKey'>>>
  >().toBeNever()
  expectTypeOf<
    Exclude<
      Keys<PortOne.IssueBillingKeyAndPayRequest>,
      Keys<RequestOf<typeof inicisV2, 'requestIssueBillingKeyAndPay'>>
    >
  >().toBeNever()
  expectTypeOf<
    Exclude<
      Keys<PortOne.IdentityVerificationRequest>,
      Keys<RequestOf<typeof danal, 'requestIdentityVerification'>>
    >
  >().toBeNever()
  expectTypeOf<
    Exclude<
      Keys<PortOne.LoadIssueBillingKeyUIRequest>,
      Keys<RequestOf<typeof paypalV2, 'loadIssueBillingKeyUI'>>
    >
  >().toBeNever()
  expectTypeOf<
    Exclude<Keys<PortOne.LoadPaymentUIRequest>, Keys<RequestOf<typeof paypalV2, 'loadPaymentUI'>>>
  >().toBeNever()
})

test('every parameter of the objects in them', () => {
  type Missing<Key extends string> = [Keys<At<PortOne.PaymentRequest, Key>>] extends [never]
    ? 'nothing to compare'
    : Exclude<Keys<At<PortOne.PaymentRequest, Key>>, Keys<At<Payment, Key>>>
  expectTypeOf<Missing<'customer'>>().toBeNever()
  expectTypeOf<Missing<'card'>>().toBeNever()
  expectTypeOf<Missing<'easyPay'>>().toBeNever()
  expectTypeOf<Missing<'transfer'>>().toBeNever()
  expectTypeOf<Missing<'virtualAccount'>>().toBeNever()
  expectTypeOf<Missing<'mobile'>>().toBeNever()
  expectTypeOf<Missing<'giftCertificate'>>().toBeNever()
  expectTypeOf<Missing<'storeDetails'>>().toBeNever()
})

test('every code of PortOne’s lists, if a gateway does not narrow them', () => {
  type NicePay = RequestOf<typeof niceV2, 'requestPayment'>
  expectTypeOf<Exclude<PortOne.Locale, At<Payment, 'locale'>>>().toBeNever()
  expectTypeOf<Exclude<PortOne.ProductType, At<Payment, 'productType'>>>().toBeNever()
  expectTypeOf<Exclude<PortOne.Gender, At<At<Payment, 'customer'>, 'gender'>>>().toBeNever()
  expectTypeOf<Exclude<PortOne.Carrier, At<At<Payment, 'mobile'>, 'carrier'>>>().toBeNever()
  expectTypeOf<
    Exclude<PortOne.CashReceiptType, At<At<Payment, 'virtualAccount'>, 'cashReceiptType'>>
  >().toBeNever()
  expectTypeOf<
    Exclude<PortOne.CardCompany, At<At<NicePay, 'easyPay'>, 'availableCards'>[number]>
  >().toBeNever()
})
