import type { Flow, JsonRecord } from '../../model.js'
import { isPresent } from '../../rules/path.js'

/** Gateways that charge a telephone bill while they issue its key, and issue the key of a card without a charge. */
export const phoneCharges = (request: JsonRecord): Flow =>
  !isPresent(request['customer_uid']) ? 'pay' : request['pay_method'] === 'phone' ? 'issue-and-pay' : 'issue'
