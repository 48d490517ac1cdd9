import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { flag, record } from '../../rules/fields.js'
import { advised, contract, required } from '../../rules/presence.js'
import { oneOf, supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { currencies } from './shared.js'
import type { PaypalRequests } from './requests.js'

/**
 * PayPal Express Checkout, V1: for old contracts; `paypal_v2` replaces it.
 * https://developers.portone.io/opi/ko/integration/pg/v1/paypal
 */
export const paypal = /* @__PURE__ */ v1Gateway<'paypal', PaypalRequests>('paypal', {
  name: { ko: '페이팔(Express Checkout)', en: 'PayPal Express Checkout' },
  docs: 'opi/ko/integration/pg/v1/paypal?v=v1',
  // 2. 결제 요청하기: m_redirect_url on both devices
  window: { pc: 'redirect', mobile: 'redirect' },
  // help.portone.io/content/paypal-payment-status: PayPal's pending is stored as failed and paid days later
  approvesLate: true,
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method: there is only one, so it is not read
      methods: [],
      rules: [
        cite(
          "인증결제창 요청 > pay_method: PortOne's plugin sends the gateway's own name: not refused",
          supports('pay_method', ['card', 'paypal']),
        ),
        cite('인증결제창 요청 > name; m_redirect_url, on PC too', required(['name', 'm_redirect_url'])),
        cite('인증결제창 요청 > amount', amountRequired),
        cite(
          '인증결제창 요청 > currency: required in the list, but dollars by default in the sample and in payrq: not refused',
          advised('currency'),
        ),
        cite(
          "인증결제창 요청 > currency: PayPal's own list, of which PortOne shows a picture elsewhere",
          oneOf('currency', currencies),
        ),
        cite('payrq > products', productsIgnored),
        cite('추가 기능: the data must be agreed with PayPal', contract('optional.use_stc_api')),
      ],
      // 추가 기능
      fields: { optional: { use_stc_api: flag, stc_data: record } },
    },
    // 참고사항: no recurring payments
  },
  bypass: {},
  conversion: { currency: 'USD' },
})
