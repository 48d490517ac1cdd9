import { cashReceiptTypes } from '../../requests/spellings.js'
import type { Conversion } from '../gateway.js'

// Gateways that take a cash receipt add these to their conversion. `$` is the object of the method.
export const cashReceipt = {
  paths: {
    'bypass.cashReceiptType': '$.cashReceiptType',
    'bypass.customerIdentifier': '$.customerIdentifier',
  },
  words: { 'bypass.cashReceiptType': cashReceiptTypes },
} as const satisfies Conversion
