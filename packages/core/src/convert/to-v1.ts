import { isMethodOf, methodOf, payMethodsOf } from '../requests/methods.js'
import type { JsonRecord, V2Operation } from '../model.js'
import { isPresent, valueAt } from '../rules/path.js'
import { cardToV1 } from './card.js'
import { convert, drawsButtons, profileKey, profileOf, safely, type ConvertOptions } from './convert.js'
import { codePathOf, identify, issuesOnly, restrictionPath, verifies } from './pairs.js'
import { purchaserToV1 } from './purchaser.js'
import type { Source } from './source.js'
import { bare, hoursFrom } from './codecs.js'
import type { Converted, Transfer } from './transfer.js'

export interface ToV1Options extends ConvertOptions {
  /** The V2 function that the request is for. */
  readonly operation: V2Operation
  /** The time of the conversion, by which hours from now become a date. Without it they are not carried. */
  readonly now?: number | Date | undefined
}

const validHours = 'virtualAccount.accountExpiry.validHours'

const instead = {
  channelGroupId: '!channelKey',
  promotionId: '!totalAmount',
  'card.cardPromotion': '!totalAmount',
  'virtualAccount.fixedOption': '!',
  [validHours]: 'virtualAccount.accountExpiry.dueDate',
}

/** Half names where the gateway has no place for halves. */
const writeName = (one: Transfer, source: JsonRecord, path = 'buyer_name'): void => {
  const halves = ['customer.firstName', 'customer.lastName']
  const [first, last] = halves.map((path) => valueAt(source, path))
  if (typeof first !== 'string' || typeof last !== 'string' || 'buyer_first_name' in one.request) return
  // Korean, Chinese and Japanese names run together, the family's first.
  const name = /[\u3040-\u9fff\uac00-\ud7a3]/.test(first + last) ? last + first : `${first} ${last}`
  if (one.put(path, name)) halves.forEach(one.take)
}

/** Only who the buyer is, no payment. */
const writeVerification = (source: Source, { gateway, operation }: ToV1Options): Converted =>
  convert({
    source,
    gateway,
    operation,
    way: 'toV1',
    method: undefined,
    instead: {},
    more: (one, before) => {
      if (before) one.take('storeId')
      else writeName(one, source.request, 'name')
    },
  })

const write = (given: Source, { gateway, operation, now }: ToV1Options): Converted => {
  const source = given.request
  const { flowOf, uiFlowOf, dialect } = gateway
  const profile = dialect === 'v1' ? profileOf(gateway, operation) : undefined
  const [id = '', , , methodPath = ''] = identify(operation)
  const issues = issuesOnly(operation)

  // The guides of inicis_v2 and welcome write PHONE where the schema has MOBILE.
  const named = bare(source[methodPath])
  const method = named === 'PHONE' ? 'MOBILE' : named
  const codePath = codePathOf(method)
  const ways = valueAt(source, restrictionPath)
  const sole: unknown = Array.isArray(ways) && ways.length === 1 ? ways[0] : undefined
  // The schema has both words for what the wallet holds.
  const only = sole === 'MONEY' ? 'CHARGE' : sole
  const { only: restricted = {} } = gateway.conversion
  const provider = codePath && bare(valueAt(source, codePath))
  const names = payMethodsOf(method, provider, only, restricted)
  const taken = (name: string) => profile?.methods.includes(name)
  // Where the gateway has a word for each way to pay only, the buyer gets the first of them.
  const narrower =
    only === undefined ? profile?.methods.find((name) => isMethodOf(name, method, provider)) : undefined
  const ofGateway = names.find(taken) ?? narrower
  // A wallet's own gateway reads no method.
  const isWallets = method === gateway.conversion.method
  const payMethod = ofGateway ?? (isWallets ? undefined : names[0])

  const before = (one: Transfer): void => {
    one.take('storeId')
    // What PayPal's buttons issue has no amount in either dialect.
    if (!issues || drawsButtons(gateway)) return
    // V1 wants an amount to show. Some gateways would charge it: there it is nothing.
    const shown = source['displayAmount']
    const charges = flowOf?.({ customer_uid: '?', pay_method: payMethod, amount: 1 }) === 'issue-and-pay'
    if (charges || !isPresent(shown)) one.put('amount', 0)
    if (charges && shown === 0) one.take('displayAmount')
  }

  const after = (one: Transfer): void => {
    one.put('currency', bare(source['currency']))
    one.take(methodPath)
    one.put('pay_method', payMethod)
    // A gateway that lists no methods lets the buyer choose in its window.
    if (!payMethod && isPresent(method) && !isWallets && profile?.methods.length !== 0)
      one.lose(codePath ?? methodPath, undefined, 'error')
    else if (payMethod && payMethod === narrower && !names.some(taken)) one.lose(codePath ?? methodPath)
    if (codePath) one.take(codePath)
    // Only the wallet that the gateway is called after pays there.
    if (
      codePath &&
      isWallets &&
      typeof provider === 'string' &&
      !gateway.code.startsWith(provider.toLowerCase())
    )
      one.lose(codePath, undefined, 'error')
    if (only !== undefined && (restricted[payMethod ?? ''] ?? methodOf(payMethod)?.only) === only)
      one.take(restrictionPath)
    if (now !== undefined) one.carry(validHours, 'vbank_due', hoursFrom(Number(now)))
    cardToV1(one, method)
    writeName(one, source)
    purchaserToV1(one, source, gateway.conversion)
    if (!/IssueBillingKey/.test(operation)) return

    // The merchant names the key on V1, and without a name V1 would charge instead.
    const alias = ['customer.customerId', id].find((path) => isPresent(valueAt(source, path)))
    one.lose(alias ?? id, 'customer_uid', alias ? 'notice' : 'error')
    if (!alias) return
    one.put('customer_uid', valueAt(source, alias), alias)
    // What the gateway would make of it must be what was asked for.
    const flow = (flowOf ?? uiFlowOf)?.(one.request, undefined)
    if (profile && flow !== profileKey(gateway, operation))
      one.report('error', 'unsupported-operation', '', { operation })
  }

  return convert({
    source: given,
    gateway,
    operation,
    way: 'toV1',
    method,
    instead,
    more: (one, first) => (first ? before : after)(one),
  })
}

/**
 * Writes V2's request as an `IMP.request_pay` parameter, an identity verification as one of `IMP.certification`: code
 * written for V2 runs on a V1 channel.
 *
 * Amounts turn from MINOR into MAJOR units, exactly. Pure: never throws on any input, never mutates.
 *
 * On V1 the merchant names the billing key that is issued. The name (`customer_uid`) is taken from
 * `customer.customerId`, or else from the id of the issue; a notice in `lost` says which.
 *
 * @param options.gateway the channel's gateway, normally a V1 one, which tells where its own parameters stand.
 * @returns the parameter without `pg`, and all that could not be carried: an `error` where the payment would be
 * another one, a `warning` where only convenience is lost.
 */
export const toV1 = (request: unknown, options: ToV1Options): Converted =>
  safely(
    request,
    options,
    'toV1',
    (source) => (verifies(options.operation) ? writeVerification : write)(source, options),
    (nothing) => nothing,
  )
