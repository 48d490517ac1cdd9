import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inicisV2, kiccV2 } from '../../gateways/v2.js'
import { homeOf, withoutReturn } from './return-address.js'
import { readReturn } from './return-url.js'
import { readV1Response } from '../outcomes/v1-response.js'
import { readV2Response } from '../outcomes/v2-response.js'

const canceledText = encodeURIComponent('사용자가 결제를 취소하였습니다.')
const at = (query: string) => `https://shop.test/done?${query}`
const v1 = { dialect: 'v1', impUid: 'imp_1', paymentId: 'order-1' }
const v2 = { dialect: 'v2', paymentId: 'p-1' }

/** Runtime contract §1.6 and §2.5: results in the return address. */
const rows: readonly (readonly [name: string, url: string, outcome: object])[] = [
  [
    'V1 legacy success',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_success=true'),
    { status: 'completed', ...v1 },
  ],
  [
    'V1 success flagged success',
    at('imp_uid=imp_1&merchant_uid=order-1&success=true'),
    { status: 'completed', ...v1 },
  ],
  [
    'V1 success by imp_status',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_status=paid'),
    { status: 'completed', ...v1 },
  ],
  ['V1 new PG success: ids only', at('imp_uid=imp_1&merchant_uid=order-1'), { status: 'completed', ...v1 }],
  [
    'V1 legacy failure: a text "false"',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=no'),
    { status: 'failed', ...v1, code: 'unspecified', message: 'no' },
  ],
  [
    'V1 failure before the PG page, no imp_uid',
    at('merchant_uid=order-1&imp_success=false&error_code=F1001&error_msg=no'),
    { status: 'failed', dialect: 'v1', paymentId: 'order-1', code: 'F1001' },
  ],
  [
    'V1 new PG failure',
    at('imp_uid=imp_1&merchant_uid=order-1&error_code=E1&error_msg=no'),
    { status: 'failed', ...v1, code: 'E1', message: 'no' },
  ],
  [
    'V1 cancel',
    at(`imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_code=F400&error_msg=${canceledText}`),
    { status: 'canceled', ...v1, code: 'F400' },
  ],
  [
    'V1 success and failure at once',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_success=true&error_code=E1'),
    { status: 'unknown', reason: 'ambiguous-return', ...v1 },
  ],
  [
    "V1, only the merchant's own id, as the docs show",
    at('merchant_uid=order-1'),
    { status: 'unknown', paymentId: 'order-1' },
  ],
  [
    "V1 beside the merchant's own paymentId",
    at('paymentId=mine&imp_uid=imp_1&merchant_uid=order-1'),
    { status: 'completed', ...v1 },
  ],
  [
    'V1 in the hash of a hash-routed page',
    'https://shop.test/#/done?imp_uid=imp_1&merchant_uid=order-1&imp_success=true',
    { status: 'completed', ...v1 },
  ],
  [
    'V1 in the hash of a hash-routed page that has a query, with a question mark at the end',
    'https://shop.test/#/done?order=1?imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=no?',
    { status: 'failed', ...v1 },
  ],
  [
    'V1, two flags that contradict each other',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_success=true&success=false'),
    { status: 'unknown', reason: 'ambiguous-return', ...v1 },
  ],
  [
    'V1 on an app scheme, without a flag (iOS, Inicis transfer)',
    'shopapp://?imp_uid=imp_1&merchant_uid=order-1',
    { status: 'completed', ...v1 },
  ],
  ['V2 success', at('paymentId=p-1'), { status: 'completed', ...v2 }],
  [
    'V2 success with everything',
    at('paymentId=p-1&transactionType=PAYMENT&txId=tx-1&paymentToken=t'),
    { status: 'completed', ...v2, txId: 'tx-1', paymentToken: 't' },
  ],
  ['V2 in the misdocumented spelling', at('payment_id=p-1'), { status: 'completed', ...v2 }],
  [
    'V2 failure',
    at('paymentId=p-1&code=FAILURE_TYPE_PG&message=no&pgCode=51&pgMessage=limit'),
    { status: 'failed', ...v2, code: 'FAILURE_TYPE_PG', message: 'no', pgCode: '51', pgMessage: 'limit' },
  ],
  [
    'V2 cancel',
    at(`paymentId=p-1&code=FAILURE_TYPE_PG&message=${canceledText}`),
    { status: 'canceled', ...v2 },
  ],
  [
    'V2 billing key',
    at('billingKey=bk-1&transactionType=ISSUE_BILLING_KEY'),
    { status: 'completed', dialect: 'v2', billingKey: 'bk-1' },
  ],
  [
    'V2 billing key not issued: code and message only',
    at('code=X&message=no'),
    { status: 'failed', dialect: 'v2', code: 'X' },
  ],
  [
    'V2 identity verification',
    at('identityVerificationId=iv-1&identityVerificationTxId=tx'),
    { status: 'completed', identityVerificationId: 'iv-1', txId: 'tx' },
  ],
  [
    'V2 failure with a state of the merchant',
    at('state=abc&paymentId=p-1&code=X&message=no'),
    { status: 'failed', ...v2 },
  ],
  [
    "a login's code beside a paymentId",
    at('paymentId=p-1&code=oauth&state=abc'),
    { status: 'unknown', reason: 'ambiguous-return', ...v2 },
  ],
  [
    "the merchant's own code beside a V2 success",
    at('code=SUMMER25&paymentId=p-1&transactionType=PAYMENT&txId=t'),
    { status: 'unknown', reason: 'ambiguous-return', ...v2 },
  ],
  ['the id twice, the same', at('paymentId=p-1&paymentId=p-1'), { status: 'completed', ...v2 }],
  [
    'the id twice, different',
    at('paymentId=mine&paymentId=p-1'),
    { status: 'unknown', reason: 'ambiguous-return', ...v2 },
  ],
  [
    'the flag twice, different',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_success=false&imp_success=true'),
    { status: 'unknown', reason: 'ambiguous-return' },
  ],
  [
    "the merchant's own status (V1 has it in callbacks only)",
    at('status=failed&imp_uid=imp_1&merchant_uid=order-1&imp_success=true'),
    { status: 'completed', ...v1 },
  ],
  [
    "the merchant's own status beside bare ids",
    at('status=cancelled&imp_uid=imp_1&merchant_uid=order-1'),
    { status: 'completed', ...v1 },
  ],
  ...['undefined', 'null', ''].map(
    (word) =>
      [
        `V1 with "${word}" for every missing value`,
        at(`imp_uid=${word}&merchant_uid=${word}&imp_success=${word}&error_msg=${word}`),
        { status: 'unknown', reason: 'no-response', dialect: 'v1' },
      ] as const,
  ),
  [
    'V1 success with "null" as error code and message',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_success=true&error_code=null&error_msg=null'),
    { status: 'completed', ...v1 },
  ],
  ['V1 success without any id', at('imp_success=true'), { status: 'unknown', reason: 'no-response' }],
  [
    'V2 success without any id',
    at('transactionType=PAYMENT&txId=t'),
    { status: 'unknown', reason: 'no-response' },
  ],
  ...['0', 'FALSE', 'False', 'N', 'failed'].map(
    (word) =>
      [
        `V1 failure spelled ${word}`,
        at(`imp_uid=imp_1&merchant_uid=order-1&imp_success=${word}`),
        { status: 'failed', ...v1 },
      ] as const,
  ),
  ...['1', 'TRUE', 'Y'].map(
    (word) =>
      [
        `V1 success spelled ${word}`,
        at(`imp_uid=imp_1&merchant_uid=order-1&imp_success=${word}`),
        { status: 'completed', ...v1 },
      ] as const,
  ),
  [
    'V1, a flag that is neither true nor false',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_success=perhaps'),
    { status: 'unknown', reason: 'ambiguous-return', ...v1 },
  ],
  [
    'V1, already approved',
    at(
      `imp_uid=imp_1&merchant_uid=order-1&error_code=F400&error_msg=${encodeURIComponent('이미 승인 완료된 주문번호입니다.')}`,
    ),
    { status: 'unknown', reason: 'already-paid', ...v1 },
  ],
  [
    'a second question mark before a failure',
    at('order=5?code=X&message=no&paymentId=p-1'),
    { status: 'failed', code: 'X', ...v2 },
  ],
  [
    'a second question mark before an id',
    at('order=5?paymentId=p-1&txId=t&transactionType=PAYMENT'),
    { status: 'completed', ...v2 },
  ],
  [
    'imp_uid without a separator (contract §9.1)',
    at('a=1&b=2imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=no'),
    { status: 'failed', ...v1 },
  ],
  [
    'a V2 result with an error message of V1',
    at('paymentId=p-1&txId=t&error_msg=no'),
    { status: 'unknown', reason: 'ambiguous-return', ...v2 },
  ],
  [
    'a V1 result with an error of V2',
    at('imp_uid=imp_1&merchant_uid=order-1&code=X&message=no'),
    { status: 'unknown', reason: 'ambiguous-return', ...v1 },
  ],
  [
    "a V1 result beside the merchant's own code",
    at('code=SUMMER25&imp_uid=imp_1&merchant_uid=order-1'),
    { status: 'completed', ...v1 },
  ],
  [
    "V2 success with a PG's error code",
    at('paymentId=p-1&pgCode=51'),
    { status: 'unknown', reason: 'ambiguous-return', ...v2 },
  ],
  ['a relative address', '/done?paymentId=p-1', { status: 'completed', ...v2 }],
  ['a query alone', '?paymentId=p-1', { status: 'completed', ...v2 }],
]

const withoutResult: readonly (readonly [name: string, url: string])[] = [
  ['no query', 'https://shop.test/done'],
  ['an OAuth login', at('code=4/0Ab&state=xyz')],
  ['an OAuth login with a message', at('code=4/0Ab&state=xyz&message=hi')],
  ['an OAuth error', at('error=access_denied&error_description=no&state=xyz')],
  [
    'a failed login of Supabase',
    at('error=access_denied&error_code=otp_expired&error_description=no#error_code=otp_expired'),
  ],
  ['a lone code', at('code=SUMMER25')],
  ['a lone success', at('success=true')],
  ['other parameters', at('order=1&utm_source=x')],
  ['no address', ''],
  ['no valid address', 'http://[::bad'],
  ['a script', 'javascript:alert(1)'],
]

describe('readReturn', () => {
  test.each(rows)('reads %s', (_, url, outcome) => {
    expect(readReturn(url)).toMatchObject(outcome)
    expect(readReturn(url)).toEqual(readReturn(url))
  })

  test.each(withoutResult)('no result: %s', (_, url) => {
    expect(readReturn(url)).toBeNull()
  })

  test('reads a URL object', () => {
    expect(readReturn(new URL(at('paymentId=p-1')))).toEqual({ status: 'completed', ...v2 })
  })

  test('a cancel or failure is final only if the given gateway does not approve late', () => {
    const canceled = at(`paymentId=p-1&code=FAILURE_TYPE_PG&message=${canceledText}`)
    const failed = at('imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=no')
    for (const url of [canceled, failed]) {
      expect(readReturn(url)).toMatchObject({ final: false })
      expect(readReturn(url, { gateway: kiccV2 })).toMatchObject({ final: false })
      expect(readReturn(url, { gateway: inicisV2 })).toMatchObject({ final: true })
    }
  })

  test('a result of another payment than the expected one is unknown, foreign-payment', () => {
    const options = { expect: { paymentId: 'p-2' } }
    expect(readReturn(at('paymentId=p-1'), options)).toMatchObject({
      status: 'unknown',
      reason: 'foreign-payment',
      ...v2,
    })
    expect(readReturn(at('paymentId=p-1&code=X&message=no'), options)).toMatchObject({
      reason: 'foreign-payment',
    })
    expect(readReturn(at('merchant_uid=order-1&imp_uid=imp_1'), options)).toMatchObject({
      reason: 'foreign-payment',
    })
  })

  test('a result of another identity verification than the expected one is unknown, foreign-payment', () => {
    const options = { expect: { identityVerificationId: 'v-1' } }
    const of = (id: string) =>
      readReturn(at(`identityVerificationId=${id}&identityVerificationTxId=t`), options)
    expect(of('v-9')).toMatchObject({ status: 'unknown', reason: 'foreign-payment' })
    expect(of('v-1')).toMatchObject({ status: 'completed' })
  })

  test('a result of the expected payment, or without an id, is accepted', () => {
    expect(readReturn(at('paymentId=p-1'), { expect: { paymentId: 'p-1' } })).toEqual({
      status: 'completed',
      ...v2,
    })
    expect(readReturn(at('billingKey=bk'), { expect: { paymentId: 'p-1' } })).toMatchObject({
      status: 'completed',
    })
    expect(readReturn(at('paymentId=p-1'), { expect: {} })).toMatchObject({ status: 'completed' })
  })

  test('ids that the address lacks are filled in from the expected attempt, if the result is its own', () => {
    const attempt = { dialect: 'v1', paymentId: 'order-1', customerUid: 'buyer-1' } as const
    const url = at('imp_uid=imp_1&merchant_uid=order-1&imp_success=true')
    expect(readReturn(url, { expect: attempt })).toEqual({
      status: 'completed',
      ...v1,
      customerUid: 'buyer-1',
    })
    expect(readReturn(url, { expect: { ...attempt, paymentId: 'order-2' } })).not.toHaveProperty(
      'customerUid',
    )
    // A success needs an id in the address itself.
    expect(readReturn(at('imp_success=true'), { expect: attempt })).toEqual({
      status: 'unknown',
      reason: 'no-response',
      ...attempt,
    })
  })

  test("an address with results of both dialects is read in the expected attempt's dialect", () => {
    const mixed = at('imp_uid=old&merchant_uid=old-1&imp_success=false&paymentId=p-1&txId=t')
    expect(readReturn(mixed, { expect: { dialect: 'v2', paymentId: 'p-1' } })).toMatchObject({
      status: 'completed',
    })
    const v1Result = at('imp_uid=imp_1&imp_success=true')
    expect(readReturn(v1Result, { expect: { dialect: 'v2', paymentId: 'p-1' } })).toMatchObject({
      status: 'unknown',
      reason: 'foreign-payment',
    })
  })

  test('properties on Object.prototype are not read', () => {
    const pollute = (name: string, value: string) =>
      Reflect.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
    const names = ['code', 'error_code', 'error_msg', 'success', 'status', 'merchant_uid', 'toString2']
    try {
      for (const name of names) pollute(name, 'failed')
      expect(readReturn(at('paymentId=p-1'))).toMatchObject({ status: 'completed', ...v2 })
      expect(readV2Response({ paymentId: 'p-1' })).toMatchObject({ status: 'completed' })
      expect(readV1Response({ imp_uid: 'imp_1' })).toMatchObject({ status: 'completed', impUid: 'imp_1' })
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  test('addresses with very long messages are read within seconds', () => {
    const long = encodeURIComponent('취소F400\n'.repeat(40_000))
    const started = performance.now()
    const failed = readReturn(at(`paymentId=p-1&code=FAILURE_TYPE_PG&message=${long}`))
    readReturn(at(`imp_uid=imp_1&error_code=F400&error_msg=${'F400%0A'.repeat(40_000)}`))
    withoutReturn(at(`${'?imp_uid=&'.repeat(20_000)}b=2`))
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(failed).toMatchObject({ message: expect.stringMatching(/^취소F400/) })
  })

  test('parameters named like __proto__ are read as text only', () => {
    const outcome = readReturn(at('paymentId=__proto__&__proto__=x&constructor=y&imp_success[]=1'))
    expect(outcome).toEqual({ status: 'completed', dialect: 'v2', paymentId: '__proto__' })
    expect(Object.getPrototypeOf(outcome)).toBe(Object.prototype)
  })

  test('an outcome is completed only with an id in the address and without an error code', () => {
    const word = fc.constantFrom(
      '',
      'undefined',
      'null',
      'true',
      '1',
      'FALSE',
      'paid',
      'failed',
      'X',
      'p-1',
      '%E0%A4%A',
    )
    const names = fc.constantFrom(
      'imp_uid',
      'merchant_uid',
      'imp_success',
      'success',
      'imp_status',
      'status',
      'customer_uid',
      'error_code',
      'error_coe',
      'error_msg',
      'paymentId',
      'payment_id',
      'txId',
      'transactionType',
      'code',
      'message',
      'state',
      'pgCode',
      'billingKey',
      'billingIssueToken',
      'paymentToken',
      'issueId',
      'order',
    )
    const pair = fc.tuple(names, word, fc.constantFrom('?', '&'))
    const query = fc
      .array(pair, { maxLength: 8 })
      .map((pairs) => pairs.map(([name, value, by]) => `${by}${name}=${value}`).join(''))
    const isGiven = (value: string) => !['', 'undefined', 'null'].includes(value)
    const attempts = fc.constantFrom(undefined, { paymentId: 'p-1' })
    fc.assert(
      fc.property(query, attempts, (search, attempt) => {
        const outcome = readReturn(`https://shop.test/done?a=1${search}`, { expect: attempt })
        if (outcome?.status !== 'completed') return
        const given = [...new URLSearchParams(search.replaceAll('?', '&'))].filter(([, value]) =>
          isGiven(value),
        )
        const has = (...wanted: string[]) => given.some(([name]) => wanted.includes(name))
        expect(has('error_code', 'error_coe', ...(outcome.dialect === 'v2' ? ['code', 'pgCode'] : []))).toBe(
          false,
        )
        const ids =
          outcome.dialect === 'v1'
            ? ['imp_uid', 'merchant_uid']
            : ['paymentId', 'payment_id', 'issueId', 'billingKey', 'billingIssueToken', 'paymentToken']
        expect(has(...ids)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  test('any address is read without throwing, and completed only for the expected payment', () => {
    const names = [
      'imp_uid',
      'merchant_uid',
      'imp_success',
      'success',
      'error_code',
      'error_coe',
      'error_msg',
      'paymentId',
      'payment_id',
      'code',
      'message',
      'state',
      'pgCode',
      'billingKey',
      '__proto__',
      '%',
      '&',
      '#',
    ]
    const pair = fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(fc.string(), fc.constantFrom('true', 'false', 'F400', '%E0%A4%A')),
    )
    const query = fc.array(pair).map((pairs) => at(pairs.map((two) => two.join('=')).join('&')))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), query), (url) => {
        const outcome = readReturn(url, { expect: { paymentId: 'p-1' } })
        if (outcome?.status === 'completed' && outcome.paymentId) expect(outcome.paymentId).toBe('p-1')
      }),
    )
  })
})

describe('withoutReturn', () => {
  test.each([
    [at('a=1&imp_uid=imp_1&merchant_uid=order-1&imp_success=true&b=2'), at('a=1&b=2')],
    [at('paymentId=p-1&code=X&message=no&transactionType=PAYMENT&txId=t'), 'https://shop.test/done'],
    ['https://shop.test/done?paymentId=p-1#top', 'https://shop.test/done#top'],
    ['https://shop.test/#/done?imp_uid=imp_1&merchant_uid=order-1', 'https://shop.test/#/done'],
    ['https://shop.test/done?paymentId=p-1#/x?txId=t', 'https://shop.test/done#/x'],
    [at('code=4/0Ab&state=xyz'), at('code=4/0Ab&state=xyz')],
    [at('a=1'), at('a=1')],
    ['http://[::bad', 'http://[::bad'],
    [at('a=1&imp_uid=i&merchant_uid=m&paymentId=p-1&code=X&message=no'), at('a=1')],
    [at('a=1&b=2imp_uid=i&merchant_uid=m&imp_success=false&error_msg=no'), at('a=1&b=2')],
    [at('order=5?code=X&message=no&paymentId=p-1'), at('order=5')],
    [at('status=failed&imp_uid=i&merchant_uid=m'), at('status=failed')],
    [at('next=/a?b=1&paymentId=p-1'), at('next=/a?b=1')],
    [at('imp_uid=i&merchant_uid=m&q=%EA%B0%80+b'), at('q=%EA%B0%80+b')],
  ])('withoutReturn(%j) is %j', (url, cleaned) => {
    expect(withoutReturn(url)).toBe(cleaned)
    expect(withoutReturn(cleaned)).toBe(cleaned)
    expect(readReturn(cleaned)).toBeNull()
  })

  test('withoutReturn takes a URL object', () => {
    expect(withoutReturn(new URL(at('a=1&paymentId=p-1')))).toBe(at('a=1'))
  })
})

describe("homeOf, the page's own address as return address", () => {
  test.each([
    ['https://shop.test/checkout', 'https://shop.test/checkout'],
    [at('order=5&utm_source=x#pay'), at('order=5&utm_source=x')],
    ['https://shop.test/#/checkout?imp_uid=i', 'https://shop.test/'],
    [at('order=5&imp_uid=i&merchant_uid=m&imp_success=true'), at('order=5')],
    [at('paymentId=p-1&code=X&message=no&order=5'), at('order=5')],
    // Removed, because the next result may bring a code too.
    [at('code=SUMMER25&order=5'), at('order=5')],
    ['about:srcdoc', undefined],
    ['file:///shop.html', undefined],
  ])("homeOf(%j, 'v2') is %j", (href, address) => {
    expect(homeOf(href, 'v2')).toBe(address)
    const returned = address && `${address}${address.includes('?') ? '&' : '?'}paymentId=p-1&txId=t`
    if (returned) expect(readReturn(returned)).toMatchObject({ status: 'completed', ...v2 })
  })

  test("homeOf keeps the merchant's own code for V1, whose results have none", () => {
    expect(homeOf(at('code=SUMMER25&merchant_uid=order-0'), 'v1')).toBe(at('code=SUMMER25'))
  })
})
