import { asRecord } from '../checkout/outcomes/values.js'
import { forgetAttempt, writeJournal } from '../checkout/guards/journal.js'
import type { Platform } from '../checkout/platform/platform.js'
import type { ScriptTag } from '../checkout/platform/script-tags.js'

/** Hears what a checkout does to its world. */
export interface WorldListener {
  /** A script is waited for. */
  readonly waiting: (src: string, by: 'checkout' | 'page') => void
  /** It was given up. */
  readonly gaveUp: (src: string, state: ReturnType<ScriptTag['state']>) => void
  /** A global was read; what is returned is handed on. */
  readonly read: (value: unknown) => unknown
}

/** Optional members must be handed on, too: the types say so where a new one is forgotten. */
type Whole = { readonly [Member in keyof Required<Platform>]: Platform[Member] }

/**
 * The same world, listened to. Whatever the page keeps by its identity stays the page's: the journal is written in the
 * original's name, so that who reads it there, listened to or not, reads the newest;
 * nothing else is kept in a session.
 */
export const listenToWorld = (original: Platform, { waiting, gaveUp, read }: WorldListener): Whole => {
  const listened = (tag: ScriptTag, src: string, by: 'checkout' | 'page'): ScriptTag => {
    waiting(src, by)
    return {
      state: () => tag.state(),
      remove: () => {
        const state = tag.state()
        tag.remove()
        gaveUp(src, state)
      },
    }
  }
  return {
    get userAgent() {
      return original.userAgent
    },
    now: () => original.now(),
    after: (milliseconds, run) => original.after(milliseconds, run),
    href: () => original.href(),
    visit: original.visit?.bind(original),
    replaceAddress: original.replaceAddress && ((url) => original.replaceAddress?.(url)),
    global: (name) => read(original.global(name)),
    findScript: (matches) => {
      let src = ''
      const tag = original.findScript((one) => {
        if (!matches(one)) return false
        src = one
        return true
      })
      return tag && listened(tag, src, 'page')
    },
    insertScript: (attributes) => listened(original.insertScript(attributes), attributes.src, 'checkout'),
    storage: () => ({
      getItem: (key) => original.storage().getItem(key),
      setItem: (_key, line) => writeJournal(original, asRecord(JSON.parse(line))),
      removeItem: () => forgetAttempt(original),
    }),
    on: (event, run) => original.on(event, run),
    onPopup: original.onPopup?.bind(original),
    v1Page: original.v1Page,
  }
}
