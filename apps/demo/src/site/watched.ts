import type { Observer } from '@portone-checkout/core/observe'
import { remembered } from './remembered.js'
import { firstLanguage } from './text/language.js'

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const memory = remembered('inspect', isBoolean)

/** `?inspect` shows what happens in a payment from here on, in this browser; `?inspect=off` no more. */
const isAsked = (): boolean => {
  const asked = new URLSearchParams(location.search).get('inspect')
  if (asked !== null) memory.write(asked !== 'off')
  return memory.read() ?? false
}

export const isWatched = isAsked()

/** Turns it on or off; the page begins anew, since its checkout is made. */
export const watch = (on: boolean): void => {
  memory.write(on)
  const address = new URL(location.href)
  address.searchParams.delete('inspect')
  location.replace(address)
}

/** Loaded by who asks for it alone. */
const watching = async (): Promise<Observer | undefined> => {
  try {
    const [{ observe }, { mountInspector }] = await Promise.all([
      import('@portone-checkout/core/observe'),
      import('@portone-checkout/core/inspector'),
    ])
    return observe(mountInspector({ language: firstLanguage() }).sink)
  } catch {
    // A shop that cannot be watched still sells.
    return undefined
  }
}

/** The browser half as somebody watches it, in place of core's. The panel is there first: a return page soon leaves. */
export const watched = isWatched ? await watching() : undefined
