import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { v1Gateway } from '../gateway.js'

/**
 * Naver Pay orders, V1. https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq
 *
 * It has no guide, only a name in the list of codes: a request is held against what PortOne takes of every gateway.
 */
export const naverco = /* @__PURE__ */ v1Gateway('naverco', {
  name: { ko: '네이버페이 주문형', en: 'Naver Pay orders' },
  docs: 'sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1',
  // Not documented; PortOne's scripts leave the page unless `popup` is true.
  window: { pc: 'redirect', mobile: 'redirect' },
  profiles: {
    pay: {
      // Not documented: the buyer chooses in Naver's window
      methods: [],
      rules: [
        // release-notes/api-sdk/2024-03-15: without an amount no window opens
        amountRequired,
        // payrq > products
        productsIgnored,
      ],
    },
    // start/v1/non-auth > 지원 결제대행사: of Naver Pay's two, only the other issues billing keys
  },
  // Not documented
  bypass: {},
})
