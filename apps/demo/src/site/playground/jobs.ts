import type { Gateway, Operation, V2Operation } from '@portone-checkout/core'

/** What a request asks a gateway for: a profile, and the SDK function that takes it. V1's `request_pay` serves several profiles. */
export interface Job {
  /** The V1 flow, or the V2 operation. */
  readonly key: string
  readonly operation: Operation
  /** `loadUI`'s first argument. */
  readonly ui?: string | undefined
}

/** The button kinds that V1's SDK draws; `uiFlowOf` of a gateway says which it has and what they do. */
const buttons = ['paypal-spb', 'paypal-rt', 'toss-brandpay-widget']

const v2Operations: readonly V2Operation[] = [
  'requestPayment',
  'requestIssueBillingKey',
  'requestIssueBillingKeyAndPay',
  'loadPaymentUI',
  'loadIssueBillingKeyUI',
  'requestIdentityVerification',
]

/** All jobs of a gateway, in the order of its profiles. */
export const jobsOf = ({ dialect, profiles, flowOf, uiFlowOf }: Gateway): readonly Job[] =>
  Object.keys(profiles).flatMap((key): readonly Job[] =>
    dialect === 'v2'
      ? v2Operations.filter((operation) => operation === key).map((operation) => ({ key, operation }))
      : key === 'certification'
        ? [{ key, operation: key }]
        : [
            ...(flowOf ? [{ key, operation: 'request_pay' } as const] : []),
            ...buttons
              .filter((ui) => uiFlowOf?.({}, ui) === key)
              .map((ui) => ({ key, operation: 'loadUI', ui }) as const),
          ],
  )

/** A job's name in links and choices. */
export const nameOfJob = ({ key, operation, ui }: Job): string =>
  ui ?? (operation === key ? key : `${operation}.${key}`)

/** A job's V2 operation, which core's `requirements` and `toV1` take. */
export const inV2 = ({ flowOf, uiFlowOf }: Gateway, { key, operation }: Job): V2Operation => {
  if (operation === 'certification') return 'requestIdentityVerification'
  if (operation !== 'request_pay' && operation !== 'loadUI') return operation
  // A gateway with buttons only has buttons in V2 too.
  const draws = !flowOf && uiFlowOf !== undefined
  if (key === 'issue-and-pay') return 'requestIssueBillingKeyAndPay'
  if (key === 'issue') return draws ? 'loadIssueBillingKeyUI' : 'requestIssueBillingKey'
  return draws ? 'loadPaymentUI' : 'requestPayment'
}

/** The methods of a job, in its dialect's values; none where the buyer chooses in the window. */
export const methodsOf = ({ profiles }: Gateway, { key }: Job): readonly string[] =>
  profiles[key]?.methods ?? []

/** The profile of a request; V1's flow follows from the request itself. */
export const keyOf = (
  { flowOf, uiFlowOf }: Gateway,
  { key, operation, ui }: Job,
  request: unknown,
): string => {
  if (operation !== 'request_pay' && operation !== 'loadUI') return key
  const record = isRecord(request) ? request : {}
  return (operation === 'request_pay' ? flowOf?.(record) : uiFlowOf?.(record, ui)) ?? key
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
