import type { Outcome } from '@portone-checkout/core'
import type { AnyCheckout } from '../src/options.js'
import type { JsonRecord } from '../src/form/paths.js'

/** A checkout without windows: it records requests, and the test resolves or rejects them. */
export interface FakeCheckout extends AnyCheckout {
  readonly opened: { readonly operation: string; readonly request: JsonRecord }[]
  /** Resolves the open request. */
  answer(outcome: Outcome): void
  /** Rejects the open request. */
  refuse(error: unknown): void
}

export const fakeCheckout = (
  given: {
    readonly device?: 'pc' | 'mobile' | undefined
    readonly prepare?: (() => Promise<void>) | undefined
  } = {},
): FakeCheckout => {
  const opened: FakeCheckout['opened'] = []
  let resolve: (outcome: Outcome) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const open = (operation: string) => (request: JsonRecord) => {
    opened.push({ operation, request })
    return new Promise<Outcome>((settle, fail) => {
      resolve = settle
      reject = fail
    })
  }
  return {
    device: given.device ?? 'pc',
    prepare: given.prepare ?? (() => Promise.resolve()),
    requestPayment: open('requestPayment'),
    requestIssueBillingKey: open('requestIssueBillingKey'),
    requestIssueBillingKeyAndPay: open('requestIssueBillingKeyAndPay'),
    opened,
    answer: (outcome) => resolve(outcome),
    refuse: (error) => reject(error),
  }
}
