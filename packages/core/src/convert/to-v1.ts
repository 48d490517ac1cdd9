import { isMethodOf, methodOf, payMethodsOf } from '../requests/methods.js'
import type { JsonRecord, V2Operation } from '../model.js'
import { isPresent, valueAt } from '../rules/path.js'
import { cardToV1 } from './card.js'
import {
  convert,
  hasOnlyButtons,
  profileKey,
  profileOf,
  convertSafely,
  type ConvertOptions,
} from './convert.js'
import { codePathOf, mainFieldsOf, onlyIssues, restrictionPath, verifies } from './pairs.js'
import { purchaserToV1 } from './purchaser.js'
import type { Source } from './source.js'
import { bare, hoursFrom } from './codecs.js'
import type { Converted, Transfer } from './transfer.js'

export interface ToV1Options extends ConvertOptions {
  /** The V2 function that the request is for. */
  readonly operation: V2Operation
  /** The current time, from which `validHours` becomes a date. Without it `validHours` is not carried. */
  readonly now?: number | Date | undefined
}

const validHours = 'virtualAccount.accountExpiry.validHours'

const alternatives = {
  channelGroupId: { use: 'channelKey', lossIsError: true },
  promotionId: { use: 'totalAmount', lossIsError: true },
  'card.cardPromotion': { use: 'totalAmount', lossIsError: true },
  'virtualAccount.fixedOption': { lossIsError: true },
  [validHours]: { use: 'virtualAccount.accountExpiry.dueDate' },
} as const

/** Joins first and last name where the gateway has no fields for them. */
const writeName = (transfer: Transfer, source: JsonRecord, path = 'buyer_name'): void => {
  const parts = ['customer.firstName', 'customer.lastName']
  const [first, last] = parts.map((path) => valueAt(source, path))
  if (typeof first !== 'string' || typeof last !== 'string' || 'buyer_first_name' in transfer.request) return
  // Korean, Chinese and Japanese names are written without a space, family name first.
  const name = /[\u3040-\u9fff\uac00-\ud7a3]/.test(first + last) ? last + first : `${first} ${last}`
  if (transfer.put(path, name)) parts.forEach(transfer.take)
}

/** An identity verification. */
const writeVerification = (source: Source, { gateway, operation }: ToV1Options): Converted =>
  convert({
    source,
    gateway,
    operation,
    direction: 'toV1',
    method: undefined,
    alternatives: {},
    before: (transfer) => void transfer.take('storeId'),
    after: (transfer) => writeName(transfer, source.request, 'name'),
  })

const write = (given: Source, { gateway, operation, now }: ToV1Options): Converted => {
  const source = given.request
  const { flowOf, uiFlowOf, dialect } = gateway
  const profile = dialect === 'v1' ? profileOf(gateway, operation) : undefined
  const { id, method: methodPath } = mainFieldsOf(operation)
  const issues = onlyIssues(operation)

  // The guides of inicis_v2 and welcome write PHONE where the schema has MOBILE.
  const named = bare(source[methodPath])
  const method = named === 'PHONE' ? 'MOBILE' : named
  const codePath = codePathOf(method)
  const ways = valueAt(source, restrictionPath)
  const sole: unknown = Array.isArray(ways) && ways.length === 1 ? ways[0] : undefined
  // The schema has two words for the balance of a wallet: MONEY and CHARGE.
  const only = sole === 'MONEY' ? 'CHARGE' : sole
  const { only: restricted = {} } = gateway.conversion
  const provider = codePath && bare(valueAt(source, codePath))
  const names = payMethodsOf(method, provider, only, restricted)
  const taken = (name: string) => profile?.methods.includes(name)
  // A gateway that has only restricted names for the method (card, points) gets the first of them.
  const narrower =
    only === undefined ? profile?.methods.find((name) => isMethodOf(name, method, provider)) : undefined
  const ofGateway = names.find(taken) ?? narrower
  // A gateway for a single wallet reads no method.
  const isWalletGateway = method === gateway.conversion.method
  const payMethod = ofGateway ?? (isWalletGateway ? undefined : names[0])

  const before = (transfer: Transfer): void => {
    transfer.take('storeId')
    // Issuing with PayPal's buttons has no amount in either dialect.
    if (!issues || hasOnlyButtons(gateway)) return
    // V1 requires an amount to show. Where the gateway would charge it, the amount is 0.
    const shown = source['displayAmount']
    const charges = flowOf?.({ customer_uid: '?', pay_method: payMethod, amount: 1 }) === 'issue-and-pay'
    if (charges || !isPresent(shown)) transfer.put('amount', 0)
    if (charges && shown === 0) transfer.take('displayAmount')
  }

  const after = (transfer: Transfer): void => {
    transfer.put('currency', bare(source['currency']))
    transfer.take(methodPath)
    transfer.put('pay_method', payMethod)
    // A gateway that lists no methods lets the buyer choose in its window.
    if (!payMethod && isPresent(method) && !isWalletGateway && profile?.methods.length !== 0)
      transfer.lose(codePath ?? methodPath, undefined, 'error')
    else if (payMethod && payMethod === narrower && !names.some(taken)) transfer.lose(codePath ?? methodPath)
    if (codePath) transfer.take(codePath)
    // A wallet's gateway pays with that wallet only.
    if (
      codePath &&
      isWalletGateway &&
      typeof provider === 'string' &&
      !gateway.code.startsWith(provider.toLowerCase())
    )
      transfer.lose(codePath, undefined, 'error')
    if (only !== undefined && (restricted[payMethod ?? ''] ?? methodOf(payMethod)?.only) === only)
      transfer.take(restrictionPath)
    if (now !== undefined) transfer.carry(validHours, 'vbank_due', hoursFrom(Number(now)))
    cardToV1(transfer, method)
    writeName(transfer, source)
    purchaserToV1(transfer, source, gateway.conversion)
    if (!/IssueBillingKey/.test(operation)) return

    // On V1 the merchant names the billing key (`customer_uid`); without it V1 would make a payment.
    const alias = ['customer.customerId', id].find((path) => isPresent(valueAt(source, path)))
    transfer.lose(alias ?? id, 'customer_uid', alias ? 'notice' : 'error')
    if (!alias) return
    transfer.put('customer_uid', valueAt(source, alias), alias)
    // The gateway must read the result as the flow that was asked for.
    const flow = (flowOf ?? uiFlowOf)?.(transfer.request, undefined)
    if (profile && flow !== profileKey(gateway, operation))
      transfer.report('error', 'unsupported-operation', '', { operation })
  }

  return convert({
    source: given,
    gateway,
    operation,
    direction: 'toV1',
    method,
    alternatives,
    before,
    after,
  })
}

/**
 * Converts a V2 request to the parameter of `IMP.request_pay`, or for an identity verification of `IMP.certification`, so
 * that code written for V2 runs on a V1 channel.
 *
 * Amounts turn from MINOR into MAJOR units, exactly. Pure: never throws on any input, never mutates.
 *
 * On V1 the merchant names the billing key that is issued. The name (`customer_uid`) is taken from
 * `customer.customerId`, otherwise from `issueId` or `paymentId`; a notice in `lost` says which.
 *
 * @param options.gateway the channel's gateway, normally a V1 one; it knows where its own parameters belong.
 * @returns the parameter without `pg`, and `lost`: everything that could not be carried, as an `error` where that
 * changes the payment and as a `warning` where only convenience is lost.
 */
export const toV1 = (request: unknown, options: ToV1Options): Converted =>
  convertSafely(
    request,
    options,
    'toV1',
    (source) => (verifies(options.operation) ? writeVerification : write)(source, options),
    (nothing) => nothing,
  )
