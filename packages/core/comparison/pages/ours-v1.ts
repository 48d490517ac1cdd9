import { browserPlatform, createCheckout, loadSdk, v1Source } from '../../src/index.js'
import { html5Inicis } from '../../src/gateways/inicis/v1.js'

interface Options {
  readonly url?: string | undefined
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
}

export const load = async (options: Options = {}): Promise<unknown> =>
  loadSdk(browserPlatform(), v1Source, options)

const checkout = createCheckout({
  channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'channel-key-1' },
  redirectUrl: '/return',
  // Whether a request is right is another question.
  onInvalid: 'report',
})

export const pay = (): Promise<unknown> =>
  checkout.requestPay({
    merchant_uid: 'order-1',
    name: 'Socks',
    amount: 1000,
    pay_method: 'card',
    buyer_name: '홍길동',
    buyer_tel: '010-1234-5678',
    buyer_email: 'buyer@shop.example',
  })
