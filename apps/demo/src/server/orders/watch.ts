/** Milliseconds between the looks at an order that a page left open: soon, then rarely, and not for ever. */
const pauses = [2_000, 10_000, 30_000, 60_000, 3 * 60_000, 10 * 60_000, 30 * 60_000]
/** So long an approval may be on its way after the browser lost sight of it. */
const settling = 4_000
/** A word this long after the last one is about another attempt. */
const forgotten = 60_000
/** Orders watched at once; more than that wait for their webhook or their buyer. */
const most = 1_000

export interface WatchOptions {
  /** Asks PortOne; true when the order is decided. */
  readonly look: (id: string) => Promise<boolean>
  readonly pauses?: readonly number[] | undefined
  readonly now?: (() => number) | undefined
}

interface Watched {
  readonly since: number
  last: number
  timer: NodeJS.Timeout | undefined
}

/**
 * What a browser said once, the server keeps in mind: a page that closes tells of its attempt before PortOne can have
 * decided it, so the order is looked at again until it is decided.
 */
export const watch = ({ look, pauses: waits = pauses, now = () => Date.now() }: WatchOptions) => {
  const watched = new Map<string, Watched>()
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
      const known = watched.get(id)
      if (known && at - known.last <= forgotten) {
        known.last = at
        return at - known.since < settling
      }
      if (known) release(id)
      if (watched.size < most) {
        const entry: Watched = { since: at, last: at, timer: undefined }
        watched.set(id, entry)
        later(id, entry, 0)
      }
      return true
    },
    /** It is decided. */
    release,
    close: (): void => {
      for (const id of watched.keys()) release(id)
    },
  }
}

export type Watch = ReturnType<typeof watch>
