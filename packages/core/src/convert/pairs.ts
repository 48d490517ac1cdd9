import type { V2Twin } from '../gateways/gateway.js'
import type { V2Operation } from '../requests/model.js'
import { carriers, cardCodes, cashReceiptTypes, locales } from '../requests/spellings.js'
import * as spell from './spells.js'

/** One value in both dialects: the V1 path, the V2 path, and how it is spelled where that differs. */
export type Pair = readonly [v1: string, v2: string, spelling?: spell.Spelling | undefined]

export const company: spell.Spelling = /* @__PURE__ */ spell.dictionary(cardCodes)

// `@` is the object of the method: `easyPay`, or `card`.
const shared: readonly Pair[] = [
  ['buyer_name', 'customer.fullName'],
  ['buyer_first_name', 'customer.firstName'],
  ['buyer_last_name', 'customer.lastName'],
  ['buyer_first_name_kana', 'customer.firstNameKana'],
  ['buyer_last_name_kana', 'customer.lastNameKana'],
  ['buyer_tel', 'customer.phoneNumber'],
  ['buyer_email', 'customer.email'],
  ['buyer_addr', 'customer.address', spell.address],
  ['buyer_postcode', 'customer.zipcode'],
  ['customer_id', 'customer.customerId'],
  ['custom_data', 'customData'],
  ['notice_url', 'noticeUrls', spell.oneOrMany],
  ['m_redirect_url', 'redirectUrl'],
  ['app_scheme', 'appScheme'],
  ['language', 'locale', /* @__PURE__ */ spell.dictionary(locales)],
  ['digital', 'productType', spell.digital],
  ['period.from', 'offerPeriod.range.from', /* @__PURE__ */ spell.day('00:00:00')],
  ['period.to', 'offerPeriod.range.to', /* @__PURE__ */ spell.day('23:59:59')],
  ['period.interval', 'offerPeriod.interval'],
  ['phone.carrier', 'mobile.carrier', /* @__PURE__ */ spell.dictionary(carriers)],
  ['card.direct.code', 'card.cardCompany', company],
  ['card.useInstallment', '@.useInstallment'],
  ['appCard', 'card.useAppCardOnly'],
  ['useCardPoint', '@.useCardPoint'],
  ['useFreeInterestFromMall', '@.useFreeInterestFromMall'],
]

/** What only a charge has. `$` is the object of the method that a cash receipt is for. */
const charged: readonly Pair[] = [
  ['tax_free', 'taxFreeAmount', spell.money],
  ['vat_amount', 'vatAmount', spell.money],
  ['escrow', 'isEscrow'],
  ['confirm_url', 'confirmUrl'],
  ['products', 'products', spell.products],
  ['country', 'country', spell.unprefixed],
  ['storeDetails', 'storeDetails'],
  ['vbank_due', 'virtualAccount.accountExpiry.dueDate', spell.dueDate],
  ['cvs.payment_deadline.valid_hours', 'convenienceStore.paymentDeadline.validHours'],
  ['cvs.payment_deadline.due_date', 'convenienceStore.paymentDeadline.dueDate'],
  ['alipay_plus.wallet', 'alipayPlus.easyPayProvider', spell.capitals],
  ['order_description', 'orderDetail'],
  ['bypass.isCulturalExpense', 'isCulturalExpense'],
  ['bypass.customerIdentifier', '$.customerIdentifier'],
  ['bypass.cashReceiptType', '$.cashReceiptType', /* @__PURE__ */ spell.dictionary(cashReceiptTypes)],
]

const chargeNames: readonly Pair[] = [
  ['channelKey', 'channelKey'],
  ['merchant_uid', 'paymentId'],
  ['name', 'orderName'],
  ['amount', 'totalAmount', spell.money],
]

const issueNames: readonly Pair[] = [
  ['channelKey', 'channelKey'],
  ['merchant_uid', 'issueId'],
  ['name', 'issueName'],
  ['amount', 'displayAmount', spell.money],
]

export const issuesOnly = (operation: V2Operation): boolean =>
  operation === 'requestIssueBillingKey' || operation === 'loadIssueBillingKeyUI'

/** Where V2 names the method of an operation. */
export const methodPath = (operation: V2Operation): string =>
  issuesOnly(operation)
    ? 'billingKeyMethod'
    : operation === 'requestIssueBillingKeyAndPay'
      ? 'billingKeyAndPayMethod'
      : 'payMethod'

/** Where V2 names the provider or kind of a method that V1 names by `pay_method` alone. */
export const codePathOf = (method: string | undefined): string | undefined =>
  method === 'EASY_PAY'
    ? 'easyPay.easyPayProvider'
    : method === 'GIFT_CERTIFICATE'
      ? 'giftCertificate.giftCertificateType'
      : undefined

/** How the provider may charge, where V1 has a method of its own for each way. */
export const restrictionPath = 'easyPay.availablePayMethods'

/** The object that holds the card options of a method. */
export const cardOf = (method: unknown): string => (method === 'EASY_PAY' ? 'easyPay' : 'card')

const receiptOf = (method: unknown): string =>
  method === 'TRANSFER' ? 'transfer' : method === 'VIRTUAL_ACCOUNT' ? 'virtualAccount' : cardOf(method)

/** Every pair that holds for an operation and method, a gateway's own in front: the one table of both directions. */
export const pairsOf = (
  { paths = {}, joined = {}, words = {} }: V2Twin,
  operation: V2Operation,
  method: unknown,
): readonly Pair[] => {
  const own = Object.entries(paths).map(([v1, v2]): Pair => [v1, v2])
  const common = issuesOnly(operation) ? [...issueNames, ...shared] : [...chargeNames, ...shared, ...charged]
  return [...own, ...common].map(([v1, v2, spelling]): Pair => {
    const separator = joined[v1]
    const list = words[v1]
    return [
      v1,
      v2.replace('@', cardOf(method)).replace('$', receiptOf(method)),
      separator !== undefined
        ? spell.joined(separator)
        : list !== undefined
          ? spell.dictionary(list)
          : spelling,
    ]
  })
}
