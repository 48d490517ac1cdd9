import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Operation } from '../../model.js'

/** What to open, in the channel's own dialect. */
export interface Plan {
  readonly operation: Operation
  /** Only for V1's `loadUI`: its first argument. */
  readonly ui?: string | undefined
  readonly request: unknown
  /** What the conversion from the other dialect could not carry over. */
  readonly lost: readonly Diagnostic[]
}
