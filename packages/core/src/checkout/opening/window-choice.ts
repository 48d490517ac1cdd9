import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Gateway } from '../../gateways/gateway.js'
import type { WindowType } from '../../requests/codes.js'
import type { V2Operation } from '../../model.js'
import { guideUrl } from '../../diagnostics/guide-url.js'
import { isPresent, isRecord, valueAt } from '../../rules/path.js'
import { operationRulesOf } from '../../operation-rules.js'
import type { Environment } from '../platform/environment.js'

export interface WindowChoice {
  /** The value for `windowType` of a V2 request; undefined if the gateway's default is best. */
  readonly windowType?: WindowType | undefined
  readonly reason:
    /** The gateway's own default. */
    | 'default'
    /** A browser inside an app refuses popups, and the gateway can redirect instead. */
    | 'no-popups-in-apps'
    /** The gateway offers only a popup here, which a browser inside an app may refuse. */
    | 'popup-only'
}

export interface WindowChoiceOptions {
  readonly gateway: Gateway
  readonly operation: V2Operation
  readonly environment: Environment
}

/** Chooses the window to request: the gateway's default unless the browser would refuse it. A value in the request takes precedence. */
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
 * Findings that depend on where the page runs rather than on the gateway: inside a merchant's own app, card apps need
 * `appScheme` to return to it (start/v2/checkout; extra/mobile-payment).
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
