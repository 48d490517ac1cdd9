import { v2Rest } from '../../rest/v2/gateway.js'
import { hostedCalls, manualConfirmUncertain } from '../../rest/v2/rules.js'

/**
 * KICC's REST calls, V2. A canceled WeChat Pay payment is canceled later: only the webhook decides.
 * https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2
 */
export const kiccV2 = /* @__PURE__ */ v2Rest('kicc_v2', {
  docs: 'opi/ko/integration/pg/v2/kicc-v2?v=v2',
  calls: { ...hostedCalls, ...manualConfirmUncertain },
})
