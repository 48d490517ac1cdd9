import { faultNames, faultTable } from '../faults/table.js'
import type { SandboxMethods } from './sandbox-methods.js'
import { parseJson, textAt } from '../common/json.js'
import { formatMoney } from '../common/money.js'
import type { State } from '../state.js'
import { scopeOfSession } from '../store/sessions.js'
import type { Language } from '../window/texts.js'

/** The page shows this many of the latest items per list. */
const shown = 50
const latest = <Item>(items: readonly Item[]): readonly Item[] => items.slice(-shown).toReversed()

/** All faults and whether each is on. */
export const faultViews = ({ faults }: State) =>
  faultNames.map((name) => ({
    name,
    ...faultTable[name],
    on: faults.setting(name) !== undefined,
    ...faults.setting(name),
  }))

const waits: readonly string[] = ['VIRTUAL_ACCOUNT_ISSUED', 'PAY_PENDING']

/** The event name or status in a V1 or V2 webhook body. */
const eventOf = (body: string): string => {
  const message = parseJson(body)
  const form = new URLSearchParams(body)
  return textAt(message, 'type') ?? textAt(message, 'status') ?? form.get('status') ?? form.get('type') ?? '?'
}

/** The data of the control page. Times are in milliseconds since the epoch. */
export const controlState = (state: State, methods: SandboxMethods, language: Language) => ({
  faults: faultViews(state),
  windows: latest(state.sessions.open()).map((session) => ({
    id: session.id,
    dialect: scopeOfSession(session).dialect,
    order: scopeOfSession(session).id ?? session.txId,
    name: session.orderName,
    amount:
      session.shownAmount === undefined ? '' : formatMoney(session.shownAmount, session.currency, language),
    gateway: session.channel.config.pgProvider,
    device: session.device,
    window: session.window,
  })),
  payments: latest(methods.payments()).map((payment) => ({
    dialect: payment.dialect,
    id: payment.id,
    txId: payment.txId,
    status: payment.status,
    name: payment.orderName,
    amount: formatMoney(payment.total, payment.currency, language),
    gateway: payment.gateway,
    device: payment.device,
    at: payment.requestedAt,
    failure: payment.failure === undefined ? '' : `${payment.failure.code} · ${payment.failure.message}`,
    deposits: waits.includes(payment.status),
  })),
  billingKeys: latest(methods.billingKeys()).map(({ dialect, key, gateway, issuedAt, deletedAt }) => ({
    dialect,
    key,
    gateway,
    at: issuedAt,
    deleted: deletedAt !== undefined,
  })),
  webhooks: latest(methods.webhooks()).map(({ id, dialect, url, body, attempts, done, triggeredAt }) => ({
    id,
    dialect,
    url,
    event: eventOf(body),
    body,
    attempts,
    done,
    at: triggeredAt,
  })),
})
