import { v1Gateway, v2Gateway } from '../src/gateways/gateway.js'
import { issuesAndCharges } from '../src/requests/v1.js'
import { identityFields, identityIdRequired } from '../src/requests/v2.js'

const name = { ko: '민무늬', en: 'Plain' }
const window = { pc: 'iframe', mobile: 'redirect' } as const

/** A V1 gateway without rules of its own; its findings are common to all V1 gateways. */
export const plainV1 = v1Gateway('plain', {
  name,
  docs: 'opi/ko/integration/pg/v1/plain',
  window,
  flowOf: issuesAndCharges,
  profiles: {
    pay: { methods: [], rules: [] },
    issue: { methods: [], rules: [] },
    'issue-and-pay': { methods: [], rules: [] },
  },
  bypass: {},
})

/** A V2 gateway without rules of its own. */
export const plainV2 = v2Gateway('plain', {
  name,
  docs: 'opi/ko/integration/pg/v2/plain',
  window,
  profiles: {
    requestPayment: { methods: [], rules: [] },
    requestIssueBillingKey: { methods: [], rules: [] },
    requestIssueBillingKeyAndPay: { methods: [], rules: [] },
    loadPaymentUI: { methods: [], rules: [] },
    loadIssueBillingKeyUI: { methods: [], rules: [] },
    requestIdentityVerification: { methods: [], rules: [identityIdRequired], fields: identityFields },
  },
  bypass: {},
})
