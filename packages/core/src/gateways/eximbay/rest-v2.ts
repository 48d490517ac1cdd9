import { v2Rest } from '../../rest/v2/gateway.js'
import {
  customerNameRequired,
  hostedCalls,
  keyCalls,
  keyConfirmUncertain,
  manualConfirmUncertain,
  type Group,
} from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { isPresent } from '../../rules/path.js'
import { ignoredSum, recommended, required } from '../../rules/presence.js'
import { rule } from '../../rules/rule.js'
import { maxItems } from '../../rules/values.js'
import { eachNeeds } from '../shared/items.js'

/** The name of the window's block, which a call does not read. */
const namedForWindow = /* @__PURE__ */ rule('unknown-parameter', isPresent, 'warning')

const ofPayment = (group: Group) => [
  cite('API 단건 결제 > 주요 파라미터 > customer; 유의사항 > 공통', customerNameRequired(group)),
  cite('API 단건 결제 > 주요 파라미터 > customer; 유의사항 > 공통', required(`${group}customer.email`)),
  cite('schema BillingKeyPaymentInput.locale: required for Eximbay', required(`${group}locale`)),
  cite(
    '유의사항 > 공통 > products: required except for cards from abroad, which no body shows',
    recommended(`${group}products`),
  ),
  cite('유의사항 > 공통 > products > link', eachNeeds(`${group}products`, ['link'])),
  cite(
    'API 단건 결제 > 주요 파라미터 > amount: not supported',
    ignoredSum([`${group}amount.vat`, `${group}amount.taxFree`]),
  ),
  cite(
    'API 단건 결제 > 주요 파라미터 > bypass > eximbayV2 (eximbay_v2 in the window)',
    namedForWindow(`${group}bypass.eximbay_v2`, undefined, {
      value: 'eximbay_v2',
      allowed: ['eximbayV2'],
    }),
  ),
  cite(
    'API 단건 결제 > 주요 파라미터 > bypass > surcharge',
    maxItems(`${group}bypass.eximbayV2.surcharge`, 3),
  ),
]

/** Eximbay's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/eximbay-v2 */
export const eximbayV2 = /* @__PURE__ */ v2Rest('eximbay_v2', {
  docs: 'opi/ko/integration/pg/v2/eximbay-v2?v=v2',
  calls: {
    ...keyCalls,
    ...hostedCalls,
    ...manualConfirmUncertain,
    ...keyConfirmUncertain,
    payWithBillingKey: { rules: ofPayment('') },
    createPaymentSchedule: { rules: ofPayment('payment.') },
  },
})
