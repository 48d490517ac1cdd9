import { amountRequired, issuesAndCharges, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { choice, identifier, shaped, text } from '../../rules/fields.js'
import { contract, contractNeeds, required } from '../../rules/presence.js'
import { v1Gateway } from '../gateway.js'
import type { SettleAccRequests } from './requests.js'

// 인증결제창 요청 > pg: the MID is required
const fields = { pg: /* @__PURE__ */ identifier(undefined, shaped(/^settle_acc\../, 'settle_acc.MID')) }

// 인증결제창 요청 > bypass > settle > custCi: optional today; in 2024 the page required it for new contracts
const linkedIdentity = contractNeeds('bypass.settle.custCi')

const deduction = contract('bypass.settle.addDeductionYn')

const billing = {
  // 정기 결제 요청 > pay_method
  methods: ['trans'],
  rules: [
    cite('정기 결제 요청 > name', required('name')),
    cite('2.결제 요청하기', redirectRequired),
    cite('정기 결제 요청 > bypass > settle > custCi', linkedIdentity),
    cite('payrq > products', productsIgnored),
    cite('정기 결제 요청: needs a recurring contract', contract('customer_uid')),
    cite('인증결제창 요청 > bypass > settle > addDeductionYn', deduction),
  ],
  fields,
} as const

/** Hecto Financial "My Account" payments, V1. https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank */
export const settleAcc = /* @__PURE__ */ v1Gateway<'settle_acc', SettleAccRequests>('settle_acc', {
  name: { ko: '헥토 내통장결제', en: 'Hecto Account Pay' },
  docs: 'opi/ko/integration/pg/v1/settle/mybank?v=v1',
  // 2.결제 요청하기; 인증결제창 요청: always a popup, m_redirect_url on mobile
  window: { pc: 'popup', mobile: 'redirect' },
  // 정기 결제 요청 > amount: 0 only issues the billing key, a higher amount is charged
  flowOf: issuesAndCharges,
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method
      methods: ['trans'],
      rules: [
        cite(
          '인증결제창 요청 > buyer_tel: required, and every known live shop gives it',
          required('buyer_tel'),
        ),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('2.결제 요청하기', redirectRequired),
        cite('payrq > products', productsIgnored),
        cite('인증결제창 요청 > bypass > settle > custCi', linkedIdentity),
        cite('인증결제창 요청 > bypass > settle > addDeductionYn', deduction),
      ],
      fields,
    },
    issue: billing,
    'issue-and-pay': billing,
  },
  // The block is named `settle` though the gateway is `settle_acc`.
  bypass: {
    settle: {
      // Encrypted, in hex; in 2024 the page took the plain value, so it is not refused.
      custCi: shaped(/^[\da-f]*$/i, 'hex', 'warning'),
      addDeductionYn: choice(['Y', 'C', 'N']),
      criPsblYn: choice(['Y', 'N', '']),
      payLimitCd: text,
    },
  },
})
