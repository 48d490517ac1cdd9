import { attemptId, type OpenAttempt, type Outcome } from '@portone-checkout/core'
import type { Settlement } from '../reconcile.js'
import type { WidgetOperation } from './questions.js'

/** A payment attempt of this page: opened by a widget, or read from the return URL. */
export interface PageAttempt {
  /** Undefined for one read from the return URL. */
  readonly operation: WidgetOperation | undefined
  readonly method: string | undefined
  /** The merchant's `request` option, to see whether a later form is for the same order. */
  readonly request: object | undefined
  outcome: Outcome | undefined
  /** The merchant's server's final answer about it. */
  settlement: Settlement | undefined
  /** `onOutcome` has been called with its outcome. */
  isReported: boolean
  /** The form that opened it was destroyed before it ended. */
  isOrphan: boolean
  /** When a form first showed its outcome, in milliseconds since the epoch. */
  shownAt: number | undefined
  /** Set while the destroyed form that opened it still asks the server. Stops that, so that another form takes over. */
  release: (() => void) | undefined
}

/** An attempt before anything is known about it. */
export const blankAttempt: PageAttempt = {
  operation: undefined,
  method: undefined,
  request: undefined,
  outcome: undefined,
  settlement: undefined,
  isReported: false,
  isOrphan: false,
  shownAt: undefined,
  release: undefined,
}

/** A mounted form, as the page's other forms see it. */
export interface MountedForm {
  /** Called when another form's attempt ends; without an outcome when no window was opened. */
  readonly ended: (attempt: PageAttempt) => void
}

/** State that all forms of a page share: an attempt belongs to the page, not to the form that opened it. */
export interface PageAttempts {
  /** The attempt whose window is open; meanwhile no form creates a new request. */
  open: PageAttempt | undefined
  /** The attempt that ended last. */
  last: PageAttempt | undefined
  /** The return URL has been read. */
  isReturnRead: boolean
  /** Ids of attempts without a known end that the buyer has seen and moved on from. */
  readonly acknowledged: Set<string>
  /** Mounted forms, oldest first. */
  readonly forms: Set<MountedForm>
}

export const newAttempts = (): PageAttempts => ({
  open: undefined,
  last: undefined,
  isReturnRead: false,
  acknowledged: new Set(),
  forms: new Set(),
})

/** Shared by every copy of this package on the page; change the name together with the shape of `PageAttempts`. */
const key: unique symbol = Symbol.for('portone-checkout.attempts.4')

export const pageAttempts = (): PageAttempts => {
  const page: typeof globalThis & { [key]?: PageAttempts } = globalThis
  return (page[key] ??= newAttempts())
}

/**
 * The attempt that an earlier page left open, when the buyer must see it before paying this request: both could be paid.
 * Undefined under the same id, which PortOne lets succeed only once.
 */
export const leftBehindAttempt = (
  { acknowledged }: PageAttempts,
  left: OpenAttempt | undefined,
  request: object,
): PageAttempt | undefined => {
  const id = left && attemptId(left)
  // An identity verification takes no money.
  if (
    !left ||
    !id ||
    left.identityVerificationId ||
    acknowledged.has(id) ||
    String(attemptId(request)) === id
  )
    return undefined
  const { reason: _left, ...ids } = left
  return { ...blankAttempt, outcome: { ...ids, status: 'unknown', reason: 'page-restored' } }
}

/** Milliseconds after which an outcome on screen counts as seen; a form mounted sooner shows it again. */
const seenAfter = 1000

/** The attempt whose outcome the next form must show before it offers to pay. */
export const unseenAttempt = ({ last }: PageAttempts, mayBePaid: (outcome: Outcome) => boolean) => {
  if (!last?.outcome) return undefined
  if (last.settlement === undefined && mayBePaid(last.outcome)) return last
  return last.isOrphan && (last.shownAt === undefined || Date.now() - last.shownAt < seenAfter)
    ? last
    : undefined
}
