import type { V1Call } from '../../model.js'
import { restGateway, type RestDefinition, type RestGateway } from '../gateway.js'
import { v1Calls } from './calls.js'

/** V1 calls that work with every gateway. */
const shared: readonly V1Call[] = ['prepare', 'updatePrepared', 'cancel']

/** The REST part of a V1 gateway. */
export const v1Rest = <Code extends string>(
  code: Code,
  definition: RestDefinition<V1Call>,
): RestGateway<Code, 'v1', V1Call> => restGateway(code, 'v1', v1Calls, shared, definition)
