import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { guideUrl } from '../../diagnostics/guide-url.js'
import type { Gateway } from '../../gateways/gateway.js'
import type { Device } from '../../model.js'

/** The finding that no return address is given, so that a redirect returns to the page's own address; `path` is where one belongs. */
export const returnsHere = (
  { code, docs, base }: Gateway,
  device: Device,
  path = base.returnPath,
): Diagnostic => ({
  severity: 'notice',
  code: 'returns-here',
  path,
  params: { gateway: code, device },
  docs: guideUrl(docs),
})
