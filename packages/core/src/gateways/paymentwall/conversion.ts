import type { Conversion } from '../gateway.js'

// V1 writes at the root of the block what V2 has under the gateway's name; V1 alone has the logo, the project and the tax.
export const paymentwall = {
  paths: {
    'bypass.widget_code': 'bypass.paymentwall.widget',
    'bypass.ps': 'bypass.paymentwall.ps',
    'bypass.country_code': 'bypass.paymentwall.country_code',
  },
} as const satisfies Conversion
