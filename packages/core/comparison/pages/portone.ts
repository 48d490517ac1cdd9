import {
  __INTERNAL__setPortOneSdkUrl as setSdkUrl,
  requestIssueBillingKeyAndPay,
  requestPayment,
} from '@portone/browser-sdk/v2'

const order = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'order-1',
  orderName: 'Socks',
  totalAmount: 1000,
  currency: 'KRW',
} as const

/** Its loading has no function of its own: every call of the SDK begins with it. */
export const load = (options: { readonly url?: string | undefined } = {}): Promise<unknown> => {
  if (options.url !== undefined) setSdkUrl(options.url)
  return requestPayment({ ...order, payMethod: 'CARD' })
}

export const pay = (): Promise<unknown> => requestPayment({ ...order, payMethod: 'CARD' })

export const newer = (): Promise<unknown> =>
  requestIssueBillingKeyAndPay({ ...order, billingKeyAndPayMethod: 'MOBILE' })
