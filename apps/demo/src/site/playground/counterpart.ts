import { check, normalize, toV1, toV2 } from '@portone-checkout/core'
import type { ChannelFacts, Device, Diagnostic } from '@portone-checkout/core'
import { otherDialectOf } from './catalogue.js'
import type { Entry } from './catalogue.js'
import { factsOf } from './fact-texts.js'
import { inV2, jobsOf } from './jobs.js'
import type { Job } from './jobs.js'
import { storePlaceholder } from './samples.js'
import { sorted } from './starting-request.js'

/** A request as the same gateway takes it in the other dialect. */
export interface Counterpart {
  readonly entry: Entry
  /** Undefined where the gateway has no such function there. */
  readonly job: Job | undefined
  /** The function by its V2 name, also where V1 is the other dialect. */
  readonly operation: string
  readonly request: Readonly<Record<string, unknown>>
  readonly lost: readonly Diagnostic[]
  /** What was told of the contract, as far as the gateway there asks for it. */
  readonly facts: ChannelFacts
  /** What the gateway there says of it, on the device. */
  readonly findings: readonly Diagnostic[]
}

/** Undefined where PortOne has the gateway in one dialect only. */
export const counterpartOf = (
  entry: Entry,
  job: Job,
  request: unknown,
  device: Device,
  told: ChannelFacts,
): Counterpart | undefined => {
  const other = otherDialectOf(entry)
  if (!other) return undefined
  const { gateway } = other
  const asked = inV2(entry.gateway, job)
  const { operation, ...converted } =
    gateway.dialect === 'v2'
      ? toV2(request, { gateway })
      : { operation: asked, ...toV1(request, { gateway, operation: asked }) }
  // The store stands in V2's requests only; a checkout has it from its channel.
  const whole =
    gateway.dialect === 'v2' ? { storeId: storePlaceholder, ...converted.request } : converted.request
  // The contract is the same in either dialect; what its gateway there does not ask for means nothing to its rules.
  const known = factsOf(gateway)
  const facts: ChannelFacts = Object.fromEntries(Object.entries(told).filter(([name]) => known.has(name)))
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

/** What relative addresses are relative to here: the reader's own shop stands nowhere in a request. */
export const exampleShop = 'https://shop.example/'
