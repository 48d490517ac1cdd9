import { canonicalPath, check, requirements } from '@portone-checkout/core'
import type { Device, Diagnostic, Gateway } from '@portone-checkout/core'
import { inV2, isRecord, keyOf } from './jobs.js'
import type { Job } from './jobs.js'
import { samplesAt } from './samples.js'
import type { Seed } from './samples.js'

type Request = Readonly<Record<string, unknown>>

export interface Start {
  readonly request: Request
  /** What could not be mended, which the page says. */
  readonly errors: readonly Diagnostic[]
}

export const devices: readonly Device[] = ['pc', 'mobile']

/** A copy with a value at a path; without one the place is taken away. */
const withValue = (root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(root) || (root === undefined && /^\d+$/.test(key))) {
    const list: unknown[] = Array.isArray(root) ? [...root] : []
    list[Number(key)] = withValue(list[Number(key)], rest, value)
    return list
  }
  const { [key]: inner, ...others } = isRecord(root) ? root : {}
  const put = withValue(inner, rest, value)
  if (put === undefined) return others
  return isRecord(root) && Object.hasOwn(root, key) ? { ...root, [key]: put } : { ...others, [key]: put }
}

const put = (request: Request, path: string, value: unknown): Request => {
  const written = withValue(request, path.split('.'), value)
  return isRecord(written) ? written : request
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'
const listIn = ({ params }: Diagnostic): readonly unknown[] => {
  const allowed: unknown = params?.['allowed']
  return Array.isArray(allowed) ? allowed : []
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
  const errorsOf = (request: Request): readonly Diagnostic[] =>
    devices.flatMap((device) => check(request, { gateway, ...job, device }).filter(isError))
  /** How wrong a request is: what is missing deep inside weighs less than the whole of it. */
  const weigh = (request: Request): number =>
    errorsOf(request).reduce((sum, { path }) => sum + 0.1 ** (path.split('.').length - 1), 0) +
    // V1 does what the request makes it do.
    (keyOf(gateway, job, request) === job.key ? 0 : 100)
  /** The request with the first of some values that makes it less wrong. */
  const better = (request: Request, path: string, values: readonly unknown[]): Request | undefined => {
    const before = weigh(request)
    return values.map((value) => () => put(request, path, value)).find((next) => weigh(next()) < before)?.()
  }
  /** What might mend a finding, the likeliest first. */
  const remedies = (request: Request, error: Diagnostic): readonly unknown[] => {
    const { code, path } = error
    if (code === 'forbidden' || code === 'exclusive' || code === 'unsafe-key') return [undefined]
    // A closed list tells its values to whoever asks with another one.
    const listed = errorsOf(put(request, path, '?'))
      .filter((told) => told.path === path)
      .flatMap(listIn)
    const canonical = canonicalPath(path, { gateway, operation, device: 'pc' })
    return [...listIn(error), ...listed, ...samplesAt(canonical, seed)]
  }

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
        ({ ownPath, necessity }) => necessity === 'required' || ['channelKey', returnPath].includes(ownPath),
      )
      .map((requirement) => [requirement.ownPath, requirement]),
  )
  for (const [ownPath, { path, necessity, options = [] }] of needed) {
    if (ownPath === methodPath) continue
    const values = [...options, ...samplesAt(path, seed)]
    // What is only recommended mends nothing.
    const usual = necessity === 'required' ? request : put(request, ownPath, values[0])
    request = better(request, ownPath, values) ?? usual
  }

  const mended = (): Request | undefined => {
    for (const error of errorsOf(request)) {
      const next = better(request, error.path, remedies(request, error))
      if (next) return next
    }
    return undefined
  }
  // Each step makes it less wrong, so that this ends.
  for (let next = mended(); next; next = mended()) request = next
  return { request: sorted(gateway, request), errors: errorsOf(request) }
}
