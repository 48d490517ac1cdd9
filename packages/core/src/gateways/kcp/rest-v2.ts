import { v2Rest } from '../../rest/v2/gateway.js'
import {
  account,
  alphanumericPaymentId,
  cardAuthentication,
  contactByGuide,
  identityCalls,
  keyCalls,
  normalAccountOnly,
  receiptByGuide,
  refundByContract,
} from '../../rest/v2/rules.js'
import { cite } from '../../rules/cite.js'
import { present } from '../../rules/conditions.js'
import { alphanumericId, text } from '../../rules/fields.js'
import { wordsIn } from '../../rules/path.js'
import { ignored, required, requiredByGuide } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { maxLength, oneOf, supports } from '../../rules/values.js'

const message = 'bypass.kcpV2.cp_sms_msg'
const place = '[000000]'

/** KCP puts the number that the person types into this place of the text message. */
const messageHasPlace = table({
  path: message,
  when: present(message),
  finds: [{ code: 'missing', params: { expected: place } }],
  test: ({ at, report }) => {
    if (!wordsIn(at(message)).includes(place)) report('missing', message, { expected: place })
  },
})

/** NHN KCP's REST calls, V2. https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2 */
export const kcpV2 = /* @__PURE__ */ v2Rest('kcp_v2', {
  docs: 'opi/ko/integration/pg/v2/kcp-v2?v=v2',
  calls: {
    ...keyCalls,
    ...identityCalls,
    payInstantly: {
      rules: [
        cite('API 수기(키인) 결제 > 주요 파라미터 > paymentId', maxLength('paymentId', 40)),
        cite(
          '유의사항 > 공통 > paymentId 파라미터 내 한글, 특수문자 미지원, of the window',
          alphanumericPaymentId(),
        ),
        cite('API 수기(키인) 결제 > 주요 파라미터 > orderName', maxLength('orderName', 100, 'bytes')),
        cite(
          'API 수기(키인) 결제 > 주요 파라미터 > credential',
          requiredByGuide(cardAuthentication, present('method.card')),
        ),
        cite('유의사항 > 가상계좌 결제 > 고정식 가상계좌 미지원', normalAccountOnly()),
        cite(
          '유의사항 > 가상계좌 결제 > 발급 가능 은행',
          oneOf(`${account}.bank`, [
            'IBK',
            'KOOKMIN',
            'SUHYUP',
            'NONGHYUP',
            'WOORI',
            'STANDARD_CHARTERED',
            'DAEGU',
            'BUSAN',
            'KWANGJU',
            'KYONGNAM',
            'POST',
            'HANA',
            'SHINHAN',
          ]),
        ),
        cite('API 수기(키인) 결제 > 주요 파라미터 > cashReceipt', receiptByGuide()),
        cite(
          'API 수기(키인) 결제 > 주요 파라미터 > cashReceipt > type',
          supports(`${account}.cashReceipt.type`, ['PERSONAL', 'CORPORATE']),
        ),
        cite(
          'API 수기(키인) 결제 > 유의사항 > 카드, 가상계좌: no effect; the depositor is customer.name',
          ignored([
            'method.card.useFreeInstallmentPlan',
            'method.card.useFreeInterestFromMerchant',
            'method.card.useCardPoint',
            `${account}.remitteeName`,
          ]),
        ),
      ],
    },
    issueBillingKey: {
      rules: [
        cite('API 빌링키 발급 > 주요 파라미터 > credential', required(cardAuthentication)),
        ...cite('API 빌링키 발급 > 주요 파라미터 > customer', contactByGuide()),
      ],
    },
    payWithBillingKey: { rules: cite('API 빌링키 단건 결제 > 주요 파라미터 > customer', contactByGuide()) },
    createPaymentSchedule: {
      rules: cite('API 빌링키 예약 결제 > 주요 파라미터 > customer', contactByGuide('payment.')),
    },
    cancelPayment: refundByContract,
    sendIdentityVerification: {
      rules: [
        cite(
          'kcp-v2-identity-verification > identityVerificationId 파라미터 유의사항',
          maxLength('identityVerificationId', 40),
        ),
        cite(
          'kcp-v2-identity-verification > API 방식 > KCP 특수 파라미터: MC01 on a PC, MC02 on mobile',
          requiredByGuide('bypass.kcpV2.media_type'),
        ),
        cite(
          'kcp-v2-identity-verification > API 방식 > KCP 특수 파라미터 > media_type',
          oneOf('bypass.kcpV2.media_type', ['MC01', 'MC02']),
        ),
        cite('kcp-v2-identity-verification > API 방식 > KCP 특수 파라미터 > cp_sms_msg', messageHasPlace),
      ],
      fields: {
        identityVerificationId: alphanumericId,
        bypass: {
          kcpV2: { media_type: text, cp_sms_msg: text, cp_callback: text, web_siteid: text },
        },
      },
    },
  },
})
