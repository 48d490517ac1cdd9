import type { Gateway } from '../gateways/gateway.js'
import { methodOf, type Method } from '../requests/methods.js'
import type { JsonRecord, V2Operation } from '../model.js'
import { isPresent } from '../rules/path.js'
import { cardToV2 } from './card.js'
import { convert, operationsOf, profileOf, convertSafely, type ConvertOptions } from './convert.js'
import { codePathOf, mainFieldsOf, onlyIssues, restrictionPath } from './pairs.js'
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

const alternatives = {
  channelGroupId: { use: 'channelKey', lossIsError: true },
  // V2 generates the key; the merchant stores it in place of its own name.
  customer_uid: { use: 'billingKey' },
  'card.interest_free': { use: 'card.installment.freeInstallmentPlans' },
} as const

const operationIn = (source: JsonRecord, { gateway }: ConvertOptions): V2Operation => {
  const operations = operationsOf(gateway)
  const { pay, issue, 'issue-and-pay': both } = operations
  const flow = gateway.flowOf?.(source) ?? gateway.uiFlowOf?.(source, undefined)
  if (flow) return operations[flow]
  if (!isPresent(source['customer_uid'])) return pay
  // V2 gateways can issue a billing key and charge at once for some methods only.
  const method = methodOf(source['pay_method'])?.method ?? ''
  const methods = profileOf(gateway, both)?.methods
  return source['amount'] && methods && (methods.length === 0 || methods.includes(method)) ? both : issue
}

/** An identity verification. */
const readVerification = (source: Source, { gateway }: ConvertOptions): ConvertedToV2 => {
  const operation = 'requestIdentityVerification'
  const before = (transfer: Transfer) => void transfer.take('pg')
  return {
    operation,
    ...convert({
      source,
      gateway,
      operation,
      direction: 'toV2',
      method: undefined,
      alternatives: {},
      before,
    }),
  }
}

const read = (given: Source, options: ConvertOptions): ConvertedToV2 => {
  const source = given.request
  const { gateway } = options
  const operation = operationIn(source, options)
  const [first, second] = profileOf(gateway, operation)?.methods ?? []
  // Without `pay_method` IMP opens the card window, or the gateway's only one.
  const defaultMethod = gateway.dialect === 'v2' && first && !second ? first : 'CARD'
  const asked = source['pay_method']
  const named = isPresent(asked) ? methodOf(asked) : { method: defaultMethod }
  const { method: onlyMethod, provider: code, only = {} } = gateway.conversion
  // A gateway for a single wallet ignores `pay_method` and always pays with that wallet.
  const found: Method | undefined =
    onlyMethod && named?.method !== onlyMethod ? { method: onlyMethod, code } : named

  const converted = convert({
    source: given,
    gateway,
    operation,
    direction: 'toV2',
    method: found?.method,
    alternatives,
    before: (transfer) => void transfer.take('pg'),
    after: (transfer) => {
      transfer.take('pay_method')
      if (!found) transfer.lose('pay_method', undefined, 'error')
      transfer.put(mainFieldsOf(operation).method, found?.method)
      transfer.put(codePathOf(found?.method) ?? '', found?.code)
      const restriction = found?.only ?? only[String(asked)]
      transfer.put(restrictionPath, restriction && [restriction])
      // V2 amounts are in minor units, so the currency is always written beside them.
      if (!onlyIssues(operation) || 'displayAmount' in transfer.request)
        transfer.put('currency', transfer.currency)
      cardToV2(transfer, found?.method)
      purchaserToV2(transfer, source, gateway.conversion)
    },
  })
  return { operation, ...converted }
}

/**
 * Converts the parameter of `IMP.request_pay` or `IMP.certification` to a V2 request, so that code written for V1 runs on
 * a V2 channel.
 *
 * Amounts turn from MAJOR into MINOR units, exactly. Pure: never throws on any input, never mutates.
 *
 * @param options.gateway the channel's gateway: the V2 gateway to pay with, or the V1 gateway the code was written for.
 * @returns the V2 function, its request without `storeId`, and `lost`: everything that could not be carried, as an
 * `error` where that changes the payment and as a `warning` where only convenience is lost. `customer_uid` is always
 * in it, since V2 generates the billing key itself.
 */
export const toV2 = (requestPayParam: unknown, options: ToV2Options): ConvertedToV2 =>
  convertSafely(
    requestPayParam,
    options,
    'toV2',
    (source) => (options.operation === 'certification' ? readVerification : read)(source, options),
    (nothing) => ({
      operation: options.operation === 'certification' ? 'requestIdentityVerification' : 'requestPayment',
      ...nothing,
    }),
  )
