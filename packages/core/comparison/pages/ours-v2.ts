import { browserPlatform, createCheckout, loadSdk, v2Source } from '../../src/index.js'
import { inicisV2 } from '../../src/gateways/inicis/v2.js'

interface Options {
  readonly url?: string | undefined
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
}

export const load = async (options: Options = {}): Promise<unknown> =>
  loadSdk(browserPlatform(), v2Source, options)

const checkout = createCheckout({
  channel: { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' },
  redirectUrl: '/return',
  // Whether a request is right is another question.
  onInvalid: 'report',
})
const order = {
  orderName: 'Socks',
  totalAmount: 1000,
  currency: 'KRW',
  customer: { fullName: '홍길동', phoneNumber: '010-1234-5678', email: 'buyer@shop.example' },
} as const

export const pay = (): Promise<unknown> =>
  checkout.requestPayment({ paymentId: 'order-1', payMethod: 'CARD', ...order })

/** An operation that older builds of the SDK lack. */
export const newer = (): Promise<unknown> =>
  checkout.requestIssueBillingKeyAndPay({
    paymentId: 'order-1',
    billingKeyAndPayMethod: 'MOBILE',
    productType: 'DIGITAL',
    offerPeriod: { interval: '1m' },
    ...order,
  })
