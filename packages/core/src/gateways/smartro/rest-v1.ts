import { v1Rest } from '../../rest/v1/gateway.js'
import { logisOnly } from '../../rest/v1/calls.js'
import {
  formedParties,
  inSchedules,
  noCard,
  plainOrderId,
  refundTel,
  windowKeyCalls,
} from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { contract, required } from '../../rules/presence.js'

/** Smartro's REST calls, V1, older module. https://developers.portone.io/opi/ko/integration/pg/v1/smartro */
export const smartro = /* @__PURE__ */ v1Rest('smartro', {
  docs: 'opi/ko/integration/pg/v1/smartro?v=v1',
  calls: {
    cancel: { rules: [refundTel] },
    revokeVbank: {},
    issueReceipt: {},
    issueExternalReceipt: {},
  },
  // schema x-portone-per-pg of POST /subscribe/payments/schedule
  refuses: ['issueBillingKey'],
})

const charge = [
  cite(
    'schema x-portone-per-pg of POST /subscribe/payments/again, …/schedule; 빌링키 결제',
    required(['buyer_name', 'buyer_email', 'buyer_tel']),
  ),
  ...plainOrderId('schema x-portone-per-pg > merchant_uid'),
]

const receipt = cite(
  'schema x-portone-per-pg of POST /receipts/{imp_uid}; 현금영수증 발급',
  required(['type', 'buyer_name', 'buyer_tel']),
)

/** Smartro's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/api */
export const smartroV2 = /* @__PURE__ */ v1Rest('smartro_v2', {
  docs: 'opi/ko/integration/pg/v1/smartro-v2/readme?v=v1',
  calls: {
    ...windowKeyCalls,
    cancel: { rules: [refundTel] },
    payAgain: { rules: charge },
    schedule: { rules: [...noCard, ...inSchedules(charge)] },
    issueVbank: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /vbanks; 가상계좌 발급',
          required(['vbank_holder', 'buyer_name', 'buyer_email', 'buyer_tel']),
        ),
        ...plainOrderId('schema POST /vbanks > merchant_uid'),
        cite('schema POST /vbanks > vbank_num: fixed accounts', contract('vbank_num')),
      ],
    },
    revokeVbank: {},
    registerEscrow: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /escrows/logis/{imp_uid}; 에스크로 등록',
          required(formedParties),
        ),
      ],
    },
    // 에스크로 수정: only the delivery
    updateEscrow: { baseRules: logisOnly },
    issueReceipt: { rules: [receipt] },
    issueExternalReceipt: {
      rules: [receipt, ...plainOrderId('schema POST /receipts/external/{merchant_uid} > merchant_uid')],
    },
  },
  // 예약 결제; schema x-portone-per-pg of POST /subscribe/payments/schedule
  refuses: ['issueBillingKey'],
})
