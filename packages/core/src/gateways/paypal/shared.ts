import { cite } from '../../rules/cite.js'
import { equals, present } from '../../rules/conditions.js'
import { coded, shaped, text } from '../../rules/fields.js'
import { inList } from '../../rules/findings.js'
import { recommended, required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { maxItems } from '../../rules/values.js'
import { byContract } from '../shared/by-contract.js'

/** What both dialects of PayPal share: the bypass block has the same name and keys. */

/**
 * The guides of both dialects show this list as an image, without the last two, which PayPal accepts in China and India:
 * not refused.
 */
export const currencies = [
  'USD',
  'AUD',
  'BRL',
  'CAD',
  'CZK',
  'DKK',
  'EUR',
  'HKD',
  'HUF',
  'ILS',
  'JPY',
  'MYR',
  'MXN',
  'TWD',
  'NZD',
  'NOK',
  'PHP',
  'PLN',
  'GBP',
  'RUB',
  'SGD',
  'SEK',
  'CHF',
  'THB',
  'CNY',
  'INR',
] as const

/** E.164. V1's guide shows it without the country, V2's with the country but without the plus sign. */
export const phone = /^\+?[1-9]\d{1,14}$/

// PayPal's own code for China, C2, has a digit.
const country = /* @__PURE__ */ coded(/* @__PURE__ */ shaped(/^[A-Z][A-Z\d]$/, 'country'))

const additional_data = [{ key: text, value: text }] as const

const address = {
  address_line_1: text,
  address_line_2: text,
  admin_area_1: text,
  admin_area_2: text,
  postal_code: text,
  country_code: country,
}

export const paymentBlock = {
  'enable-funding': text,
  'disable-funding': text,
  purchase_units: [{ shipping: { address, name: { full_name: text } } }] as const,
  payer: { tax_info: { tax_id: text, tax_id_type: text }, address },
  additional_data,
}

export const issueBlock = {
  shipping_address: {
    recipient_name: text,
    line1: text,
    line2: text,
    city: text,
    state: text,
    postal_code: text,
    country_code: country,
  },
  additional_data,
}

const block = 'bypass.paypal_v2'

/** The shipping address. */
export const shippingAddress = `${block}.purchase_units.0.shipping.address` as const

const payer = `${block}.payer` as const
const parcel = `${block}.shipping_address` as const

// The buttons in the guides' image. PayPal has others, which are a warning.
const buttons = [
  'card',
  'credit',
  'paylater',
  'bancontact',
  'blik',
  'eps',
  'giropay',
  'ideal',
  'mybank',
  'p24',
  'sepa',
  'sofort',
]

/** A list of buttons as text with commas; blanks are allowed, as in the schema's example. */
const funding = (option: 'enable' | 'disable', known: readonly string[]) => {
  const path = `${block}.${option}-funding` as const
  return table({
    path,
    finds: [{ code: 'unsupported-value', severity: 'warning', params: { allowed: known } }],
    test: (scope) => {
      const words = scope.at(path)
      for (const word of typeof words === 'string' ? words.split(',') : [])
        if (word.trim()) inList(word.trim(), path, scope, known, 'warning')
    },
  })
}

/** Seller protection: required for a high-risk line of business, which the merchant gives as a fact. */
const sellerProtection = () => byContract('highRisk', `${block}.additional_data`)

export const paymentRules = () =>
  [
    cite('파라미터 유의사항 > enable-funding', funding('enable', buttons)),
    cite(
      "파라미터 유의사항 > disable-funding; the schema's example has two more",
      funding('disable', [...buttons, 'venmo', 'mercadopago']),
    ),
    cite('파라미터 유의사항 > purchase_units: none or one', maxItems(`${block}.purchase_units`, 1)),
    cite(
      '파라미터 유의사항 > purchase_units',
      required(`${shippingAddress}.country_code`, present(shippingAddress)),
    ),
    cite(
      "파라미터 유의사항 > purchase_units: without the street the buyer's own address stays, and the payment passes",
      recommended(`${shippingAddress}.address_line_1`, present(shippingAddress)),
    ),
    cite(
      '파라미터 유의사항 > payer > address',
      required(`${payer}.address.country_code`, present(`${payer}.address`)),
    ),
    cite(
      '파라미터 유의사항 > payer > tax_info: for buyers in Brazil, which the address suggests but does not prove',
      recommended(`${payer}.tax_info`, equals(`${payer}.address.country_code`, 'BR')),
    ),
    ...cite('V1 spb/readme > 고위험 결제 처리; V2 guide > 고위험 산업(STC) 안내', sellerProtection()),
  ] as const

export const issueRules = () =>
  [
    cite(
      '파라미터 유의사항 > bypass.paypal_v2.shipping_address',
      required([`${parcel}.line1`, `${parcel}.city`, `${parcel}.country_code`], present(parcel)),
    ),
    ...cite('V1 rt/readme > 고위험 결제 처리; V2 guide > 고위험 산업(STC) 안내', sellerProtection()),
  ] as const
