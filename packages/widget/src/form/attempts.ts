import { attemptId, type OpenAttempt, type Outcome } from '@portone-checkout/core'
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
  /** An `onOutcome` has been called with it. */
  isTold: boolean
  /** The form that opened it was gone when it ended. */
  isOrphan: boolean
  /** When a form first showed the end of an orphan. */
  shownAt: number | undefined
  /** Set where the form that opened it is gone and still asks the server: stops that, so that another form can go on. */
  release: (() => void) | undefined
}

/** An attempt of which nothing is known yet. */
export const blankAttempt: PageAttempt = {
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
export interface MountedForm {
  /** Another form's attempt has ended, or, without an outcome, nothing was opened. */
  readonly ended: (attempt: PageAttempt) => void
}

/** What all forms of a page share: an attempt belongs to the page, not to the form that opened it. */
export interface PageAttempts {
  /** The one whose window is open: meanwhile no form asks for a new request. */
  open: PageAttempt | undefined
  /** The last that ended. */
  last: PageAttempt | undefined
  /** The page's address has been read. */
  isHome: boolean
  /** Ids of attempts whose open end the buyer has seen and gone on from. */
  readonly passed: Set<string>
  /** Mounted forms, the oldest first. */
  readonly forms: Set<MountedForm>
}

export const newAttempts = (): PageAttempts => ({
  open: undefined,
  last: undefined,
  isHome: false,
  passed: new Set(),
  forms: new Set(),
})

/** Shared by every copy of this package on the page: another shape needs another name. */
const key: unique symbol = Symbol.for('portone-checkout.attempts.3')

export const pageAttempts = (): PageAttempts => {
  const page: typeof globalThis & { [key]?: PageAttempts } = globalThis
  return (page[key] ??= newAttempts())
}

/**
 * What an earlier page left open, as an outcome that the buyer must see before this request is paid: both may go through.
 * Under the same id PortOne lets only one succeed.
 */
export const unsettled = (
  { passed }: PageAttempts,
  left: OpenAttempt | undefined,
  request: object,
): PageAttempt | undefined => {
  const id = left && attemptId(left)
  // Nobody pays by telling who they are.
  if (!left || !id || left.identityVerificationId || passed.has(id) || String(attemptId(request)) === id)
    return undefined
  const { reason: _left, ...ids } = left
  return { ...blankAttempt, outcome: { ...ids, status: 'unknown', reason: 'page-restored' } }
}

/** Milliseconds on screen after which an end counts as seen; a form that is mounted sooner shows it again. */
const glance = 1000

/** The attempt whose end the next form must show before it offers to pay. */
export const unseen = ({ last }: PageAttempts, mayBePaid: (outcome: Outcome) => boolean) => {
  if (!last?.outcome) return undefined
  if (last.settlement === undefined && mayBePaid(last.outcome)) return last
  return last.isOrphan && (last.shownAt === undefined || Date.now() - last.shownAt < glance)
    ? last
    : undefined
}
