import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { equals } from '../../rules/conditions.js'
import { text } from '../../rules/fields.js'
import { ignored, required, requiredByGuide } from '../../rules/presence.js'
import { oneOf, supports } from '../../rules/values.js'
import { eximbayAmounts, usualByCurrency } from '../shared/amounts.js'
import { v1Gateway } from '../gateway.js'
import { eximbay as conversion } from './conversion.js'
import type { EximbayRequests } from './requests.js'

/** Eximbay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/eximbay */
export const eximbay = /* @__PURE__ */ v1Gateway<'eximbay', EximbayRequests>('eximbay', {
  name: { ko: '엑심베이', en: 'Eximbay' },
  docs: 'opi/ko/integration/pg/v1/eximbay?v=v1',
  // 2. 결제 요청하기: callback on both devices
  window: { pc: 'popup', mobile: 'popup' },
  // V2's guide of Eximbay > 유의사항: payments can complete after the window was closed and after a failure; V1's guide does not contradict
  approvesLate: true,
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method
      methods: ['card', 'alipay', 'unionpay', 'tenpay', 'econtext', 'wechat', 'molpay'],
      rules: [
        cite('인증결제창 요청 > name, buyer_name', required(['name', 'buyer_name'])),
        cite(
          '인증결제창 요청 > buyer_tel: required in the list; live shops of other gateways omit it',
          requiredByGuide('buyer_tel'),
        ),
        cite('인증결제창 요청 > amount', amountRequired),
        cite(
          '인증결제창 요청 > currency',
          oneOf('currency', ['KRW', 'USD', 'EUR', 'GBP', 'JPY', 'THB', 'SGD', 'RUB', 'HKD', 'CAD', 'AUD']),
        ),
        cite(
          '3. 기타 파라미터 > 국내 결제창 호출: the currencies of cards; what others do is not documented',
          supports('currency', ['KRW', 'USD'], equals('bypass.eximbay.issuercountry', 'KR')),
        ),
        cite('인증결제창 요청 > bypass > issuercountry', supports('bypass.eximbay.issuercountry', ['KR'])),
        cite('help centre, Eximbay > minimum and maximum amounts', usualByCurrency('amount', eximbayAmounts)),
        cite(
          'opi/ko/extra/confirm-process/readme-v1 and the help centre: this gateway has none',
          ignored('confirm_url'),
        ),
        cite('payrq > products', productsIgnored),
      ],
    },
    // 참고사항: no recurring payments
  },
  // 인증결제창 요청 > bypass (shipTo_street1 and shipTo_postalCode are named at buyer_addr and buyer_postcode)
  bypass: {
    eximbay: {
      issuercountry: text,
      shipTo_city: text,
      shipTo_country: text,
      shipTo_firstName: text,
      shipTo_lastName: text,
      shipTo_phoneNumber: text,
      shipTo_postalCode: text,
      shipTo_state: text,
      shipTo_street1: text,
      billTo_city: text,
      billTo_country: text,
      billTo_firstName: text,
      billTo_lastName: text,
      billTo_phoneNumber: text,
      billTo_postalCode: text,
      billTo_state: text,
      billTo_street1: text,
      siteforeigncur: text,
    },
  },
  conversion: { code: 'eximbay_v2', ...conversion },
})
