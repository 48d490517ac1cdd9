import { check, normalize } from '@portone-checkout/core'
import type { ChannelFacts, Device, Diagnostic } from '@portone-checkout/core'
import { counterpartOf, exampleShop } from './counterpart.js'
import type { Counterpart } from './counterpart.js'
import { keyOf } from './jobs.js'
import type { Choice } from './shared-link.js'

export interface Examined {
  readonly value: unknown
  readonly findings: Readonly<Record<Device, readonly Diagnostic[]>>
  /** The request as sent to PortOne, on the chosen device. */
  readonly sent: Readonly<Record<string, unknown>>
  readonly counterpart: Counterpart | undefined
  /** The flow that a V1 request results in, or V2's operation. */
  readonly key: string
}

const gravity = { error: 0, warning: 1, notice: 2 } as const
/** Findings, most severe first. */
export const bySeverity = (one: Diagnostic, other: Diagnostic): number =>
  gravity[one.severity] - gravity[other.severity]

/** Everything that the page shows about a request. */
export const examine = (
  { entry, job }: Choice,
  device: Device,
  facts: ChannelFacts,
  value: unknown,
): Examined => {
  const { gateway } = entry
  const findingsOn = (on: Device): readonly Diagnostic[] =>
    [...check(value, { gateway, ...job, device: on, facts })].sort(bySeverity)
  return {
    value,
    findings: { pc: findingsOn('pc'), mobile: findingsOn('mobile') },
    sent: normalize(value, { gateway, ...job, device, facts, baseUrl: exampleShop }).request,
    counterpart: counterpartOf(entry, job, value, device, facts),
    key: keyOf(gateway, job, value),
  }
}

export const countOf = (findings: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length

/** Findings that only the other device has. */
export const onlyOnOther = (
  findings: readonly Diagnostic[],
  others: readonly Diagnostic[],
): readonly Diagnostic[] =>
  others.filter(
    ({ code, path, severity }) =>
      !findings.some((one) => one.code === code && one.path === path && one.severity === severity),
  )
