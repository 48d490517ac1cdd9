// In a page: from the buyer's click to the call of PortOne's SDK, by the SDK itself and by a prepared checkout.
import { createCheckout, tabGuard } from '../src/index.js'
import { html5Inicis } from '../src/gateways/inicis/v1.js'
import { inicisV2 } from '../src/gateways/inicis/v2.js'
import { payment } from './payment.js'

interface Contender {
  readonly prepare?: () => Promise<void>
  readonly open: () => unknown
}

/** When the SDK was called. */
let called = 0

// Fake SDKs that answer at once, so that no call is pending at the next click.
const portone = {
  requestPayment: (request: { readonly paymentId?: unknown }) => {
    called = performance.now()
    return Promise.resolve({ transactionType: 'PAYMENT', txId: 'tx-1', paymentId: request.paymentId })
  },
}
const imp = {
  init: () => undefined,
  request_pay: (request: { readonly merchant_uid?: unknown }, callback: (response: unknown) => void) => {
    called = performance.now()
    callback({ success: true, imp_uid: 'imp_1', merchant_uid: request.merchant_uid })
  },
}
Object.assign(globalThis, { PortOne: portone, IMP: imp })

const { storeId: _store, channelKey: _channel, redirectUrl, ...request } = payment
const param = {
  merchant_uid: payment.paymentId,
  name: payment.orderName,
  amount: payment.totalAmount,
  pay_method: 'card',
  buyer_name: payment.customer.fullName,
  buyer_tel: payment.customer.phoneNumber,
  buyer_email: payment.customer.email,
} as const

const { storeId, channelKey } = payment
const v2 = (guarded: boolean) =>
  createCheckout({
    channel: { gateway: inicisV2, storeId, channelKey },
    redirectUrl,
    guard: guarded ? tabGuard() : undefined,
  })
const v1 = () =>
  createCheckout({ channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey }, redirectUrl })

const byCheckout = <C extends { prepare(): Promise<void> }>(
  checkout: C,
  open: (checkout: C) => Promise<unknown>,
): Contender => ({ prepare: () => checkout.prepare(), open: () => open(checkout) })

const contenders: Readonly<Record<string, () => Contender>> = {
  'V2: PortOne.requestPayment': () => ({ open: () => portone.requestPayment(payment) }),
  'V2: checkout.requestPayment': () => byCheckout(v2(false), (checkout) => checkout.requestPayment(request)),
  'V2: the same with tabGuard()': () => byCheckout(v2(true), (checkout) => checkout.requestPayment(request)),
  'V1: IMP.request_pay': () => ({ open: () => imp.request_pay(param, () => undefined) }),
  'V1: checkout.requestPay': () => byCheckout(v1(), (checkout) => checkout.requestPay(param)),
  'V1: checkout.requestPayment, converted': () =>
    byCheckout(v1(), (checkout) => checkout.requestPayment(request)),
}

/** Milliseconds of every click. */
const samples: number[] = []

/** One contender per page, so that its first click is cold, as a buyer's. */
const begin = async (name: string): Promise<void> => {
  const contender = contenders[name]?.()
  if (!contender) throw new RangeError(name)
  await contender.prepare?.()
  document.querySelector('button')?.addEventListener('click', () => {
    called = 0
    const clicked = performance.now()
    void contender.open()
    samples.push(called - clicked)
  })
}

Object.assign(globalThis, { bench: { names: Object.keys(contenders), begin, samples } })
