import { amountRequired, productsIgnored, redirectRequired, v1Card, checkMonths } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, holds, method, not, onMobile, present } from '../../rules/conditions.js'
import { choice, compactDay, on, shaped, text, whole } from '../../rules/fields.js'
import { contract, recommended, required, taxContract } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { joinedTokens, skinOption, splitTokens } from '../../rules/tokens.js'
import { supports, usualAmount, usualFloor } from '../../rules/values.js'
import { below1000, cardAmounts, inicisAmounts } from '../shared/amounts.js'
import { v1Gateway } from '../gateway.js'
import { inicis } from './conversion.js'
import type { Html5InicisRequests } from './requests.js'

const byTransfer = method('trans')

// 결제 요청하기 > bypass > P_RESERVED: an intent and the app's own scheme exclude each other. `twotrs_bank` is "needed"
// for bank transfers in the list of options only; the block is optional and payments without it pass: not refused.
const reservedWords = table({
  path: 'bypass.P_RESERVED',
  finds: [
    { code: 'exclusive', params: { with: 'apprun_check=Y, app_scheme=' } },
    { code: 'missing', severity: 'notice', params: { expected: 'twotrs_bank=Y' }, when: byTransfer },
  ],
  when: onMobile,
  test: (scope) => {
    const { at, report } = scope
    const joined = at('bypass.P_RESERVED')
    const words = typeof joined === 'string' ? splitTokens(joined, '&') : []
    if (words.includes('apprun_check=Y') && words.some((word) => word.startsWith('app_scheme=')))
      report('exclusive', 'bypass.P_RESERVED', { with: 'apprun_check=Y, app_scheme=' })
    if (holds(byTransfer, scope) && !words.includes('twotrs_bank=Y'))
      report('missing', 'bypass.P_RESERVED', { expected: 'twotrs_bank=Y' }, 'notice')
  },
})

// 결제 요청하기 > period: start and end, or the interval that PortOne's own plugin sends
const period = required(
  ['period.from', 'period.to'],
  both(present('period'), not(present('period.interval'))),
)

// 부가기능 > 상점부담무이자할부 설정: a number of months for every card, unlike payrq's card.detail
const card = { ...v1Card, interest_free: whole }

// 부가기능 > 상점부담무이자할부 설정: installments for too small an amount
const freeMonths = table({
  path: 'card.interest_free',
  finds: [{ code: 'out-of-range', severity: 'notice', params: { floor: usualFloor } }],
  test: (scope) => checkMonths(scope, 'card.interest_free', scope.at('card.interest_free'), 'notice'),
})

// 결제 요청하기 > period: YYYYMMDD
const fields = { card, period: { from: compactDay(), to: compactDay(), interval: text } }

// 부가기능 > 카드사 모듈 바로 호출: a KFTC code
const direct = { ...v1Card.direct, code: shaped(/^\d{3}$/, 'kftc') }

// 결제 요청하기 > bypass: one string each, at the root of the block
const options = {
  acceptmethod: on(
    'pc',
    joinedTokens(':', [
      'noeasypay',
      'CARDPOINT',
      'cardpoint',
      'no_receipt',
      'disablepoint',
      'usespcp',
      'below1000',
      skinOption,
      'cardshowopt(',
      'cd_ps(',
    ]),
  ),
  P_RESERVED: on(
    'mobile',
    joinedTokens('&', [
      'noeasypay=Y',
      'cp_yn=Y',
      'dcp_yn=Y',
      'vbank_receipt=Y',
      'bank_receipt=N',
      'twotrs_bank=Y',
      'apprun_check=Y',
      'iosapp=Y',
      'below1000=Y',
      'app_scheme=',
      'cardshowopt=',
    ]),
  ),
  ini_PAYSHOT_KEY: text,
  P_PAYSHOT_KEY: text,
}

/** KG Inicis, V1. https://developers.portone.io/opi/ko/integration/pg/v1/inicis */
export const html5Inicis = /* @__PURE__ */ v1Gateway<'html5_inicis', Html5InicisRequests>('html5_inicis', {
  name: { ko: 'KG이니시스', en: 'KG Inicis' },
  docs: 'opi/ko/integration/pg/v1/inicis?v=v1',
  // 결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    pay: {
      // 결제 요청하기 > pay_method (`samsung` here, `samsungpay` elsewhere)
      methods: [
        'card',
        'kakaopay',
        'naverpay',
        'samsung',
        'applepay',
        'ssgpay',
        'payco',
        'tosspay',
        'lpay',
        'trans',
        'vbank',
        'phone',
        'cultureland',
        'smartculture',
        'happymoney',
        'booknlife',
      ],
      // Sent by PortOne's own plugin, and listed by an older page.
      olderMethods: ['kpay', 'chai'],
      rules: [
        cite('결제 요청하기 > name, buyer_tel', required(['name', 'buyer_tel'])),
        cite('결제 요청하기 > amount', amountRequired),
        cite('결제 요청하기', redirectRequired),
        cite(
          '결제 요청하기 > digital; payrq requires it for phone, this page does not: not refused',
          recommended('digital', method('phone')),
        ),
        cite('결제 요청하기 > language', supports('language', ['ko', 'en'])),
        cite('결제 요청하기 > period', period),
        cite('결제 요청하기 > bypass > P_RESERVED', reservedWords),
        cite('payrq > products', productsIgnored),
        cite('부가기능 > 상점부담무이자할부 설정: set up at KG Inicis first', contract('card.interest_free')),
        cite('부가기능 > 상점부담무이자할부 설정', freeMonths),
        cite(
          '부가기능 > 영세율: needs a zero-rated MID',
          taxContract('vat_amount', both(equals('vat_amount', 0), equals('tax_free', 0))),
        ),
        cite(
          'help centre, minimum and maximum amounts > KG이니시스: contracts change them',
          usualAmount('amount', inicisAmounts),
        ),
        cite(
          'help centre, minimum and maximum amounts > KG이니시스: cards from 1,000 KRW without the option',
          usualAmount('amount', cardAmounts, not(below1000('bypass'))),
        ),
      ],
      fields: { ...fields, card: { ...card, direct } },
    },
    issue: {
      // 비인증 결제창 요청 > pay_method
      methods: ['card'],
      rules: [
        cite('비인증 결제창 요청 > name', required('name')),
        cite('비인증 결제창 요청 > amount: shown, never charged', amountRequired),
        cite('결제 요청하기', redirectRequired),
        cite('결제 요청하기 > language', supports('language', ['ko', 'en'])),
        cite('결제 요청하기 > period', period),
        cite('payrq > products', productsIgnored),
      ],
      fields,
      // 비인증 결제창 요청 > bypass
      bypass: { ...options, inicis: { authtype: on('mobile', choice(['01'])) } },
    },
  },
  bypass: options,
  conversion: { code: 'inicis_v2', ...inicis },
})
