import type { JsonRecord, V2Operation } from '../requests/model.js'
import { methodOf, payMethodsOf } from '../requests/methods.js'
import type { Profile } from '../rules/evaluate.js'
import { isPresent, valueAt } from '../rules/path.js'
import { cardToV1 } from './card.js'
import { convert, profileKey, profileOf, safely, type ConvertOptions } from './convert.js'
import { codePathOf, issuesOnly, methodPath, restrictionPath } from './pairs.js'
import { bare } from './spells.js'
import type { Advice, Converted, Transfer } from './transfer.js'

export interface ToV1Options extends ConvertOptions {
  /** The V2 function that the request is for. */
  readonly operation: V2Operation
}

const discount = '!Take the discount off the amount.'

const advice: Advice = {
  channelGroupId: '!Give channelKey: V1 has no channel groups.',
  promotionId: discount,
  'card.cardPromotion': discount,
  'virtualAccount.fixedOption': '!V1 issues a new account each time.',
  'virtualAccount.accountExpiry.validHours': 'Give dueDate.',
  'virtualAccount.bankCode': 'The buyer chooses the bank in the window.',
}

const methodIn = (source: JsonRecord, path: string): string | undefined => {
  const named = bare(source[path])
  // The guides of inicis_v2 and welcome write PHONE where the schema has MOBILE.
  return named === 'PHONE' ? 'MOBILE' : typeof named === 'string' && named !== '' ? named : undefined
}

/** How the provider is to charge, where V1 may have a method of its own for it. */
const restrictionIn = (source: JsonRecord): unknown => {
  const ways = valueAt(source, restrictionPath)
  return Array.isArray(ways) && ways.length === 1 ? ways[0] : undefined
}

/** `pay_method` says the method, its provider and how the provider charges. */
const payMethodIn = (
  source: JsonRecord,
  method: string | undefined,
  profile: Profile | undefined,
): string | undefined => {
  const codePath = codePathOf(method)
  const names = payMethodsOf(method, codePath && bare(valueAt(source, codePath)), restrictionIn(source))
  return names.find((name) => profile?.methods.includes(name)) ?? names[0]
}

const writeMethod = (one: Transfer, source: JsonRecord, path: string, profile: Profile | undefined): void => {
  const method = methodIn(source, path)
  one.take(path)
  if (method === undefined) return
  const codePath = codePathOf(method)
  const payMethod = payMethodIn(source, method, profile)
  const only = restrictionIn(source)
  // Without a list the PG's own window is where one chooses.
  if (payMethod === undefined && profile?.methods.length !== 0)
    one.lose(codePath ?? path, 'Name one that the channel has on V1.', 'error')
  one.put('pay_method', payMethod)
  if (codePath !== undefined) one.take(codePath)
  if (only !== undefined && methodOf(payMethod)?.only === only) one.take(restrictionPath)
}

/** V1 issues a billing key under a name that the merchant gives. */
const writeAlias = (one: Transfer, source: JsonRecord, operation: V2Operation): void => {
  const id = issuesOnly(operation) ? 'issueId' : 'paymentId'
  const from = ['customer.customerId', id].find((path) => isPresent(valueAt(source, path)))
  if (from === undefined) {
    one.lose(id, 'Give it: without a name for the key V1 would charge instead.', 'error')
    return
  }
  one.put('customer_uid', valueAt(source, from), from)
  one.lose(from, 'The merchant names the key on V1: it is customer_uid, by which it is charged.', 'notice')
}

/** Half names where the gateway has no place for halves. */
const writeName = (one: Transfer, source: JsonRecord): void => {
  const halves = ['customer.firstName', 'customer.lastName']
  const [first, last] = halves.map((path) => valueAt(source, path))
  if (typeof first !== 'string' || typeof last !== 'string' || 'buyer_first_name' in one.request) return
  // Korean, Chinese and Japanese names run together, the family's first.
  const name = /[\u3040-\u9fff\uac00-\ud7a3]/.test(first + last) ? last + first : `${first} ${last}`
  if (one.put('buyer_name', name)) for (const path of halves) one.take(path)
}

const write = (source: JsonRecord, options: ToV1Options): Converted => {
  const { gateway, operation } = options
  const isTarget = gateway.dialect === 'v1'
  const profile = isTarget ? profileOf(gateway, operation) : undefined
  const path = methodPath(operation)
  const method = methodIn(source, path)

  return convert({
    source,
    gateway,
    operation,
    way: 'toV1',
    method,
    first: (one) => {
      one.take('storeId')
      if (!issuesOnly(operation)) return
      // V1 wants an amount to show. Some gateways would charge it: there it is nothing.
      const shown = source['displayAmount']
      const payMethod = payMethodIn(source, method, profile)
      const charges =
        gateway.flowOf?.({ customer_uid: '?', pay_method: payMethod, amount: 1 }) === 'issue-and-pay'
      if (charges || !isPresent(shown)) one.put('amount', 0)
      if (charges && shown === 0) one.take('displayAmount')
    },
    last: (one) => {
      one.put('currency', bare(source['currency']))
      writeMethod(one, source, path, profile)
      if (operation.startsWith('requestIssueBillingKey')) writeAlias(one, source, operation)
      cardToV1(one, method)
      writeName(one, source)
      for (const device of ['pc', 'mobile'] as const) {
        const asked = valueAt(source, `windowType.${device}`)
        // REDIRECTION is this gateway's `redirect`: asking for what happens anyway loses nothing.
        if (typeof asked !== 'string' || asked.toLowerCase().startsWith(gateway.window[device]))
          one.take(`windowType.${device}`)
      }
      // What the gateway would make of it must be what was asked for.
      if (
        profile &&
        'customer_uid' in one.request &&
        gateway.flowOf?.(one.request) !== profileKey(gateway, operation)
      )
        one.report('error', 'unsupported-operation', '', { operation })
    },
    advice,
  })
}

/**
 * Writes V2's request as an `IMP.request_pay` parameter: code written for V2 runs on a V1 channel.
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
    options.gateway,
    (source) => write(source, options),
    (nothing) => nothing,
  )
