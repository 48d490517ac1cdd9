/**
 * A reload opens the URL as it was when the reload began; changes made while the page unloads come too late. They are
 * kept in session storage until the page opens again.
 */
const key = 'four-pm.playground-late'

/** Undefined where storage is refused; then only the URL keeps the state. */
const inTab = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}

/** Following a link opens the link's state, not the text kept when it was last left. */
const isNewVisit = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation')
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate'
}

/** Called when the page unloads: the URL is `address` and should have been `link`. */
export const handOver = (address: string, link: string): void =>
  inTab((tab) => tab.setItem(key, `${address}\n${link}`))

export const forget = (): void => inTab((tab) => tab.removeItem(key))

/** The URL that should be open. */
export const takeOver = (address: string): string => {
  const [from, link] = (inTab((tab) => tab.getItem(key)) ?? '').split('\n')
  forget()
  return from === address && link !== undefined && !isNewVisit() ? link : address
}
