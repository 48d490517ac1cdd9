import type { Outcome } from '@portone-checkout/core'
import type { Settlement } from '../reconcile.js'
import type { WidgetOperation } from './questions.js'

/** An attempt of this page: opened by a widget, or brought home by the page's address. */
export interface PageAttempt {
  /** Not known of one that came home. */
  readonly operation: WidgetOperation | undefined
  readonly method: string | undefined
  /** The merchant's part of the request: tells whether a later form is about the same order. */
  readonly request: object | undefined
  outcome: Outcome | undefined
  /** What the merchant's server answered of it, once it has decided. */
  settlement: Settlement | undefined
  /** Some `onOutcome` has heard of it. */
  isTold: boolean
  /** The form that opened it was gone when it ended. */
  isOrphan: boolean
  /** When a form first showed the end of an orphan. */
  shownAt: number | undefined
  /** Where the form that opened it is gone and asks the server: stops it, another form goes on. */
  release: (() => void) | undefined
}

export const newAttempt: PageAttempt = {
  operation: undefined,
  method: undefined,
  request: undefined,
  outcome: undefined,
  settlement: undefined,
  isTold: false,
  isOrphan: false,
  shownAt: undefined,
  release: undefined,
}

/** A mounted form, as the others of the page see it. */
export interface Face {
  /** Another form's attempt has ended, or, without an outcome, nothing was opened. */
  readonly ended: (attempt: PageAttempt) => void
}

/** What all forms of a page share: an attempt belongs to the page, not to the form that opened it. */
export interface PageAttempts {
  /** Its window is open: no form asks for a new request meanwhile. */
  open: PageAttempt | undefined
  /** The last that ended. */
  last: PageAttempt | undefined
  /** The page's address has been read. */
  isHome: boolean
  /** Mounted forms, the oldest first. */
  readonly faces: Set<Face>
}

export const newAttempts = (): PageAttempts => ({
  open: undefined,
  last: undefined,
  isHome: false,
  faces: new Set(),
})

/** Shared by every copy of this package on the page, so the shape must not change without the name. */
const key: unique symbol = Symbol.for('portone-checkout.attempts.1')

export const pageAttempts = (): PageAttempts => {
  const page: typeof globalThis & { [key]?: PageAttempts } = globalThis
  return (page[key] ??= newAttempts())
}

/** An end is seen once it has been on screen this long, in milliseconds; a page that mounts anew sooner shows it again. */
const glance = 1000

/** The attempt whose end the next form must show before it offers to pay. */
export const unseen = ({ last }: PageAttempts, mayBePaid: (outcome: Outcome) => boolean) => {
  if (!last?.outcome) return undefined
  if (last.settlement === undefined && mayBePaid(last.outcome)) return last
  return last.isOrphan && (last.shownAt === undefined || Date.now() - last.shownAt < glance)
    ? last
    : undefined
}
