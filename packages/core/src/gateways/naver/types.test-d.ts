import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type { naverco } from '../v1.js'
import type * as v2 from '../v2.js'

const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  buyer_tel: '010-1234-5678',
  m_redirect_url: 'https://shop.example/return',
} as const
const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment-1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'EASY_PAY',
} as const
const issuing = { storeId: 'store', channelKey: 'channel', billingKeyMethod: 'EASY_PAY' } as const
const home = { redirectUrl: 'https://shop.example/return' } as const
const item = { categoryType: 'BOOK', categoryId: 'GENERAL', uid: '1', name: 'Book', count: 1 } as const

test('naverco', () => {
  type Request = RequestOf<typeof naverco, 'request_pay'>
  const order: Request = { ...pay, naverProducts: [{ id: '1', name: 'Shoes', basePrice: 1000 }] }
  // @ts-expect-error: no goods
  const bare: Request = pay
  // @ts-expect-error: the amount is missing
  const free: Request = { ...pay, amount: undefined }
  // @ts-expect-error: only naverpay issues billing keys
  const issue: Request = { ...pay, customer_uid: 'buyer-1' }
  void [order, bare, free, issue]
})

test('Naver Pay, V2, requires its goods in a payment, and an id and a name for a billing key', () => {
  type Payment = RequestOf<typeof v2.naverpay, 'requestPayment'>
  type Issue = RequestOf<typeof v2.naverpay, 'requestIssueBillingKey'>
  const bypass = { naverpay: { productItems: [{ ...item, payReferrer: 'NAVER_BOOK' }] } } as const
  const payment: Payment = { ...charge, ...home, bypass }
  expectTypeOf(payment).toExtend<Payment>()
  // @ts-expect-error: no goods
  const bare: Payment = { ...charge, ...home }
  // @ts-expect-error: no card window
  const card: Payment = { ...charge, ...home, bypass, payMethod: 'CARD' }
  const foreign: Payment = {
    ...charge,
    ...home,
    // @ts-expect-error: the block is Naver Pay's own
    bypass: { ...bypass, kakaopay: {} },
  }
  const referrer: Payment = {
    ...charge,
    ...home,
    // @ts-expect-error: not one of the listed values
    bypass: { naverpay: { productItems: [{ ...item, payReferrer: 'NAVER' }] } },
  }
  // A currency can be plain text that is known at run time only: `check` reports the ones that are not taken.
  const dollars: Payment = { ...charge, ...home, bypass, currency: 'USD' }
  const issue: Issue = { ...issuing, ...home, issueId: 'i1', issueName: 'Monthly' }
  // @ts-expect-error: id and name are missing
  const nameless: Issue = { ...issuing, ...home }
  void [bare, card, foreign, referrer, dollars, issue, nameless]
})

test('Naver Pay, V1, has its parameters at the top', () => {
  type Request = RequestOf<typeof v1.naverpay, 'request_pay'>
  const payment: Request = {
    ...pay,
    naverPopupMode: true,
    naverProducts: [{ ...item, startDate: 20240117, endDate: '20240118' }],
  }
  expectTypeOf(payment).toExtend<Request>()
  // @ts-expect-error: no goods
  const bare: Request = { ...pay }
  const key: Request = { ...pay, customer_uid: 'u1', naverProductCode: 'c1', naverProductCount: 1 }
  // Live shops give only the code.
  const countless: Request = { ...pay, customer_uid: 'u1', naverProductCode: 'c1' }
  // @ts-expect-error: not a boolean
  const popup: Request = { ...pay, naverProducts: [item], naverPopupMode: 'Y' }
  void [bare, key, countless, popup]
})
