import { v2Rest } from '../../rest/v2/gateway.js'
import { hostedCalls } from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { currencyOfMid } from './shared.js'

/**
 * Hecto Financial's overseas payments by REST, V2. Facts: `currency`, that of the MID.
 * https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global
 */
export const hectoGlobal = /* @__PURE__ */ v2Rest('hecto_global', {
  docs: 'opi/ko/integration/pg/v2/hecto-global?v=v2',
  calls: {
    ...hostedCalls,
    preRegisterPayment: { rules: [cite('유의사항', currencyOfMid)] },
  },
})
