import { describe, expect, test } from 'vitest'
import { patched } from '../../test-support/json.js'
import { check } from '../check.js'
import { pairsOf } from '../convert/pairs.js'
import type { Gateway } from '../gateways/gateway.js'
import { html5Inicis, kcp } from '../gateways/v1.js'
import { inicisV2, kcpV2, kpn, niceV2, paypalV2, tosspayments } from '../gateways/v2.js'
import type { Operation } from '../model.js'
import { describe as say } from './describe.js'
import { en } from './en.js'
import { ko } from './ko.js'
import { insteadOf } from './misnamed.js'

/** What the message about one unknown parameter suggests. */
const offered = (
  gateway: Gateway,
  operation: Operation,
  path: string,
  value: unknown,
): string | undefined => {
  const found = check(patched({}, { [path]: value }), { gateway, operation, device: 'pc' }).filter(
    ({ code }) => code === 'unknown-parameter',
  )
  const words = found.map((one) => say(one, en)).join(' ')
  const meant = found.map((one) => /혹시 (.*) 아닌가요/.exec(say(one, ko))?.[1])
  expect(words).toContain(meant[0] ?? 'PortOne')
  return meant[0]
}

describe('on V2', () => {
  test.each([
    ['buyer_tel', 'customer.phoneNumber'],
    ['buyer_postalcode', 'customer.zipcode'],
    ['merchant_uid', 'paymentId'],
    ['vbank_due', 'virtualAccount.accountExpiry.dueDate'],
    ['easyPay.provider', 'easyPay.easyPayProvider'],
    ['customer.name', 'customer.fullName'],
    ['customer.id', 'customer.customerId'],
    ['customer.address.postalCode', 'customer.zipcode'],
    ['customer.address.countryCode', 'customer.address.country'],
    ['customerId', 'customer.customerId'],
    ['successUrl', 'redirectUrl'],
    ['failUrl', 'redirectUrl'],
    ['channel_key', 'channelKey'],
    ['store_id', 'storeId'],
    ['pgProvider', 'channelKey'],
    ['variantKey', 'channelKey'],
    ['orderId', 'paymentId'],
    ['method', 'payMethod'],
    ['metadata', 'customData'],
    ['bypass.shop_user_id', 'bypass.kcp_v2.shop_user_id'],
    ['shop_user_id', 'bypass.kcp_v2.shop_user_id'],
    ['kcp_v2', 'bypass.kcp_v2'],
    ['bypass.kcp', 'bypass.kcp_v2'],
    ['fullName', 'customer.fullName'],
    ['easyPayProvider', 'easyPay.easyPayProvider'],
    ['accountExpiry', 'virtualAccount.accountExpiry'],
    ['dueDate', 'virtualAccount.accountExpiry.dueDate, convenienceStore.paymentDeadline.dueDate'],
    ['orderNam', 'orderName'],
    ['mobile.availableCarrier', 'availableCarriers'],
    ['products.1.price', 'products.0.amount'],
    ['stranger', undefined],
  ])('%s is meant as %s', (path, meant) => {
    expect(offered(kcpV2, 'requestPayment', path, 'x')).toBe(meant)
  })

  test("a gateway's bypass block by its short name", () => {
    expect(offered(tosspayments, 'requestPayment', 'bypass.toss', {})).toBe('bypass.tosspayments')
  })

  test("V1's bypass blocks by their fields", () => {
    expect(offered(inicisV2, 'requestPayment', 'period', { from: '20300101', to: '20300131' })).toBe(
      'period.from → offerPeriod.range.from, period.to → offerPeriod.range.to',
    )
    expect(offered(inicisV2, 'requestPayment', 'card.direct', { code: '366' })).toBe(
      'card.direct.code → card.cardCompany',
    )
  })

  test('a misspelling in the documentation is never suggested', () => {
    expect(offered(inicisV2, 'requestPayment', 'bypass.inicis_v2.P_MNAM', 'x')).toBe('P_MNAME')
    expect(offered(niceV2, 'requestPayment', 'bypass.nice_v2.SamsungPayTyp', 'x')).not.toBe('SamsungPayType')
    for (const name of ['avaliableCarrier', 'availableCarier', 'avaliablCarriers'])
      expect(offered(inicisV2, 'requestPayment', `mobile.${name}`, [])).toBe('availableCarriers')
  })
})

describe('on V1', () => {
  test.each([
    ['paymentId', 'merchant_uid'],
    ['orderName', 'name'],
    ['totalAmount', 'amount'],
    ['payMethod', 'pay_method'],
    ['redirectUrl', 'm_redirect_url'],
    ['customData', 'custom_data'],
    ['buyer_postalcode', 'buyer_postcode'],
    ['buyer_phone', 'buyer_tel'],
    ['channel_key', 'channelKey'],
    ['isEscrow', 'escrow'],
  ])('%s is meant as %s', (path, meant) => {
    expect(offered(html5Inicis, 'request_pay', path, 'x')).toBe(meant)
  })

  test("V2's bypass blocks by their fields", () => {
    expect(
      offered(kcp, 'request_pay', 'customer', { phoneNumber: '010', email: 'a@b.example', nothing: 1 }),
    ).toBe('customer.phoneNumber → buyer_tel, customer.email → buyer_email')
    expect(offered(kcp, 'request_pay', 'virtualAccount', { accountExpiry: { dueDate: '20300101' } })).toBe(
      'virtualAccount.accountExpiry.dueDate → vbank_due',
    )
  })
})

test('each dialect suggests the fields that the converters map to', () => {
  for (const [v1, v2] of pairsOf({}, 'requestPayment', 'CARD')) {
    if (v1 === v2 || v2.startsWith('products')) continue
    // For an unknown block, the message names its fields: `period.from → offerPeriod.range.from`.
    const there = offered(niceV2, 'requestPayment', v1, 'x')?.split(' → ').at(-1)
    expect([v1, there]).toEqual([v1, v2])
    const back = offered(html5Inicis, 'request_pay', v2, 'x')?.split(' → ').at(-1)
    expect([v2, back]).toEqual([v2, v1])
  }
})

test.each([
  [kpn, { payMethod: 'KAKAOPAY' }, 'EASY_PAY, easyPay.easyPayProvider "KAKAOPAY"'],
  [kpn, { payMethod: 'kakaopay' }, 'EASY_PAY, easyPay.easyPayProvider "KAKAOPAY"'],
  [kpn, { payMethod: 'NAVER_PAY' }, 'EASY_PAY, easyPay.easyPayProvider "NAVERPAY"'],
  [kpn, { payMethod: 'EASY_PAY_PROVIDER_TOSSPAY' }, 'EASY_PAY, easyPay.easyPayProvider "TOSSPAY"'],
  [kpn, { payMethod: 'card' }, 'CARD'],
  [kpn, { payMethod: 'vbank' }, 'VIRTUAL_ACCOUNT'],
  [kpn, { payMethod: 'phone' }, 'MOBILE'],
  [paypalV2, { payMethod: 'KAKAOPAY' }, undefined],
  [html5Inicis, { pg: 'inicis', amount: 1 }, 'html5_inicis'],
  [html5Inicis, { pg: 'kcp', amount: 1 }, undefined],
] as const)('%o: the value that was meant', (gateway, request, meant) => {
  const operation = gateway.dialect === 'v1' ? 'request_pay' : 'requestPayment'
  const [found] = check(request, { gateway, operation, device: 'pc' }).filter(
    ({ code, path }) => code === 'unsupported-value' && path in request,
  )
  const words = found ? [say(found, en), say(found, ko)].join() : ''
  if (meant === undefined) expect(words).not.toMatch(/Did you mean|혹시/)
  else {
    expect(words).toContain(`Did you mean ${meant}?`)
    expect(words).toContain(`혹시 ${meant}`)
  }
})

test('a gateway without a function suggests the one that it has', () => {
  const found = check({}, { gateway: paypalV2, operation: 'requestPayment', device: 'pc' })
  expect(found.map((one) => say(one, en)).join()).toContain('Call loadPaymentUI instead.')
  expect(found.map((one) => say(one, ko)).join()).toContain('대신 사용할 함수: loadPaymentUI.')
  expect(insteadOf('requestIssueBillingKey', ['loadPaymentUI', 'loadIssueBillingKeyUI'])).toBe(
    'loadIssueBillingKeyUI',
  )
  expect(insteadOf('requestIssueBillingKey', ['requestIssueBillingKeyAndPay'])).toBe(
    'requestIssueBillingKeyAndPay',
  )
  expect(insteadOf('requestIssueBillingKey', ['requestPayment'])).toBeUndefined()
  expect(insteadOf('request_pay', ['pay'])).toBe('IMP.loadUI')
  expect(insteadOf('toString', ['pay'])).toBeUndefined()
})

test('only the first of many unknown parameters get suggestions, so that a hostile request stays cheap', () => {
  const request = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, { a: 1 }]))
  const found = check(request, { gateway: inicisV2, operation: 'requestPayment', device: 'pc' })
  expect(found.filter(({ params }) => params?.['inside'] !== undefined)).toHaveLength(20)
})
