/** Milliseconds before each lookup of an order that a page left open. */
const pauses = [2_000, 10_000, 30_000, 60_000, 3 * 60_000, 10 * 60_000, 30 * 60_000]
/** Milliseconds for which an approval may be in progress after the browser's report. */
const approvalTime = 4_000
/** A report this many milliseconds after the last one is about another attempt. */
const attemptGap = 60_000
/** Orders watched at once. When full, the oldest is dropped and left to its webhook, its buyer or the hourly round. */
const maxWatched = 1_000
/** Attempts remembered at once; each takes some hundred bytes. */
const maxAttempts = 50_000

export interface WatchOptions {
  /** Asks PortOne; true when the order is decided. */
  readonly look: (id: string) => Promise<boolean>
  readonly pauses?: readonly number[] | undefined
  readonly now?: (() => number) | undefined
}

interface Watched {
  timer: NodeJS.Timeout | undefined
}

/** When an attempt was reported first and last. */
interface Attempt {
  readonly since: number
  readonly last: number
}

const forgetOldest = (
  map: ReadonlyMap<string, unknown>,
  limit: number,
  forget: (id: string) => void,
): void => {
  const [oldest] = map.keys()
  if (map.size > limit && oldest !== undefined) forget(oldest)
}

/**
 * Looks an order up repeatedly after a browser's report. A closing page reports its attempt before PortOne has decided
 * it, so one lookup is not enough.
 */
export const watch = ({ look, pauses: waits = pauses, now = () => Date.now() }: WatchOptions) => {
  const watched = new Map<string, Watched>()
  // Separate from the watched orders, so that the limit on timers does not affect it.
  const attempts = new Map<string, Attempt>()
  const release = (id: string): void => {
    clearTimeout(watched.get(id)?.timer)
    watched.delete(id)
  }
  const schedule = (id: string, entry: Watched, round: number): void => {
    const pause = waits[round]
    if (pause === undefined) {
      watched.delete(id)
      return
    }
    const lookOnce = async (): Promise<void> => {
      // PortOne was unreachable: the next lookup asks again.
      const decided = await look(id).catch(() => false)
      if (watched.get(id) !== entry) return
      if (decided) release(id)
      else schedule(id, entry, round + 1)
    }
    entry.timer = setTimeout(() => void lookOnce(), pause)
    entry.timer.unref()
  }
  return {
    /** A browser reports an attempt without an outcome. @returns whether its approval may still be in progress */
    report: (id: string): boolean => {
      const at = now()
      const before = attempts.get(id)
      const known = before && at - before.last <= attemptGap ? before : undefined
      const since = known?.since ?? at
      attempts.delete(id)
      attempts.set(id, { since, last: at })
      forgetOldest(attempts, maxAttempts, (oldest) => attempts.delete(oldest))
      if (!known) {
        release(id)
        const entry: Watched = { timer: undefined }
        watched.set(id, entry)
        schedule(id, entry, 0)
        forgetOldest(watched, maxWatched, release)
      }
      return at - since < approvalTime
    },
    /** The order is decided: stop watching. */
    release: (id: string): void => {
      attempts.delete(id)
      release(id)
    },
    close: (): void => {
      for (const id of watched.keys()) release(id)
    },
  }
}

export type Watch = ReturnType<typeof watch>
