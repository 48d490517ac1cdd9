import { amountRequired, productsIgnored, redirectRequired, v1Card } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { flag, text } from '../../rules/fields.js'
import { advised, contract, required } from '../../rules/presence.js'
import { maxLength } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { tosspayBlock, tosspayExpiry } from './shared.js'
import { tosspay } from './conversion.js'
import type { TosspayV2V1Requests } from './requests.js'

/** Toss Pay, V1, the newer module. https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme */
export const tosspayV2 = /* @__PURE__ */ v1Gateway<'tosspay_v2', TosspayV2V1Requests>('tosspay_v2', {
  name: { ko: '토스페이', en: 'Toss Pay' },
  docs: 'opi/ko/integration/pg/v1/tosspay-v2/readme?v=v1',
  // 3.결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증 결제창 요청 > pay_method
      methods: ['tosspay', 'tosspay_card', 'tosspay_money'],
      rules: [
        cite('인증 결제창 요청 > name', required('name')),
        cite(
          "인증 결제창 요청 > card.useInstallment: without a question mark here, with one in V2's schema: not refused",
          advised('card.useInstallment'),
        ),
        cite('인증 결제창 요청 > amount', amountRequired),
        cite('3.결제 요청하기', redirectRequired),
        // 인증 결제창 요청 > bypass > tosspay_v2 > expiredTime
        ...tosspayExpiry(),
        cite('payrq > products', productsIgnored),
      ],
      fields: { card: { ...v1Card, useInstallment: flag } },
    },
    issue: {
      // 비인증 결제창 요청 > pay_method
      methods: ['tosspay'],
      // 비인증 결제창 요청: neither name nor amount is required
      rules: [
        cite('비인증 결제창 요청 > customer_id', required('customer_id')),
        cite('비인증 결제창 요청 > customer_id', maxLength('customer_id', 50)),
        cite('비인증 결제창 요청 > m_redirect_url', redirectRequired),
        cite('연동 유의사항 > 토스페이와 사전 계약이 필요한 경우', contract('customer_uid')),
        cite('payrq > products', productsIgnored),
      ],
      // 비인증 결제창 요청 > bypass > tosspay_v2
      bypass: { tosspay_v2: { encryptedUserCi: text } },
    },
  },
  // 인증 결제창 요청 > bypass > tosspay_v2
  bypass: tosspayBlock,
  conversion: tosspay,
})
