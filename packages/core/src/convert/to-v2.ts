import type { Gateway } from '../gateways/gateway.js'
import { methodOf, type Method } from '../requests/methods.js'
import type { JsonRecord, V2Operation } from '../model.js'
import { isPresent } from '../rules/path.js'
import { cardToV2 } from './card.js'
import { convert, operationsOf, profileOf, safely, type ConvertOptions } from './convert.js'
import { codePathOf, identify, issuesOnly, restrictionPath } from './pairs.js'
import { purchaserToV2 } from './purchaser.js'
import type { Source } from './source.js'
import type { Converted, Transfer } from './transfer.js'

export interface ToV2Options<G extends Gateway = Gateway> extends ConvertOptions<G> {
  /** The V1 function that the parameter is for; `request_pay` by default. */
  readonly operation?: 'request_pay' | 'certification' | undefined
}

export interface ConvertedToV2 extends Converted {
  /** The V2 function that does what the V1 function would have done. */
  readonly operation: V2Operation
}

const instead = {
  channelGroupId: '!channelKey',
  // V2 makes the key itself: the merchant keeps it under this alias.
  customer_uid: 'billingKey',
  'card.interest_free': 'card.installment.freeInstallmentPlans',
}

const operationIn = (source: JsonRecord, { gateway }: ConvertOptions): V2Operation => {
  const operations = operationsOf(gateway)
  const { pay, issue, 'issue-and-pay': both } = operations
  const flow = gateway.flowOf?.(source) ?? gateway.uiFlowOf?.(source, undefined)
  if (flow) return operations[flow]
  if (!isPresent(source['customer_uid'])) return pay
  // V2 gateways charge while they issue for some methods only.
  const method = methodOf(source['pay_method'])?.method ?? ''
  const methods = profileOf(gateway, both)?.methods
  return source['amount'] && methods && (methods.length === 0 || methods.includes(method)) ? both : issue
}

/** Only who the buyer is, no payment. */
const readVerification = (source: Source, { gateway }: ConvertOptions): ConvertedToV2 => {
  const operation = 'requestIdentityVerification'
  const more = (one: Transfer) => void one.take('pg')
  return {
    operation,
    ...convert({ source, gateway, operation, way: 'toV2', method: undefined, instead: {}, more }),
  }
}

const read = (given: Source, options: ConvertOptions): ConvertedToV2 => {
  const source = given.request
  const { gateway } = options
  const operation = operationIn(source, options)
  const [sole, other] = profileOf(gateway, operation)?.methods ?? []
  // Where nothing is asked for IMP opens the card window, or the only one that there is.
  const usual = gateway.dialect === 'v2' && sole && !other ? sole : 'CARD'
  const asked = source['pay_method']
  const named = isPresent(asked) ? methodOf(asked) : { method: usual }
  const { method: sure, provider: code, only = {} } = gateway.conversion
  // A wallet's own gateway reads no method: whatever stands there, the wallet pays.
  const found: Method | undefined = sure && named?.method !== sure ? { method: sure, code } : named

  const converted = convert({
    source: given,
    gateway,
    operation,
    way: 'toV2',
    method: found?.method,
    instead,
    more: (one, before) => {
      if (before) {
        one.take('pg')
        return
      }
      one.take('pay_method')
      if (!found) one.lose('pay_method', undefined, 'error')
      one.put(identify(operation)[3] ?? '', found?.method)
      one.put(codePathOf(found?.method) ?? '', found?.code)
      const restriction = found?.only ?? only[String(asked)]
      one.put(restrictionPath, restriction && [restriction])
      // V2 counts in minor units of a currency that is always named.
      if (!issuesOnly(operation) || 'displayAmount' in one.request) one.put('currency', one.currency)
      cardToV2(one, found?.method)
      purchaserToV2(one, source, gateway.conversion)
    },
  })
  return { operation, ...converted }
}

/**
 * Writes an `IMP.request_pay` parameter, or one of `IMP.certification`, as V2's request: code written for V1 runs on a
 * V2 channel.
 *
 * Amounts turn from MAJOR into MINOR units, exactly. Pure: never throws on any input, never mutates.
 *
 * @param options.gateway the channel's gateway: the V2 gateway that is to run it, or the V1 gateway it was written for.
 * @returns the V2 function, its request without `storeId`, and all that could not be carried: an `error` where the
 * payment would be another one, a `warning` where only convenience is lost. `customer_uid` is always among it, since
 * V2 makes the billing key itself.
 */
export const toV2 = (requestPayParam: unknown, options: ToV2Options): ConvertedToV2 =>
  safely(
    requestPayParam,
    options,
    'toV2',
    (source) => (options.operation === 'certification' ? readVerification : read)(source, options),
    (nothing) => ({
      operation: options.operation === 'certification' ? 'requestIdentityVerification' : 'requestPayment',
      ...nothing,
    }),
  )
