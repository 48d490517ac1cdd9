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
  /** Called for each inserted tag, `nth` from 0, to load it or let it fail. */
  readonly network?: ((tag: FakeTag, nth: number) => void) | undefined
  readonly globals?: Record<string, unknown> | undefined
  /** Whether `openPopup` is blocked. */
  readonly popups?: 'allowed' | 'blocked' | undefined
}

export interface FakePlatform extends Platform {
  replaceAddress(url: string): void
  onPopup(report: (popup: Popup | null) => void): Cancel
  readonly globals: Record<string, unknown>
  readonly stored: Map<string, string>
  /** Every tag that was ever on the page. */
  readonly tags: readonly FakeTag[]
  /** The tags that are on the page now. */
  readonly tagsOnPage: () => readonly FakeTag[]
  readonly addressBar: () => string
  /** How many listeners for page events are registered. */
  readonly listeners: () => number
  /** How many timers are pending. */
  readonly timers: () => number
  /** Whether a listener for popups is registered. */
  readonly watchesPopups: () => boolean
  /** Adds a tag, as the merchant's own HTML does. */
  addTag(src: string): FakeTag
  /** Opens a window, as an SDK does. */
  openPopup(popup?: Popup): Popup | null
  emit(event: PageEvent, persisted?: boolean): void
  /** Moves the fake clock on, running the promises and timers that are due. */
  advance(milliseconds: number): Promise<void>
}

const runPromises = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** A platform without a browser: it has its own clock, network, storage and page events. */
export const fakePlatform = (world: FakeWorld = {}): FakePlatform => {
  let time = 0
  let href = world.href ?? 'https://shop.test/checkout'
  let reportPopup: ((popup: Popup | null) => void) | undefined
  const globals: Record<string, unknown> = { ...world.globals }
  const stored = new Map<string, string>()
  const tags: FakeTag[] = []
  const tagsOnPage = () => tags.filter((tag) => !tag.removed)
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  const listeners = new Set<{ readonly event: PageEvent; readonly run: (persisted: boolean) => void }>()

  const storageMap = () => {
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
    tagsOnPage,
    addressBar: () => href,
    listeners: () => listeners.size,
    timers: () => timers.size,
    watchesPopups: () => reportPopup !== undefined,
    addTag: (src) => createTag({ src }),
    openPopup: (opened = { closed: false }) => {
      const popup = world.popups === 'blocked' ? null : opened
      reportPopup?.(popup)
      return popup
    },
    emit: (event, persisted = false) => {
      for (const listener of listeners) if (listener.event === event) listener.run(persisted)
    },
    advance: async (milliseconds) => {
      const end = time + milliseconds
      await runPromises()
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
        if (!next) break
        timers.delete(next)
        time = Math.max(time, next.at)
        next.run()
        await runPromises()
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
    findScript: (matches) => tagsOnPage().find(({ src }) => matches(src)),
    insertScript: (attributes) => {
      const tag = createTag(attributes)
      world.network?.(tag, inserted++)
      return tag
    },
    storage: () => ({
      getItem: (key) => storageMap().get(key) ?? null,
      setItem: (key, value) => void storageMap().set(key, value),
      removeItem: (key) => void storageMap().delete(key),
    }),
    on: (event, run) => {
      const listener = { event, run }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onPopup: (report) => {
      reportPopup = report
      return () => {
        if (reportPopup === report) reportPopup = undefined
      }
    },
  }
}

/** The next page in the same tab: it shares the session storage. */
export const nextPage = (before: FakePlatform, world: FakeWorld = { href: before.href() }): FakePlatform => {
  const next = fakePlatform(world)
  for (const [key, value] of before.stored) next.stored.set(key, value)
  return next
}
