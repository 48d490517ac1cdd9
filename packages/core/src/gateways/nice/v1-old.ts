import { amountRequired, productsIgnored, redirectRequired, vbankDue } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, method, not, onMobile } from '../../rules/conditions.js'
import { choice, compactDay, flag, inSequence, on, shaped } from '../../rules/fields.js'
import { contract, ignored, recommended, required, taxContract } from '../../rules/presence.js'
import { oneOf, supports, usualAmount } from '../../rules/values.js'
import { niceAmounts } from '../shared/amounts.js'
import { v1Gateway } from '../gateway.js'
import { kftcCard } from '../shared/v1-fields.js'
import type { NiceRequests } from './requests.js'

/** A day or a minute; payrq's other formats are not refused. */
const due = /* @__PURE__ */ inSequence(
  vbankDue,
  /* @__PURE__ */ shaped(/^\d{8}(?:\d{4})?$/, 'nice-due', 'warning'),
)

/** NICE Payments' old module, V1. https://developers.portone.io/opi/ko/integration/pg/v1/nice */
export const nice = /* @__PURE__ */ v1Gateway<'nice', NiceRequests>('nice', {
  name: { ko: '나이스정보통신(구모듈)', en: 'NICE Payments (old module)' },
  docs: 'opi/ko/integration/pg/v1/nice?v=v1',
  // 2. 결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method
      methods: ['card', 'trans', 'vbank', 'phone', 'kakaopay'],
      rules: [
        cite('인증결제창 요청 > name', required('name')),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('2. 결제 요청하기', redirectRequired),
        cite(
          '인증결제창 요청 > digital; payrq requires it for phone, this page does not: not refused',
          recommended('digital', method('phone')),
        ),
        cite('인증결제창 요청 > language', supports('language', ['ko', 'en', 'zh'])),
        cite('인증결제창 요청 > currency', oneOf('currency', ['KRW', 'USD'])),
        cite(
          '인증결제창 요청 > bypass > CardShowOpt',
          ignored('bypass.CardShowOpt', both(onMobile, not(equals('niceMobileV2', true)))),
        ),
        cite('3. 부가기능 > 카드사 모듈 바로 호출, 부가세 지정', contract('card.direct')),
        cite('3. 부가기능 > 부가세 지정', taxContract('vat_amount')),
        cite('help centre, minimum and maximum amounts > 나이스정보통신', usualAmount('amount', niceAmounts)),
        cite('payrq > products', productsIgnored),
      ],
      fields: {
        card: kftcCard,
        // 인증결제창 요청 > vbank_due
        vbank_due: due,
        niceMobileV2: flag,
        appCard: flag,
        // 인증결제창 요청 > period
        period: { from: compactDay(), to: compactDay(), interval: choice(['month', 'year']) },
      },
    },
    // 비인증 API 요청: this gateway issues no billing key in a window
  },
  // 인증결제창 요청 > bypass: at the root of the block
  bypass: { CardShowOpt: on('mobile', shaped(/^\d\d:\d(?:\|\d\d:\d)*$/, 'nice-card', 'warning')) },
  conversion: {
    // The new module's block has the same option.
    paths: { appCard: 'card.useAppCardOnly', 'bypass.CardShowOpt': 'bypass.nice_v2.CardShowOpt' },
    words: { 'period.interval': { month: '1m', year: '1y' } },
  },
})
