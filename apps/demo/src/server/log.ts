/** A code of a driver or of the system, such as `SQLITE_FULL`, `57014` or `ECONNREFUSED`. */
const isCode = (code: unknown): code is string => typeof code === 'string' && /^\w{1,40}$/.test(code)

/**
 * An error's names and codes, down to its first cause. Messages are left out: they may hold a buyer's input, a key or an
 * address.
 */
export const faultOf = (error: unknown): string => {
  const words: string[] = []
  let next: unknown = error
  for (let depth = 0; depth < 5 && next instanceof Error; depth += 1) {
    const name = isCode(next.name) ? next.name : 'Error'
    words.push('code' in next && isCode(next.code) ? `${name} ${next.code}` : name)
    next = next.cause
  }
  return words.length > 0 ? words.join(' < ') : typeof error
}
