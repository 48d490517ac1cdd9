import type { Observer } from '@portone-checkout/core/observe'
import { remembered } from './remembered.js'
import { firstLanguage } from './text/language.js'

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const memory = remembered('inspect', isBoolean)

/** `?inspect` turns the panel with payment events on in this browser; `?inspect=off` turns it off. */
const isAsked = (): boolean => {
  const asked = new URLSearchParams(location.search).get('inspect')
  if (asked !== null) memory.write(asked !== 'off')
  return memory.read() ?? false
}

export const isInspectorOn = isAsked()

/** Turns it on or off and reloads the page, since its checkout already exists. */
export const switchInspector = (on: boolean): void => {
  memory.write(on)
  const address = new URL(location.href)
  address.searchParams.delete('inspect')
  location.replace(address)
}

/** Loaded only if the panel is on. */
const loadObserver = async (): Promise<Observer | undefined> => {
  try {
    const [{ observe }, { mountInspector }] = await Promise.all([
      import('@portone-checkout/core/observe'),
      import('@portone-checkout/core/inspector'),
    ])
    return observe(mountInspector({ language: firstLanguage() }).sink)
  } catch {
    // Without the panel the shop still works.
    return undefined
  }
}

/**
 * Core's browser functions with their events shown in the panel; undefined if it is off. The panel is mounted first, because a
 * return page soon leaves.
 */
export const observed = isInspectorOn ? await loadObserver() : undefined
