import type { JsonRecord, Operation } from '../requests/model.js'
import type { Ear } from './attempt.js'
import type { V2Sdk } from './loader.js'
import type { Popup } from './platform.js'
import { readV2Response } from './v2-response.js'

/** Opens the V2 window in the call itself, or soon after: V2 watches its popups itself. Older SDKs lack operations. */
export const openV2 = (
  portone: V2Sdk,
  operation: Operation,
  request: JsonRecord,
  ear: Ear,
): readonly Popup[] => {
  const running = portone[operation]?.(request)
  if (running) {
    Promise.resolve(running).then(
      (response) => ear.answer(readV2Response(response)),
      (reason: unknown) => ear.broke(reason),
    )
  } else ear.refuse('unsupported-operation')
  return []
}
