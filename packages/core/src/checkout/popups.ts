import type { Popup } from './platform.js'

/** The windows that this page opened while `run` ran; `null` for each one that was blocked. */
export const popupsDuring = (run: () => void): readonly (Popup | null)[] => {
  const opened: (Popup | null)[] = []
  const own = open
  const listening = (...parameters: Parameters<typeof own>): WindowProxy | null => {
    const popup = own(...parameters)
    opened.push(popup)
    return popup
  }
  // Not an assignment: a page may have frozen `open`, and then nothing is learned of popups.
  Reflect.set(window, 'open', listening)
  try {
    run()
  } finally {
    Reflect.set(window, 'open', own)
  }
  return opened
}
