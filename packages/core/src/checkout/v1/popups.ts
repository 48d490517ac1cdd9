import type { Cancel, Platform, Popup } from '../platform/platform.js'

/** Hears every window that this page opens from now on; `null` for one that was blocked. */
export const onPopup = (heard: (popup: Popup | null) => void): Cancel => {
  const own = open
  let isOver = false
  const listening = (...parameters: Parameters<typeof own>): WindowProxy | null => {
    const popup = own(...parameters)
    const [, target = '', features = ''] = parameters
    // With `noopener` the answer is null also where a window opened, and `_self` and its kin open no window.
    if (!isOver && !/noopener|noreferrer/i.test(features) && !/^_(self|parent|top)$/i.test(target))
      heard(popup)
    return popup
  }
  // Not an assignment: a page may have frozen `open`, and then nothing is learned of popups.
  Reflect.set(window, 'open', listening)
  return () => {
    isOver = true
    // Who has listened since would be cut off.
    if (open === listening) Reflect.set(window, 'open', own)
  }
}

/** V1 opens its popup a task after the call, or, where its frames have not loaded by then, when they have. */
const lateOpening = 15_000

/**
 * The windows that are opened while `run` runs, told once; where there is none and one may come later, the first that
 * comes, if it does. What is returned ends the waiting.
 */
export const popupsOf = (
  platform: Platform,
  run: () => void,
  mayComeLater: () => boolean,
  tell: (popups: readonly (Popup | null)[]) => void,
): Cancel => {
  const popups: (Popup | null)[] = []
  let hasRun = false
  let stopWaiting: Cancel | undefined
  const found = () => {
    stop()
    tell(popups)
  }
  const stopHearing = (platform.onPopup ?? onPopup)((popup) => {
    popups.push(popup)
    if (hasRun) found()
  })
  const stop = () => {
    stopHearing()
    stopWaiting?.()
  }
  try {
    run()
    hasRun = true
  } finally {
    if (!hasRun) stop()
  }
  if (popups.length || !mayComeLater()) found()
  else stopWaiting = platform.after(lateOpening, stop)
  return stop
}
