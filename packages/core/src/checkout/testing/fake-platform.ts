import type { Cancel, PageEvent, Platform, Popup } from '../platform/platform.js'
import type { ScriptAttributes, ScriptTag } from '../platform/script-tags.js'

export interface FakeTag extends ScriptTag, ScriptAttributes {
  load(): void
  fail(): void
  readonly removed: boolean
}

export interface FakeWorld {
  readonly userAgent?: string | undefined
  readonly href?: string | undefined
  /** `refused`: every call throws, as in some in-app browsers. */
  readonly storage?: 'works' | 'refused' | undefined
  /** What the network does with the nth inserted tag, from 0. */
  readonly network?: ((tag: FakeTag, nth: number) => void) | undefined
  readonly globals?: Record<string, unknown> | undefined
  /** Whether `openPopup` is blocked. */
  readonly popups?: 'allowed' | 'blocked' | undefined
}

export interface FakePlatform extends Platform {
  replaceAddress(url: string): void
  onPopup(heard: (popup: Popup | null) => void): Cancel
  readonly globals: Record<string, unknown>
  readonly stored: Map<string, string>
  /** Every tag that was ever on the page. */
  readonly tags: readonly FakeTag[]
  /** Those that are on it now. */
  readonly onPage: () => readonly FakeTag[]
  readonly addressBar: () => string
  readonly listeners: () => number
  readonly timers: () => number
  /** Whether somebody hears what windows are opened. */
  readonly hearsPopups: () => boolean
  /** A tag that the merchant wrote. */
  addTag(src: string): FakeTag
  /** What an SDK does to open a window. */
  openPopup(popup?: Popup): Popup | null
  emit(event: PageEvent, persisted?: boolean): void
  /** Lets promises and timers run for so many milliseconds of the fake clock. */
  advance(milliseconds: number): Promise<void>
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** The world of a checkout without a browser: its own clock, network, storage and page events. */
export const fakePlatform = (world: FakeWorld = {}): FakePlatform => {
  let time = 0
  let href = world.href ?? 'https://shop.test/checkout'
  let watching: ((popup: Popup | null) => void) | undefined
  const globals: Record<string, unknown> = { ...world.globals }
  const stored = new Map<string, string>()
  const tags: FakeTag[] = []
  const onPage = () => tags.filter((tag) => !tag.removed)
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  const listeners = new Set<{ readonly event: PageEvent; readonly run: (persisted: boolean) => void }>()

  const allowed = () => {
    if (world.storage === 'refused') throw new Error('SecurityError')
    return stored
  }

  const createTag = (attributes: ScriptAttributes): FakeTag => {
    let state: 'loading' | 'loaded' | 'failed' = 'loading'
    let removed = false
    const tag: FakeTag = {
      ...attributes,
      state: () => state,
      load: () => void (state = 'loaded'),
      fail: () => void (state = 'failed'),
      remove: () => void (removed = true),
      get removed() {
        return removed
      },
    }
    tags.push(tag)
    return tag
  }

  let inserted = 0
  return {
    globals,
    stored,
    tags,
    onPage,
    addressBar: () => href,
    listeners: () => listeners.size,
    timers: () => timers.size,
    hearsPopups: () => watching !== undefined,
    addTag: (src) => createTag({ src }),
    openPopup: (opened = { closed: false }) => {
      const popup = world.popups === 'blocked' ? null : opened
      watching?.(popup)
      return popup
    },
    emit: (event, persisted = false) => {
      for (const listener of listeners) if (listener.event === event) listener.run(persisted)
    },
    advance: async (milliseconds) => {
      const end = time + milliseconds
      await settle()
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
        if (!next) break
        timers.delete(next)
        time = Math.max(time, next.at)
        next.run()
        await settle()
      }
      time = end
    },

    userAgent: world.userAgent ?? 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36',
    now: () => time,
    after: (milliseconds, run) => {
      const timer = { at: time + milliseconds, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    href: () => href,
    replaceAddress: (url) => void (href = url),
    global: (name) => globals[name],
    findScript: (matches) => onPage().find(({ src }) => matches(src)),
    insertScript: (attributes) => {
      const tag = createTag(attributes)
      world.network?.(tag, inserted++)
      return tag
    },
    storage: () => ({
      getItem: (key) => allowed().get(key) ?? null,
      setItem: (key, value) => void allowed().set(key, value),
      removeItem: (key) => void allowed().delete(key),
    }),
    on: (event, run) => {
      const listener = { event, run }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onPopup: (heard) => {
      watching = heard
      return () => {
        if (watching === heard) watching = undefined
      }
    },
  }
}
