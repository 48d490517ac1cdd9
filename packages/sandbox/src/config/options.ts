import { fail, members, onlyKnown, readMembers } from './config-file.js'
import type { SandboxOptions, ResolvedOptions } from './config.js'
import { isRecord } from '../common/json.js'

const ownMembers = ['clock', 'webhookDelays', 'v1WebhookDelays', 'webhookTimeout', 'port', 'host'] as const

const isWait = (value: unknown): boolean => typeof value === 'number' && value >= 0

const checks: Readonly<Record<(typeof ownMembers)[number], readonly [(value: unknown) => boolean, string]>> =
  {
    clock: [(value) => typeof value === 'function', 'a function that returns milliseconds'],
    webhookDelays: [
      (value) => Array.isArray(value) && value.every(isWait),
      'a list of milliseconds, one per attempt,',
    ],
    v1WebhookDelays: [
      (value) => Array.isArray(value) && value.every(isWait),
      'a list of milliseconds, one per attempt,',
    ],
    webhookTimeout: [(value) => isWait(value) && value !== 0, 'milliseconds'],
    port: [
      (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535,
      'a number from 0 to 65535',
    ],
    host: [(value) => typeof value === 'string' && value !== '', 'a string'],
  }

/**
 * Checks the options of `startSandbox`, which may be called from JavaScript; throws an error with the path of an invalid
 * value.
 */
export const readOptions = (given: SandboxOptions): ResolvedOptions => {
  const options: unknown = given
  if (!isRecord(options)) return fail('is not an object: startSandbox({ channels, store, … }).')
  if ('faults' in options) return fail('has no member faults: switch them on with sandbox.setFault(name).')
  onlyKnown(options, '', [...members, ...ownMembers])
  for (const name of ownMembers) {
    const value = options[name]
    const [isRight, what] = checks[name]
    if (value !== undefined && !isRight(value)) fail(`needs ${what} in ${name}.`)
  }
  const { channels, ...rest } = readMembers(options)
  return { ...given, ...rest, channels }
}
