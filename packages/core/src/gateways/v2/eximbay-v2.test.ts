import { testGateway } from '../../../test-support/gateway-table.js'
import { eximbayV2 } from './eximbay-v2.js'

const block = 'bypass.eximbay_v2'
const chair = { id: '1', name: 'Chair', amount: 50, quantity: 2, link: 'https://shop.example/chair' }
const pay = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment1',
  orderName: 'PortOne Purchase',
  totalAmount: 100,
  currency: 'USD',
  customer: { fullName: 'PortOne', email: 'test@example.com' },
  products: [chair],
  redirectUrl: 'https://shop.example/complete',
}
const place = {
  city: 'Seoul',
  country: 'KR',
  first_name: 'Port',
  last_name: 'One',
  phone_number: '01012345678',
  postal_code: '04524',
  state: 'Seoul',
  street1: '110 Sejong-daero',
}
const wrongPlace = {
  city: 1,
  country: 'KOR',
  first_name: 2,
  last_name: 3,
  phone_number: 4,
  postal_code: 5,
  state: 6,
  street1: 7,
}
const wrongPlaces = (...keys: readonly string[]) =>
  keys.flatMap((key) =>
    Object.keys(wrongPlace).map(
      (leaf) =>
        ['error', leaf === 'country' ? 'invalid-format' : 'invalid-type', `${block}.${key}.${leaf}`] as const,
    ),
  )
const surcharge = [{ name: 'Delivery', quantity: '1', unit_price: '-1' }]

testGateway(eximbayV2, {
  valid: {
    pay: { operation: 'requestPayment', request: pay },
    "the guide's sample": { operation: 'requestPayment', request: { ...pay, products: undefined } },
    'all that the guide shows': {
      operation: 'requestPayment',
      request: {
        ...pay,
        payMethod: 'CARD',
        locale: 'TH_TH',
        appScheme: 'shop://',
        customer: {
          customerId: 'c1',
          firstName: 'Port',
          lastName: 'One',
          email: 'test@example.com',
          phoneNumber: '010-1234-5678',
        },
        bypass: {
          eximbay_v2: {
            payment: { payment_method: 'P101', multi_payment_method: ['P101', 'P102'] },
            merchant: { shop: 'Shop', partner_code: 'P1' },
            tax: { receipt_status: 'Y' },
            surcharge,
            ship_to: place,
            bill_to: place,
            settings: { call_from_app: 'Y', issuer_country: 'KR', virtualaccount_expiry_date: '2030123123' },
          },
        },
      },
    },
    'issue and pay': { operation: 'requestIssueBillingKeyAndPay', request: pay },
    'issue and pay with all that the guide shows': {
      operation: 'requestIssueBillingKeyAndPay',
      request: {
        ...pay,
        locale: 'KO_KR',
        bypass: {
          eximbay_v2: {
            payment: { payment_method: 'P101' },
            merchant: { shop: 'Shop' },
            surcharge,
            ship_to: place,
            bill_to: place,
            shipTo: place,
            billTo: place,
          },
        },
      },
    },
  },
  rows: [
    ...(['pay', 'issue and pay'] as const).flatMap((of) => [
      {
        name: 'nobody who pays',
        of,
        patch: { customer: undefined },
        expect: [
          ['error', 'missing', 'customer.fullName'],
          ['error', 'missing', 'customer.email'],
        ] as const,
        almost: { customer: { firstName: 'Port', lastName: 'One', email: 'a@b.example' } },
      },
      {
        name: 'half a name',
        of,
        patch: { customer: { fullName: 'PortOne', firstName: 'Port', email: 'a@b.example' } },
        expect: [['error', 'missing', 'customer.lastName']] as const,
        almost: { 'customer.firstName': 'Port', 'customer.lastName': 'One' },
      },
      {
        name: 'the other half',
        of,
        patch: { customer: { fullName: 'PortOne', lastName: 'One', email: 'a@b.example' } },
        expect: [['error', 'missing', 'customer.firstName']] as const,
        almost: { 'customer.phoneNumber': '010' },
      },
      {
        name: 'no products, though something else than a card from abroad is shown',
        of,
        patch: { products: undefined },
        facts: { method: 'ALIPAY' },
        expect: [['error', 'missing', 'products']] as const,
        almost: { products: [chair] },
        almostFacts: { method: 'ALIPAY' },
      },
      {
        name: 'no products, which may be asked for',
        of,
        patch: { products: undefined },
        expect: [['notice', 'missing', 'products']] as const,
        almost: { products: [] },
      },
      {
        name: 'no products, though cards from abroad are shown, of whose risk nothing is told',
        of,
        patch: { products: undefined },
        facts: { method: 'CARD' },
        expect: [['notice', 'missing', 'products']] as const,
        almost: { products: null },
        almostFacts: { method: 'CARD', highRisk: false },
      },
      {
        name: 'no products, though cards are at risk',
        of,
        patch: { products: undefined },
        facts: { method: 'CARD', highRisk: true },
        expect: [['error', 'missing', 'products']] as const,
        almost: { products: [chair] },
        almostFacts: { method: 'CARD', highRisk: true },
      },
      {
        name: 'a product without its page',
        of,
        patch: { products: [chair, { ...chair, link: '' }] },
        expect: [['error', 'missing', 'products.1.link']] as const,
        almost: { products: [chair, chair] },
      },
      {
        name: 'a shop in Japan without a telephone number',
        of,
        patch: { 'customer.phoneNumber': undefined },
        facts: { method: 'CONVENIENCE_STORE' },
        expect: [['error', 'missing', 'customer.phoneNumber']] as const,
        almost: { 'customer.phoneNumber': '+81312345678' },
        almostFacts: { method: 'CONVENIENCE_STORE' },
      },
      {
        name: 'Klarna without an address',
        of,
        patch: { [`${block}.bill_to`]: undefined },
        facts: { method: 'KLARNA' },
        expect: [['error', 'missing', `${block}.bill_to`]] as const,
        almost: { [`${block}.bill_to`]: place },
        almostFacts: { method: 'KLARNA' },
      },
      {
        name: 'virtual accounts, which are to come',
        of,
        patch: {
          [`${block}.payment`]: { payment_method: 'P305', multi_payment_method: ['P101', 'P305'] },
        },
        expect: [
          ['error', 'forbidden', `${block}.payment.payment_method`],
          ['error', 'forbidden', `${block}.payment.multi_payment_method.1`],
        ] as const,
        almost: { [`${block}.payment`]: { payment_method: 'P101', multi_payment_method: ['P101'] } },
      },
      {
        name: 'four surcharges',
        of,
        patch: { [`${block}.surcharge`]: [{}, {}, {}, {}] },
        expect: [['error', 'too-long', `${block}.surcharge`]] as const,
        almost: { [`${block}.surcharge`]: [{ quantity: 1, unit_price: -1.5 }, {}, {}] },
      },
      {
        name: 'a language it does not speak',
        of,
        patch: { locale: 'FR_FR' },
        expect: [['warning', 'unsupported-value', 'locale']] as const,
        almost: { locale: 'RU_RU' },
      },
      {
        name: 'a question before the charge, which Eximbay does not ask',
        of,
        patch: { confirmUrl: 'https://shop.example/confirm' },
        expect: [['warning', 'ignored', 'confirmUrl']] as const,
        almost: { noticeUrls: ['https://shop.example/hook'] },
      },
    ]),
    {
      name: 'a method that is chosen in the window',
      of: 'pay',
      patch: { payMethod: 'EASY_PAY' },
      expect: [['warning', 'unsupported-value', 'payMethod']],
      almost: { payMethod: 'CARD' },
    },
    {
      name: 'a transfer without a receipt',
      of: 'pay',
      patch: { [`${block}.tax`]: { receipt_status: 'N' } },
      facts: { method: 'TRANSFER' },
      expect: [['error', 'unsupported-value', `${block}.tax.receipt_status`]],
      almost: { [`${block}.tax`]: { receipt_status: 'Y' } },
      almostFacts: { method: 'TRANSFER' },
    },
    {
      name: 'points of Naver Pay that say nothing of tax',
      of: 'pay',
      patch: { [`${block}.tax`]: {} },
      facts: { method: 'NAVERPAY' },
      expect: [['error', 'missing', `${block}.tax.receipt_status`]],
      almost: { [`${block}.tax`]: { receipt_status: 'N' } },
      almostFacts: { method: 'NAVERPAY' },
    },
    {
      name: 'an app without a way back',
      of: 'pay',
      patch: { [`${block}.settings`]: { call_from_app: 'Y' } },
      expect: [['error', 'missing', 'appScheme']],
      almost: { [`${block}.settings`]: { call_from_app: 'N' } },
    },
    {
      name: 'an app that names its way back',
      of: 'pay',
      patch: { [`${block}.settings`]: { call_from_app: 'yes' } },
      expect: [['error', 'unsupported-value', `${block}.settings.call_from_app`]],
      almost: { [`${block}.settings`]: { call_from_app: 'Y' }, appScheme: 'shop://' },
    },
    {
      name: 'a country of issuers of which nothing is said',
      of: 'pay',
      patch: { [`${block}.settings`]: { issuer_country: 'JP' } },
      expect: [['warning', 'unsupported-value', `${block}.settings.issuer_country`]],
      almost: { [`${block}.settings`]: { issuer_country: 'KR' } },
    },
    {
      name: 'a block of other types',
      of: 'all that the guide shows',
      patch: {
        [block]: {
          payment: { payment_method: 101, multi_payment_method: [102] },
          merchant: { shop: 1, partner_code: 2 },
          tax: { receipt_status: 'yes' },
          surcharge: [{ name: 1, quantity: true, unit_price: [] }],
          ship_to: wrongPlace,
          bill_to: wrongPlace,
          settings: { call_from_app: true, issuer_country: 82, virtualaccount_expiry_date: '20301231' },
        },
      },
      expect: [
        ['error', 'invalid-type', `${block}.payment.payment_method`],
        ['error', 'invalid-type', `${block}.payment.multi_payment_method.0`],
        ['error', 'invalid-type', `${block}.merchant.shop`],
        ['error', 'invalid-type', `${block}.merchant.partner_code`],
        ['error', 'unsupported-value', `${block}.tax.receipt_status`],
        ['error', 'invalid-type', `${block}.surcharge.0.name`],
        ['error', 'invalid-type', `${block}.surcharge.0.quantity`],
        ['error', 'invalid-type', `${block}.surcharge.0.unit_price`],
        ...wrongPlaces('ship_to', 'bill_to'),
        ['error', 'invalid-type', `${block}.settings.call_from_app`],
        ['error', 'invalid-type', `${block}.settings.issuer_country`],
        ['warning', 'unsupported-value', `${block}.settings.issuer_country`],
        ['error', 'invalid-format', `${block}.settings.virtualaccount_expiry_date`],
      ],
      almost: { locale: 'KO_KR' },
    },
    {
      name: 'a block of other types, while issuing',
      of: 'issue and pay with all that the guide shows',
      patch: {
        [block]: {
          payment: { payment_method: 101 },
          merchant: { shop: 1 },
          shipTo: wrongPlace,
          billTo: wrongPlace,
        },
      },
      expect: [
        ['error', 'invalid-type', `${block}.payment.payment_method`],
        ['error', 'invalid-type', `${block}.merchant.shop`],
        ...wrongPlaces('shipTo', 'billTo'),
      ],
      almost: { locale: 'EN_US' },
    },
    {
      name: 'Klarna with an address in the other spelling',
      of: 'issue and pay',
      patch: { [`${block}.shipTo`]: place },
      facts: { method: 'KLARNA' },
      expect: [['error', 'missing', `${block}.bill_to`]],
      almost: { [`${block}.billTo`]: place },
      almostFacts: { method: 'KLARNA' },
    },
    {
      name: 'what belongs to payments, and to another gateway',
      of: 'issue and pay',
      patch: { [`${block}.settings`]: {}, 'bypass.kpn': {} },
      expect: [
        ['warning', 'unknown-parameter', `${block}.settings`],
        ['warning', 'unknown-parameter', 'bypass.kpn'],
      ],
      almost: { [`${block}.merchant`]: { shop: 'Shop' } },
    },
  ],
})
