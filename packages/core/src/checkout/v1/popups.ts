import type { Cancel, Platform, Popup } from '../platform/platform.js'

/** Reports every window that this page opens from now on; `null` for a blocked one. */
export const onPopup = (report: (popup: Popup | null) => void): Cancel => {
  const own = open
  let isOver = false
  const listening = (...parameters: Parameters<typeof own>): WindowProxy | null => {
    const popup = own(...parameters)
    const [, target = '', features = ''] = parameters
    // With `noopener` the result is null although a window opened; `_self`, `_parent` and `_top` open no window.
    if (!isOver && !/noopener|noreferrer/i.test(features) && !/^_(self|parent|top)$/i.test(target))
      report(popup)
    return popup
  }
  // Not an assignment, which would throw if the page has frozen `open`; then popups are not seen.
  Reflect.set(window, 'open', listening)
  return () => {
    isOver = true
    // Leave it if another script has replaced `open` since.
    if (open === listening) Reflect.set(window, 'open', own)
  }
}

/** Milliseconds to wait for a popup: V1 opens it a task after the call, or when its frames have loaded. */
const lateOpening = 15_000

/**
 * Reports once the windows that `run` opens; if it opens none and one may open later, the first that does. The returned
 * function stops waiting.
 */
export const popupsOf = (
  platform: Platform,
  run: () => void,
  mayOpenLater: () => boolean,
  report: (popups: readonly (Popup | null)[]) => void,
): Cancel => {
  const popups: (Popup | null)[] = []
  let hasRun = false
  let stopWaiting: Cancel | undefined
  const found = () => {
    stop()
    report(popups)
  }
  const stopListening = (platform.onPopup ?? onPopup)((popup) => {
    popups.push(popup)
    if (hasRun) found()
  })
  const stop = () => {
    stopListening()
    stopWaiting?.()
  }
  try {
    run()
    hasRun = true
  } finally {
    if (!hasRun) stop()
  }
  if (popups.length || !mayOpenLater()) found()
  else stopWaiting = platform.after(lateOpening, stop)
  return stop
}
