import { isList, isRecord } from '../rules/path.js'
import type { CheckoutEvent } from '../observe/events.js'

/** The panel's state, kept over the pages of a tab. Events are masked. */
export interface Kept {
  readonly isOpen: boolean
  readonly events: readonly CheckoutEvent[]
}

const key = 'portone-checkout.inspector'

/** Maximum number of events; older ones are dropped. */
export const most = 200

const kinds: Readonly<Record<CheckoutEvent['type'], true>> = {
  loading: true,
  loaded: true,
  'load-failed': true,
  requested: true,
  diagnostic: true,
  opened: true,
  settled: true,
  refused: true,
  returned: true,
  told: true,
}

/** Whether a stored value has the fields that the panel reads. */
const texts: readonly (readonly [CheckoutEvent['type'], string])[] = [
  ['loading', 'script'],
  ['diagnostic', 'docs'],
]

const isEvent = (value: unknown): value is CheckoutEvent =>
  isRecord(value) &&
  typeof value['type'] === 'string' &&
  Object.hasOwn(kinds, value['type']) &&
  Number.isFinite(value['at']) &&
  texts.every(([type, field]) => value['type'] !== type || typeof value[field] === 'string')

export const readKept = (storage: () => Storage): Kept | undefined => {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? '')
    if (!isRecord(kept) || !isList(kept['events'])) return undefined
    return { isOpen: kept['isOpen'] === true, events: kept['events'].filter(isEvent).slice(-most) }
  } catch {
    // Storage is refused, or nothing is stored.
    return undefined
  }
}

export const writeKept = (storage: () => Storage, kept: Kept): void => {
  try {
    storage().setItem(key, JSON.stringify(kept))
  } catch {
    // Storage is refused or full: the events are kept on this page only.
  }
}
