/** Whether at most `edits` insertions, deletions, replacements or swaps of neighbors turn one word into the other. */
const within = (edits: number, a: string, b: string): boolean => {
  if (edits < 0 || Math.abs(a.length - b.length) > edits) return false
  if (a === b) return true
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)]
  return (
    (a[0] === b[0] && within(edits, restOfA, restOfB)) ||
    within(edits - 1, restOfA, b) ||
    within(edits - 1, a, restOfB) ||
    within(edits - 1, restOfA, restOfB) ||
    (a[0] === b[1] && a[1] === b[0] && within(edits - 1, a.slice(2), b.slice(2)))
  )
}

/** The known name that was probably meant: at most two typing errors away. */
const nearest = (word: string, known: readonly string[]): string | undefined => {
  // A limit for hostile input; no known name is as long.
  if (word.length > 40) return undefined
  const withEdits = (edits: number) =>
    known.find((name) => name.length > edits * 2 && within(edits, word.toLowerCase(), name.toLowerCase()))
  return withEdits(0) ?? withEdits(1) ?? withEdits(2)
}

/** Misspelled in PortOne's schema: the right spelling is accepted as well, and suggested. */
const misspelled = ['avaliableCarriers']

/** The documented name or value that was probably meant, from the parameters of a finding. */
export const suggestion = ({
  value,
  allowed,
  known,
}: Readonly<Record<string, unknown>>): string | undefined =>
  known !== true && typeof value === 'string' && Array.isArray(allowed)
    ? nearest(
        value,
        allowed.map(String).filter((name) => !misspelled.includes(name)),
      )
    : undefined
