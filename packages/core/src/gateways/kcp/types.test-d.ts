import { test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { kcp, kcpBilling, kcpQuick } from '../v1.js'
import type { kcpV2 } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
} as const
const issue = { storeId: 'store', channelKey: 'channel', issueId: 'issue1', issueName: 'Monthly' } as const
const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  buyer_name: '포트원',
  m_redirect_url: 'https://shop.example/return',
} as const

test('kcp_v2 pays: requires a member id for gift certificates and phones, and no name if the window does not need it', () => {
  type Payment = RequestOf<typeof kcpV2, 'requestPayment'>
  const card: Payment = { ...charge, payMethod: 'CARD', bypass: { kcp_v2: { skin_indx: 6 } } }
  const gift: Payment = {
    ...charge,
    payMethod: 'GIFT_CERTIFICATE',
    bypass: { kcp_v2: { shop_user_id: 'u1' } },
  }
  // @ts-expect-error: no PayPal here
  const paypal: Payment = { ...charge, payMethod: 'PAYPAL' }
  // @ts-expect-error: a phone payment needs the member's id
  const phone: Payment = { ...charge, payMethod: 'MOBILE' }
  // @ts-expect-error: the bypass block is KCP's own
  const foreign: Payment = { ...charge, payMethod: 'CARD', bypass: { inicis_v2: { logo_url: 'x' } } }
  // A currency can be plain text that is known at run time only: `check` reports the ones that are not taken.
  const dollars: Payment = { ...charge, payMethod: 'TRANSFER', currency: 'USD' }
  // @ts-expect-error: a card company whose window this gateway does not open
  const jeonbuk: Payment = { ...charge, payMethod: 'CARD', card: { cardCompany: 'JEONBUK_CARD' } }
  void [card, gift, paypal, phone, foreign, dollars, jeonbuk]
})

test('kcp_v2 issues billing keys by card, and verifies identities', () => {
  type Issue = RequestOf<typeof kcpV2, 'requestIssueBillingKey'>
  type Identity = RequestOf<typeof kcpV2, 'requestIdentityVerification'>
  const card: Issue = { ...issue, billingKeyMethod: 'CARD', bypass: { kcp_v2: { batch_soc_choice: 'S' } } }
  // @ts-expect-error: cards only
  const easy: Issue = { ...issue, billingKeyMethod: 'EASY_PAY' }
  // @ts-expect-error: the title is missing, which phones require
  const untitled: Issue = { ...issue, issueName: undefined, billingKeyMethod: 'CARD' }
  // @ts-expect-error: a payment's options
  const options: Issue = { ...issue, billingKeyMethod: 'CARD', bypass: { kcp_v2: { skin_indx: '1' } } }
  const identity: Identity = {
    storeId: 'store',
    channelKey: 'channel',
    identityVerificationId: 'identity1',
    bypass: { kcpV2: { web_siteid: 'J01234567890' } },
  }
  // @ts-expect-error: the id is missing
  const nameless: Identity = { storeId: 'store', channelKey: 'channel' }
  // @ts-expect-error: only the API takes it
  const api: Identity = { ...identity, bypass: { kcpV2: { media_type: 'MC01' } } }
  void [card, easy, untitled, options, identity, nameless, api]
})

test('kcp pays, and kcp_billing issues', () => {
  type Payment = RequestOf<typeof kcp, 'request_pay'>
  type Issue = RequestOf<typeof kcpBilling, 'request_pay'>
  const card: Payment = { ...pay, pay_method: 'card', bypass: { skin_indx: '3', app_flag: 'S' } }
  const phone: Payment = { ...pay, pay_method: 'phone', bypass: { shop_user_id: 'u1' } }
  // @ts-expect-error: it is spelled `samsung` here
  const samsung: Payment = { ...pay, pay_method: 'samsungpay' }
  // @ts-expect-error: a gift certificate needs the member's id
  const gift: Payment = { ...pay, pay_method: 'cultureland' }
  // @ts-expect-error: V1's options have no block
  const block: Payment = { ...pay, pay_method: 'card', bypass: { kcp_v2: { skin_indx: '3' } } }
  // @ts-expect-error: only kcp_billing issues billing keys
  const key: Payment = { ...pay, pay_method: 'card', customer_uid: 'u1' }
  const billing: Issue = { ...pay, pay_method: 'card', customer_uid: 'u1', amount: 0 }
  // @ts-expect-error: the name of a billing key is missing
  const nameless: Issue = { ...pay, pay_method: 'card' }
  // @ts-expect-error: cards only
  const transfer: Issue = { ...pay, pay_method: 'trans', customer_uid: 'u1' }
  void [card, phone, samsung, gift, block, key, billing, nameless, transfer]
})

test('the action decides what kcp_quick requires', () => {
  type Quick = RequestOf<typeof kcpQuick, 'request_pay'>
  const kcpQuickBlock = { actionType: 'Pay', encryptedCI: 'ci', memberID: 'm1' } as const
  const payment: Quick = {
    ...pay,
    pay_method: 'trans',
    customer_uid: 'key1',
    bypass: { kcpQuick: kcpQuickBlock },
  }
  const chosen: Quick = { ...pay, pay_method: 'card', bypass: { kcpQuick: kcpQuickBlock } }
  // @ts-expect-error: cards and accounts only
  const phone: Quick = { ...pay, pay_method: 'phone', bypass: { kcpQuick: kcpQuickBlock } }
  const action: Quick = {
    ...pay,
    // @ts-expect-error: an action that it does not have
    bypass: { kcpQuick: { ...kcpQuickBlock, actionType: 'Refund' } },
  }
  // @ts-expect-error: the member id is missing
  const buyerless: Quick = { ...pay, bypass: { kcpQuick: { actionType: 'Pay' } } }
  void [payment, chosen, phone, action, buyerless]
})
