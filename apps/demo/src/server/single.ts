type ByKey<T> = (key: string, work: () => Promise<T>) => Promise<T>

/** For acts: calls with the same key share the one that is under way. */
export const sharing = <T>(): ByKey<T> => {
  const running = new Map<string, Promise<T>>()
  return (key, work) => {
    const present = running.get(key)
    if (present) return present
    const started = work().finally(() => running.delete(key))
    running.set(key, started)
    return started
  }
}

/**
 * For looks: calls that come while one is under way share the one after it. The running one may have looked
 * before that happened which its later callers know of.
 */
export const refreshing = <T>(): ByKey<T> => {
  const running = new Map<string, Promise<T>>()
  const waiting = new Map<string, Promise<T>>()
  return (key, work) => {
    const joined = waiting.get(key)
    if (joined) return joined
    const start = (): Promise<T> => {
      waiting.delete(key)
      const started = work().finally(() => {
        if (running.get(key) === started) running.delete(key)
      })
      running.set(key, started)
      return started
    }
    const present = running.get(key)
    if (!present) return start()
    const next = present.then(start, start)
    waiting.set(key, next)
    return next
  }
}
