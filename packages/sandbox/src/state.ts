import { Cashier } from './desk/cashier.js'
import { resolveConfig, type Clock, type SandboxConfig, type SandboxOptions } from './config/config.js'
import { Faults } from './faults/faults.js'
import { bindChannels, type Channel } from './gateways/index.js'
import { LateApprovals } from './desk/late-approvals.js'
import { Notices } from './desk/notices.js'
import { readOptions } from './config/options.js'
import { Ledger } from './store/ledger.js'
import { Scheduler } from './desk/scheduler.js'
import { RepeatedCalls } from './store/repeated-calls.js'
import { Sessions } from './store/sessions.js'
import { Tokens } from './store/tokens.js'
import { v2RetryMinutes, Webhooks } from './desk/webhooks.js'

/** The state behind all routes: one merchant's store, in memory. */
export interface State {
  readonly config: SandboxConfig
  setWebhookUrls(v1: string | undefined, v2: string | undefined): void
  readonly clock: Clock
  /** Advances the clock by `milliseconds` and runs what is due. */
  advance(milliseconds: number): void
  /** Deletes all records and sets the clock back to real time. */
  reset(): void
  /** Cancels pending deliveries, charges and late approvals. */
  stop(): void
  readonly channels: readonly Channel[]
  readonly ledger: Ledger
  readonly sessions: Sessions
  readonly faults: Faults
  readonly webhooks: Webhooks
  readonly tokens: Tokens
  /** Answers to V2 calls with an `Idempotency-Key`. */
  readonly repeatedCalls: RepeatedCalls
  readonly cashier: Cashier
  readonly scheduler: Scheduler
}

const webhookDelays = v2RetryMinutes.map((minutes) => minutes * 100)

export const createState = (given: SandboxOptions): State => {
  const options = readOptions(given)
  const config = resolveConfig(options)
  const wallClock = options.clock ?? Date.now
  let ahead = 0
  const clock: Clock = () => wallClock() + ahead
  const ledger = new Ledger()
  const sessions = new Sessions()
  const repeatedCalls = new RepeatedCalls(clock)
  const faults = new Faults()
  const webhooks = new Webhooks({
    secrets: () => ({
      current: config.secrets.webhookSecret,
      previous: config.secrets.previousWebhookSecret,
    }),
    clock,
    receiverClock: wallClock,
    faults,
    delays: { v1: options.v1WebhookDelays ?? [0], v2: options.webhookDelays ?? webhookDelays },
    timeout: options.webhookTimeout ?? 30_000,
    formats: {
      v1: config.store.v1WebhookFormat ?? 'json',
      v2: config.store.webhookVersion === '2024-01-01' ? (config.store.webhookFormat ?? 'json') : 'json',
    },
  })
  const notices = new Notices(config, clock, webhooks)
  const lateApprovals = new LateApprovals(clock)
  const cashier = new Cashier(config, clock, ledger, faults, notices, lateApprovals)
  const scheduler = new Scheduler(clock, ledger, cashier)
  return {
    config,
    setWebhookUrls: (v1, v2) => {
      config.store.v1WebhookUrl = v1
      config.store.webhookUrl = v2
    },
    clock,
    advance: (milliseconds) => {
      ahead += milliseconds
      scheduler.runDue()
      lateApprovals.runDue()
    },
    reset: () => {
      ahead = 0
      ledger.clear()
      sessions.clear()
      repeatedCalls.clear()
      faults.clear()
      webhooks.clear()
      scheduler.stop()
      lateApprovals.stop()
    },
    stop: () => {
      webhooks.stop()
      scheduler.stop()
      lateApprovals.stop()
    },
    channels: bindChannels(config.channels),
    ledger,
    sessions,
    faults,
    webhooks,
    tokens: new Tokens(clock),
    repeatedCalls,
    cashier,
    scheduler,
  }
}
