import { v1Rest } from '../../rest/v1/gateway.js'
import { keyCalls } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { present } from '../../rules/conditions.js'
import { contract, ignored, required, requiredByGuide } from '../../rules/presence.js'

/** LG U+'s REST calls, V1, the older module of Toss Payments. https://developers.portone.io/opi/ko/integration/pg/v1/toss */
export const uplus = /* @__PURE__ */ v1Rest('uplus', {
  docs: 'opi/ko/integration/pg/v1/toss?v=v1',
  calls: { revokeVbank: {} },
  // schema x-portone-per-pg of POST /subscribe/payments/schedule
  refuses: ['issueBillingKey'],
})

/** Toss Payments's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme */
export const tosspayments = /* @__PURE__ */ v1Rest('tosspayments', {
  docs: 'opi/ko/integration/pg/v1/newtoss/readme?v=v1',
  calls: {
    payOnetime: {
      rules: [
        cite('3. 키인 결제: a MID of API version 1.4, API keys of 2022-07-27', contract('card_number')),
      ],
    },
    ...keyCalls,
    schedule: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /subscribe/payments/schedule > customer_id: a random one without',
          requiredByGuide('customer_id', present('card_number')),
        ),
      ],
    },
    issueBillingKey: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /subscribe/customers/{customer_uid} > customer_id: a random one without',
          requiredByGuide('customer_id'),
        ),
      ],
    },
    issueVbank: {
      rules: [
        cite('schema x-portone-per-pg of POST /vbanks', required('buyer_name')),
        cite('schema vbank_holder: the name of the merchant is used', ignored('vbank_holder')),
        cite('schema vbank_key: fixed accounts', contract('vbank_key')),
      ],
    },
    revokeVbank: {},
    issueReceipt: {},
    issueExternalReceipt: {},
  },
})
