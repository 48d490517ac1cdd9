import type { Clock } from '../config/config.js'

export interface StoredAnswer {
  readonly status: number
  readonly body: string
}

/** PortOne keeps the answer to a call with an `Idempotency-Key` for three hours. */
const lifetime = 3 * 60 * 60_000

/** The answers to calls that had an `Idempotency-Key`, by key. */
export class RepeatedCalls {
  private readonly calls = new Map<string, { readonly until: number; readonly answer?: StoredAnswer }>()

  constructor(private readonly clock: Clock) {}

  /** The first call's answer, `running` while there is none yet, or undefined for a new key. */
  find(key: string): StoredAnswer | 'running' | undefined {
    const call = this.calls.get(key)
    return call === undefined || call.until <= this.clock() ? undefined : (call.answer ?? 'running')
  }

  begin(key: string): void {
    this.calls.set(key, { until: this.clock() + lifetime })
  }

  end(key: string, answer: StoredAnswer): void {
    this.calls.set(key, { until: this.clock() + lifetime, answer })
  }

  forget(key: string): void {
    this.calls.delete(key)
  }

  clear(): void {
    this.calls.clear()
  }
}
