import type { V1Call } from '../../model.js'
import { cite } from '../../rules/cite.js'
import { present } from '../../rules/conditions.js'
import { contract, contractNeeds, forbidden, required } from '../../rules/presence.js'
import { rule, table, type Rule } from '../../rules/rule.js'
import { matches } from '../../rules/values.js'
import { inEach } from '../each.js'
import type { CallProfile } from '../gateway.js'

type Calls = { readonly [C in V1Call]?: CallProfile }

/** The same rules for a charge and for every item of a schedule. */
export const inSchedules = (rules: readonly Rule[]): readonly Rule[] =>
  rules.map((one) => inEach('schedules', one))

/** The calls with a billing key. PortOne's schema lists the same gateways for all of them. */
export const keyCalls = {
  payAgain: {},
  schedule: {},
  unschedule: {},
  updateSchedule: {},
  reschedule: {},
  retrySchedule: {},
  deleteBillingKey: {},
} satisfies Calls

/** The gateway issues billing keys in its window only, so a schedule cannot issue one from a card. */
export const noCard: readonly Rule[] = [
  cite('schema x-portone-per-pg of POST /subscribe/payments/schedule', forbidden('card_number')),
]

/** The calls with a billing key that only the window issues. */
export const windowKeyCalls = { ...keyCalls, schedule: { rules: noCard } } satisfies Calls

/** A refund to an account needs a special contract with the PG. */
export const refundContract: Rule = cite(
  'integration/cancel/v1/virtual-account; integration/cancel/v1/basic > STEP 03',
  contract('refund_account'),
)

/** This PG does not take 0 for a tax-free part that is left out: cancels of tax-free payments must give it. */
export const taxFreeToCancel: Rule = cite(
  'schema x-portone-per-pg of POST /payments/cancel > tax_free',
  contractNeeds('tax_free'),
)

/** A VAT that was set at the payment must be set again at its cancel. */
export const vatToCancel: Rule = cite(
  'schema POST /payments/cancel > vat_amount',
  contractNeeds('vat_amount'),
)

/** Who gets an account must leave a phone number with some PGs. */
export const refundTel: Rule = cite(
  'schema x-portone-per-pg of POST /payments/cancel > refund_tel',
  required('refund_tel', present('refund_account')),
)

/** VAT above 10 % of the amount. */
export const vatUpToTenth = (source: string): Rule =>
  cite(
    source,
    table({
      path: 'vat_amount',
      finds: [{ code: 'out-of-range', dependsOn: ['amount'] }],
      test: ({ at, report }) => {
        const [vat, amount] = [at('vat_amount'), at('amount')]
        if (typeof vat === 'number' && typeof amount === 'number' && vat * 10 > amount)
          report('out-of-range', 'vat_amount', { min: 0, max: amount / 10 })
      },
    }),
  )

const dashed = (id: unknown): boolean => typeof id === 'string' && /^[\w-]*$/.test(id) && /[-_]/.test(id)

/** Letters and digits, according to the guide. Hyphens and underscores, which PortOne's samples have, are a warning. */
export const plainOrderId = (source: string): readonly Rule[] => [
  cite(source, matches('merchant_uid', /^[\w-]*$/, 'alphanumeric')),
  cite(
    source,
    rule('invalid-format', dashed, 'warning')('merchant_uid', undefined, { expected: 'alphanumeric' }),
  ),
]

/** The parties of a delivery, with their addresses in two lines. */
export const formedParties = ['sender', 'receiver'].flatMap((party) =>
  ['name', 'tel', 'postcode', 'formed_address.address_line_1', 'formed_address.address_line_2'].map(
    (key) => `${party}.${key}`,
  ),
)
