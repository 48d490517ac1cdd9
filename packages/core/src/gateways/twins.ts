import { carriers, cashReceiptTypes } from '../requests/spellings.js'
import type { V2Twin } from './gateway.js'

/** What gateways call their own parameters in both dialects, for the gateways of both to share. */

// The options that both guides list; V1 alone has the PAYSHOT keys, V2 alone the logos and the mall's name.
export const inicis = {
  paths: {
    'bypass.acceptmethod': 'bypass.inicis_v2.acceptmethod',
    'bypass.P_RESERVED': 'bypass.inicis_v2.P_RESERVED',
  },
  joined: { 'bypass.acceptmethod': ':', 'bypass.P_RESERVED': '&' },
  // V1 guide, 부가기능 > 할부개월수 조정: [3] shows lump sum, two and three months
  quota: 'up-to-largest',
} as const satisfies V2Twin

// Many gateways take these; each says so in its twin. `$` is the object of the method.
export const cashReceipt = {
  paths: {
    'bypass.cashReceiptType': '$.cashReceiptType',
    'bypass.customerIdentifier': '$.customerIdentifier',
  },
  words: { 'bypass.cashReceiptType': cashReceiptTypes },
} as const satisfies V2Twin

export const phoneCarrier = {
  paths: { 'phone.carrier': 'mobile.carrier' },
  words: { 'phone.carrier': carriers },
} as const satisfies V2Twin
