import { CheckoutError } from '../platform/errors.js'
import type { SessionStorage } from '../platform/platform.js'

/** Stops one payment from being opened twice: then `enter` throws or rejects with `in-progress`. */
export interface AttemptGuard {
  /** Called before a window opens. Returns at once if it can, because a click expires quickly. */
  readonly enter: (paymentId: string) => void | Promise<void>
  /** Called after the outcome. */
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
  /** Storage that all tabs share. */
  readonly storage?: SessionStorage | undefined
}

const browserLocks = (): TabLocks | undefined =>
  typeof navigator === 'object' && 'locks' in navigator ? navigator.locks : undefined

const browserStorage = (): TabGuardOptions['storage'] => {
  try {
    return localStorage
  } catch {
    // Storage is refused, or this is a server: tabs cannot see each other.
    return undefined
  }
}

const nameOf = (paymentId: string): string => `portone-checkout ${paymentId}`

/**
 * Stops two tabs of one shop from opening windows for the same payment. A mark in shared storage shows at once whether
 * another tab has the payment open; usually there is none, and the click is not delayed. If there is a mark, Web Locks
 * show whether its tab is still open. Without Web Locks it guards nothing, and only PortOne's rule "one success per id" is left.
 */
export const tabGuard = ({
  locks = browserLocks(),
  storage = browserStorage(),
}: TabGuardOptions = {}): AttemptGuard => {
  /** The function that releases each open payment's lock; it does nothing before the lock is granted. */
  const held = new Map<string, () => void>()

  const lock = (name: string, tries: number): void => {
    const running = locks?.request(name, { ifAvailable: true }, (granted) =>
      // The payment may have ended before the browser granted the lock.
      granted && held.has(name) ? new Promise<void>((release) => held.set(name, release)) : undefined,
    )
    running?.catch(() => {
      // Chromium drops a lock that it grants while the page waits inside `window.open`, as in V1's call: try again.
      // A document that may not use locks (sandboxed, bfcached) guards nothing.
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
        // Storage is refused; a mark without a lock has no effect.
      }
    },
  }
}
