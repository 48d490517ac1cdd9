import type { Condition } from '../../rules/conditions.js'
import type { Severity } from '../../diagnostics/diagnostic.js'
import { cite } from '../../rules/cite.js'
import { present } from '../../rules/conditions.js'
import { isPresent } from '../../rules/path.js'
import { contract, ignored, required, requiredByGuide } from '../../rules/presence.js'
import { rule } from '../../rules/rule.js'
import { matches, oneOf } from '../../rules/values.js'

/** The group that schedules put around the fields of a payment. */
export type Group = '' | 'payment.'

const nameMissing = (group: Group, severity?: Severity, byGuide?: true) => {
  const path = `${group}customer.name`
  const whole = `${path}.full`
  const parts = [`${path}.separated.first`, `${path}.separated.last`]
  return (when?: Condition) =>
    rule('missing', (value, { has }) => !isPresent(value) && !parts.every(has), severity)(whole, when, {
      or: parts,
      ...(byGuide && { byGuide }),
    })
}

/** The customer's name, whole or in two parts. */
export const customerNameRequired = (group: Group = '', when?: Condition) => nameMissing(group)(when)

/** The same, where the guide requires it and its own sample leaves it out: a warning. */
export const customerNameByGuide = (group: Group = '', when?: Condition) =>
  nameMissing(group, 'warning', true)(when)

/** The customer's name, telephone number and e-mail. */
export const contactRequired = () => [
  customerNameRequired(),
  required(['customer.phoneNumber', 'customer.email']),
]

/** The same, where the guide requires them and its samples leave them out: a warning. */
export const contactByGuide = (group: Group = '', when?: Condition) => [
  customerNameByGuide(group, when),
  requiredByGuide([`${group}customer.phoneNumber`, `${group}customer.email`], when),
]

const credential = 'method.card.credential'

/** What cards are authenticated by, beside their number and expiry. */
export const cardAuthentication = [
  `${credential}.birthOrBusinessRegistrationNumber`,
  `${credential}.passwordTwoDigits`,
] as const

/** A virtual account that the server asks for. */
export const account = 'method.virtualAccount'

/** A guide's form of payment ids, stated under the heading of its window: a warning on a call. */
export const asciiPaymentId = () => matches('paymentId', /^[ -~]*$/, 'ascii', undefined, 'warning')
export const alphanumericPaymentId = () =>
  matches('paymentId', /^[\da-z]*$/i, 'alphanumeric', undefined, 'warning')

/** The list of parameters has no `?` at the receipt of an account, while the schema leaves it out: a warning. */
export const receiptByGuide = () => requiredByGuide(`${account}.cashReceipt`, present(account))

/** Accounts that change with every payment only. */
export const normalAccountOnly = () => oneOf(`${account}.option.type`, ['NORMAL'])

/** Refunds to a bank account need a contract with most gateways. */
export const refundByContract = {
  rules: [cite('opi/ko/integration/cancel/v2/readme > 가상계좌 환불: a contract', contract('refundAccount'))],
} as const

/** What only Welcome Payments reads of a cash receipt. */
export const receiptOfOthers = () =>
  cite(
    'schema IssueCashReceiptBody: for Welcome Payments only',
    ignored(['businessRegistrationNumber', 'paymentMethod']),
  )

/** Calls for billing keys that the window issues, whatever the gateway. */
export const keyCalls = {
  payWithBillingKey: {},
  createPaymentSchedule: {},
  revokePaymentSchedules: {},
  deleteBillingKey: {},
  confirmBillingKey: {},
} as const

/** The hosted checkout: extra/hosted-checkout/readme-v2 > 지원 범위 lists its gateways. */
export const hostedCalls = {
  createPaymentSession: {},
  closePaymentSession: {},
  evaluateCheckoutProfile: {},
} as const

/** Calls that ask for a person's identity without a window. */
export const identityCalls = {
  sendIdentityVerification: {},
  confirmIdentityVerification: {},
  resendIdentityVerification: {},
} as const

/** Pages differ on who takes manual confirmation, so a call is not refused: a notice. */
export const manualConfirmUncertain = {
  confirmPayment: {
    rules: [
      cite('opi/ko/extra/manual-confirm/readme-v2 > Hint: not with this gateway', contract('paymentToken')),
    ],
  },
} as const

/** The same for billing keys. */
const uncertainKey = {
  rules: [
    cite(
      'opi/ko/extra/manual-confirm/readme-v2 > Hint: not with this gateway',
      contract('billingIssueToken'),
    ),
  ],
} as const
export const keyConfirmUncertain = {
  confirmBillingKey: uncertainKey,
  confirmBillingKeyIssueAndPay: uncertainKey,
} as const
