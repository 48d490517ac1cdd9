/** A value stored in this browser. Where storage is refused it is kept on the page only. */
export const remembered = <T>(name: string, is: (value: unknown) => value is T) => {
  const key = `four-pm.${name}`
  let here: T | undefined
  return {
    read: (): T | undefined => {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
        return is(value) ? value : here
      } catch {
        return here
      }
    },
    write: (value: T | undefined): void => {
      here = value
      try {
        if (value === undefined) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(value))
      } catch {
        // Storage is refused or full: the value is kept on this page only.
      }
    },
  }
}
