type ByKey<T> = (key: string, work: () => Promise<T>) => Promise<T>

/** For actions: calls with the same key run one after another, so each sees the effects of the one before. */
export const inSequence = <T>(): ByKey<T> => {
  const last = new Map<string, Promise<T>>()
  return (key, work) => {
    const before = last.get(key)
    const mine = before ? before.then(work, work) : work()
    last.set(key, mine)
    const forget = (): void => {
      if (last.get(key) === mine) last.delete(key)
    }
    mine.then(forget, forget)
    return mine
  }
}

/**
 * For lookups: calls that come during a lookup share the next one, since the running one may have started before the
 * change that they ask about.
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
