import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.js'
import { jobsOf, methodsOf } from './jobs.js'
import { isShareable, longestText, readLink, writeLink } from './shared-link.js'
import type { Shared } from './shared-link.js'

const entries = [...catalogue.v1, ...catalogue.v2]
const facts = fc.dictionary(
  fc.stringMatching(/^[A-Za-z]\w{0,12}$/),
  fc.oneof(fc.boolean(), fc.stringMatching(/^[A-Z]{1,8}$/)),
  { maxKeys: 5 },
)
const shared: fc.Arbitrary<Shared> = fc
  .constantFrom(...entries)
  .chain((entry) => fc.constantFrom(...jobsOf(entry.gateway)).map((job) => ({ entry, job })))
  .chain(({ entry, job }) => {
    const methods = methodsOf(entry.gateway, job)
    return fc.record<Shared>({
      entry: fc.constant(entry),
      job: fc.constant(job),
      method: methods.length > 0 ? fc.constantFrom(...methods) : fc.constant(undefined),
      device: fc.constantFrom('pc', 'mobile'),
      facts,
      // A lone surrogate cannot be encoded in a URL.
      text: fc.option(fc.string({ unit: 'grapheme', maxLength: 300 }).filter(isShareable), {
        nil: undefined,
      }),
    })
  })

describe('a shared link', () => {
  it('restores everything that was shared', () => {
    fc.assert(
      fc.property(shared, (given) => {
        expect(readLink(writeLink(given))).toEqual({ shared: given, faults: [] })
      }),
    )
  })

  it('accepts any input and returns only known values', () => {
    const words = fc.constantFrom(
      'v1',
      'v2',
      'inicis_v2',
      'requestPayment',
      '__proto__',
      'constructor',
      '%',
      '%E0%A4',
      '?',
      '&',
      '=',
    )
    const hostile = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(words, fc.string()), { maxLength: 8 }).map((parts) => `#/${parts.join('/')}`),
      fc
        .array(
          fc.tuple(
            fc.oneof(fc.constantFrom('device', 'request', 'fact.__proto__', 'fact.x'), fc.string()),
            fc.string(),
          ),
        )
        .map((pairs) => `#/v2/kpn/requestPayment/CARD?${new URLSearchParams(pairs).toString()}`),
    )
    fc.assert(
      fc.property(hostile, (hash) => {
        const opened = readLink(hash)
        if (!hash.startsWith('#/')) expect(opened).toBeUndefined()
        const { entry, job, device, facts: told = {} } = opened?.shared ?? {}
        if (entry && job) expect(jobsOf(entry.gateway)).toContainEqual(job)
        if (device !== undefined) expect(['pc', 'mobile']).toContain(device)
        expect(Object.keys(told)).not.toContain('__proto__')
        expect(Object.prototype).not.toHaveProperty('polluted')
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['#/v3/inicis_v2', ['unknown-gateway']],
    ['#/v2/nobody/requestPayment', ['unknown-gateway']],
    ['#/v2/constructor/requestPayment', ['unknown-gateway']],
    ['#/v2/kpn/loadPaymentUI', ['unknown-choice']],
    ['#/v2/kpn/requestPayment/GOLD', ['unknown-choice']],
    [`#/v2/kpn/requestPayment/CARD?request=${'x'.repeat(longestText + 1)}`, ['too-long']],
    [`#/v2/kpn?request=${'x'.repeat(300_000)}`, ['too-long']],
    ['#/v2/kpn/requestPayment/CARD?request={"__proto__":{"polluted":1}}', ['unsafe-text']],
    [String.raw`#/v2/kpn/requestPayment/CARD?request={"customData":{"\u005f_proto__":1}}`, ['unsafe-text']],
  ])('%.60s says why it was not taken', (hash, faults) => {
    const opened = readLink(hash)
    expect(opened?.faults).toEqual(faults)
    expect(opened?.shared.text).toBeUndefined()
  })

  it('restores the longest text that may be shared, also in Hangul', () => {
    const opened = readLink('#/v2/kpn/requestPayment/CARD')
    const { entry, job, method } = opened?.shared ?? {}
    if (!entry || !job) throw new Error('There is no such gateway.')
    const given = { entry, job, method, device: 'pc', facts: {}, text: '가'.repeat(longestText) } as const
    expect(readLink(writeLink(given))).toEqual({ shared: given, faults: [] })
  })

  it('ignores other hashes', () => {
    expect(readLink('')).toBeUndefined()
    expect(readLink('#content')).toBeUndefined()
  })

  it('never contains a text that it would refuse', () => {
    const [entry] = catalogue.v2
    const [job] = entry ? jobsOf(entry.gateway) : []
    if (!entry || !job) throw new Error('There is no gateway.')
    const link = writeLink({
      entry,
      job,
      method: undefined,
      device: 'pc',
      facts: {},
      text: '{"__proto__": 1}',
    })
    expect(link).not.toContain('proto')
  })
})
