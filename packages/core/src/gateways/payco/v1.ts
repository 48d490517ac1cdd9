import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { required, requiredByGuide } from '../../rules/presence.js'
import { supports, usualAmount } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { wallet } from '../shared/wallet.js'
import type { PaycoRequests } from './requests.js'

/** PAYCO, V1. https://developers.portone.io/opi/ko/integration/pg/v1/payco */
export const payco = /* @__PURE__ */ v1Gateway<'payco', PaycoRequests>('payco', {
  name: { ko: '페이코', en: 'PAYCO' },
  docs: 'opi/ko/integration/pg/v1/payco?v=v1',
  // 2. 결제 요청하기; 인증결제창 요청 > popup: callback on both devices, so no redirect address is needed
  window: { pc: 'popup', mobile: 'iframe' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method: required by the type, but the sample leaves it out: not refused
      methods: [],
      rules: [
        cite(
          "인증결제창 요청 > pay_method: PortOne's plugin sends the gateway's own name: not refused",
          supports('pay_method', ['card', 'trans', 'vbank', 'payco']),
        ),
        cite('인증결제창 요청 > name', required('name')),
        cite(
          '인증결제창 요청 > buyer_tel: required in the list; live services pay without it',
          requiredByGuide('buyer_tel'),
        ),
        cite('help centre, minimum and maximum amounts > 페이코', usualAmount('amount', { '': [100] })),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('payrq > products', productsIgnored),
      ],
    },
    issue: {
      // 정기 결제창 요청: no pay_method
      methods: [],
      rules: [
        cite('정기 결제창 요청 > name (no telephone number, unlike payments)', required('name')),
        cite('정기 결제창 요청 > amount: shown, never charged', amountRequired),
        cite('payrq > products', productsIgnored),
      ],
    },
  },
  // 인증결제창 요청: none
  bypass: {},
  // On V2, PAYCO is an easy pay provider of other gateways.
  conversion: { ...wallet, provider: 'PAYCO' },
})
