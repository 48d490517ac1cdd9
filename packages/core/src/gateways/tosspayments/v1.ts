import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { equals, method, not } from '../../rules/conditions.js'
import { choice, flag, text } from '../../rules/fields.js'
import { contract, ignored, recommended, required } from '../../rules/presence.js'
import { eachOneOf, usualAmount } from '../../rules/values.js'
import { tossAmounts } from '../shared/amounts.js'
import { v1Gateway } from '../gateway.js'
import { toss } from './conversion.js'
import { kftcCard } from '../shared/v1-fields.js'
import type { TosspaymentsV1Requests } from './requests.js'

const gifts = ['booknlife', 'smartculture', 'cultureland'] as const
const easyPays = [
  'kakaopay',
  'naverpay',
  'lpay',
  'samsungpay',
  'ssgpay',
  'applepay',
  'payco',
  'tosspay',
] as const

const fields = {
  card: kftcCard,
  appCard: flag,
  useCardPoint: flag,
  // 인증결제창 요청: in its sample only
  locale: text,
}

/** Toss Payments, V1. https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme */
export const tosspayments = /* @__PURE__ */ v1Gateway<'tosspayments', TosspaymentsV1Requests>(
  'tosspayments',
  {
    name: { ko: '토스페이먼츠', en: 'Toss Payments' },
    docs: 'opi/ko/integration/pg/v1/newtoss/readme?v=v1',
    // 인증결제창 요청 > m_redirect_url: required on mobile
    window: { pc: 'iframe', mobile: 'redirect' },
    profiles: {
      pay: {
        // 인증결제창 요청 > pay_method
        methods: ['card', 'trans', 'vbank', 'phone', ...gifts, ...easyPays],
        // 인증결제창 요청 > pay_method is optional: IMP opens the card window
        defaultMethod: 'card',
        rules: [
          cite('인증결제창 요청 > name', required('name')),
          cite(
            '인증결제창 요청 > buyer_name: required in the list, but live shops omit it for every method',
            recommended('buyer_name'),
          ),
          cite('인증결제창 요청 > amount', amountRequired),
          cite('인증결제창 요청 > m_redirect_url', redirectRequired),
          cite(
            'payrq > digital requires it of every phone payment, this page does not: not refused',
            recommended('digital', method('phone')),
          ),
          cite(
            '인증결제창 요청 > 기타 파라미터 설명 > bypass > isCulturalExpense, cashReceiptType',
            ignored(['bypass.isCulturalExpense', 'bypass.cashReceiptType'], not(method('trans', 'vbank'))),
          ),
          cite(
            '인증결제창 요청 > 기타 파라미터 설명 > bypass > tosspayments: for cards only; easy payments may charge a card',
            ignored(
              ['bypass.tosspayments.useInternationalCardOnly', 'bypass.tosspayments.discountCode'],
              method('trans', 'vbank', 'phone', ...gifts),
            ),
          ),
          cite('payrq > products: for escrow payments', ignored('products', not(equals('escrow', true)))),
          cite(
            '카드 결제 > appCard 파라미터는 일부 카드사에 대해서만 적용 됨: not for Citi',
            ignored('appCard', equals('card.direct.code', '370')),
          ),
          cite(
            '카드 결제 > 카카오페이 13개월 이상 할부 개월수 불가능한 이슈',
            eachOneOf(
              'display.card_quota',
              [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
              method('kakaopay'),
              'warning',
            ),
          ),
          cite(
            '토스페이먼츠와 사전 계약이 필요한 경우',
            contract([
              'tax_free',
              'display.card_quota',
              'card.direct.quota',
              'useFreeInterestFromMall',
              'useCardPoint',
            ]),
          ),
          cite('help centre, minimum and maximum amounts > 토스페이먼츠', usualAmount('amount', tossAmounts)),
        ],
        fields,
      },
      issue: {
        // 비인증 결제창 요청 (sample)
        methods: ['card'],
        defaultMethod: 'card',
        rules: [
          cite('비인증 결제창 요청 > name', required('name')),
          cite('비인증 결제창 요청 > amount: shown, never charged', amountRequired),
          cite('인증결제창 요청 > m_redirect_url', redirectRequired),
          cite('payrq > products', productsIgnored),
        ],
        fields,
      },
    },
    // 인증결제창 요청 > 기타 파라미터 설명 > bypass: two options at the root, two in the gateway's block
    bypass: {
      isCulturalExpense: flag,
      cashReceiptType: choice(['anonymous', 'personal', 'corporate']),
      tosspayments: { useInternationalCardOnly: flag, discountCode: text },
    },
    conversion: toss,
  },
)
