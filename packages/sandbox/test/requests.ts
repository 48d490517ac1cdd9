import { channelFor } from '../src/config/channels.js'
import { gatewayCodes } from '../src/gateways/index.js'

// Minimal requests that open a window of each gateway, for this package's tests.

const storeId = 'store-00000000-0000-4000-8000-000000000000'

type Fields = Readonly<Record<string, unknown>>

const v1More: Readonly<Record<string, Fields>> = {
  settle_acc: { pay_method: 'trans' },
  kcp_billing: { customer_uid: 'customer-1' },
  kcp_quick: { bypass: { kcpQuick: { actionType: 'Pay', memberID: 'member' } } },
  danal: { pay_method: 'phone', digital: false },
  daou: { digital: false },
  galaxia: { customer_id: 'member-1' },
  kicc_v2: { pay_method: 'wechat' },
  naverpay: { naverProducts: [{ uid: 'chair' }] },
  tosspay_v2: { pay_method: 'tosspay' },
  toss_brandpay: { pay_method: 'toss_brandpay', customer_id: 'member-1' },
  paypal: { currency: 'USD', m_redirect_url: 'https://shop.example/done' },
  paypal_v2: { pay_method: 'paypal', currency: 'USD' },
  eximbay: { currency: 'USD' },
  payletter_global: { currency: 'USD' },
  inicis_jp: { currency: 'JPY', popup: true },
}

export const leastV1 = (code: string, more: Fields = {}): Fields => ({
  channelKey: channelFor('v1', code).channelKey,
  merchant_uid: 'order1',
  name: 'Oak chair',
  amount: 1000,
  currency: 'KRW',
  buyer_name: 'Kim San',
  buyer_tel: '01012345678',
  buyer_email: 'buyer@example.com',
  ...v1More[code],
  ...more,
})

/** The codes that `IMP.request_pay` opens. */
export const payingV1 = gatewayCodes.v1.filter((code) => code !== 'inicis_unified' && code !== 'paypal_v2')

const v2More: Readonly<Record<string, Fields>> = {
  kakaopay: { payMethod: 'EASY_PAY' },
  naverpay: { payMethod: 'EASY_PAY', bypass: { naverpay: { productItems: [{ uid: 'chair' }] } } },
  tosspay_v2: { payMethod: 'EASY_PAY' },
  eximbay_v2: { payMethod: undefined },
  triple_a: { payMethod: undefined },
  paymentwall: { payMethod: undefined },
  payletter_global: { payMethod: undefined },
  kicc_v2: { payMethod: 'ALIPAY_PLUS' },
  inicis_jp: { currency: 'JPY' },
}

export const leastV2 = (code: string, more: Fields = {}): Fields => ({
  storeId,
  channelKey: channelFor('v2', code).channelKey,
  paymentId: 'order1',
  orderName: 'Oak chair',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'CARD',
  redirectUrl: 'https://shop.example/done',
  customer: {
    customerId: 'member-1',
    fullName: 'Kim San',
    phoneNumber: '01012345678',
    email: 'buyer@example.com',
  },
  storeDetails: { businessName: 'Shop' },
  ...v2More[code],
  ...more,
})

/** The codes that `requestPayment` opens. */
export const payingV2 = gatewayCodes.v2.filter(
  (code) => code !== 'paypal_v2' && code !== 'danal' && code !== 'inicis_unified',
)
