import type { Conversion } from '../gateway.js'

// The bypass block is the same in both. V1's default currency is dollars (loadUI 요청 객체 > currency).
export const paypal = {
  currency: 'USD',
  paths: { country: 'country' },
  fixed: {
    // V2 guide, 주요 파라미터: payMethod is optional, but in V1 it is required
    v1: { pay_method: 'paypal' },
    // V1 gives the kind of button beside the request: `loadUI('paypal-spb', …)`
    v2: { loadPaymentUI: { uiType: 'PAYPAL_SPB' }, loadIssueBillingKeyUI: { uiType: 'PAYPAL_RT' } },
  },
} as const satisfies Conversion
