import { amountRequired, chargesAlways, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { advised, contract, required } from '../../rules/presence.js'
import { usualAmount } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { dueDay } from '../shared/v1-fields.js'
import type { MobiliansRequests } from './requests.js'

// 주요 파라미터 설명 > vbank_due: YYYYMMDD; payrq takes four formats, so the others are not refused
const fields = { vbank_due: dueDay }

// 2. 결제 요청하기: the sample calls it required, the parameter list does not: not refused
const telephone = /* @__PURE__ */ advised('buyer_tel')

/** KG Financial (formerly KG Mobilians), the older module, V1. https://developers.portone.io/opi/ko/integration/pg/v1/kg */
export const mobilians = /* @__PURE__ */ v1Gateway<'mobilians', MobiliansRequests>('mobilians', {
  name: { ko: 'KG파이낸셜 (구모듈)', en: 'KG Financial (older module)' },
  docs: 'opi/ko/integration/pg/v1/kg?v=v1',
  // 2. 결제 요청하기: callback on PC, m_redirect_url on mobile; no page says how the PC window opens
  window: { pc: 'popup', mobile: 'redirect' },
  // 주요 파라미터 설명 (with customer_uid): only telephone bills have billing keys, and they are charged while the key is issued
  flowOf: chargesAlways,
  profiles: {
    pay: {
      // 주요 파라미터 설명 > pay_method
      methods: ['card', 'phone'],
      rules: [
        cite('주요 파라미터 설명 > name', required('name')),
        cite('주요 파라미터 설명 > amount', amountRequired),
        cite('2. 결제 요청하기', redirectRequired),
        cite('2. 결제 요청하기', telephone),
        cite(
          'help centre, minimum and maximum amounts > KG파이낸셜',
          usualAmount('amount', { phone: [301] }),
        ),
        cite('payrq > products', productsIgnored),
      ],
      fields,
    },
    'issue-and-pay': {
      // start/v1/non-auth > 결제창(SDK) 방식: telephone bills only
      methods: ['phone'],
      rules: [
        cite('주요 파라미터 설명 > name', required('name')),
        cite(
          '주요 파라미터 설명 (with customer_uid) > amount: charged, though part of the text and the sample say it is only shown',
          amountRequired,
        ),
        cite('2. 결제 요청하기', redirectRequired),
        cite('2. 결제 요청하기', telephone),
        cite('주요 파라미터 설명 (with customer_uid): the MID needs a contract', contract('customer_uid')),
        cite('payrq > products', productsIgnored),
      ],
      fields,
    },
  },
  // 주요 파라미터 설명: no block
  bypass: {},
})
