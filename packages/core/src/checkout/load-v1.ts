import type { Dialect } from '../requests/model.js'
import type { Driver } from './driver.js'
import { CheckoutError } from './errors.js'
import type * as V1 from './v1.js'
import { v2Driver } from './v2-driver.js'

let v1: typeof V1 | undefined

/** What V1 needs, once it was loaded. */
export const v1AtHand = (): typeof V1 | undefined => v1

/** What fails to load is forgotten, so that the next call tries again. */
export const loadV1 = async (): Promise<typeof V1> => {
  try {
    return (v1 ??= await import('./v1.js'))
  } catch (cause) {
    throw new CheckoutError('load-failed', { cause })
  }
}

/** What speaks a dialect, where it is at hand. */
export const driverAtHand = (dialect: Dialect): Driver | undefined =>
  dialect === 'v1' ? v1?.v1Driver : v2Driver

export const loadDriver = async (dialect: Dialect): Promise<Driver> =>
  driverAtHand(dialect) ?? (await loadV1()).v1Driver
