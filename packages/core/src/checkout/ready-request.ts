import { errorsIn, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { Gateway } from '../gateways/gateway.js'
import type { JsonRecord } from '../model.js'
import { evaluate } from '../rules/evaluate.js'
import { absolute } from '../rules/fields.js'
import { isList, isPresent, isRecord } from '../rules/path.js'
import type { ChannelFacts } from '../rules/scope.js'
import type { Plan } from './opening/plan.js'
import { sayFindings } from './platform/console.js'
import { detectDevice } from './platform/device.js'
import type { Defaults, Driver } from './opening/driver.js'
import { CheckoutError } from './platform/errors.js'
import type { Platform } from './platform/platform.js'
import { quietly } from './platform/quietly.js'
import { homeOf } from './returning/return-address.js'
import { returnsHere } from './returning/returns-here.js'

/** Chooses which errors of a request stop the payment, such as `(errors) => errors.filter(({ path }) => path !== 'buyer_tel')`. */
export type StoppingErrors = (errors: readonly Diagnostic[]) => readonly Diagnostic[]

export interface ReadyOptions extends Defaults {
  readonly channel: Defaults['channel'] & {
    readonly gateway: Gateway
    readonly facts?: ChannelFacts | undefined
  }
  /**
   * What to do with a request that has errors: `refuse` (default) rejects, `report` opens the window all the same. A
   * function gets the errors and returns those that stop the payment, to let single ones pass by code and path;
   * `onDiagnostics` still gets all of them. If the function throws or returns no list, the request is refused.
   */
  readonly onInvalid?: 'refuse' | 'report' | StoppingErrors | undefined
  /** Called with the findings of every request before its window opens. Without it, errors and warnings go to the console. */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined
}

/** Platforms on which a missing return address has been reported. */
const reportedHome = /* @__PURE__ */ new WeakSet<Platform>()

/** The errors for which a request is refused. */
const stoppingIn = (
  errors: readonly Diagnostic[],
  onInvalid: ReadyOptions['onInvalid'],
): readonly Diagnostic[] => {
  if (typeof onInvalid !== 'function') return onInvalid === 'report' ? [] : errors
  try {
    const stopping: unknown = errors.length > 0 ? onInvalid(errors) : []
    if (!isList(stopping)) return errors
    const chosen = errors.filter((error) => stopping.includes(error))
    return chosen.length > 0 || stopping.length === 0 ? chosen : errors
  } catch {
    return errors
  }
}

/** The request for the SDK: filled in from the channel, in the gateway's spelling. Reports its findings; throws `invalid-request` for errors that stop it. */
export const readyRequest = (
  platform: Platform,
  options: ReadyOptions,
  driver: Driver,
  { request: given, lost, ...asked }: Plan,
): JsonRecord => {
  const { gateway, facts } = options.channel
  const { dialect, base } = gateway
  let filled = given
  let home: string | undefined
  if (isRecord(given)) {
    // A blank return address counts as missing.
    const { [base.returnPath]: returnAddress, ...rest } = given
    const isGiven = isPresent(returnAddress) || isPresent(options.redirectUrl)
    // Buttons in the page never leave the page.
    if (!isGiven && !asked.operation.startsWith('load')) home = homeOf(platform.href(), dialect)
    const whole: Record<string, unknown> = (filled = isPresent(returnAddress) ? { ...given } : rest)
    // The checkout's own option may be relative; making it absolute is no finding about the request.
    const redirectUrl = home ?? absolute(options.redirectUrl, platform.href()) ?? options.redirectUrl
    const defaults = driver.defaults({ ...options, redirectUrl }, given)
    for (const [key, value] of Object.entries(defaults)) whole[key] ??= value
  }
  const device = detectDevice(platform, dialect)
  const { request, diagnostics } = evaluate(filled, {
    ...asked,
    gateway,
    facts,
    now: platform.now(),
    device,
    baseUrl: platform.href(),
  })
  const findings = [...lost, ...diagnostics]
  if (home && options.onDiagnostics && !reportedHome.has(platform)) {
    reportedHome.add(platform)
    findings.push(returnsHere(gateway, device))
  }
  quietly(() => (options.onDiagnostics ?? sayFindings)(findings))
  const stopping = stoppingIn(errorsIn(findings), options.onInvalid)
  if (stopping.length > 0) throw new CheckoutError('invalid-request', { diagnostics: findings, stopping })
  return request
}
