import { Cashier } from './cashier.js'
import { resolveConfig, type Clock, type SandboxConfig, type SandboxOptions } from './config.js'
import { Faults } from './faults.js'
import { bindChannels, type Channel } from './gateways/index.js'
import { Ledger } from './payments.js'
import { Sessions } from './sessions.js'
import { Tokens } from './rest/tokens.js'
import { Webhooks } from './webhooks.js'

/** Everything behind the routes: one merchant's store, in memory. */
export interface State {
  readonly config: SandboxConfig
  setWebhookUrls(v1: string | undefined, v2: string | undefined): void
  readonly clock: Clock
  readonly channels: readonly Channel[]
  readonly ledger: Ledger
  readonly sessions: Sessions
  readonly faults: Faults
  readonly webhooks: Webhooks
  readonly tokens: Tokens
  readonly cashier: Cashier
}

const webhookDelays = [0, 250, 1000, 4000]

export const createState = (options: SandboxOptions): State => {
  const config = resolveConfig(options)
  const clock = options.clock ?? Date.now
  const ledger = new Ledger()
  const faults = new Faults()
  const webhooks = new Webhooks({
    secret: config.secrets.webhookSecret,
    clock,
    faults,
    delays: options.webhookDelays ?? webhookDelays,
  })
  return {
    config,
    setWebhookUrls: (v1, v2) => {
      config.store.v1WebhookUrl = v1
      config.store.webhookUrl = v2
    },
    clock,
    channels: bindChannels(config.channels),
    ledger,
    sessions: new Sessions(),
    faults,
    webhooks,
    tokens: new Tokens(clock),
    cashier: new Cashier(config, clock, ledger, faults, webhooks),
  }
}
