import { cite } from '../../rules/cite.js'
import { text } from '../../rules/fields.js'
import { nameRequired } from '../../rules/presence.js'
import { isPresent } from '../../rules/path.js'
import { rule } from '../../rules/rule.js'
import { maxLength } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import type { HyphenRequests } from './requests.js'

// schema HyphenBypass only: PortOne no longer has a guide for this gateway
const retired = /* @__PURE__ */ rule('deprecated', isPresent, 'notice')('channelKey')

/**
 * Hyphen, V2: from the schema only, since there is no guide.
 * https://developers.portone.io/sdk/ko/v2-sdk/payment-request
 */
export const hyphen = /* @__PURE__ */ v2Gateway<'hyphen', HyphenRequests>('hyphen', {
  name: { ko: '하이픈', en: 'Hyphen' },
  docs: 'sdk/ko/v2-sdk/payment-request?v=v2',
  // No page says how the windows open; most mobile ones redirect (opi/ko/integration/start/v2/checkout > 3).
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // No source lists its methods: any is accepted.
      methods: [],
      rules: [
        cite(
          'schema Customer.fullName: firstName and lastName together also do, as everywhere in V2',
          nameRequired(),
        ),
        cite(
          "The pages of this gateway were taken down in PortOne's documents (#978); a channel that still works is not refused.",
          retired,
        ),
        cite('schema PaymentOrderName', maxLength('orderName', 1000, 'bytes')),
      ],
    },
  },
  // schema HyphenBypass
  bypass: { hyphen: { designCd: text } },
})
