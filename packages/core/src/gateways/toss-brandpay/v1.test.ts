import { testGateway } from '../../../test-support/gateway-table.js'
import { tossBrandpay } from './v1.js'

const plain = {
  channelKey: 'channel-key-1',
  pay_method: 'toss_brandpay',
  merchant_uid: 'orderNo0001',
  name: '주문명:결제테스트',
  amount: 100_400,
  buyer_email: 'test@portone.io',
  customer_id: 'd005f081-830a-4b9c-b5e2-73e56fbe6ac3',
  bypass: { isCulturalExpense: true },
}
const ui = {
  buttonStyle: 'default',
  highlightColor: '#3182f6',
  navigationBar: { visible: true, paddingTop: 10 },
  labels: { oneTouchPay: '원터치결제' },
}
const direct = {
  ...plain,
  useCardPoint: true,
  display: { card_quota: [6] },
  bypass: {
    cashReceiptType: 'personal',
    customerIdentifier: '01000000000',
    toss_brandpay: { methodId: '3nKLoSBV7l8zUHU14cZxK', discountCode: '001' },
  },
}
const widgetOptions = {
  methodType: '카드',
  methodId: '3nKLoSBV7l8zUHU14cZxK',
  ui: {
    promotionSection: { summary: { visible: false }, description: { visible: true, defaultOpen: true } },
  },
}
const block = 'bypass.toss_brandpay'
const point = ['notice', 'contract', 'useCardPoint'] as const
const needsMethod = ['error', 'missing', `${block}.methodId`] as const
const badUi = { buttonStyle: 'round', highlightColor: 1, navigationBar: { visible: 1, paddingTop: 'a' } }

testGateway(tossBrandpay, {
  valid: {
    plain: { operation: 'request_pay', request: plain },
    direct: { operation: 'request_pay', request: direct },
    "styling, as in the guide's sample": {
      operation: 'request_pay',
      request: { ...plain, bypass: { toss_brandpay: { brandpayOptions: { ui } } } },
    },
    "styling, as in the guide's text": {
      operation: 'request_pay',
      request: { ...plain, bypass: { toss_brandpay: { ui } } },
    },
    widget: {
      operation: 'loadUI',
      ui: 'toss-brandpay-widget',
      request: { ...plain, bypass: { toss_brandpay: { discountCode: '001', widgetOptions } } },
    },
    'a widget without its kind': { operation: 'loadUI', request: plain },
  },
  rows: [
    {
      name: 'a method of another gateway',
      of: 'plain',
      patch: { pay_method: 'card' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { buyer_email: undefined },
    },
    {
      name: 'no method',
      of: 'plain',
      patch: { pay_method: undefined },
      expect: [['error', 'missing', 'pay_method']],
      almost: { buyer_tel: '010-1234-5678' },
    },
    {
      name: 'no order name, no amount and no customer id',
      of: 'plain',
      patch: { name: undefined, amount: undefined, customer_id: '' },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
        ['error', 'missing', 'customer_id'],
      ],
      almost: { m_redirect_url: undefined, tax_free: 0 },
    },
    {
      name: 'a customer id that is a counter',
      of: 'plain',
      patch: { customer_id: '1024' },
      expect: [['warning', 'invalid-format', 'customer_id']],
      almost: { customer_id: 'user-1024' },
    },
    {
      name: 'dollars',
      of: 'plain',
      patch: { currency: 'USD' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'KRW' },
    },
    {
      name: 'options that need a chosen payment method',
      of: 'direct',
      patch: { [`${block}.methodId`]: undefined },
      expect: [point, needsMethod],
      almost: { useCardPoint: undefined },
    },
    {
      name: 'card points without a method of payment',
      of: 'plain',
      patch: { useCardPoint: true },
      expect: [point, needsMethod],
      almost: { useCardPoint: false, 'bypass.cashReceiptType': 'unable' },
    },
    {
      name: 'months without a method of payment',
      of: 'plain',
      patch: { 'display.card_quota': [] },
      expect: [needsMethod],
      almost: { display: {} },
    },
    {
      name: 'a cash receipt without a method of payment',
      of: 'plain',
      patch: { 'bypass.cashReceiptType': 'anonymous' },
      expect: [needsMethod],
      almost: { 'bypass.cashReceiptType': 'anonymous', [`${block}.methodId`]: 'c_j429K3djbS01dlk' },
    },
    {
      name: 'a number for a cash receipt without a method of payment',
      of: 'plain',
      patch: { 'bypass.customerIdentifier': '01000000000' },
      expect: [needsMethod],
      almost: { 'bypass.customerIdentifier': '' },
    },
    {
      name: 'a discount without a method of payment',
      of: 'plain',
      patch: { [`${block}.discountCode`]: '001' },
      expect: [needsMethod],
      almost: { [`${block}.discountCode`]: '' },
    },
    {
      name: 'card points, which need a contract',
      of: 'plain',
      patch: { useCardPoint: true, [`${block}.methodId`]: 'c_j429K3djbS01dlk' },
      expect: [point],
      almost: { useCardPoint: false, [`${block}.methodId`]: 'c_j429K3djbS01dlk' },
    },
    {
      name: 'options that the widget does not have',
      of: 'widget',
      patch: {
        useCardPoint: true,
        'display.card_quota': [6],
        'bypass.cashReceiptType': 'personal',
        'bypass.customerIdentifier': '01000000000',
      },
      expect: [
        point,
        ['error', 'forbidden', 'useCardPoint'],
        ['error', 'forbidden', 'display.card_quota'],
        ['error', 'forbidden', 'bypass.cashReceiptType'],
        ['error', 'forbidden', 'bypass.customerIdentifier'],
      ],
      almost: { [`${block}.methodId`]: '3nKLoSBV7l8zUHU14cZxK' },
    },
    {
      name: 'options that only the widget has',
      of: 'plain',
      patch: { [block]: { widgetOptions } },
      expect: [['warning', 'ignored', `${block}.widgetOptions`]],
      almost: { [block]: { brandpayOptions: {} } },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'plain',
      patch: { products: [] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'a billing key',
      of: 'plain',
      patch: { customer_uid: 'customer-1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_uid: '' },
    },
    {
      name: 'options of wrong types and formats',
      of: 'direct',
      patch: {
        useCardPoint: 'Y',
        bypass: {
          isCulturalExpense: 'Y',
          cashReceiptType: 'PERSONAL',
          customerIdentifier: 1000000000,
          toss_brandpay: { methodId: 1, discountCode: 1 },
        },
      },
      expect: [
        point,
        ['error', 'invalid-type', 'useCardPoint'],
        ['error', 'invalid-type', 'bypass.isCulturalExpense'],
        ['error', 'unsupported-value', 'bypass.cashReceiptType'],
        ['warning', 'invalid-type', 'bypass.customerIdentifier'],
        ['warning', 'invalid-type', `${block}.methodId`],
        ['warning', 'invalid-type', `${block}.discountCode`],
      ],
      almost: { 'bypass.cashReceiptType': 'unable', 'bypass.isCulturalExpense': false },
      almostExpect: [point],
    },
    {
      name: 'styling of wrong types',
      of: "styling, as in the guide's sample",
      patch: { [`${block}.brandpayOptions.ui`]: { ...badUi, labels: { oneTouchPay: 1 } } },
      expect: [
        ['error', 'invalid-type', 'bypass.toss_brandpay.brandpayOptions.ui.navigationBar.paddingTop'],
        ['error', 'invalid-type', 'bypass.toss_brandpay.brandpayOptions.ui.navigationBar.visible'],
        ['error', 'unsupported-value', 'bypass.toss_brandpay.brandpayOptions.ui.buttonStyle'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.brandpayOptions.ui.highlightColor'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.brandpayOptions.ui.labels.oneTouchPay'],
      ],
      almost: { [`${block}.brandpayOptions.ui.buttonStyle`]: 'full' },
    },
    {
      name: "styling of wrong types, as in the guide's text",
      of: "styling, as in the guide's text",
      patch: { [`${block}.ui`]: { ...badUi, labels: { oneTouchPay: 1 } } },
      expect: [
        ['error', 'invalid-type', 'bypass.toss_brandpay.ui.navigationBar.paddingTop'],
        ['error', 'invalid-type', 'bypass.toss_brandpay.ui.navigationBar.visible'],
        ['error', 'unsupported-value', 'bypass.toss_brandpay.ui.buttonStyle'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.ui.highlightColor'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.ui.labels.oneTouchPay'],
      ],
      almost: { [`${block}.ui.navigationBar.paddingTop`]: 0 },
    },
    {
      name: 'a widget with wrong types',
      of: 'widget',
      patch: {
        [`${block}.widgetOptions`]: {
          methodType: 'CARD',
          methodId: 1,
          ui: { promotionSection: { summary: { visible: 1 }, description: { visible: 1, defaultOpen: 1 } } },
        },
      },
      expect: [
        [
          'error',
          'invalid-type',
          'bypass.toss_brandpay.widgetOptions.ui.promotionSection.description.defaultOpen',
        ],
        [
          'error',
          'invalid-type',
          'bypass.toss_brandpay.widgetOptions.ui.promotionSection.description.visible',
        ],
        ['error', 'invalid-type', 'bypass.toss_brandpay.widgetOptions.ui.promotionSection.summary.visible'],
        ['error', 'unsupported-value', 'bypass.toss_brandpay.widgetOptions.methodType'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.widgetOptions.methodId'],
      ],
      almost: { [`${block}.widgetOptions.methodType`]: '계좌' },
    },
    {
      name: "a misspelled option and another gateway's bypass block",
      of: 'plain',
      patch: { [`${block}.methodID`]: 'c_1', 'bypass.tosspayments': {} },
      expect: [
        ['warning', 'unknown-parameter', `${block}.methodID`],
        ['warning', 'unknown-parameter', 'bypass.tosspayments'],
      ],
      almost: { [`${block}.methodId`]: 'c_1' },
    },
  ],
})
