import { describe, expect, test } from 'vitest'
import { testGateway } from '../../test-support/gateway-table.js'
import { leavesOfShape } from '../../test-support/instrument.js'
import { patched } from '../../test-support/json.js'
import { plainV1 } from '../../test-support/plain-gateways.js'
import { check } from '../check.js'
import { v1Gateway } from '../gateways/gateway.js'
import type { JsonRecord } from '../model.js'
import { chargesAlways, issuesAndCharges, issuesOnly, v1Base } from './v1.js'

const pay = { channelKey: 'channel-key-1', merchant_uid: 'order_no_0001', amount: 1004 }
/** For a group of channels: with everything that any of them may require. */
const group = {
  channelKey: undefined,
  channelGroupId: 'group-1',
  name: '주문명',
  buyer_tel: '010-1234-5678',
  buyer_email: 'gildong@gmail.com',
}
const request = (others: Readonly<Record<string, unknown>> = {}) =>
  ({ operation: 'request_pay', request: { ...pay, ...others } }) as const

testGateway(
  { ...plainV1, conversion: { quota: 'fixed' } },
  {
    valid: {
      pay: request(),
      issue: request({ customer_uid: 'customer-1', amount: 0 }),
      'issue and pay': request({ customer_uid: 'customer-1' }),
      'all that payrq lists': request({
        pay_method: 'card',
        name: '주문명',
        amount: 100_400,
        tax_free: 0,
        vat_amount: null,
        currency: 'KRW',
        language: 'ko',
        escrow: false,
        digital: true,
        products: [{ id: '1', name: 'Chair', code: 'C', unitPrice: 1004, quantity: 1 }],
        buyer_name: '홍길동',
        buyer_tel: '010-1234-5678',
        buyer_email: 'gildong@gmail.com',
        buyer_addr: '서울특별시',
        buyer_postcode: '12345',
        custom_data: { cart: [1, 2] },
        notice_url: 'https://shop.example/hook',
        m_redirect_url: 'https://shop.example/complete',
        app_scheme: 'shop://',
        popup: true,
        vbank_due: '2030-12-31 23:59:59',
        biz_num: '1234567890',
        display: { card_quota: [], only_installment: false },
        card: {
          direct: { code: '367', quota: 3 },
          detail: [{ card_code: '*', enabled: false, max_month: 5 }],
        },
        useFreeInterestFromMall: true,
        period: { from: '2030-01-01', to: '2030-12-31' },
        bypass: {},
      }),
      dollars: request({ currency: 'USD', amount: 14.2, tax_free: 0.1 }),
    },
    rows: [
      {
        name: 'no order number',
        of: 'pay',
        patch: { merchant_uid: ' ' },
        expect: [['warning', 'missing', 'merchant_uid']],
        almost: { merchant_uid: '0' },
      },
      {
        name: 'no channel',
        of: 'pay',
        patch: { channelKey: undefined },
        expect: [['warning', 'missing', 'channelKey']],
        almost: { channelKey: undefined, pg: 'plain.MID' },
        almostExpect: [['notice', 'deprecated', 'pg']],
      },
      {
        name: 'no channel and no group of channels',
        of: 'pay',
        patch: { channelKey: undefined, channelGroupId: '' },
        expect: [['warning', 'missing', 'channelKey']],
        almost: { ...group, isPromotion: true, promotion_id: 'p' },
      },
      {
        name: 'the deprecated pg beside the channel',
        of: 'pay',
        patch: { pg: 'plain' },
        expect: [['notice', 'deprecated', 'pg']],
        almost: { pg: '' },
      },
      ...['inicis', 'kakao.MID', 'PLAIN'].map((pg) => ({
        name: `${pg}, which names no channel of the gateway`,
        of: 'pay' as const,
        patch: { channelKey: undefined, pg },
        expect: [
          ['notice', 'deprecated', 'pg'],
          ['error', 'unsupported-value', 'pg'],
        ] as const,
        almost: { channelKey: undefined, pg: 'plain.MID' },
        almostExpect: [['notice', 'deprecated', 'pg']] as const,
      })),
      ...['inicis', 'kakao.MID', 'KICC'].map((pg) => ({
        name: `${pg}, which names no gateway, beside the key that decides`,
        of: 'pay' as const,
        patch: { pg },
        expect: [
          ['notice', 'deprecated', 'pg'],
          ['warning', 'unsupported-value', 'pg'],
        ] as const,
        almost: { pg: 'plain.MID' },
        almostExpect: [['notice', 'deprecated', 'pg']] as const,
      })),
      {
        name: 'a pg that names no gateway, beside the group of channels',
        of: 'pay',
        patch: { ...group, pg: 'inicis' },
        expect: [
          ['notice', 'deprecated', 'pg'],
          ['warning', 'unsupported-value', 'pg'],
        ],
        almost: { ...group, pg: '' },
      },
      {
        name: 'a gateway other than that of the channel',
        of: 'pay',
        patch: { pg: 'settle.MID' },
        expect: [
          ['notice', 'deprecated', 'pg'],
          ['error', 'unsupported-value', 'pg'],
        ],
        almost: { pg: 'plain' },
        almostExpect: [['notice', 'deprecated', 'pg']],
      },
      {
        name: 'a group of channels beside a channel key, which requires nothing more',
        of: 'pay',
        patch: { channelGroupId: 'group-1', merchant_uid: '' },
        expect: [['warning', 'missing', 'merchant_uid']],
        almost: { channelGroupId: 'group-1' },
      },
      {
        name: 'a group of channels without the fields that one of them may require',
        of: 'pay',
        patch: { channelKey: undefined, channelGroupId: 'group-1', amount: undefined, pay_method: 'vbank' },
        expect: [
          ['error', 'missing', 'name'],
          ['error', 'missing', 'amount'],
          ['error', 'missing', 'buyer_tel'],
          ['error', 'missing', 'buyer_email'],
          ['error', 'missing', 'vbank_due'],
        ],
        almost: { ...group, pay_method: 'card' },
      },
      {
        name: 'a deadline in the past',
        of: 'pay',
        patch: { pay_method: 'vbank', vbank_due: '20291230' },
        expect: [['error', 'mismatch', 'vbank_due']],
        almost: { pay_method: 'card', vbank_due: '20291230' },
      },
      {
        name: 'a deadline that passed an hour ago, since a clock may be wrong',
        of: 'pay',
        patch: { pay_method: 'vbank', vbank_due: '203001011100' },
        expect: [['warning', 'mismatch', 'vbank_due']],
        almost: { pay_method: 'vbank', vbank_due: '203001011200' },
      },
      {
        name: 'a deadline that does not exist',
        of: 'pay',
        patch: { pay_method: 'vbank', vbank_due: '20300231' },
        expect: [['error', 'invalid-format', 'vbank_due']],
        almost: { pay_method: 'card', vbank_due: '20300231' },
      },
      {
        name: 'a period that ends before it begins',
        of: 'pay',
        patch: { period: { from: '20300202', to: '2030-02-01' } },
        expect: [['warning', 'mismatch', 'period.to']],
        almost: { period: { from: '20300201', to: '20300201' } },
      },
      {
        name: 'installment months for too small an amount',
        of: 'pay',
        patch: {
          amount: 49_999,
          'display.card_quota': [0, 3],
          card: { direct: { code: '361', quota: 2 }, detail: [{ card_code: '361', max_month: 3 }] },
        },
        expect: [
          ['notice', 'out-of-range', 'display.card_quota'],
          ['warning', 'out-of-range', 'card.direct.quota'],
          ['notice', 'out-of-range', 'card.detail.0.max_month'],
        ],
        almost: {
          amount: 10_000,
          'display.card_quota': [0],
          card: { direct: { code: '367', quota: 2 }, detail: [{ card_code: '367', max_month: 3 }] },
        },
      },
      {
        name: 'a fixed month for too small an amount',
        of: 'pay',
        patch: { amount: 49_999, 'display.card_quota': [3] },
        expect: [['warning', 'out-of-range', 'display.card_quota']],
        almost: { amount: 50_000, 'display.card_quota': [3] },
      },
      {
        name: 'keys that contain a blank',
        of: 'pay',
        patch: { channelKey: 'channel key', customer_uid: 'buyer 1' },
        expect: [
          ['error', 'invalid-format', 'channelKey'],
          ['warning', 'invalid-format', 'customer_uid'],
        ],
        almost: { customer_uid: 'a@b.example/1' },
      },
      {
        name: 'ids that a page forgot to fill in',
        of: 'pay',
        patch: { merchant_uid: 'undefined', customer_id: 'null' },
        expect: [
          ['error', 'invalid-format', 'merchant_uid'],
          ['error', 'invalid-format', 'customer_id'],
        ],
        almost: { merchant_uid: 'undefined_1', customer_id: 'nullify' },
      },
      {
        name: "what PortOne's plugins send of another gateway, misspelled",
        of: 'pay',
        patch: { niceMobileV3: true },
        expect: [['warning', 'unknown-parameter', 'niceMobileV3']],
        almost: {
          niceMobileV2: true,
          kakaoOpenApp: true,
          kcpProducts: [],
          naverChainId: 'a',
          naverInterface: {},
        },
      },
      {
        name: 'an order number of 41 letters',
        of: 'pay',
        patch: { merchant_uid: '가'.repeat(41) },
        expect: [['warning', 'too-long', 'merchant_uid']],
        almost: { merchant_uid: '가'.repeat(40) },
      },
      {
        name: 'an order name of 41 letters',
        of: 'pay',
        patch: { name: `${'🛒'.repeat(40)}.` },
        expect: [['warning', 'too-long', 'name']],
        almost: { name: '🛒'.repeat(40) },
      },
      {
        name: 'a due date in an unknown format',
        of: 'pay',
        patch: { vbank_due: '2030.12.31' },
        expect: [['error', 'invalid-format', 'vbank_due']],
        almost: { vbank_due: '203012312359' },
      },
      {
        name: "a language in V2's spelling",
        of: 'pay',
        patch: { language: 'KO_KR' },
        expect: [['warning', 'unsupported-value', 'language']],
        almost: { language: 'jp' },
      },
      {
        name: 'fractions of a cent',
        of: 'dollars',
        patch: { amount: 14.201, tax_free: 0.001, vat_amount: 1e-3 },
        expect: [
          ['error', 'invalid-format', 'amount'],
          ['error', 'invalid-format', 'tax_free'],
          ['error', 'invalid-format', 'vat_amount'],
        ],
        almost: { amount: 14.21, tax_free: 0.29, vat_amount: 0.3 },
      },
      {
        name: 'a fraction of a yen',
        of: 'dollars',
        patch: { currency: 'JPY', tax_free: 0, amount: 100.5 },
        expect: [['error', 'invalid-format', 'amount']],
        almost: { currency: 'KWD', amount: 100.125 },
      },
      {
        name: 'escrow, which the gateway must agree to',
        of: 'pay',
        patch: { escrow: true },
        expect: [['notice', 'contract', 'escrow']],
        almost: { escrow: false },
      },
    ],
  },
  'base',
)

describe('V1 base', () => {
  // The content of another gateway's parameter is checked by that gateway only.
  const elsewhere = /^(?:niceMobileV2|kakaoOpenApp|kcpProducts|naver)/
  const own = leavesOfShape(v1Base.shape).flatMap(({ path }) => (elsewhere.test(path) ? [] : [path]))
  test.each(own)('%s has a type', (path) => {
    const given = patched(pay, { [path]: path === 'custom_data' ? Number.NaN : [[]] })
    const found = check(given, { gateway: plainV1, operation: 'request_pay', device: 'pc' })
    expect(found.filter((one) => one.path === path || one.path === `${path}.0`)).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'invalid-type' }),
    )
  })

  test.each([
    ['amount', '1,000', 'invalid-type'],
    ['amount', -1, 'out-of-range'],
    ['amount', Number.NaN, 'out-of-range'],
    ['amount', Number.POSITIVE_INFINITY, 'out-of-range'],
    ['amount', 2 ** 53, 'out-of-range'],
    ['tax_free', '', 'invalid-type'],
    ['vat_amount', false, 'invalid-type'],
    ['display.card_quota', '2,3', 'invalid-type'],
    ['display.card_quota.0', 2.5, 'invalid-format'],
    ['m_redirect_url', 'javascript://shop.example', 'invalid-format'],
    ['m_redirect_url', '/complete', 'invalid-format'],
    ['notice_url', 'shop.example', 'invalid-format'],
    ['notice_url', ['https://a.example', 'ftp://b.example'], 'invalid-format'],
    ['confirm_url', 'shop://confirm', 'invalid-format'],
  ])('%s: %j is %s', (path, value, code) => {
    const found = check(patched(pay, { [path]: value }), {
      gateway: plainV1,
      operation: 'request_pay',
      device: 'pc',
    })
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ code, path: Array.isArray(value) ? `${path}.1` : path }),
    ])
  })

  test.each([
    ['amount', 0],
    ['amount', 2 ** 53 - 1],
    ['vat_amount', null],
    ['vat_amount', 0],
    ['display.card_quota', []],
    ['m_redirect_url', ''],
    ['m_redirect_url', 'shop-app://complete'],
    ['notice_url', []],
    ['notice_url', ''],
    ['custom_data', ['a', 1]],
    ['pay_method', ''],
    ['customer_uid', ''],
    ['language', ''],
  ])('%s: %j passes', (path, value) => {
    const found = check(patched(pay, { [path]: value }), {
      gateway: plainV1,
      operation: 'request_pay',
      device: 'mobile',
    })
    expect(found).toEqual([])
  })
})

describe('a gateway whose default currency is not KRW', () => {
  const { name, docs, window, profiles, bypass } = plainV1
  const dollars = v1Gateway('dollars', {
    name,
    docs,
    window,
    profiles,
    bypass,
    conversion: { currency: 'USD' },
  })
  const found = (request: JsonRecord) =>
    check({ ...pay, ...request }, { gateway: dollars, operation: 'request_pay', device: 'pc' })
  const fine = [expect.objectContaining({ severity: 'error', code: 'invalid-format', path: 'amount' })]

  test('uses the decimals of its default currency if the request has none', () => {
    expect(found({ amount: 14.2 })).toEqual([])
    expect(found({ amount: 14.201 })).toEqual(fine)
  })

  test('uses the decimals of the currency in the request', () => {
    expect(found({ amount: 14.2, currency: 'JPY' })).toEqual(fine)
  })
})

test.each([
  [{}, 'pay', 'pay', 'pay'],
  [{ customer_uid: '' }, 'pay', 'pay', 'pay'],
  [{ customer_uid: 'u' }, 'issue', 'issue', 'issue-and-pay'],
  [{ customer_uid: 'u', amount: 0 }, 'issue', 'issue', 'issue-and-pay'],
  [{ customer_uid: 'u', amount: 1 }, 'issue', 'issue-and-pay', 'issue-and-pay'],
])(
  '%j does %s, or %s where a first payment is charged, or %s where one always is',
  (given, only, charged, always) => {
    expect(issuesOnly(given)).toBe(only)
    expect(issuesAndCharges(given)).toBe(charged)
    expect(chargesAlways(given)).toBe(always)
  },
)
