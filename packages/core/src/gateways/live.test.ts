import { describe, expect, test } from 'vitest'
import { check } from '../check.js'
import type { JsonRecord, Operation } from '../model.js'
import * as v1 from './v1.js'
import * as v2 from './v2.js'
import type { Gateway } from './gateway.js'

/**
 * Correct requests as live shops and PortOne's own plugins write them, which differ from the guides: no error
 * and no warning on either device.
 */

type Live = readonly [what: string, gateway: Gateway, request: JsonRecord, operation?: Operation]

const named = (live: readonly Live[]) =>
  live.map(([what, gateway, request, operation]) => ({ what, gateway, request, operation }))

const now = Date.parse('2030-01-01T12:00:00+09:00')

const found = (gateway: Gateway, request: JsonRecord, operation?: Operation) =>
  (['pc', 'mobile'] as const).flatMap((device) =>
    check(request, {
      gateway,
      operation: operation ?? (gateway.dialect === 'v1' ? 'request_pay' : 'requestPayment'),
      device,
      now,
    })
      .filter(({ severity }) => severity !== 'notice')
      .map(({ severity, code, path }) => `${device}: ${severity} ${code} ${path}`),
  )

const order = {
  merchant_uid: 'ORD20300101-1735700000000',
  name: '스프링 자켓 외 2건',
  amount: 64_900,
  buyer_name: '홍길동',
  buyer_tel: '010-4242-4242',
  buyer_email: 'gildong@gmail.com',
  buyer_addr: '서울특별시 강남구 신사동',
  buyer_postcode: '01181',
  m_redirect_url: 'https://shop.example/payments/complete',
}

const plugin = {
  ...order,
  merchant_uid: 'wc_order_4fTq8KmZpWvXa',
  escrow: false,
  digital: false,
  custom_data: { woocommerce: { order_id: 42 } },
  notice_url: 'https://shop.example/?wc-api=portone',
  niceMobileV2: true,
  kakaoOpenApp: true,
  kcpProducts: [{ orderNumber: '1', name: '자켓', quantity: 1, amount: 64_900 }],
  naverUseCfm: '20300131',
}

describe('on V1', () => {
  const live = named([
    [
      'a card at KG Inicis, by pg alone',
      v1.html5Inicis,
      { ...order, pg: 'html5_inicis', pay_method: 'card' },
    ],
    [
      'a card at KG Inicis, by pg beside the key',
      v1.html5Inicis,
      { ...order, channelKey: 'channel-key-1', pg: 'html5_inicis.INIpayTest', pay_method: 'card' },
    ],
    [
      'an account at KG Inicis, from the plugin',
      v1.html5Inicis,
      { ...plugin, pg: 'html5_inicis.MOI1234567', pay_method: 'vbank', vbank_due: '203001032359' },
    ],
    [
      'a billing key at KG Inicis',
      v1.html5Inicis,
      {
        ...order,
        pg: 'html5_inicis.INIBillTst',
        pay_method: 'card',
        amount: 0,
        customer_uid: 'gildong@gmail.com_1735700000000',
      },
    ],
    ['Kakao Pay of a test', v1.kakaopay, { ...order, pg: 'kakaopay.TC0ONETIME', pay_method: 'card' }],
    [
      'a billing key at Kakao Pay',
      v1.kakaopay,
      { ...order, pg: 'kakaopay.TCSUBSCRIP', amount: 0, customer_uid: 'user_42' },
    ],
    ['a card at Toss Payments', v1.tosspayments, { ...order, pg: 'tosspayments', pay_method: 'card' }],
    [
      'an account at NHN KCP, from the plugin',
      v1.kcp,
      { ...plugin, pg: 'kcp.T0000', pay_method: 'vbank', vbank_due: '203001032359' },
    ],
    [
      'a telephone bill at Danal',
      v1.danal,
      { ...order, pg: 'danal.A010002002', pay_method: 'phone', digital: true },
    ],
    [
      'a card at Danal, with taxes filled in',
      v1.danalTpay,
      { ...order, pg: 'danal_tpay.9810030929', pay_method: 'card', tax_free: 0 },
    ],
    ['a card at NICE', v1.niceV2, { ...order, pg: 'nice_v2.iamport00m', pay_method: 'card' }],
    [
      'installment months for a small amount at NICE, which its window leaves out',
      v1.nice,
      { ...order, pg: 'nice', pay_method: 'card', amount: 15_000, display: { card_quota: [2, 3, 6] } },
    ],
    ['PAYCO', v1.payco, { ...order, pg: 'payco.PARTNERTEST' }],
    ['Toss Pay', v1.tosspayV2, { ...order, pg: 'tosspay_v2.tosstest', pay_method: 'tosspay' }],
    [
      'Naver Pay',
      v1.naverpay,
      {
        ...order,
        pg: 'naverpay',
        naverProducts: [
          { categoryType: 'PRODUCT', categoryId: 'GENERAL', uid: '42', name: '스프링 자켓', count: 1 },
        ],
      },
    ],
    ['a card at Hecto, by the key', v1.settle, { ...order, channelKey: 'channel-key-1', pay_method: 'card' }],
    [
      'an identity at Danal',
      v1.danal,
      {
        channelKey: 'channel-key-1',
        merchant_uid: 'cert_1735700000000',
        m_redirect_url: 'https://shop.example/certified',
      },
      'certification',
    ],
  ])

  test.each(live)('$what', ({ gateway, request, operation }) => {
    expect(found(gateway, request, operation)).toEqual([])
  })
})

const payment = {
  storeId: 'store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec',
  channelKey: 'channel-key-893597d6-e62d-410f-83f9-119f530b4b11',
  paymentId: '8a7c2c1e-5b1f-4d0c-9e3e-2f6f0a9d7b11',
  orderName: '스프링 자켓 외 2건',
  totalAmount: 64_900,
  currency: 'CURRENCY_KRW',
  payMethod: 'CARD',
  redirectUrl: 'https://shop.example/payments/complete',
  noticeUrls: ['https://shop.example/api/portone/webhook'],
}
const customer = { fullName: '홍길동', phoneNumber: '01042424242', email: 'gildong@gmail.com' }
const { storeId, channelKey, redirectUrl } = payment

describe('on V2', () => {
  const live = named([
    [
      'a card at KG Inicis, with the order as JSON text',
      v2.inicisV2,
      { ...payment, customer, customData: JSON.stringify({ order: 42, items: [1, 2] }) },
    ],
    [
      'a wallet inside the window of KG Inicis',
      v2.inicisV2,
      { ...payment, customer, payMethod: 'EASY_PAY', customData: { order: 42 } },
    ],
    [
      'a billing key at KG Inicis',
      v2.inicisV2,
      {
        storeId,
        channelKey,
        redirectUrl,
        billingKeyMethod: 'CARD',
        issueId: 'issue-8a7c2c1e-5b1f-4d0c-9e3e',
        issueName: '월간 구독',
        customer: { ...customer, customerId: 'user-42' },
        offerPeriod: { interval: '1m' },
      },
      'requestIssueBillingKey',
    ],
    ['a card at Toss Payments, without a buyer', v2.tosspayments, payment],
    [
      'a billing key at Toss Payments, with the required fields only',
      v2.tosspayments,
      { storeId, channelKey, redirectUrl, billingKeyMethod: 'CARD' },
      'requestIssueBillingKey',
    ],
    [
      'Kakao Pay without its name',
      v2.kakaopay,
      { ...payment, payMethod: 'EASY_PAY', windowType: { pc: 'IFRAME', mobile: 'REDIRECTION' } },
    ],
    ['Toss Pay', v2.tosspayV2, { ...payment, payMethod: 'EASY_PAY' }],
    [
      'Naver Pay',
      v2.naverpay,
      {
        ...payment,
        payMethod: 'EASY_PAY',
        bypass: {
          naverpay: {
            productItems: [
              { categoryType: 'PRODUCT', categoryId: 'GENERAL', uid: '42', name: '자켓', count: 1 },
            ],
          },
        },
      },
    ],
    ['a card at NHN KCP', v2.kcpV2, { ...payment, paymentId: 'ORD20300101000042' }],
    ['a card at KPN', v2.kpn, { ...payment, paymentId: 'ORD20300101000042', customer }],
    [
      'an account at NICE',
      v2.niceV2,
      {
        ...payment,
        customer,
        payMethod: 'VIRTUAL_ACCOUNT',
        virtualAccount: { accountExpiry: { dueDate: '2030-01-03 23:59:59' } },
      },
    ],
    ['a card at KSNET', v2.ksnet, { ...payment, customer }],
    [
      'PayPal’s buttons',
      v2.paypalV2,
      {
        ...payment,
        uiType: 'PAYPAL_SPB',
        payMethod: undefined,
        redirectUrl: undefined,
        currency: 'CURRENCY_USD',
        totalAmount: 4990,
      },
      'loadPaymentUI',
    ],
    [
      'an identity at Danal',
      v2.danal,
      { storeId, channelKey, redirectUrl, identityVerificationId: `identity-verification-8a7c2c1e` },
      'requestIdentityVerification',
    ],
  ])

  test.each(live)('$what', ({ gateway, request, operation }) => {
    expect(found(gateway, request, operation)).toEqual([])
  })
})

test('a plain Naver Pay payment gets one notice about what contracts may require', () => {
  const naverProducts = [
    { categoryType: 'PRODUCT', categoryId: 'GENERAL', uid: '42', name: '자켓', count: 1 },
  ]
  const notices = (gateway: Gateway, operation: Operation, request: JsonRecord) =>
    check(request, { gateway, operation, device: 'pc' }).map(({ code, path }) => `${code} ${path}`)
  expect(
    notices(v1.naverpay, 'request_pay', { ...order, channelKey: 'channel-key-1', naverProducts }),
  ).toEqual(['missing naverUseCfm'])
  expect(
    notices(v2.naverpay, 'requestPayment', {
      ...payment,
      payMethod: 'EASY_PAY',
      customer,
      bypass: { naverpay: { productItems: naverProducts } },
    }),
  ).toEqual(['missing bypass.naverpay.useCfmYmdt'])
})
