import { describe, expect, test } from 'vitest'
import { testGateway } from '../../test-support/gateway-table.js'
import { leavesOfShape } from '../../test-support/instrument.js'
import { isWithin, patched } from '../../test-support/json.js'
import { plainV2 } from '../../test-support/plain-gateways.js'
import { check } from '../check.js'
import { danal } from '../gateways/danal/v2.js'
import { kpn } from '../gateways/kpn/v2.js'
import { normalize } from '../normalize.js'
import { v2Base } from './v2.js'

const pay = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1',
  orderName: '나이키 와플 트레이너 2 SD',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'CARD',
  redirectUrl: 'https://shop.example/complete',
}
const issue = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  billingKeyMethod: 'CARD',
  redirectUrl: 'https://shop.example/complete',
}

const identity = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  identityVerificationId: 'identity-1',
  redirectUrl: 'https://shop.example/complete',
}

testGateway(
  plainV2,
  {
    valid: {
      'identity verification': {
        operation: 'requestIdentityVerification',
        request: { ...identity, customData: 'cart-1', customer: { phoneNumber: '01000001234' } },
      },
      'PayPal buttons': {
        operation: 'loadPaymentUI',
        request: { ...pay, payMethod: undefined, redirectUrl: undefined },
      },
      'PayPal buttons for a billing key': {
        operation: 'loadIssueBillingKeyUI',
        request: { ...issue, redirectUrl: undefined },
      },
      pay: { operation: 'requestPayment', request: pay },
      'pay by a group of channels': {
        operation: 'requestPayment',
        request: {
          ...pay,
          channelKey: undefined,
          channelGroupId: 'group-1',
          customer: { firstName: 'Port', lastName: 'One', phoneNumber: '01000001234', email: 'a@b.example' },
        },
      },
      'pay with all that the schema lists': {
        operation: 'requestPayment',
        request: {
          ...pay,
          customer: {
            customerId: '1',
            fullName: '포트원',
            email: 'test@portone.io',
            address: { country: 'COUNTRY_KR', addressLine1: 'a', addressLine2: '' },
            gender: 'GENDER_FEMALE',
            birthYear: '1990',
            birthMonth: '07',
            birthDay: '08',
          },
          windowType: { pc: 'IFRAME', mobile: 'REDIRECTION' },
          forceRedirect: true,
          noticeUrls: ['https://shop.example/hook'],
          locale: 'KO_KR',
          customData: { cart: 1 },
          productType: 'PRODUCT_TYPE_DIGITAL',
          offerPeriod: { range: { from: '2030-01-01T00:00:00+09:00' } },
          products: [{ id: '1', name: 'a', amount: 1000, quantity: 1, link: 'https://shop.example/1' }],
          easyPay: { installment: { monthOption: { fixedMonth: 0 } } },
          virtualAccount: { accountExpiry: { validHours: 3 } },
          mobile: { availableCarriers: ['SKT', 'CARRIER_KT'] },
        },
      },
      issue: { operation: 'requestIssueBillingKey', request: issue },
      'issue and pay': {
        operation: 'requestIssueBillingKeyAndPay',
        request: { ...pay, payMethod: undefined, billingKeyAndPayMethod: 'PHONE', productType: 'REAL' },
      },
    },
    rows: [
      {
        name: 'no id of the identity verification',
        of: 'identity verification',
        patch: { identityVerificationId: '' },
        expect: [['error', 'missing', 'identityVerificationId']],
        almost: { customData: '' },
      },
      {
        name: 'no store',
        of: 'issue',
        patch: { storeId: undefined },
        expect: [['error', 'missing', 'storeId']],
        almost: { storeId: 's' },
      },
      {
        name: 'no channel',
        of: 'pay',
        patch: { channelKey: undefined },
        expect: [['error', 'missing', 'channelKey']],
        almost: {
          channelKey: '',
          channelGroupId: 'group-1',
          customer: { fullName: '포트원', phoneNumber: '01000001234', email: 'a@b.example' },
        },
      },
      {
        name: 'no channel for the buttons',
        of: 'PayPal buttons for a billing key',
        patch: { channelKey: undefined },
        expect: [['error', 'missing', 'channelKey']],
        almost: { channelKey: 'c' },
      },
      ...(['identity verification', 'issue', 'issue and pay'] as const).map((of) => ({
        name: `no channel: ${of}, where the schema makes it optional`,
        of,
        patch: { channelKey: undefined },
        expect: [['warning', 'missing', 'channelKey'] as const],
        almost: { channelKey: 'c' },
      })),
      {
        name: 'no id, name, amount and currency of the payment',
        of: 'pay',
        patch: { paymentId: undefined, orderName: '', totalAmount: null, currency: undefined },
        expect: [
          ['error', 'missing', 'paymentId'],
          ['error', 'missing', 'orderName'],
          ['error', 'missing', 'totalAmount'],
          ['error', 'missing', 'currency'],
        ],
        almost: { totalAmount: 0 },
      },
      {
        name: 'an address without @',
        of: 'pay',
        patch: { 'customer.email': 'portone.io' },
        expect: [['error', 'invalid-format', 'customer.email']],
        almost: { 'customer.email': '' },
      },
      {
        name: 'a currency in small letters',
        of: 'pay',
        patch: { currency: 'krw' },
        expect: [['warning', 'misspelled', 'currency']],
        almost: { currency: 'CURRENCY_THB' },
      },
      {
        name: 'a currency that is not a code',
        of: 'pay',
        patch: { currency: 'won' },
        expect: [['error', 'invalid-format', 'currency']],
        almost: { currency: 'KRW' },
      },
      {
        name: 'an unknown kind of product',
        of: 'pay',
        patch: { productType: 'PHYSICAL' },
        expect: [['error', 'unsupported-value', 'productType']],
        almost: { productType: 'PRODUCT_TYPE_REAL' },
      },
      {
        name: 'an offer period with both range and interval',
        of: 'issue',
        patch: { offerPeriod: { range: { to: '2031-01-01' }, interval: '1m' } },
        expect: [['error', 'exclusive', 'offerPeriod.interval']],
        almost: { offerPeriod: { range: null, interval: '1m' } },
      },
      {
        name: 'an offer period with neither range nor interval',
        of: 'issue',
        patch: { offerPeriod: {} },
        expect: [['error', 'missing', 'offerPeriod.range']],
        almost: { offerPeriod: { range: { from: '2031-01-01' } } },
      },
      {
        name: 'an interval of weeks',
        of: 'issue',
        patch: { offerPeriod: { interval: '2w' } },
        expect: [['error', 'invalid-format', 'offerPeriod.interval']],
        almost: { offerPeriod: { interval: '30d' } },
      },
      {
        name: 'a fixed month and a list of months',
        of: 'pay',
        patch: {
          totalAmount: 100_000,
          card: { installment: { monthOption: { fixedMonth: 0, availableMonthList: [2] } } },
          easyPay: { installment: { monthOption: { fixedMonth: 3, availableMonthList: [] } } },
        },
        expect: [
          ['error', 'exclusive', 'card.installment.monthOption.availableMonthList'],
          ['error', 'exclusive', 'easyPay.installment.monthOption.availableMonthList'],
        ],
        almost: { card: { installment: { monthOption: { fixedMonth: 0, availableMonthList: null } } } },
      },
      {
        name: 'two deadlines of a virtual account',
        of: 'pay',
        patch: {
          virtualAccount: { accountExpiry: { validHours: 1, dueDate: '20301231' } },
        },
        expect: [['error', 'exclusive', 'virtualAccount.accountExpiry.dueDate']],
        almost: { virtualAccount: { accountExpiry: { validHours: 1 } } },
      },
      {
        name: 'no month and no list, and no deadline of a virtual account',
        of: 'pay',
        patch: {
          card: { installment: { monthOption: {} } },
          easyPay: { installment: { monthOption: {} } },
          virtualAccount: { accountExpiry: {} },
        },
        expect: [
          ['error', 'missing', 'card.installment.monthOption.fixedMonth'],
          ['error', 'missing', 'easyPay.installment.monthOption.fixedMonth'],
          ['error', 'missing', 'virtualAccount.accountExpiry.validHours'],
        ],
        almost: {
          totalAmount: 100_000,
          card: { installment: { monthOption: { availableMonthList: [2] } } },
          easyPay: { installment: { monthOption: { availableMonthList: [] } } },
          virtualAccount: { accountExpiry: { dueDate: '20301231' } },
        },
      },
      {
        name: 'no return address on a phone',
        of: 'pay',
        on: 'mobile',
        patch: { redirectUrl: undefined },
        expect: [['warning', 'missing', 'redirectUrl']],
        almost: { redirectUrl: 'shop-app://complete' },
      },
      {
        name: 'no return address for a window that leaves the page, on a phone',
        of: 'pay',
        on: 'mobile',
        patch: { redirectUrl: undefined, 'windowType.mobile': 'REDIRECTION' },
        expect: [['error', 'missing', 'redirectUrl']],
        almost: { redirectUrl: undefined, 'windowType.mobile': 'REDIRECTION' },
        almostOn: 'pc',
      },
      {
        name: 'no return address for a window that leaves the page, on PC',
        of: 'pay',
        on: 'pc',
        patch: { redirectUrl: undefined, 'windowType.pc': 'REDIRECTION' },
        expect: [['error', 'missing', 'redirectUrl']],
        almost: { redirectUrl: undefined, 'windowType.pc': 'IFRAME' },
      },
      {
        name: 'an incomplete address, and an incomplete product',
        of: 'pay with all that the schema lists',
        patch: {
          'customer.address': { addressLine1: 'a', zipcode: '1' },
          shippingAddress: { addressLine2: '' },
          products: [{ id: '1', name: 'a', amount: 1000 }, { quantity: 1 }],
        },
        expect: [
          ['error', 'missing', 'customer.address.addressLine2'],
          ['warning', 'unknown-parameter', 'customer.address.zipcode'],
          ['error', 'missing', 'shippingAddress.addressLine1'],
          ['error', 'missing', 'products.0.quantity'],
          ['error', 'missing', 'products.1.id'],
          ['error', 'missing', 'products.1.name'],
          ['error', 'missing', 'products.1.amount'],
        ],
        almost: {
          'customer.address': { addressLine1: 'a', addressLine2: '' },
          products: [{ id: '', name: '', amount: 0, quantity: 0 }],
        },
      },
      {
        name: 'an address without its other line',
        of: 'pay with all that the schema lists',
        patch: { 'customer.address': { addressLine2: '' }, shippingAddress: { addressLine1: '' } },
        expect: [
          ['error', 'missing', 'customer.address.addressLine1'],
          ['error', 'missing', 'shippingAddress.addressLine2'],
        ],
        almost: { shippingAddress: { addressLine1: '', addressLine2: '' } },
      },
      {
        name: 'plans and a promotion without their other fields',
        of: 'pay',
        patch: {
          card: {
            installment: { freeInstallmentPlans: [{ cardCompany: 'BC_CARD' }] },
            cardPromotion: { discountAmount: 1 },
          },
          easyPay: { installment: { freeInstallmentPlans: [{ months: [2] }] } },
        },
        expect: [
          ['error', 'missing', 'card.installment.freeInstallmentPlans.0.months'],
          ['error', 'missing', 'card.cardPromotion.promotionId'],
          ['error', 'missing', 'easyPay.installment.freeInstallmentPlans.0.cardCompany'],
        ],
        almost: { card: { cardPromotion: { promotionId: '', discountAmount: 1 } } },
      },
      {
        name: 'empty plans and an empty promotion',
        of: 'pay',
        patch: {
          card: {
            installment: { freeInstallmentPlans: [{ months: [2] }] },
            cardPromotion: { promotionId: '1' },
          },
          easyPay: { installment: { freeInstallmentPlans: [{ cardCompany: 'BC_CARD' }] }, cardPromotion: {} },
        },
        expect: [
          ['error', 'missing', 'card.installment.freeInstallmentPlans.0.cardCompany'],
          ['error', 'missing', 'card.cardPromotion.discountAmount'],
          ['error', 'missing', 'easyPay.installment.freeInstallmentPlans.0.months'],
          ['error', 'missing', 'easyPay.cardPromotion.promotionId'],
          ['error', 'missing', 'easyPay.cardPromotion.discountAmount'],
        ],
        almost: {
          card: {
            installment: { freeInstallmentPlans: [{ cardCompany: 'BC_CARD', months: [] }] },
            cardPromotion: { promotionId: '1', discountAmount: 0 },
          },
        },
      },
      ...(['card', 'easyPay'] as const).map((way) => ({
        name: `plans of a gateway that has none, and of another gateway: ${way}`,
        of: 'pay' as const,
        patch: {
          [`${way}.installment.freeInstallmentPlans`]: [
            { cardCompany: 'BC_CARD', months: [2], pgProvider: 'KPN' },
            { cardCompany: 'BC_CARD', months: [2], pgProvider: 'INICIS_V2' },
          ],
        },
        expect: [
          ['error', 'unsupported-value', `${way}.installment.freeInstallmentPlans.0.pgProvider`] as const,
          ['warning', 'unsupported-value', `${way}.installment.freeInstallmentPlans.1.pgProvider`] as const,
        ],
        almost: {
          channelGroupId: 'group-1',
          [`${way}.installment.freeInstallmentPlans`]: [
            { cardCompany: 'BC_CARD', months: [2], pgProvider: 'INICIS_V2' },
            { cardCompany: 'BC_CARD', months: [2] },
          ],
        },
      })),
      {
        name: 'no customer, with a group of channels',
        of: 'pay by a group of channels',
        patch: { customer: undefined },
        expect: [
          ['error', 'missing', 'customer.fullName'],
          ['error', 'missing', 'customer.phoneNumber'],
          ['error', 'missing', 'customer.email'],
        ],
        almost: { customer: undefined, channelKey: 'channel-key-1' },
      },
      {
        name: 'a virtual account without a deadline, with a group of channels',
        of: 'pay by a group of channels',
        patch: { payMethod: 'VIRTUAL_ACCOUNT' },
        expect: [['error', 'missing', 'virtualAccount.accountExpiry']],
        almost: { payMethod: 'VIRTUAL_ACCOUNT', 'virtualAccount.accountExpiry.dueDate': '2030-01-01' },
      },
      {
        name: 'a telephone bill without the kind of goods, with a group of channels',
        of: 'pay by a group of channels',
        patch: { payMethod: 'MOBILE' },
        expect: [['error', 'missing', 'productType']],
        almost: { payMethod: 'MOBILE', productType: 'REAL' },
      },
      {
        name: 'no easy pay provider, with a group of channels',
        of: 'pay by a group of channels',
        patch: { payMethod: 'EASY_PAY' },
        expect: [['notice', 'missing', 'easyPay.easyPayProvider']],
        almost: { payMethod: 'EASY_PAY', 'easyPay.easyPayProvider': 'KAKAOPAY' },
      },
      {
        name: 'keys and ids that a page forgot to fill in',
        of: 'pay',
        patch: {
          storeId: 'undefined',
          channelKey: 'channel-key-1 ',
          paymentId: 'null',
          'customer.customerId': '[object Object]',
        },
        expect: [
          ['error', 'invalid-format', 'storeId'],
          ['error', 'invalid-format', 'channelKey'],
          ['error', 'invalid-format', 'paymentId'],
          ['error', 'invalid-format', 'customer.customerId'],
        ],
        almost: { paymentId: 'undefined-1', 'customer.customerId': 'null@shop' },
      },
      {
        name: 'an id with a blank',
        of: 'issue',
        patch: { issueId: 'issue 1' },
        expect: [['warning', 'invalid-format', 'issueId']],
        almost: { issueId: 'issue/1' },
      },
      {
        name: 'store id and channel key swapped',
        of: 'issue',
        patch: { storeId: 'channel-key-1', channelKey: 'store-1' },
        expect: [
          ['error', 'invalid-format', 'storeId'],
          ['error', 'invalid-format', 'channelKey'],
        ],
        almost: { storeId: 'store-channel', channelKey: 'channel-store-1' },
      },
      {
        name: "V1's user code for a store",
        of: 'issue',
        patch: { storeId: 'imp00000000' },
        expect: [['error', 'invalid-format', 'storeId']],
        almost: { storeId: 'impress' },
      },
      {
        name: 'installments for too small an amount',
        of: 'pay',
        patch: {
          totalAmount: 49_999,
          'card.installment.monthOption.fixedMonth': 2,
          'easyPay.installment.monthOption.availableMonthList': [0, 3],
        },
        expect: [
          ['warning', 'out-of-range', 'card.installment.monthOption.fixedMonth'],
          ['notice', 'out-of-range', 'easyPay.installment.monthOption.availableMonthList'],
        ],
        almost: {
          totalAmount: 10_000,
          'card.installment.monthOption.fixedMonth': 2,
          'card.cardCompany': 'HYUNDAI_CARD',
          'easyPay.installment.monthOption.availableMonthList': [0],
        },
      },
      {
        name: 'installments for too small an amount, a list by card and a fixed month by easy payment',
        of: 'pay',
        patch: {
          totalAmount: 49_999,
          'card.installment.monthOption.availableMonthList': [0, 3],
          'easyPay.installment.monthOption.fixedMonth': 2,
        },
        expect: [
          ['notice', 'out-of-range', 'card.installment.monthOption.availableMonthList'],
          ['warning', 'out-of-range', 'easyPay.installment.monthOption.fixedMonth'],
        ],
        almost: {
          totalAmount: 50_000,
          'card.installment.monthOption.availableMonthList': [0, 3],
          'easyPay.installment.monthOption.fixedMonth': 2,
        },
      },
      {
        name: 'installments for an amount that is also too small at Hyundai Card',
        of: 'pay',
        patch: {
          totalAmount: 9999,
          'card.installment.monthOption.fixedMonth': 2,
          'card.cardCompany': 'CARD_COMPANY_HYUNDAI_CARD',
        },
        expect: [['warning', 'out-of-range', 'card.installment.monthOption.fixedMonth']],
        almost: { totalAmount: 9999, 'card.installment.monthOption.fixedMonth': 0 },
      },
      {
        name: 'dates that do not exist',
        of: 'pay',
        patch: {
          'virtualAccount.accountExpiry.dueDate': 'tomorrow',
          'convenienceStore.paymentDeadline.dueDate': '2030-02-30',
          'offerPeriod.range': { from: '1 January', to: '20301301' },
        },
        expect: [
          ['error', 'invalid-format', 'virtualAccount.accountExpiry.dueDate'],
          ['error', 'invalid-format', 'convenienceStore.paymentDeadline.dueDate'],
          ['error', 'invalid-format', 'offerPeriod.range.from'],
          ['error', 'invalid-format', 'offerPeriod.range.to'],
        ],
        almost: {
          'virtualAccount.accountExpiry.dueDate': '20300201000000',
          'convenienceStore.paymentDeadline.dueDate': '2030-02-28T23:59:59+09:00',
          'offerPeriod.range': { from: '2030-01-01', to: '20300101' },
        },
      },
      {
        name: 'a deadline in a format that the schema lacks, and an email address with blanks around it',
        of: 'pay',
        patch: {
          'virtualAccount.accountExpiry.dueDate': '203002010000',
          'customer.email': 'gildong@shop.example ',
        },
        expect: [
          ['warning', 'invalid-format', 'virtualAccount.accountExpiry.dueDate'],
          ['warning', 'invalid-format', 'customer.email'],
        ],
        almost: { 'virtualAccount.accountExpiry.dueDate': '2030-02-01 00:00:00' },
      },
      {
        name: 'dates in wrong formats',
        of: 'pay',
        patch: {
          'virtualAccount.accountExpiry.dueDate': '2030-02-30',
          'convenienceStore.paymentDeadline.dueDate': 'soon',
          'offerPeriod.range': { from: '20300230', to: 'soon' },
        },
        expect: [
          ['error', 'invalid-format', 'virtualAccount.accountExpiry.dueDate'],
          ['error', 'invalid-format', 'convenienceStore.paymentDeadline.dueDate'],
          ['error', 'invalid-format', 'offerPeriod.range.from'],
          ['error', 'invalid-format', 'offerPeriod.range.to'],
        ],
        almost: { 'virtualAccount.accountExpiry.dueDate': '' },
      },
      {
        name: 'an offer period that ends before it begins',
        of: 'pay',
        patch: { 'offerPeriod.range': { from: '2030-01-02', to: '2030-01-01' } },
        expect: [['warning', 'mismatch', 'offerPeriod.range.to']],
        almost: { 'offerPeriod.range': { from: '2030-01-01', to: '2030-01-01' } },
      },
      {
        name: 'a date that passed less than a day ago, since a clock may be wrong',
        of: 'pay',
        patch: { 'virtualAccount.accountExpiry.dueDate': '2029-12-31' },
        expect: [['warning', 'mismatch', 'virtualAccount.accountExpiry.dueDate']],
        almost: { 'virtualAccount.accountExpiry.dueDate': '2030-01-01' },
      },
      {
        name: 'dates in the past',
        of: 'pay',
        patch: {
          'virtualAccount.accountExpiry.dueDate': '2029-12-30',
          'convenienceStore.paymentDeadline.dueDate': '2029-12-30T00:00:00+09:00',
          'offerPeriod.range.to': '2029-12-30',
        },
        expect: [
          ['error', 'mismatch', 'virtualAccount.accountExpiry.dueDate'],
          ['error', 'mismatch', 'convenienceStore.paymentDeadline.dueDate'],
          ['warning', 'mismatch', 'offerPeriod.range.to'],
        ],
        almost: {
          'virtualAccount.accountExpiry.dueDate': '2030-01-01',
          'convenienceStore.paymentDeadline.dueDate': '2030-01-02T00:00:00+09:00',
          'offerPeriod.range.to': '2030-01-01',
        },
      },
    ],
  },
  'base',
)

describe('V2 base', () => {
  const options = { gateway: plainV2, operation: 'requestPayment', device: 'pc' } as const

  test.each(leavesOfShape(v2Base.shape).map(({ path }) => path))('%s has a type', (path) => {
    // `record` also takes arrays; an alias is read as the right spelling.
    const wrong = ['customData', 'storeDetails', 'paypal', 'alipay'].includes(path) ? Number.NaN : [[]]
    const given = patched(pay, { [path]: wrong })
    const at = path.replace('availableCarriers', 'avaliableCarriers')
    expect(check(given, options).filter((one) => isWithin(one.path, at))).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'invalid-type' }),
    )
  })

  test.each([
    ['totalAmount', '1,000', 'invalid-type'],
    ['totalAmount', '14.2', 'invalid-format'],
    ['totalAmount', 14.2, 'invalid-format'],
    ['totalAmount', -1, 'invalid-format'],
    ['totalAmount', 2 ** 53, 'invalid-format'],
    ['redirectUrl', '/complete', 'invalid-format'],
    ['redirectUrl', 'JavaScript://%0aalert(1)', 'invalid-format'],
    ['redirectUrl', 'data://text', 'invalid-format'],
    ['noticeUrls', 'https://a.example,https://b.example', 'invalid-type'],
    ['noticeUrls.0', 'shop.example', 'invalid-format'],
    ['customer.birthYear', true, 'invalid-type'],
    ['customData', Number.NaN, 'invalid-type'],
  ])('%s: %j is %s', (path, value, code) => {
    const errors = check(patched(pay, { [path]: value }), options).filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors).toEqual([expect.objectContaining({ code, path })])
  })

  test.each([
    ['totalAmount', '1000', 1000, 'number'],
    ['isEscrow', 'false', false, 'boolean'],
    ['paymentId', 1700000000000, '1700000000000', 'string'],
    ['noticeUrls', 'https://shop.example', ['https://shop.example'], 'array'],
    ['customer.birthYear', 1990, '1990', 'string'],
    ['customer', '{"fullName":"a"}', { fullName: 'a' }, 'object'],
  ])('%s: %j is sent as %j, with a warning', (path, value, written, expected) => {
    const { request, diagnostics } = normalize(patched(pay, { [path]: value }), options)
    expect(request).toEqual(patched(pay, { [path]: written }))
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'invalid-type', path, params: { expected } },
    ])
    expect(check(patched(pay, { [path]: value }), options)).toEqual(diagnostics)
  })

  test.each(['{"cart":[1]}', '"cart-1"', 'cart-1', 7, true, ['a']])(
    'customData: %j is sent as it is given, which shops read back',
    (customData) => {
      const given = { ...pay, customData }
      expect(normalize(given, options)).toEqual({ request: given, diagnostics: [] })
    },
  )

  test.each([
    ['virtualAccount.accountExpiry.dueDate', '203001020304', '20300102030400'],
    ['virtualAccount.accountExpiry.dueDate', '2030-0102', '20300102'],
    ['virtualAccount.accountExpiry.dueDate', '2030-01-02 03:04', '20300102030400'],
    ['convenienceStore.paymentDeadline.dueDate', '203001-02', '20300102'],
    ['customer.email', ' gildong@shop.example\n', 'gildong@shop.example'],
  ])('%s: %j is sent as %j, with a warning', (path, value, written) => {
    const { request, diagnostics } = normalize(patched(pay, { [path]: value }), options)
    expect(request).toEqual(patched(pay, { [path]: written }))
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'invalid-format', path }])
  })

  test.each([
    '20300102',
    '20300102030405',
    '2030-01-02',
    '2030-01-02 03:04:05',
    '2030-01-02T03:04:05Z',
    '2030-01-02T03:04:05+09:00',
    ' ',
  ])('dueDate: %s is a format of the schema', (dueDate) => {
    const given = { ...pay, virtualAccount: { accountExpiry: { dueDate } } }
    expect(normalize(given, options)).toEqual({ request: given, diagnostics: [] })
  })

  test('the data of an identity verification is text', () => {
    const options = { gateway: danal, operation: 'requestIdentityVerification', device: 'pc' } as const
    const { request, diagnostics } = normalize({ customData: { cart: 1 } }, options)
    expect(request['customData']).toBe('{"cart":1}')
    expect(diagnostics.filter(({ path }) => path === 'customData')).toMatchObject([
      { severity: 'warning', code: 'invalid-type', params: { expected: 'string' } },
    ])
  })

  test.each([
    ['totalAmount', 0],
    ['taxFreeAmount', null],
    ['redirectUrl', 'HTTPS://shop.example/'],
    ['redirectUrl', 'com.shop.app://done'],
    ['redirectUrl', ''],
    ['noticeUrls', []],
    ['customData', ['a']],
    ['customer.email', '길동@메일.kr'],
    ['card.installment.monthOption.fixedMonth', 0],
    ['windowType.pc', ''],
  ])('%s: %j passes', (path, value) => {
    expect(check(patched(pay, { [path]: value }), options)).toEqual([])
  })

  test.each([
    ['currency', 'CURRENCY_USD', 'USD'],
    ['currency', 'USD', 'USD'],
    ['productType', 'PRODUCT_TYPE_REAL', 'REAL'],
    ['customer.gender', 'GENDER_OTHER', 'OTHER'],
    ['customer.address.country', 'COUNTRY_KR', 'KR'],
    ['card.cardCompany', 'CARD_COMPANY_BC_CARD', 'BC_CARD'],
    ['card.availableCards.0', 'CARD_COMPANY_K_BANK', 'K_BANK'],
    ['easyPay.easyPayProvider', 'EASY_PAY_PROVIDER_KAKAOPAY', 'KAKAOPAY'],
    ['transfer.bankCode', 'BANK_KOOKMIN_BANK', 'KOOKMIN_BANK'],
    ['transfer.bankCode', 'BANK_OF_KOREA', 'BANK_OF_KOREA'],
    ['transfer.cashReceiptType', 'CASH_RECEIPT_TYPE_ANONYMOUS', 'ANONYMOUS'],
    ['giftCertificate.giftCertificateType', 'GIFT_CERTIFICATE_TYPE_CULTURELAND', 'CULTURELAND'],
    ['mobile.carrier', 'CARRIER_SKT', 'SKT'],
    ['billingKeyAndPayMethod', 'PHONE', 'MOBILE'],
  ])('%s %s is written %s', (path, given, written) => {
    const { request } = normalize(patched(pay, { [path]: given }), options)
    expect(request).toEqual(patched(pay, { [path]: written }))
  })

  test('carriers are written as PortOne reads them, in either spelling', () => {
    const given = { ...pay, mobile: { availableCarriers: ['CARRIER_SKT'] } }
    expect(normalize(given, options).request['mobile']).toEqual({ avaliableCarriers: ['SKT'] })
    const twice = { ...pay, mobile: { availableCarriers: ['KT'], avaliableCarriers: ['SKT'] } }
    expect(normalize(twice, options).request['mobile']).toEqual({
      availableCarriers: ['KT'],
      avaliableCarriers: ['SKT'],
    })
  })
})

test('a currency in small letters is written in capitals', () => {
  for (const currency of ['krw', 'currency_krw'])
    expect(
      normalize({ currency }, { gateway: kpn, operation: 'requestPayment', device: 'pc' }).request,
    ).toMatchObject({ currency: 'KRW' })
})
