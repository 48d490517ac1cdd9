import type { Outcome, UnknownReason } from '../checkout/outcomes/outcome.js'
import {
  carriers,
  cashReceiptTypes,
  easyPayProviders,
  giftCertificateTypes,
  locales,
  productTypes,
  windowTypes,
} from '../requests/codes.js'
import type { Device, Dialect } from '../model.js'
import { v1Methods } from '../requests/methods.js'
import { isList, isRecord } from '../rules/path.js'

/** Whether a value may be shown as it is. */
export type Harmless = (value: unknown) => boolean

/** Where harmless values stand: what is not named here is shown by its kind alone. */
export type Shown = Harmless | readonly [Shown] | { readonly [name: string]: Shown }

/** Every code of PortOne's closed lists, in V2's spelling and in V1's. */
const words: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([
  ...carriers,
  ...cashReceiptTypes,
  ...giftCertificateTypes,
  ...locales,
  ...productTypes,
  ...windowTypes,
  ...Object.keys(v1Methods),
  ...Object.values(v1Methods).map(({ method }) => method),
  ...easyPayProviders.flatMap((wallet) => [wallet, wallet.toLowerCase()]),
  // `billingKeyAndPayMethod`, wallets' own methods (`availablePayMethods`), PayPal's `uiType`, V1's languages and
  // NaverPay's, which no shared list has.
  'PHONE',
  'CHARGE',
  'MONEY',
  'PAYPAL_SPB',
  'PAYPAL_RT',
  'ko',
  'en',
  'zh',
  'jp',
])

/** PortOne takes a code also with its enum's name in front. */
const prefix = /^(PAY_METHOD|EASY_PAY_PROVIDER|GIFT_CERTIFICATE_TYPE|CARRIER|PRODUCT_TYPE|CASH_RECEIPT_TYPE)_/

/** A word of a closed list of PortOne's. */
const word: Harmless = (value) => {
  if (typeof value !== 'string') return false
  const bare = value.replace(prefix, '')
  return words.has(bare)
}

/** ISO 4217, with V2's prefix or without. */
const currency: Harmless = (value) => typeof value === 'string' && /^(CURRENCY_)?[A-Z]{3}$/.test(value)

const flag: Harmless = (value) => typeof value === 'boolean' || value === 'true' || value === 'false'

/** The last digit of a card number answers for the others (ISO/IEC 7812). */
const isLuhn = (digits: string): boolean => {
  let sum = 0
  for (const [index, digit] of digits.split('').reverse().entries()) {
    const twice = Number(digit) * (1 + (index % 2))
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

/** A mobile number, or a card's, or a resident's: some shops name their orders by them. */
const isPersonalNumber = (value: string): boolean => {
  const digits = value.replace(/[-._]/g, '')
  return (
    /^(82|0)1[016789]\d{7,8}$/.test(digits) ||
    /^0[2-7]\d{7,9}$/.test(digits) ||
    /^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[1-8]\d{6}$/.test(digits) ||
    (/^[3-69]\d{13,18}$/.test(digits) && isLuhn(digits))
  )
}

/** A number, or what V1 takes for one. */
const amount: Harmless = (value) =>
  (typeof value === 'number' ||
    (typeof value === 'string' && /^(0|[1-9]\d{0,8})(\.\d{1,3})?$/.test(value))) &&
  // A number has lost a phone number's first zero.
  !isPersonalNumber(`0${String(value)}`) &&
  !isPersonalNumber(String(value))

/** An id of the merchant's or PortOne's, unless it looks like a number that belongs to a person. */
export const id: Harmless = (value) =>
  typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value) && !isPersonalNumber(value)

/** What PortOne and the PGs call an end: `F1001`, `PG_PROVIDER_ERROR`, `PaymentAlreadyPaid`; never a sentence. */
const endCode: Harmless = (value) =>
  typeof value === 'string' &&
  value.length <= 60 &&
  /^([A-Z]{0,2}\d{1,5}|[A-Z\d]+(_[A-Z\d]+)+|([A-Z][a-z]+){2,})$/.test(value)

/** Names of parameters, and what a rule itself says: nothing a request has written gets this far. */
const said: Harmless = (value) => typeof value === 'string' && /^[\w.,:=|/ -]{1,80}$/.test(value)

/** One of the words of a type of ours; the compiler refuses a list that lacks one. */
const ours =
  <Word extends string>(list: Readonly<Record<Word, true>>): Harmless =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(list, value)

const installment = {
  monthOption: { fixedMonth: amount, availableMonthList: [amount] },
  freeInstallmentPlans: [{ months: [amount] }],
} as const
const card = {
  useFreeInterestFromMall: flag,
  useCardPoint: flag,
  useAppCardOnly: flag,
  useInstallment: flag,
  installment,
  cardPromotion: {},
  // V1
  direct: { quota: amount },
  detail: [{ enabled: flag, max_month: amount }],
} as const
const expiry = { validHours: amount } as const

/**
 * What may be shown of a request of either dialect and of an outcome: ids, amounts, codes, flags. A record that is
 * named here, even an empty one, shows which of its fields are given.
 */
export const harmless: Shown = {
  // Ids
  storeId: id,
  channelKey: id,
  channelGroupId: id,
  paymentId: id,
  issueId: id,
  identityVerificationId: id,
  txId: id,
  pg: id,
  merchant_uid: id,
  imp_uid: id,
  impUid: id,
  // Money
  totalAmount: amount,
  taxFreeAmount: amount,
  vatAmount: amount,
  displayAmount: amount,
  amount,
  tax_free: amount,
  vat_amount: amount,
  currency,
  // How it is paid, and how it looks
  payMethod: word,
  billingKeyMethod: word,
  billingKeyAndPayMethod: word,
  pay_method: word,
  uiType: word,
  windowType: { pc: word, mobile: word },
  locale: word,
  language: word,
  productType: word,
  forceRedirect: flag,
  isEscrow: flag,
  isCulturalExpense: flag,
  escrow: flag,
  digital: flag,
  useFreeInterestFromMall: flag,
  popup: { center: flag },
  iframe: { dim: flag },
  display: { card_quota: [amount], only_installment: flag },
  card,
  easyPay: { ...card, easyPayProvider: word, availablePayMethods: [word], cashReceiptType: word },
  alipayPlus: { easyPayProvider: word },
  transfer: { cashReceiptType: word },
  virtualAccount: { cashReceiptType: word, accountExpiry: expiry, fixedOption: {} },
  convenienceStore: { paymentDeadline: expiry },
  mobile: { carrier: word, availableCarriers: [word], avaliableCarriers: [word] },
  giftCertificate: { giftCertificateType: word },
  // Which fields are given, not what is in them
  products: [{ amount, quantity: amount, unitPrice: amount }],
  customer: { address: {} },
  shippingAddress: {},
  storeDetails: {},
  bypass: {},
  offerPeriod: { range: {} },
  period: {},
  // How it ended
  status: /* @__PURE__ */ ours<Outcome['status']>({
    completed: true,
    canceled: true,
    failed: true,
    unknown: true,
    redirecting: true,
  }),
  final: flag,
  dialect: /* @__PURE__ */ ours<Dialect>({ v1: true, v2: true }),
  reason: /* @__PURE__ */ ours<UnknownReason>({
    'no-response': true,
    'no-answer': true,
    'already-paid': true,
    'status-unavailable': true,
    'sdk-error': true,
    'page-restored': true,
    'foreign-payment': true,
    'ambiguous-return': true,
  }),
  code: endCode,
  pgCode: endCode,
}

/** What the words about a finding need and no request has written. */
export const harmlessParams: Shown = {
  gateway: id,
  dialect: /* @__PURE__ */ ours<Dialect>({ v1: true, v2: true }),
  device: /* @__PURE__ */ ours<Device>({ pc: true, mobile: true }),
  contract: flag,
  byGuide: flag,
  min: amount,
  max: amount,
  expected: said,
  unit: said,
  use: said,
  with: said,
  or: [said],
  operation: said,
}

/** True for a list of what is shown one by one. */
export const isEach = (shown: Shown): shown is readonly [Shown] => isList(shown)
export const isNamed = (shown: Shown): shown is { readonly [name: string]: Shown } => isRecord(shown)
