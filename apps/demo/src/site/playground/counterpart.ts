import { check, normalize, toV1, toV2 } from '@portone-checkout/core'
import type { ChannelFacts, Device, Diagnostic } from '@portone-checkout/core'
import { otherDialectOf } from './catalogue.js'
import type { Entry } from './catalogue.js'
import { factsOf } from './fact-texts.js'
import { inV2, jobsOf } from './jobs.js'
import type { Job } from './jobs.js'
import { storePlaceholder } from './samples.js'
import { sorted } from './starting-request.js'

/** A request converted to the same gateway's other dialect. */
export interface Counterpart {
  readonly entry: Entry
  /** Undefined where the gateway does not have the operation there. */
  readonly job: Job | undefined
  /** The operation by its V2 name, also where V1 is the other dialect. */
  readonly operation: string
  readonly request: Readonly<Record<string, unknown>>
  readonly lost: readonly Diagnostic[]
  /** The given contract facts that the other gateway uses. */
  readonly facts: ChannelFacts
  /** The findings of the other gateway, on the chosen device. */
  readonly findings: readonly Diagnostic[]
}

/** Undefined where PortOne has the gateway in one dialect only. */
export const counterpartOf = (
  entry: Entry,
  job: Job,
  request: unknown,
  device: Device,
  given: ChannelFacts,
): Counterpart | undefined => {
  const other = otherDialectOf(entry)
  if (!other) return undefined
  const { gateway } = other
  const asked = inV2(entry.gateway, job)
  const { operation, ...converted } =
    gateway.dialect === 'v2'
      ? toV2(request, { gateway })
      : { operation: asked, ...toV1(request, { gateway, operation: asked }) }
  // Only V2's requests have a storeId; a checkout takes it from its channel.
  const whole =
    gateway.dialect === 'v2' ? { storeId: storePlaceholder, ...converted.request } : converted.request
  // The contract is the same in both dialects; facts that the other gateway's rules do not use are left out.
  const known = factsOf(gateway)
  const facts: ChannelFacts = Object.fromEntries(Object.entries(given).filter(([name]) => known.has(name)))
  const there = jobsOf(gateway).find((one) => inV2(gateway, one) === operation)
  const findings = there ? check(whole, { gateway, ...there, device, facts }) : []
  const written = there
    ? normalize(whole, { gateway, ...there, device, facts, baseUrl: exampleShop }).request
    : whole
  return {
    entry: other,
    job: there,
    operation,
    lost: converted.lost,
    facts,
    request: sorted(gateway, written),
    findings,
  }
}

/** The base of relative URLs: a request does not contain the developer's own shop URL. */
export const exampleShop = 'https://shop.example/'
