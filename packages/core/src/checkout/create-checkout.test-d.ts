import { expectTypeOf, test } from 'vitest'
import type { Gateway, RequestOf } from '../gateways/gateway.js'
import { danal as v1Danal, html5Inicis } from '../gateways/v1.js'
import { danal, inicisV2, kpn } from '../gateways/v2.js'
import type { V2PaymentRequest } from '../requests/v2-requests.js'
import { createCheckout, type Checkout } from './create-checkout.js'
import type { CheckoutErrorCode } from './platform/errors.js'
import type { Outcome } from './outcomes/outcome.js'

const storeId = 'store-1'
const channelKey = 'channel-1'
const customer = { fullName: '홍길동', phoneNumber: '010-1234-5678', email: 'buyer@example.com' }
const order = { paymentId: 'p-1', orderName: 'Socks', totalAmount: 1000, currency: 'KRW', customer } as const

test("a channel needs the keys of its gateway's dialect", () => {
  createCheckout({ channel: { gateway: inicisV2, storeId, channelKey } })
  createCheckout({ channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey } })
  // @ts-expect-error V2 needs a store
  createCheckout({ channel: { gateway: inicisV2, channelKey } })
  // @ts-expect-error V1 needs a user code
  createCheckout({ channel: { gateway: html5Inicis, channelKey } })
  // @ts-expect-error V1 has no storeId
  createCheckout({ channel: { gateway: html5Inicis, storeId, channelKey } })
})

test('facts accept only what some gateway asks for', () => {
  const channel = { gateway: inicisV2, storeId, channelKey } as const
  createCheckout({ channel: { ...channel, facts: { cbt: 'SBPS', highRisk: false } } })
  // @ts-expect-error a misspelled fact, which no rule would read
  createCheckout({ channel: { ...channel, facts: { highrisk: true } } })
  // @ts-expect-error not one of the two values
  createCheckout({ channel: { ...channel, facts: { cbt: 'SPBS' } } })
  // @ts-expect-error a boolean
  createCheckout({ channel: { ...channel, facts: { digital: 'REAL' } } })
})

test("a request has its gateway's type, without the keys that the channel has", () => {
  const inicis = createCheckout({ channel: { gateway: inicisV2, storeId, channelKey }, redirectUrl: '/done' })
  void inicis.requestPayment({ ...order, payMethod: 'CARD' })
  void inicis.requestPayment({ ...order, payMethod: 'CARD', channelKey: 'other', redirectUrl: '/mine' })
  // @ts-expect-error Inicis has no PAYPAL
  void inicis.requestPayment({ ...order, payMethod: 'PAYPAL' })
  const { email: _, ...withoutEmail } = customer
  // @ts-expect-error Inicis requires an email
  void inicis.requestPayment({ ...order, payMethod: 'CARD', customer: withoutEmail })
  const payments = createCheckout({ channel: { gateway: kpn, storeId, channelKey } })
  // @ts-expect-error KPN does not take gift certificates
  void payments.requestPayment({ ...order, payMethod: 'GIFT_CERTIFICATE' })
})

test('only a gateway with identity verification accepts requestIdentityVerification', () => {
  const verification = createCheckout({ channel: { gateway: danal, storeId, channelKey } })
  void verification.requestIdentityVerification({ identityVerificationId: 'v-1', customer })
  // @ts-expect-error the id is required
  void verification.requestIdentityVerification({ customer })
  const payments = createCheckout({ channel: { gateway: kpn, storeId, channelKey } })
  // @ts-expect-error KPN has no identity verification
  void payments.requestIdentityVerification({ identityVerificationId: 'v-1' })
})

test('certification accepts the documented V1 parameters, on a gateway with identity verification', () => {
  const verification = createCheckout({ channel: { gateway: v1Danal, userCode: 'imp00000000', channelKey } })
  void verification.certification({ merchant_uid: 'v-1', min_age: 19 })
  // @ts-expect-error the id is required
  void verification.certification({ min_age: 19 })
  const payments = createCheckout({ channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey } })
  // @ts-expect-error this gateway has no identity verification
  void payments.certification({ merchant_uid: 'v-1' })
})

test('a request in the other dialect may be any record', () => {
  const inicis = createCheckout({ channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey } })
  void inicis.requestPayment({ ...order, payMethod: 'CARD' })
  // @ts-expect-error the gateway's own dialect is typed
  void inicis.requestPay({ pay_method: 'card' })
})

test("a gateway that is known only at run time accepts either dialect's keys and any record", () => {
  const gateway: Gateway = inicisV2
  createCheckout({ channel: { gateway, storeId, channelKey } })
  createCheckout({ channel: { gateway, userCode: 'imp00000000', channelKey } })
  // @ts-expect-error the keys of neither dialect
  createCheckout({ channel: { gateway, channelKey } })
  expectTypeOf<Checkout<Gateway>['requestPayment']>()
    .parameter(0)
    .toEqualTypeOf<Readonly<Record<string, unknown>> | V2PaymentRequest>()
  // A request typed by its gateway is accepted too.
  expectTypeOf<RequestOf<typeof kpn, 'requestPayment'>>().toExtend<
    Parameters<Checkout<Gateway>['requestPayment']>[0]
  >()
  expectTypeOf<RequestOf<typeof html5Inicis, 'request_pay'>>().toExtend<
    Parameters<Checkout<Gateway>['requestPay']>[0]
  >()
})

test('outcomes and errors are closed unions', () => {
  expectTypeOf<Outcome['status']>().toEqualTypeOf<
    'completed' | 'canceled' | 'failed' | 'unknown' | 'redirecting'
  >()
  expectTypeOf<CheckoutErrorCode>().toEqualTypeOf<
    | 'invalid-request'
    | 'in-progress'
    | 'not-in-browser'
    | 'load-failed'
    | 'load-timeout'
    | 'sdk-invalid'
    | 'unsupported-operation'
    | 'popup-blocked'
  >()
})
