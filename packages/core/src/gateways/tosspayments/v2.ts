import { cite } from '../../rules/cite.js'
import { both, equals, fact, method, not, onMobile, onPc, present } from '../../rules/conditions.js'
import { flag, identifier, record, shaped, text } from '../../rules/fields.js'
import { contract, ignored, nameRequired, recommended, required } from '../../rules/presence.js'
import {
  addsUp,
  between,
  eachOneOf,
  matches,
  maxLength,
  oneOf,
  supports,
  usualAmount,
} from '../../rules/values.js'
import { inV2, tossAmounts } from '../shared/amounts.js'
import { v2Gateway } from '../gateway.js'
import { eachNeeds } from '../shared/items.js'
import { toss } from './conversion.js'
import type { TosspaymentsRequests } from './requests.js'

const isPaypal = /* @__PURE__ */ equals('easyPay.easyPayProvider', 'PAYPAL')
const paypal = /* @__PURE__ */ both(method('EASY_PAY'), isPaypal)

const context = 'bypass.tosspayments.paypal.setTransactionContext'
const shipping = 'bypass.tosspayments.paypal.shipping'
const address = `${shipping}.address` as const

// 유의할 파라미터 - SDK > 결제/빌링키 발급 공통; schema Customer
const common = [
  cite('windowType', oneOf('windowType.pc', ['IFRAME'], onPc)),
  cite('windowType', oneOf('windowType.mobile', ['REDIRECTION'], onMobile)),
  cite('redirectUrl', required('redirectUrl', onMobile)),
  cite('locale', ignored('locale', not(equals('locale', 'KO_KR')))),
  cite('schema Customer.fullName, Customer.email', maxLength('customer.fullName', 100)),
  cite('schema Customer.email', maxLength('customer.email', 100)),
  cite(
    'quick-guide/payment > appScheme',
    matches('appScheme', /^[a-z][a-z\d+.-]*:\/\//i, 'app-scheme', undefined, 'warning'),
  ),
] as const

// schema Installment.monthOption: 0 and 2 to 12; the page's own lists have 1, and limit only Kakao Pay to 12
const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Toss Payments, V2. https://developers.portone.io/opi/ko/integration/pg/v2/tosspayments */
export const tosspayments = /* @__PURE__ */ v2Gateway<'tosspayments', TosspaymentsRequests>('tosspayments', {
  name: { ko: '토스페이먼츠', en: 'Toss Payments' },
  docs: 'opi/ko/integration/pg/v2/tosspayments?v=v2',
  // 유의할 파라미터 - SDK > 결제/빌링키 발급 공통 > windowType
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제수단
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY', 'GIFT_CERTIFICATE'],
      rules: [
        // 유의할 파라미터 - SDK > 결제/빌링키 발급 공통
        ...common,
        cite('schema PaymentOrderName', maxLength('orderName', 100)),
        cite(
          '결제 > currency',
          oneOf(
            'currency',
            ['KRW'],
            method('CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'GIFT_CERTIFICATE'),
          ),
        ),
        cite('결제 > currency', oneOf('currency', ['KRW'], both(method('EASY_PAY'), not(isPaypal)))),
        cite('결제 > currency; 페이팔 > 필수 파라미터 > currency', oneOf('currency', ['USD'], paypal)),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > 토스페이먼츠',
          usualAmount('totalAmount', inV2(tossAmounts)),
        ),
        cite(
          'opi/ko/integration/pg/v1/newtoss/warning: wallets are really charged on test channels, without a refund',
          supports(
            'payMethod',
            ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'GIFT_CERTIFICATE'],
            fact('test'),
          ),
        ),
        cite(
          '토스페이먼츠와 사전 계약이 필요한 경우',
          contract('payMethod', method('MOBILE', 'GIFT_CERTIFICATE')),
        ),
        cite(
          '토스페이먼츠와 사전 계약이 필요한 경우; 결제 > bypass > discountCode',
          contract([
            'taxFreeAmount',
            'isEscrow',
            'card.installment',
            'card.useFreeInterestFromMall',
            'card.useCardPoint',
            'bypass.tosspayments.discountCode',
          ]),
        ),
        cite(
          'release-notes/api-sdk/2024-01-30: an error without it',
          required('easyPay.easyPayProvider', method('EASY_PAY')),
        ),
        cite(
          '결제 > easyPay > easyPayProvider (the schema adds LGPAY)',
          oneOf(
            'easyPay.easyPayProvider',
            [
              'PAYCO',
              'SAMSUNGPAY',
              'SSGPAY',
              'KAKAOPAY',
              'NAVERPAY',
              'LPAY',
              'TOSSPAY',
              'APPLEPAY',
              'PAYPAL',
              'LGPAY',
            ],
            method('EASY_PAY'),
          ),
        ),
        cite(
          'quick-guide/payment > giftCertificateType requires it, the page does not: not refused',
          recommended('giftCertificate.giftCertificateType', method('GIFT_CERTIFICATE')),
        ),
        cite(
          '결제 > giftCertificate > giftCertificateType',
          oneOf(
            'giftCertificate.giftCertificateType',
            ['BOOKNLIFE', 'SMART_MUNSANG', 'CULTURELAND'],
            method('GIFT_CERTIFICATE'),
          ),
        ),
        cite(
          'quick-guide/payment > productType requires it of every phone payment, this page does not: not refused',
          recommended('productType', method('MOBILE')),
        ),
        cite('schema Installment.monthOption', supports('card.installment.monthOption.fixedMonth', months)),
        cite(
          'schema Installment.monthOption; 카드 결제: at most twelve months at Kakao Pay',
          supports('easyPay.installment.monthOption.fixedMonth', months),
        ),
        cite(
          'schema Installment.monthOption',
          eachOneOf('card.installment.monthOption.availableMonthList', months, undefined, 'warning'),
        ),
        cite(
          'schema Installment.monthOption; 카드 결제: at most twelve months at Kakao Pay',
          eachOneOf('easyPay.installment.monthOption.availableMonthList', months, undefined, 'warning'),
        ),
        cite(
          '카드 결제 > card.useAppCardOnly',
          ignored('card.useAppCardOnly', equals('card.cardCompany', 'CITI_CARD')),
        ),
        cite(
          'schema CardPromotion, PaymentRequestUnionVirtualAccount.availableBanks: NHN KCP only',
          ignored(['card.cardPromotion', 'virtualAccount.availableBanks']),
        ),
        cite(
          'schema VirtualAccount.accountExpiry: optional, but one live shop saw PortOne refuse an account without it: not refused',
          recommended('virtualAccount.accountExpiry', method('VIRTUAL_ACCOUNT')),
        ),
        cite(
          'schema PaymentRequestUnionVirtualAccountAccountExpiry: 90 days',
          between('virtualAccount.accountExpiry.validHours', 0, 2160),
        ),
        cite('페이팔 > 필수 파라미터', required(['country', 'customer.email'], paypal)),
        cite(
          '페이팔 > 필수 파라미터 > customer: first and last name; each is optional there and neither is called required: not refused',
          nameRequired(paypal, 'warning'),
        ),
        cite('페이팔 > 필수 파라미터 > country', matches('country', /^[A-Z]{2}$/, 'country', paypal)),
        cite(
          "결제 > products: PayPal's sample lacks a description: not refused",
          eachNeeds('products', ['description'], paypal, 'warning'),
        ),
        cite(
          'schema Product.code: not mentioned on the page: not refused',
          eachNeeds('products', ['code'], not(paypal), 'warning'),
        ),
        cite('결제 > products: an error is returned', {
          ...addsUp('products', 'amount', 'totalAmount'),
          when: paypal,
        }),
        cite(
          '페이팔 > 판매자 보호; 페이팔 > 위험 관리: required, but optional by type and missing in a sample: not refused',
          recommended(['products', shipping, context], paypal),
        ),
        cite(
          '페이팔 > 판매자 보호 > address > country, area2',
          required([`${address}.country`, `${address}.area2`], present(address)),
        ),
        cite(
          '페이팔 > 판매자 보호 > address > postalCode',
          required(`${address}.postalCode`, equals(`${address}.country`, 'CN', 'JP', 'FR', 'DE')),
        ),
      ],
      // 결제 > paymentId (the schema allows = as well)
      fields: { paymentId: identifier(undefined, shaped(/^[\w=-]{6,64}$/, 'tosspayments.paymentId')) },
    },
    requestIssueBillingKey: {
      // 가능한 결제수단 > 빌링키 발급 (TRANSFER is not in the schema)
      methods: ['CARD', 'TRANSFER'],
      rules: [
        // 유의할 파라미터 - SDK > 결제/빌링키 발급 공통
        ...common,
        cite(
          'schema Customer.customerId',
          matches('customer.customerId', /^[\w=.@-]{2,50}$/, 'tosspayments.customerId'),
        ),
      ],
      // 빌링키 발급: no parameters of its own (nor do the types have a block for it)
      bypass: {},
    },
  },
  // 결제 > bypass > tosspayments
  bypass: {
    tosspayments: {
      discountCode: text,
      useInternationalCardOnly: flag,
      paypal: {
        shipping: {
          fullName: text,
          address: {
            country: shaped(/^[A-Z]{2}$/, 'country'),
            line1: text,
            line2: text,
            area1: text,
            area2: text,
            postalCode: text,
          },
        },
        setTransactionContext: record,
      },
    },
  },
  conversion: toss,
})
