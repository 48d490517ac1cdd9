import { requirements } from '@portone-checkout/core'
import type { Diagnostic, Gateway } from '@portone-checkout/core'
import { inV2, keyOf } from './jobs.js'
import type { Job } from './jobs.js'
import { devices, corrector, put } from './correct.js'
import type { Request } from './correct.js'
import { samplesAt } from './samples.js'
import type { Seed } from './samples.js'

export interface Start {
  readonly request: Request
  /** Errors that could not be corrected; the page shows them. */
  readonly errors: readonly Diagnostic[]
}

/** Sorted in the order of the dialect's parameters. */
export const sorted = (gateway: Gateway, request: Request): Request => {
  const order = Object.keys(gateway.base.shape)
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.fromEntries(Object.entries(request).sort(([one], [other]) => place(one) - place(other)))
}

/**
 * The smallest valid request for an operation and method, on both devices, since a page serves both: the fields of
 * `requirements`, then corrections of what `check` still finds, each with the first value that it accepts.
 */
export const startingRequest = (
  gateway: Gateway,
  job: Job,
  method: string | undefined,
  seed: Seed,
): Start => {
  const operation = inV2(gateway, job)
  const { errorsOf, better, correct } = corrector({ gateway, job, key: job.key, seed })

  const { methodPaths, returnPath } = gateway.base
  const { [job.key]: methodPath } = methodPaths
  let request: Request = methodPath === undefined || method === undefined ? {} : { [methodPath]: method }
  // Fields that decide V1's flow.
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
    // Recommended fields correct no error, so they are left out.
    const usual = necessity !== 'recommended' ? request : put(request, ownPath, values[0])
    request = better(request, ownPath, values) ?? usual
  }

  // Neither PortOne nor `check` requires it, but without its own id a shop cannot find a payment again.
  if (gateway.dialect === 'v1' && request['merchant_uid'] === undefined) {
    const named = put(request, 'merchant_uid', seed.id)
    if (errorsOf(named).length <= errorsOf(request).length) request = named
  }
  request = correct(request, () => true)
  return { request: sorted(gateway, request), errors: errorsOf(request) }
}
