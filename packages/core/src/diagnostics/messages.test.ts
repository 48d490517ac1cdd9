import { describe, expect, test } from 'vitest'
import { expectWords } from '../../test-support/gateway-table.js'
import { describe as say } from './describe.js'
import type { Diagnostic, DiagnosticCode, Severity } from './diagnostic.js'
import { en } from './en.js'
import { ko } from './ko.js'

const known = { gateway: 'inicis_v2', device: 'pc' }
const samples: Readonly<
  Record<DiagnosticCode, readonly (readonly [Severity, Readonly<Record<string, unknown>>])[]>
> = {
  missing: [
    ['error', {}],
    ['error', { or: ['customer.firstName', 'customer.lastName'] }],
    ['error', { allowed: ['CARD', 'MOBILE'] }],
    ['warning', { or: ['channelGroupId'] }],
    ['warning', { expected: 'twotrs_bank=Y' }],
    ['warning', { byGuide: true }],
    ['notice', { contract: true }],
  ],
  'invalid-type': ['string', 'number', 'boolean', 'array', 'object', 'json'].map((expected) => [
    'error',
    { expected },
  ]),
  'invalid-format': [
    'ascii',
    'alphanumeric',
    'email',
    'plain-email',
    'interval',
    'currency',
    'integer',
    'decimals',
    'url',
    'yyyymmdd',
    'vbank_due',
    'nice_v2-due',
    'iso-datetime',
    'datetime',
    'yyyymmddhh',
    'hh:mm',
    'e164',
    'katakana',
    'latin',
    'country',
    'https',
    'kftc',
    'digits',
    'hex',
    'two-names',
    'two-digits',
    'ascii-no-parentheses',
    'japanese',
    'day',
    'four-or-more',
    'euc-kr',
    'daou.CARDQUOTA',
    'ten-digits',
    'six-or-ten-digits',
    'plain-name',
    'unguessable',
    'yyyymmddhhmmss',
    'url-safe',
    'tosspayments.paymentId',
    'tosspayments.customerId',
    'app-scheme',
    'selcode',
    'settle_acc.MID',
    'nice-name',
    'mobile-number',
    'nice-due',
    'nice-card',
    'store-id',
    'channel-key',
    'user-code',
    'date',
  ].map((expected) => ['error', { expected }]),
  'too-long': [
    ['error', { max: 40, unit: 'characters' }],
    ['warning', { max: 40, unit: 'bytes' }],
  ],
  'out-of-range': [
    ['error', { min: 0 }],
    ['error', { min: 2, max: 12 }],
    ['error', { min: 0, max: 0 }],
    ['warning', { min: 0, max: 0, floor: 50_000 }],
    ['warning', { min: 100, max: undefined, contract: true }],
    ['warning', { min: 100, max: 2_000_000, contract: true }],
  ],
  'unsupported-value': [
    ['error', { value: 'KRWW', allowed: ['KRW', 'USD'] }],
    ['warning', { value: '', allowed: [0, 3] }],
  ],
  'unsupported-operation': [
    ['error', { operation: 'issue' }],
    ['error', { operation: 'requestIssueBillingKey' }],
  ],
  forbidden: [
    ['error', {}],
    ['error', { with: 'card.cardCompany' }],
    ...['one-month', 'own-window', 'window', 'interest'].map(
      (why) => ['warning', { with: 'KAKAOPAY', why }] as const,
    ),
  ],
  exclusive: [['error', { with: 'offerPeriod.range' }]],
  mismatch: [
    ['error', { after: 'offerPeriod.range.from' }],
    ['error', { after: 'now' }],
    ['warning', { before: 60 }],
  ],
  ignored: [
    ['warning', {}],
    ['warning', { why: 'other-device' }],
  ],
  deprecated: [
    ['warning', { use: 'channelKey' }],
    ['notice', {}],
  ],
  misspelled: [['warning', { use: 'P_MNAME' }]],
  'unknown-parameter': [
    ['warning', { value: 'P_MNAM', allowed: ['P_MNAME'] }],
    ['warning', { value: 'stranger', allowed: [] }],
  ],
  'unsafe-key': [['error', {}]],
  contract: [['notice', {}]],
  'not-carried': [
    ['warning', {}],
    ['warning', { use: 'channelKey' }],
  ],
  'returns-here': [['notice', {}]],
  internal: [['warning', {}]],
  'more-findings': [
    ['error', {}],
    ['warning', {}],
  ],
}

const codes = Object.keys(samples) as readonly DiagnosticCode[]
const diagnostics = codes.flatMap((code) =>
  samples[code].map(([severity, params]): Diagnostic => ({
    severity,
    code,
    path: 'customer.email',
    params: { ...known, ...params },
    docs: 'https://developers.portone.io/',
  })),
)

test('both languages have a message for every code', () => {
  expect(Object.keys(en).sort()).toEqual([...codes].sort())
  expect(Object.keys(ko).sort()).toEqual([...codes].sort())
})

describe.each(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic] as const))(
  '%s',
  (_, diagnostic) => {
    test(`names path, gateway and device: ${JSON.stringify(diagnostic.params)}`, () => {
      expectWords(diagnostic, 'inicis_v2', 'pc')
      const mobile = { ...diagnostic, params: { ...diagnostic.params, device: 'mobile' } }
      expectWords(mobile, 'inicis_v2', 'mobile')
    })

    test('is Korean, polite, and has no particle behind a code', () => {
      const words = say(diagnostic, ko)
      expect(words).toMatch(/(?:니다|세요|나요)[.:]/u)
      expect(words).not.toMatch(/\((?:을|은|는|를|이|가|으)\)/u)
      expect(words).not.toMatch(/[\w)\]"']\s?(?:은|는|을|를|이|가|와|과|로|으로|의|에는)(?=[\s,.])/u)
    })

    test('mentions no device if none is known, as after a conversion', () => {
      const { device: _device, ...params } = diagnostic.params ?? {}
      for (const [messages, word] of [
        [ko, /PC|모바일/],
        [en, /, (?:PC|mobile)\)$/],
      ] as const) {
        const words = say({ ...diagnostic, params }, messages)
        expect(words).toContain('(inicis_v2)')
        expect(words).not.toMatch(word)
      }
    })

    test('has a message about the whole request', () => {
      expect(say({ ...diagnostic, path: '' }, ko)).toMatch(/^요청: /)
      expect(say({ ...diagnostic, path: '' }, en)).toMatch(/^The request /)
    })
  },
)

describe('messages for a developer', () => {
  const said = (diagnostic: Partial<Diagnostic>) => {
    const whole: Diagnostic = {
      severity: 'error',
      code: 'missing',
      path: 'customer.email',
      docs: '',
      ...diagnostic,
      params: { ...known, ...diagnostic.params },
    }
    return [say(whole, ko), say(whole, en)]
  }

  test.each<[Partial<Diagnostic>, string, string]>([
    [
      {},
      'customer.email: 필수 값이 없습니다. (inicis_v2, PC)',
      'customer.email is required. (inicis_v2, PC)',
    ],
    [
      { path: 'payMethod', params: { allowed: ['CARD'] } },
      'payMethod: 필수 값이 없습니다. 사용할 수 있는 값: CARD. (inicis_v2, PC)',
      'payMethod is required. It takes: CARD. (inicis_v2, PC)',
    ],
    [
      { code: 'out-of-range', path: 'card.direct.quota', params: { min: 0, max: 0 } },
      'card.direct.quota: 다음 값만 사용할 수 있습니다: 0. (inicis_v2, PC)',
      'card.direct.quota must be 0. (inicis_v2, PC)',
    ],
    [
      { severity: 'warning', path: 'redirectUrl', params: { device: 'mobile' } },
      'redirectUrl: 값이 없습니다. 입력을 권장합니다. (inicis_v2, 모바일)',
      'redirectUrl is missing, but recommended. (inicis_v2, mobile)',
    ],
    [
      { path: 'customer.fullName', params: { or: ['customer.firstName', 'customer.lastName'] } },
      'customer.fullName: 필수 값이 없습니다. 이 값 또는 customer.firstName + customer.lastName 값을 입력하세요. (inicis_v2, PC)',
      'customer.fullName is required. customer.firstName + customer.lastName will do as well. (inicis_v2, PC)',
    ],
    [
      { code: 'unsupported-value', path: 'currency', params: { value: 'KRWW', allowed: ['KRW', 'USD'] } },
      'currency: 사용할 수 없는 값입니다: "KRWW". 혹시 KRW 아닌가요? 사용할 수 있는 값: KRW, USD. (inicis_v2, PC)',
      'currency does not take "KRWW". Did you mean KRW? It takes: KRW, USD. (inicis_v2, PC)',
    ],
    [
      {
        severity: 'warning',
        code: 'unsupported-value',
        path: 'locale',
        params: { value: 'JA_JP', allowed: ['KO_KR', 'EN_US'] },
      },
      'locale: 가이드에 안내되지 않은 값입니다: "JA_JP". 안내된 값: KO_KR, EN_US. (inicis_v2, PC)',
      'locale is not documented to take "JA_JP". Documented: KO_KR, EN_US. (inicis_v2, PC)',
    ],
    [
      { code: 'not-carried', path: 'customer_uid', params: { use: 'billingKey' } },
      'customer_uid: 대응하는 파라미터가 없어 옮기지 않았습니다. 확인할 파라미터: billingKey. (inicis_v2, PC)',
      'customer_uid has no counterpart. See billingKey. (inicis_v2, PC)',
    ],
    [
      {
        code: 'unknown-parameter',
        path: 'bypass.inicis_v2.P_NMANE',
        params: { value: 'P_NMANE', allowed: ['P_MNAME'] },
      },
      'bypass.inicis_v2.P_NMANE: 문서에 없는 파라미터입니다. 혹시 P_MNAME 아닌가요? (inicis_v2, PC)',
      'bypass.inicis_v2.P_NMANE is not a parameter that PortOne documents here. Did you mean P_MNAME? (inicis_v2, PC)',
    ],
    [
      { code: 'invalid-format', path: 'totalAmount', params: { expected: 'integer' } },
      'totalAmount: 0 이상의 정수여야 합니다. 금액은 통화의 최소 단위입니다. (inicis_v2, PC)',
      'totalAmount must be a whole number of at least 0, in minor units. (inicis_v2, PC)',
    ],
    [
      { code: 'invalid-format', path: 'display.card_quota.0', params: { expected: 'integer' } },
      'display.card_quota.0: 0 이상의 정수여야 합니다. (inicis_v2, PC)',
      'display.card_quota.0 must be a whole number of at least 0. (inicis_v2, PC)',
    ],
    [
      { code: 'out-of-range', path: 'amount', params: { min: 0 } },
      'amount: 0 이상의 유효한 숫자여야 합니다. (inicis_v2, PC)',
      'amount must be a valid number of at least 0. (inicis_v2, PC)',
    ],
    [
      { code: 'out-of-range', path: 'months', params: { min: 2, max: 12 } },
      'months: 2 이상 12 이하의 유효한 숫자여야 합니다. (inicis_v2, PC)',
      'months must be a valid number of at least 2 and at most 12. (inicis_v2, PC)',
    ],
  ])('%j', (diagnostic, korean, english) => {
    expect(said(diagnostic)).toEqual([korean, english])
  })
})
