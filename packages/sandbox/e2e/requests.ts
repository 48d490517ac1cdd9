import type { Sandbox } from '../src/index.js'

let count = 0
export const newId = (prefix: string): string => {
  count += 1
  return `${prefix}${Date.now()}${count}`
}

export const channelKey = (gateway: string): string => `channel-key-sandbox-${gateway.replaceAll('_', '-')}`

export const v2Payment = (sandbox: Sandbox, gateway: 'inicis_v2' | 'kpn', more: object = {}) => ({
  storeId: sandbox.config.store.storeId,
  channelKey: channelKey(gateway),
  paymentId: newId('order'),
  orderName: '나무 의자',
  totalAmount: 129_000,
  currency: 'CURRENCY_KRW',
  payMethod: 'CARD',
  customer: { fullName: '홍길동', phoneNumber: '01012345678', email: 'buyer@example.com' },
  ...more,
})

export const v1Payment = (gateway: 'html5_inicis' | 'settle' | 'settle_acc', more: object = {}) => ({
  channelKey: channelKey(gateway),
  pay_method: gateway === 'settle_acc' ? 'trans' : 'card',
  merchant_uid: newId('order'),
  name: '나무 의자',
  amount: 129_000,
  buyer_name: '홍길동',
  buyer_tel: '01012345678',
  buyer_email: 'buyer@example.com',
  ...more,
})
