import { v1Rest } from '../../rest/v1/gateway.js'
import { windowKeyCalls } from '../../rest/v1/rules.js'
import { inSchedules, noCard } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { ignoredSum } from '../../rules/presence.js'

const untaxed = cite('유의사항', ignoredSum('vat_amount'))

/** KakaoPay's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay */
export const kakaopay = /* @__PURE__ */ v1Rest('kakaopay', {
  docs: 'opi/ko/integration/pg/v1/kakaopay?v=v1',
  calls: {
    ...windowKeyCalls,
    cancel: { rules: [untaxed] },
    payAgain: { rules: [untaxed] },
    schedule: { rules: [...noCard, ...inSchedules([untaxed])] },
  },
  refuses: ['issueBillingKey'],
})
