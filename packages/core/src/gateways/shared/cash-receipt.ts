import { cashReceiptTypes } from '../../requests/spellings.js'
import type { V2Twin } from '../gateway.js'

// Many gateways take these; each says so in its twin. `$` is the object of the method.
export const cashReceipt = {
  paths: {
    'bypass.cashReceiptType': '$.cashReceiptType',
    'bypass.customerIdentifier': '$.customerIdentifier',
  },
  words: { 'bypass.cashReceiptType': cashReceiptTypes },
} as const satisfies V2Twin
