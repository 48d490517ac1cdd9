import { errorsIn, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { Gateway } from '../gateways/gateway.js'
import type { JsonRecord } from '../model.js'
import { evaluate } from '../rules/evaluate.js'
import { absolute } from '../rules/fields.js'
import { isList, isPresent, isRecord } from '../rules/path.js'
import type { ChannelFacts } from '../rules/scope.js'
import type { Plan } from './v1/convert-request.js'
import { sayFindings } from './platform/console.js'
import { detectDevice } from './platform/device.js'
import type { Defaults, Driver } from './opening/driver.js'
import { CheckoutError } from './platform/errors.js'
import type { Platform } from './platform/platform.js'
import { quietly } from './platform/quietly.js'
import { homeOf } from './returning/return-address.js'
import { returnsHere } from './returning/returns-here.js'

/** Which of a request's errors stop the payment, such as `(errors) => errors.filter(({ path }) => path !== 'buyer_tel')`. */
export type StoppingErrors = (errors: readonly Diagnostic[]) => readonly Diagnostic[]

export interface ReadyOptions extends Defaults {
  readonly channel: Defaults['channel'] & {
    readonly gateway: Gateway
    readonly facts?: ChannelFacts | undefined
  }
  /**
   * What to do with a request that has errors: `refuse` (default) rejects, `report` opens the window all the same. A
   * function is given the errors and hands back those that shall stop the payment, to let single ones pass by code and
   * path; `onDiagnostics` hears of all of them. One that throws, or hands back no list, refuses.
   */
  readonly onInvalid?: 'refuse' | 'report' | StoppingErrors | undefined
  /** Hears the findings of every request before its window opens. Without it errors and warnings go to the console. */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined
}

/** Platforms whose developer has heard that no return address is given. */
const told = /* @__PURE__ */ new WeakSet<Platform>()

/** The errors for which a request is refused. */
const stoppingIn = (
  errors: readonly Diagnostic[],
  onInvalid: ReadyOptions['onInvalid'],
): readonly Diagnostic[] => {
  if (typeof onInvalid !== 'function') return onInvalid === 'report' ? [] : errors
  try {
    const stopping: unknown = errors.length > 0 ? onInvalid(errors) : []
    if (!isList(stopping)) return errors
    const handedBack = errors.filter((one) => stopping.includes(one))
    return handedBack.length > 0 || stopping.length === 0 ? handedBack : errors
  } catch {
    return errors
  }
}

/** What the SDK is given: filled in from the channel, in the gateway's spelling, with its findings told or refused. */
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
    // A blank address is none.
    const { [base.returnPath]: way, ...rest } = given
    const isGiven = isPresent(way) || isPresent(options.redirectUrl)
    // Buttons in the page never leave it.
    if (!isGiven && !asked.operation.startsWith('load')) home = homeOf(platform.href(), dialect)
    const whole: Record<string, unknown> = (filled = isPresent(way) ? { ...given } : rest)
    // The checkout's own option may be relative: nothing in the request needs mending then.
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
  if (home && options.onDiagnostics && !told.has(platform)) {
    told.add(platform)
    findings.push(returnsHere(gateway, device))
  }
  quietly(() => (options.onDiagnostics ?? sayFindings)(findings))
  const stopping = stoppingIn(errorsIn(findings), options.onInvalid)
  if (stopping.length > 0) throw new CheckoutError('invalid-request', { diagnostics: findings, stopping })
  return request
}
