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

test('a channel has the keys of its gateway’s dialect', () => {
  createCheckout({ channel: { gateway: inicisV2, storeId, channelKey } })
  createCheckout({ channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey } })
  // @ts-expect-error V2 needs a store
  createCheckout({ channel: { gateway: inicisV2, channelKey } })
  // @ts-expect-error V1 needs a user code
  createCheckout({ channel: { gateway: html5Inicis, channelKey } })
  // @ts-expect-error V1 knows no store
  createCheckout({ channel: { gateway: html5Inicis, storeId, channelKey } })
})

test('a fact of the contract is one that some gateway asks for', () => {
  const channel = { gateway: inicisV2, storeId, channelKey } as const
  createCheckout({ channel: { ...channel, facts: { cbt: 'SBPS', highRisk: false } } })
  // @ts-expect-error nobody asks for it: a rule that was meant would stay silent
  createCheckout({ channel: { ...channel, facts: { highrisk: true } } })
  // @ts-expect-error there are two kinds
  createCheckout({ channel: { ...channel, facts: { cbt: 'SPBS' } } })
  // @ts-expect-error yes or no
  createCheckout({ channel: { ...channel, facts: { digital: 'REAL' } } })
})

test('a request follows the gateway, and needs nothing that the channel has', () => {
  const inicis = createCheckout({ channel: { gateway: inicisV2, storeId, channelKey }, redirectUrl: '/done' })
  void inicis.requestPayment({ ...order, payMethod: 'CARD' })
  void inicis.requestPayment({ ...order, payMethod: 'CARD', channelKey: 'other', redirectUrl: '/mine' })
  // @ts-expect-error Inicis has no PAYPAL
  void inicis.requestPayment({ ...order, payMethod: 'PAYPAL' })
  const { email: _, ...unreachable } = customer
  // @ts-expect-error Inicis asks for an email
  void inicis.requestPayment({ ...order, payMethod: 'CARD', customer: unreachable })
  const payments = createCheckout({ channel: { gateway: kpn, storeId, channelKey } })
  // @ts-expect-error KPN sells no gift certificates
  void payments.requestPayment({ ...order, payMethod: 'GIFT_CERTIFICATE' })
})

test('only a channel that verifies identities takes one to verify', () => {
  const verification = createCheckout({ channel: { gateway: danal, storeId, channelKey } })
  void verification.requestIdentityVerification({ identityVerificationId: 'v-1', customer })
  // @ts-expect-error an id is asked for
  void verification.requestIdentityVerification({ customer })
  const payments = createCheckout({ channel: { gateway: kpn, storeId, channelKey } })
  // @ts-expect-error KPN verifies nobody
  void payments.requestIdentityVerification({ identityVerificationId: 'v-1' })
})

test("V1's certification takes what its page lists, on a gateway that verifies", () => {
  const verification = createCheckout({ channel: { gateway: v1Danal, userCode: 'imp00000000', channelKey } })
  void verification.certification({ merchant_uid: 'v-1', min_age: 19 })
  // @ts-expect-error a verification has an id
  void verification.certification({ min_age: 19 })
  const payments = createCheckout({ channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey } })
  // @ts-expect-error this gateway verifies nobody
  void payments.certification({ merchant_uid: 'v-1' })
})

test('the other dialect’s request is taken as any record', () => {
  const inicis = createCheckout({ channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey } })
  void inicis.requestPayment({ ...order, payMethod: 'CARD' })
  // @ts-expect-error the gateway's own dialect is typed
  void inicis.requestPay({ pay_method: 'card' })
})

test('a gateway that is only known at run time takes either keys and any record', () => {
  const gateway: Gateway = inicisV2
  createCheckout({ channel: { gateway, storeId, channelKey } })
  createCheckout({ channel: { gateway, userCode: 'imp00000000', channelKey } })
  // @ts-expect-error neither keys
  createCheckout({ channel: { gateway, channelKey } })
  expectTypeOf<Checkout<Gateway>['requestPayment']>()
    .parameter(0)
    .toEqualTypeOf<Readonly<Record<string, unknown>> | V2PaymentRequest>()
  // What is typed by a gateway passes where the gateway is only known at run time.
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
