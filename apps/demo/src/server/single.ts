/** Calls with the same key share the one that is under way. */
export const sharing = <T>(): ((key: string, work: () => Promise<T>) => Promise<T>) => {
  const running = new Map<string, Promise<T>>()
  return (key, work) => {
    const present = running.get(key)
    if (present) return present
    const started = work().finally(() => running.delete(key))
    running.set(key, started)
    return started
  }
}
