import { CheckoutError } from './errors.js'
import { findScript, insertScript } from './script-tags.js'
import type { ScriptAttributes, ScriptTag } from './script-tags.js'

/** A window that a PortOne SDK opened. */
export interface Popup {
  readonly closed: boolean
}

/** What a checkout needs of `sessionStorage`, and a guard of `localStorage`. Every call may throw, as the real one does where storage is refused. */
export interface SessionStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** What V1 puts into the page: a dialog over all of it, and in that one hidden frame for each channel. */
export interface V1Page {
  /** Until the frames have loaded, or it is clear that none come. */
  framesLoaded(): Promise<void>
  /** Frames are there: without any V1 keeps a request and says nothing. */
  hasFrames(): boolean
  /** What V1 shows over the page now: the frame of its open window, or the bare dialog. */
  cover(): { readonly isConnected: boolean } | undefined
  /** Takes the dialog off the page, so that the page can be clicked again. */
  uncover(): void
}

export type PageEvent = 'pagehide' | 'pageshow'

/** How the page was come to. */
export interface Visit {
  /** Tells this load of the page from every other. */
  readonly page: number
  /** Tells its place in the history from every other, where the browser knows. */
  readonly entry?: string | undefined
  /** Loaded by a reload, or by the back or forward button. */
  readonly isAgain: boolean
}

/** Undoes what returned it; harmless when called again. */
export type Cancel = () => void

/**
 * The world of a checkout as an argument: everything it reads from the browser or does to it. `browserPlatform()`
 * is the real one; tests and embedders pass their own.
 */
export interface Platform {
  readonly userAgent: string
  /** Milliseconds: compared with itself, noted in the journal, and jitter for what is tried again. */
  now(): number
  /** Runs once after so many milliseconds. */
  after(milliseconds: number, run: () => void): Cancel
  /** The page's address. */
  href(): string
  /** Changes the address without leaving the page or adding to the history, where that is not by `history`. */
  readonly replaceAddress?: ((url: string) => void) | undefined
  /** Without it every page counts as a reload. */
  readonly visit?: (() => Visit) | undefined
  /** A global of the page: `IMP` or `PortOne`. */
  global(name: string): unknown
  /** The first script of the page whose absolute address matches. */
  findScript(matches: (src: string) => boolean): ScriptTag | undefined
  insertScript(attributes: ScriptAttributes): ScriptTag
  storage(): SessionStorage
  /** `persisted`: the page goes to or comes from the back-forward cache. */
  on(event: PageEvent, run: (persisted: boolean) => void): Cancel
  /** Hears every window that is opened from now on, where that is not by `window.open`; `null` for one that was blocked. */
  readonly onPopup?: ((heard: (popup: Popup | null) => void) => Cancel) | undefined
  /** V1's part of the page, where that is not in `document`. */
  readonly v1Page?: V1Page | undefined
}

const browser: Platform = {
  get userAgent() {
    return navigator.userAgent
  },
  now: () => Date.now(),
  after: (milliseconds, run) => {
    // A timer counts to 2³¹ milliseconds; of more it is over at once.
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

/** The browser this runs in; nothing on a server. */
export const findBrowser = (): Platform | undefined => (typeof document === 'object' ? browser : undefined)

/** The browser this runs in, or another world that is given. Throws `CheckoutError` `not-in-browser` on a server. */
export const browserPlatform = (platform = findBrowser()): Platform => {
  if (platform) return platform
  throw new CheckoutError('not-in-browser')
}
