import { connect } from '../loading/connect.js'
import type { Draw } from '../opening/driver.js'
import { CheckoutError } from '../platform/errors.js'
import { initialize } from './driver.js'
import { readV1Response } from '../outcomes/v1-response.js'
import { v1Source } from './sdk.js'

/** Draws V1's buttons; nothing says when they are there. */
export const drawV1: Draw = async (platform, options, { ui = '' }, request, tell) => {
  const imp = await connect(platform, options, v1Source, (sdk) => sdk)
  initialize(platform, imp, options)
  if (!imp.loadUI) throw new CheckoutError('unsupported-operation')
  imp.loadUI(ui, request, (response) => tell(readV1Response(response)))
}
