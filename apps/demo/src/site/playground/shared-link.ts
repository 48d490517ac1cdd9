import type { ChannelFacts, Device, Dialect } from '@portone-checkout/core'
import { findEntry } from './catalogue.js'
import type { Entry } from './catalogue.js'
import { jobsOf, methodsOf, nameOfJob } from './jobs.js'
import type { Job } from './jobs.js'
import { readJson } from './json-text.js'
import { isFactName, readFact } from './known-facts.js'

/** The choices of the page, without the text. */
export interface Choice {
  readonly entry: Entry
  readonly job: Job
  /** Undefined where the buyer chooses in the window. */
  readonly method: string | undefined
}

export interface Shared extends Choice {
  readonly device: Device
  readonly facts: ChannelFacts
  /** Undefined while the starting request is unedited. */
  readonly text: string | undefined
}

/** Why a link, or a part of it, was refused; the page has a text for each. */
export type LinkFault = 'too-long' | 'unknown-gateway' | 'unknown-choice' | 'unsafe-text'

export interface OpenedLink {
  readonly shared: Partial<Shared>
  readonly faults: readonly LinkFault[]
}

/** In UTF-16 units; ten times a usual request. */
export const longestText = 20_000
/** A URL encodes a Hangul syllable with nine characters. */
const longestLink = 10 * longestText
const mostFacts = 20

const isDialect = (value: unknown): value is Dialect => value === 'v1' || value === 'v2'

/** Whether a text may be in a link. A `__proto__` key is refused as an attack. */
export const isShareable = (text: string): boolean => {
  if (text.length > longestText || text.includes('__proto__')) return false
  const read = readJson(text)
  return 'problem' in read || [...read.places.keys()].every((path) => !path.split('.').includes('__proto__'))
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}

/** The asked operation and method where the gateway has them, otherwise its first ones. */
export const firstChoice = (entry: Entry, asked?: Job, method?: string): Choice | undefined => {
  const jobs = jobsOf(entry.gateway)
  const job = jobs.find((one) => asked && nameOfJob(one) === nameOfJob(asked)) ?? jobs[0]
  if (!job) return undefined
  const methods = methodsOf(entry.gateway, job)
  return { entry, job, method: methods.find((one) => one === method) ?? methods[0] }
}

const readFacts = (query: URLSearchParams): ChannelFacts =>
  Object.fromEntries(
    [...query]
      .filter(([name, value]) => name.startsWith('fact.') && isFactName(name.slice(5)) && value.length <= 60)
      .slice(0, mostFacts)
      .map(([name, value]) => [name.slice(5), readFact(value)]),
  )

/** Reads `#/v2/inicis_v2/requestPayment/CARD?device=mobile&fact.cbt=SBPS&request={…}`. It is untrusted input. */
export const readLink = (hash: string): OpenedLink | undefined => {
  if (!hash.startsWith('#/')) return undefined
  if (hash.length > longestLink) return { shared: {}, faults: ['too-long'] }
  const [path = '', ...rest] = hash.slice(2).split('?')
  const [dialect, code = '', jobName = '', method = ''] = path.split('/').map(decoded)
  const query = new URLSearchParams(rest.join('?'))
  const device: Device = query.get('device') === 'mobile' ? 'mobile' : 'pc'

  const entry = isDialect(dialect) ? findEntry(dialect, code) : undefined
  if (!entry) return { shared: { device }, faults: ['unknown-gateway'] }
  const job = jobsOf(entry.gateway).find((one) => nameOfJob(one) === jobName)
  const choice = firstChoice(entry, job, method)
  if (!choice) return { shared: { device }, faults: ['unknown-gateway'] }

  const text = query.get('request')
  const tooLong = text !== null && text.length > longestText
  const unsafe = text !== null && !tooLong && !isShareable(text)
  const isOther = (jobName !== '' && !job) || (method !== '' && choice.method !== method)
  const faults: readonly (LinkFault | false)[] = [
    isOther && 'unknown-choice',
    tooLong && 'too-long',
    unsafe && 'unsafe-text',
  ]
  return {
    shared: {
      ...choice,
      device,
      facts: readFacts(query),
      text: text === null || tooLong || unsafe ? undefined : text,
    },
    faults: faults.filter((fault) => fault !== false),
  }
}

/** The hash of a state. A text that may not be in a link is left out. */
export const writeLink = ({ entry: { gateway }, job, method, device, facts, text }: Shared): string => {
  const path = [gateway.dialect, gateway.code, nameOfJob(job), ...(method === undefined ? [] : [method])]
  const query = new URLSearchParams()
  if (device === 'mobile') query.set('device', device)
  for (const [name, value] of Object.entries(facts)) query.set(`fact.${name}`, String(value))
  if (text !== undefined && isShareable(text)) query.set('request', text)
  const asked = query.toString()
  return `#/${path.map(encodeURIComponent).join('/')}${asked === '' ? '' : `?${asked}`}`
}
