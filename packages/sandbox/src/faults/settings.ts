import { at, isRecord, textAt } from '../common/json.js'
import { isFaultName, type FaultName } from './table.js'

export interface FaultSetting {
  /** How many times it shows before it goes away by itself; without it, until it is cleared. */
  readonly times?: number | undefined
  /** For faults that are a wait, in milliseconds. */
  readonly delay?: number | undefined
  /** Shows for this `paymentId`, `merchant_uid` or `identityVerificationId` only, from where it is known on. */
  readonly id?: string | undefined
  /** Shows on one dialect only. */
  readonly dialect?: 'v1' | 'v2' | undefined
}

/** `a,b,c` of a query or header; unknown names are left out. */
export const readFaultNames = (list: string | undefined): readonly FaultName[] =>
  (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(isFaultName)

const dialects = ['v1', 'v2'] as const

/** Reads `{ fault, times?, delay?, id?, dialect? }`, a list of them, or of bare names. */
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
