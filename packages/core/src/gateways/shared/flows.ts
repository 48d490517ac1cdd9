import type { Flow, JsonRecord } from '../../model.js'
import { isPresent } from '../../rules/path.js'

/** A billing key by telephone bill is charged while it is issued; by card it is not. */
export const phoneCharges = (request: JsonRecord): Flow =>
  !isPresent(request['customer_uid']) ? 'pay' : request['pay_method'] === 'phone' ? 'issue-and-pay' : 'issue'
