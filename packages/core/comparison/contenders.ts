/** What a loader supports. */
export type Ability = 'url' | 'nonce' | 'integrity' | 'pay' | 'newer'

export interface Contender {
  /** The file in `pages/` that calls it as a merchant would. */
  readonly id: string
  readonly title: string
  /** Its package on npm; ours has none yet. */
  readonly npm?: string
  /** Where its script lives. */
  readonly url: string
  /** What a call finds when the address is the option `url`, which may get a query. */
  readonly mirror: string
  readonly global: string
  /** The fake script; counts its runs. */
  readonly script: string
  readonly can: readonly Ability[]
}

const counted = (body: string): string =>
  `globalThis.sdkRuns = (globalThis.sdkRuns ?? 0) + 1; globalThis.sdkCalls ??= 0; ${body}`

const mirror = 'https://mirror.test/sdk.js'

const v2 = {
  url: 'https://cdn.portone.io/v2/browser-sdk.js',
  mirror,
  global: 'PortOne',
  // An older build: it has no requestIssueBillingKeyAndPay.
  script: counted(`
    globalThis.PortOne = {
      works: true,
      requestPayment: (request) => {
        globalThis.sdkCalls += 1
        if (globalThis.sdkSilent) return new Promise(() => {})
        return Promise.resolve({ works: true, transactionType: 'PAYMENT', txId: 'tx-1', paymentId: request.paymentId })
      },
    }`),
} as const

/** Ours for both of PortOne's scripts, then other companies' published loaders. */
export const contenders: readonly Contender[] = [
  {
    id: 'ours-v1',
    title: 'ours, V1',
    url: 'https://cdn.iamport.kr/v1/iamport.js',
    mirror,
    global: 'IMP',
    script: counted(`
      globalThis.IMP = {
        works: true,
        init: () => {},
        request_pay: (request, callback) => {
          globalThis.sdkCalls += 1
          if (!globalThis.sdkSilent)
            callback({ success: true, imp_uid: 'imp_1', merchant_uid: request.merchant_uid })
        },
      }`),
    can: ['url', 'nonce', 'integrity', 'pay'],
  },
  { id: 'ours-v2', title: 'ours, V2', ...v2, can: ['url', 'nonce', 'integrity', 'pay', 'newer'] },
  { id: 'portone', title: 'PortOne', npm: '@portone/browser-sdk', ...v2, can: ['url', 'pay', 'newer'] },
  {
    id: 'stripe',
    title: 'Stripe',
    npm: '@stripe/stripe-js',
    url: 'https://js.stripe.com/endive/stripe.js',
    mirror,
    global: 'Stripe',
    script: counted(`globalThis.Stripe = Object.assign(() => ({ works: true }), { version: 'endive' })`),
    can: [],
  },
  {
    id: 'paypal-v6',
    title: 'PayPal v6',
    npm: '@paypal/paypal-js',
    url: 'https://www.paypal.com/web-sdk/v6/core',
    mirror,
    global: 'paypal',
    script: counted(`globalThis.paypal = { works: true, version: '6.0.0' }`),
    can: [],
  },
  {
    id: 'paypal-v5',
    title: 'PayPal v5',
    npm: '@paypal/paypal-js',
    url: 'https://www.paypal.com/sdk/js?client-id=test',
    mirror,
    global: 'paypal',
    script: counted(`globalThis.paypal = { works: true, version: '5.0.0' }`),
    can: ['url', 'nonce'],
  },
  {
    id: 'toss',
    title: 'Toss',
    npm: '@tosspayments/tosspayments-sdk',
    url: 'https://js.tosspayments.com/v2/standard',
    mirror,
    global: 'TossPayments',
    script: counted(`globalThis.TossPayments = () => ({ works: true })`),
    can: ['url'],
  },
]
