import { amountRequired, chargesAlways, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, fact } from '../../rules/conditions.js'
import { flag, number, shaped, text } from '../../rules/fields.js'
import { advised, contract, required } from '../../rules/presence.js'
import { rule } from '../../rules/rule.js'
import { matches, oneOf, supports } from '../../rules/values.js'
import { paymentwallAmounts, usualByCurrency } from '../shared/amounts.js'
import { v1Gateway } from '../gateway.js'
import { paymentwall as conversion } from './conversion.js'
import type { PaymentwallV1Requests } from './requests.js'

// 인증결제창 요청 > amount, 비 인증 결제 > amount: "an integer" means not text; cents are not refused
const wholeAmount = rule(
  'invalid-format',
  (amount) => typeof amount === 'number' && !Number.isInteger(amount),
  'warning',
)('amount', undefined, { expected: 'integer' })

// the same for both flows
const shared = [
  cite(
    '인증결제창 요청 > name, buyer_name, buyer_email; 비 인증 결제',
    required(['name', 'buyer_name', 'buyer_email']),
  ),
  cite(
    '인증결제창 요청 > buyer_name: required in the samples only, and V2 requires no name: not refused',
    matches('buyer_name', /\S\s+\S/, 'two-names', undefined, 'warning'),
  ),
  cite('인증결제창 요청 > amount; 비 인증 결제', amountRequired),
  cite('인증결제창 요청 > amount; 비 인증 결제', wholeAmount),
  cite(
    '인증결제창 요청 > currency; 비 인증 결제: required by its type, but won is the default: not refused',
    advised('currency'),
  ),
  cite('2. 결제 요청하기', redirectRequired),
  cite(
    "인증결제창 요청 > bypass > widget_code: V2's guide takes no other",
    supports('bypass.widget_code', ['pw_1', 't3_1']),
  ),
  cite(
    'help centre, Paymentwall > minimum and maximum amounts',
    usualByCurrency('amount', paymentwallAmounts),
  ),
  cite('payrq > products', productsIgnored),
] as const

const untested = both(equals('use_test_method', true), fact('live', false))

// 인증결제창 요청 > use_test_method
const fields = { use_test_method: flag }

/** Paymentwall, V1. https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall */
export const paymentwall = /* @__PURE__ */ v1Gateway<'paymentwall', PaymentwallV1Requests>('paymentwall', {
  name: { ko: '페이먼트월', en: 'Paymentwall' },
  docs: 'opi/ko/integration/pg/v1/paymentwall?v=v1',
  // 2. 결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'popup', mobile: 'redirect' },
  // webhook/readme-v1 > 웹훅 발생 이벤트: fails first and is approved after Paymentwall's review
  approvesLate: true,
  // the last hint: always with a charge
  flowOf: chargesAlways,
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method: optional and possibly without effect; the buyer's country decides
      methods: [],
      rules: [
        // 인증결제창 요청
        ...shared,
        cite('인증결제창 요청 > use_test_method', required('bypass.ps', untested)),
        cite('인증결제창 요청 > use_test_method', oneOf('bypass.ps', ['test'], untested)),
        cite(
          '인증결제창 요청 > use_test_method: if the project is not live, bypass.ps is needed as well',
          contract('use_test_method'),
        ),
      ],
      fields,
    },
    'issue-and-pay': {
      methods: [],
      rules: [
        // 비 인증 결제
        ...shared,
        cite(
          "비 인증 결제 > pay_method: only cards in the sample, but a payment's is not read: not refused",
          supports('pay_method', ['card']),
        ),
        cite(
          '비 인증 결제 > amount; the last hint: no billing key without a payment',
          rule('out-of-range', (amount) => amount === 0)('amount', undefined, { min: 0.01 }),
        ),
      ],
      fields,
    },
  },
  // 인증결제창 요청 > bypass: at the root of the block
  bypass: {
    widget_code: text,
    ps: text,
    country_code: shaped(/^[A-Z]{2}$/, 'country'),
    logo_url: text,
    project_name: text,
    product_price_without_tax: number,
    sales_tax: number,
  },
  conversion,
})
