import { html5Inicis } from '../src/gateways/v1.js'
import { inicisV2 } from '../src/gateways/v2.js'

export const v2Channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-1' }
export const v1Channel = { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'channel-1' }

/** A valid card payment on both devices, as a V2 request. */
export const request = {
  paymentId: 'p-1',
  orderName: 'Socks',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'CARD',
  customer: { fullName: '홍길동', phoneNumber: '010-1234-5678', email: 'buyer@example.com' },
} as const

/** The same payment as V1 parameters. */
export const param = {
  merchant_uid: 'p-1',
  name: 'Socks',
  amount: 1000,
  pay_method: 'card',
  buyer_name: '홍길동',
  buyer_tel: '010-1234-5678',
  buyer_email: 'buyer@example.com',
} as const
