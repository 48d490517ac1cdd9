import { v2Rest } from '../../rest/v2/gateway.js'
import {
  account,
  cardAuthentication,
  keyCalls,
  receiptOfOthers,
  refundByContract,
} from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { fact, present } from '../../rules/conditions.js'
import { contract, recommended, required, requiredByGuide } from '../../rules/presence.js'
import { matches, oneOf } from '../../rules/values.js'

const isCard = present('method.card')

const number = () => matches('method.card.credential.number', /^\d{10,20}$/, 'digits')

/** Facts: `compositeTax`, whether the contract has payments give their tax-free part. */
const taxFree = (group: '' | 'payment.' = '') => recommended(`${group}amount.taxFree`, fact('compositeTax'))

/** NICE Payments' REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2 */
export const niceV2 = /* @__PURE__ */ v2Rest('nice_v2', {
  docs: 'opi/ko/integration/pg/v2/nice-v2?v=v2',
  calls: {
    ...keyCalls,
    payInstantly: {
      rules: [
        cite('API 수기(키인) 결제 > 주요 파라미터 > number', number()),
        cite('API 수기(키인) 결제 > 주요 파라미터 > credential', requiredByGuide(cardAuthentication, isCard)),
        cite(
          'API 수기(키인) 결제 > 유의할 파라미터 > installmentMonth',
          oneOf('method.card.installmentMonth', [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        ),
        cite('API 수기(키인) 결제 > 주요 파라미터 > taxFree: absent means all taxed', taxFree()),
        cite('가상계좌 발급 API > 고정식: by agreement', contract(`${account}.option.fixed`)),
      ],
    },
    issueBillingKey: {
      rules: [
        cite('API 빌링키 발급 > 주요 파라미터 > number', number()),
        cite('API 빌링키 발급 > 주요 파라미터 > credential', requiredByGuide(cardAuthentication)),
      ],
    },
    payWithBillingKey: {
      rules: [
        cite('API 빌링키 단건 결제 > 주요 파라미터 > currency', oneOf('currency', ['KRW'])),
        cite('API 빌링키 단건 결제 > 주요 파라미터 > taxFree', taxFree()),
      ],
    },
    createPaymentSchedule: {
      rules: [
        cite('API 예약/반복 결제 > 주요 파라미터 > currency', oneOf('payment.currency', ['KRW'])),
        cite('API 예약/반복 결제 > 주요 파라미터 > taxFree', taxFree('payment.')),
        cite('API 예약/반복 결제 > 주요 파라미터 > customer > id', requiredByGuide('payment.customer.id')),
      ],
    },
    cancelPayment: refundByContract,
    applyEscrowLogistics: {
      rules: [
        cite('에스크로 API > 배송 정보 등록', required(['sender.name', 'receiver.address'])),
        cite('에스크로 API > 배송 정보 등록: required, with a default of true', requiredByGuide('sendEmail')),
      ],
    },
    issueCashReceipt: { rules: [receiptOfOthers()] },
    cancelCashReceiptByPaymentId: {},
    closeVirtualAccount: {},
  },
  // 에스크로 API: what is registered cannot be modified
  refuses: ['modifyEscrowLogistics'],
})
