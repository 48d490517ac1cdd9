import { format, oneOf, plainId, required, whenValue, type Refusal } from './rules.js'
import { always, byDefault, currencyOf, cutTo, endOf, inOrder, withoutAmount } from './rewrites.js'
import type { V1Gateway } from './types.js'

// One entry per gateway: window, methods, effect of customer_uid, and refusals that its guide states clearly.
// If the guide and the older manual disagree on how a mobile payment returns, the guide is followed.

const frame = { pc: 'IFRAME', mobile: 'REDIRECTION' } as const
const popup = { pc: 'POPUP', mobile: 'REDIRECTION' } as const
/** The callback is called on both devices. */
const stays = { pc: 'IFRAME', mobile: 'IFRAME' } as const
const leaves = { pc: 'REDIRECTION', mobile: 'REDIRECTION' } as const

const entry = (
  ko: string,
  en: string,
  window: V1Gateway['window'],
  methods: V1Gateway['methods'],
  more: Partial<V1Gateway> = {},
): V1Gateway => ({
  dialect: 'v1',
  name: { ko, en },
  theme: 'plain',
  result: 'legacy',
  window,
  methods,
  billing: 'none',
  refusals: {},
  ...more,
})

const firm = (...names: readonly string[]): readonly Refusal[] => names.map((name) => required(name))
const basic = ['card', 'trans', 'vbank', 'phone'] as const
const currencies = (...list: readonly string[]): Refusal => oneOf('currency', list)
const brandpayButton = 'toss-brandpay-widget'

export const v1Catalogue: Readonly<Record<string, V1Gateway>> = {
  kcp: entry('NHN KCP', 'NHN KCP', frame, [
    ...basic,
    'cultureland',
    'smartculture',
    'booknlife',
    'happymoney',
    'payco',
    'lpay',
    'kakaopay',
    'naverpay',
    'naverpay_bridge',
    'samsung',
    'ssgpay',
    'applepay',
    'tosspay',
    'point',
  ]),
  kcp_billing: entry('NHN KCP 정기결제', 'NHN KCP billing', frame, ['card'], {
    billing: 'issue',
    pgNeedsMerchantId: true,
    refusals: { pay: firm('customer_uid') },
  }),
  kcp_quick: entry('NHN KCP 퀵페이', 'NHN KCP QuickPay', popup, ['card', 'trans'], {
    billing: 'issue-unless-amount',
    pgNeedsMerchantId: true,
    refusals: {
      pay: firm('bypass.kcpQuick.actionType', 'bypass.kcpQuick.memberID'),
      issue: firm('bypass.kcpQuick.actionType', 'bypass.kcpQuick.memberID'),
    },
  }),
  nice: entry('나이스정보통신 (구)', 'NICE (former)', frame, [...basic, 'kakaopay']),
  nice_v2: entry(
    '나이스정보통신',
    'NICE',
    frame,
    [
      ...basic,
      'cultureland',
      'naverpay_card',
      'naverpay_point',
      'kakaopay',
      'payco',
      'samsungpay',
      'skpay',
      'ssgpay',
      'ssgpay_bank',
      'lpay',
      'applepay',
      'tosspay_card',
      'tosspay_money',
      'alipay',
    ],
    {
      result: 'new',
      billing: { kakaopay: 'issue', naverpay_card: 'issue', naverpay_point: 'issue' },
      refusals: { pay: firm('name') },
    },
  ),
  tosspayments: entry(
    '토스페이먼츠',
    'Toss Payments',
    frame,
    [
      ...basic,
      'booknlife',
      'smartculture',
      'cultureland',
      'kakaopay',
      'naverpay',
      'lpay',
      'samsungpay',
      'ssgpay',
      'applepay',
      'payco',
      'tosspay',
    ],
    {
      result: 'new',
      billingResult: 'legacy',
      billing: { card: 'issue' },
      recordedAs: Object.fromEntries(
        ['kakaopay', 'naverpay', 'lpay', 'samsungpay', 'ssgpay', 'payco', 'tosspay'].map((code) => [
          code,
          'point',
        ]),
      ),
      refusals: { pay: firm('name') },
    },
  ),
  uplus: entry('토스페이먼츠 (구)', 'Toss Payments (former)', frame, [
    ...basic,
    'cultureland',
    'smartculture',
    'booknlife',
    'applepay',
    'tosspay',
    'naverpay',
    'kakaopay',
    'lpay',
    'payco',
    'samsung',
  ]),
  smartro: entry('스마트로 (구)', 'Smartro (former)', popup, ['card', 'trans', 'vbank']),
  smartro_v2: entry(
    '스마트로',
    'Smartro',
    frame,
    [...basic, 'lpay', 'kakaopay', 'naverpay', 'payco', 'pinpay'],
    {
      result: 'new',
      billing: { card: 'issue' },
      refusals: { pay: [currencies('KRW', 'USD')] },
      rewrite: inOrder(cutTo('merchant_uid', 40), endOf('vbank_due', 'day')),
    },
  ),
  ksnet: entry('KSNET', 'KSNET', frame, [...basic, 'lpay', 'ssgpay', 'kakaopay', 'naverpay', 'payco'], {
    result: 'new',
    refusals: { pay: [required('buyer_name'), currencies('KRW', 'USD')] },
  }),
  welcome: entry(
    '웰컴페이먼츠',
    'Welcome Payments',
    frame,
    [...basic, 'culturegift', 'lpay', 'kakaopay', 'payco', 'tosspay', 'naverpay'],
    {
      result: 'new',
      billing: { card: 'issue', phone: 'issue-and-pay' },
      refusals: { pay: firm('buyer_name', 'name') },
      rewrite: endOf('vbank_due', 'minute'),
    },
  ),
  danal_tpay: entry('다날', 'Danal', stays, ['card', 'trans', 'vbank', 'cultureland', 'happymoney'], {
    billing: { card: 'issue-unless-amount' },
    refusals: { pay: firm('name') },
  }),
  danal: entry('다날 휴대폰', 'Danal phone', stays, ['phone'], {
    billing: 'issue-and-pay',
    certifies: true,
  }),
  daou: entry(
    '키움페이',
    'Kiwoom Pay',
    popup,
    [
      ...basic,
      'kakaopay',
      'naverpay',
      'payco',
      'samsung',
      'applepay',
      'cultureland',
      'smartculture',
      'booknlife',
    ],
    { refusals: { pay: [required('name'), required('digital')] } },
  ),
  galaxia: entry(
    '갤럭시아머니트리',
    'Galaxia Moneytree',
    frame,
    [
      ...basic,
      'cultureland',
      'smartculture',
      'booknlife',
      'happymoney',
      'kakaopay',
      'naverpay',
      'tosspay',
      'samsungpay',
      'applepay',
      'payco',
    ],
    {
      billing: { card: 'issue', phone: 'issue-and-pay' },
      maxUidLength: 64,
      refusals: {
        pay: firm('customer_id', 'name'),
        issue: firm('customer_id', 'name'),
        'issue-and-pay': firm('customer_id', 'name'),
      },
    },
  ),
  mobilians: entry('KG모빌리언스 (구)', 'KG Mobilians (former)', popup, ['card', 'phone'], {
    billing: { phone: 'issue-and-pay' },
    refusals: { pay: firm('name') },
  }),
  mobilians_v2: entry(
    'KG파이낸셜',
    'KG Financial',
    popup,
    [
      ...basic,
      'cultureland',
      'booknlife',
      'smartculture',
      'payco',
      'samsung',
      'ssgpay',
      'kakaopay',
      'naverpay',
      'lpay',
      'tosspay',
      'applepay',
    ],
    {
      billing: { card: 'issue-unless-amount', phone: 'issue-and-pay' },
      refusals: { pay: firm('name') },
    },
  ),
  kicc: entry('이지페이 (구)', 'KICC (former)', popup, basic, {
    billing: { card: 'issue' },
    refusals: { pay: firm('name') },
  }),
  kicc_v2: entry('이지페이 해외', 'KICC global', popup, ['wechat', 'alipay_plus'], {
    refusals: { pay: firm('buyer_name', 'buyer_email') },
    rewrite: currencyOf('KRW', 'USD'),
  }),
  payco: entry('페이코', 'PAYCO', { pc: 'POPUP', mobile: 'IFRAME' }, ['card', 'trans', 'vbank'], {
    billing: 'issue',
    refusals: { pay: firm('name') },
  }),
  kakaopay: entry('카카오페이', 'Kakao Pay', frame, 'any', {
    windowRules: [{ parameter: 'kakaopayMobileAsPC', is: true, device: 'mobile', window: 'IFRAME' }],
    billing: 'issue-unless-amount',
    refusals: { pay: firm('name'), issue: firm('name'), 'issue-and-pay': firm('name') },
  }),
  naverpay: entry('네이버페이', 'Naver Pay', popup, 'any', {
    windowRules: [
      { parameter: 'naverPopupMode', is: false, window: 'REDIRECTION' },
      { parameter: 'naverPopupMode', is: true, window: 'POPUP' },
    ],
    billing: 'issue',
    refusals: {
      pay: [
        required('name'),
        required('naverProducts'),
        required('m_redirect_url', whenValue('naverPopupMode', false)),
      ],
      issue: firm('name', 'naverProductCode'),
    },
  }),
  // Seen in the scripts: the page redirects unless `popup: true` is set.
  naverco: entry('네이버페이 주문형', 'Naver Pay order', leaves, 'any'),
  smilepay: entry('스마일페이', 'Smilepay', frame, ['card'], {
    billing: 'issue',
    refusals: { pay: firm('name') },
  }),
  tosspay: entry('토스페이 (구)', 'Toss Pay (former)', popup, ['card'], { refusals: { pay: firm('name') } }),
  tosspay_v2: entry('토스페이', 'Toss Pay', popup, ['tosspay', 'tosspay_card', 'tosspay_money'], {
    result: 'new',
    billing: { tosspay: 'issue' },
    refusals: { pay: firm('name'), issue: firm('customer_id') },
  }),
  toss_brandpay: entry('브랜드페이', 'Brandpay', stays, ['toss_brandpay'], {
    result: 'new',
    refusals: { pay: [required('name'), currencies('KRW')] },
    uis: { [brandpayButton]: 'pay' },
  }),
  paypal: entry('페이팔 (구)', 'PayPal (former)', leaves, ['card'], {
    refusals: {
      pay: [
        required('name'),
        required('m_redirect_url'),
        required('currency'),
        format('currency', /^(?!KRW$)/, 'KRW 이외'),
      ],
    },
    rewrite: byDefault('currency', 'USD'),
  }),
  paypal_v2: entry('페이팔', 'PayPal', { pc: 'POPUP', mobile: 'POPUP' }, ['paypal'], {
    result: 'new',
    billing: 'issue',
    refusals: {
      pay: [
        format('currency', /^(?!KRW$)/, 'KRW 이외'),
        (request) =>
          typeof request['tax_free'] === 'number' && request['tax_free'] !== 0
            ? 'tax_free 파라미터는 0이어야 합니다.'
            : undefined,
      ],
      issue: firm(
        'bypass.paypal_v2.shipping_address.line1',
        'bypass.paypal_v2.shipping_address.city',
        'bypass.paypal_v2.shipping_address.country_code',
      ),
    },
    rewrite: inOrder(byDefault('currency', 'USD'), withoutAmount),
    uis: { 'paypal-spb': 'pay', 'paypal-rt': 'issue' },
    uiOnly: true,
  }),
  eximbay: entry(
    '엑심베이',
    'Eximbay',
    { pc: 'POPUP', mobile: 'POPUP' },
    ['card', 'alipay', 'unionpay', 'tenpay', 'econtext', 'wechat', 'molpay'],
    {
      windowRules: [{ parameter: 'popup', is: false, window: 'IFRAME' }],
      refusals: {
        pay: [
          required('name'),
          required('buyer_name'),
          currencies('KRW', 'USD', 'EUR', 'GBP', 'JPY', 'THB', 'SGD', 'RUB', 'HKD', 'CAD', 'AUD'),
        ],
      },
      rewrite: byDefault('currency', 'USD'),
    },
  ),
  paymentwall: entry('페이먼트월', 'Paymentwall', popup, 'any', {
    billing: { card: 'issue-and-pay' },
    refusals: {
      pay: firm('name', 'buyer_name', 'buyer_email'),
      'issue-and-pay': firm('name', 'buyer_name', 'buyer_email'),
    },
  }),
  payletter_global: entry('페이레터 해외', 'Payletter', popup, 'any', {
    result: 'new',
    billing: 'issue-and-pay',
    refusals: {
      pay: [required('name'), required('buyer_email'), plainId('merchant_uid')],
    },
  }),
  inicis_jp: entry(
    'KG이니시스 일본',
    'KG Inicis Japan',
    popup,
    ['card', 'cvs', 'paypay', 'amazonpay', 'rakutenpay', 'merpay', 'aupay', 'dbarai'],
    {
      result: 'new',
      refusals: { pay: [required('name'), required('buyer_name'), required('currency'), currencies('JPY')] },
    },
  ),
  bluewalnut: entry('블루월넛', 'Bluewalnut', frame, basic, { refusals: { pay: firm('name') } }),
  // Named in the scripts; they have no guide.
  jtnet: entry('JTNet', 'JTNet', frame, basic),
  chai: entry('차이', 'Chai', leaves, 'any'),
  alipay: entry('알리페이', 'Alipay', leaves, 'any', { rewrite: always('pay_method', 'alipay') }),
  // Identity verification only.
  inicis_unified: entry('KG이니시스 통합인증', 'KG Inicis identity', popup, [], { certifies: true }),
}
