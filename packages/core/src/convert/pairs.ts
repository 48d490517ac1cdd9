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

/** One value in both dialects: the V1 path, the V2 path, and how it is spelled where that differs. */
export type Pair = readonly [v1: string, v2: string, spelling?: Codec | undefined]

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
/** The list that the gateway reads instead of the common one. */
const ownGoods = (own: string): Pair => [own, 'products', goods]

/** What a verification has: whose they are, its gateway's own names say. */
const verified: readonly Pair[] = [
  ['channelKey', 'channelKey'],
  ['merchant_uid', 'identityVerificationId'],
  ['m_redirect_url', 'redirectUrl'],
  ['name', 'customer.fullName'],
  ['phone', 'customer.phoneNumber'],
]

/** What only a charge has. */
const charged: readonly Pair[] = [
  ['tax_free', 'taxFreeAmount', money],
  ['vat_amount', 'vatAmount', money],
  ['escrow', 'isEscrow'],
  ['confirm_url', 'confirmUrl'],
  // KICC's guide calls it orderDescription, which its own pair says first; the schema has this word.
  ['order_description', 'orderDetail'],
  ['vbank_due', 'virtualAccount.accountExpiry.dueDate', dueDate],
]

/** `IMP.certification` on V1. */
export const verifies = (operation: V2Operation): boolean => operation === 'requestIdentityVerification'

/** The V2 names of what identifies a request: id, name, amount, method. */
const identifying: Readonly<Partial<Record<V2Operation, string>>> = {
  requestIssueBillingKey: 'issueId issueName displayAmount billingKeyMethod',
  loadIssueBillingKeyUI: 'issueId issueName displayAmount billingKeyMethod',
  requestIssueBillingKeyAndPay: 'paymentId orderName totalAmount billingKeyAndPayMethod',
}

export const identify = (operation: V2Operation): readonly string[] =>
  (identifying[operation] ?? 'paymentId orderName totalAmount payMethod').split(' ')

export const issuesOnly = (operation: V2Operation): boolean => identify(operation)[0] === 'issueId'

/** Where V2 names the provider or kind of a method that V1 names by `pay_method` alone. */
export const codePathOf = (method: unknown): string | undefined =>
  method === 'EASY_PAY'
    ? 'easyPay.easyPayProvider'
    : method === 'GIFT_CERTIFICATE'
      ? 'giftCertificate.giftCertificateType'
      : undefined

/** How the provider may charge, where V1 has a method of its own for each way. */
export const restrictionPath = 'easyPay.availablePayMethods'

/** The object that holds the card options of a method: `@` in a V2 path. */
export const cardOf = (method: unknown): string => (method === 'EASY_PAY' ? 'easyPay' : 'card')

/** The object that holds the cash receipt of a method: `$` in a V2 path. */
const receiptOf = (method: unknown): string =>
  method === 'TRANSFER' ? 'transfer' : method === 'VIRTUAL_ACCOUNT' ? 'virtualAccount' : cardOf(method)

/** Every pair that holds for an operation and method, a gateway's own in front: the one table of both directions. */
export const pairsOf = (
  { paths = {}, joined: separators = {}, words = {}, goods: own, verification = {} }: Conversion,
  operation: V2Operation,
  method: unknown,
): readonly Pair[] => {
  if (verifies(operation)) return [...Object.entries(verification), ...verified]
  const [id = '', name = '', amount = ''] = identify(operation)
  const pairs: readonly Pair[] = [
    ...Object.entries(paths),
    ['channelKey', 'channelKey'],
    ['merchant_uid', id],
    ['name', name],
    ['amount', amount, money],
    ...shared,
    // No easy payment of V2 has an issuer's own window inside.
    ...(cardOf(method) === 'card' ? [direct] : []),
    ...(issuesOnly(operation) ? [] : [...charged, own ? ownGoods(own) : commonGoods]),
  ]
  return pairs.map(([v1, v2, spelling]) => {
    const separator = separators[v1]
    const list = words[v1]
    return [
      v1,
      v2.replace('@', cardOf(method)).replace('$', receiptOf(method)),
      separator ? joined(separator) : list ? dictionary(list) : spelling,
    ]
  })
}
