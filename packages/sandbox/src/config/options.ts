import { fail, members, onlyKnown, readMembers } from './config-file.js'
import type { SandboxOptions, WholeOptions } from './config.js'
import { isRecord } from '../common/json.js'

const ownMembers = ['clock', 'webhookDelays', 'v1WebhookDelays', 'webhookTimeout', 'port', 'host'] as const

const isWait = (value: unknown): boolean => typeof value === 'number' && value >= 0

const checks: Readonly<Record<(typeof ownMembers)[number], readonly [(value: unknown) => boolean, string]>> =
  {
    clock: [(value) => typeof value === 'function', 'a function that gives milliseconds'],
    webhookDelays: [
      (value) => Array.isArray(value) && value.every(isWait),
      'a list of milliseconds, one for each attempt,',
    ],
    v1WebhookDelays: [
      (value) => Array.isArray(value) && value.every(isWait),
      'a list of milliseconds, one for each attempt,',
    ],
    webhookTimeout: [(value) => isWait(value) && value !== 0, 'milliseconds'],
    port: [
      (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535,
      'a number from 0 to 65535',
    ],
    host: [(value) => typeof value === 'string' && value !== '', 'a text'],
  }

/**
 * Options as a test wrote them, perhaps in JavaScript: anything that cannot be meant is an error that says where, as in a
 * configuration file.
 */
export const readOptions = (given: SandboxOptions): WholeOptions => {
  const options: unknown = given
  if (!isRecord(options)) return fail('is not an object: startSandbox({ channels, store, … }).')
  if ('faults' in options) return fail('knows no faults: switch them on with sandbox.setFault(name).')
  onlyKnown(options, '', [...members, ...ownMembers])
  for (const name of ownMembers) {
    const value = options[name]
    const [isRight, what] = checks[name]
    if (value !== undefined && !isRight(value)) fail(`needs ${what} in ${name}.`)
  }
  const { channels, ...rest } = readMembers(options)
  return { ...given, ...rest, channels }
}
