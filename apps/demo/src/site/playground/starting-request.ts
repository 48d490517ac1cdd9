import { requirements } from '@portone-checkout/core'
import type { Diagnostic, Gateway } from '@portone-checkout/core'
import { inV2, keyOf } from './jobs.js'
import type { Job } from './jobs.js'
import { devices, mender, put } from './mend.js'
import type { Request } from './mend.js'
import { samplesAt } from './samples.js'
import type { Seed } from './samples.js'

export interface Start {
  readonly request: Request
  /** What could not be mended, which the page says. */
  readonly errors: readonly Diagnostic[]
}

/** In the order of the dialect's own parameters. */
export const sorted = (gateway: Gateway, request: Request): Request => {
  const order = Object.keys(gateway.base.shape)
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.fromEntries(Object.entries(request).sort(([one], [other]) => place(one) - place(other)))
}

/**
 * The least that a gateway takes for a job by a method, on both devices, because a page serves both: what
 * `requirements` asks for, and then whatever `check` still finds, mended finding by finding with the first value
 * that it accepts.
 */
export const startingRequest = (
  gateway: Gateway,
  job: Job,
  method: string | undefined,
  seed: Seed,
): Start => {
  const operation = inV2(gateway, job)
  const { errorsOf, better, mend } = mender({ gateway, job, key: job.key, seed })

  const { methodPaths, returnPath } = gateway.base
  const { [job.key]: methodPath } = methodPaths
  let request: Request = methodPath === undefined || method === undefined ? {} : { [methodPath]: method }
  // The names that V1 tells its flows apart by.
  if (keyOf(gateway, job, request) !== job.key || job.key === 'issue') {
    request = put(request, 'customer_uid', samplesAt('customer_uid', seed)[0])
    request = better(request, 'amount', samplesAt('displayAmount', seed)) ?? request
  }
  const asked = devices.flatMap((device) => requirements({ gateway, operation, device, method }))
  const needed = new Map(
    asked
      .filter(
        ({ ownPath, necessity }) =>
          necessity !== 'recommended' || ['channelKey', returnPath].includes(ownPath),
      )
      .map((requirement) => [requirement.ownPath, requirement]),
  )
  for (const [ownPath, { path, necessity, options = [] }] of needed) {
    if (ownPath === methodPath) continue
    const values = [...options, ...samplesAt(path, seed)]
    // What is only recommended mends nothing.
    const usual = necessity !== 'recommended' ? request : put(request, ownPath, values[0])
    request = better(request, ownPath, values) ?? usual
  }

  // Neither PortOne nor `check` insists on it, but no shop finds a payment again without an id of its own.
  if (gateway.dialect === 'v1' && request['merchant_uid'] === undefined) {
    const named = put(request, 'merchant_uid', seed.id)
    if (errorsOf(named).length <= errorsOf(request).length) request = named
  }
  request = mend(request, () => true)
  return { request: sorted(gateway, request), errors: errorsOf(request) }
}
