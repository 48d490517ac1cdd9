import { amountRequired, issuesAndCharges, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, fact, flow, not, onMobile } from '../../rules/conditions.js'
import { choice, flag, text } from '../../rules/fields.js'
import { forbidden, forbiddenTax, ignored, recommended, required } from '../../rules/presence.js'
import { maxItems, usualAmount } from '../../rules/values.js'
import { kakaoAmounts, kakaoTestAmounts } from '../shared/amounts.js'
import { v1Gateway } from '../gateway.js'
import { kakao } from './conversion.js'
import type { KakaopayV1Requests } from './requests.js'

const issues = /* @__PURE__ */ flow('issue', 'issue-and-pay')
const onlyIssues = /* @__PURE__ */ flow('issue')

// 정기결제창 요청: a payment's parameters and customer_uid
const profile = {
  // 일반결제창 요청 > pay_method: optional, and not read
  methods: [],
  rules: [
    cite('일반결제창 요청 > name', required('name')),
    cite('일반결제창 요청 > amount', amountRequired),
    cite(
      '2.결제 요청하기; in older manuals and at live shops the callback also comes on phones: not refused',
      recommended('m_redirect_url', onMobile),
    ),
    cite(
      "일반결제창 요청 > pay_method: the sample's `card` and the gateway's own name ask for nothing that it would not do",
      ignored('pay_method', not(equals('pay_method', 'card', 'kakaopay'))),
    ),
    cite(
      '일반결제창 요청 > display > card_quota: a single month, which the buyer cannot change; live shops list several: not refused',
      maxItems('display.card_quota', 1, 'warning'),
    ),
    ...cite('유의사항 > 부가세(vat_amount) 지정 미지원', forbiddenTax('vat_amount')),
    cite(
      '채널 설정: the test id for single payments issues no billing key',
      forbidden('pg', both(issues, equals('pg', 'kakaopay.TC0ONETIME')), { with: 'customer_uid' }),
    ),
    cite(
      '채널 설정: the test id for billing keys, which also takes a first payment',
      recommended('customer_uid', both(not(issues), equals('pg', 'kakaopay.TCSUBSCRIP'))),
    ),
    cite(
      'help centre, minimum and maximum amounts > 카카오페이',
      usualAmount('amount', kakaoAmounts, not(onlyIssues)),
    ),
    cite(
      'help centre, minimum and maximum amounts > 카카오페이: on a test channel',
      usualAmount('amount', kakaoTestAmounts, both(fact('test'), not(onlyIssues))),
    ),
    cite('payrq > products', productsIgnored),
  ],
  // 일반결제창 요청 > kakaopayMobileAsPC
  fields: { kakaopayMobileAsPC: flag },
} as const

/** Kakao Pay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay */
export const kakaopay = /* @__PURE__ */ v1Gateway<'kakaopay', KakaopayV1Requests>('kakaopay', {
  name: { ko: '카카오페이', en: 'Kakao Pay' },
  docs: 'opi/ko/integration/pg/v1/kakaopay?v=v1',
  // 2.결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  // 정기결제창 요청 > amount: 0 only issues the billing key, a higher amount is charged (the sample's comment says the opposite)
  flowOf: issuesAndCharges,
  profiles: { pay: profile, issue: profile, 'issue-and-pay': profile },
  // 일반결제창 요청 > bypass
  bypass: { kakaopay: { payment_method_type: choice(['CARD', 'MONEY']), custom_message: text } },
  conversion: kakao,
})
