import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inicisV2, kiccV2 } from '../gateways/v2/index.js'
import { readReturn, withoutReturn } from './return-url.js'

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

  test('hostile parameters stay texts', () => {
    const outcome = readReturn(at('paymentId=__proto__&__proto__=x&constructor=y&imp_success[]=1'))
    expect(outcome).toEqual({ status: 'completed', dialect: 'v2', paymentId: '__proto__' })
    expect(Object.getPrototypeOf(outcome)).toBe(Object.prototype)
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
  ])('%s', (url, cleaned) => {
    expect(withoutReturn(url)).toBe(cleaned)
    expect(withoutReturn(cleaned)).toBe(cleaned)
  })
})
