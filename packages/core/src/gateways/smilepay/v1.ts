import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { onMobile } from '../../rules/conditions.js'
import { recommended, required, requiredByGuide } from '../../rules/presence.js'
import { supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import type { SmilepayRequests } from './requests.js'

// 2.결제 요청하기: but its sample leaves it out, so it is not refused
const wayHome = /* @__PURE__ */ recommended('m_redirect_url', onMobile)

/** Smile Pay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/smilepay */
export const smilepay = /* @__PURE__ */ v1Gateway<'smilepay', SmilepayRequests>('smilepay', {
  name: { ko: '스마일페이', en: 'Smile Pay' },
  docs: 'opi/ko/integration/pg/v1/smilepay?v=v1',
  // 2.결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method: required by the type, but the sample leaves it out: not refused
      methods: [],
      rules: [
        cite(
          "인증결제창 요청 > pay_method: PortOne's plugin sends the gateway's own name: not refused",
          supports('pay_method', ['card', 'smilepay']),
        ),
        cite('인증결제창 요청 > name', required('name')),
        cite(
          '인증결제창 요청 > buyer_tel: required in the list; live shops of other gateways omit it',
          requiredByGuide('buyer_tel'),
        ),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('2.결제 요청하기', wayHome),
        cite('payrq > products', productsIgnored),
      ],
    },
    issue: {
      // payrq > pg and start/v1/non-auth name billing keys, the guide does not mention them: only the shared rules
      methods: [],
      rules: [
        cite(
          "인증결제창 요청 > pay_method: PortOne's plugin sends the gateway's own name: not refused",
          supports('pay_method', ['card', 'smilepay']),
        ),
        cite('release-notes/api-sdk/2024-03-15', amountRequired),
        cite('2.결제 요청하기', wayHome),
        cite('payrq > products', productsIgnored),
      ],
    },
  },
  // 인증결제창 요청: none
  bypass: {},
})
