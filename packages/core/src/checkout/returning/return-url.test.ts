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

/** Contract §1.6 and §2.5: what comes back in the address. */
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
    'V1 after the query of a hash-routed page, asked for twice',
    'https://shop.test/#/done?order=1?imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=no?',
    { status: 'failed', ...v1 },
  ],
  [
    'V1, two flags against one another',
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
    "the merchant's own code beside a payment that V2 says nothing against",
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
    "the merchant's own status, which V1 tells to callbacks only",
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
        `V1 says "${word}" for all that it lacks`,
        at(`imp_uid=${word}&merchant_uid=${word}&imp_success=${word}&error_msg=${word}`),
        { status: 'unknown', reason: 'no-response', dialect: 'v1' },
      ] as const,
  ),
  [
    'V1 says "null" beside its ids',
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
    'V1, a flag that says neither',
    at('imp_uid=imp_1&merchant_uid=order-1&imp_success=perhaps'),
    { status: 'unknown', reason: 'ambiguous-return', ...v1 },
  ],
  [
    'V1, approved before',
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
    'a V2 result with a failure of V1',
    at('paymentId=p-1&txId=t&error_msg=no'),
    { status: 'unknown', reason: 'ambiguous-return', ...v2 },
  ],
  [
    'a V1 result with a failure of V2',
    at('imp_uid=imp_1&merchant_uid=order-1&code=X&message=no'),
    { status: 'unknown', reason: 'ambiguous-return', ...v1 },
  ],
  [
    "a V1 result beside the merchant's own coupon",
    at('code=SUMMER25&imp_uid=imp_1&merchant_uid=order-1'),
    { status: 'completed', ...v1 },
  ],
  [
    'V2 success with the code of a PG',
    at('paymentId=p-1&pgCode=51'),
    { status: 'unknown', reason: 'ambiguous-return', ...v2 },
  ],
  ['a relative address', '/done?paymentId=p-1', { status: 'completed', ...v2 }],
  ['a query alone', '?paymentId=p-1', { status: 'completed', ...v2 }],
]

const strangers: readonly (readonly [name: string, url: string])[] = [
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

describe('the address that the PG came back to', () => {
  test.each(rows)('%s', (_, url, outcome) => {
    expect(readReturn(url)).toMatchObject(outcome)
    expect(readReturn(url)).toEqual(readReturn(url))
  })

  test.each(strangers)('none of ours: %s', (_, url) => {
    expect(readReturn(url)).toBeNull()
  })

  test('a URL object is read as well', () => {
    expect(readReturn(new URL(at('paymentId=p-1')))).toEqual({ status: 'completed', ...v2 })
  })

  test('a cancel or a failure is final only where the gateway is known to approve nothing later', () => {
    const canceled = at(`paymentId=p-1&code=FAILURE_TYPE_PG&message=${canceledText}`)
    const failed = at('imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=no')
    for (const url of [canceled, failed]) {
      expect(readReturn(url)).toMatchObject({ final: false })
      expect(readReturn(url, { gateway: kiccV2 })).toMatchObject({ final: false })
      expect(readReturn(url, { gateway: inicisV2 })).toMatchObject({ final: true })
    }
  })

  test('another payment than the expected one is unknown, whatever it says', () => {
    const expect_ = { expect: { paymentId: 'p-2' } }
    expect(readReturn(at('paymentId=p-1'), expect_)).toMatchObject({
      status: 'unknown',
      reason: 'foreign-payment',
      ...v2,
    })
    expect(readReturn(at('paymentId=p-1&code=X&message=no'), expect_)).toMatchObject({
      reason: 'foreign-payment',
    })
    expect(readReturn(at('merchant_uid=order-1&imp_uid=imp_1'), expect_)).toMatchObject({
      reason: 'foreign-payment',
    })
  })

  test('neither is another identity verification believed', () => {
    const options = { expect: { identityVerificationId: 'v-1' } }
    const of = (id: string) =>
      readReturn(at(`identityVerificationId=${id}&identityVerificationTxId=t`), options)
    expect(of('v-9')).toMatchObject({ status: 'unknown', reason: 'foreign-payment' })
    expect(of('v-1')).toMatchObject({ status: 'completed' })
  })

  test('the expected payment, or a result without an id, is taken', () => {
    expect(readReturn(at('paymentId=p-1'), { expect: { paymentId: 'p-1' } })).toEqual({
      status: 'completed',
      ...v2,
    })
    expect(readReturn(at('billingKey=bk'), { expect: { paymentId: 'p-1' } })).toMatchObject({
      status: 'completed',
    })
    expect(readReturn(at('paymentId=p-1'), { expect: {} })).toMatchObject({ status: 'completed' })
  })

  test('what the address does not repeat is filled in from the attempt, if it is that one', () => {
    const expect_ = { dialect: 'v1', paymentId: 'order-1', customerUid: 'buyer-1' } as const
    const home = at('imp_uid=imp_1&merchant_uid=order-1&imp_success=true')
    expect(readReturn(home, { expect: expect_ })).toEqual({
      status: 'completed',
      ...v1,
      customerUid: 'buyer-1',
    })
    expect(readReturn(home, { expect: { ...expect_, paymentId: 'order-2' } })).not.toHaveProperty(
      'customerUid',
    )
    // An id that only the page knows proves no payment.
    expect(readReturn(at('imp_success=true'), { expect: expect_ })).toEqual({
      status: 'unknown',
      reason: 'no-response',
      ...expect_,
    })
  })

  test('of a mixed address the result of the attempt is read, and a result of the other dialect is foreign', () => {
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

  test('what somebody put on Object.prototype says nothing', () => {
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

  test('a message of any length is read at once', () => {
    const long = encodeURIComponent('취소F400\n'.repeat(40_000))
    const from = performance.now()
    const failed = readReturn(at(`paymentId=p-1&code=FAILURE_TYPE_PG&message=${long}`))
    readReturn(at(`imp_uid=imp_1&error_code=F400&error_msg=${'F400%0A'.repeat(40_000)}`))
    withoutReturn(at(`${'?imp_uid=&'.repeat(20_000)}b=2`))
    expect(performance.now() - from).toBeLessThan(5_000)
    expect(failed).toMatchObject({ message: expect.stringMatching(/^취소F400/) })
  })

  test('hostile parameters stay texts', () => {
    const outcome = readReturn(at('paymentId=__proto__&__proto__=x&constructor=y&imp_success[]=1'))
    expect(outcome).toEqual({ status: 'completed', dialect: 'v2', paymentId: '__proto__' })
    expect(Object.getPrototypeOf(outcome)).toBe(Object.prototype)
  })

  test('completed needs an id, and no error code', () => {
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
    const expected = fc.constantFrom(undefined, { paymentId: 'p-1' })
    fc.assert(
      fc.property(query, expected, (search, expect_) => {
        const outcome = readReturn(`https://shop.test/done?a=1${search}`, { expect: expect_ })
        if (outcome?.status !== 'completed') return
        const given = [...new URLSearchParams(search.replaceAll('?', '&'))].filter(([, value]) =>
          isGiven(value),
        )
        const has = (...looked: string[]) => given.some(([name]) => looked.includes(name))
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

  test('never throws, and says nothing that is not in the address', () => {
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

describe('the address without the result', () => {
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
  ])('%s', (url, cleaned) => {
    expect(withoutReturn(url)).toBe(cleaned)
    expect(withoutReturn(cleaned)).toBe(cleaned)
    expect(readReturn(cleaned)).toBeNull()
  })

  test('a URL object is cleaned as well', () => {
    expect(withoutReturn(new URL(at('a=1&paymentId=p-1')))).toBe(at('a=1'))
  })
})

describe("the page's own address as the way home", () => {
  test.each([
    ['https://shop.test/checkout', 'https://shop.test/checkout'],
    [at('order=5&utm_source=x#pay'), at('order=5&utm_source=x')],
    ['https://shop.test/#/checkout?imp_uid=i', 'https://shop.test/'],
    [at('order=5&imp_uid=i&merchant_uid=m&imp_success=true'), at('order=5')],
    [at('paymentId=p-1&code=X&message=no&order=5'), at('order=5')],
    // The next result would have the name twice.
    [at('code=SUMMER25&order=5'), at('order=5')],
    ['about:srcdoc', undefined],
    ['file:///shop.html', undefined],
  ])('%s', (href, home) => {
    expect(homeOf(href, 'v2')).toBe(home)
    const done = home && `${home}${home.includes('?') ? '&' : '?'}paymentId=p-1&txId=t`
    if (done) expect(readReturn(done)).toMatchObject({ status: 'completed', ...v2 })
  })

  test("V1's results do not clash with a coupon", () => {
    expect(homeOf(at('code=SUMMER25&merchant_uid=order-0'), 'v1')).toBe(at('code=SUMMER25'))
  })
})
