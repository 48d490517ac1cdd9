import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, method, present } from '../../rules/conditions.js'
import { choice, major, text, whole } from '../../rules/fields.js'
import { advised, contract, forbidden, recommended, required, requiredByGuide } from '../../rules/presence.js'
import { usualAmount } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { eachNeeds } from '../shared/items.js'
import { kftcCard } from '../shared/v1-fields.js'
import type { KiccRequests } from './requests.js'

// 인증결제 > 주요 파라미터 설명; 3. 부가기능 > 카드사 모듈 바로 호출, 에스크로 설정
const fields = {
  card: kftcCard,
  company: text,
  auth_mode: choice(['key-in']),
  kiccProducts: [{ orderNumber: text, name: text, quantity: whole, amount: major }],
} as const

const escrow = /* @__PURE__ */ equals('escrow', true)

/** KICC EasyPay, the older module, V1. https://developers.portone.io/opi/ko/integration/pg/v1/kicc */
export const kicc = /* @__PURE__ */ v1Gateway<'kicc', KiccRequests>('kicc', {
  name: { ko: '이지페이(KICC)', en: 'KICC EasyPay' },
  docs: 'opi/ko/integration/pg/v1/kicc?v=v1',
  // 2. 결제 요청하기: callback on PC, m_redirect_url on mobile; no page says how the PC window opens
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제 > 주요 파라미터 설명 > pay_method
      methods: ['card', 'trans', 'vbank', 'phone'],
      rules: [
        cite('인증결제 > 주요 파라미터 설명 > name', required('name')),
        cite(
          '인증결제 > 주요 파라미터 설명 > buyer_tel: required in the list; live shops of other gateways omit it',
          requiredByGuide('buyer_tel'),
        ),
        cite('인증결제 > 주요 파라미터 설명 > amount', amountRequired),
        cite('2. 결제 요청하기', redirectRequired),
        cite(
          '인증결제 > 주요 파라미터 설명 > digital; payrq requires it for phone, this page does not: not refused',
          recommended('digital', method('phone')),
        ),
        cite(
          '인증결제 > 주요 파라미터 설명 > escrow',
          forbidden('escrow', both(method('card', 'phone'), escrow)),
        ),
        cite(
          '3. 부가기능 > 에스크로 설정',
          required(['buyer_name', 'buyer_email', 'buyer_tel', 'kiccProducts'], escrow),
        ),
        cite(
          '3. 부가기능 > 에스크로 설정 > kiccProducts: their amounts need not add up',
          eachNeeds('kiccProducts', ['orderNumber', 'name', 'quantity', 'amount']),
        ),
        cite('3. 부가기능 > 카드사 모듈 바로 호출', contract('card.direct')),
        cite(
          "3. 부가기능 > 카드사 모듈 바로 호출 > company: without it the window shows PortOne's old name",
          advised('company', present('card.direct')),
        ),
        cite('help centre, minimum and maximum amounts > 이지페이', usualAmount('amount', { '': [100] })),
        cite('payrq > products', productsIgnored),
      ],
      fields,
    },
    issue: {
      // 비인증 결제(결제창); start/v1/non-auth
      methods: ['card'],
      rules: [
        cite('비인증 결제(결제창) > 주요 파라미터 설명 > name', required('name')),
        cite('비인증 결제(결제창) > 주요 파라미터 설명 > amount: shown, never charged', amountRequired),
        cite('2. 결제 요청하기', redirectRequired),
        cite('비인증 결제(결제창): needs a MID agreed with KICC', contract('customer_uid')),
        cite('payrq > products', productsIgnored),
      ],
      // 비인증 결제(결제창): the parameters of a payment, and customer_uid
      fields,
    },
  },
  // 인증결제 > 주요 파라미터 설명 > bypass
  bypass: { kicc: { disp_cash_yn: text } },
  conversion: { paths: { company: 'storeDetails.businessName' }, goods: 'kiccProducts' },
})
