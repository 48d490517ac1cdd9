import { amountRequired, issuesOnly } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { equals, fact, not, present } from '../../rules/conditions.js'
import { flag, major, record, text, whole } from '../../rules/fields.js'
import { forbidden, ignored, ignoredSum, required } from '../../rules/presence.js'
import { addsUp, matches, oneOf } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import {
  currencies,
  issueBlock,
  issueRules,
  paymentBlock,
  paymentRules,
  phone,
  shippingAddress,
} from './shared.js'
import { paypal } from './conversion.js'
import type { PaypalV2V1Requests } from './requests.js'

// spb/warning and rt/warning, the same in both
const shared = [
  cite(
    '사용 불가능한 파라미터',
    ignored([
      'buyer_addr',
      'popup',
      'm_redirect_url',
      'app_scheme',
      'escrow',
      'language',
      'card',
      'display',
      'vbank_due',
      'appCard',
      'useCardPoint',
      'period',
      'storeDetails',
      'bypass.isCulturalExpense',
      'bypass.cashReceiptType',
      'bypass.customerIdentifier',
      'bypass.useInternationalFreeFromMall',
    ]),
  ),
  cite(
    "사용 불가능한 파라미터 > country: read in PayPal's sandbox only, which the merchant tells",
    ignored('country', not(fact('sandbox'))),
  ),
] as const

const fields = {
  country: text,
  buyer_first_name: text,
  buyer_last_name: text,
  // 파라미터 유의사항 > products: the sample has a tag
  products: [{ id: text, name: text, code: text, tag: text, unitPrice: major, quantity: whole }] as const,
  appCard: flag,
  useCardPoint: flag,
  storeDetails: record,
}

const options = {
  isCulturalExpense: flag,
  cashReceiptType: text,
  customerIdentifier: text,
  useInternationalFreeFromMall: flag,
}

/**
 * PayPal's buttons (SPB) and reference transactions (RT), V1, which `loadUI` draws on the page: `paypal-spb` pays,
 * `paypal-rt` issues a billing key. https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme
 */
export const paypalV2 = /* @__PURE__ */ v1Gateway<'paypal_v2', PaypalV2V1Requests>('paypal_v2', {
  name: { ko: '페이팔', en: 'PayPal' },
  docs: 'opi/ko/integration/pg/v1/spb/readme?v=v1',
  // 페이팔 일반결제 버튼 렌더링: `loadUI` instead of `request_pay`, callback on both devices
  window: { pc: 'ui', mobile: 'ui' },
  // 비동기 처리: approval may come later
  approvesLate: true,
  flowOf: undefined,
  uiFlowOf: (request, ui) =>
    ui === undefined
      ? issuesOnly(request)
      : ui === 'paypal-spb'
        ? 'pay'
        : ui === 'paypal-rt'
          ? 'issue'
          : undefined,
  profiles: {
    pay: {
      // spb/readme > loadUI 요청 객체 > pay_method
      methods: ['paypal'],
      rules: [
        // spb/warning > 사용 불가능한 파라미터
        ...shared,
        cite('spb/readme > loadUI 요청 객체 > amount', amountRequired),
        cite(
          'spb/warning > 파라미터 유의사항 > buyer_tel: other formats are not filled in',
          matches('buyer_tel', phone, 'e164', undefined, 'warning'),
        ),
        cite('spb/warning > 파라미터 유의사항 > products', addsUp('products', 'unitPrice', 'amount')),
        cite('spb/warning > 파라미터 유의사항 > currency', oneOf('currency', currencies)),
        // spb/warning > 파라미터 유의사항 > bypass
        ...paymentRules(),
        cite(
          'spb/warning > 파라미터 유의사항 > purchase_units',
          required(`${shippingAddress}.admin_area_2`, present(shippingAddress)),
        ),
        cite('spb/warning > 사용 불가능한 파라미터 > tax_free', oneOf('tax_free', [0])),
      ],
      fields,
      // spb/warning > 파라미터 유의사항 > style: PayPal's own page lists its fields
      bypass: { ...options, paypal_v2: { style: record, ...paymentBlock } },
    },
    issue: {
      // rt/readme > loadUI 요청 객체 > pay_method
      methods: ['paypal'],
      rules: [
        // rt/warning > 사용 불가능한 파라미터
        ...shared,
        cite('rt/readme > loadUI 요청 객체 > customer_uid', required('customer_uid')),
        cite(
          'rt/warning > 파라미터 유의사항 > pg: the older gateway issues no billing key',
          forbidden('pg', equals('pg', 'paypal')),
        ),
        // rt/warning > 파라미터 유의사항 > bypass.paypal_v2.shipping_address
        ...issueRules(),
        cite('rt/warning > 사용 불가능한 파라미터 > amount/tax_free', ignoredSum(['amount', 'tax_free'])),
        cite('rt/warning > 사용 불가능한 파라미터 > currency', ignored('currency')),
      ],
      fields,
      // rt/warning > 파라미터 유의사항 > bypass.paypal_v2.style: PayPal's own page lists its fields
      bypass: { ...options, paypal_v2: { style: record, ...issueBlock } },
    },
  },
  bypass: {},
  conversion: paypal,
})
