import { createHmac, randomUUID } from 'node:crypto'
import type { Clock } from './config.js'
import type { Faults } from './faults.js'

export interface Delivery {
  readonly url: string
  readonly dialect: 'v1' | 'v2'
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** One entry an attempt: the status answered, or why there was none. */
  readonly attempts: (number | string)[]
  done: boolean
}

/** The sandbox never sends anything beyond this machine. */
export const isLoopback = (address: string): boolean => {
  try {
    const { protocol, hostname } = new URL(address)
    if (protocol !== 'http:' && protocol !== 'https:') return false
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
  } catch {
    return false
  }
}

/** Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, keyed by the base64 after `whsec_`. */
export const signWebhook = (secret: string, id: string, timestamp: number, body: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

export class Webhooks {
  readonly deliveries: Delivery[] = []
  private readonly timers = new Set<NodeJS.Timeout>()
  private readonly running = new Set<Promise<void>>()

  constructor(
    private readonly settings: {
      readonly secret: string
      readonly clock: Clock
      readonly faults: Faults
      readonly delays: readonly number[]
    },
  ) {}

  send(dialect: 'v1' | 'v2', urls: readonly string[], message: unknown): void {
    const { faults } = this.settings
    if (faults.take('webhook-off')) return
    const copies = faults.take('webhook-twice') ? 2 : 1
    const late = faults.isOn('webhook-late') ? faults.delayOf('webhook-late', 3000) : 0
    faults.take('webhook-late')
    const forged = dialect === 'v2' && faults.take('webhook-bad-signature')
    const body = JSON.stringify(message)
    for (const url of urls.filter(isLoopback)) {
      const id = randomUUID()
      for (let copy = 0; copy < copies; copy += 1) {
        const headers = {
          'content-type': 'application/json',
          ...(dialect === 'v2' ? this.sign(id, body, forged) : {}),
        }
        const delivery: Delivery = { url, dialect, body, headers, attempts: [], done: false }
        this.deliveries.push(delivery)
        this.schedule(delivery, 0, late)
      }
    }
  }

  /** Resolves when nothing is being delivered and nothing waits for a retry. */
  async settled(): Promise<void> {
    while (this.running.size > 0 || this.timers.size > 0) {
      await Promise.all(this.running)
      if (this.timers.size > 0) await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer)
    this.timers.clear()
  }

  private sign(id: string, body: string, forged: boolean): Record<string, string> {
    const timestamp = Math.floor(this.settings.clock() / 1000)
    const signature = signWebhook(this.settings.secret, id, timestamp, forged ? `${body} ` : body)
    return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signature }
  }

  private schedule(delivery: Delivery, attempt: number, extra: number): void {
    const delay = this.settings.delays[attempt]
    if (delay === undefined) return
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      const run = this.attempt(delivery, attempt)
      this.running.add(run)
      void run.finally(() => this.running.delete(run))
    }, delay + extra)
    timer.unref()
    this.timers.add(timer)
  }

  private async attempt(delivery: Delivery, attempt: number): Promise<void> {
    try {
      const response = await fetch(delivery.url, {
        method: 'POST',
        headers: delivery.headers,
        body: delivery.body,
        redirect: 'manual',
        signal: AbortSignal.timeout(5000),
      })
      await response.body?.cancel()
      delivery.attempts.push(response.status)
      delivery.done = response.ok
    } catch (error) {
      delivery.attempts.push(error instanceof Error ? error.message : 'failed')
    }
    if (!delivery.done) this.schedule(delivery, attempt + 1, 0)
  }
}
