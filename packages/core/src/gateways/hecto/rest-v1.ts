import { v1Rest } from '../../rest/v1/gateway.js'
import { accountRules } from '../../rest/v1/calls.js'
import { keyCalls, windowKeyCalls } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { equals, not, present } from '../../rules/conditions.js'
import {
  contract,
  eitherRequired,
  forbidden,
  forbiddenTax,
  ignoredSum,
  required,
  requiredByGuide,
} from '../../rules/presence.js'

const receipt = {
  rules: [
    cite(
      'schema x-portone-per-pg of POST /receipts/{imp_uid}, /receipts/external/{merchant_uid}',
      required('identifier_type'),
    ),
  ],
}

/** A fixed account that takes any number of deposits, each of any amount. */
const unlimited = equals('fixed_unlimited_vbank', true)

/** Hecto Financial's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme */
export const settle = /* @__PURE__ */ v1Rest('settle', {
  docs: 'opi/ko/integration/pg/v1/settle/readme?v=v1',
  calls: {
    payOnetime: {},
    ...keyCalls,
    issueBillingKey: {
      rules: [
        cite('2. 결제 요청하기: keys issued without a payment need a contract', contract('card_number')),
      ],
    },
    issueVbank: {
      // The page asks for no bank and no due date, where the schema does: not refused.
      baseRules: accountRules,
      rules: [
        cite(
          'schema x-portone-per-pg of POST /vbanks; 가상계좌 발급 API > 파라미터',
          required('vbank_holder'),
        ),
        cite(
          '가상계좌 발급 API > 파라미터: a fixed account has its number, another one its bank',
          eitherRequired('vbank_num', 'vbank_code', not(unlimited)),
        ),
        cite('가상계좌 발급 API > 무제한 가상계좌: a fixed account', required('vbank_num', unlimited)),
        cite('가상계좌 발급 API > 파라미터', required('amount', not(unlimited))),
        cite(
          '가상계좌 발급 API > 무제한 가상계좌: issued with an amount of 0',
          ignoredSum('amount', unlimited),
        ),
        ...cite('가상계좌 발급 API > 무제한 가상계좌', [
          ...forbiddenTax('tax_free', unlimited),
          ...forbiddenTax('vat_amount', unlimited),
        ]),
        cite('가상계좌 발급 API > 무제한 가상계좌: no escrow', forbidden('escrow_password', unlimited)),
        cite('가상계좌 발급 API > 에스크로', required('buyer_email', present('escrow_password'))),
      ],
    },
    updateVbank: {
      rules: [
        cite(
          '가상계좌 발급 정보 변경 API: required, while the schema leaves it open',
          requiredByGuide('vbank_due'),
        ),
      ],
    },
    revokeVbank: {},
    issueReceipt: receipt,
    issueExternalReceipt: receipt,
  },
})

/** Hecto Financial's REST calls for My Bank Pay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank */
export const settleAcc = /* @__PURE__ */ v1Rest('settle_acc', {
  docs: 'opi/ko/integration/pg/v1/settle/mybank?v=v1',
  calls: windowKeyCalls,
  refuses: ['issueBillingKey'],
})
