import type { Scenario } from '../matrix/scenario.js'

const completed = { status: 'completed' } as const
const canceled = { status: 'canceled' } as const
const redirecting = { status: 'redirecting' } as const
const foreign = { status: 'unknown', reason: 'foreign-payment' } as const
const ambiguous = { status: 'unknown', reason: 'ambiguous-return' } as const
const devices = ['mobile'] as const
const payment = ['click', 'approve', 'be home again'] as const
const left = ['click', 'see the window'] as const

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android =
  'Mozilla/5.0 (Linux; Android 14; SM-S921N; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0'

/** Returns by redirect, with various URLs, tabs and states of storage. */
export const returning: readonly Scenario[] = [
  {
    name: 'the return page is reloaded',
    everyEngine: true,
    devices,
    steps: [...payment, 'reload'],
    ends: completed,
    address: '/return?cart=7',
  },
  {
    name: 'the return page is reloaded three times after a cancel',
    devices,
    steps: ['click', 'cancel', 'be home again', 'reload', 'reload', 'reload'],
    ends: canceled,
  },
  {
    name: 'the return page keeps its address and is reloaded',
    devices,
    habits: ['keeps the address'],
    steps: [...payment, 'reload'],
    ends: completed,
  },
  {
    name: 'the buyer goes back from the PG and pays again',
    devices,
    steps: [...left, 'go back', 'click', 'approve'],
    ends: [redirecting, completed],
    windows: 2,
  },
  {
    name: 'the buyer opens the shop again from the PG without paying',
    devices,
    steps: [...left, 'open the shop again'],
    ends: redirecting,
  },
  {
    name: 'the buyer pays, and opens the shop without the PG’s redirect',
    devices,
    steps: [...left, 'it is approved without notice', 'open the shop again'],
    ends: redirecting,
  },
  {
    name: 'the return URL is of another payment',
    everyEngine: true,
    devices,
    steps: [
      ...left,
      {
        visit: {
          v1: '/return?imp_uid=imp_1&merchant_uid=somebody-else&imp_success=true',
          v2: '/return?paymentId=somebody-else&txId=1&transactionType=PAYMENT',
        },
      },
    ],
    ends: redirecting,
    returned: foreign,
    forged: true,
  },
  {
    name: 'the return URL is a forged success',
    devices: ['pc'],
    steps: [
      {
        visit: {
          v1: '/return?imp_uid=imp_1&merchant_uid={id}&imp_success=true',
          v2: '/return?paymentId={id}&txId=1&transactionType=PAYMENT',
        },
      },
    ],
    ends: [],
    returned: completed,
    forged: true,
    windows: 0,
  },
  {
    name: 'a failure in the return URL is changed to success',
    devices,
    dialects: ['v1'],
    steps: [
      ...left,
      { visit: '/return?imp_uid=imp_1&merchant_uid={id}&imp_success=true&error_code=F500&error_msg=no' },
    ],
    ends: redirecting,
    returned: ambiguous,
    forged: true,
  },
  {
    name: "the merchant's return URL already names another payment",
    devices,
    options: { redirectUrl: '/return?paymentId=mine&merchant_uid=mine' },
    steps: payment,
    ends: redirecting,
    returned: ambiguous,
  },
  {
    name: "the merchant's return URL already names the same payment",
    devices,
    options: { redirectUrl: '/return?paymentId={id}&merchant_uid={id}' },
    steps: payment,
    ends: completed,
  },
  {
    name: 'the return URL is of an OAuth login, not of the PG',
    everyEngine: true,
    devices,
    steps: [...left, { visit: '/return?code=4%2FP7q7W91&state=xyz' }],
    ends: redirecting,
    returned: null,
  },
  {
    name: 'the return URL also has OAuth parameters',
    devices,
    options: { redirectUrl: '/return?code=login&state=xyz' },
    steps: payment,
    ends: redirecting,
    returned: ambiguous,
    dialects: ['v2'],
  },
  {
    name: 'a V1 return URL also has OAuth parameters',
    devices,
    options: { redirectUrl: '/return?code=login&state=xyz' },
    steps: payment,
    ends: completed,
    dialects: ['v1'],
    address: '/return?code=login&state=xyz',
  },
  {
    name: "the merchant's return URL needs escaping",
    everyEngine: true,
    devices,
    options: { redirectUrl: '/return?name=%ED%99%8D&a=1%262&b=c%2Bd&e=%23f&g=x%3Dy' },
    steps: payment,
    ends: completed,
    address: '/return?name=%ED%99%8D&a=1%262&b=c%2Bd&e=%23f&g=x%3Dy',
  },
  {
    name: "the merchant's return URL is Korean and unescaped",
    devices,
    options: { redirectUrl: '/return?이름=홍길동 님' },
    steps: payment,
    ends: completed,
    address: '/return?%EC%9D%B4%EB%A6%84=%ED%99%8D%EA%B8%B8%EB%8F%99%20%EB%8B%98',
  },
  {
    name: "the merchant's return URL has a hash",
    devices,
    options: { redirectUrl: '/return?cart=7#done' },
    steps: payment,
    ends: completed,
    address: '/return?cart=7#done',
  },
  {
    name: "the merchant's return URL is a route in a hash",
    devices,
    options: { redirectUrl: '/return#/done' },
    steps: payment,
    ends: completed,
    address: '/return#/done',
  },
  {
    name: 'the PG’s message contains a script',
    everyEngine: true,
    devices,
    steps: [
      ...left,
      {
        visit: {
          v1: '/return?imp_uid=imp_1&merchant_uid={id}&imp_success=false&error_msg=%3Cscript%3Ethrow%201%3C%2Fscript%3E',
          v2: '/return?paymentId={id}&code=E&message=%3Cscript%3Ethrow%201%3C%2Fscript%3E&__proto__=1&constructor=2',
        },
      },
    ],
    ends: redirecting,
    returned: { status: 'failed' },
    forged: true,
  },
  {
    name: 'the return URL has invalid escapes',
    devices,
    steps: [...left, { visit: '/return?%E0%A4%A=%&&&=&x' }],
    ends: redirecting,
    returned: null,
  },
  {
    name: 'the return URL has an empty id',
    devices,
    steps: [...left, { visit: { v1: '/return?imp_uid', v2: '/return?paymentId' } }],
    ends: redirecting,
    returned: { status: 'unknown', reason: 'no-response' },
    forged: true,
  },
  {
    name: 'redirectUrl is a javascript: URL',
    everyEngine: true,
    options: { redirectUrl: 'javascript:alert(1)' },
    steps: ['click'],
    ends: { error: 'invalid-request' },
    windows: 0,
  },
  {
    name: 'redirectUrl is a data: URL',
    options: { redirectUrl: 'data:text/html,hello' },
    steps: ['click'],
    ends: { error: 'invalid-request' },
    windows: 0,
  },
  {
    name: 'redirectUrl is on another origin',
    devices,
    options: { redirectUrl: '{other shop}/return?cart=7' },
    steps: payment,
    ends: completed,
  },
  {
    name: 'redirectUrl has the scheme of an app',
    devices,
    options: { redirectUrl: 'shop-app://done' },
    steps: ['click', 'approve'],
    ends: redirecting,
  },
  {
    name: 'without redirectUrl the PG returns to the page itself',
    devices,
    options: { redirectUrl: undefined },
    steps: payment,
    ends: completed,
    address: '/',
  },
  {
    name: 'the journal is cleared during the redirect',
    everyEngine: true,
    devices,
    steps: ['click', 'see the window', 'the journal is cleared', 'approve'],
    ends: completed,
  },
  {
    name: 'storage is refused',
    everyEngine: true,
    browser: ['storage refused'],
    steps: ['click', 'approve'],
    ends: completed,
  },
  { name: 'storage is full', browser: ['storage full'], steps: ['click', 'approve'], ends: completed },
  {
    name: 'storage is refused, and the buyer cancels',
    browser: ['storage refused'],
    steps: ['click', 'cancel'],
    ends: canceled,
  },
  {
    name: 'the payment returns in another tab',
    everyEngine: true,
    devices,
    steps: ['click', 'finish in another tab', 'be home again'],
    ends: completed,
  },
  {
    name: 'the window is always a redirect',
    devices: ['pc'],
    dialects: ['v2'],
    options: { forceRedirect: true },
    request: { v2: { forceRedirect: true } },
    steps: ['click', 'approve'],
    ends: completed,
  },
  {
    name: 'the window is always a redirect, and the buyer cancels',
    devices: ['pc'],
    dialects: ['v2'],
    options: { forceRedirect: true },
    request: { v2: { forceRedirect: true } },
    steps: ['click', 'cancel'],
    ends: canceled,
  },
  {
    name: 'an iPad that asks for desktop pages',
    devices: ['pc'],
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    steps: ['click', 'approve'],
    ends: completed,
  },
  {
    name: 'the built-in browser of KakaoTalk',
    devices,
    userAgent: `${iphone} Mobile/15E148 KAKAOTALK 11.2.0`,
    steps: payment,
    ends: completed,
  },
  {
    name: 'the built-in browser of Naver',
    devices,
    userAgent: `${android} Chrome/130.0.0.0 Mobile Safari/537.36 NAVER(inapp; search; 1100; 12.8.1)`,
    steps: payment,
    ends: completed,
  },
  {
    name: 'the built-in browser of Instagram, with a popup gateway',
    kind: 'popup',
    devices,
    userAgent: `${android} Chrome/130.0.0.0 Mobile Safari/537.36 Instagram 350.0.0.0`,
    browser: ['popups blocked'],
    steps: payment,
    ends: completed,
  },
  {
    name: 'the PG sends every id twice',
    devices,
    faults: { 'return-doubled-id': true },
    steps: payment,
    ends: completed,
  },
  {
    name: "the PG sends another payment's id",
    devices,
    faults: { 'return-foreign-id': true },
    steps: payment,
    ends: redirecting,
    returned: foreign,
  },
  {
    name: 'the PG sends V1’s older word for success',
    devices,
    dialects: ['v1'],
    faults: { 'return-success-key': true },
    steps: payment,
    ends: completed,
  },
  {
    name: 'paid, and only the webhook reports it, on a phone',
    devices,
    faults: { 'webhook-only': true },
    steps: ['click', 'approve'],
    ends: redirecting,
  },
]
