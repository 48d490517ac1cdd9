import type { V1Call } from '../src/model.js'
import type { ValidCall } from './rest-table.js'

/** Two days after the clock of every table, in seconds since 1970. */
export const soon = Date.parse('2030-01-03T12:00:00+09:00') / 1000
/** Two days before it. */
export const past = soon - 4 * 24 * 60 * 60
export const card = {
  card_number: '4092-0000-0000-0000',
  expiry: '2031-07',
  birth: '900101',
  pwd_2digit: '12',
}
const buyer = {
  buyer_name: '홍길동',
  buyer_email: 'gildong@example.com',
  buyer_tel: '010-1234-5678',
  buyer_addr: '서울시 성동구',
  buyer_postcode: '04783',
}
const order = { merchant_uid: 'order-1', amount: 10_000, name: '운동화', ...buyer }
const party = { name: '홍길동', tel: '010-1234-5678', addr: '서울시 성동구', postcode: '04783' }
const delivery = {
  imp_uid: 'imp_1',
  sender: party,
  receiver: party,
  logis: { company: 'CJGLS', invoice: '1234567890', sent_at: soon },
}
/** What only a delivery of physical goods needs. */
export const physical = {
  type: 'physical',
  carrier_tracking_id: '1234567890',
  carrier_type: 'CJ',
  shipping_address_country: 'KR',
  shipping_address_city: 'Seoul',
  shipping_address_zip: '04783',
  shipping_address_state: 'N/A',
  shipping_address_street: 'Seongsu-ro 1',
  shipping_address_phone: '01012345678',
  shipping_address_firstname: 'Gildong',
  shipping_address_lastname: 'Hong',
}

/** A valid body of every V1 call, with what most gateways ask for. */
export const v1Bodies = {
  prepare: { call: 'prepare', body: { merchant_uid: 'order-1', amount: 14.2, currency: 'USD' } },
  updatePrepared: { call: 'updatePrepared', body: { merchant_uid: 'order-1', amount: 10_000 } },
  cancel: {
    call: 'cancel',
    body: {
      imp_uid: 'imp_1',
      merchant_uid: 'order-1',
      amount: 1_000,
      tax_free: 0,
      vat_amount: 91,
      checksum: 10_000,
      reason: '단순 변심',
      refund_holder: '홍길동',
      refund_bank: '088',
      refund_account: '56211105948400',
      refund_tel: '01012345678',
      retain_promotion: false,
      enable_webhook: true,
      extra: { requester: 'customer' },
    },
  },
  payOnetime: {
    call: 'payOnetime',
    body: { ...order, ...card, pg: 'nice.nictest00m', customer_uid: 'card-1', card_quota: 0 },
  },
  payAgain: {
    call: 'payAgain',
    body: { ...order, customer_uid: 'card-1', bypass: '{}', product_count: 2 },
  },
  schedule: {
    call: 'schedule',
    body: {
      customer_uid: 'card-1',
      ...card,
      checking_amount: 0,
      schedules: [
        { ...order, schedule_at: soon, currency: 'KRW' },
        { ...order, merchant_uid: 'order-2', schedule_at: soon + 86_400, currency: 'KRW' },
      ],
    },
  },
  unschedule: {
    call: 'unschedule',
    body: { customer_uid: 'card-1', merchant_uid: ['order-1', 'order-2'] },
  },
  updateSchedule: { call: 'updateSchedule', body: { merchant_uid: 'order-1', schedule_at: soon } },
  reschedule: { call: 'reschedule', body: { merchant_uid: 'order-1', schedule_at: soon } },
  retrySchedule: { call: 'retrySchedule', body: { merchant_uid: 'order-1' } },
  issueBillingKey: {
    call: 'issueBillingKey',
    body: {
      customer_uid: 'card-1',
      channel_key: 'channel-key-1',
      ...card,
      customer_name: '홍길동',
      customer_tel: '010-1234-5678',
      customer_email: 'gildong@example.com',
      customer_addr: '서울시 성동구',
      customer_postcode: '04783',
    },
  },
  deleteBillingKey: {
    call: 'deleteBillingKey',
    body: { customer_uid: 'card-1', reason: '해지', extra: { requester: 'admin' } },
  },
  issueVbank: {
    call: 'issueVbank',
    body: {
      ...order,
      channel_key: 'channel-key-1',
      vbank_code: '088',
      vbank_due: soon,
      vbank_holder: '홍길동',
      notice_url: ['https://shop.example.com/webhook'],
      custom_data: { cart: 1 },
    },
  },
  updateVbank: { call: 'updateVbank', body: { imp_uid: 'imp_1', amount: 5_000, vbank_due: soon } },
  revokeVbank: { call: 'revokeVbank', body: { imp_uid: 'imp_1' } },
  registerEscrow: { call: 'registerEscrow', body: { ...delivery, send_email: true } },
  updateEscrow: { call: 'updateEscrow', body: delivery },
  issueReceipt: {
    call: 'issueReceipt',
    body: { imp_uid: 'imp_1', identifier: '01012345678', identifier_type: 'phone', type: 'person' },
  },
  issueExternalReceipt: {
    call: 'issueExternalReceipt',
    body: {
      merchant_uid: 'order-1',
      channel_key: 'channel-key-1',
      name: '운동화',
      amount: 10_000,
      identifier: '01012345678',
      pay_method: 'trans',
    },
  },
  registerSubStoreReceipt: {
    call: 'registerSubStoreReceipt',
    body: {
      imp_uid: 'imp_1',
      data: [{ business_registration_number: '123-45-67890', company_name: '상점', amount: 1_000 }],
    },
  },
  requestOtp: {
    call: 'requestOtp',
    body: {
      channel_key: 'channel-key-1',
      name: '홍길동',
      phone: '010-1234-5678',
      birth: '90.01.01',
      gender_digit: '1',
      carrier: 'SKT',
      is_mvno: false,
    },
  },
  confirmOtp: { call: 'confirmOtp', body: { imp_uid: 'imp_1', otp: '123456' } },
  registerPaymentwallDelivery: {
    call: 'registerPaymentwallDelivery',
    body: {
      imp_uid: 'imp_1',
      merchant_uid: 'order-1',
      status: 'order_shipped',
      estimated_delivery_datetime: soon,
      estimated_update_datetime: soon,
      refundable: 'yes',
      shipping_address_email: 'gildong@example.com',
      ...physical,
    },
  },
} as const satisfies { readonly [C in V1Call]: ValidCall<V1Call> & { readonly call: C } }
