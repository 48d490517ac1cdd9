import { cite } from '../../rules/cite.js'
import { both, equals, present } from '../../rules/conditions.js'
import { notPast } from '../../rules/dates.js'
import { flag, jsonText, ownId, record, shaped, text, webAddress, whole } from '../../rules/fields.js'
import { exclusive, forbidden, ignored, required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import type { Rule } from '../../rules/rule.js'
import type { V2Call } from '../../model.js'
import { codeOf, countryCode, currencyCode, dateTime, members } from '../fields.js'
import type { CallBase } from '../gateway.js'
import {
  amount,
  billingKeyPayment,
  credential,
  customer,
  escrowLogistics,
  instantPayment,
  productType,
  refundAccount,
  store,
} from './shapes.js'
import type { Group } from './rules.js'

const docs = 'api/rest-v2?v=v2'

/** One of several must be given. */
const oneGiven = (first: string, ...others: readonly string[]) =>
  table({
    path: first,
    finds: [{ code: 'missing', params: { or: others } }],
    test: ({ has, report }) => {
      if (![first, ...others].some(has)) report('missing', first, { or: others })
    },
  })

/** The tax-free part and the VAT of an amount do not exceed it. The VAT is reported if it alone does. */
const partsWithin = (total: string, taxFree: string, vat: string) =>
  table({
    path: taxFree,
    finds: [
      { code: 'out-of-range', path: taxFree, dependsOn: [total, vat] },
      { code: 'out-of-range', path: vat, dependsOn: [total] },
    ],
    test: ({ at, report }) => {
      const [sum, free = 0, tax = 0] = [total, taxFree, vat].map(at)
      if (typeof sum !== 'number' || typeof free !== 'number' || typeof tax !== 'number' || sum < 0) return
      if (tax > sum) report('out-of-range', vat, { min: 0, max: sum })
      else if (free + tax > sum) report('out-of-range', taxFree, { min: 0, max: sum - tax })
    },
  })

const amountParts = (group: Group) =>
  partsWithin(`${group}amount.total`, `${group}amount.taxFree`, `${group}amount.vat`)

/** What the schema requires in every payment that a server makes. */
const paymentRules = (group: Group): readonly Rule[] => [
  cite(
    'schema InstantPaymentInput, BillingKeyPaymentInput: required',
    required([`${group}orderName`, `${group}amount`, `${group}currency`]),
  ),
  cite('schema PaymentAmountInput: required', members([`${group}amount`], ['total'])),
  cite('api/rest-v2 > SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT', amountParts(group)),
  cite('schema CustomerNameInput: one of two forms', bothNames(`${group}customer.name`)),
  cite(
    'schema CustomerSeparatedName: required',
    members([`${group}customer.name.separated`], ['first', 'last']),
  ),
  cite(
    'schema PaymentProduct: required',
    members([`${group}products`], ['id', 'name', 'amount', 'quantity']),
  ),
  cite(
    'schema SeparatedAddressInput: required',
    members([`${group}customer.address`, `${group}shippingAddress`], ['addressLine1', 'addressLine2']),
  ),
]

/** A name is given whole or in two parts, not both. */
function bothNames(path: string) {
  return forbidden(`${path}.separated`, present(`${path}.full`), { with: `${path}.full` })
}

const credentialRule = cite(
  'schema CardCredential: required',
  members(['method.card.credential'], ['number', 'expiryYear', 'expiryMonth']),
)

const account = 'method.virtualAccount'

/** api/rest-v2 > 결제 > 수기 결제; schema InstantPaymentInput */
const payInstantly: CallBase = {
  docs,
  shape: { ...instantPayment, paymentId: ownId },
  rules: [
    cite('path of the call', required('paymentId')),
    cite('schema InstantPaymentInput: required', required('method')),
    ...paymentRules(''),
    cite(
      'schema InstantPaymentInput: one of channelKey, channelGroupId',
      oneGiven('channelKey', 'channelGroupId'),
    ),
    cite('schema InstantPaymentMethodInput: one field only', exclusive('method', 'card', 'virtualAccount')),
    cite('schema InstantPaymentMethodInputCard: required', members(['method.card'], ['credential'])),
    credentialRule,
    cite(
      'schema InstantPaymentMethodInputVirtualAccount: required',
      members([account], ['bank', 'expiry', 'option']),
    ),
    cite('schema …VirtualAccountExpiry: one of two', exclusive(`${account}.expiry`, 'validHours', 'dueDate')),
    cite('an account whose deadline is over takes no deposit', notPast(`${account}.expiry.dueDate`)),
    cite('schema …VirtualAccountOption: required', members([`${account}.option`], ['type'])),
    cite(
      'schema …VirtualAccountOption.fixed: with FIXED only',
      forbidden(`${account}.option.fixed`, equals(`${account}.option.type`, 'NORMAL'), { with: 'NORMAL' }),
    ),
    cite(
      'schema …VirtualAccountOptionFixed: one of two',
      exclusive(`${account}.option.fixed`, 'pgAccountId', 'accountNumber'),
    ),
    cite('schema …VirtualAccountCashReceiptInfo: required', members([`${account}.cashReceipt`], ['type'])),
    cite(
      'schema …VirtualAccountCashReceiptInfo: required, which CashReceiptInput takes back for NO_RECEIPT',
      required(
        `${account}.cashReceipt.customerIdentityNumber`,
        equals(`${account}.cashReceipt.type`, 'PERSONAL', 'CORPORATE'),
      ),
    ),
  ].flat(),
}

const receiptOf = (group: Group): readonly Rule[] => [
  cite('schema CashReceiptInput: required', members([`${group}cashReceipt`], ['type'])),
  cite(
    'schema CashReceiptInput.customerIdentityNumber: not with NO_RECEIPT',
    ignored(`${group}cashReceipt.customerIdentityNumber`, equals(`${group}cashReceipt.type`, 'NO_RECEIPT')),
  ),
]

/** api/rest-v2 > 결제 > 빌링키 결제; schema BillingKeyPaymentInput */
const payWithBillingKey: CallBase = {
  docs,
  shape: { ...billingKeyPayment, paymentId: ownId },
  rules: [
    cite('path of the call', required('paymentId')),
    cite('schema BillingKeyPaymentInput: required', required('billingKey')),
    ...paymentRules(''),
    ...receiptOf(''),
  ],
}

const { skipWebhook: _skipWebhook, ...scheduledPayment } = billingKeyPayment

/** api/rest-v2 > 결제 예약; schema CreatePaymentScheduleBody */
const createPaymentSchedule: CallBase = {
  docs,
  shape: { paymentId: ownId, payment: scheduledPayment, timeToPay: dateTime },
  rules: [
    cite('path of the call', required('paymentId')),
    cite('schema CreatePaymentScheduleBody: required', required(['payment', 'timeToPay'])),
    cite('schema BillingKeyPaymentScheduleInput: required', members(['payment'], ['billingKey'])),
    ...paymentRules('payment.'),
    ...receiptOf('payment.'),
    cite('samples of the guides: a time in the future', notPast('timeToPay')),
  ],
}

const issueBillingKey: CallBase = {
  docs,
  shape: {
    ...store,
    channelKey: text,
    channelGroupId: text,
    method: { card: { credential } },
    customer,
    customData: jsonText,
    bypass: record,
    noticeUrls: [webAddress] as const,
    skipWebhook: flag,
  },
  rules: [
    cite('schema IssueBillingKeyBody: required', required('method')),
    cite(
      'schema IssueBillingKeyBody: one of channelKey, channelGroupId',
      oneGiven('channelKey', 'channelGroupId'),
    ),
    cite('schema InstantBillingKeyPaymentMethodInput: cards only', members(['method'], ['card'])),
    cite(
      'schema InstantBillingKeyPaymentMethodInputCard: required',
      members(['method.card'], ['credential']),
    ),
    credentialRule,
    cite('schema CustomerNameInput: one of two forms', bothNames('customer.name')),
    cite('schema CustomerSeparatedName: required', members(['customer.name.separated'], ['first', 'last'])),
    cite(
      'schema SeparatedAddressInput: required',
      members(['customer.address'], ['addressLine1', 'addressLine2']),
    ),
  ],
}

/** api/rest-v2 > 결제 취소; schema CancelPaymentBody */
const cancelPayment: CallBase = {
  docs,
  shape: {
    ...store,
    paymentId: ownId,
    amount: whole,
    taxFreeAmount: whole,
    vatAmount: whole,
    reason: text,
    requester: codeOf(['CUSTOMER', 'ADMIN']),
    promotionDiscountRetainOption: codeOf(['RETAIN', 'RELEASE']),
    currentCancellableAmount: whole,
    refundAccount,
    refundEmail: text,
    skipWebhook: flag,
  },
  rules: [
    cite('path of the call', required('paymentId')),
    cite('schema CancelPaymentBody: required', required('reason')),
    cite(
      'schema CancelPaymentBodyRefundAccount: required',
      members(['refundAccount'], ['bank', 'number', 'holderName']),
    ),
    cite(
      'schema CancelPaymentBody: SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT',
      partsWithin('amount', 'taxFreeAmount', 'vatAmount'),
    ),
    cite(
      'schema CancelPaymentBody: CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT',
      table({
        path: 'amount',
        finds: [{ code: 'out-of-range', dependsOn: ['currentCancellableAmount'] }],
        test: ({ at, report }) => {
          const [sum, left] = [at('amount'), at('currentCancellableAmount')]
          if (typeof sum === 'number' && typeof left === 'number' && sum > left)
            report('out-of-range', 'amount', { min: 0, max: left })
        },
      }),
    ),
  ],
}

const escrow = (call: 'applyEscrowLogistics' | 'modifyEscrowLogistics'): CallBase => ({
  docs,
  shape: escrowLogistics,
  rules: [
    cite('path of the call', required('paymentId')),
    cite(`schema of ${call}: required`, required('logistics')),
    cite('schema PaymentLogistics: required', members(['logistics'], ['company', 'invoiceNumber', 'sentAt'])),
    cite('schema PaymentProduct: required', members(['products'], ['id', 'name', 'amount', 'quantity'])),
    cite(
      'schema SeparatedAddressInput: required',
      members(['sender.address', 'receiver.address', 'logistics.address'], ['addressLine1', 'addressLine2']),
    ),
  ],
})

/** A call that only names a payment. */
const ofPayment = (shape: CallBase['shape'] = {}, rules: readonly Rule[] = []): CallBase => ({
  docs,
  shape: { ...store, paymentId: ownId, ...shape },
  rules: [cite('path of the call', required('paymentId')), ...rules],
})

const confirmed = {
  currency: currencyCode,
  totalAmount: whole,
  taxFreeAmount: whole,
  isTest: flag,
  skipWebhook: flag,
}

const delivery = {
  transactionId: text,
  deliveryType: codeOf(['DIGITAL', 'PHYSICAL']),
  deliveryStatus: codeOf(['ORDER_PLACED', 'ORDER_SHIPPED', 'DELIVERED']),
  estimatedDeliveryDatetime: dateTime,
  estimatedUpdateDatetime: dateTime,
  reason: text,
  refundable: flag,
  details: text,
  shippingAddressEmail: text,
  carrierTrackingId: text,
  carrierType: text,
  shippingAddressCountry: countryCode,
  shippingAddressCity: text,
  shippingAddressZip: text,
  shippingAddressState: text,
  shippingAddressStreet: text,
  shippingAddressPhone: text,
  shippingAddressFirstname: text,
  shippingAddressLastname: text,
  attachments: [text] as const,
}

/** What each V2 call takes, whatever the gateway. Amounts are whole numbers in MINOR units. */
export const v2Calls: Readonly<Record<V2Call, CallBase>> = {
  payInstantly,
  payWithBillingKey,
  createPaymentSchedule,
  revokePaymentSchedules: {
    docs,
    shape: { ...store, billingKey: text, scheduleIds: [text] as const },
    rules: [
      cite('schema RevokePaymentSchedulesBody: at least one of two', oneGiven('billingKey', 'scheduleIds')),
    ],
  },
  cancelPayment,
  stopPaymentCancellation: ofPayment({ cancellationId: text }, [
    cite('path of the call', required('cancellationId')),
  ]),
  preRegisterPayment: ofPayment({ totalAmount: whole, taxFreeAmount: whole, currency: currencyCode }),
  confirmPayment: ofPayment({ ...confirmed, paymentToken: text, txId: text }, [
    cite('schema ConfirmPaymentBody: required', required('paymentToken')),
  ]),
  capturePayment: ofPayment(),
  closeVirtualAccount: ofPayment(),
  resendWebhook: ofPayment({ webhookId: text }),
  registerStoreReceipt: ofPayment(
    {
      items: [
        {
          storeBusinessRegistrationNumber: text,
          storeName: text,
          totalAmount: whole,
          taxFreeAmount: whole,
          vatAmount: whole,
          supplyAmount: whole,
          currency: currencyCode,
        },
      ] as const,
    },
    [
      cite('schema RegisterStoreReceiptBody: required', required('items')),
      cite(
        'schema RegisterStoreReceiptBodyItem: required',
        members(['items'], ['storeBusinessRegistrationNumber', 'storeName', 'totalAmount', 'currency']),
      ),
    ],
  ),
  issueBillingKey,
  deleteBillingKey: {
    docs,
    shape: {
      ...store,
      billingKey: text,
      reason: text,
      requester: codeOf(['CUSTOMER', 'ADMIN']),
      skipWebhook: flag,
    },
    rules: [cite('path of the call', required('billingKey'))],
  },
  confirmBillingKey: {
    docs,
    shape: { ...store, billingIssueToken: text, isTest: flag, skipWebhook: flag },
    rules: [cite('schema ConfirmBillingKeyBody: required', required('billingIssueToken'))],
  },
  confirmBillingKeyIssueAndPay: {
    docs,
    shape: { ...store, ...confirmed, billingIssueToken: text, paymentId: ownId },
    rules: [cite('schema ConfirmBillingKeyIssueAndPayBody: required', required('billingIssueToken'))],
  },
  issueCashReceipt: {
    docs,
    shape: {
      ...store,
      paymentId: ownId,
      channelKey: text,
      type: codeOf(['PERSONAL', 'CORPORATE']),
      orderName: text,
      currency: currencyCode,
      amount,
      productType,
      customer: {
        identityNumber: text,
        identityNumberType: codeOf(['PHONE', 'CARD', 'BUSINESS']),
        name: text,
        email: text,
        phoneNumber: text,
      },
      paidAt: dateTime,
      businessRegistrationNumber: text,
      paymentMethod: codeOf(['TRANSFER', 'VIRTUAL_ACCOUNT']),
    },
    rules: [
      cite(
        'schema IssueCashReceiptBody: required',
        required(['paymentId', 'channelKey', 'type', 'orderName', 'currency', 'amount', 'customer']),
      ),
      cite('schema PaymentAmountInput: required', members(['amount'], ['total'])),
      cite('api/rest-v2 > SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT', amountParts('')),
      cite('schema IssueCashReceiptCustomerInput: required', members(['customer'], ['identityNumber'])),
    ],
  },
  cancelCashReceiptByPaymentId: ofPayment(),
  applyEscrowLogistics: escrow('applyEscrowLogistics'),
  modifyEscrowLogistics: escrow('modifyEscrowLogistics'),
  confirmEscrow: ofPayment({ fromStore: flag }),
  sendIdentityVerification: {
    docs,
    shape: {
      ...store,
      identityVerificationId: ownId,
      channelKey: text,
      customer: {
        id: ownId,
        name: text,
        phoneNumber: shaped(/^\d+$/, 'digits'),
        identityNumber: shaped(/^\d+$/, 'digits', 'warning'),
        ipAddress: text,
      },
      customData: jsonText,
      bypass: record,
      operator: codeOf(['SKT', 'KT', 'LGU', 'SKT_MVNO', 'KT_MVNO', 'LGU_MVNO']),
      method: codeOf(['SMS', 'APP']),
    },
    rules: [
      cite('path of the call', required('identityVerificationId')),
      cite(
        'schema SendIdentityVerificationBody: required',
        required(['channelKey', 'customer', 'operator', 'method']),
      ),
      cite(
        'schema SendIdentityVerificationBodyCustomer: required',
        members(['customer'], ['name', 'phoneNumber', 'ipAddress']),
      ),
      cite(
        'schema SendIdentityVerificationBodyCustomer.identityNumber: required with SMS',
        required('customer.identityNumber', both(present('customer'), equals('method', 'SMS'))),
      ),
    ],
  },
  confirmIdentityVerification: {
    docs,
    shape: { ...store, identityVerificationId: ownId, otp: text },
    rules: [cite('path of the call', required('identityVerificationId'))],
  },
  resendIdentityVerification: {
    docs,
    shape: { ...store, identityVerificationId: ownId },
    rules: [cite('path of the call', required('identityVerificationId'))],
  },
  createPaymentSession: {
    docs,
    shape: {
      ...store,
      paymentId: ownId,
      profileKey: text,
      // New methods appear here without notice, so the list is not closed.
      paymentMethod: text,
      country: countryCode,
      currency: currencyCode,
      totalAmount: whole,
      orderName: text,
      redirectUrl: webAddress,
      products: [
        {
          name: text,
          unitPrice: whole,
          quantity: whole,
          id: text,
          code: text,
          startDate: text,
          endDate: text,
          url: text,
          nPayCategoryType: text,
          nPayCategoryId: text,
          nPayUid: text,
        },
      ] as const,
      customerName: text,
      customerEmail: text,
      storeName: text,
      agreements: [{ name: text, url: text }] as const,
      orderImageUrl: text,
      customData: jsonText,
      colors: { primary: text, primaryHover: text, primaryLight: text },
      ttlSeconds: whole,
    },
    rules: [
      cite(
        'schema CreatePaymentSessionBody: required',
        required(['storeId', 'paymentId', 'profileKey', 'country', 'currency', 'totalAmount', 'orderName']),
      ),
      cite('schema: products', members(['products'], ['name', 'unitPrice', 'quantity'])),
      cite('schema: agreements', members(['agreements'], ['name', 'url'])),
    ],
  },
  closePaymentSession: {
    docs,
    shape: { sessionId: text },
    rules: [cite('path of the call', required('sessionId'))],
  },
  evaluateCheckoutProfile: {
    docs,
    shape: { profileKey: text, country: countryCode, currency: currencyCode, amount: whole },
    rules: [cite('query of the call', required(['profileKey', 'country', 'currency', 'amount']))],
  },
  confirmPaymentwallDelivery: {
    docs,
    shape: delivery,
    rules: [
      cite(
        'schema ConfirmPaymentwallDeliveryBody: required',
        required([
          'transactionId',
          'deliveryType',
          'deliveryStatus',
          'estimatedDeliveryDatetime',
          'estimatedUpdateDatetime',
          'refundable',
          'details',
          'shippingAddressEmail',
        ]),
      ),
      cite(
        'schema ConfirmPaymentwallDeliveryBody: required if the type is PHYSICAL',
        required(
          [
            'carrierTrackingId',
            'carrierType',
            'shippingAddressCountry',
            'shippingAddressCity',
            'shippingAddressZip',
            'shippingAddressState',
            'shippingAddressStreet',
            'shippingAddressPhone',
            'shippingAddressFirstname',
            'shippingAddressLastname',
          ],
          equals('deliveryType', 'PHYSICAL'),
        ),
      ),
    ],
  },
}
