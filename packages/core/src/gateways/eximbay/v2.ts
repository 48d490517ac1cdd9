import { cite } from '../../rules/cite.js'
import {
  both,
  either,
  equals,
  fact,
  includes,
  not,
  onMobile,
  present,
  single,
  factGiven,
} from '../../rules/conditions.js'
import { choice, number, shaped, text } from '../../rules/fields.js'
import { isList } from '../../rules/path.js'
import { contract, ignored, nameRequired, recommended, required, together } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import type { Field } from '../../rules/shape.js'
import { maxItems, oneOf, supports } from '../../rules/values.js'
import { eximbayAmounts, usualByCurrency } from '../shared/amounts.js'
import { maybeNeeded } from '../shared/by-contract.js'
import { v2Gateway } from '../gateway.js'
import { eachNeeds } from '../shared/items.js'
import { eximbay } from './conversion.js'
import type { EximbayV2Requests } from './requests.js'

const block = 'bypass.eximbay_v2'

/** The window shows more than overseas cards. */
const shownOthers = both(factGiven('method'), not(fact('method', 'CARD')))

const singleMethod = `${block}.payment.payment_method`
const severalMethods = `${block}.payment.multi_payment_method`

// 유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > P305: virtual accounts are not offered yet
const restricted = table({
  path: `${block}.payment`,
  finds: [
    { code: 'forbidden', path: `${severalMethods}[]` },
    { code: 'forbidden', path: singleMethod },
  ],
  test: ({ at, report }) => {
    const several = at(severalMethods)
    if (at(singleMethod) === 'P305') report('forbidden', singleMethod)
    if (isList(several))
      several.forEach((code, index) => {
        if (code === 'P305') report('forbidden', `${severalMethods}.${index}`)
      })
  },
})

const klarna = 'P197'

/** The window shows only Klarna, by Eximbay's code (in the guide until 2026-08-06). */
const onlyKlarna = either(
  equals(`${block}.payment.payment_method`, klarna),
  both(includes(severalMethods, klarna), single(severalMethods)),
)

/** The window shows Klarna and other methods. */
const maybeKlarna = both(includes(severalMethods, klarna), not(single(severalMethods)))

// 주요 파라미터 and 유의사항, the same for both operations
const shared = [
  cite('주요 파라미터 > customer; 유의사항 > 공통', nameRequired()),
  cite('주요 파라미터 > customer; 유의사항 > 공통', required('customer.email')),
  cite(
    '주요 파라미터 > customer > firstName, lastName',
    together(['customer.firstName', 'customer.lastName']),
  ),
  cite(
    '유의사항 > 공통 > products: for all but overseas cards, and for those if transactions are risky',
    required('products', either(shownOthers, fact('highRisk'))),
  ),
  cite(
    '유의사항 > 공통 > products: the method is chosen in the window, so it is unknown here',
    maybeNeeded('products', not(both(fact('method', 'CARD'), fact('highRisk', false)))),
  ),
  cite('유의사항 > 공통 > products, link; schema Product.link', eachNeeds('products', ['link'])),
  cite(
    '유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > customer.phoneNumber',
    required('customer.phoneNumber', fact('method', 'CONVENIENCE_STORE')),
  ),
  cite('유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > P305', restricted),
  cite(
    "유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > bill_to (the schema's other spelling will do)",
    required(
      `${block}.bill_to`,
      both(either(fact('method', 'KLARNA'), onlyKlarna), not(present(`${block}.billTo`))),
    ),
  ),
  cite(
    '유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > bill_to: if Klarna is one of several methods',
    recommended(`${block}.bill_to`, both(maybeKlarna, not(present(`${block}.billTo`)))),
  ),
  cite('주요 파라미터 > bypass > surcharge', maxItems(`${block}.surcharge`, 3)),
  cite(
    '주요 파라미터 > locale (the schema adds RU_RU)',
    supports('locale', ['KO_KR', 'EN_US', 'JA_JP', 'ZH_CN', 'ZH_TW', 'TH_TH', 'VI_VN', 'RU_RU']),
  ),
  cite('opi/ko/extra/confirm-process/readme-v2 > 컨펌 프로세스', ignored('confirmUrl')),
] as const

const yesOrNo = /* @__PURE__ */ choice(['Y', 'N'])

const country = /* @__PURE__ */ shaped(/^[A-Z]{2}$/, 'country')

const place = {
  city: text,
  country,
  first_name: text,
  last_name: text,
  phone_number: text,
  postal_code: text,
  state: text,
  street1: text,
}

/** What PayPal requires for risky transactions at Eximbay; the schema and the guide do not mention it. */
const ispp = {
  sender_account_id: text,
  sender_first_name: text,
  sender_last_name: text,
  sender_email: text,
  sender_phone: text,
  sender_country_code: country,
  sender_create_date: /* @__PURE__ */ shaped(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, 'datetime'),
}

/** Text in the guide, a number in opi/ko/quick-guide/payment: both are accepted. */
const numeral: Field<string | number> = (value, path, reading) =>
  (typeof value === 'number' ? number : text)(value, path, reading)

const options = {
  payment: { payment_method: text, multi_payment_method: [text] as const },
  surcharge: [{ name: text, quantity: numeral, unit_price: numeral }] as const,
  ship_to: place,
  bill_to: place,
}

/**
 * Eximbay, V2. The buyer chooses the method in the window; the bypass block can limit them by Eximbay's codes. Facts:
 * `method`, the only method that the window shows: `CARD` (overseas), `TRANSFER`, `NAVERPAY` (points),
 * `KLARNA`, `CONVENIENCE_STORE` (in Japan), or any other text for another method; `highRisk`, whether Eximbay requires
 * products for overseas cards, too.
 * https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2
 */
export const eximbayV2 = /* @__PURE__ */ v2Gateway<'eximbay_v2', EximbayV2Requests>('eximbay_v2', {
  name: { ko: '엑심베이', en: 'Eximbay' },
  docs: 'opi/ko/integration/pg/v2/eximbay-v2?v=v2',
  // not on the page; a popup on PC as in V1 (release-notes/api-sdk/2023-08-31)
  window: { pc: 'popup', mobile: 'redirect' },
  // 유의사항: payments can complete after the window was closed and after a failure
  approvesLate: true,
  profiles: {
    requestPayment: {
      // 가능한 결제수단: left out here, CARD in the quick guide and required by the types: both are accepted
      methods: [],
      rules: [
        // 주요 파라미터; 유의사항
        ...shared,
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > 엑심베이',
          usualByCurrency('totalAmount', eximbayAmounts),
        ),
        cite(
          '가능한 결제수단; opi/ko/quick-guide/payment: left out or CARD; what others do is not documented',
          supports('payMethod', ['CARD']),
        ),
        cite(
          '유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > tax',
          required(
            `${block}.tax.receipt_status`,
            either(fact('method', 'NAVERPAY'), fact('method', 'TRANSFER')),
          ),
        ),
        cite(
          '유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > receipt_status',
          oneOf(`${block}.tax.receipt_status`, ['Y'], fact('method', 'TRANSFER')),
        ),
        cite(
          '유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > appScheme',
          required('appScheme', both(onMobile, equals(`${block}.settings.call_from_app`, 'Y'))),
        ),
        cite(
          '유의사항 > SDK 결제 / 빌링키 발급 및 결제 요청 > call_from_app: required inside an app, which appScheme suggests',
          recommended(`${block}.settings.call_from_app`, both(onMobile, present('appScheme'))),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > bypass > settings > issuer_country',
          supports(`${block}.settings.issuer_country`, ['KR']),
        ),
        cite(
          'SDK types EximbayV2PaypalIspp: needs an agreement with PayPal and Eximbay',
          contract(`${block}.paypal.ispp`),
        ),
        cite(
          'SDK types EximbayV2PaypalIspp: every field, unless Eximbay agrees to fewer',
          recommended(
            Object.keys(ispp).map((key) => `${block}.paypal.ispp.${key}`),
            present(`${block}.paypal.ispp`),
          ),
        ),
      ],
      // SDK 결제 요청하기 > 주요 파라미터 > bypass; SDK types EximbayV2: paypal
      bypass: {
        eximbay_v2: {
          ...options,
          merchant: { shop: text, partner_code: text },
          tax: { receipt_status: yesOrNo },
          paypal: { ispp },
          settings: {
            call_from_app: yesOrNo,
            issuer_country: text,
            virtualaccount_expiry_date: shaped(/^\d{10}$/, 'yyyymmddhh'),
          },
        },
      },
    },
    requestIssueBillingKeyAndPay: {
      // 가능한 결제수단: left out
      methods: [],
      rules: [
        // 주요 파라미터; 유의사항
        ...shared,
      ],
      // SDK 빌링키 발급 및 결제 요청하기 > 주요 파라미터 > bypass; schema EximbayV2IssueBillingKeyAndPayBypass: shipTo, billTo
      bypass: { eximbay_v2: { ...options, merchant: { shop: text }, shipTo: place, billTo: place } },
    },
  },
  bypass: {},
  conversion: { code: 'eximbay', ...eximbay },
})
