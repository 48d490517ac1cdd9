import type { Conversion } from '../gateways/gateway.js'
import type { V2Operation } from '../model.js'
import { cardCodes, locales } from '../requests/spellings.js'
import {
  address,
  day,
  dictionary,
  digital,
  dueDate,
  goods,
  joined,
  money,
  oneOrMany,
  products,
  type Codec,
} from './codecs.js'

/** One value in both dialects: its V1 path, its V2 path, and a codec where the dialects write it differently. */
export type Pair = readonly [v1: string, v2: string, codec?: Codec | undefined]

export const company: Codec = /* @__PURE__ */ dictionary(cardCodes)

const shared: readonly Pair[] = [
  ['buyer_name', 'customer.fullName'],
  ['buyer_first_name', 'customer.firstName'],
  ['buyer_last_name', 'customer.lastName'],
  ['buyer_tel', 'customer.phoneNumber'],
  ['buyer_email', 'customer.email'],
  ['buyer_addr', 'customer.address', address],
  ['buyer_postcode', 'customer.zipcode'],
  ['customer_id', 'customer.customerId'],
  ['custom_data', 'customData'],
  ['notice_url', 'noticeUrls', oneOrMany],
  ['m_redirect_url', 'redirectUrl'],
  ['app_scheme', 'appScheme'],
  ['language', 'locale', /* @__PURE__ */ dictionary(locales)],
  ['digital', 'productType', digital],
  ['period.from', 'offerPeriod.range.from', /* @__PURE__ */ day('000000')],
  ['period.to', 'offerPeriod.range.to', /* @__PURE__ */ day('235959')],
  ['period.interval', 'offerPeriod.interval'],
  ['useFreeInterestFromMall', '@.useFreeInterestFromMall'],
]

const direct: Pair = ['card.direct.code', 'card.cardCompany', company]

const commonGoods: Pair = ['products', 'products', products]
/** A gateway's own list of products, which it reads in place of `products`. */
const ownGoods = (own: string): Pair => [own, 'products', goods]

/** The pairs of an identity verification; `Conversion.verification` adds the gateway's own. */
const verified: readonly Pair[] = [
  ['channelKey', 'channelKey'],
  ['merchant_uid', 'identityVerificationId'],
  ['m_redirect_url', 'redirectUrl'],
  ['name', 'customer.fullName'],
  ['phone', 'customer.phoneNumber'],
]

/** Pairs that only a payment has. */
const charged: readonly Pair[] = [
  ['tax_free', 'taxFreeAmount', money],
  ['vat_amount', 'vatAmount', money],
  ['escrow', 'isEscrow'],
  ['confirm_url', 'confirmUrl'],
  // The schema's name. KICC's guide has orderDescription, which KICC's own pair maps first.
  ['order_description', 'orderDetail'],
  ['vbank_due', 'virtualAccount.accountExpiry.dueDate', dueDate],
]

/** Whether an operation is an identity verification: `IMP.certification` on V1. */
export const verifies = (operation: V2Operation): boolean => operation === 'requestIdentityVerification'

/** The V2 names of the fields that every request has under a name of its operation's own. */
interface MainFields {
  readonly id: string
  readonly name: string
  readonly amount: string
  readonly method: string
}

const payment: MainFields = {
  id: 'paymentId',
  name: 'orderName',
  amount: 'totalAmount',
  method: 'payMethod',
}
const billingKey: MainFields = {
  id: 'issueId',
  name: 'issueName',
  amount: 'displayAmount',
  method: 'billingKeyMethod',
}

/** Whether an operation issues a billing key without charging it. */
export const onlyIssues = (operation: V2Operation): boolean =>
  operation === 'requestIssueBillingKey' || operation === 'loadIssueBillingKeyUI'

export const mainFieldsOf = (operation: V2Operation): MainFields =>
  onlyIssues(operation)
    ? billingKey
    : operation === 'requestIssueBillingKeyAndPay'
      ? { ...payment, method: 'billingKeyAndPayMethod' }
      : payment

/** V2's field for the provider or kind of a method. V1 puts both into `pay_method`. */
export const codePathOf = (method: unknown): string | undefined =>
  method === 'EASY_PAY'
    ? 'easyPay.easyPayProvider'
    : method === 'GIFT_CERTIFICATE'
      ? 'giftCertificate.giftCertificateType'
      : undefined

/** V2's list of what an easy-pay provider may charge (card, money, points). V1 has a `pay_method` for each. */
export const restrictionPath = 'easyPay.availablePayMethods'

/** The object that holds the card options of a method: `@` in a V2 path. */
export const cardOf = (method: unknown): string => (method === 'EASY_PAY' ? 'easyPay' : 'card')

/** The object that holds the cash receipt of a method: `$` in a V2 path. */
const receiptOf = (method: unknown): string =>
  method === 'TRANSFER' ? 'transfer' : method === 'VIRTUAL_ACCOUNT' ? 'virtualAccount' : cardOf(method)

/** All pairs for an operation and method, used in both directions. The gateway's own come first and win. */
export const pairsOf = (
  { paths = {}, joined: separators = {}, words = {}, goods: own, verification = {} }: Conversion,
  operation: V2Operation,
  method: unknown,
): readonly Pair[] => {
  if (verifies(operation)) return [...Object.entries(verification), ...verified]
  const { id, name, amount } = mainFieldsOf(operation)
  const pairs: readonly Pair[] = [
    ...Object.entries(paths),
    ['channelKey', 'channelKey'],
    ['merchant_uid', id],
    ['name', name],
    ['amount', amount, money],
    ...shared,
    // V2's easy payments cannot open an issuer's own window.
    ...(cardOf(method) === 'card' ? [direct] : []),
    ...(onlyIssues(operation) ? [] : [...charged, own ? ownGoods(own) : commonGoods]),
  ]
  return pairs.map(([v1, v2, codec]) => {
    const separator = separators[v1]
    const list = words[v1]
    return [
      v1,
      v2.replace('@', cardOf(method)).replace('$', receiptOf(method)),
      separator ? joined(separator) : list ? dictionary(list) : codec,
    ]
  })
}
