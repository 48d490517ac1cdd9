import { noPayments, v2Rest } from '../../rest/v2/gateway.js'
import { identityCalls } from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { text, whole } from '../../rules/fields.js'
import { ignored } from '../../rules/presence.js'
import { maxLength } from '../../rules/values.js'

/** Danal's identity verification by REST, V2. https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification */
export const danal = /* @__PURE__ */ v2Rest('danal', {
  docs: 'opi/ko/integration/pg/v2/danal-identity-verification?v=v2',
  calls: {
    ...identityCalls,
    sendIdentityVerification: {
      rules: [
        cite('일반 파라미터 > customer > id', maxLength('customer.id', 200)),
        cite('다날 특수 파라미터 안내 > IsCarrier: for the window only', ignored('bypass.danal.IsCarrier')),
      ],
      fields: { bypass: { danal: { AGELIMIT: whole, CPTITLE: text, IsCarrier: text } } },
    },
  },
  refuses: noPayments,
})
