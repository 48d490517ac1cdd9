import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { method, onMobile } from '../../rules/conditions.js'
import { recommended, required } from '../../rules/presence.js'
import { v1Gateway } from '../gateway.js'
import type { BluewalnutRequests } from './requests.js'

/** Bluewalnut, V1. https://developers.portone.io/opi/ko/integration/pg/v1/blue */
export const bluewalnut = /* @__PURE__ */ v1Gateway<'bluewalnut', BluewalnutRequests>('bluewalnut', {
  name: { ko: '블루월넛', en: 'Bluewalnut' },
  docs: 'opi/ko/integration/pg/v1/blue?v=v1',
  // 2.결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method
      methods: ['card', 'trans', 'vbank', 'phone'],
      rules: [
        cite('인증결제창 요청 > name', required('name')),
        cite(
          '인증결제창 요청 > amount (0 where it is left out, says the page, but PortOne opens no window then)',
          amountRequired,
        ),
        cite(
          '2.결제 요청하기: but its list of parameters and its sample leave it out, so it is not refused',
          recommended('m_redirect_url', onMobile),
        ),
        cite(
          'payrq > digital; this page has no such parameter: not refused',
          recommended('digital', method('phone')),
        ),
        cite('payrq > products', productsIgnored),
      ],
    },
    // 비 인증결제: not supported
  },
  // 인증결제창 요청: none
  bypass: {},
})
