import { cite } from '../../rules/cite.js'
import { either, equals, present } from '../../rules/conditions.js'
import {
  anyJson,
  choice,
  consoleKey,
  flag,
  jsonText,
  major,
  ownId,
  record,
  shaped,
  text,
  webAddress,
  whole,
} from '../../rules/fields.js'
import { isList, isPresent } from '../../rules/path.js'
import {
  deprecated,
  eitherRequired,
  recommended,
  required,
  requiredByGuide,
  together,
} from '../../rules/presence.js'
import { rule } from '../../rules/rule.js'
import type { Rule } from '../../rules/rule.js'
import { alias, type Field } from '../../rules/shape.js'
import { matches, maxLength, oneOfOr } from '../../rules/values.js'
import type { V1Call } from '../../model.js'
import { inEach } from '../each.js'
import { currencyCode } from '../fields.js'
import type { CallBase } from '../gateway.js'

const docs = 'api/rest-v1'

/** Up to 11 digits are seconds since 1970, until the year 5138; JavaScript's milliseconds have more digits. */
const mostSeconds = 99_999_999_999

/** A time in seconds since 1970. */
const unixTime: Field<number> = (value, path, reading) => {
  const read = whole(value, path, reading)
  if (typeof read === 'number' && read > mostSeconds)
    reading.report('invalid-format', path, { expected: 'unix-seconds' })
  return read
}

const productType = choice(['real', 'digital'])

/** The schema's parameters of a card. No finding ever quotes their values. */
const card = {
  card_number: shaped(/^\d(-?\d){11,19}$/, 'card-number'),
  expiry: shaped(/^\d{4}-(0[1-9]|1[0-2])$/, 'year-month'),
  birth: shaped(/^(\d{6}|\d{10})$/, 'digits'),
  pwd_2digit: shaped(/^\d\d$/, 'two-digits'),
  cvc: shaped(/^\d{3,4}$/, 'digits'),
}

const buyer = {
  buyer_name: text,
  buyer_email: text,
  buyer_tel: text,
  buyer_addr: text,
  buyer_postcode: text,
}

const tax = { tax_free: major, vat_amount: major }

/** What payments by card or billing key share. */
const payment = {
  merchant_uid: ownId,
  currency: currencyCode,
  amount: major,
  ...tax,
  vat: major,
  name: text,
  ...buyer,
  card_quota: whole,
  interest_free_by_merchant: flag,
  use_card_point: flag,
  custom_data: jsonText,
  notice_url: text,
  browser_ip: text,
  product_type: productType,
  promotion_id: text,
  bypass: jsonText,
} as const

const charged = {
  product_count: whole,
  cash_receipt_type: choice(['person', 'company', 'anonymous']),
  extra: record,
}

const channel = { channel_key: consoleKey, pg: text }

const receipt = {
  identifier: text,
  identifier_type: choice(['person', 'business', 'phone', 'taxcard']),
  type: text,
  company_tel: text,
  company_name: text,
  corp_reg_no: text,
  buyer_name: text,
  buyer_email: text,
  buyer_tel: text,
  product_type: productType,
  ...tax,
  vat: major,
} as const

/** What receipts share: PortOne's samples for nice_v2 write `personal` for `person`. */
const receiptRules = [
  cite(
    "schema type; nice_v2's samples write personal, which is worth a warning only",
    oneOfOr('type', ['person', 'company'], ['personal']),
  ),
  cite('schema vat', deprecated('vat', 'tax_free')),
]

/** PortOne's schema requires card numbers with hyphens. Digits alone are a warning. */
const grouped = matches('card_number', /\D/, 'card-number', undefined, 'warning')

/** Lengths in the schema. Live shops send longer ids, as in requests of the window, and PGs cut longer texts: a warning. */
const lengths = (limits: Readonly<Record<string, number>>): readonly Rule[] =>
  Object.entries(limits).map(([path, max]) =>
    cite('schema: maxLength', maxLength(path, max, 'characters', 'warning')),
  )

const refundAccount = ['refund_holder', 'refund_bank', 'refund_account']

const ids = { merchant_uid: 40, customer_uid: 80 }
const channelLengths = { channel_key: 55, channel_group_id: 55, pg: 80 }
const texts = { name: 40, buyer_name: 16, buyer_email: 64, buyer_tel: 16, buyer_addr: 128, buyer_postcode: 8 }

/** Installments start at 50,000 KRW (schema card_quota). */
const quotaFrom50000 = rule(
  'out-of-range',
  (quota, { at }) => {
    const [amount, currency = 'KRW'] = [at('amount'), at('currency')]
    return (
      typeof quota === 'number' &&
      quota > 1 &&
      typeof amount === 'number' &&
      amount < 50_000 &&
      currency === 'KRW'
    )
  },
  'warning',
)('card_quota', undefined, { min: 0, max: 0, floor: 50_000 })

/** One channel issues the account or the receipt: PortOne's pages write `pg`, its schema `channel_key`. */
const channelGiven = eitherRequired('channel_key', 'pg')

/** A billing key can also be issued by every channel of a group. */
const channelOrGroupGiven = rule(
  'missing',
  (key, { has }) => !isPresent(key) && !has('pg') && !has('channel_group_id'),
)('channel_key', undefined, { or: ['pg'] })

/** At least one of two ids must be given. */
const eitherId = (first: string, second: string): Rule =>
  cite('schema: one of the two is required', eitherRequired(first, second))

/** A call that names a payment by `imp_uid`. */
const ofPayment = (shape: CallBase['shape'], rules: readonly Rule[] = []): CallBase => ({
  docs,
  shape: { imp_uid: text, ...shape },
  rules: [cite('path of the call', required('imp_uid')), ...rules],
})

const party = {
  name: text,
  tel: text,
  addr: text,
  postcode: text,
  relationship: text,
  formed_address: { address_line_1: text, address_line_2: text },
}

const logistics = {
  sender: party,
  receiver: party,
  logis: {
    company: text,
    invoice: text,
    sent_at: unixTime,
    receiving_at: text,
    address: text,
  },
  products: [
    { id: text, name: text, code: text, amount: major, currency: currencyCode, quantity: whole, tag: text },
  ] as const,
  send_email: flag,
}

const logisRules = [
  cite('schema: logis', required('logis')),
  cite('schema: logis', required(['logis.company', 'logis.invoice', 'logis.sent_at'], present('logis'))),
]

const logisticsRules = [
  cite('schema: sender, receiver, logis', required(['sender', 'receiver'])),
  ...logisRules,
]

/** The rules for changing a delivery: the guide requires no sender and no receiver. */
export const logisOnly: readonly Rule[] = [cite('path of the call', required('imp_uid')), ...logisRules]

const scheduleItem = {
  ...payment,
  ...charged,
  schedule_at: unixTime,
}

/** A time in seconds that is over by the clock of the check, which may be wrong: a warning. */
const unixNotPast = (path: string): Rule =>
  rule(
    'mismatch',
    (seconds, { now }) => typeof seconds === 'number' && now !== undefined && seconds * 1_000 < now,
    'warning',
  )(path, undefined, { after: 'now' })

/** A list must have at least one item. */
const notEmpty = rule('missing', (list) => isList(list) && list.length === 0)

const prepared: CallBase = {
  docs,
  shape: { merchant_uid: ownId, amount: major, currency: currencyCode },
  rules: [cite('schema: required', required(['merchant_uid', 'amount'])), ...lengths({ merchant_uid: 40 })],
}

const rescheduled: CallBase = {
  docs,
  shape: { merchant_uid: ownId, schedule_at: unixTime },
  rules: [
    cite('schema: required', required(['merchant_uid', 'schedule_at'])),
    cite('schema schedule_at: a time to come', unixNotPast('schedule_at')),
  ],
}

/** What every issued account requires: settle, unlike other gateways, needs no amount, bank or due date. */
export const accountRules: readonly Rule[] = [
  cite('schema: required', required('merchant_uid')),
  cite('schema: channel_key; pages of settle and ksnet: pg', channelGiven),
  cite('an account whose deadline is over takes no deposit', unixNotPast('vbank_due')),
  ...lengths({
    merchant_uid: 40,
    ...texts,
    vbank_holder: 16,
    vbank_key: 13,
    business_registration_number: 10,
  }),
]

/** What each V1 call takes, whatever the gateway. Amounts are in MAJOR units, times in seconds since 1970. */
export const v1Calls: Readonly<Record<V1Call, CallBase>> = {
  prepare: prepared,
  updatePrepared: prepared,
  cancel: {
    docs,
    shape: {
      imp_uid: text,
      merchant_uid: ownId,
      amount: major,
      ...tax,
      checksum: major,
      reason: text,
      refund_holder: text,
      refund_bank: text,
      refund_account: text,
      refund_tel: text,
      retain_promotion: flag,
      enable_webhook: flag,
      extra: record,
    },
    rules: [
      eitherId('imp_uid', 'merchant_uid'),
      cite(
        'schema: amount, 0 means everything: an amount that was worked out to 0 refunds the whole payment',
        rule('forbidden', (value) => value === 0, 'warning')('amount', undefined, { why: 'refunds-all' }),
      ),
      cite(
        'integration/cancel/v1/virtual-account: an account, its bank and its holder; without effect on a card payment: not refused',
        recommended(refundAccount, either(...refundAccount.map(present))),
      ),
    ],
  },
  payOnetime: {
    docs,
    shape: {
      ...payment,
      ...card,
      customer_uid: ownId,
      pg: text,
      channelGroupId: text,
      secure_3d_charge_id: text,
      secure_3d_token: text,
    },
    rules: [
      cite('schema: required', required(['merchant_uid', 'amount', 'card_number', 'expiry'])),
      cite(
        'schema pg: without one PortOne silently takes the default PG',
        rule('missing', (pg, { has }) => !isPresent(pg) && !has('channelGroupId'), 'warning')('pg'),
      ),
      cite('schema card_number', grouped),
      cite('schema card_quota', quotaFrom50000),
      cite('schema vat', deprecated('vat', 'tax_free')),
      ...lengths({ ...ids, ...texts, pg: 80, channelGroupId: 55 }),
    ],
  },
  payAgain: {
    docs,
    shape: { ...payment, ...charged, customer_uid: ownId, channel_key: consoleKey },
    rules: [
      cite('schema: required', required(['customer_uid', 'merchant_uid', 'amount'])),
      cite(
        'schema: name is required, while samples of kcp and inicis leave it out: not refused',
        requiredByGuide('name'),
      ),
      cite('schema card_quota', quotaFrom50000),
      cite('schema vat', deprecated('vat', 'tax_free')),
      ...lengths({ ...ids, ...texts, channel_key: 55 }),
    ],
  },
  schedule: {
    docs,
    shape: {
      customer_uid: ownId,
      customer_id: ownId,
      checking_amount: whole,
      ...card,
      ...channel,
      schedules: [scheduleItem] as const,
    },
    rules: [
      cite('schema: required', required(['customer_uid', 'schedules'])),
      cite('schema: schedules', notEmpty('schedules')),
      ...[
        cite('schema: schedules', required(['merchant_uid', 'schedule_at', 'amount'])),
        cite(
          'schema: schedules > name is required, while the same name is left out by samples of again: not refused',
          requiredByGuide('name'),
        ),
        cite('schema: schedules > schedule_at: a time to come', unixNotPast('schedule_at')),
        cite('schema: schedules > card_quota', quotaFrom50000),
        cite('schema vat', deprecated('vat', 'tax_free')),
        ...lengths({ merchant_uid: 40, ...texts }),
      ].map((one) => inEach('schedules', one)),
      cite('schema: a card is given whole', together(['card_number', 'expiry'])),
      cite('schema card_number', grouped),
      ...lengths({ customer_uid: 80, channel_key: 55 }),
    ],
  },
  unschedule: {
    docs,
    shape: { customer_uid: ownId, merchant_uid: [ownId] as const },
    rules: [eitherId('customer_uid', 'merchant_uid')],
  },
  updateSchedule: rescheduled,
  reschedule: rescheduled,
  retrySchedule: {
    docs,
    shape: { merchant_uid: ownId },
    rules: [cite('path of the call', required('merchant_uid'))],
  },
  issueBillingKey: {
    docs,
    shape: {
      ...channel,
      ...card,
      customer_uid: ownId,
      customer_id: ownId,
      customer_name: text,
      customer_tel: text,
      customer_email: text,
      customer_addr: text,
      customer_postcode: text,
      channel_group_id: text,
      channelGroupId: alias('channel_group_id'),
    },
    rules: [
      cite('schema: required', required(['customer_uid', 'card_number', 'expiry'])),
      cite('schema: channel_key or channel_group_id; pages of settle and ksnet: pg', channelOrGroupGiven),
      cite('schema card_number', grouped),
      ...lengths({
        ...channelLengths,
        customer_uid: 80,
        customer_name: 20,
        customer_tel: 20,
        customer_email: 200,
        customer_addr: 200,
        customer_postcode: 8,
      }),
    ],
  },
  deleteBillingKey: {
    docs,
    shape: { customer_uid: ownId, reason: text, extra: record },
    rules: [cite('path of the call', required('customer_uid'))],
  },
  issueVbank: {
    docs,
    shape: {
      ...channel,
      merchant_uid: ownId,
      amount: major,
      product_type: productType,
      vbank_num: text,
      vbank_code: text,
      vbank_due: unixTime,
      vbank_holder: text,
      vbank_key: text,
      name: text,
      ...buyer,
      business_registration_number: text,
      notice_url: [webAddress] as const,
      // An object is stored as JSON text, says the schema.
      custom_data: anyJson,
      ...tax,
      pg_api_key: text,
      product_count: whole,
      escrow_password: text,
      fixed_unlimited_vbank: flag,
    },
    rules: [cite('schema: required', required(['amount', 'vbank_code', 'vbank_due'])), ...accountRules],
  },
  updateVbank: ofPayment({ amount: major, vbank_due: unixTime }),
  revokeVbank: ofPayment({ pg_api_key: text }),
  registerEscrow: ofPayment(logistics, logisticsRules),
  updateEscrow: ofPayment(logistics, logisticsRules),
  issueReceipt: ofPayment(receipt, [cite('schema: required', required('identifier')), ...receiptRules]),
  issueExternalReceipt: {
    docs,
    shape: {
      ...receipt,
      ...channel,
      merchant_uid: ownId,
      name: text,
      amount: major,
      pay_method: choice(['trans', 'vbank']),
    },
    rules: [
      cite('schema: required', required(['merchant_uid', 'name', 'amount', 'identifier'])),
      cite('schema: channel_key', channelGiven),
      ...receiptRules,
    ],
  },
  registerSubStoreReceipt: ofPayment(
    {
      data: [{ business_registration_number: text, company_name: text, amount: major, ...tax }] as const,
    },
    [
      cite('schema: required', required('data')),
      cite(
        'schema: data',
        inEach('data', required(['business_registration_number', 'company_name', 'amount'])),
      ),
    ],
  ),
  requestOtp: {
    docs,
    shape: {
      ...channel,
      name: text,
      phone: text,
      // PortOne removes everything but digits (schema birth).
      birth: shaped(/^\D*(\d\D*){6}$/, 'digits'),
      gender_digit: shaped(/^\d$/, 'digits'),
      carrier: choice(['SKT', 'KT', 'LGT']),
      is_mvno: flag,
      company: text,
      merchant_uid: ownId,
      verification_method: choice(['SMS', 'APP']),
      bypass: jsonText,
      ip: text,
    },
    rules: [
      cite('schema: required', required(['name', 'phone', 'birth', 'gender_digit', 'carrier'])),
      cite('schema: channel_key', channelGiven),
    ],
  },
  confirmOtp: ofPayment({ otp: text }),
  registerPaymentwallDelivery: {
    docs,
    shape: {
      imp_uid: text,
      merchant_uid: ownId,
      type: choice(['physical', 'digital']),
      status: choice(['order_placed', 'order_shipped', 'delivering', 'delivered']),
      carrier_tracking_id: text,
      carrier_type: text,
      estimated_delivery_datetime: unixTime,
      estimated_update_datetime: unixTime,
      reason: text,
      refundable: choice(['yes', 'no']),
      details: text,
      shipping_address_email: text,
      shipping_address_country: text,
      shipping_address_city: text,
      shipping_address_zip: text,
      shipping_address_state: text,
      shipping_address_street: text,
      shipping_address_phone: text,
      shipping_address_firstname: text,
      shipping_address_lastname: text,
    },
    rules: [
      cite(
        'schema: required',
        required([
          'imp_uid',
          'merchant_uid',
          'type',
          'status',
          'estimated_delivery_datetime',
          'estimated_update_datetime',
          'refundable',
          'shipping_address_email',
        ]),
      ),
      cite(
        'schema: required if the goods are physical',
        required(
          [
            'carrier_tracking_id',
            'carrier_type',
            'shipping_address_country',
            'shipping_address_city',
            'shipping_address_zip',
            'shipping_address_state',
            'shipping_address_street',
            'shipping_address_phone',
            'shipping_address_firstname',
            'shipping_address_lastname',
          ],
          equals('type', 'physical'),
        ),
      ),
      ...lengths({
        merchant_uid: 40,
        imp_uid: 40,
        carrier_tracking_id: 64,
        carrier_type: 64,
        reason: 64,
        details: 400,
        shipping_address_email: 50,
        shipping_address_country: 40,
        shipping_address_city: 40,
        shipping_address_zip: 40,
        shipping_address_state: 40,
        shipping_address_street: 40,
        shipping_address_phone: 40,
        shipping_address_firstname: 40,
        shipping_address_lastname: 40,
      }),
    ],
  },
}
