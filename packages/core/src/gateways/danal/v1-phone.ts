import { certification, issuesAndCharges } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { choice, compactDay, flag, record, shaped, text } from '../../rules/fields.js'
import { ignored, ignoredSum, recommended, together } from '../../rules/presence.js'
import { supports, usualAmount } from '../../rules/values.js'
import { danalBilling, danalPay } from './shared.js'
import { v1Gateway } from '../gateway.js'
import { danal as conversion } from './conversion.js'
import type { DanalV1Requests } from './requests.js'

const fields = {
  company: text,
  appCard: flag,
  auth_mode: text,
  // 3. 부가기능 > 통신사 노출 제어
  phone: {
    detail: [
      {
        carrier: /* @__PURE__ */ choice(['SKT', 'KTF', 'LGT', 'CJH', 'KCT', 'SKL', '*']),
        enabled: flag,
      },
    ] as const,
  },
  // 3. 부가기능 > 휴대폰 번호 고정: no hyphens
  prefill: { phoneNumber: /* @__PURE__ */ shaped(/^\d*$/, 'digits') },
}

// 인증결제창 호출 > appCard, auth_mode, app_scheme, bypass: "but for telephone bills"
const others = /* @__PURE__ */ ignored(['appCard', 'auth_mode', 'app_scheme', 'bypass.danal'])

// 인증결제창 호출 > tax_free: "but for telephone bills"
const taxFree = /* @__PURE__ */ ignoredSum('tax_free')

const billing = {
  // 비인증 결제(결제창 방식) > period > text; code-info/pg: the page itself has cards only
  methods: ['phone'],
  rules: [
    // 비인증 결제(결제창 방식)
    ...danalBilling(),
    cite(
      '비인증 결제(결제창 방식) > period: both days, or the text instead',
      together(['period.from', 'period.to']),
    ),
    cite('인증결제창 호출: "but for telephone bills"', others),
    cite('인증결제창 호출: "but for telephone bills"', taxFree),
  ],
  // 비인증 결제(결제창 방식) > period: YYYYMMDD
  fields: { ...fields, period: { from: compactDay(), to: compactDay(), text } },
} as const

/** Danal's telephone bills and identity verification, V1. https://developers.portone.io/opi/ko/integration/pg/v1/danal */
export const danal = /* @__PURE__ */ v1Gateway<'danal', DanalV1Requests>('danal', {
  name: { ko: '다날 휴대폰결제', en: 'Danal mobile billing' },
  docs: 'opi/ko/integration/pg/v1/danal?v=v1',
  // 2. 결제 요청하기 > 인증결제창 호출: callback on both devices
  window: { pc: 'iframe', mobile: 'iframe' },
  // 비인증 결제(결제창 방식) > amount
  flowOf: issuesAndCharges,
  profiles: {
    pay: {
      // 인증결제창 호출 > pay_method
      methods: ['phone'],
      rules: [
        // 인증결제창 호출
        ...danalPay(),
        cite('인증결제창 호출: "but for telephone bills"', others),
        cite('인증결제창 호출: "but for telephone bills"', taxFree),
        cite(
          'payrq > digital requires it for phone, this page does not list it: not refused',
          recommended('digital'),
        ),
        cite('help centre, minimum and maximum amounts > 다날', usualAmount('amount', { phone: [301] })),
      ],
      fields,
    },
    issue: billing,
    'issue-and-pay': billing,
    certification: {
      ...certification,
      rules: [
        cite(
          'sdk/ko/v1-sdk/javascript-sdk/cft > carrier',
          supports('carrier', ['SKT', 'KTF', 'LGT', 'MVNO']),
        ),
      ],
    },
  },
  // 인증결제창 호출 > bypass: not for telephone bills
  bypass: { danal: record },
  conversion,
})
