import { isAcceptable } from '../check.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Gateway } from '../gateways/gateway.js'
import type { JsonRecord } from '../requests/model.js'
import { isRecord } from '../rules/path.js'
import type { ChannelFacts } from '../rules/scope.js'
import { writeRequest } from '../write-request.js'
import type { Plan } from './conversion.js'
import { detectDevice } from './device.js'
import type { Defaults, Driver } from './driver.js'
import { CheckoutError } from './errors.js'
import type { Platform } from './platform.js'
import { quietly } from './quietly.js'

export interface ReadyOptions extends Defaults {
  readonly channel: Defaults['channel'] & {
    readonly gateway: Gateway
    readonly facts?: ChannelFacts | undefined
  }
  /** What to do with a request that has an error: `refuse` (default) rejects, `report` opens the window all the same. */
  readonly onInvalid?: 'refuse' | 'report' | undefined
  /** Hears the findings of every request before its window opens. */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined
}

/** What the SDK is given: filled in from the channel, in the gateway's spelling, with its findings told or refused. */
export const readyRequest = (
  platform: Platform,
  options: ReadyOptions,
  driver: Driver,
  { request: given, lost, ...asked }: Plan,
): JsonRecord => {
  let filled = given
  if (isRecord(given)) {
    const defaults = driver.defaults(options, given)
    const whole: Record<string, unknown> = (filled = { ...given })
    for (const [key, value] of Object.entries(defaults)) whole[key] ??= value
  }
  const { gateway, facts } = options.channel
  const { request, diagnostics } = writeRequest(filled, {
    ...asked,
    gateway,
    facts,
    now: platform.now(),
    device: detectDevice(platform, gateway.dialect),
    baseUrl: platform.href(),
  })
  const findings = [...lost, ...diagnostics]
  quietly(() => options.onDiagnostics?.(findings))
  if (options.onInvalid !== 'report' && !isAcceptable(findings)) {
    throw new CheckoutError('invalid-request', { diagnostics: findings })
  }
  return request
}
