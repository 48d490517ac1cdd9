import { faultNames, faultTable, type FaultName } from '../faults/table.js'
import { at } from '../common/json.js'
import { redirectFields, withQuery, type Fields } from './outcome.js'
import type { State } from '../state.js'
import type { Session } from '../store/sessions.js'

// The return URL: the merchant's redirect URL with the result in its query, and the faults that change that query.

const orderIds: readonly string[] = ['paymentId', 'merchant_uid', 'identityVerificationId']
const attemptIds: readonly string[] = ['txId', 'imp_uid', 'identityVerificationTxId', 'billingKey']
const outcomes: readonly string[] = [
  'imp_success',
  'success',
  'error_code',
  'error_msg',
  'code',
  'message',
  'pgCode',
  'pgMessage',
]
const isId = (name: string): boolean => orderIds.includes(name) || attemptIds.includes(name)

const changes: Readonly<Partial<Record<FaultName, (fields: Fields) => Fields>>> = {
  'return-doubled-id': (fields) => [...fields, ...fields.filter(([name]) => isId(name))],
  'return-without-id': (fields) => fields.filter(([name]) => !isId(name)),
  'return-foreign-id': (fields) =>
    fields.map(([name, value]) => [name, orderIds.includes(name) ? 'order-of-somebody-else' : value]),
  'return-without-outcome': (fields) => fields.filter(([name]) => !outcomes.includes(name)),
  'return-success-key': (fields) =>
    fields.map(([name, value]) => [name === 'imp_success' ? 'success' : name, value]),
}
const returnFaults = faultNames.filter((name) => faultTable[name].place === 'return')

/** Whether the page navigates to the URL; otherwise a script only reads it. */
const leaves = ({ window, attempt }: Session): boolean =>
  window === 'REDIRECTION' || at(attempt?.request, 'forceRedirect') === true

/** The URL that the buyer returns to. Its faults are decided once per session, so that a counted fault is used once. */
export const returnUrlOf = ({ faults }: State, session: Session): string | undefined => {
  if (session.redirectUrl === undefined) return undefined
  session.returnFaults ??= leaves(session) ? returnFaults.filter((name) => faults.take(name)) : []
  const fields = session.returnFaults.reduce<Fields>(
    (current, name) => changes[name]?.(current) ?? current,
    redirectFields(session),
  )
  return withQuery(session.redirectUrl, fields)
}
