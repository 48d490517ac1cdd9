/** Levenshtein distance, given up once it exceeds `limit`. */
const distance = (a: string, b: string, limit: number): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(
        (previous[j] ?? limit) + 1,
        (row[j - 1] ?? limit) + 1,
        (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    }
    previous = row
  }
  return previous[b.length] ?? limit
}

/** The known name that a reader most likely meant, or undefined. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  // A long key is no slip of the finger; the cap keeps hostile input cheap.
  if (word.length > 40) return undefined
  let best: string | undefined
  let least = Math.ceil(word.length / 3) + 1
  for (const name of known) {
    const steps = distance(word.toLowerCase(), name.toLowerCase(), least)
    if (steps < least) {
      least = steps
      best = name
    }
  }
  return best
}
