/** Milliseconds between the looks at an order that a page left open: soon, then rarely, and not for ever. */
const pauses = [2_000, 10_000, 30_000, 60_000, 3 * 60_000, 10 * 60_000, 30 * 60_000]
/** So long an approval may be on its way after the browser lost sight of it. */
const settling = 4_000
/** A word this long after the last one is about another attempt. */
const forgotten = 60_000
/** Orders watched at once. For one more, the one watched longest waits for its webhook, its buyer or the hourly round. */
const mostWatched = 1_000
/** Attempts remembered at once; each is some hundred bytes. */
const mostHeard = 50_000

export interface WatchOptions {
  /** Asks PortOne; true when the order is decided. */
  readonly look: (id: string) => Promise<boolean>
  readonly pauses?: readonly number[] | undefined
  readonly now?: (() => number) | undefined
}

interface Watched {
  timer: NodeJS.Timeout | undefined
}

/** When an attempt was told of first, and last. */
interface Heard {
  readonly since: number
  readonly last: number
}

const forgetOldest = (
  map: ReadonlyMap<string, unknown>,
  most: number,
  forget: (id: string) => void,
): void => {
  const [oldest] = map.keys()
  if (map.size > most && oldest !== undefined) forget(oldest)
}

/**
 * What a browser said once, the server keeps in mind: a page that closes tells of its attempt before PortOne can have
 * decided it, so the order is looked at again until it is decided.
 */
export const watch = ({ look, pauses: waits = pauses, now = () => Date.now() }: WatchOptions) => {
  const watched = new Map<string, Watched>()
  // Kept apart from what is watched: whether an approval may be on its way is no question of room for timers.
  const attempts = new Map<string, Heard>()
  const release = (id: string): void => {
    clearTimeout(watched.get(id)?.timer)
    watched.delete(id)
  }
  const later = (id: string, entry: Watched, round: number): void => {
    const pause = waits[round]
    if (pause === undefined) {
      watched.delete(id)
      return
    }
    const lookOnce = async (): Promise<void> => {
      // PortOne out of reach is no decision: the next look asks again.
      const decided = await look(id).catch(() => false)
      if (watched.get(id) !== entry) return
      if (decided) release(id)
      else later(id, entry, round + 1)
    }
    entry.timer = setTimeout(() => void lookOnce(), pause)
    entry.timer.unref()
  }
  return {
    /** A browser lost sight of this order's attempt. @returns whether its approval may still be on its way */
    heard: (id: string): boolean => {
      const at = now()
      const before = attempts.get(id)
      const known = before && at - before.last <= forgotten ? before : undefined
      const since = known?.since ?? at
      attempts.delete(id)
      attempts.set(id, { since, last: at })
      forgetOldest(attempts, mostHeard, (oldest) => attempts.delete(oldest))
      if (!known) {
        release(id)
        const entry: Watched = { timer: undefined }
        watched.set(id, entry)
        later(id, entry, 0)
        forgetOldest(watched, mostWatched, release)
      }
      return at - since < settling
    },
    /** It is decided. */
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
