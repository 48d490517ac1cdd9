import { v1Rest } from '../../rest/v1/gateway.js'
import { cite } from '../../rules/cite.js'
import { contract, required } from '../../rules/presence.js'
import { windowKeyCalls } from '../../rest/v1/rules.js'

/** Danal's REST calls, V1: payments by phone bill, and identity verification. https://developers.portone.io/opi/ko/integration/pg/v1/danal */
export const danal = /* @__PURE__ */ v1Rest('danal', {
  docs: 'opi/ko/integration/pg/v1/danal?v=v1',
  calls: {
    ...windowKeyCalls,
    revokeVbank: {},
    requestOtp: {
      rules: [
        cite(
          'schema POST /certifications/otp/request: only merchants that the carriers approve',
          contract('phone'),
        ),
      ],
    },
    confirmOtp: {},
  },
  refuses: ['issueBillingKey'],
})

/** Danal's REST calls, V1: cards and accounts. https://developers.portone.io/opi/ko/integration/pg/v1/danal */
export const danalTpay = /* @__PURE__ */ v1Rest('danal_tpay', {
  docs: 'opi/ko/integration/pg/v1/danal?v=v1',
  calls: {
    ...windowKeyCalls,
    payAgain: {
      rules: [cite('schema x-portone-per-pg of POST /subscribe/payments/again', required('name'))],
    },
  },
  refuses: ['issueBillingKey'],
})
