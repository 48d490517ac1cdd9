export interface RateOptions {
  /** How many at once. */
  readonly burst: number
  /** How many a second after that. */
  readonly perSecond: number
  /** How many keys are remembered; the one seen longest ago is forgotten first. */
  readonly keys: number
}

/** Whether a key may act now: a bucket of tokens each, by a clock in milliseconds. */
export const rateLimit = ({ burst, perSecond, keys }: RateOptions, now: () => number = () => Date.now()) => {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>()
  return (key: string): boolean => {
    const at = now()
    const { tokens, at: seen } = buckets.get(key) ?? { tokens: burst, at }
    // A clock may be set back.
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
