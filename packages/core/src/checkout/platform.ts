import { CheckoutError } from './errors.js'

/** One `<script>` of the page, the merchant's or ours. */
export interface ScriptTag {
  /** `loaded` and `failed` are final; `loaded` says nothing about what the script left behind. */
  state(): 'loading' | 'loaded' | 'failed'
  remove(): void
}

export interface ScriptAttributes {
  readonly src: string
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
}

/** A window that a PortOne SDK opened. */
export interface Popup {
  readonly closed: boolean
}

/** What a checkout needs of `sessionStorage`. Every call may throw, as the real one does where storage is refused. */
export interface SessionStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

export type PageEvent = 'pagehide' | 'pageshow' | 'visibilitychange'

/** Undoes what returned it; harmless when called again. */
export type Cancel = () => void

/**
 * The world of a checkout as an argument: everything it reads from the browser or does to it. `browserPlatform()`
 * is the real one; tests and embedders pass their own.
 */
export interface Platform {
  readonly userAgent: string
  readonly maxTouchPoints: number
  /** Milliseconds, only compared with itself and noted in the journal. */
  now(): number
  /** In [0, 1), for jitter. */
  random(): number
  /** Runs once after so many milliseconds. */
  after(milliseconds: number, run: () => void): Cancel
  /** The page's address. */
  href(): string
  /** Leaves the page. */
  assign(url: string): void
  /** Changes the address without leaving the page or adding to the history. */
  replaceAddress(url: string): void
  /** A global of the page: `IMP` or `PortOne`. */
  global(name: string): unknown
  /** The first script of the page whose absolute address matches. */
  findScript(matches: (src: string) => boolean): ScriptTag | undefined
  insertScript(attributes: ScriptAttributes): ScriptTag
  storage(): SessionStorage
  /** `persisted`: the page goes to or comes from the back-forward cache. */
  on(event: PageEvent, run: (persisted: boolean) => void): Cancel
  /** The windows opened while `run` ran; `null` for each one that was blocked. */
  popupsDuring(run: () => void): readonly (Popup | null)[]
}

/** A tag whose events may be over: a page that has finished loading has finished every tag it had by then. */
const watchTag = (element: HTMLScriptElement): ScriptTag => {
  let state: 'loading' | 'loaded' | 'failed' = 'loading'
  const early = document.readyState !== 'complete'
  element.addEventListener('load', () => (state = 'loaded'))
  element.addEventListener('error', () => (state = 'failed'))
  return {
    state: () =>
      state === 'loading' &&
      document.readyState === 'complete' &&
      (early || performance.getEntriesByName(element.src).length > 0)
        ? 'loaded'
        : state,
    remove: () => element.remove(),
  }
}

const browser: Platform = {
  get userAgent() {
    return navigator.userAgent
  },
  get maxTouchPoints() {
    return navigator.maxTouchPoints
  },
  now: () => Date.now(),
  random: () => Math.random(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
  href: () => location.href,
  assign: (url) => location.assign(url),
  replaceAddress: (url) => history.replaceState(history.state, '', url),
  global: (name) => Reflect.get(window, name),
  findScript: (matches) => {
    const element = Array.from(document.scripts).find(({ src }) => matches(src))
    return element && watchTag(element)
  },
  insertScript: ({ src, nonce, integrity, crossOrigin }) => {
    const element = document.createElement('script')
    element.async = true
    if (nonce) element.nonce = nonce
    if (integrity) element.integrity = integrity
    // Without CORS the browser refuses to check the integrity of another origin's script.
    if (crossOrigin ?? integrity) element.crossOrigin = crossOrigin ?? 'anonymous'
    element.src = src
    const tag = watchTag(element)
    document.head.append(element)
    return tag
  },
  storage: () => sessionStorage,
  on: (event, run) => {
    const target = event === 'visibilitychange' ? document : window
    const listener = (happened: Event) => run('persisted' in happened && happened.persisted === true)
    target.addEventListener(event, listener)
    return () => target.removeEventListener(event, listener)
  },
  popupsDuring: (run) => {
    const opened: (Popup | null)[] = []
    const own = Object.getOwnPropertyDescriptor(window, 'open')
    const open = window.open.bind(window)
    if (own?.writable) {
      window.open = (...parameters) => {
        const popup = open(...parameters)
        opened.push(popup)
        return popup
      }
    }
    try {
      run()
    } finally {
      if (own) Object.defineProperty(window, 'open', own)
    }
    return opened
  },
}

/** The browser this runs in. Throws `CheckoutError` `not-in-browser` on a server. */
export const browserPlatform = (): Platform => {
  if (typeof document !== 'object') throw new CheckoutError('not-in-browser')
  return browser
}
