import { at, numberAt, textAt } from '../common/json.js'
import {
  currencies,
  customerName,
  format,
  methodIs,
  minorAmount,
  onMobile,
  onPc,
  plainId,
  required,
  type Refusal,
} from './rules.js'
import { cutTo, ellipsis } from './rewrites.js'
import type { OperationRules, V2Gateway } from './types.js'

// One entry per gateway: windows, operations and methods, and refusals that its guide states clearly.

const anyWindow = {
  pc: ['IFRAME', 'POPUP', 'REDIRECTION'],
  mobile: ['REDIRECTION', 'IFRAME', 'POPUP'],
} as const
const frameOnly = { pc: ['IFRAME'], mobile: ['REDIRECTION'] } as const
const staysInPage = {
  pc: ['IFRAME', 'POPUP', 'REDIRECTION'],
  mobile: ['IFRAME', 'REDIRECTION', 'POPUP'],
} as const
const popupOnly = { pc: ['POPUP'], mobile: ['REDIRECTION'] } as const
const popupFirst = {
  pc: ['POPUP', 'IFRAME', 'REDIRECTION'],
  mobile: ['REDIRECTION', 'POPUP', 'IFRAME'],
} as const

const entry = (
  ko: string,
  en: string,
  window: V2Gateway['window'],
  operations: V2Gateway['operations'],
  more: Partial<V2Gateway> = {},
): V2Gateway => ({ dialect: 'v2', name: { ko, en }, theme: 'plain', window, operations, ...more })

const takes = (methods: OperationRules['methods'], ...refusals: readonly Refusal[]): OperationRules => ({
  methods,
  refusals,
})

const comesHomeOnPhones = required('redirectUrl', onMobile)
const productTypeOfPhone = required('productType', methodIs('MOBILE'))
const dueOfAccount = required('virtualAccount.accountExpiry', methodIs('VIRTUAL_ACCOUNT'))
const basic = ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY'] as const
const withGifts = [...basic, 'GIFT_CERTIFICATE'] as const

/** Fields of the person that an identity gateway requires when the request fixes the person. */
const fixedPerson: Refusal = (request) => {
  const flag = textAt(request, 'bypass.inicisUnified.flgFixedUser')
  if (flag === undefined) return 'bypass.inicisUnified.flgFixedUser 파라미터는 필수 입력입니다.'
  if (flag !== 'Y' && flag !== 'N') return `지원하지 않는 bypass.inicisUnified.flgFixedUser 값입니다: ${flag}`
  if (flag === 'N') return undefined
  const missing = ['fullName', 'phoneNumber', 'birthYear', 'birthMonth', 'birthDay'].find(
    (name) => textAt(request, `customer.${name}`) === undefined,
  )
  return missing === undefined ? undefined : `customer.${missing} 파라미터는 필수 입력입니다.`
}

const noTaxFree: Refusal = (request) =>
  (numberAt(request, 'taxFreeAmount') ?? 0) === 0 ? undefined : 'taxFreeAmount must be 0 in Paypal!'

const productsAddUp: Refusal = (request) => {
  const products = at(request, 'products')
  if (!Array.isArray(products)) return undefined
  const sum = products.reduce(
    (total: number, product: unknown) =>
      total + (numberAt(product, 'amount') ?? 0) * (numberAt(product, 'quantity') ?? 0),
    0,
  )
  return sum === numberAt(request, 'totalAmount')
    ? undefined
    : 'products의 금액 합계가 totalAmount와 일치하지 않습니다.'
}

const notInWon: Refusal = (_request, { currency }) =>
  currency === 'KRW' ? '지원하지 않는 통화입니다: KRW' : undefined

const identity = takes('any', required('identityVerificationId'))

export const v2Catalogue: Readonly<Record<string, V2Gateway>> = {
  kcp_v2: entry('NHN KCP', 'NHN KCP', anyWindow, {
    PAYMENT: takes(
      withGifts,
      plainId('paymentId', 40),
      required('bypass.kcp_v2.shop_user_id', methodIs('GIFT_CERTIFICATE', 'MOBILE')),
      currencies(['KRW', 'USD'], methodIs('CARD')),
      currencies(['KRW'], ({ method }) => method !== 'CARD'),
    ),
    ISSUE_BILLING_KEY: takes(['CARD'], required('issueId'), required('issueName', onMobile)),
    IDENTITY_VERIFICATION: takes(
      'any',
      required('identityVerificationId'),
      plainId('identityVerificationId', 40),
    ),
  }),
  nice_v2: entry('나이스정보통신', 'NICE', anyWindow, {
    PAYMENT: takes(
      [...withGifts, 'ALIPAY'],
      productTypeOfPhone,
      dueOfAccount,
      required('bypass.nice_v2.MallUserID', methodIs('GIFT_CERTIFICATE')),
      currencies(['KRW', 'USD']),
    ),
    ISSUE_BILLING_KEY: takes(
      ['EASY_PAY'],
      required('issueId'),
      required('issueName'),
      required('easyPay.easyPayProvider'),
    ),
  }),
  tosspayments: entry('토스페이먼츠', 'Toss Payments', frameOnly, {
    PAYMENT: takes(
      withGifts,
      format('paymentId', /^[0-9A-Za-z_=-]{6,64}$/, '영문, 숫자, -, _, = 6~64자'),
      comesHomeOnPhones,
      currencies(['KRW', 'USD']),
    ),
    ISSUE_BILLING_KEY: takes(['CARD', 'TRANSFER'], comesHomeOnPhones),
  }),
  smartro_v2: entry(
    '스마트로',
    'Smartro',
    anyWindow,
    {
      PAYMENT: takes(
        basic,
        plainId('paymentId'),
        required('customer.customerId', methodIs('EASY_PAY')),
        productTypeOfPhone,
        currencies(['KRW', 'USD']),
      ),
      ISSUE_BILLING_KEY: takes(['CARD'], required('issueId'), required('customer.customerId')),
    },
    { rewrite: cutTo('paymentId', 40) },
  ),
  welcome: entry(
    '웰컴페이먼츠',
    'Welcome Payments',
    anyWindow,
    {
      PAYMENT: takes(
        withGifts,
        customerName(onPc),
        required('customer.phoneNumber', onPc),
        required('customer.email', onPc),
        productTypeOfPhone,
        currencies(['KRW']),
      ),
      ISSUE_BILLING_KEY: takes(['CARD'], required('issueId'), required('issueName')),
      ISSUE_BILLING_KEY_AND_PAY: takes(['MOBILE', 'PHONE'], required('productType'), currencies(['KRW'])),
    },
    { rewrite: ellipsis('orderName', 40) },
  ),
  ksnet: entry('KSNET', 'KSNET', frameOnly, {
    PAYMENT: takes(basic, comesHomeOnPhones, dueOfAccount, productTypeOfPhone, currencies(['KRW', 'USD'])),
    ISSUE_BILLING_KEY: takes(['CARD'], comesHomeOnPhones),
  }),
  kakaopay: entry(
    '카카오페이',
    'Kakao Pay',
    frameOnly,
    {
      PAYMENT: takes(['EASY_PAY'], currencies(['KRW'])),
      ISSUE_BILLING_KEY: takes(['EASY_PAY'], required('issueName')),
    },
    { provider: 'KAKAOPAY' },
  ),
  naverpay: entry(
    '네이버페이',
    'Naver Pay',
    popupOnly,
    {
      PAYMENT: takes(['EASY_PAY'], required('bypass.naverpay.productItems'), currencies(['KRW'])),
      ISSUE_BILLING_KEY: takes(['EASY_PAY'], required('issueId'), required('issueName')),
    },
    { provider: 'NAVERPAY' },
  ),
  tosspay_v2: entry(
    '토스페이',
    'Toss Pay',
    popupFirst,
    {
      PAYMENT: takes(['EASY_PAY'], currencies(['KRW'])),
      ISSUE_BILLING_KEY: takes(['EASY_PAY'], required('customer.customerId'), comesHomeOnPhones),
    },
    { provider: 'TOSSPAY' },
  ),
  eximbay_v2: entry('엑심베이', 'Eximbay', popupFirst, {
    PAYMENT: takes('any', customerName(), required('customer.email')),
    ISSUE_BILLING_KEY_AND_PAY: takes('any', customerName(), required('customer.email')),
  }),
  paypal_v2: entry(
    '페이팔',
    'PayPal',
    { pc: ['UI'], mobile: ['UI'] },
    {},
    {
      provider: 'PAYPAL',
      uis: {
        PAYPAL_SPB: { operation: 'PAYMENT', ...takes('any', notInWon, noTaxFree, productsAddUp) },
        PAYPAL_RT: {
          operation: 'ISSUE_BILLING_KEY',
          ...takes(
            'any',
            required('bypass.paypal_v2.shipping_address.line1'),
            required('bypass.paypal_v2.shipping_address.city'),
            required('bypass.paypal_v2.shipping_address.country_code'),
          ),
        },
      },
    },
  ),
  galaxia: entry('갤럭시아머니트리', 'Galaxia Moneytree', anyWindow, {
    PAYMENT: takes(
      withGifts,
      required('customer.customerId'),
      comesHomeOnPhones,
      required('customer.phoneNumber', methodIs('TRANSFER')),
      dueOfAccount,
      currencies(['KRW']),
    ),
    ISSUE_BILLING_KEY: takes(
      ['CARD'],
      required('customer.customerId'),
      required('issueName'),
      comesHomeOnPhones,
    ),
    ISSUE_BILLING_KEY_AND_PAY: takes(
      ['MOBILE'],
      required('customer.customerId'),
      comesHomeOnPhones,
      currencies(['KRW']),
    ),
  }),
  kicc_v2: entry('이지페이 해외', 'KICC global', popupFirst, {
    PAYMENT: takes(['EASY_PAY', 'ALIPAY_PLUS'], currencies(['KRW', 'USD'])),
  }),
  inicis_jp: entry(
    'KG이니시스 일본',
    'KG Inicis Japan',
    { pc: ['REDIRECTION'], mobile: ['REDIRECTION'] },
    {
      PAYMENT: takes(
        ['CARD', 'CONVENIENCE_STORE', 'EASY_PAY'],
        customerName(),
        required('convenienceStore.paymentDeadline', methodIs('CONVENIENCE_STORE')),
        currencies(['JPY']),
      ),
    },
    { ignoresWindowType: true },
  ),
  hecto_global: entry('헥토파이낸셜 해외', 'Hecto Global', popupFirst, {
    PAYMENT: takes(
      ['CARD', 'EASY_PAY'],
      required('customer.customerId'),
      required('storeDetails.businessName'),
    ),
  }),
  triple_a: entry('트리플에이', 'Triple-A', popupFirst, { PAYMENT: takes('any') }),
  paymentwall: entry('페이먼트월', 'Paymentwall', popupFirst, {
    PAYMENT: takes('any', required('customer.customerId'), required('customer.email')),
  }),
  payletter_global: entry('페이레터 해외', 'Payletter', popupFirst, {
    PAYMENT: takes('any', required('customer.email'), plainId('paymentId')),
    ISSUE_BILLING_KEY_AND_PAY: takes('any', required('customer.email'), plainId('paymentId')),
  }),
  // In the SDK's types; they have no guide.
  toss_brandpay: entry('브랜드페이', 'Brandpay', staysInPage, { PAYMENT: takes('any') }),
  hyphen: entry('하이픈', 'Hyphen', popupFirst, { PAYMENT: takes('any'), ISSUE_BILLING_KEY: takes('any') }),
  mobilians_v2: entry('KG파이낸셜', 'KG Financial', popupFirst, {
    PAYMENT: takes('any', minorAmount('totalAmount', true)),
  }),
  // Identity verification only.
  danal: entry('다날 본인인증', 'Danal identity', popupFirst, {
    IDENTITY_VERIFICATION: takes(
      'any',
      ...identity.refusals,
      format('customer.phoneNumber', /^\d+$/, '숫자만'),
    ),
  }),
  inicis_unified: entry('KG이니시스 통합인증', 'KG Inicis identity', popupFirst, {
    IDENTITY_VERIFICATION: takes('any', ...identity.refusals, fixedPerson),
  }),
}
