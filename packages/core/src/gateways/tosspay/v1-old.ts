import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { required } from '../../rules/presence.js'
import { supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { wallet } from '../shared/wallet.js'
import type { TosspayRequests } from './requests.js'

/** Toss Pay, V1, the older module. https://developers.portone.io/opi/ko/integration/pg/v1/tosspay */
export const tosspay = /* @__PURE__ */ v1Gateway<'tosspay', TosspayRequests>('tosspay', {
  name: { ko: '토스페이(구모듈)', en: 'Toss Pay (older module)' },
  docs: 'opi/ko/integration/pg/v1/tosspay?v=v1',
  // 2.결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    pay: {
      // 일반결제창 요청 > pay_method: optional: the buyer chooses in the window
      methods: [],
      rules: [
        cite(
          '일반결제창 요청 > pay_method: not read, and live shops send these: not refused',
          supports('pay_method', ['card', 'trans', 'tosspay']),
        ),
        cite('일반결제창 요청 > name', required('name')),
        cite('일반결제창 요청 > amount', amountRequired),
        cite('2.결제 요청하기', redirectRequired),
        cite('payrq > products', productsIgnored),
      ],
    },
    // The hint above the guide: payments only, no billing key
  },
  // 일반결제창 요청: has none
  bypass: {},
  conversion: wallet,
})
