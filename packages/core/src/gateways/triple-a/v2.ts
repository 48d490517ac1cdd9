import { cite } from '../../rules/cite.js'
import { not, present } from '../../rules/conditions.js'
import { webAddress, whole } from '../../rules/fields.js'
import { forbidden, together } from '../../rules/presence.js'
import { matches, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { eachNeeds } from '../shared/items.js'
import type { TripleARequests } from './requests.js'

const block = 'bypass.triple_a'

/** Triple-A, V2. https://developers.portone.io/opi/ko/integration/pg/v2/triple-a */
export const tripleA = /* @__PURE__ */ v2Gateway<'triple_a', TripleARequests>('triple_a', {
  name: { ko: 'Triple-A', en: 'Triple-A' },
  docs: 'opi/ko/integration/pg/v2/triple-a?v=v2',
  // No page says how the windows open; most mobile ones redirect (opi/ko/integration/start/v2/checkout > 3).
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // SDK 결제 요청하기: the sample and the list have no payMethod, the types require one: any is accepted
      methods: [],
      rules: [
        cite(
          '사용 가능 파라미터 > customer > firstName, lastName',
          together(['customer.firstName', 'customer.lastName']),
        ),
        cite(
          '사용 가능 파라미터 > customer > phoneNumber',
          matches('customer.phoneNumber', /^\+[1-9]\d{1,14}$/, 'e164'),
        ),
        cite(
          '사용 가능 파라미터 > locale (the schema adds ZH_TW)',
          supports('locale', [
            'EN_US',
            'ZH_CN',
            'ZH_TW',
            'JA_JP',
            'RU_RU',
            'VI_VN',
            'ID_ID',
            'FR_FR',
            'NL_NL',
            'ES_ES',
            'PT_PT',
            'DE_DE',
            'IT_IT',
            'PL_PL',
            'AR_001',
          ]),
        ),
        cite(
          '사용 가능 파라미터 > products',
          eachNeeds('products', ['id', 'name', 'code', 'amount', 'quantity']),
        ),
        cite(
          '사용 가능 파라미터 > bypass > triple_a > shipping_cost, shipping_discount, tax_cost: only with products',
          forbidden(
            [`${block}.shipping_cost`, `${block}.shipping_discount`, `${block}.tax_cost`],
            not(present('products')),
          ),
        ),
      ],
    },
  },
  // 사용 가능 파라미터 > bypass > triple_a: amounts in minor units
  bypass: {
    triple_a: { payer_poi: webAddress, shipping_cost: whole, shipping_discount: whole, tax_cost: whole },
  },
})
