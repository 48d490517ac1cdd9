import { describe, expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { daou } from '../daou/v1.js'
import type { inicisJp as inicisJpV1 } from './v1.js'
import type { kicc } from '../kicc/v1-old.js'
import type { kiccV2 as kiccV2V1 } from '../kicc/v1.js'
import type { mobilians } from '../mobilians/v1-old.js'
import type { mobiliansV2 as mobiliansV2V1 } from '../mobilians/v1.js'
import type { hectoGlobal } from '../hecto/v2.js'
import type { hyphen } from '../hyphen/v2.js'
import type { inicisJp } from './v2.js'
import type { kiccV2 } from '../kicc/v2.js'
import type { mobiliansV2 } from '../mobilians/v2.js'
import type { tripleA } from '../triple-a/v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'JPY',
  redirectUrl: 'https://shop.example/return',
} as const
const customer = { fullName: '포트원' }

const pay = {
  channelKey: 'c',
  merchant_uid: 'o1',
  name: 'Shoes',
  amount: 1004,
  m_redirect_url: 'https://shop.example/return',
} as const

describe('V2', () => {
  test('inicis_jp takes yen, by Japanese means', () => {
    type Payment = RequestOf<typeof inicisJp, 'requestPayment'>
    const request: Payment = {
      ...charge,
      payMethod: 'CARD',
      customer,
      bypass: { inicis_jp: { paymentUI: { colorTheme: 'red1' } } },
    }
    expectTypeOf(request).toExtend<Payment>()
    // @ts-expect-error: no bank transfers in Japan
    const transfer: Payment = { ...charge, payMethod: 'TRANSFER', customer }
    // A currency may be known at run time only, as text: `check` tells which are taken.
    const won: Payment = { ...charge, currency: 'KRW', payMethod: 'CARD', customer }
    // @ts-expect-error: a convenience store wants a deadline, and the name in kana
    const store: Payment = { ...charge, payMethod: 'CONVENIENCE_STORE', customer }
    const colour: Payment = {
      ...charge,
      payMethod: 'CARD',
      customer,
      // @ts-expect-error: a closed list of colours
      bypass: { inicis_jp: { paymentUI: { colorTheme: 'pink' } } },
    }
    void [transfer, won, store, colour]
    expectTypeOf<RequestOf<typeof inicisJp, 'requestIssueBillingKey'>>().toBeNever()
  })

  test('kicc_v2 takes two wallets of wallets, in won and dollars', () => {
    type Payment = RequestOf<typeof kiccV2, 'requestPayment'>
    const request: Payment = {
      ...charge,
      currency: 'USD',
      payMethod: 'ALIPAY_PLUS',
      orderDescription: 'Two shoes',
      alipayPlus: { easyPayProvider: 'GCASH' },
    }
    const other: Payment = { ...charge, currency: 'KRW', payMethod: 'EASY_PAY', orderDetail: 'Two shoes' }
    expectTypeOf(request).toExtend<Payment>()
    // @ts-expect-error: no cards
    const card: Payment = { ...charge, currency: 'USD', payMethod: 'CARD' }
    // A currency may be known at run time only, as text: `check` tells which are taken.
    const yen: Payment = { ...charge, payMethod: 'EASY_PAY' }
    const foreign: Payment = {
      ...charge,
      currency: 'KRW',
      payMethod: 'EASY_PAY',
      // @ts-expect-error: WeChat Pay only
      easyPay: { easyPayProvider: 'KAKAOPAY' },
    }
    void [other, card, yen, foreign]
  })

  test("hecto_global wants the customer's id and the shop's name", () => {
    type Payment = RequestOf<typeof hectoGlobal, 'requestPayment'>
    const request: Payment = {
      ...charge,
      payMethod: 'CARD',
      customer: { customerId: 'c1' },
      storeDetails: { businessName: 'PortOne' },
    }
    expectTypeOf(request).toExtend<Payment>()
    // @ts-expect-error: no convenience stores
    const store: Payment = { ...request, payMethod: 'CONVENIENCE_STORE' }
    // @ts-expect-error: the shop's name is missing
    const nameless: Payment = { ...charge, payMethod: 'CARD', customer: { customerId: 'c1' } }
    // @ts-expect-error: easy pay wants a provider
    const easy: Payment = { ...request, payMethod: 'EASY_PAY' }
    void [store, nameless, easy]
  })

  test('triple_a asks for no method, and takes its own block only', () => {
    type Payment = RequestOf<typeof tripleA, 'requestPayment'>
    const request: Payment = { ...charge, currency: 'USD', bypass: { triple_a: { shipping_cost: 10 } } }
    expectTypeOf(request).toExtend<Payment>()
    // @ts-expect-error: an amount in minor units is a number
    const text: Payment = { ...charge, bypass: { triple_a: { tax_cost: '10' } } }
    // @ts-expect-error: the block of another gateway
    const foreign: Payment = { ...charge, bypass: { hyphen: { designCd: '1' } } }
    void [text, foreign]
    expectTypeOf<RequestOf<typeof tripleA, 'requestIssueBillingKey'>>().toBeNever()
  })

  test('mobilians_v2 takes the block that the types of the SDK have', () => {
    type Payment = RequestOf<typeof mobiliansV2, 'requestPayment'>
    const request: Payment = {
      ...charge,
      payMethod: 'CARD',
      bypass: { mobilians_v2: { cp_logo: 'Y', pay_options: { mc_safe_call: 'SAFECALL' } } },
    }
    expectTypeOf(request).toExtend<Payment>()
    // @ts-expect-error: a closed list
    const logo: Payment = { ...charge, bypass: { mobilians_v2: { cp_logo: true } } }
    // @ts-expect-error: the block of another gateway
    const foreign: Payment = { ...charge, bypass: { mobilians: {} } }
    void [logo, foreign]
  })

  test('hyphen wants a name', () => {
    type Payment = RequestOf<typeof hyphen, 'requestPayment'>
    const request: Payment = { ...charge, customer, bypass: { hyphen: { designCd: '1' } } }
    expectTypeOf(request).toExtend<Payment>()
    // @ts-expect-error: nobody
    const nobody: Payment = { ...charge }
    // @ts-expect-error: a key that the block does not have
    const foreign: Payment = { ...charge, customer, bypass: { hyphen: { design: '1' } } }
    void [nobody, foreign]
  })
})

describe('V1', () => {
  test('inicis_jp takes yen, in a popup', () => {
    type Pay = RequestOf<typeof inicisJpV1, 'request_pay'>
    const jp = { ...pay, currency: 'JPY', popup: true, buyer_name: 'Port One' } as const
    const request: Pay = { ...jp, pay_method: 'paypay', customer_id: 'c1' }
    expectTypeOf(request).toExtend<Pay>()
    // @ts-expect-error: no bank transfers in Japan
    const transfer: Pay = { ...jp, pay_method: 'trans' }
    // @ts-expect-error: a convenience store wants the name in kana
    const store: Pay = { ...jp, pay_method: 'cvs' }
    // @ts-expect-error: neither a currency nor a popup nor a buyer
    const bare: Pay = { ...pay, pay_method: 'card' }
    // @ts-expect-error: no billing keys
    const billing: Pay = { ...jp, pay_method: 'card', customer_uid: 'u1' }
    void [transfer, store, bare, billing]
  })

  test('kicc_v2 wants a buyer whom it can reach', () => {
    type Pay = RequestOf<typeof kiccV2V1, 'request_pay'>
    const buyer = { buyer_name: '포트원', buyer_email: 'a@b.example', buyer_tel: '010' }
    const request: Pay = {
      ...pay,
      ...buyer,
      pay_method: 'alipay_plus',
      order_description: 'Two shoes',
      alipay_plus: { wallet: 'gcash' },
    }
    expectTypeOf(request).toExtend<Pay>()
    // @ts-expect-error: no cards
    const card: Pay = { ...pay, ...buyer, pay_method: 'card' }
    // @ts-expect-error: nobody to reach
    const nobody: Pay = { ...pay, pay_method: 'wechat' }
    // @ts-expect-error: Alipay+ wants a description
    const bare: Pay = { ...pay, ...buyer, pay_method: 'alipay_plus' }
    void [card, nobody, bare]
  })

  test('kicc issues the keys of cards', () => {
    type Pay = RequestOf<typeof kicc, 'request_pay'>
    const request: Pay = {
      ...pay,
      pay_method: 'trans',
      buyer_tel: '010',
      kiccProducts: [{ orderNumber: '1', name: 'Shoe', quantity: 2, amount: 500 }],
      bypass: { kicc: { disp_cash_yn: 'Y' } },
    }
    const billing: Pay = { ...pay, pay_method: 'card', customer_uid: 'u1' }
    expectTypeOf(request).toExtend<Pay>()
    // @ts-expect-error: no easy pay
    const easy: Pay = { ...pay, pay_method: 'kakaopay', buyer_tel: '010' }
    // Live shops give no number.
    const nobody: Pay = { ...pay, pay_method: 'card' }
    // @ts-expect-error: the keys of cards only
    const phone: Pay = { ...billing, pay_method: 'phone' }
    void [billing, easy, nobody, phone]
  })

  test('daou wants the kind of goods', () => {
    type Pay = RequestOf<typeof daou, 'request_pay'>
    const request: Pay = {
      ...pay,
      pay_method: 'vbank',
      digital: false,
      bypass: { daou: { CASHRECEIPTFLAG: 1, CARDQUOTA: 'CCBC-0:2' } },
    }
    expectTypeOf(request).toExtend<Pay>()
    // @ts-expect-error: digital or not
    const kind: Pay = { ...pay, pay_method: 'card' }
    // @ts-expect-error: no Toss Pay
    const toss: Pay = { ...pay, pay_method: 'tosspay', digital: false }
    // @ts-expect-error: a closed list
    const direct: Pay = { ...pay, pay_method: 'payco', digital: false, bypass: { daou: { DIRECT_YN: true } } }
    void [kind, toss, direct]
  })

  test('mobilians_v2 asks by method, and issues keys of cards and telephone bills', () => {
    type Pay = RequestOf<typeof mobiliansV2V1, 'request_pay'>
    const request: Pay = {
      ...pay,
      pay_method: 'vbank',
      vbank_due: '2031-01-01',
      bypass: { cashReceiptType: 'personal', mobilians_v2: { pay_options: { va_email: 'N' } } },
    }
    const billing: Pay = { ...pay, pay_method: 'phone', customer_uid: 'u1' }
    expectTypeOf(request).toExtend<Pay>()
    // @ts-expect-error: a virtual account wants its last day
    const endless: Pay = { ...pay, pay_method: 'vbank' }
    // @ts-expect-error: a gift certificate is somebody's
    const gift: Pay = { ...pay, pay_method: 'booknlife' }
    // @ts-expect-error: no key of Kakao Pay
    const kakao: Pay = { ...pay, pay_method: 'kakaopay', customer_uid: 'u1' }
    void [billing, endless, gift, kakao]
  })

  test('mobilians issues the keys of telephone bills', () => {
    type Pay = RequestOf<typeof mobilians, 'request_pay'>
    const request: Pay = { ...pay, pay_method: 'card' }
    const billing: Pay = { ...pay, pay_method: 'phone', customer_uid: 'u1' }
    expectTypeOf(request).toExtend<Pay>()
    // @ts-expect-error: no virtual accounts
    const account: Pay = { ...pay, pay_method: 'vbank' }
    // @ts-expect-error: no keys of cards
    const card: Pay = { ...pay, pay_method: 'card', customer_uid: 'u1' }
    void [billing, account, card]
  })
})
