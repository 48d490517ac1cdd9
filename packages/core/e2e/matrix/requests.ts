import { channelFor, type ChannelConfig } from '../../../sandbox/src/index.js'
import type { Asks, Dialect, Kind } from './settings.js'

type Fields = Readonly<Record<string, unknown>>

export const channels: Readonly<Record<Dialect, Readonly<Record<Kind, ChannelConfig>>>> = {
  v1: {
    frame: channelFor('v1', 'html5_inicis'),
    popup: channelFor('v1', 'settle'),
    'billing popup': channelFor('v1', 'settle_acc'),
    new: channelFor('v1', 'tosspayments'),
    identity: channelFor('v1', 'danal'),
  },
  v2: {
    frame: channelFor('v2', 'inicis_v2'),
    popup: channelFor('v2', 'tosspay_v2'),
    'billing popup': channelFor('v2', 'tosspay_v2'),
    new: channelFor('v2', 'tosspayments'),
    identity: channelFor('v2', 'danal'),
  },
}

/** The buyer's data; none of it may appear in the journal. */
export const buyer = { name: '홍길동', phone: '01012345678', email: 'buyer@example.com' }

const v1Method: Readonly<Record<Kind, string>> = {
  frame: 'card',
  popup: 'card',
  'billing popup': 'trans',
  new: 'card',
  identity: 'phone',
}
const v2Method: Readonly<Record<Kind, string>> = {
  frame: 'CARD',
  popup: 'EASY_PAY',
  'billing popup': 'EASY_PAY',
  new: 'CARD',
  identity: '',
}

const v1 = (kind: Kind, asks: Asks, id: string): Fields => ({
  pay_method: v1Method[kind],
  merchant_uid: id,
  name: '나무 의자',
  amount: 129_000,
  buyer_name: buyer.name,
  buyer_tel: buyer.phone,
  buyer_email: buyer.email,
  ...(asks === 'pay' ? {} : { customer_uid: `customer-${id}` }),
})

/** V1's `IMP.certification`. */
const certification = (id: string): Fields => ({ merchant_uid: id, name: buyer.name, phone: buyer.phone })

const customer = { fullName: buyer.name, phoneNumber: buyer.phone, email: buyer.email, customerId: 'member7' }

const offerPeriod = { interval: '1m' }

const v2 = (kind: Kind, asks: Asks, id: string): Fields =>
  asks === 'verify'
    ? { identityVerificationId: id, customer }
    : asks === 'issue'
      ? { billingKeyMethod: 'CARD', issueId: id, issueName: '월 정기 구독', customer, offerPeriod }
      : {
          ...(asks === 'issue and pay'
            ? { billingKeyAndPayMethod: 'MOBILE', productType: 'DIGITAL', offerPeriod }
            : { payMethod: v2Method[kind] }),
          paymentId: id,
          orderName: '나무 의자',
          totalAmount: 129_000,
          currency: 'KRW',
          customer,
        }

/** The shop's request, in the channel's dialect or, with `other dialect`, in the other one. */
export const requestFor = (dialect: Dialect, kind: Kind, asks: Asks, id: string): Fields => {
  const speaks = asks === 'other dialect' ? (dialect === 'v1' ? 'v2' : 'v1') : dialect
  if (speaks === 'v1' && asks === 'verify') return certification(id)
  return speaks === 'v1' && !asks.startsWith('issue')
    ? v1(kind, 'pay', id)
    : v2(kind, asks === 'other dialect' ? 'pay' : asks, id)
}
