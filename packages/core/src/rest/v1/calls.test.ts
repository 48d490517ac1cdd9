import { expect, test } from 'vitest'
import { testRest } from '../../../test-support/rest-table.js'
import { past, physical, soon, v1Bodies } from '../../../test-support/v1-calls.js'
import { checkCall } from '../check-call.js'
import { v1Calls } from './calls.js'
import { v1Rest } from './gateway.js'

/** A gateway without rules of its own. */
const plain = v1Rest('plain', { docs: 'x', calls: {} })

const long = (length: number) => 'x'.repeat(length + 1)
const full = (length: number) => 'x'.repeat(length)

const withoutPhysical = Object.fromEntries(Object.keys(physical).map((key) => [key, undefined]))

testRest(plain, {
  subject: 'base',
  valid: v1Bodies,
  rows: [
    ...(['prepare', 'updatePrepared'] as const).flatMap((of) => [
      {
        name: 'no order and no amount',
        of,
        patch: { merchant_uid: '', amount: undefined },
        expect: [
          ['error', 'missing', 'merchant_uid'],
          ['error', 'missing', 'amount'],
        ],
        almost: { currency: undefined },
      } as const,
      {
        name: 'a long order number',
        of,
        patch: { merchant_uid: long(40) },
        expect: [['warning', 'too-long', 'merchant_uid']],
        almost: { merchant_uid: full(40) },
      } as const,
    ]),
    {
      name: 'no payment',
      of: 'cancel',
      patch: { imp_uid: undefined, merchant_uid: undefined },
      expect: [['error', 'missing', 'imp_uid']],
      almost: { imp_uid: undefined },
    },
    {
      name: 'an amount of 0, which refunds everything',
      of: 'cancel',
      patch: { amount: 0 },
      expect: [['warning', 'forbidden', 'amount']],
      almost: { amount: undefined },
    },
    {
      name: 'a refund account without bank and holder',
      of: 'cancel',
      patch: { refund_bank: undefined, refund_holder: undefined },
      expect: [
        ['warning', 'missing', 'refund_holder'],
        ['warning', 'missing', 'refund_bank'],
      ],
      almost: { refund_bank: undefined, refund_holder: undefined, refund_account: undefined },
    },
    {
      name: 'a key-in payment without what it needs',
      of: 'payOnetime',
      patch: { merchant_uid: undefined, amount: undefined, card_number: undefined, expiry: undefined },
      expect: [
        ['error', 'missing', 'merchant_uid'],
        ['error', 'missing', 'amount'],
        ['error', 'missing', 'card_number'],
        ['error', 'missing', 'expiry'],
      ],
      almost: { birth: undefined, pwd_2digit: undefined, name: undefined },
    },
    {
      name: 'no PG, so that PortOne takes the default one',
      of: 'payOnetime',
      patch: { pg: undefined },
      expect: [['warning', 'missing', 'pg']],
      almost: { pg: undefined, channelGroupId: 'channel-group-1' },
    },
    {
      name: 'a card number without hyphens',
      of: 'payOnetime',
      patch: { card_number: '4092000000000000' },
      expect: [['warning', 'invalid-format', 'card_number']],
      almost: { card_number: '3782-822463-10005' },
    },
    {
      name: 'installments of a small amount',
      of: 'payOnetime',
      patch: { card_quota: 3 },
      expect: [['warning', 'out-of-range', 'card_quota']],
      almost: { card_quota: 3, amount: 50_000 },
    },
    ...(['payOnetime', 'payAgain'] as const).map(
      (of) =>
        ({
          name: '`vat`, the older name of `vat_amount`',
          of,
          patch: { vat: 909 },
          expect: [['warning', 'deprecated', 'vat']],
          almost: { tax_free: 0, vat_amount: 909 },
        }) as const,
    ),
    {
      name: 'long texts',
      of: 'payOnetime',
      patch: {
        merchant_uid: long(40),
        customer_uid: long(80),
        pg: long(80),
        channelGroupId: long(55),
        name: long(40),
        buyer_name: long(16),
        buyer_email: long(64),
        buyer_tel: long(16),
        buyer_addr: long(128),
        buyer_postcode: long(8),
      },
      expect: [
        ['warning', 'too-long', 'merchant_uid'],
        ['warning', 'too-long', 'customer_uid'],
        ['warning', 'too-long', 'pg'],
        ['warning', 'too-long', 'channelGroupId'],
        ['warning', 'too-long', 'name'],
        ['warning', 'too-long', 'buyer_name'],
        ['warning', 'too-long', 'buyer_email'],
        ['warning', 'too-long', 'buyer_tel'],
        ['warning', 'too-long', 'buyer_addr'],
        ['warning', 'too-long', 'buyer_postcode'],
      ],
      almost: { merchant_uid: full(40), customer_uid: full(80), name: full(40), buyer_name: full(16) },
    },
    {
      name: 'a charge without what it needs',
      of: 'payAgain',
      patch: { customer_uid: undefined, merchant_uid: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'customer_uid'],
        ['error', 'missing', 'merchant_uid'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_name: undefined },
    },
    {
      name: 'a charge without a name',
      of: 'payAgain',
      patch: { name: undefined },
      expect: [['warning', 'missing', 'name']],
      almost: { name: '구독' },
    },
    {
      name: 'a charge in installments of a small amount',
      of: 'payAgain',
      patch: { card_quota: 2 },
      expect: [['warning', 'out-of-range', 'card_quota']],
      almost: { card_quota: 2, currency: 'USD' },
    },
    {
      name: 'a charge with long texts',
      of: 'payAgain',
      patch: {
        merchant_uid: long(40),
        customer_uid: long(80),
        channel_key: long(55),
        name: long(40),
        buyer_name: long(16),
        buyer_email: long(64),
        buyer_tel: long(16),
        buyer_addr: long(128),
        buyer_postcode: long(8),
      },
      expect: [
        ['warning', 'too-long', 'merchant_uid'],
        ['warning', 'too-long', 'customer_uid'],
        ['warning', 'too-long', 'channel_key'],
        ['warning', 'too-long', 'name'],
        ['warning', 'too-long', 'buyer_name'],
        ['warning', 'too-long', 'buyer_email'],
        ['warning', 'too-long', 'buyer_tel'],
        ['warning', 'too-long', 'buyer_addr'],
        ['warning', 'too-long', 'buyer_postcode'],
      ],
      almost: { channel_key: full(55) },
    },
    {
      name: 'no billing key and no schedules',
      of: 'schedule',
      patch: { customer_uid: undefined, schedules: undefined },
      expect: [
        ['error', 'missing', 'customer_uid'],
        ['error', 'missing', 'schedules'],
      ],
      almost: { customer_id: 'buyer-1' },
    },
    {
      name: 'an empty list',
      of: 'schedule',
      patch: { schedules: [] },
      expect: [['error', 'missing', 'schedules']],
      almost: { 'schedules.1': { merchant_uid: 'order-2', schedule_at: soon, amount: 1, name: '구독' } },
    },
    {
      name: 'an item without what it needs',
      of: 'schedule',
      patch: {
        'schedules.1.merchant_uid': undefined,
        'schedules.1.schedule_at': undefined,
        'schedules.1.amount': undefined,
      },
      expect: [
        ['error', 'missing', 'schedules.1.merchant_uid'],
        ['error', 'missing', 'schedules.1.schedule_at'],
        ['error', 'missing', 'schedules.1.amount'],
      ],
      almost: { 'schedules.1.currency': undefined },
    },
    {
      name: 'an item without a name',
      of: 'schedule',
      patch: { 'schedules.0.name': undefined },
      expect: [['warning', 'missing', 'schedules.0.name']],
      almost: { 'schedules.0.name': '구독' },
    },
    {
      name: 'an item in installments of a small amount',
      of: 'schedule',
      patch: { 'schedules.0.card_quota': 3 },
      expect: [['warning', 'out-of-range', 'schedules.0.card_quota']],
      almost: { 'schedules.0.card_quota': 3, 'schedules.0.amount': 50_000 },
    },
    {
      name: 'an item with `vat`, the older name of `vat_amount`',
      of: 'schedule',
      patch: { 'schedules.0.vat': 909 },
      expect: [['warning', 'deprecated', 'schedules.0.vat']],
      almost: { 'schedules.0.vat_amount': 909 },
    },
    {
      name: 'a time in milliseconds',
      of: 'schedule',
      patch: { 'schedules.0.schedule_at': soon * 1000 },
      expect: [['error', 'invalid-format', 'schedules.0.schedule_at']],
      almost: { 'schedules.0.schedule_at': soon * 2 },
    },
    {
      name: 'an item with long texts',
      of: 'schedule',
      patch: {
        'schedules.0.merchant_uid': long(40),
        'schedules.0.name': long(40),
        'schedules.0.buyer_name': long(16),
        'schedules.0.buyer_email': long(64),
        'schedules.0.buyer_tel': long(16),
        'schedules.0.buyer_addr': long(128),
        'schedules.0.buyer_postcode': long(8),
      },
      expect: [
        ['warning', 'too-long', 'schedules.0.merchant_uid'],
        ['warning', 'too-long', 'schedules.0.name'],
        ['warning', 'too-long', 'schedules.0.buyer_name'],
        ['warning', 'too-long', 'schedules.0.buyer_email'],
        ['warning', 'too-long', 'schedules.0.buyer_tel'],
        ['warning', 'too-long', 'schedules.0.buyer_addr'],
        ['warning', 'too-long', 'schedules.0.buyer_postcode'],
      ],
      almost: { 'schedules.0.name': full(40) },
    },
    {
      name: 'long ids',
      of: 'schedule',
      patch: { customer_uid: long(80), channel_key: long(55) },
      expect: [
        ['warning', 'too-long', 'customer_uid'],
        ['warning', 'too-long', 'channel_key'],
      ],
      almost: { customer_uid: full(80), channel_key: full(55) },
    },
    {
      name: 'a card number without its expiry',
      of: 'schedule',
      patch: { expiry: undefined },
      expect: [['error', 'missing', 'expiry']],
      almost: { card_number: undefined, expiry: undefined, birth: undefined, pwd_2digit: undefined },
    },
    {
      name: 'a card number without hyphens',
      of: 'schedule',
      patch: { card_number: '4092000000000000' },
      expect: [['warning', 'invalid-format', 'card_number']],
      almost: { card_number: '4092-0000-0000-000' },
    },
    {
      name: 'nothing to cancel',
      of: 'unschedule',
      patch: { customer_uid: undefined, merchant_uid: undefined },
      expect: [['error', 'missing', 'customer_uid']],
      almost: { customer_uid: undefined },
    },
    ...(['updateSchedule', 'reschedule'] as const).map(
      (of) =>
        ({
          name: 'no order and no time',
          of,
          patch: { merchant_uid: undefined, schedule_at: undefined },
          expect: [
            ['error', 'missing', 'merchant_uid'],
            ['error', 'missing', 'schedule_at'],
          ],
          almost: { merchant_uid: 'order-2' },
        }) as const,
    ),
    ...(['updateSchedule', 'reschedule'] as const).map(
      (of) =>
        ({
          name: 'a time that is over',
          of,
          patch: { schedule_at: past },
          expect: [['warning', 'mismatch', 'schedule_at']],
          almost: { schedule_at: soon },
        }) as const,
    ),
    {
      name: 'an item whose time is over',
      of: 'schedule',
      patch: { 'schedules.0.schedule_at': past },
      expect: [['warning', 'mismatch', 'schedules.0.schedule_at']],
      almost: { 'schedules.0.schedule_at': soon },
    },
    {
      name: 'an account whose deadline is over',
      of: 'issueVbank',
      patch: { vbank_due: past },
      expect: [['warning', 'mismatch', 'vbank_due']],
      almost: { vbank_due: soon },
    },
    {
      name: 'no order',
      of: 'retrySchedule',
      patch: { merchant_uid: undefined },
      expect: [['error', 'missing', 'merchant_uid']],
      almost: { merchant_uid: 'order-2' },
    },
    {
      name: 'a billing key without customer_uid and card',
      of: 'issueBillingKey',
      patch: { customer_uid: undefined, card_number: undefined, expiry: undefined },
      expect: [
        ['error', 'missing', 'customer_uid'],
        ['error', 'missing', 'card_number'],
        ['error', 'missing', 'expiry'],
      ],
      almost: { birth: undefined, pwd_2digit: undefined },
    },
    {
      name: 'a billing key without a channel',
      of: 'issueBillingKey',
      patch: { channel_key: undefined },
      expect: [['error', 'missing', 'channel_key']],
      almost: { channel_key: undefined, channelGroupId: 'channel-group-1' },
    },
    {
      name: 'a billing key with the older `pg` instead of a channel',
      of: 'issueBillingKey',
      patch: { channel_key: ' ' },
      expect: [['error', 'missing', 'channel_key']],
      almost: { channel_key: undefined, pg: 'settle.MID' },
    },
    {
      name: 'a card number without hyphens',
      of: 'issueBillingKey',
      patch: { card_number: '4092000000000000' },
      expect: [['warning', 'invalid-format', 'card_number']],
      almost: { card_number: '4092-0000-0000-0000-000' },
    },
    {
      name: 'long texts',
      of: 'issueBillingKey',
      patch: {
        customer_uid: long(80),
        channel_key: long(55),
        channel_group_id: long(55),
        pg: long(80),
        customer_name: long(20),
        customer_tel: long(20),
        customer_email: long(200),
        customer_addr: long(200),
        customer_postcode: long(8),
      },
      expect: [
        ['warning', 'too-long', 'customer_uid'],
        ['warning', 'too-long', 'channel_key'],
        ['warning', 'too-long', 'channel_group_id'],
        ['warning', 'too-long', 'pg'],
        ['warning', 'too-long', 'customer_name'],
        ['warning', 'too-long', 'customer_tel'],
        ['warning', 'too-long', 'customer_email'],
        ['warning', 'too-long', 'customer_addr'],
        ['warning', 'too-long', 'customer_postcode'],
      ],
      almost: { customer_name: full(20), customer_postcode: full(8) },
    },
    {
      name: 'no customer_uid',
      of: 'deleteBillingKey',
      patch: { customer_uid: undefined },
      expect: [['error', 'missing', 'customer_uid']],
      almost: { reason: undefined, extra: undefined },
    },
    {
      name: 'an account without what it needs',
      of: 'issueVbank',
      patch: { merchant_uid: undefined, amount: undefined, vbank_code: undefined, vbank_due: undefined },
      expect: [
        ['error', 'missing', 'merchant_uid'],
        ['error', 'missing', 'amount'],
        ['error', 'missing', 'vbank_code'],
        ['error', 'missing', 'vbank_due'],
      ],
      almost: { vbank_holder: undefined, custom_data: 'text' },
    },
    {
      name: 'an account without a channel',
      of: 'issueVbank',
      patch: { channel_key: undefined },
      expect: [['error', 'missing', 'channel_key']],
      almost: { channel_key: undefined, pg: 'settle.MID' },
    },
    {
      name: 'long texts',
      of: 'issueVbank',
      patch: {
        merchant_uid: long(40),
        name: long(40),
        buyer_name: long(16),
        buyer_email: long(64),
        buyer_tel: long(16),
        buyer_addr: long(128),
        buyer_postcode: long(8),
        vbank_holder: long(16),
        vbank_key: long(13),
        business_registration_number: long(10),
      },
      expect: [
        ['warning', 'too-long', 'merchant_uid'],
        ['warning', 'too-long', 'name'],
        ['warning', 'too-long', 'buyer_name'],
        ['warning', 'too-long', 'buyer_email'],
        ['warning', 'too-long', 'buyer_tel'],
        ['warning', 'too-long', 'buyer_addr'],
        ['warning', 'too-long', 'buyer_postcode'],
        ['warning', 'too-long', 'vbank_holder'],
        ['warning', 'too-long', 'vbank_key'],
        ['warning', 'too-long', 'business_registration_number'],
      ],
      almost: { vbank_key: full(13), business_registration_number: full(10) },
    },
    ...(['updateVbank', 'revokeVbank', 'confirmOtp'] as const).map(
      (of) =>
        ({
          name: 'no payment',
          of,
          patch: { imp_uid: undefined },
          expect: [['error', 'missing', 'imp_uid']],
          almost: { amount: undefined, vbank_due: undefined, otp: undefined },
        }) as const,
    ),
    ...(['registerEscrow', 'updateEscrow'] as const).flatMap((of) => [
      {
        name: 'a delivery without a payment',
        of,
        patch: { imp_uid: undefined },
        expect: [['error', 'missing', 'imp_uid']],
        almost: { send_email: undefined },
      } as const,
      {
        name: 'a delivery without sender, receiver and parcel',
        of,
        patch: { sender: undefined, receiver: undefined, logis: undefined },
        expect: [
          ['error', 'missing', 'sender'],
          ['error', 'missing', 'receiver'],
          ['error', 'missing', 'logis'],
        ],
        almost: { 'sender.addr': undefined },
      } as const,
      {
        name: 'a delivery without a number',
        of,
        patch: { 'logis.company': undefined, 'logis.invoice': ' ', 'logis.sent_at': undefined },
        expect: [
          ['error', 'missing', 'logis.company'],
          ['error', 'missing', 'logis.invoice'],
          ['error', 'missing', 'logis.sent_at'],
        ],
        almost: { 'logis.company': 'ELSE' },
      } as const,
    ]),
    {
      name: 'a receipt without a payment',
      of: 'issueReceipt',
      patch: { imp_uid: undefined },
      expect: [['error', 'missing', 'imp_uid']],
      almost: { type: undefined },
    },
    {
      name: 'a receipt without a number',
      of: 'issueReceipt',
      patch: { identifier: undefined },
      expect: [['error', 'missing', 'identifier']],
      almost: { identifier_type: undefined },
    },
    {
      name: 'a receipt without what it needs',
      of: 'issueExternalReceipt',
      patch: { merchant_uid: undefined, name: undefined, amount: undefined, identifier: undefined },
      expect: [
        ['error', 'missing', 'merchant_uid'],
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
        ['error', 'missing', 'identifier'],
      ],
      almost: { pay_method: undefined },
    },
    {
      name: 'a receipt without a channel',
      of: 'issueExternalReceipt',
      patch: { channel_key: undefined },
      expect: [['error', 'missing', 'channel_key']],
      almost: { channel_key: undefined, pg: 'nice' },
    },
    ...(['issueReceipt', 'issueExternalReceipt'] as const).flatMap((of) => [
      {
        name: 'another kind of receipt',
        of,
        patch: { type: 'corporate' },
        expect: [['error', 'unsupported-value', 'type']],
        almost: { type: 'company' },
      } as const,
      {
        name: "the word of nice_v2's samples",
        of,
        patch: { type: 'personal' },
        expect: [['warning', 'unsupported-value', 'type']],
        almost: { type: 'person' },
      } as const,
      {
        name: '`vat`, the older name of `vat_amount`',
        of,
        patch: { vat: 909 },
        expect: [['warning', 'deprecated', 'vat']],
        almost: { vat_amount: 909 },
      } as const,
    ]),
    {
      name: 'a store receipt without a payment',
      of: 'registerSubStoreReceipt',
      patch: { imp_uid: undefined },
      expect: [['error', 'missing', 'imp_uid']],
      almost: { 'data.0.tax_free': 0 },
    },
    {
      name: 'a store receipt without stores',
      of: 'registerSubStoreReceipt',
      patch: { data: undefined },
      expect: [['error', 'missing', 'data']],
      almost: { 'data.0.vat_amount': 91 },
    },
    {
      name: 'a store without number, name and amount',
      of: 'registerSubStoreReceipt',
      patch: { data: [{}] },
      expect: [
        ['error', 'missing', 'data.0.business_registration_number'],
        ['error', 'missing', 'data.0.company_name'],
        ['error', 'missing', 'data.0.amount'],
      ],
      almost: { 'data.0.amount': 500 },
    },
    {
      name: 'a person without what the carriers ask for',
      of: 'requestOtp',
      patch: { name: '', phone: '', birth: '', gender_digit: '', carrier: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'phone'],
        ['error', 'missing', 'birth'],
        ['error', 'missing', 'gender_digit'],
        ['error', 'missing', 'carrier'],
      ],
      almost: { company: '상점', verification_method: 'APP' },
    },
    {
      name: 'a verification without a channel',
      of: 'requestOtp',
      patch: { channel_key: undefined },
      expect: [['error', 'missing', 'channel_key']],
      almost: { channel_key: undefined, pg: 'danal.MID' },
    },
    {
      name: 'a birth with a century',
      of: 'requestOtp',
      patch: { birth: '19900101' },
      expect: [['error', 'invalid-format', 'birth']],
      almost: { birth: '900101' },
    },
    {
      name: 'a delivery without what Paymentwall asks for',
      of: 'registerPaymentwallDelivery',
      patch: {
        imp_uid: undefined,
        merchant_uid: undefined,
        type: undefined,
        status: undefined,
        estimated_delivery_datetime: undefined,
        estimated_update_datetime: undefined,
        refundable: undefined,
        shipping_address_email: undefined,
      },
      expect: [
        ['error', 'missing', 'imp_uid'],
        ['error', 'missing', 'merchant_uid'],
        ['error', 'missing', 'type'],
        ['error', 'missing', 'status'],
        ['error', 'missing', 'estimated_delivery_datetime'],
        ['error', 'missing', 'estimated_update_datetime'],
        ['error', 'missing', 'refundable'],
        ['error', 'missing', 'shipping_address_email'],
      ],
      almost: { reason: '출고', details: '출고 완료' },
    },
    {
      name: 'physical goods without an address',
      of: 'registerPaymentwallDelivery',
      patch: { ...withoutPhysical, type: 'physical' },
      expect: Object.keys(physical)
        .filter((key) => key !== 'type')
        .map((key) => ['error', 'missing', key] as const),
      almost: { ...withoutPhysical, type: 'digital' },
    },
    {
      name: 'long texts',
      of: 'registerPaymentwallDelivery',
      patch: {
        imp_uid: long(40),
        merchant_uid: long(40),
        reason: long(64),
        details: long(400),
        shipping_address_email: long(50),
        ...Object.fromEntries(
          Object.keys(physical)
            .filter((key) => key !== 'type')
            .map((key) => [key, long(64)]),
        ),
      },
      expect: [
        ['warning', 'too-long', 'imp_uid'],
        ['warning', 'too-long', 'merchant_uid'],
        ...['reason', 'details', 'shipping_address_email', ...Object.keys(physical)]
          .filter((key) => key !== 'type')
          .map((key) => ['warning', 'too-long', key] as const),
      ],
      almost: { details: full(400) },
    },
  ],
})

test('every rule of a call names where it comes from', () => {
  const rules = Object.values(v1Calls).flatMap((call) => call.rules)
  expect(rules.filter(({ source = '' }) => source === '').map(({ paths }) => paths)).toEqual([])
})

test('a value that PortOne would read in only one way is a warning', () => {
  const found = checkCall({ merchant_uid: 'order-1', amount: '10000' }, { gateway: plain, call: 'prepare' })
  expect(found.map(({ severity, code, path }) => [severity, code, path])).toEqual([
    ['warning', 'invalid-type', 'amount'],
  ])
})
