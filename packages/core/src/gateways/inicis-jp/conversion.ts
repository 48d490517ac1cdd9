import type { Conversion } from '../gateway.js'

export const inicisJpConversion = {
  paths: {
    storeDetails: 'storeDetails',
    buyer_first_name_kana: 'customer.firstNameKana',
    buyer_last_name_kana: 'customer.lastNameKana',
    'cvs.payment_deadline.valid_hours': 'convenienceStore.paymentDeadline.validHours',
    'cvs.payment_deadline.due_date': 'convenienceStore.paymentDeadline.dueDate',
  },
  // V1 guide, SDK 결제요청 > popup: listed as required, and PC has popups only
  fixed: { v1: { popup: true } },
  // V1 guide, SDK 결제요청 (JPPG): the sample gives both
  droppedFor: { 'cvs.payment_deadline.due_date': 'cvs.payment_deadline.valid_hours' },
  // V1 guide, SDK 결제요청 > display > card_quota: only the listed months, lump sum included
  quota: 'listed',
} as const satisfies Conversion
