import { canonicalPath, check } from '@portone-checkout/core'
import type { ChannelFacts, Device, Diagnostic, Gateway } from '@portone-checkout/core'
import { inV2, isRecord, keyOf } from './jobs.js'
import type { Job } from './jobs.js'
import { samplesAt } from './samples.js'
import type { Seed } from './samples.js'

export type Request = Readonly<Record<string, unknown>>

export const devices: readonly Device[] = ['pc', 'mobile']

/** A copy with a value at a path; `undefined` removes it. */
const withValue = (root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(root) || (root === undefined && /^\d+$/.test(key))) {
    const list: unknown[] = Array.isArray(root) ? [...root] : []
    list[Number(key)] = withValue(list[Number(key)], rest, value)
    return list
  }
  const record = isRecord(root) ? root : {}
  const inner = withValue(Object.hasOwn(record, key) ? record[key] : undefined, rest, value)
  if (inner !== undefined) return { ...record, [key]: inner }
  const { [key]: _gone, ...others } = record
  return others
}

export const put = (request: Request, path: string, value: unknown): Request => {
  const written = withValue(request, path.split('.'), value)
  return isRecord(written) ? written : request
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'
const listIn = ({ params }: Diagnostic): readonly unknown[] => {
  const allowed: unknown = params?.['allowed']
  return Array.isArray(allowed) ? allowed : []
}

export interface CorrectionOptions {
  readonly gateway: Gateway
  readonly job: Job
  /** The profile that the request must keep: a V1 flow or a V2 operation. */
  readonly key: string
  readonly seed: Seed
  readonly facts?: ChannelFacts | undefined
}

/** Corrects requests one value at a time, by trying values and asking `check`. */
export const corrector = ({ gateway, job, key, seed, facts }: CorrectionOptions) => {
  /** The errors on both devices, since a page serves both. */
  const errorsOf = (request: Request): readonly Diagnostic[] =>
    devices.flatMap((device) => check(request, { gateway, ...job, device, facts }).filter(isError))

  /** A penalty for a request's errors; errors deeper inside count less. */
  const penaltyOf = (request: Request): number =>
    errorsOf(request).reduce((sum, { path }) => sum + 0.1 ** (path.split('.').length - 1), 0) +
    // A V1 request's values decide its flow, which must not change.
    (keyOf(gateway, job, request) === key ? 0 : 100)

  /** The request with the first value that lowers the penalty. */
  const better = (request: Request, path: string, values: readonly unknown[]): Request | undefined => {
    const before = penaltyOf(request)
    return values
      .map((value) => () => put(request, path, value))
      .find((next) => penaltyOf(next()) < before)?.()
  }

  /** Values that may correct a finding, the likeliest first. */
  const remedies = (request: Request, error: Diagnostic): readonly unknown[] => {
    const { code, path } = error
    if (code === 'forbidden' || code === 'exclusive' || code === 'unsafe-key') return [undefined]
    // With a value outside a closed list the finding contains the list.
    const listed = errorsOf(put(request, path, '?'))
      .filter((found) => found.path === path)
      .flatMap(listIn)
    const canonical = canonicalPath(path, { gateway, operation: inV2(gateway, job), device: 'pc' })
    return [...listIn(error), ...listed, ...samplesAt(canonical, seed)]
  }

  /** Corrects errors one by one as far as possible; only those that `which` accepts. */
  const correct = (given: Request, which: (error: Diagnostic, request: Request) => boolean): Request => {
    let request = given
    const step = (): Request | undefined => {
      for (const error of errorsOf(request)) {
        const next = which(error, request) ? better(request, error.path, remedies(request, error)) : undefined
        if (next) return next
      }
      return undefined
    }
    // Each step lowers the penalty, so the loop ends.
    for (let next = step(); next; next = step()) request = next
    return request
  }

  return { errorsOf, better, correct }
}

/** Whether a path is free: its value is missing, null or an empty string, and its parents can hold one. */
const isFree = (root: unknown, [key, ...rest]: readonly string[]): boolean => {
  if (root === undefined || root === null) return true
  if (key === undefined) return root === ''
  if (Array.isArray(root)) return /^\d+$/.test(key) && isFree(root[Number(key)], rest)
  return isRecord(root) && isFree(Object.hasOwn(root, key) ? root[key] : undefined, rest)
}

/** Whether a finding is an error about a missing value. */
export const isMissing = ({ code, severity }: Diagnostic): boolean =>
  code === 'missing' && severity === 'error'

/** A request with examples for missing values; written values are kept. */
export const fillMissing = (
  gateway: Gateway,
  job: Job,
  request: Request,
  facts: ChannelFacts,
  seed: Seed,
): Request =>
  corrector({ gateway, job, key: keyOf(gateway, job, request), seed, facts }).correct(
    request,
    (error, now) => isMissing(error) && isFree(now, error.path.split('.')),
  )
