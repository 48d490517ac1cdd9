import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { method } from '../../rules/conditions.js'
import { flag, text } from '../../rules/fields.js'
import { contract, recommended, required } from '../../rules/presence.js'
import { usualAmount } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { dueDay } from '../shared/v1-fields.js'
import type { SettleRequests } from './requests.js'

/** Hecto Financial, V1. https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme */
export const settle = /* @__PURE__ */ v1Gateway<'settle', SettleRequests>('settle', {
  name: { ko: '헥토파이낸셜', en: 'Hecto Financial' },
  docs: 'opi/ko/integration/pg/v1/settle/readme?v=v1',
  // 2.결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method
      methods: ['card', 'trans', 'vbank', 'phone'],
      rules: [
        cite('인증결제창 요청 > buyer_tel', required('buyer_tel')),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('2.결제 요청하기', redirectRequired),
        cite(
          '인증결제창 요청 > name, company, company_en',
          required(['name', 'company', 'company_en'], method('phone')),
        ),
        cite(
          '인증결제창 요청 > company: required for virtual accounts in the parameter list, recommended in the sample: not refused',
          recommended('company', method('vbank')),
        ),
        cite('payrq > products', productsIgnored),
        cite('인증결제창 요청 > bypass > settle > vbank010', contract('bypass.settle.vbank010')),
        cite(
          'help centre, minimum and maximum amounts > 헥토파이낸셜',
          usualAmount('amount', { trans: [1, 2_000_000], vbank: [1, 1_000_000] }),
        ),
      ],
      fields: {
        company: text,
        company_en: text,
        // 인증결제창 요청 > vbank_due: YYYYMMDD; payrq takes four formats, so the others are not refused
        vbank_due: dueDay,
      },
    },
    // 비인증 결제창 요청: this gateway issues no billing key in a window
  },
  bypass: { settle: { vbank010: flag } },
  conversion: {
    paths: { company: 'storeDetails.businessName', company_en: 'storeDetails.storeNameEn' },
  },
})
