import type { Hono } from 'hono'
import { parseDue } from '../checkout/open.js'
import { isV2, type Channel } from '../gateways/index.js'
import { withoutPrefix } from '../gateways/rules.js'
import type { Ctx, Env } from '../http.js'
import { newAccountNumber, newApprovalNumber } from '../common/ids.js'
import { at, isRecord, numberAt, textAt, type Json } from '../common/json.js'
import { banks } from '../common/methods.js'
import { attemptFor, keyedInCard } from '../store/orders.js'
import type { Attempt, BillingKey, PaidWith } from '../store/payments.js'
import type { State } from '../state.js'
import { refuse, type Guards } from './v2-http.js'
import { partsExceedTotal, readOrder } from './v2-orders.js'
import { iso } from './v2-views.js'

/** A billing key that can be charged, or the reason that it cannot. */
export const chargeableKey = (
  { ledger }: State,
  c: Ctx,
  body: Json,
): { readonly key: BillingKey } | { readonly refusal: Response } => {
  const key = ledger.billingKeys.get(textAt(body, 'billingKey') ?? '')
  if (key === undefined || key.dialect !== 'v2') return { refusal: refuse(c, 'BILLING_KEY_NOT_FOUND') }
  if (key.deletedAt !== undefined) return { refusal: refuse(c, 'BILLING_KEY_ALREADY_DELETED') }
  return { key }
}

const hour = 3_600_000

const accountOf = (state: State, input: Json): PaidWith | undefined => {
  const name = textAt(input, 'bank')
  const bank = banks.find(({ id }) => id === withoutPrefix(name ?? '', 'BANK_'))
  const hours = numberAt(input, 'expiry.validHours')
  const due = textAt(input, 'expiry.dueDate')
  const expiresAt =
    hours === undefined ? (due === undefined ? undefined : parseDue(due)) : state.clock() + hours * hour
  if (name === undefined || textAt(input, 'option.type') === undefined || expiresAt === undefined)
    return undefined
  const shown = bank ?? banks[0]
  return {
    kind: 'virtual-account',
    code: 'VIRTUAL_ACCOUNT',
    choice: shown,
    installment: 0,
    approvalNumber: newApprovalNumber(),
    account: {
      bank: shown,
      number: textAt(input, 'option.fixed.accountNumber') ?? newAccountNumber(),
      holder: textAt(input, 'remitteeName') ?? state.config.store.name,
      fixed: textAt(input, 'option.type') === 'FIXED',
      expiresAt,
    },
  }
}

/** Whether the card credential has all fields that a charge needs. */
export const isCredential = (credential: unknown): boolean =>
  ['number', 'expiryYear', 'expiryMonth'].every((name) => textAt(credential, name) !== undefined)

const paidWithOf = (state: State, body: Json): PaidWith | undefined => {
  const card = at(body, 'method.card')
  const account = at(body, 'method.virtualAccount')
  if (isRecord(card) === isRecord(account)) return undefined
  if (isRecord(account)) return accountOf(state, account)
  if (!isCredential(at(card, 'credential'))) return undefined
  return keyedInCard('v2', numberAt(card, 'installmentMonth') ?? 0)
}

/** The channel by `channelKey`, or the first of a `channelGroupId`. */
export const channelOf = (state: State, body: Json): Channel | undefined => {
  const group = textAt(body, 'channelGroupId') ?? ''
  const { channelGroups } = state.config
  const ofGroup = Object.hasOwn(channelGroups, group) ? channelGroups[group]?.[0] : undefined
  const key = textAt(body, 'channelKey') ?? ofGroup
  return state.channels.find((channel) => isV2(channel) && channel.config.channelKey === key)
}

/** Payments without a window: by billing key, by card number, or to a virtual account. */
export const chargeRoutes = (app: Hono<Env>, state: State, { withBody }: Guards): void => {
  const { ledger, cashier } = state

  const conflict = (c: Ctx, id: string): Response | undefined => {
    if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID')
    return ledger.waitingSchedule('v2', id) === undefined
      ? undefined
      : refuse(c, 'PAYMENT_SCHEDULE_ALREADY_EXISTS')
  }

  const pay = (c: Ctx, body: Json, attempt: Attempt, paidWith: PaidWith): Response => {
    const failure = cashier.charge(attempt, paidWith, at(body, 'skipWebhook') !== true)
    return failure === undefined
      ? c.json({
          payment: { pgTxId: attempt.pgTxId, paidAt: iso(attempt.paidAt ?? attempt.statusChangedAt) },
        })
      : refuse(c, 'PG_PROVIDER', failure)
  }

  app.post(
    '/payments/:id/billing-key',
    withBody((c, id, body) => {
      if (textAt(body, 'billingKey') === undefined) return refuse(c, 'INVALID_REQUEST')
      const found = chargeableKey(state, c, body)
      const key = 'key' in found ? found.key : undefined
      const order = readOrder(id, body, key?.buyer)
      if (order === undefined) return refuse(c, 'INVALID_REQUEST')
      if (partsExceedTotal(order)) return refuse(c, 'SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT')
      if ('refusal' in found) return found.refusal
      const channelKey = textAt(body, 'channelKey')
      const { channel, paidWith } = found.key
      if (channelKey !== undefined && channelKey !== channel.config.channelKey)
        return refuse(c, 'CHANNEL_NOT_FOUND')
      const refusal = conflict(c, id)
      if (refusal !== undefined) return refusal
      const attempt = attemptFor(order, {
        dialect: 'v2',
        channel,
        now: state.clock(),
        userAgent: c.req.header('user-agent'),
        billingKey: found.key.key,
      })
      return pay(c, body, attempt, { ...paidWith, installment: order.installment })
    }),
  )

  app.post(
    '/payments/:id/instant',
    withBody((c, id, body) => {
      const order = readOrder(id, body)
      const paidWith = paidWithOf(state, body)
      if (order === undefined || paidWith === undefined) return refuse(c, 'INVALID_REQUEST')
      if (partsExceedTotal(order)) return refuse(c, 'SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT')
      const channel = channelOf(state, body)
      if (channel === undefined) return refuse(c, 'CHANNEL_NOT_FOUND')
      const refusal = conflict(c, id)
      if (refusal !== undefined) return refusal
      const attempt = attemptFor(order, {
        dialect: 'v2',
        channel,
        now: state.clock(),
        userAgent: c.req.header('user-agent'),
      })
      return pay(c, body, attempt, paidWith)
    }),
  )
}
