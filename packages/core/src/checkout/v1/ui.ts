import { connect } from '../loading/connect.js'
import type { DrawButtons } from '../opening/driver.js'
import { readV1Response } from '../outcomes/v1-response.js'
import { CheckoutError } from '../platform/errors.js'
import { initialize } from './init.js'
import { v1Source } from './sdk.js'

/** Draws V1's buttons. V1 does not report when they are there. */
export const drawV1: DrawButtons = async (platform, options, { ui = '' }, request, onOutcome) => {
  const imp = await connect(platform, options, v1Source, (sdk) => sdk)
  initialize(platform, imp, options)
  if (!imp.loadUI) throw new CheckoutError('unsupported-operation')
  imp.loadUI(ui, request, (response) => onOutcome(readV1Response(response)))
}
