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

/** Whether a value may be shown unmasked. */
export type Harmless = (value: unknown) => boolean

/** Which fields may be shown, and by which test. Fields not listed are masked: only their kind is shown. */
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

/** PortOne also takes a code with its enum's name as a prefix. */
const prefix = /^(PAY_METHOD|EASY_PAY_PROVIDER|GIFT_CERTIFICATE_TYPE|CARRIER|PRODUCT_TYPE|CASH_RECEIPT_TYPE)_/

/** A value of one of PortOne's closed lists. */
const word: Harmless = (value) => {
  if (typeof value !== 'string') return false
  const bare = value.replace(prefix, '')
  return words.has(bare)
}

/** ISO 4217, with V2's prefix or without. */
const currency: Harmless = (value) => typeof value === 'string' && /^(CURRENCY_)?[A-Z]{3}$/.test(value)

const flag: Harmless = (value) => typeof value === 'boolean' || value === 'true' || value === 'false'

/** Whether the check digit of a card number is right (ISO/IEC 7812). */
const isLuhn = (digits: string): boolean => {
  let sum = 0
  for (const [index, digit] of digits.split('').reverse().entries()) {
    const twice = Number(digit) * (1 + (index % 2))
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

/** A mobile, card or resident registration number: some shops use them as order ids. */
const isPersonalNumber = (value: string): boolean => {
  const digits = value.replace(/[-._]/g, '')
  return (
    /^(82|0)1[016789]\d{7,8}$/.test(digits) ||
    /^0[2-7]\d{7,9}$/.test(digits) ||
    /^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[1-8]\d{6}$/.test(digits) ||
    (/^[3-69]\d{13,18}$/.test(digits) && isLuhn(digits))
  )
}

/** A number, or a string that V1 reads as one. */
const amount: Harmless = (value) =>
  (typeof value === 'number' ||
    (typeof value === 'string' && /^(0|[1-9]\d{0,8})(\.\d{1,3})?$/.test(value))) &&
  // As a number, a phone number has lost its first zero.
  !isPersonalNumber(`0${String(value)}`) &&
  !isPersonalNumber(String(value))

/** An id of the merchant's or PortOne's that does not look like a personal number. */
export const id: Harmless = (value) =>
  typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value) && !isPersonalNumber(value)

/** A result code of PortOne or a gateway: `F1001`, `PG_PROVIDER_ERROR`, `PaymentAlreadyPaid`; never a sentence. */
const resultCode: Harmless = (value) =>
  typeof value === 'string' &&
  value.length <= 60 &&
  /^([A-Z]{0,2}\d{1,5}|[A-Z\d]+(_[A-Z\d]+)+|([A-Z][a-z]+){2,})$/.test(value)

/** Parameter names and text of a rule; these never come from a request. */
const ruleText: Harmless = (value) => typeof value === 'string' && /^[\w.,:=|/ -]{1,80}$/.test(value)

/** A member of one of our own unions; the compiler refuses a list that lacks one. */
const memberOf =
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
 * What may be shown of a request of either dialect and of an outcome: ids, amounts, codes, flags. For a record listed
 * here, even an empty one, the names of its fields are shown.
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
  // Method and appearance
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
  // Names of fields only, no values
  products: [{ amount, quantity: amount, unitPrice: amount }],
  customer: { address: {} },
  shippingAddress: {},
  storeDetails: {},
  bypass: {},
  offerPeriod: { range: {} },
  period: {},
  // Outcome
  status: /* @__PURE__ */ memberOf<Outcome['status']>({
    completed: true,
    canceled: true,
    failed: true,
    unknown: true,
    redirecting: true,
  }),
  final: flag,
  dialect: /* @__PURE__ */ memberOf<Dialect>({ v1: true, v2: true }),
  reason: /* @__PURE__ */ memberOf<UnknownReason>({
    'no-response': true,
    'no-answer': true,
    'already-paid': true,
    'status-unavailable': true,
    'sdk-error': true,
    'page-restored': true,
    'foreign-payment': true,
    'ambiguous-return': true,
  }),
  code: resultCode,
  pgCode: resultCode,
}

/** Parameters of a finding's message that do not come from the request. */
export const harmlessParams: Shown = {
  gateway: id,
  dialect: /* @__PURE__ */ memberOf<Dialect>({ v1: true, v2: true }),
  device: /* @__PURE__ */ memberOf<Device>({ pc: true, mobile: true }),
  contract: flag,
  byGuide: flag,
  min: amount,
  max: amount,
  expected: ruleText,
  unit: ruleText,
  use: ruleText,
  with: ruleText,
  or: [ruleText],
  operation: ruleText,
}

/** Whether each item of a list is shown. */
export const isEach = (shown: Shown): shown is readonly [Shown] => isList(shown)
export const isNamed = (shown: Shown): shown is { readonly [name: string]: Shown } => isRecord(shown)
