import { asRecord } from '../checkout/outcomes/values.js'
import { forgetAttempt, writeJournal } from '../checkout/guards/journal.js'
import type { Platform } from '../checkout/platform/platform.js'
import type { ScriptTag } from '../checkout/platform/script-tags.js'

/** Called for what a checkout does through its platform. */
export interface WorldListener {
  /** A script is being waited for. */
  readonly waiting: (src: string, by: 'checkout' | 'page') => void
  /** Waiting for a script has ended without an SDK. */
  readonly gaveUp: (src: string, state: ReturnType<ScriptTag['state']>) => void
  /** A global was read; its reader gets the returned value. */
  readonly read: (value: unknown) => unknown
}

/** Makes optional members required, so that the compiler reports one that is not forwarded. */
type Whole = { readonly [Member in keyof Required<Platform>]: Platform[Member] }

/**
 * A platform that forwards to another one and reports what happens. The journal is kept per platform object, so it is
 * written for the original: observed and plain readers then see the same entries.
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
