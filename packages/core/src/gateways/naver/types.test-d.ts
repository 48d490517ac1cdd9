import { describe, expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type * as v2 from '../v2.js'

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
const pay = {
  channelKey: 'channel',
  merchant_uid: 'order-1',
  name: 'Shoes',
  amount: 1000,
  m_redirect_url: 'https://shop.example/return',
} as const
const item = { categoryType: 'BOOK', categoryId: 'GENERAL', uid: '1', name: 'Book', count: 1 } as const

describe('Naver Pay', () => {
  test('V2 wants its goods in a payment, and an id and a name for a key', () => {
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
      // @ts-expect-error: a closed list
      bypass: { naverpay: { productItems: [{ ...item, payReferrer: 'NAVER' }] } },
    }
    // A currency may be known at run time only, as text: `check` tells which are taken.
    const dollars: Payment = { ...charge, ...home, bypass, currency: 'USD' }
    const issue: Issue = { ...issuing, ...home, issueId: 'i1', issueName: 'Monthly' }
    // @ts-expect-error: neither id nor name
    const nameless: Issue = { ...issuing, ...home }
    void [bare, card, foreign, referrer, dollars, issue, nameless]
  })

  test('V1 has its parameters at the top', () => {
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
    // Live shops give the code alone.
    const countless: Request = { ...pay, customer_uid: 'u1', naverProductCode: 'c1' }
    // @ts-expect-error: yes or no
    const popup: Request = { ...pay, naverProducts: [item], naverPopupMode: 'Y' }
    void [bare, key, countless, popup]
  })
})

describe('Kakao Pay', () => {
  test('V2', () => {
    type Payment = RequestOf<typeof v2.kakaopay, 'requestPayment'>
    type Issue = RequestOf<typeof v2.kakaopay, 'requestIssueBillingKey'>
    const payment: Payment = { ...charge, ...home, bypass: { kakaopay: { custom_message: '안내' } } }
    expectTypeOf(payment).toExtend<Payment>()
    // @ts-expect-error: no card window
    const card: Payment = { ...charge, ...home, payMethod: 'CARD' }
    // @ts-expect-error: phones leave the page
    const homeless: Payment = { ...charge }
    // @ts-expect-error: the choice of cards or money is V1's
    const money: Payment = { ...charge, ...home, bypass: { kakaopay: { payment_method_type: 'MONEY' } } }
    // @ts-expect-error: a key has a name
    const nameless: Issue = { ...issuing, ...home }
    expectTypeOf<RequestOf<typeof v2.kakaopay, 'requestIssueBillingKeyAndPay'>>().toBeNever()
    void [card, homeless, money, nameless]
  })

  test('V1', () => {
    type Request = RequestOf<typeof v1.kakaopay, 'request_pay'>
    const payment: Request = {
      ...pay,
      kakaopayMobileAsPC: true,
      bypass: { kakaopay: { payment_method_type: 'MONEY' } },
    }
    expectTypeOf(payment).toExtend<Request>()
    // @ts-expect-error: a closed list
    const point: Request = { ...pay, bypass: { kakaopay: { payment_method_type: 'POINT' } } }
    // The callback comes on phones, too, say live shops.
    const homeless: Request = { ...pay, m_redirect_url: undefined }
    void [point, homeless]
  })
})

describe('Toss Pay', () => {
  test('V2', () => {
    type Payment = RequestOf<typeof v2.tosspayV2, 'requestPayment'>
    type Issue = RequestOf<typeof v2.tosspayV2, 'requestIssueBillingKey'>
    const payment: Payment = { ...charge, bypass: { tosspay_v2: { cashReceiptTradeOption: 'CULTURE' } } }
    expectTypeOf(payment).toExtend<Payment>()
    // @ts-expect-error: no card window
    const card: Payment = { ...charge, payMethod: 'CARD' }
    // @ts-expect-error: a closed list
    const receipt: Payment = { ...charge, bypass: { tosspay_v2: { cashReceiptTradeOption: 'BOOK' } } }
    const issue: Issue = { ...issuing, ...home, customer: { customerId: 'u1' } }
    // @ts-expect-error: a key belongs to somebody
    const anonymous: Issue = { ...issuing, ...home }
    const options: Issue = {
      ...issue,
      // @ts-expect-error: a payment's option
      bypass: { tosspay_v2: { expiredTime: '2030-12-02 11:00:00' } },
    }
    void [card, receipt, anonymous, options]
  })

  test('V1, the newer module', () => {
    type Request = RequestOf<typeof v1.tosspayV2, 'request_pay'>
    const payment: Request = { ...pay, pay_method: 'tosspay_card', card: { useInstallment: false } }
    expectTypeOf(payment).toExtend<Request>()
    const key: Request = {
      channelKey: 'channel',
      merchant_uid: 'order-1',
      pay_method: 'tosspay',
      customer_uid: 'u1',
      customer_id: 'buyer',
      m_redirect_url: 'https://shop.example/return',
    }
    const silent: Request = { ...pay, pay_method: 'tosspay_card' }
    // @ts-expect-error: yes or no
    const months: Request = { ...pay, pay_method: 'tosspay_card', card: { useInstallment: 3 } }
    // @ts-expect-error: keys for all ways to pay only
    const card: Request = { ...key, pay_method: 'tosspay_card' }
    void [silent, months, card]
  })

  test('V1, the older module', () => {
    type Request = RequestOf<typeof v1.tosspay, 'request_pay'>
    const payment: Request = { ...pay, pay_method: 'card' }
    const usual: Request = { ...pay }
    expectTypeOf(payment).toExtend<Request>()
    // @ts-expect-error: an order name
    const nameless: Request = { ...pay, name: undefined }
    // @ts-expect-error: it issues no key
    const key: Request = { ...pay, customer_uid: 'u1' }
    void [usual, nameless, key]
  })
})

describe('BrandPay', () => {
  test('V1', () => {
    type Request = RequestOf<typeof v1.tossBrandpay, 'loadUI'>
    const payment: Request = {
      ...pay,
      pay_method: 'toss_brandpay',
      customer_id: 'd005f081',
      bypass: { cashReceiptType: 'unable', toss_brandpay: { widgetOptions: { methodType: '카드' } } },
    }
    expectTypeOf(payment).toExtend<Request>()
    // @ts-expect-error: a buyer
    const nobody: Request = { ...pay, pay_method: 'toss_brandpay' }
    // @ts-expect-error: a closed list
    const receipt: Request = { ...payment, bypass: { cashReceiptType: 'PERSONAL' } }
    // @ts-expect-error: no card window
    const card: Request = { ...payment, pay_method: 'card' }
    void [nobody, receipt, card]
  })

  test('V2', () => {
    type Payment = RequestOf<typeof v2.tossBrandpay, 'requestPayment'>
    const payment: Payment = { ...charge, bypass: { toss_brandpay: { methodId: 'c_1' } } }
    expectTypeOf(payment).toExtend<Payment>()
    // @ts-expect-error: easy payments only
    const card: Payment = { ...charge, payMethod: 'CARD' }
    const style: Payment = {
      ...charge,
      // @ts-expect-error: a closed list
      bypass: { toss_brandpay: { brandpayOptions: { ui: { buttonStyle: 'round' } } } },
    }
    expectTypeOf<RequestOf<typeof v2.tossBrandpay, 'requestIssueBillingKey'>>().toBeNever()
    void [card, style]
  })
})
