import { v2Rest } from '../../rest/v2/gateway.js'
import {
  alphanumericPaymentId,
  keyCalls,
  keyConfirmUncertain,
  manualConfirmUncertain,
} from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'

/** Payletter's overseas payments by REST, V2. https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global */
export const payletterGlobal = /* @__PURE__ */ v2Rest('payletter_global', {
  docs: 'opi/ko/integration/pg/v2/payletter-global?v=v2',
  calls: {
    ...keyCalls,
    ...manualConfirmUncertain,
    ...keyConfirmUncertain,
    // opi/ko/integration/pg/v2/readme: recurring payments by window and API
    issueBillingKey: {},
    payWithBillingKey: {
      rules: [cite('유의사항 > paymentId: letters and digits, of the window', alphanumericPaymentId())],
    },
  },
})
