import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { fact, method, not, present } from '../../rules/conditions.js'
import { choice, flag, major, on, text, whole } from '../../rules/fields.js'
import { advised, contract, required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { supports, usualAmount } from '../../rules/values.js'
import { kcpAmounts, kcpTestAmounts } from '../shared/amounts.js'
import { v1Gateway } from '../gateway.js'
import { eachNeeds } from '../shared/items.js'
import { skin, yesOrNo } from './shared.js'
import { kcpConversion } from './conversion.js'
import { compactDue, kftcCard } from '../shared/v1-fields.js'
import type { KcpRequests } from './requests.js'

/** The number that a payment with the card company's points adds to the months, by company code. */
const pointMonths: Readonly<Record<string, number>> = {
  367: 80, // Hyundai
  381: 60, // Kookmin
  361: 60, // BC
  365: 60, // Samsung
  374: 60, // Hana
  368: 60, // Lotte
  366: 60, // Shinhan
  371: 60, // NH
  '041': 60, // Woori
  370: 60, // Citi
}

// 기타 파라미터 > card > direct > quota: from 60, the number is no longer months alone
const points = /* @__PURE__ */ table({
  path: 'card.direct.quota',
  finds: [{ code: 'unsupported-value', dependsOn: ['card.direct.code'] }],
  test: ({ at, report }) => {
    const path = 'card.direct.quota'
    const quota = at(path)
    const code = at('card.direct.code')
    if (typeof quota !== 'number' || typeof code !== 'string' || quota < 60) return
    const first = pointMonths[code]
    if (first === undefined || quota < first)
      report('unsupported-value', path, {
        value: String(quota),
        allowed: ['0-59', ...(first ? [`${first}+`] : [])],
      })
  },
})

/** NHN KCP, V1. https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme */
export const kcp = /* @__PURE__ */ v1Gateway<'kcp', KcpRequests>('kcp', {
  name: { ko: 'NHN KCP', en: 'NHN KCP' },
  docs: 'opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1',
  // SDK 결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  // help.portone.io > NHN KCP: some card companies have a lower minimum
  installmentsFrom: 10_000,
  profiles: {
    pay: {
      // SDK 결제 요청하기 > 주요 파라미터 > pay_method (가능한 결제 수단 leaves two of them out)
      methods: [
        'card',
        'trans',
        'vbank',
        'phone',
        'cultureland',
        'smartculture',
        'booknlife',
        'happymoney',
        'payco',
        'lpay',
        'kakaopay',
        'naverpay',
        'naverpay_bridge',
        'samsung',
        'ssgpay',
        'applepay',
        'tosspay',
        'point',
      ],
      rules: [
        cite('SDK 결제 요청하기 > 주요 파라미터 > name', required('name')),
        cite('SDK 결제 요청하기 > 주요 파라미터 > amount', amountRequired),
        cite('SDK 결제 요청하기', redirectRequired),
        cite(
          '유의사항 > 휴대폰 소액결제시 buyer_name과 bypass.shop_user_id 파라미터를 필수 입력해야합니다',
          required('buyer_name', method('phone')),
        ),
        cite(
          '유의사항 > 상품권 결제시 bypass.shop_user_id파라미터를 필수 입력해야합니다 (and the heading after it)',
          required(
            'bypass.shop_user_id',
            method('phone', 'cultureland', 'smartculture', 'booknlife', 'happymoney'),
          ),
        ),
        cite('기타 파라미터 > bypass > pt_memcorp_cd', required('bypass.pt_memcorp_cd', method('point'))),
        cite('SDK 결제 요청하기 > 주요 파라미터 > language', supports('language', ['ko', 'en'])),
        cite(
          "기타 파라미터 > company: without it a card company's own window shows PortOne's old name",
          advised('company', present('card.direct')),
        ),
        cite('기타 파라미터 > card > direct > quota', points),
        cite(
          '유의사항 > 에스크로 결제관련 안내',
          eachNeeds('kcpProducts', ['orderNumber', 'name', 'quantity', 'amount']),
        ),
        cite('payrq > products', productsIgnored),
        cite('유의사항 > 결제창 내 할인쿠폰 영역 활성/비활성화 안내', contract('bypass.coupon_apply_yn')),
        cite(
          'help centre, minimum and maximum amounts > NHN KCP: cards from 100 KRW on request',
          usualAmount('amount', kcpAmounts, not(fact('test'))),
        ),
        cite(
          'help centre, minimum and maximum amounts > NHN KCP: on a test channel',
          usualAmount('amount', kcpTestAmounts, fact('test')),
        ),
      ],
      fields: {
        card: kftcCard,
        // SDK 결제 요청하기 > 주요 파라미터 > vbank_due
        vbank_due: compactDue,
        appCard: flag,
        company: text,
        auth_mode: choice(['key-in']),
        prefill: { phoneNumber: text },
        kcpProducts: [{ orderNumber: text, name: text, quantity: whole, amount: major }],
      },
    },
    // SDK 빌링키 발급 요청하기: `kcp_billing` issues the keys
  },
  // 기타 파라미터 > bypass: at the root of the block
  bypass: {
    shop_user_id: text,
    coupon_apply_yn: yesOrNo,
    skin_indx: on('pc', skin),
    site_logo: on('pc', text),
    complex_pnt_yn: on('pc', yesOrNo),
    pt_memcorp_cd: text,
    // `S` has an effect on mobile only, but a page may send it to both.
    app_flag: choice(['Y', 'N', 'S']),
  },
  conversion: { code: 'kcp_v2', ...kcpConversion },
})
