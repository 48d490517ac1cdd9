import { cite } from '../../rules/cite.js'
import { both, equals, method, present } from '../../rules/conditions.js'
import { required } from '../../rules/presence.js'
import { maxUtf8Bytes, oneOf } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { currencyOfMid } from './shared.js'
import type { HectoGlobalRequests } from './requests.js'

const provider = 'easyPay.easyPayProvider'
const isEasyPay = /* @__PURE__ */ method('EASY_PAY')

/** Hecto Financial's overseas payments, V2. https://developers.portone.io/opi/ko/integration/pg/v2/hecto-global */
export const hectoGlobal = /* @__PURE__ */ v2Gateway<'hecto_global', HectoGlobalRequests>('hecto_global', {
  name: { ko: '헥토파이낸셜 해외결제', en: 'Hecto Financial Global' },
  docs: 'opi/ko/integration/pg/v2/hecto-global?v=v2',
  // No page says how the windows open; most mobile ones redirect (opi/ko/integration/start/v2/checkout > 3).
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['CARD', 'EASY_PAY'],
      rules: [
        cite(
          '주요 파라미터 > customer > customerId, storeDetails > businessName',
          required(['customer.customerId', 'storeDetails.businessName']),
        ),
        cite(
          '주요 파라미터 > customer > firstName, lastName: a full name is not enough',
          required(['customer.firstName', 'customer.lastName'], present('customer.email')),
        ),
        cite('주요 파라미터 > easyPay > easyPayProvider', required(provider, isEasyPay)),
        cite(
          '주요 파라미터 > easyPay > easyPayProvider',
          oneOf(provider, ['AUPAY', 'PAYPAY', 'RAKUTENPAY', 'MERPAY', 'APPLEPAY', 'GOOGLE_PAY'], isEasyPay),
        ),
        cite(
          '주요 파라미터 > merpayCategoryId',
          required('merpayCategoryId', both(isEasyPay, equals(provider, 'MERPAY'))),
        ),
        cite('유의사항', currencyOfMid),
        cite('주요 파라미터 > orderName', maxUtf8Bytes('orderName', 128)),
        cite('주요 파라미터 > customer > customerId', maxUtf8Bytes('customer.customerId', 50)),
        cite('주요 파라미터 > customer > email', maxUtf8Bytes('customer.email', 60)),
        cite('주요 파라미터 > customer > firstName', maxUtf8Bytes('customer.firstName', 32)),
        cite('주요 파라미터 > customer > lastName', maxUtf8Bytes('customer.lastName', 32)),
        cite('주요 파라미터 > storeDetails > businessName', maxUtf8Bytes('storeDetails.businessName', 100)),
      ],
    },
  },
  // 주요 파라미터 (nor do the types have a block for it)
  bypass: {},
})
