import { at, numberAt, textAt, type Json } from '../common/json.js'
import { newAccountNumber, newBillingKey, newSessionId } from '../common/ids.js'
import { banks, methodOf } from '../common/methods.js'
import type { VirtualAccount } from '../store/payments.js'
import type { State } from '../state.js'
import type { Session } from '../store/sessions.js'

const day = 86_400_000

/** Reads a due date in V1's four formats or ISO 8601; a date without a time means the end of that day in Seoul. */
export const parseDue = (text: string): number | undefined => {
  const digits = /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T]?(\d{2}):?(\d{2}):?(\d{2}))?$/.exec(text)
  if (digits !== null) {
    const [, year, month, date, hour = '23', minute = '59', second = '59'] = digits
    const time = Date.parse(`${year}-${month}-${date}T${hour}:${minute}:${second}+09:00`)
    return Number.isNaN(time) ? undefined : time
  }
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

const dueOf = (request: Json, now: number): number => {
  const text = textAt(request, 'vbank_due') ?? textAt(request, 'virtualAccount.accountExpiry.dueDate')
  const hours = numberAt(request, 'virtualAccount.accountExpiry.validHours')
  if (hours !== undefined) return now + hours * 3_600_000
  return (text === undefined ? undefined : parseDue(text)) ?? now + 30 * day
}

/** The virtual account that the window will issue; undefined for other methods. */
export const accountFor = (state: State, method: string, request: Json): VirtualAccount | undefined => {
  if (methodOf(method).kind !== 'virtual-account') return undefined
  const bankCode = textAt(request, 'virtualAccount.bankCode')?.replace(/^BANK_/, '')
  const bank = banks.find(({ id }) => bankCode?.startsWith(id) === true) ?? banks[0]
  return {
    bank,
    number: textAt(request, 'virtualAccount.fixedOption.accountNumber') ?? newAccountNumber(),
    holder: state.config.store.name,
    fixed: at(request, 'virtualAccount.fixedOption') !== undefined,
    expiresAt: dueOf(request, state.clock()),
  }
}

/** Custom data is stored as JSON text. */
export const customDataOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The origin of the calling page; `null` for pages without one, such as local files. */
export const originOf = (header: string | undefined): string => {
  if (header === undefined || header === 'null') return 'null'
  try {
    return new URL(header).origin
  } catch {
    return 'null'
  }
}

/** A checked request, ready to become a session. */
export type Plan = Omit<Session, 'id' | 'status' | 'reservedKey'>

export const openSession = (state: State, plan: Plan): Session => {
  const opened = state.sessions.add({
    ...plan,
    id: newSessionId(),
    status: 'PREPARED',
    // V1 stores the key under the merchant's `customer_uid`; V2 generates a key.
    reservedKey: plan.issues && (plan.issues.customerUid ?? newBillingKey()),
  })
  state.cashier.opened(opened)
  return opened
}
