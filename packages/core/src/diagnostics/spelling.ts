/** Whether `edits` insertions, deletions, replacements or swaps of neighbours at most make one word the other. */
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

/** The known name that a reader most likely meant, or undefined. Two slips at most: what is farther is no slip. */
const nearest = (word: string, known: readonly string[]): string | undefined => {
  // A long key is no slip of the finger either; the cap keeps hostile input cheap.
  if (word.length > 40) return undefined
  const slipped = (edits: number) =>
    known.find((name) => name.length > edits * 2 && within(edits, word.toLowerCase(), name.toLowerCase()))
  return slipped(0) ?? slipped(1) ?? slipped(2)
}

/** PortOne's schema spells these wrong; the right spelling is understood, too, and is the one to offer. */
const misspelled = ['avaliableCarriers']

/** Of a finding about a name or value: the documented one that was most likely meant. */
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
