import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Gateway } from '../../gateways/gateway.js'
import type { WindowType } from '../../requests/codes.js'
import type { V2Operation } from '../../model.js'
import { guideUrl } from '../../diagnostics/guide-url.js'
import { isPresent, isRecord, valueAt } from '../../rules/path.js'
import { operationRulesOf } from '../../operation-rules.js'
import type { Environment } from '../platform/environment.js'

export interface WindowChoice {
  /** For `windowType` of V2's request; undefined where the gateway's own default is best. */
  readonly windowType?: WindowType | undefined
  readonly reason:
    /** The gateway's own default. */
    | 'default'
    /** A browser inside an app refuses popups, and the gateway can leave the page instead. */
    | 'no-popups-in-apps'
    /** The gateway knows nothing but a popup here: a browser inside an app may refuse it. */
    | 'popup-only'
}

export interface WindowChoiceOptions {
  readonly gateway: Gateway
  readonly operation: V2Operation
  readonly environment: Environment
}

/** Which window to ask for: the gateway's default, unless the browser would refuse that. What a request says wins. */
export const chooseWindow = ({ gateway, operation, environment }: WindowChoiceOptions): WindowChoice => {
  const { device, webView } = environment
  if (gateway.window[device] !== 'popup' || !webView) return { reason: 'default' }
  const listed = operationRulesOf({ gateway, operation, device })?.rules.find(
    ({ values, paths }) => values !== undefined && paths.includes(`windowType.${device}`),
  )?.values
  return gateway.dialect === 'v2' && (listed?.includes('REDIRECTION') ?? true)
    ? { windowType: 'REDIRECTION', reason: 'no-popups-in-apps' }
    : { reason: 'popup-only' }
}

/**
 * What the rules of no gateway say but the place where the page runs: inside a merchant's own app the card apps need
 * `appScheme` to find the way back (start/v2/checkout; extra/mobile-payment).
 */
export const adviseForApp = (
  request: unknown,
  { gateway, environment }: Omit<WindowChoiceOptions, 'operation'>,
): readonly Diagnostic[] => {
  const path = gateway.dialect === 'v1' ? 'app_scheme' : 'appScheme'
  const ownApp = environment.webView && environment.inApp === undefined
  if (!ownApp || !isRecord(request) || isPresent(valueAt(request, path))) return []
  return [
    {
      severity: 'warning',
      code: 'missing',
      path,
      params: { gateway: gateway.code, device: environment.device },
      docs: guideUrl('opi/ko/extra/mobile-payment/readme-v2'),
    },
  ]
}
