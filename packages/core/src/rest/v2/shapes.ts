import {
  flag,
  jsonText,
  ownId,
  record,
  shaped,
  text,
  trimmed,
  webAddress,
  whole,
} from '../../rules/fields.js'
import { readNode, type Field } from '../../rules/shape.js'
import { codeOf, countryCode, currencyCode, dateTime } from '../fields.js'
import { banks } from './banks.js'

const amountParts = { total: whole, taxFree: whole, vat: whole }

/** schema PaymentAmountInput: whole numbers in MINOR units. A bare number, as the browser has it, is the total: a warning. */
export const amount: Field = (value, path, reading) => {
  if (typeof value !== 'number') return readNode(amountParts, value, path, reading)
  reading.report('invalid-type', path, { expected: 'object' }, 'warning')
  return { total: whole(value, `${path}.total`, reading) }
}

/** schema SeparatedAddressInput */
export const address = {
  addressLine1: text,
  addressLine2: text,
  city: text,
  province: text,
  country: countryCode,
}

/** schema CustomerInput. The browser SDK says `customerId`, `fullName`, `firstName` and `lastName` instead. */
export const customer = {
  id: ownId,
  name: { full: text, separated: { first: text, last: text } },
  birthYear: text,
  birthMonth: text,
  birthDay: text,
  country: countryCode,
  gender: codeOf(['MALE', 'FEMALE', 'OTHER']),
  email: trimmed(shaped(/^[^\s@]+@\S+$/, 'email'), 'email'),
  phoneNumber: text,
  address,
  zipcode: text,
  businessRegistrationNumber: text,
}

/** schema PaymentProduct; `amount` is the price of one, in MINOR units. */
export const products = [
  { id: text, name: text, tag: text, code: text, amount: whole, quantity: whole, link: text },
] as const

export const productType = codeOf(['PHYSICAL', 'DIGITAL'])

const digits = shaped(/^\d+$/, 'digits')

/** A card number, digits only. Blanks and hyphens between the groups are removed, with a warning. */
const cardNumber: Field<string> = (value, path, reading) => {
  if (typeof value !== 'string' || !/^\d+(?:[ -]\d+)+$/.test(value)) return digits(value, path, reading)
  reading.report('invalid-format', path, { expected: 'digits' }, 'warning')
  return value.replaceAll(/[ -]/g, '')
}

/** schema CardCredential. No finding ever quotes these values. */
export const credential = {
  number: cardNumber,
  expiryYear: shaped(/^\d\d$/, 'two-digits'),
  expiryMonth: shaped(/^(0[1-9]|1[0-2])$/, 'two-digits'),
  birthOrBusinessRegistrationNumber: shaped(/^(\d{6}|\d{10})$/, 'six-or-ten-digits'),
  passwordTwoDigits: shaped(/^\d\d$/, 'two-digits'),
}

const listed = codeOf(banks)
const names: readonly string[] = banks

/** A bank. The browser SDK's names end in `_BANK`; they are read, with a warning. */
const bank: Field<string> = (value, path, reading) => {
  const use = typeof value === 'string' && !names.includes(value) ? value.replace(/_BANK$/, '') : ''
  if (!names.includes(use)) return listed(value, path, reading)
  reading.report('misspelled', path, { use }, 'warning')
  return use
}

const cashReceipt = { type: codeOf(['PERSONAL', 'CORPORATE', 'NO_RECEIPT']), customerIdentityNumber: text }

const virtualAccount = {
  bank,
  expiry: { validHours: whole, dueDate: dateTime },
  option: {
    type: codeOf(['NORMAL', 'FIXED']),
    fixed: { pgAccountId: text, accountNumber: text },
  },
  cashReceipt,
  remitteeName: text,
}

/** schema Locale */
const locale = codeOf(['KO_KR', 'EN_US', 'ZH_CN', 'ZH_TW', 'JA_JP', 'RU_RU', 'TH_TH', 'VI_VN'])

/** What every body may hold. */
export const store = { storeId: text }

/** What a payment made by the server may hold, by card, account or billing key. */
const payment = {
  ...store,
  channelKey: text,
  orderName: text,
  customer,
  customData: jsonText,
  amount,
  currency: currencyCode,
  country: countryCode,
  noticeUrls: [webAddress] as const,
  products,
  productCount: whole,
  productType,
  shippingAddress: address,
  promotionId: text,
  bypass: record,
  skipWebhook: flag,
}

/** schema InstantPaymentInput */
export const instantPayment = {
  ...payment,
  channelGroupId: text,
  method: {
    card: {
      credential,
      installmentMonth: whole,
      useFreeInstallmentPlan: flag,
      useFreeInterestFromMerchant: flag,
      useCardPoint: flag,
    },
    virtualAccount,
  },
  isCulturalExpense: flag,
  isEscrow: flag,
}

/** schema BillingKeyPaymentInput */
export const billingKeyPayment = {
  ...payment,
  billingKey: text,
  installmentMonth: whole,
  useFreeInterestFromMerchant: flag,
  useCardPoint: flag,
  cashReceipt,
  locale,
}

/** schema CancelPaymentBody.refundAccount */
export const refundAccount = { bank, number: text, holderName: text, holderPhoneNumber: text }

/** schema RegisterEscrowLogisticsBody */
export const escrowLogistics = {
  ...store,
  paymentId: ownId,
  sender: { name: text, phoneNumber: text, zipcode: text, relationship: text, address },
  receiver: { name: text, phoneNumber: text, zipcode: text, address },
  logistics: {
    company: codeOf([
      'LOTTE',
      'LOGEN',
      'DONGWON',
      'POST',
      'CJ',
      'HANJIN',
      'DAESIN',
      'ILYANG',
      'KYUNGDONG',
      'CHUNIL',
      'POST_REGISTERED',
      'GS',
      'WOORI',
      'HAPDONG',
      'FEDEX',
      'UPS',
      'GSM_NTON',
      'SUNGWON',
      'LX_PANTOS',
      'ACI',
      'CJ_INTL',
      'USPS',
      'EMS',
      'DHL',
      'KGL',
      'GOODSTOLUCK',
      'KUNYOUNG',
      'SLX',
      'SF',
      'ETC',
    ]),
    invoiceNumber: text,
    sentAt: dateTime,
    receivedAt: dateTime,
    address,
  },
  sendEmail: flag,
  products,
}
