import type { ChannelFacts } from '@portone-checkout/core'
import { describe, expect, it } from 'vitest'
import { catalogue, findEntry } from './catalogue.js'
import { counterpartOf } from './counterpart.js'
import { examine, onlyOnOther } from './examine.js'
import { inV2, jobsOf, methodsOf } from './jobs.js'
import { factsAskedFor } from './known-facts.js'
import { startingRequest } from './starting-request.js'

const seed = { id: 'ABCDEFGHJKMNPQRSTVWXYZ0123456789', today: new Date('2030-01-01T00:00:00Z') }

const setting = (dialect: 'v1' | 'v2', code: string) => {
  const entry = findEntry(dialect, code)
  const [job] = entry ? jobsOf(entry.gateway) : []
  if (!entry || !job) throw new Error(`There is no ${code}.`)
  const [method] = methodsOf(entry.gateway, job)
  return { entry, job, method, request: startingRequest(entry.gateway, job, method, seed).request }
}

describe('the other dialect', () => {
  it('is the gateway of the other dialect, with what it cannot carry', () => {
    const { entry, job, request } = setting('v2', 'inicis_v2')
    const there = counterpartOf(entry, job, { ...request, promotionId: 'p' }, 'pc', {})
    expect(there?.entry.gateway.code).toBe('html5_inicis')
    expect(there?.request).toMatchObject({ merchant_uid: seed.id, pay_method: 'card', amount: 1000 })
    expect(there?.lost.map(({ path }) => path)).toEqual(['promotionId'])
    expect(there?.findings).toEqual([])
  })

  it('is checked with the given contract facts', () => {
    const { entry, job, request } = setting('v2', 'inicis_jp')
    const errors = (facts: ChannelFacts) =>
      counterpartOf(entry, job, request, 'pc', facts)?.findings.filter(({ severity }) => severity === 'error')
    const paths = (facts: ChannelFacts) => errors(facts)?.map(({ path }) => path) ?? []
    expect(paths({ cbt: 'JPPG' }).length).toBeGreaterThan(paths({}).length)
    // Facts that the other gateway does not use are left out.
    const facts = { cbt: 'JPPG', subMerchant: true } as const
    expect(counterpartOf(entry, job, request, 'pc', facts)?.facts).toEqual({ cbt: 'JPPG' })
  })

  it('is undefined where PortOne has the gateway in one dialect only', () => {
    const { entry, job, request } = setting('v2', 'kpn')
    expect(counterpartOf(entry, job, request, 'pc', {})).toBeUndefined()
  })

  it('has the same operation, or reports that it does not', () => {
    for (const entry of [...catalogue.v1, ...catalogue.v2])
      for (const job of jobsOf(entry.gateway)) {
        const { request } = startingRequest(entry.gateway, job, methodsOf(entry.gateway, job)[0], seed)
        const there = counterpartOf(entry, job, request, 'pc', {})
        if (!there) continue
        const other = there.entry.gateway
        expect(other.dialect).not.toBe(entry.gateway.dialect)
        if (there.job) expect(inV2(other, there.job)).toBe(there.operation)
        else expect(there.lost.map(({ code }) => code)).toContain('unsupported-operation')
      }
  })
})

describe('the contract facts of a gateway', () => {
  it('are read from its rules', () => {
    const { entry, job, request } = setting('v2', 'naverpay')
    const asked = factsAskedFor(entry.gateway, job, undefined, {})
    expect(asked).toEqual(expect.arrayContaining(['highRisk', 'usageDate']))
    const before = examine({ entry, job, method: undefined }, 'pc', {}, request)
    const told = examine({ entry, job, method: undefined }, 'pc', { highRisk: true }, request)
    expect(before.findings.pc.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(told.findings.pc.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
  })

  it('are none where no rule uses one, but given facts are kept', () => {
    const { entry, job } = setting('v2', 'kpn')
    expect(factsAskedFor(entry.gateway, job, undefined, {})).toEqual([])
    expect(factsAskedFor(entry.gateway, job, undefined, { cbt: 'SBPS' })).toEqual(['cbt'])
  })
})

describe('findings of both devices', () => {
  it('lists those of the other device only', () => {
    const { entry, job, request } = setting('v2', 'inicis_v2')
    const { redirectUrl: _home, ...stays } = request
    const { findings } = examine({ entry, job, method: undefined }, 'pc', {}, stays)
    expect(findings.pc.map(({ path }) => path)).not.toContain('redirectUrl')
    expect(onlyOnOther(findings.pc, findings.mobile).map(({ path }) => path)).toContain('redirectUrl')
    expect(onlyOnOther(findings.mobile, findings.mobile)).toEqual([])
  })
})
