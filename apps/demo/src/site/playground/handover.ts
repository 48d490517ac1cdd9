/**
 * A browser reloads the address as it was when the reload began: what is written into it while the page goes is too
 * late. Then the tab itself keeps what should stand there, until it is opened again.
 */
const key = 'four-pm.playground-late'

/** Where storage is refused, only the address remembers. */
const inTab = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}

/** Whoever follows a link gets what the link says, not what was typed when they last left it. */
const isNewVisit = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation')
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate'
}

/** The page goes, and `address` should have been `link`. */
export const handOver = (address: string, link: string): void =>
  inTab((tab) => tab.setItem(key, `${address}\n${link}`))

export const forget = (): void => inTab((tab) => tab.removeItem(key))

/** What the address should be. */
export const takeOver = (address: string): string => {
  const [from, link] = (inTab((tab) => tab.getItem(key)) ?? '').split('\n')
  forget()
  return from === address && link !== undefined && !isNewVisit() ? link : address
}
