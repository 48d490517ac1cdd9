import { issuesAndCharges } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { fact, method, present } from '../../rules/conditions.js'
import { choice, compactDay, flag, text } from '../../rules/fields.js'
import { contract, ignored, required } from '../../rules/presence.js'
import { matches, supports, usualAmount } from '../../rules/values.js'
import { danalBilling, danalPay } from './shared.js'
import { v1Gateway } from '../gateway.js'
import { danal as conversion } from './conversion.js'
import { kftcCard } from '../shared/v1-fields.js'
import type { DanalTpayRequests } from './requests.js'

const fields = {
  company: text,
  appCard: flag,
  // 인증결제창 호출 > auth_mode
  auth_mode: /* @__PURE__ */ choice(['key-in']),
  // 3. 부가기능 > 카드사 모듈 호출: a text, unlike other gateways
  card: { ...kftcCard, direct: { ...kftcCard.direct, usePoint: text } },
}

const billing = {
  // 비인증 결제(결제창 방식) > pay_method
  methods: ['card'],
  rules: [
    // 비인증 결제(결제창 방식)
    ...danalBilling(),
    cite('비인증 결제(결제창 방식) > period', required(['period.from', 'period.to'], present('period'))),
    cite(
      '비인증 결제(결제창 방식) > period > text: for billing keys of telephone bills',
      ignored('period.text'),
    ),
    cite('3. 부가기능 > 카드사 모듈 호출', contract('card.direct')),
  ],
  // 비인증 결제(결제창 방식) > period: YYYYMMDD
  fields: { ...fields, period: { from: compactDay(), to: compactDay(), text } },
} as const

/** Danal without telephone bills (those are `danal`), V1. https://developers.portone.io/opi/ko/integration/pg/v1/danal */
export const danalTpay = /* @__PURE__ */ v1Gateway<'danal_tpay', DanalTpayRequests>('danal_tpay', {
  name: { ko: '다날', en: 'Danal' },
  docs: 'opi/ko/integration/pg/v1/danal?v=v1',
  // 2. 결제 요청하기 > 인증결제창 호출: callback on both devices
  window: { pc: 'iframe', mobile: 'iframe' },
  // 비인증 결제(결제창 방식) > amount
  flowOf: issuesAndCharges,
  profiles: {
    pay: {
      // 인증결제창 호출 > pay_method (telephone bills are the gateway `danal`)
      methods: ['card', 'trans', 'vbank', 'cultureland', 'happymoney'],
      rules: [
        // 인증결제창 호출
        ...danalPay(),
        cite('인증결제창 호출 > biz_num', required('biz_num', method('vbank'))),
        cite('인증결제창 호출 > biz_num', matches('biz_num', /^\d{10}$/, 'ten-digits', method('vbank'))),
        cite(
          '인증결제창 호출 > bypass > danal > ISCASHRECEIPTUI',
          supports('bypass.danal.ISCASHRECEIPTUI', ['N']),
        ),
        cite('3. 부가기능 > 카드사 모듈 호출', contract('card.direct')),
        cite(
          'help centre, minimum and maximum amounts > 다날',
          usualAmount('amount', { card: [100], trans: [301], vbank: [301] }),
        ),
        cite(
          'help centre, Danal > test channel: no transfer and no virtual account',
          supports('pay_method', ['card', 'cultureland', 'happymoney'], fact('test')),
        ),
        cite(
          'opi/ko/extra/confirm-process/readme-v1 and the help centre: not for gift certificates',
          ignored('confirm_url', method('cultureland', 'happymoney')),
        ),
      ],
      fields,
    },
    issue: billing,
    'issue-and-pay': billing,
  },
  // The block is named `danal` though the gateway is `danal_tpay`.
  bypass: { danal: { COLOR: text, ISCASHRECEIPTUI: text } },
  conversion,
})
