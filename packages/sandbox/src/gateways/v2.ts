import {
  currencies,
  customerName,
  exactlyOneOf,
  forbidden,
  format,
  has,
  methodIs,
  offerPeriod,
  oneOf,
  onMobile,
  onPc,
  plainId,
  required,
} from './rules.js'
import { ellipsis } from './rewrites.js'
import type { V2Gateway } from './types.js'
import { v2Catalogue } from './v2-catalogue.js'

const printableAscii = /^[\x20-\x7e]+$/
const anyWindow = {
  pc: ['IFRAME', 'POPUP', 'REDIRECTION'],
  mobile: ['REDIRECTION', 'IFRAME', 'POPUP'],
} as const

const inicisV2: V2Gateway = {
  dialect: 'v2',
  name: { ko: 'KG이니시스', en: 'KG Inicis' },
  theme: 'inicis',
  window: anyWindow,
  rewrite: ellipsis('orderName', 40),
  operations: {
    PAYMENT: {
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'],
      refusals: [
        format('paymentId', printableAscii, '출력 가능한 ASCII 문자'),
        customerName(onPc),
        required('customer.phoneNumber', onPc),
        required('customer.email', onPc),
        required('productType', methodIs('MOBILE')),
        required(
          'giftCertificate.giftCertificateType',
          (context, request) => methodIs('GIFT_CERTIFICATE')(context, request) && onMobile(context, request),
        ),
        oneOf(
          'giftCertificate.giftCertificateType',
          ['BOOKNLIFE', 'SMART_MUNSANG', 'CULTURELAND'],
          'GIFT_CERTIFICATE_TYPE_',
        ),
        oneOf(
          'easyPay.easyPayProvider',
          ['KAKAOPAY', 'NAVERPAY', 'SAMSUNGPAY', 'SSGPAY', 'APPLEPAY', 'LPAY', 'TOSSPAY', 'PAYCO'],
          'EASY_PAY_PROVIDER_',
        ),
        forbidden(
          'card.installment.monthOption.availableMonthList',
          '카드사를 지정한 경우 fixedMonth만 사용할 수 있습니다.',
          has('card.cardCompany'),
        ),
        currencies(['KRW', 'USD'], methodIs('CARD')),
        currencies(['KRW'], (context) => context.method !== 'CARD'),
      ],
    },
    ISSUE_BILLING_KEY: {
      methods: ['CARD'],
      refusals: [
        required('issueId'),
        format('issueId', printableAscii, '출력 가능한 ASCII 문자'),
        required('issueName'),
        customerName(onPc),
        required('customer.phoneNumber', onPc),
        required('customer.email', onPc),
        required('offerPeriod', onMobile),
        offerPeriod({ range: 'both', intervals: ['1m', '1y'] }),
        currencies(['KRW', 'USD'], onPc),
        currencies(['KRW'], onMobile),
      ],
    },
    ISSUE_BILLING_KEY_AND_PAY: {
      // The guide's parameter list has PHONE, the SDK's type MOBILE: both are accepted.
      methods: ['MOBILE', 'PHONE'],
      refusals: [
        format('paymentId', printableAscii, '출력 가능한 ASCII 문자'),
        customerName(),
        required('customer.phoneNumber'),
        required('customer.email'),
        required('productType'),
        required('offerPeriod', onMobile),
        offerPeriod({ range: 'both', intervals: ['1m', '1y'] }),
        currencies(['KRW']),
      ],
    },
  },
}

const kpn: V2Gateway = {
  dialect: 'v2',
  name: { ko: 'KPN 한국결제네트웍스', en: 'KPN' },
  theme: 'kpn',
  window: anyWindow,
  operations: {
    PAYMENT: {
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY'],
      refusals: [
        plainId('paymentId'),
        required('productType', methodIs('MOBILE')),
        // The guide lists NAVERPAY and excludes it two lines below: it is accepted.
        oneOf(
          'easyPay.easyPayProvider',
          ['KAKAOPAY', 'SAMSUNGPAY', 'TOSSPAY', 'PAYCO', 'NAVERPAY'],
          'EASY_PAY_PROVIDER_',
        ),
        exactlyOneOf('card.installment.monthOption', 'fixedMonth', 'availableMonthList'),
        currencies(['KRW']),
      ],
    },
    ISSUE_BILLING_KEY: {
      methods: ['CARD'],
      refusals: [
        required('customer.customerId'),
        customerName(),
        forbidden('offerPeriod.interval', 'range만 사용할 수 있습니다.'),
        offerPeriod({ range: 'some' }),
      ],
    },
  },
}

export const v2Gateways: Readonly<Record<string, V2Gateway>> = {
  inicis_v2: inicisV2,
  kpn,
  ...v2Catalogue,
}
