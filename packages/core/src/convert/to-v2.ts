import type { JsonRecord, V2Operation } from '../requests/model.js'
import { methodOf } from '../requests/methods.js'
import { isPresent } from '../rules/path.js'
import { cardToV2 } from './card.js'
import { convert, operationOf, profileOf, safely, type ConvertOptions } from './convert.js'
import { codePathOf, issuesOnly, methodPath, restrictionPath } from './pairs.js'
import type { Advice, Converted } from './transfer.js'

export interface ConvertedToV2 extends Converted {
  /** The V2 function that does what `request_pay` would have done. */
  readonly operation: V2Operation
}

const advice: Advice = {
  customer_uid: 'V2 makes the key: keep the billingKey of its answer under this alias.',
  'card.interest_free': 'List freeInstallmentPlans by issuer.',
}

const andPay = 'requestIssueBillingKeyAndPay'

const operationIn = (source: JsonRecord, { gateway }: ConvertOptions): V2Operation => {
  if (gateway.flowOf) return operationOf[gateway.flowOf(source)]
  if (!isPresent(source['customer_uid'])) return 'requestPayment'
  // V2 gateways charge while they issue for some methods only.
  const method = methodOf(source['pay_method'])?.method ?? 'CARD'
  return source['amount'] && profileOf(gateway, andPay)?.methods.includes(method)
    ? andPay
    : 'requestIssueBillingKey'
}

const read = (source: JsonRecord, options: ConvertOptions): ConvertedToV2 => {
  const { gateway } = options
  const operation = operationIn(source, options)
  const methods = profileOf(gateway, operation)?.methods
  const asked = isPresent(source['pay_method'])
  const found = methodOf(source['pay_method'])
  // IMP opens the card window where nothing is asked for, unless the gateway has but one.
  const usual =
    methods?.length === 0
      ? 'EASY_PAY'
      : gateway.dialect === 'v2' && methods?.length === 1
        ? methods[0]
        : 'CARD'
  const method = asked ? found?.method : usual

  const converted = convert({
    source,
    gateway,
    operation,
    way: 'toV2',
    method,
    first: (one) => {
      one.take('pg')
    },
    last: (one) => {
      one.take('pay_method')
      // V2 counts in minor units of a currency that is always named.
      if (!issuesOnly(operation) || 'displayAmount' in one.request) one.put('currency', one.currency)
      if (method === undefined) one.lose('pay_method', 'Choose a method that the channel has on V2.', 'error')
      one.put(methodPath(operation), method)
      const codePath = codePathOf(method)
      if (codePath !== undefined) one.put(codePath, found?.code)
      if (found?.only !== undefined) one.put(restrictionPath, [found.only])
      cardToV2(one, method)
    },
    advice,
  })
  return { operation, ...converted }
}

/**
 * Writes an `IMP.request_pay` parameter as V2's request: code written for V1 runs on a V2 channel.
 *
 * Amounts turn from MAJOR into MINOR units, exactly. Pure: never throws on any input, never mutates.
 *
 * @param options.gateway the channel's gateway: the V2 gateway that is to run it, or the V1 gateway it was written for.
 * @returns the V2 function, its request without `storeId`, and all that could not be carried: an `error` where the
 * payment would be another one, a `warning` where only convenience is lost. `customer_uid` is always among it, since
 * V2 makes the billing key itself.
 */
export const toV2 = (requestPayParam: unknown, options: ConvertOptions): ConvertedToV2 =>
  safely(
    requestPayParam,
    options.gateway,
    (source) => read(source, options),
    (nothing) => ({ operation: 'requestPayment', ...nothing }),
  )
