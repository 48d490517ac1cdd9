import { cite } from '../../rules/cite.js'
import { choice, shaped, text } from '../../rules/fields.js'
import { required } from '../../rules/presence.js'
import { supports } from '../../rules/values.js'
import { paymentwallAmounts, usualByCurrency } from '../shared/amounts.js'
import { v2Gateway } from '../gateway.js'
import { paymentwall as conversion } from './conversion.js'
import type { PaymentwallRequests } from './requests.js'

/** Paymentwall, V2. https://developers.portone.io/opi/ko/integration/pg/v2/paymentwall */
export const paymentwall = /* @__PURE__ */ v2Gateway<'paymentwall', PaymentwallRequests>('paymentwall', {
  name: { ko: '페이먼트월', en: 'Paymentwall' },
  docs: 'opi/ko/integration/pg/v2/paymentwall?v=v2',
  // not on the page; as in V1, where the mobile result comes by redirect
  window: { pc: 'popup', mobile: 'redirect' },
  // webhook/readme-v1 > 웹훅 발생 이벤트: fails first and is approved after Paymentwall's review; V2's pages do not contradict
  approvesLate: true,
  profiles: {
    requestPayment: {
      // 가능한 결제 수단: not read, but the types require it; the buyer's country decides
      methods: [],
      rules: [
        cite('주요 파라미터 > customer', required(['customer.customerId', 'customer.email'])),
        cite(
          'help centre, Paymentwall > minimum and maximum amounts',
          usualByCurrency('totalAmount', paymentwallAmounts),
        ),
        cite(
          '주요 파라미터 > locale',
          supports('locale', [
            'KO_KR',
            'EN_US',
            'JA_JP',
            'ZH_CN',
            'ZH_TW',
            'TH_TH',
            'RU_RU',
            'VI_VN',
            'FR_FR',
            'NL_NL',
            'ES_ES',
            'PT_PT',
            'DE_DE',
            'IT_IT',
            'PL_PL',
            'TR_TR',
            'SV_SE',
            'FI_FI',
            'UK_UA',
            'EL_GR',
            'TL_PH',
            'HI_IN',
            'HR_HR',
            'LT_LT',
            'SL_SI',
            'SR_RS',
            'BG_BG',
            'PT_BR',
          ]),
        ),
      ],
    },
  },
  // 주요 파라미터 > bypass > paymentwall
  bypass: {
    paymentwall: {
      widget: choice(['pw_1', 't3_1']),
      ps: text,
      country_code: shaped(/^[A-Z]{2}$/, 'country'),
    },
  },
  conversion,
})
