import type { BillingKeyCharge, PaymentCancel, PaymentQuery, RefundAccount } from './api.js'
import {
  amountIn,
  assertOnly,
  assertSpelling,
  currencyIn,
  idIn,
  invalid,
  objectOf,
  optionalAmountIn,
  optionalTextIn,
  orderIdIn,
  shown,
  nonBlankTextIn,
  textIn,
} from './arguments.js'
import type { Reader } from './arguments.js'

const paymentIdDescription = "the order's id, V2 paymentId or V1 merchant_uid"

/** The `impUid` hint from a browser; anything but text counts as missing. */
export const impUidOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const readQuery = (value: PaymentQuery): PaymentQuery => {
  const given = objectOf('query', value, 'an object, { paymentId }')
  const reader = { given, known: ['paymentId', 'impUid'] }
  return { paymentId: idIn(reader, 'paymentId', paymentIdDescription), impUid: impUidOf(given['impUid']) }
}

export const readBillingKey = (billingKey: string): string =>
  idIn(
    { given: { billingKey }, known: ['billingKey'] },
    'billingKey',
    'V2 billingKey or V1 customer_uid, as text',
  )

export interface Charge extends BillingKeyCharge {
  readonly amount: number
  readonly taxFreeAmount: number | undefined
}

const customerOf = (value: unknown): BillingKeyCharge['customer'] => {
  if (value === undefined || value === null) return undefined
  const reader: Reader = {
    given: objectOf('customer', value, 'an object'),
    prefix: 'customer.',
    known: ['id', 'fullName', 'email', 'phoneNumber'],
  }
  assertSpelling(reader)
  return {
    id: optionalTextIn(reader, 'id'),
    fullName: optionalTextIn(reader, 'fullName'),
    email: optionalTextIn(reader, 'email'),
    phoneNumber: optionalTextIn(reader, 'phoneNumber'),
  }
}

export const readCharge = (value: BillingKeyCharge): Charge => {
  const given = objectOf('charge', value, 'an object, { billingKey, paymentId, orderName, amount, currency }')
  const reader: Reader = {
    given,
    known: [
      'billingKey',
      'paymentId',
      'orderName',
      'amount',
      'currency',
      'taxFreeAmount',
      'customer',
      'customData',
      'channelKey',
      'noticeUrl',
    ],
  }
  const charge = {
    billingKey: idIn(reader, 'billingKey', 'V2 billingKey or V1 customer_uid'),
    paymentId: orderIdIn(reader, 'paymentId', "this charge's id, not used before"),
    orderName: nonBlankTextIn(reader, 'orderName', 'what the buyer pays for'),
    amount: amountIn(reader, 'amount', 'what is charged, in minor units', 1),
    currency: currencyIn(reader),
    taxFreeAmount: optionalAmountIn(reader, 'taxFreeAmount'),
    customer: customerOf(given['customer']),
    customData: optionalTextIn(reader, 'customData'),
    channelKey: optionalTextIn(reader, 'channelKey'),
    noticeUrl: optionalTextIn(reader, 'noticeUrl'),
  }
  assertSpelling(reader)
  return charge
}

export interface Cancel extends PaymentCancel {
  readonly amount?: number
  readonly taxFreeAmount?: number | undefined
  readonly expectedRemaining?: number
}

const accountOf = (value: unknown): RefundAccount | undefined => {
  if (value === undefined || value === null) return undefined
  const reader: Reader = {
    given: objectOf('refundAccount', value, 'an object, { bank, number, holderName }'),
    prefix: 'refundAccount.',
    known: ['bank', 'number', 'holderName', 'holderPhoneNumber'],
  }
  assertSpelling(reader)
  return {
    bank: nonBlankTextIn(
      reader,
      'bank',
      "V2: PortOne's code such as SHINHAN; V1: the bank's numeric code such as 088",
    ),
    number: nonBlankTextIn(reader, 'number', "the account's number, as text"),
    holderName: nonBlankTextIn(reader, 'holderName', "the holder's name"),
    holderPhoneNumber: optionalTextIn(reader, 'holderPhoneNumber'),
  }
}

/** An amount whose absence means "everything": omitting the key is allowed, a missing value is a mistake. */
const explicitAmountIn = (
  reader: Reader,
  name: 'amount' | 'expectedRemaining',
  min: 0 | 1,
  effect: string,
) => {
  if (!(name in reader.given)) return undefined
  const value = reader.given[name]
  if (value === undefined || value === null) {
    throw invalid(name, `is given and ${shown(value)}: leave ${name} out ${effect}.`)
  }
  return amountIn(reader, name, 'minor units', min)
}

export const readCancel = (value: PaymentCancel): Cancel => {
  const given = objectOf('cancel', value, 'an object, { paymentId, reason }')
  const reader: Reader = {
    given,
    known: ['paymentId', 'reason', 'amount', 'taxFreeAmount', 'refundAccount', 'expectedRemaining'],
  }
  const cancel = {
    paymentId: idIn(reader, 'paymentId', paymentIdDescription),
    reason: textIn(reader, 'reason', 'why the money is refunded'),
    taxFreeAmount: optionalAmountIn(reader, 'taxFreeAmount'),
    refundAccount: accountOf(given['refundAccount']),
  }
  const amount = explicitAmountIn(reader, 'amount', 1, 'to refund all that is left')
  const expectedRemaining = explicitAmountIn(reader, 'expectedRemaining', 0, 'to compare nothing')
  // An amount under an unknown name would refund everything.
  assertOnly(reader)
  return {
    ...cancel,
    ...(amount === undefined ? {} : { amount }),
    ...(expectedRemaining === undefined ? {} : { expectedRemaining }),
  }
}

/** Largest delay of a Node timer, in milliseconds. */
const maxDelay = 2 ** 31 - 1

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)

/** Reads the options that both clients share. */
export const readConnection = (reader: Reader, defaultUrl: string) => {
  const { baseUrl = defaultUrl, timeLimit } = {
    baseUrl: optionalTextIn(reader, 'baseUrl'),
    timeLimit: reader.given['timeLimit'] ?? undefined,
  }
  if (!isWebAddress(baseUrl))
    throw invalid('baseUrl', `is ${shown(baseUrl)}, and has to begin with https://.`)
  if (timeLimit === undefined) return { base: baseUrl.replace(/\/$/, ''), timeLimit }
  if (typeof timeLimit !== 'number' || !(timeLimit > 0 && timeLimit <= maxDelay))
    throw invalid('timeLimit', `is ${shown(timeLimit)}, and has to be milliseconds, more than 0.`)
  return { base: baseUrl.replace(/\/$/, ''), timeLimit }
}
