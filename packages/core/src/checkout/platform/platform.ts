import { CheckoutError } from './errors.js'
import { findScript, insertScript } from './script-tags.js'
import type { ScriptAttributes, ScriptTag } from './script-tags.js'

/** A window that a PortOne SDK opened. */
export interface Popup {
  readonly closed: boolean
}

/** The part of `sessionStorage` (for a guard, `localStorage`) that is used. Every call may throw, as the browser's does if storage is refused. */
export interface SessionStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** What V1 adds to the page: a dialog that covers it, and in the dialog one hidden frame for each channel. */
export interface V1Page {
  /** Resolves when the frames have loaded, or when it is clear that none will come. */
  framesLoaded(): Promise<void>
  /** Whether there are frames: without them V1 keeps a request and never answers. */
  hasFrames(): boolean
  /** What V1 shows over the page now: the frame of its open window, or the empty dialog. */
  cover(): { readonly isConnected: boolean } | undefined
  /** Hides the dialog, so that the page can be clicked again. */
  uncover(): void
}

export type PageEvent = 'pagehide' | 'pageshow'

/** How the buyer reached the page. */
export interface Visit {
  /** Identifies this load of the page. */
  readonly page: number
  /** Identifies the page's history entry, if the browser knows it. */
  readonly entry?: string | undefined
  /** Whether it was loaded by a reload, or by the back or forward button. */
  readonly isAgain: boolean
}

/** Undoes the call that returned it; a second call does nothing. */
export type Cancel = () => void

/**
 * Everything that a checkout reads from the browser or does to it. `browserPlatform()` is the browser itself; tests and
 * embedders pass their own.
 */
export interface Platform {
  readonly userAgent: string
  /** The time in milliseconds since 1970. */
  now(): number
  /** Runs a function once after so many milliseconds. */
  after(milliseconds: number, run: () => void): Cancel
  /** The page's address. */
  href(): string
  /** Changes the address without leaving the page or adding to the history; `history.replaceState` by default. */
  readonly replaceAddress?: ((url: string) => void) | undefined
  /** How the page was reached; without it every page counts as reloaded. */
  readonly visit?: (() => Visit) | undefined
  /** A global of the page: `IMP` or `PortOne`. */
  global(name: string): unknown
  /** The first script of the page whose absolute address matches. */
  findScript(matches: (src: string) => boolean): ScriptTag | undefined
  insertScript(attributes: ScriptAttributes): ScriptTag
  storage(): SessionStorage
  /** Listens to the page. `persisted`: it goes to or comes from the back-forward cache. */
  on(event: PageEvent, run: (persisted: boolean) => void): Cancel
  /** Reports every window that is opened from now on, `null` for a blocked one; watches `window.open` by default. */
  readonly onPopup?: ((report: (popup: Popup | null) => void) => Cancel) | undefined
  /** V1's part of the page; found in `document` by default. */
  readonly v1Page?: V1Page | undefined
}

const browser: Platform = {
  get userAgent() {
    return navigator.userAgent
  },
  now: () => Date.now(),
  after: (milliseconds, run) => {
    // A timer with more than 2³¹ milliseconds would fire at once.
    const timer = setTimeout(run, Math.min(milliseconds, 2 ** 31 - 1))
    return () => clearTimeout(timer)
  },
  href: () => location.href,
  visit: () => {
    const [load] = performance.getEntriesByType('navigation')
    const how = load && 'type' in load ? load.type : undefined
    const entry = 'navigation' in globalThis ? navigation.currentEntry?.key : undefined
    return { page: performance.timeOrigin, entry, isAgain: how === 'reload' || how === 'back_forward' }
  },
  global: (name) => Reflect.get(window, name),
  findScript,
  insertScript,
  storage: () => sessionStorage,
  on: (event, run) => {
    const listener = ({ persisted }: PageTransitionEvent) => run(persisted)
    addEventListener(event, listener)
    return () => removeEventListener(event, listener)
  },
}

/** The browser that this runs in; undefined on a server. */
export const findBrowser = (): Platform | undefined => (typeof document === 'object' ? browser : undefined)

/** The given platform, or the browser that this runs in. Throws `CheckoutError` `not-in-browser` on a server. */
export const browserPlatform = (platform = findBrowser()): Platform => {
  if (platform) return platform
  throw new CheckoutError('not-in-browser')
}
