import { v1Rest } from '../../rest/v1/gateway.js'
import { windowKeyCalls } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { ignoredSum } from '../../rules/presence.js'

/** KG Mobilians's REST calls, V1, older module. https://developers.portone.io/opi/ko/integration/pg/v1/kg */
export const mobilians = /* @__PURE__ */ v1Rest('mobilians', {
  docs: 'opi/ko/integration/pg/v1/kg?v=v1',
  calls: windowKeyCalls,
  refuses: ['issueBillingKey'],
})

const untaxed = {
  rules: [
    cite(
      '4. 유의사항 > 면세액(tax_free), 부가세(vat) 파라미터 사용 관련',
      ignoredSum(['tax_free', 'vat_amount']),
    ),
  ],
}

/** KG Mobilians's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2 */
export const mobiliansV2 = /* @__PURE__ */ v1Rest('mobilians_v2', {
  docs: 'opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1',
  calls: { cancel: untaxed, payAgain: untaxed, revokeVbank: {} },
})
