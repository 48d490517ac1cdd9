import { CheckoutError } from '../platform/errors.js'
import type { SessionStorage } from '../platform/platform.js'

/** Keeps one payment from being opened twice; `enter` throws or rejects with `in-progress` where it is. */
export interface AttemptGuard {
  /** Before a window opens. Answers at once where it can: a click does not outlive much waiting. */
  readonly enter: (paymentId: string) => void | Promise<void>
  /** After its outcome. */
  readonly leave: (paymentId: string) => void
}

/** What a guard needs of `navigator.locks`. */
export interface TabLocks {
  request(
    name: string,
    options: { readonly ifAvailable: true },
    run: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>
  query(): Promise<{ readonly held?: readonly { readonly name?: string }[] }>
}

export interface TabGuardOptions {
  readonly locks?: TabLocks | undefined
  /** Shared by the tabs. */
  readonly storage?: SessionStorage | undefined
}

const browserLocks = (): TabLocks | undefined =>
  typeof navigator === 'object' && 'locks' in navigator ? navigator.locks : undefined

const browserStorage = (): TabGuardOptions['storage'] => {
  try {
    return localStorage
  } catch {
    // Refused, or a server: then tabs do not know of one another.
    return undefined
  }
}

const nameOf = (paymentId: string): string => `portone-checkout ${paymentId}`

/**
 * Two tabs of one shop do not open windows for the same payment. A mark that all tabs see says at once that nobody else
 * is at it, as is usual, so that the click is not lost; only where there is a mark is its tab asked for, by Web Locks,
 * whether it still lives. Without Web Locks it guards nothing: PortOne's own "one success for an id" is left.
 */
export const tabGuard = ({
  locks = browserLocks(),
  storage = browserStorage(),
}: TabGuardOptions = {}): AttemptGuard => {
  /** What releases each payment that is at it; nothing to release before its lock is granted. */
  const held = new Map<string, () => void>()

  const lock = (name: string, tries: number): void => {
    const running = locks?.request(name, { ifAvailable: true }, (granted) =>
      // It may have left before the browser granted it.
      granted && held.has(name) ? new Promise<void>((release) => held.set(name, release)) : undefined,
    )
    running?.catch(() => {
      // Chromium drops a lock that it grants while the page waits inside `window.open`, as in V1's call: once more.
      // A document that may not lock (sandboxed, bfcached) guards nothing.
      if (tries > 1 && held.has(name)) lock(name, tries - 1)
    })
  }
  const claim = (name: string): void => {
    storage?.setItem(name, '1')
    held.set(name, () => {})
    lock(name, 3)
  }
  const isHeld = async (name: string): Promise<boolean> => {
    try {
      return Boolean((await locks?.query())?.held?.some((lock) => lock.name === name))
    } catch {
      return false
    }
  }

  const claimFree = async (name: string): Promise<void> => {
    if (await isHeld(name)) throw new CheckoutError('in-progress')
    claim(name)
  }

  return {
    enter: (paymentId) => {
      const name = nameOf(paymentId)
      try {
        if (!locks || storage?.getItem(name) !== '1') return claim(name)
      } catch {
        // Full or refused storage must not stop a payment.
        return undefined
      }
      return claimFree(name)
    },
    leave: (paymentId) => {
      const name = nameOf(paymentId)
      held.get(name)?.()
      held.delete(name)
      try {
        storage?.removeItem(name)
      } catch {
        // Refused: a mark without a lock counts for nothing.
      }
    },
  }
}
