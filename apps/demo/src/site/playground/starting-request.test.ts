import { check } from '@portone-checkout/core'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.js'
import type { Entry } from './catalogue.js'
import { jobsOf, keyOf, methodsOf, nameOfJob } from './jobs.js'
import type { Job } from './jobs.js'
import { devices } from './correct.js'
import { startingRequest } from './starting-request.js'

const seed = { id: 'ABCDEFGHJKMNPQRSTVWXYZ0123456789', today: new Date('2030-01-01T00:00:00Z') }

interface Row {
  readonly name: string
  readonly entry: Entry
  readonly job: Job
  readonly method: string | undefined
}

const entries = [...catalogue.v1, ...catalogue.v2]
const rows: readonly Row[] = entries.flatMap((entry) =>
  jobsOf(entry.gateway).flatMap((job) => {
    const methods = methodsOf(entry.gateway, job)
    return (methods.length > 0 ? methods : [undefined]).map((method) => ({
      name: `${entry.gateway.dialect} ${entry.gateway.code} ${nameOfJob(job)} ${method ?? ''}`,
      entry,
      job,
      method,
    }))
  }),
)

describe('a starting request', () => {
  it('exists for every profile of every gateway', () => {
    const asked = new Set(
      rows.map(({ entry, job }) => `${entry.importName} ${entry.gateway.dialect} ${job.key}`),
    )
    const profiles = entries.flatMap(({ importName, gateway }) =>
      Object.keys(gateway.profiles).map((key) => `${importName} ${gateway.dialect} ${key}`),
    )
    expect([...asked].sort()).toEqual(profiles.sort())
    expect(rows.length).toBeGreaterThan(300)
  })

  it.each(rows)('of $name has no errors on either device', ({ entry: { gateway }, job, method }) => {
    const { request, errors } = startingRequest(gateway, job, method, seed)
    expect(errors).toEqual([])
    const found = devices.flatMap((device) => check(request, { gateway, ...job, device }))
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    // It has the requested operation and method.
    expect(keyOf(gateway, job, request)).toBe(job.key)
    const { [job.key]: methodPath = '' } = gateway.base.methodPaths
    if (method !== undefined) expect(request[methodPath]).toBe(method)
  })

  it('is minimal: only channel, id, redirect URL and the chosen method can be left out', () => {
    const spare = rows.flatMap(({ name, entry: { gateway }, job, method }) => {
      const { request } = startingRequest(gateway, job, method, seed)
      return Object.keys(request)
        .filter(
          (key) =>
            ![
              'channelKey',
              'merchant_uid',
              gateway.base.returnPath,
              gateway.base.methodPaths[job.key],
            ].includes(key),
        )
        .filter((key) => {
          const { [key]: _left, ...less } = request
          const isFine = devices.every((device) =>
            check(less, { gateway, ...job, device }).every(({ severity }) => severity !== 'error'),
          )
          return isFine && keyOf(gateway, job, less) === job.key
        })
        .map((key) => `${name}: ${key}`)
    })
    expect(spare).toEqual([])
  })
})
