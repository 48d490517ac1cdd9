import { amountRequired, productsIgnored, redirectRequired, v1RulesExcept } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, method, not } from '../../rules/conditions.js'
import { text } from '../../rules/fields.js'
import { forbidden, recommended, required } from '../../rules/presence.js'
import { matches, maxLength, oneOf } from '../../rules/values.js'
import { phoneCharges } from '../shared/flows.js'
import { v1Gateway } from '../gateway.js'
import { galaxia as conversion } from './conversion.js'
import { kftcCard } from '../shared/v1-fields.js'
import type { GalaxiaV1Requests } from './requests.js'

/** Rules for every operation. */
const everywhere = () =>
  [
    cite('일반 결제 창 요청 > customer_id, name', required(['customer_id', 'name'])),
    cite(
      "일반 결제 창 요청 > merchant_uid: PortOne's SDK makes one where it is left out: not refused",
      recommended('merchant_uid'),
    ),
    cite('일반 결제 창 요청 > merchant_uid', maxLength('merchant_uid', 64)),
    cite('일반 결제 창 요청 > customer_id', maxLength('customer_id', 20)),
    cite('일반 결제 창 요청 > m_redirect_url; 3. 결제 요청하기', redirectRequired),
    cite('일반 결제 창 요청 > currency', oneOf('currency', ['KRW'])),
    cite('payrq > products', productsIgnored),
  ] as const

// 일반 결제 창 요청 > merchant_uid: payrq has 40 characters for all gateways, this page 64
const baseRules = /* @__PURE__ */ v1RulesExcept('merchant_uid')

const carriers = ['SKT', 'KTF', 'LGT', 'CJH', 'KCT', 'SKL'] as const
const phone = { carrier: text }

/** Galaxia Moneytree, V1. https://developers.portone.io/opi/ko/integration/pg/v1/galaxia */
export const galaxia = /* @__PURE__ */ v1Gateway<'galaxia', GalaxiaV1Requests>('galaxia', {
  name: { ko: '갤럭시아머니트리', en: 'Galaxia Moneytree' },
  docs: 'opi/ko/integration/pg/v1/galaxia?v=v1',
  // 가능한 트랜잭션 환경
  window: { pc: 'iframe', mobile: 'redirect' },
  // 빌링키 발급 창 요청: cards, without a charge; 빌링키 발급과 동시에 결제 창 요청: telephone bills, charged immediately
  flowOf: phoneCharges,
  profiles: {
    pay: {
      // 일반 결제 창 요청 > pay_method (moneytree in the list of supported methods only: not refused)
      methods: [
        'card',
        'trans',
        'vbank',
        'phone',
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
        'moneytree',
      ],
      // 일반 결제 창 요청 > pay_method
      defaultMethod: 'card',
      baseRules,
      rules: [
        // 일반 결제 창 요청
        ...everywhere(),
        cite('일반 결제 창 요청 > amount', amountRequired),
        cite('일반 결제 창 요청 > buyer_name', required('buyer_name', method('trans'))),
        cite('일반 결제 창 요청 > vbank_due', required('vbank_due', method('vbank'))),
        cite(
          '일반 결제 창 요청 > vbank_due: a day; payrq also takes a time, so a time is not refused',
          matches('vbank_due', /^\d{4}-?\d\d-?\d\d$/, 'yyyymmdd', method('vbank'), 'warning'),
        ),
        cite(
          '일반 결제 창 요청 > escrow',
          forbidden('escrow', both(equals('escrow', true), not(method('trans', 'vbank')))),
        ),
        cite('일반 결제 창 요청 > phone > carrier', oneOf('phone.carrier', carriers, method('phone'))),
        cite(
          'payrq > digital requires it for phone, this page does not list it: not refused',
          recommended('digital', method('phone')),
        ),
      ],
      // 일반 결제 창 요청 > card > direct > code
      fields: { card: kftcCard, phone },
    },
    issue: {
      // 빌링키 발급 창 요청 > pay_method
      methods: ['card'],
      baseRules,
      // 일반 결제 창 요청; 빌링키 발급 창 요청. Without an amount the window shows 1,000 won: not refused
      rules: everywhere(),
    },
    'issue-and-pay': {
      // 빌링키 발급과 동시에 결제 창 요청 > pay_method
      methods: ['phone'],
      baseRules,
      rules: [
        // 일반 결제 창 요청; 빌링키 발급과 동시에 결제 창 요청
        ...everywhere(),
        cite('빌링키 발급과 동시에 결제 창 요청 > amount', amountRequired),
        cite('빌링키 발급과 동시에 결제 창 요청 > phone > carrier', oneOf('phone.carrier', carriers)),
      ],
      fields: { phone },
    },
  },
  // The page has no bypass.
  bypass: {},
  conversion,
})
