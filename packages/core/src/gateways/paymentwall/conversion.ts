import type { Conversion } from '../gateway.js'

// V1 has at the root of `bypass` what V2 has under the gateway's name. Only V1 has the logo, the project and the tax.
export const paymentwall = {
  paths: {
    'bypass.widget_code': 'bypass.paymentwall.widget',
    'bypass.ps': 'bypass.paymentwall.ps',
    'bypass.country_code': 'bypass.paymentwall.country_code',
  },
} as const satisfies Conversion
