import type { JsonRecord, Operation } from '../requests/model.js'
import type { Ear } from './attempt.js'
import type { V2Sdk } from './loader.js'
import { readV2Response } from './v2-response.js'

/** Opens the V2 window in the call itself. Older SDKs lack some operations. */
export const openV2 = (portone: V2Sdk, operation: Operation, request: JsonRecord, ear: Ear): void => {
  if (!portone[operation]) return ear.refuse('unsupported-operation')
  Promise.resolve(portone[operation](request)).then(
    (response) => ear.answer(readV2Response(response)),
    (reason: unknown) => ear.broke(reason),
  )
}
