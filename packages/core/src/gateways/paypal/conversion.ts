import type { Conversion } from '../gateway.js'

// The block is the same in both; dollars where V1's request names no currency (loadUI 요청 객체 > currency).
export const paypal = {
  currency: 'USD',
  paths: { country: 'country' },
  fixed: {
    // V2 guide, 주요 파라미터: payMethod may be left out, which in V1 is an error
    v1: { pay_method: 'paypal' },
    // V1 names the button beside the request: `loadUI('paypal-spb', …)`
    v2: { loadPaymentUI: { uiType: 'PAYPAL_SPB' }, loadIssueBillingKeyUI: { uiType: 'PAYPAL_RT' } },
  },
} as const satisfies Conversion
