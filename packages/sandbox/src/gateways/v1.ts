import { textAt } from '../common/json.js'
import { format, methodIs, onMobile, oneOf, required, type Refusal } from './rules.js'
import type { V1Gateway } from './types.js'
import { v1Catalogue } from './v1-catalogue.js'

const tokens = (request: Parameters<Refusal>[0]): readonly string[] =>
  (textAt(request, 'bypass.P_RESERVED') ?? '').split('&')

const inicisPeriod = [
  format('period.from', /^\d{8}$/, 'YYYYMMDD'),
  format('period.to', /^\d{8}$/, 'YYYYMMDD'),
]

/** In `P_RESERVED`, Android's automatic return and an app scheme exclude each other. */
const appReturnOnce: Refusal = (request, context) =>
  onMobile(context, request) &&
  tokens(request).includes('apprun_check=Y') &&
  tokens(request).some((token) => token.startsWith('app_scheme='))
    ? 'bypass.P_RESERVED에서 apprun_check=Y와 app_scheme은 함께 사용할 수 없습니다.'
    : undefined

const html5Inicis: V1Gateway = {
  dialect: 'v1',
  name: { ko: 'KG이니시스', en: 'KG Inicis' },
  theme: 'inicis',
  result: 'legacy',
  window: { pc: 'IFRAME', mobile: 'REDIRECTION' },
  methods: [
    'card',
    'trans',
    'vbank',
    'phone',
    'kakaopay',
    'naverpay',
    'samsung',
    'applepay',
    'ssgpay',
    'payco',
    'tosspay',
    'lpay',
    'cultureland',
    'smartculture',
    'happymoney',
    'booknlife',
  ],
  billing: 'issue',
  refusals: {
    pay: [
      required('name'),
      required('buyer_tel'),
      oneOf('language', ['ko', 'en']),
      ...inicisPeriod,
      appReturnOnce,
    ],
    issue: [
      required('name'),
      oneOf('pay_method', ['card']),
      oneOf('language', ['ko', 'en']),
      ...inicisPeriod,
    ],
    'issue-and-pay': [],
  },
}

const settle: V1Gateway = {
  dialect: 'v1',
  name: { ko: '헥토파이낸셜', en: 'Hecto Financial' },
  theme: 'hecto',
  result: 'legacy',
  window: { pc: 'POPUP', mobile: 'REDIRECTION' },
  methods: ['card', 'trans', 'vbank', 'phone'],
  billing: 'none',
  refusals: {
    pay: [
      required('buyer_tel'),
      required('name', methodIs('phone')),
      required('company', methodIs('phone', 'vbank')),
      required('company_en', methodIs('phone')),
      format('vbank_due', /^\d{8}$/, 'YYYYMMDD'),
    ],
    issue: [],
    'issue-and-pay': [],
  },
}

const settleAcc: V1Gateway = {
  dialect: 'v1',
  name: { ko: '헥토 내통장결제', en: 'Hecto Bank Pay' },
  theme: 'hecto',
  result: 'legacy',
  window: { pc: 'POPUP', mobile: 'REDIRECTION' },
  methods: ['trans'],
  billing: 'issue-unless-amount',
  pgNeedsMerchantId: true,
  refusals: {
    pay: [
      required('buyer_tel'),
      oneOf('bypass.settle.addDeductionYn', ['Y', 'C', 'N']),
      oneOf('bypass.settle.criPsblYn', ['Y', 'N']),
    ],
    issue: [required('name')],
    'issue-and-pay': [required('name')],
  },
}

export const v1Gateways: Readonly<Record<string, V1Gateway>> = {
  html5_inicis: html5Inicis,
  settle,
  settle_acc: settleAcc,
  ...v1Catalogue,
}
