import { cite } from '../../rules/cite.js'
import { alphanumericId, choice, text } from '../../rules/fields.js'
import { ignored, required } from '../../rules/presence.js'
import { oneOf } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { cards, paymentBypass, paymentRules } from './shared.js'
import type { PayletterGlobalRequests } from './requests.js'

// 유의사항: letters and digits; nearly all shops send hyphens, and V1's guide says the same: not refused
const fields = { paymentId: alphanumericId }

const emailRequired = required('customer.email')

/** Payletter for overseas payments, V2. https://developers.portone.io/opi/ko/integration/pg/v2/payletter-global */
export const payletterGlobal = /* @__PURE__ */ v2Gateway<'payletter_global', PayletterGlobalRequests>(
  'payletter_global',
  {
    name: { ko: '페이레터 해외결제', en: 'Payletter (overseas)' },
    docs: 'opi/ko/integration/pg/v2/payletter-global?v=v2',
    // not on the page
    window: { pc: 'popup', mobile: 'redirect' },
    // 유의사항: payments can complete after the window was closed and after a failure
    approvesLate: true,
    profiles: {
      requestPayment: {
        // 가능한 결제 수단: not read, but the types require it
        methods: [],
        rules: [
          cite('유의사항', emailRequired),
          // 결제수단별 승인 가능 통화; 유의사항
          ...paymentRules(),
          cite(
            'opi/ko/extra/confirm-process/readme-v2 > 컨펌 프로세스: not for Payletter',
            ignored('confirmUrl'),
          ),
        ],
        // 유의사항
        fields,
        // 가능한 결제 수단 (the schema lacks the last seven, and spells the cards differently)
        bypass: paymentBypass,
      },
      requestIssueBillingKeyAndPay: {
        // 가능한 빌링키 발급 및 결제 수단: not read
        methods: [],
        rules: [
          cite('유의사항', emailRequired),
          cite('결제수단별 승인 가능 통화: cards', oneOf('currency', ['KRW', 'USD', 'JPY'])),
        ],
        // 유의사항
        fields,
        // 가능한 빌링키 발급 및 결제 수단
        bypass: { payletter_global: { pginfo: choice(cards), servicename: text } },
      },
    },
    bypass: {},
  },
)
