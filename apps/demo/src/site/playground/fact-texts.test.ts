import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { check } from '@portone-checkout/core'
import type { ChannelFacts } from '@portone-checkout/core'
import { factTexts } from '@portone-checkout/core/facts'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.js'
import type { Entry } from './catalogue.js'
import { factText } from './fact-texts.js'
import { jobsOf, methodsOf } from './jobs.js'
import type { Job } from './jobs.js'
import { factsAskedFor, readFact } from './known-facts.js'
import { devices, put } from './correct.js'
import type { Request } from './correct.js'
import { samplesAt } from './samples.js'
import { startingRequest } from './starting-request.js'

const seed = { id: 'ABCDEFGHJKMNPQRSTVWXYZ0123456789', today: new Date('2030-01-01T00:00:00Z') }
const root = resolve(import.meta.dirname, '../../../../..')
const gateways = join(root, 'packages/core/src/gateways')
const reference = join(root, 'docs/gateways')

/** The starting request of each method, and the same with each parameter that a rule or field of the gateway reads. */
const requestsOf = ({ gateway }: Entry, job: Job): readonly Request[] => {
  const { rules = [], fields = {} } = gateway.profiles[job.key] ?? {}
  const paths = new Set([...rules.flatMap(({ paths: named }) => named), ...Object.keys(fields)])
  const methods = methodsOf(gateway, job)
  return (methods.length > 0 ? methods : [undefined]).flatMap((method) => {
    const { request } = startingRequest(gateway, job, method, seed)
    // Limits of amounts may depend on a fact.
    const amount = gateway.dialect === 'v1' ? 'amount' : 'totalAmount'
    return [
      request,
      put(request, amount, 1_500_000),
      put(request, amount, 200),
      ...[...paths].map((path) => put(request, path, samplesAt(path, seed)[0])),
    ]
  })
}

const rows = [...catalogue.v1, ...catalogue.v2].map((entry) => {
  const { gateway } = entry
  const cases = jobsOf(gateway).map((job) => ({ job, requests: requestsOf(entry, job) }))
  const asked = cases.flatMap(({ job }) => factsAskedFor(gateway, job, undefined, {}))
  const found = (facts: ChannelFacts): string =>
    JSON.stringify(
      cases.flatMap(({ job, requests }) =>
        requests.flatMap((request) =>
          devices.map((device) => check(request, { gateway, ...job, device, facts })),
        ),
      ),
    )
  return { name: `${gateway.dialect} ${gateway.code}`, gateway, facts: [...new Set(asked)].sort(), found }
})

describe('the texts of facts', () => {
  it.each(rows)('of $name cover exactly the facts that its rules use', (row) => {
    const { dialect, code } = row.gateway
    expect(Object.keys(factTexts[dialect][code] ?? {}).sort()).toEqual(row.facts)
  })

  it.each(rows)('of $name are on its page of the reference', ({ gateway, facts }) => {
    const page = readFileSync(join(reference, `${gateway.dialect}-${gateway.code}.md`), 'utf8')
    const [, told = ''] = /^Facts of the contract.*?: (.*)$/m.exec(page) ?? []
    for (const fact of facts) expect(told).toContain(`\`${fact}\``)
    expect(told === '').toBe(facts.length === 0)
  })

  it('exist only for existing gateways, and for every fact that rules name', () => {
    const told = Object.entries(factTexts).flatMap(([dialect, codes]) =>
      Object.keys(codes).map((code) => `${dialect} ${code}`),
    )
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(told))

    // Facts are read from the sources, since the requests above may not reach every rule.
    const sources = readdirSync(gateways, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
      .map((file) => readFileSync(join(gateways, file), 'utf8'))
      .join('\n')
    const calls = sources.matchAll(/\b(?:fact|untold|byContract|byContractOnly)\(\s*'(\w+)'/g)
    const reads = sources.matchAll(/facts(?:: \{ (\w+)|\?\.\['(\w+))|\{ (\w+)(?:: \w+)? \} = \w+\.facts/g)
    const named = [...calls, ...reads].map(([, ...groups]) => groups.find(Boolean) ?? '')
    expect([...new Set(named)].sort()).toEqual([...new Set(rows.flatMap(({ facts }) => facts))].sort())
  })

  const texts = rows.flatMap(({ name, gateway, facts, found }) =>
    facts.map((fact) => ({ name, fact, text: factText(gateway, fact), found })),
  )

  it.each(texts)('of $name: $fact are written in both languages', ({ text }) => {
    expect(text?.ko).toMatch(/\p{Script=Hangul}.*니다\.$/u)
    expect(text?.en).toMatch(/^[^\p{Script=Hangul}]+\.$/u)
  })

  it.each(texts)('of $name: $fact offer values that change the findings', ({ fact, text, found }) => {
    const values = text?.values ?? []
    const others = values.includes('true') ? [] : values.includes('OTHER') ? ['OTHER'] : ['no such word']
    const words = [...new Set([...values, ...others, ...(values.length > 0 ? [] : ['JPY'])])]
    expect(words.length).toBeGreaterThan(1)
    expect(new Set(words.map((word) => found({ [fact]: readFact(word) }))).size).toBe(words.length)
  })
})
