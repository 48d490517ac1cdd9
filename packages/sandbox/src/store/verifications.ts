import type { Channel } from '../gateways/index.js'
import type { Device } from '../gateways/rules.js'
import type { Failure } from './payments.js'

/** A person's data, as requested or as verified. */
export interface Person {
  readonly id?: string | undefined
  readonly name?: string | undefined
  /** Digits only. */
  readonly phone?: string | undefined
  /** `2000-01-31`. */
  readonly birthday?: string | undefined
  readonly carrier?: string | undefined
}

/** One identity verification. Times are in milliseconds since the epoch. */
export interface Verification {
  /** V2 `identityVerificationId`, V1 `merchant_uid`. */
  readonly id: string
  /** V2 `identityVerificationTxId`, V1 `imp_uid`. */
  readonly txId: string
  readonly dialect: 'v1' | 'v2'
  readonly channel: Channel
  readonly asked: Person
  readonly customData?: string | undefined
  readonly origin: Device | 'api'
  readonly requestedAt: number
  readonly request: unknown
  status: 'READY' | 'VERIFIED' | 'FAILED'
  statusChangedAt: number
  verified?: Required<{ readonly [Name in 'name' | 'phone' | 'birthday' | 'carrier']: string }> | undefined
  pgTxId?: string | undefined
  failure?: Failure | undefined
  /** The merchant's server requested it, and a code was sent to the phone. */
  sent?: boolean | undefined
  /** Deleted by the merchant's server (V1 only). */
  deleted?: boolean | undefined
}

/** The verified person if neither the request nor the buyer gives other data. */
export const defaultPerson = {
  name: '홍길동',
  phone: '01012345678',
  birthday: '2000-01-31',
  carrier: 'SKT',
} as const

/** The only wrong code, for tests of a buyer who mistypes it. */
export const wrongOtp = '000000'
export const isOtp = (otp: string | undefined): boolean =>
  otp !== undefined && /^\d{6}$/.test(otp) && otp !== wrongOtp
