import type { CallProfile } from '../../rest/gateway.js'
import {
  account,
  asciiPaymentId,
  contactByGuide,
  contactRequired,
  keyCalls,
  receiptByGuide,
  refundByContract,
} from '../../rest/v2/rules.js'
import type { V2Call } from '../../model.js'
import { cite } from '../../rules/cite.js'
import { equals } from '../../rules/conditions.js'
import { required, requiredByGuide } from '../../rules/presence.js'

const parties = ['sender', 'receiver'].flatMap((party) =>
  ['name', 'phoneNumber', 'zipcode', 'address'].map((key) => `${party}.${key}`),
)

/** REST rules that the V2 guides of KG Inicis and Welcome Payments share, under the same headings. */
export const inicisCalls = {
  ...keyCalls,
  payInstantly: {
    rules: [
      ...cite('유의사항 > 필수 파라미터', contactRequired()),
      cite('유의사항 > 공통 > paymentId 에는 ASCII 문자만 허용됩니다, of the window', asciiPaymentId()),
      cite(
        'API 수기(키인) 결제 > 주요 파라미터 > option > fixed: by accountNumber',
        requiredByGuide(`${account}.option.fixed.accountNumber`, equals(`${account}.option.type`, 'FIXED')),
      ),
      cite('API 수기(키인) 결제 > 주요 파라미터 > cashReceipt', receiptByGuide()),
    ],
  },
  issueBillingKey: { rules: cite('유의사항 > 필수 파라미터', contactRequired()) },
  payWithBillingKey: { rules: cite('유의사항 > 필수 파라미터', contactRequired()) },
  createPaymentSchedule: {
    rules: cite(
      'API 빌링키 예약/반복 결제 > 주요 파라미터: required, while the sample on the page has only an id',
      contactByGuide('payment.'),
    ),
  },
  cancelPayment: refundByContract,
  applyEscrowLogistics: {
    rules: [cite('에스크로 > 배송 정보 등록', required([...parties, 'products']))],
  },
  modifyEscrowLogistics: {},
} as const satisfies { readonly [Call in V2Call]?: CallProfile }

/** Adds rules to what the guides share. */
export const addTo = ({ rules = [], ...rest }: CallProfile, added: NonNullable<CallProfile['rules']>) => ({
  ...rest,
  rules: [...rules, ...added],
})
