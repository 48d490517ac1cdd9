import { at, isRecord, textAt } from '../common/json.js'
import { isFaultName, type FaultName } from './table.js'

export interface FaultSetting {
  /** How many times the fault occurs before it switches off; by default it stays on until cleared. */
  readonly times?: number | undefined
  /** The delay in milliseconds, for faults that delay something. */
  readonly delay?: number | undefined
  /** Occurs for this `paymentId`, `merchant_uid` or `identityVerificationId` only; not in requests before the id is known. */
  readonly id?: string | undefined
  /** Occurs on one dialect only. */
  readonly dialect?: 'v1' | 'v2' | undefined
}

/** Reads `a,b,c` from a query or header; skips unknown names. */
export const readFaultNames = (list: string | undefined): readonly FaultName[] =>
  (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(isFaultName)

const dialects = ['v1', 'v2'] as const

/** Reads a name, a `{ fault, times?, delay?, id?, dialect? }`, or a list of these; undefined if one is invalid. */
export const readFaultSettings = (
  body: unknown,
): readonly { readonly name: FaultName; readonly setting: FaultSetting }[] | undefined => {
  const items = Array.isArray(body) ? body : [body]
  const settings = items.map((item: unknown) => {
    const name = typeof item === 'string' ? item : textAt(item, 'fault')
    if (!isFaultName(name)) return undefined
    const number = (key: string): number | undefined => {
      const value = isRecord(item) ? item[key] : undefined
      return typeof value === 'number' && value > 0 ? value : undefined
    }
    const dialect = dialects.find((each) => each === at(item, 'dialect'))
    return {
      name,
      setting: {
        times: number('times'),
        delay: number('delay'),
        id: textAt(item, 'id'),
        dialect,
      },
    }
  })
  return settings.every((setting) => setting !== undefined) ? settings : undefined
}
