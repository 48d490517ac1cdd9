import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { method } from '../../rules/conditions.js'
import { flag, text } from '../../rules/fields.js'
import { recommended, required } from '../../rules/presence.js'
import { supports, usualAmount } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { compactDue, kftcCard } from '../shared/v1-fields.js'
import type { UplusRequests } from './requests.js'

/** Toss Payments' older module, V1. https://developers.portone.io/opi/ko/integration/pg/v1/toss */
export const uplus = /* @__PURE__ */ v1Gateway<'uplus', UplusRequests>('uplus', {
  name: { ko: '토스페이먼츠(구모듈)', en: 'Toss Payments (older module)' },
  docs: 'opi/ko/integration/pg/v1/toss?v=v1',
  // 2. 결제창 호출: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    pay: {
      // 주요 파라미터 설명 > pay_method
      methods: [
        'card',
        'trans',
        'vbank',
        'phone',
        'cultureland',
        'smartculture',
        'booknlife',
        'applepay',
        'tosspay',
        'naverpay',
        'kakaopay',
        'lpay',
        'payco',
        'samsung',
      ],
      rules: [
        cite('주요 파라미터 설명 > name', required('name')),
        cite('주요 파라미터 설명 > amount', amountRequired),
        cite('2. 결제창 호출', redirectRequired),
        cite(
          'payrq > digital requires it of every phone payment, this page does not: not refused',
          recommended('digital', method('phone')),
        ),
        cite(
          'help centre, minimum and maximum amounts > 토스페이먼츠',
          usualAmount('amount', { card: [100], trans: [200, 10_000_000], phone: [300] }),
        ),
        cite('주요 파라미터 설명 > language', supports('language', ['ko', 'en'])),
        cite('payrq > products', productsIgnored),
      ],
      // 주요 파라미터 설명 > appCard, card, vbank_due
      fields: { appCard: flag, card: kftcCard, vbank_due: compactDue },
    },
    // payrq > pg: payments only; the page has no window for billing keys
  },
  // 주요 파라미터 설명 > bypass
  bypass: { uplus: { LGD_AUTO_DISCOUNT: text } },
  conversion: { paths: { appCard: 'card.useAppCardOnly' } },
})
