import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { Clock } from '../config/config.js'
import type { Faults } from '../faults/faults.js'
import { IndexBy } from '../common/index-by.js'
import { isLoopback } from '../common/loopback.js'
import type { PaymentStatus } from '../store/payments.js'

export interface Delivery {
  /** The `webhook-id` of V2, the same in every attempt. */
  readonly id: string
  readonly url: string
  readonly dialect: 'v1' | 'v2'
  readonly body: string
  /** Headers of the latest attempt: each retry has a new signature, since receivers reject old timestamps. */
  headers: Readonly<Record<string, string>>
  /** One entry per attempt: the HTTP status, or the network error. */
  readonly attempts: (number | string)[]
  done: boolean
  /** The payment that it reports, and its status at that time. */
  readonly paymentId?: string | undefined
  readonly transactionId?: string | undefined
  readonly paymentStatus?: PaymentStatus | undefined
  /** Resent on the merchant's request. */
  readonly manual: boolean
  /** Milliseconds since the epoch. */
  readonly triggeredAt: number
  requestedAt?: number | undefined
  answer?: DeliveryAnswer | undefined
}

export interface DeliveryAnswer {
  readonly status: number
  readonly headers: string
  readonly body: string
  readonly at: number
}

export interface Message {
  readonly dialect: 'v1' | 'v2'
  readonly urls: readonly string[]
  readonly content: Readonly<Record<string, string | object | undefined>>
  readonly paymentId?: string | undefined
  readonly transactionId?: string | undefined
  readonly paymentStatus?: PaymentStatus | undefined
}

/** Body format; `form` only on V1 and V2's version `2024-01-01`. */
export type WebhookFormat = 'json' | 'form'

/** During a rotation both secrets sign. */
export interface WebhookSecrets {
  readonly current: string
  readonly previous?: string | undefined
}

/** Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, keyed by the base64 after `whsec_`. */
export const signWebhook = (secret: string, id: string, timestamp: number, body: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** PortOne's delay before each attempt of a V2 webhook, in minutes. */
export const v2RetryMinutes = [0, 1, 4, 16, 64, 256] as const

const contentTypes = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const

const written = (content: Message['content'], format: WebhookFormat): string => {
  if (format === 'json') return JSON.stringify(content)
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(content)) if (typeof value === 'string') fields.set(name, value)
  return fields.toString()
}

/** Stored characters of a receiver's answer. */
const maxAnswerLength = 2000

export class Webhooks {
  readonly deliveries: Delivery[] = []
  private readonly byTransaction = new IndexBy<Delivery>(({ transactionId }) => transactionId)
  private readonly timers = new Set<NodeJS.Timeout>()
  /** Aborts running deliveries when the sandbox stops or resets. */
  private current = new AbortController()
  private readonly running = new Set<Promise<void>>()
  private readonly forged = new WeakSet<Delivery>()

  constructor(
    private readonly settings: {
      readonly secrets: () => WebhookSecrets
      readonly clock: Clock
      /** Real time, for signatures: receivers reject timestamps of a clock that a test advanced. */
      readonly receiverClock: Clock
      readonly faults: Faults
      /** Delay before each attempt, in milliseconds. */
      readonly delays: Readonly<Record<'v1' | 'v2', readonly number[]>>
      /** Timeout of each attempt, in milliseconds. */
      readonly timeout: number
      readonly formats: Readonly<Record<'v1' | 'v2', WebhookFormat>>
    },
  ) {}

  send({ dialect, urls, content, ...subject }: Message): void {
    const { faults, clock, formats } = this.settings
    if (faults.take('webhook-off')) return
    const copies = faults.take('webhook-twice') ? 2 : 1
    const late = faults.isOn('webhook-late') ? faults.delayOf('webhook-late', 3000) : 0
    faults.take('webhook-late')
    const forged = dialect === 'v2' && faults.take('webhook-bad-signature')
    for (const url of urls.filter(isLoopback)) {
      const id = randomUUID()
      for (let copy = 0; copy < copies; copy += 1) {
        const delivery: Delivery = {
          id,
          url,
          dialect,
          body: written(content, formats[dialect]),
          headers: { 'content-type': contentTypes[formats[dialect]] },
          attempts: [],
          done: false,
          ...subject,
          manual: false,
          triggeredAt: clock(),
        }
        if (forged) this.forged.add(delivery)
        this.keep(delivery)
        this.schedule(delivery, 0, late)
      }
    }
  }

  /** Resends a webhook on the merchant's request: one attempt, no retries; resolves with its answer. */
  async resend(earlier: Delivery): Promise<Delivery> {
    const delivery: Delivery = {
      ...earlier,
      attempts: [],
      done: false,
      manual: true,
      triggeredAt: this.settings.clock(),
      requestedAt: undefined,
      answer: undefined,
    }
    this.keep(delivery)
    await this.attempt(delivery, this.current.signal)
    return delivery
  }

  /** Resolves when no delivery is running or waiting for a retry. */
  async settled(): Promise<void> {
    while (this.running.size > 0 || this.timers.size > 0) {
      await Promise.all(this.running)
      if (this.timers.size > 0) await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  /** The deliveries of one payment attempt, oldest first. */
  about(transactionId: string): readonly Delivery[] {
    return this.byTransaction.at(transactionId)
  }

  /** Cancels all deliveries: waiting, running, and their retries. */
  stop(): void {
    this.current.abort()
    this.current = new AbortController()
    for (const timer of this.timers) clearTimeout(timer)
    this.timers.clear()
  }

  /** Cancels all deliveries and deletes their records. */
  clear(): void {
    this.stop()
    this.deliveries.length = 0
    this.byTransaction.clear()
  }

  private keep(delivery: Delivery): void {
    this.deliveries.push(delivery)
    this.byTransaction.add(delivery)
  }

  private sign(delivery: Delivery): Record<string, string> {
    const { receiverClock, secrets } = this.settings
    const timestamp = Math.floor(receiverClock() / 1000)
    const { current, previous } = secrets()
    const body = this.forged.has(delivery) ? `${delivery.body} ` : delivery.body
    const signatures = [current, previous]
      .filter((secret) => secret !== undefined)
      .map((secret) => signWebhook(secret, delivery.id, timestamp, body))
    return {
      'webhook-id': delivery.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatures.join(' '),
    }
  }

  private schedule(delivery: Delivery, attempt: number, extra: number): void {
    const delay = this.settings.delays[delivery.dialect][attempt]
    if (delay === undefined) return
    const { signal } = this.current
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      const run = this.deliver(delivery, attempt, signal)
      this.running.add(run)
      void run.finally(() => this.running.delete(run))
    }, delay + extra)
    timer.unref()
    this.timers.add(timer)
  }

  private async deliver(delivery: Delivery, attempt: number, signal: AbortSignal): Promise<void> {
    await this.attempt(delivery, signal)
    if (!signal.aborted && wantsRetry(delivery)) this.schedule(delivery, attempt + 1, 0)
  }

  private async attempt(delivery: Delivery, stopped: AbortSignal): Promise<void> {
    const { clock } = this.settings
    if (delivery.dialect === 'v2') delivery.headers = { ...delivery.headers, ...this.sign(delivery) }
    delivery.requestedAt = clock()
    try {
      const response = await fetch(delivery.url, {
        method: 'POST',
        headers: delivery.headers,
        body: delivery.body,
        redirect: 'manual',
        signal: AbortSignal.any([stopped, AbortSignal.timeout(this.settings.timeout)]),
      })
      const body = await response.text()
      delivery.answer = {
        status: response.status,
        headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
        body: body.slice(0, maxAnswerLength),
        at: clock(),
      }
      delivery.attempts.push(response.status)
      delivery.done = response.ok
    } catch (error) {
      delivery.attempts.push(error instanceof Error ? error.message : 'failed')
    }
  }
}

/** V2 retries every failure; V1, if the store enabled retries, only network errors and 5xx. */
const wantsRetry = ({ done, dialect, attempts }: Delivery): boolean => {
  if (done) return false
  const last = attempts.at(-1)
  return dialect === 'v2' || typeof last !== 'number' || last >= 500
}
