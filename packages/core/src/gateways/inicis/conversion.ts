import type { Conversion } from '../gateway.js'

// The options that both guides list. Only V1 has the PAYSHOT keys, only V2 the logos and the mall's name.
export const inicis = {
  paths: {
    'bypass.acceptmethod': 'bypass.inicis_v2.acceptmethod',
    'bypass.P_RESERVED': 'bypass.inicis_v2.P_RESERVED',
  },
  joined: { 'bypass.acceptmethod': ':', 'bypass.P_RESERVED': '&' },
  // V1 guide, 부가기능 > 할부개월수 조정: [3] shows lump sum, two and three months
  quota: 'up-to-largest',
} as const satisfies Conversion
