import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { compactDay } from '../../rules/fields.js'
import { required } from '../../rules/presence.js'
import { supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import type { SmartroRequests } from './requests.js'

/** Smartro, old module, V1. https://developers.portone.io/opi/ko/integration/pg/v1/smartro */
export const smartro = /* @__PURE__ */ v1Gateway<'smartro', SmartroRequests>('smartro', {
  name: { ko: '스마트로(구모듈)', en: 'Smartro (old module)' },
  docs: 'opi/ko/integration/pg/v1/smartro?v=v1',
  // 2.결제 요청하기: callback on PC, m_redirect_url on mobile; seen in PortOne's scripts: a popup on PC
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method
      methods: ['card', 'trans', 'vbank'],
      rules: [
        cite('인증결제창 요청 > name', required('name')),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('2.결제 요청하기', redirectRequired),
        cite('인증결제창 요청 > language', supports('language', ['ko', 'en'])),
        cite('payrq > products', productsIgnored),
      ],
      // 인증결제창 요청 > period: YYYYMMDD, start or end alone; the new module just does not show what it cannot read: not refused
      fields: { period: { from: compactDay('warning'), to: compactDay('warning') } },
    },
    // payrq > pg: this gateway takes payments only
  },
  bypass: {},
})
