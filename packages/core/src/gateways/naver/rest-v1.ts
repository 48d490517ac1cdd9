import { v1Rest } from '../../rest/v1/gateway.js'
import { inSchedules, noCard, windowKeyCalls } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { fact } from '../../rules/conditions.js'
import { recommended, required, requiredByGuide } from '../../rules/presence.js'
import { matches, oneOf, usualAmount } from '../../rules/values.js'

const requester = cite('schema extra[requester]', oneOf('extra.requester', ['customer', 'admin']))

const charge = [
  cite(
    'schema x-portone-per-pg of POST /subscribe/payments/again > extra.naverUseCfm: by contract',
    required('extra.naverUseCfm', fact('usageDate')),
  ),
  cite('schema extra.naverUseCfm', matches('extra.naverUseCfm', /^\d{8}$/, 'yyyymmdd')),
  cite('2. 결제 요청하기: 10 KRW or more', usualAmount('amount', { '': [10] })),
]

/** Naver Pay's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/naver */
export const naverpay = /* @__PURE__ */ v1Rest('naverpay', {
  docs: 'opi/ko/integration/pg/v1/naver?v=v1',
  calls: {
    ...windowKeyCalls,
    cancel: {
      rules: [
        cite('schema x-portone-per-pg of POST /payments/cancel', required('reason')),
        cite(
          'schema x-portone-per-pg of POST /payments/cancel: required to pass the review, and admin by default',
          requiredByGuide('extra.requester'),
        ),
        requester,
      ],
    },
    payAgain: {
      rules: [cite('2. 결제 요청하기 > 빌링키 결제', required('name')), ...charge],
    },
    schedule: { rules: [...noCard, ...inSchedules(charge)] },
    deleteBillingKey: {
      rules: [
        cite(
          'schema DELETE /subscribe/customers/{customer_uid}: admin by default',
          recommended(['reason', 'extra.requester']),
        ),
        requester,
      ],
    },
  },
  refuses: ['issueBillingKey'],
})

/** Naver Pay's orders, V1: the shared calls. https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq */
export const naverco = /* @__PURE__ */ v1Rest('naverco', {
  docs: 'sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1',
  calls: {},
})
