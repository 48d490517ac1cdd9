import type { Clock } from '../config/config.js'

/** Approves failed payments after a delay: by a timer, or when a test advances the clock past it. */
export class LateApprovals {
  private readonly waiting = new Map<
    NodeJS.Timeout,
    { readonly dueAt: number; readonly approve: () => void }
  >()

  constructor(private readonly clock: Clock) {}

  add(delay: number, approve: () => void): void {
    const timer = setTimeout(() => this.run(timer), delay)
    timer.unref()
    this.waiting.set(timer, { dueAt: this.clock() + delay, approve })
  }

  runDue(): void {
    for (const [timer, { dueAt }] of this.waiting) if (dueAt <= this.clock()) this.run(timer)
  }

  stop(): void {
    for (const timer of this.waiting.keys()) clearTimeout(timer)
    this.waiting.clear()
  }

  private run(timer: NodeJS.Timeout): void {
    const entry = this.waiting.get(timer)
    clearTimeout(timer)
    this.waiting.delete(timer)
    entry?.approve()
  }
}
