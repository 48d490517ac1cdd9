import type { View } from '../form/form.js'

/** Selector of the element that takes the focus after a change, or undefined to leave the focus where it is. */
export const focusTarget = (before: View | undefined, after: View): string | undefined => {
  const isNewOutcome =
    after.outcome !== before?.outcome || after.settlement?.status !== before?.settlement?.status
  if (after.phase === 'ended' && isNewOutcome) return '.outcome h2'
  if (before === undefined) return undefined
  if (after.refusals > before.refusals) return '.summary'
  // The focused retry button has disappeared with the outcome.
  if (before.phase === 'ended' && after.phase !== 'ended') return '.form'
  return undefined
}
