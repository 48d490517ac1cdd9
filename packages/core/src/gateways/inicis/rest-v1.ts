import { v1Rest } from '../../rest/v1/gateway.js'
import { cite } from '../../rules/cite.js'
import { required } from '../../rules/presence.js'

const parties = ['sender', 'receiver'].flatMap((party) =>
  ['name', 'tel', 'addr', 'postcode'].map((key) => `${party}.${key}`),
)

/** KG Inicis's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/inicis/readme */
export const html5Inicis = /* @__PURE__ */ v1Rest('html5_inicis', {
  docs: 'opi/ko/integration/pg/v1/inicis/readme',
  calls: {
    payOnetime: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /subscribe/payments/onetime',
          required(['name', 'buyer_name', 'buyer_email', 'buyer_tel']),
        ),
      ],
    },
    payAgain: {},
    schedule: {},
    issueBillingKey: {},
    issueVbank: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /vbanks: without the key the PG reports a mismatched hash',
          required(['vbank_holder', 'buyer_name', 'buyer_email', 'pg_api_key']),
        ),
      ],
    },
    revokeVbank: {
      rules: [cite('schema x-portone-per-pg of DELETE /vbanks/{imp_uid}', required('pg_api_key'))],
    },
    registerEscrow: {
      rules: [cite('schema x-portone-per-pg of POST /escrows/logis/{imp_uid}', required(parties))],
    },
    updateEscrow: {},
    issueReceipt: {},
    registerSubStoreReceipt: {},
  },
})
