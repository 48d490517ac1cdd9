import { v1Rest } from '../../rest/v1/gateway.js'
import { logisOnly } from '../../rest/v1/calls.js'
import { inEach } from '../../rest/each.js'
import {
  formedParties,
  inSchedules,
  keyCalls,
  refundTel,
  taxFreeToCancel,
  vatToCancel,
  vatUpToTenth,
} from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { contract, ignored, required, taxContract } from '../../rules/presence.js'

const taxes = [
  cite('schema x-portone-per-pg > tax_free: merchants set to give their own tax', contract('tax_free')),
  cite(
    'schema x-portone-per-pg > vat_amount: merchants set to give their own tax',
    taxContract('vat_amount'),
  ),
  vatUpToTenth('schema x-portone-per-pg > vat_amount: more than 10 % is refused'),
]

const charge = [
  cite(
    'schema x-portone-per-pg; api > 키인 결제, 빌링키 결제, 예약 결제, 가상계좌 발급',
    required('buyer_name'),
  ),
  ...taxes,
]

const goods = [
  cite('schema x-portone-per-pg > products; api > 에스크로 등록, 수정', required('products')),
  cite('schema products', inEach('products', required(['id', 'name', 'amount']))),
]

const receipt = cite(
  'schema x-portone-per-pg; api > 현금영수증 발급',
  required(['type', 'buyer_tel', 'corp_reg_no']),
)

/** Welcome Payments's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/welcome/api */
export const welcome = /* @__PURE__ */ v1Rest('welcome', {
  docs: 'opi/ko/integration/pg/v1/welcome/readme?v=v1',
  calls: {
    cancel: { rules: [refundTel, taxFreeToCancel, vatToCancel] },
    payOnetime: { rules: charge },
    ...keyCalls,
    payAgain: { rules: charge },
    schedule: { rules: inSchedules(charge) },
    issueBillingKey: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /subscribe/customers/{customer_uid}',
          required('customer_name'),
        ),
      ],
    },
    issueVbank: {
      rules: [
        ...charge,
        cite('schema vbank_holder: the name of the merchant is used', ignored('vbank_holder')),
      ],
    },
    revokeVbank: {},
    registerEscrow: {
      rules: [cite('schema x-portone-per-pg; api > 에스크로 등록', required(formedParties)), ...goods],
    },
    // api > 에스크로 수정: only the delivery and the goods
    updateEscrow: { baseRules: logisOnly, rules: goods },
    issueReceipt: { rules: [receipt] },
    issueExternalReceipt: {
      rules: [
        receipt,
        cite('schema x-portone-per-pg of POST /receipts/external/{merchant_uid}', required('pay_method')),
      ],
    },
  },
})
