import type { V2Call } from '../../model.js'
import { restGateway, type RestDefinition, type RestGateway } from '../gateway.js'
import { v2Calls } from './calls.js'

/** V2 calls that work with every gateway that takes payments. */
const shared: readonly V2Call[] = ['cancelPayment', 'preRegisterPayment', 'confirmPayment', 'resendWebhook']

/** What a gateway that only verifies identities refuses: everything else. */
export const noPayments: readonly V2Call[] = (Object.keys(v2Calls) as V2Call[]).filter(
  (call) => !call.includes('IdentityVerification'),
)

/** The REST part of a V2 gateway. */
export const v2Rest = <Code extends string>(
  code: Code,
  definition: RestDefinition<V2Call>,
): RestGateway<Code, 'v2', V2Call> => restGateway(code, 'v2', v2Calls, shared, definition)
