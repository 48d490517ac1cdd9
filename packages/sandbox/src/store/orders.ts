import type { Channel } from '../gateways/index.js'
import { newApprovalNumber, newImpUid, newTxId } from '../common/ids.js'
import { cards, methodOf } from '../common/methods.js'
import type { Attempt, Buyer, PaidWith } from './payments.js'

/** An order that a merchant's server charges, now or later. Amounts are in minor units. */
export interface Order {
  readonly id: string
  readonly orderName: string
  readonly total: number
  readonly taxFree: number
  readonly vat?: number | undefined
  readonly currency: string
  readonly buyer: Buyer
  readonly customData?: string | undefined
  readonly escrow: boolean
  readonly noticeUrls: readonly string[]
  /** Months; 0 is a lump sum. */
  readonly installment: number
  /** The request, without card data. */
  readonly request: unknown
}

export interface OrderContext {
  readonly dialect: 'v1' | 'v2'
  readonly channel: Channel
  readonly now: number
  readonly userAgent?: string | undefined
  readonly billingKey?: string | undefined
  readonly customerUid?: string | undefined
  readonly scheduleId?: string | undefined
}

/** A new attempt to pay an order without a window. */
export const attemptFor = (order: Order, context: OrderContext): Attempt => {
  const { installment: _installment, ...known } = order
  const { dialect, now, customerUid } = context
  return {
    ...known,
    txId: dialect === 'v1' ? newImpUid() : newTxId(),
    dialect,
    channel: context.channel,
    origin: 'api',
    userAgent: context.userAgent,
    requestedAt: now,
    status: 'READY',
    statusChangedAt: now,
    cancellations: [],
    billingKey: context.billingKey,
    customerUid,
    customerUidUsage: customerUid === undefined ? undefined : 'payment',
    scheduleId: context.scheduleId,
  }
}

/** A card whose number the merchant's server sent; the number is not stored. */
export const keyedInCard = (dialect: 'v1' | 'v2', installment: number): PaidWith => {
  const code = dialect === 'v1' ? 'card' : 'CARD'
  return {
    kind: methodOf(code).kind,
    code,
    choice: cards[0],
    installment,
    approvalNumber: newApprovalNumber(),
  }
}

const secretFields: readonly string[] = [
  'card_number',
  'expiry',
  'birth',
  'pwd_2digit',
  'cvc',
  'credential',
  'identityNumber',
  'gender_digit',
]

/** A request without card data and other secrets. */
export const withoutSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !secretFields.includes(name))
      .map(([name, member]) => [name, withoutSecrets(member)]),
  )
}
