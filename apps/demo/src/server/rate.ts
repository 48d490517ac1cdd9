export interface RateOptions {
  /** Size of a burst. */
  readonly burst: number
  /** Calls per second after that. */
  readonly perSecond: number
  /** How many keys are remembered; the least recently seen is forgotten first. */
  readonly keys: number
}

/** A token-bucket rate limit per key; times are in milliseconds. */
export const rateLimit = ({ burst, perSecond, keys }: RateOptions, now: () => number = () => Date.now()) => {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>()
  return (key: string): boolean => {
    const at = now()
    const { tokens, at: seen } = buckets.get(key) ?? { tokens: burst, at }
    // The clock may have been set back.
    const seconds = Math.max(0, at - seen) / 1000
    const filled = Math.min(burst, tokens + seconds * perSecond)
    const allowed = filled >= 1
    buckets.delete(key)
    buckets.set(key, { tokens: allowed ? filled - 1 : filled, at })
    const [oldest] = buckets.keys()
    if (buckets.size > keys && oldest !== undefined) buckets.delete(oldest)
    return allowed
  }
}
