import type { View } from '../form/form.js'

/** Where the focus goes after a change, if it goes anywhere: to what the buyer must read or do next. */
export const focusTarget = (before: View | undefined, after: View): string | undefined => {
  const hasNews = after.outcome !== before?.outcome || after.settlement?.status !== before?.settlement?.status
  if (after.phase === 'ended' && hasNews) return '.outcome h2'
  if (before === undefined) return undefined
  if (after.refusals > before.refusals) return '.summary'
  // The button that brought the buyer back is gone, and the focus with it.
  if (before.phase === 'ended' && after.phase !== 'ended') return '.form'
  return undefined
}
