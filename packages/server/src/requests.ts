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
  ownIdIn,
  shown,
  textIn,
  wordsIn,
} from './arguments.js'
import type { Reader } from './arguments.js'

const paymentId = "the order's id, V2 paymentId or V1 merchant_uid"

/** What a browser named as `impUid`: a hint, so anything but text is none. */
export const impUidOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const readQuery = (value: PaymentQuery): PaymentQuery => {
  const given = objectOf('query', value, 'an object, { paymentId }')
  const reader = { given, known: ['paymentId', 'impUid'] }
  return { paymentId: idIn(reader, 'paymentId', paymentId), impUid: impUidOf(given['impUid']) }
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
    paymentId: ownIdIn(reader, 'paymentId', "this charge's id, never used before"),
    orderName: textIn(reader, 'orderName', 'what the buyer pays for'),
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
    bank: textIn(reader, 'bank', "V2: PortOne's code such as SHINHAN; V1: the bank's number such as 088"),
    number: textIn(reader, 'number', "the account's number, as text"),
    holderName: textIn(reader, 'holderName', "the holder's name"),
    holderPhoneNumber: optionalTextIn(reader, 'holderPhoneNumber'),
  }
}

/** Without an amount all is given back, so one that was meant has to be there: left out is the key only. */
const meantIn = (reader: Reader, name: 'amount' | 'expectedRemaining', least: 0 | 1, without: string) => {
  if (!(name in reader.given)) return undefined
  const value = reader.given[name]
  if (value === undefined || value === null) {
    throw invalid(name, `is given and ${shown(value)}: leave ${name} out ${without}.`)
  }
  return amountIn(reader, name, 'minor units', least)
}

export const readCancel = (value: PaymentCancel): Cancel => {
  const given = objectOf('cancel', value, 'an object, { paymentId, reason }')
  const reader: Reader = {
    given,
    known: ['paymentId', 'reason', 'amount', 'taxFreeAmount', 'refundAccount', 'expectedRemaining'],
  }
  const cancel = {
    paymentId: idIn(reader, 'paymentId', paymentId),
    reason: wordsIn(reader, 'reason', 'why the money is given back'),
    taxFreeAmount: optionalAmountIn(reader, 'taxFreeAmount'),
    refundAccount: accountOf(given['refundAccount']),
  }
  const amount = meantIn(reader, 'amount', 1, 'to give back all that is left')
  const expectedRemaining = meantIn(reader, 'expectedRemaining', 0, 'to compare nothing')
  // Every other name: an amount under one would give back all.
  assertOnly(reader)
  return {
    ...cancel,
    ...(amount === undefined ? {} : { amount }),
    ...(expectedRemaining === undefined ? {} : { expectedRemaining }),
  }
}

/** Milliseconds that a timer of Node's still knows. */
const longestWait = 2 ** 31 - 1

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)

/** The options that both clients have. */
export const readConnection = (reader: Reader, standard: string) => {
  const { baseUrl = standard, timeLimit } = {
    baseUrl: optionalTextIn(reader, 'baseUrl'),
    timeLimit: reader.given['timeLimit'] ?? undefined,
  }
  if (!isWebAddress(baseUrl))
    throw invalid('baseUrl', `is ${shown(baseUrl)}, and has to begin with https://.`)
  if (timeLimit === undefined) return { base: baseUrl.replace(/\/$/, ''), timeLimit }
  if (typeof timeLimit !== 'number' || !(timeLimit > 0 && timeLimit <= longestWait))
    throw invalid('timeLimit', `is ${shown(timeLimit)}, and has to be milliseconds, more than 0.`)
  return { base: baseUrl.replace(/\/$/, ''), timeLimit }
}
