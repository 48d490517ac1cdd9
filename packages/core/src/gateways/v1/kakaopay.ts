import { amountRequired, issuesAndCharges, productsIgnored } from '../../requests/v1.js'
import { equals, not, onMobile, type Condition } from '../../rules/conditions.js'
import { choice, flag, text } from '../../rules/fields.js'
import { forbidden, ignored, recommended, required } from '../../rules/presence.js'
import { maxItems } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { kakao } from '../twins/kakao.js'

// 일반결제창 요청 > kakaopayMobileAsPC: a phone opens PC's window, and where its result goes is not told: not refused
const opensMobileWindow: Condition<'device'> = ({ device, at }) =>
  device === 'mobile' && at('kakaopayMobileAsPC') !== true

// 정기결제창 요청: a payment's parameters and customer_uid
const profile = {
  // 일반결제창 요청 > pay_method: may be left out, and is not read
  methods: [],
  rules: [
    // 일반결제창 요청 > name
    required('name'),
    // 일반결제창 요청 > amount
    amountRequired,
    // 2.결제 요청하기
    required('m_redirect_url', opensMobileWindow),
    // 일반결제창 요청 > kakaopayMobileAsPC
    recommended('m_redirect_url', onMobile),
    // 일반결제창 요청 > pay_method: the sample's `card` and the gateway's own name ask for nothing that it would not do
    ignored('pay_method', not(equals('pay_method', 'card', 'kakaopay'))),
    // 일반결제창 요청 > display > card_quota
    maxItems('display.card_quota', 1),
    // 유의사항 > 부가세(vat_amount) 지정 미지원
    forbidden('vat_amount'),
    // payrq > products
    productsIgnored,
  ],
  // 일반결제창 요청 > kakaopayMobileAsPC
  fields: { kakaopayMobileAsPC: flag },
} as const

/** Kakao Pay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay */
export const kakaopay = /* @__PURE__ */ v1Gateway('kakaopay', {
  name: { ko: '카카오페이', en: 'Kakao Pay' },
  docs: 'opi/ko/integration/pg/v1/kakaopay?v=v1',
  // 2.결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  // 정기결제창 요청 > amount: 0 issues the key only, more is charged at once (the sample's comment says it is not)
  flowOf: issuesAndCharges,
  profiles: { pay: profile, issue: profile, 'issue-and-pay': profile },
  // 일반결제창 요청 > bypass
  bypass: { kakaopay: { payment_method_type: choice(['CARD', 'MONEY']), custom_message: text } },
  twin: kakao,
})
