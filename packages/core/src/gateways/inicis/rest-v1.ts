import { v1Rest } from '../../rest/v1/gateway.js'
import { keyCalls, vatToCancel } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { required } from '../../rules/presence.js'

const parties = ['sender', 'receiver'].flatMap((party) =>
  ['name', 'tel', 'addr', 'postcode'].map((key) => `${party}.${key}`),
)

const delivery = {
  rules: [cite('schema x-portone-per-pg of POST, PUT /escrows/logis/{imp_uid}', required(parties))],
}

/** KG Inicis's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/inicis */
export const html5Inicis = /* @__PURE__ */ v1Rest('html5_inicis', {
  docs: 'opi/ko/integration/pg/v1/inicis?v=v1',
  calls: {
    cancel: { rules: [vatToCancel] },
    payOnetime: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /subscribe/payments/onetime',
          required(['name', 'buyer_name', 'buyer_email', 'buyer_tel']),
        ),
      ],
    },
    // The schema requires a name of `payAgain`, which the page's own sample leaves out: the shared rule warns.
    ...keyCalls,
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
    registerEscrow: delivery,
    updateEscrow: delivery,
    issueReceipt: {},
    issueExternalReceipt: {},
    registerSubStoreReceipt: {},
  },
})

/** KG Inicis's identity verification, V1: no call of its own. https://developers.portone.io/opi/ko/extra/identity-verification/v1/all/1 */
export const inicisUnified = /* @__PURE__ */ v1Rest('inicis_unified', {
  docs: 'opi/ko/extra/identity-verification/v1/all/1?v=v1',
  calls: {},
})
