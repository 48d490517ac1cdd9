import type { V2Operation } from '../../model.js'

/** The V1 function for a V2 operation: `request_pay` does, by its parameters, what V2 has several functions for. */
export const v1OperationOf = (operation: V2Operation): 'request_pay' | 'certification' =>
  operation === 'requestIdentityVerification' ? 'certification' : 'request_pay'
