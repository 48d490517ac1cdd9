import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, method, not, onMobile, onPc, present } from '../../rules/conditions.js'
import { flag, record, text } from '../../rules/fields.js'
import { isList, isOver, isRecord, wordsIn } from '../../rules/path.js'
import {
  contract,
  exclusive,
  forbidden,
  ignored,
  ignoredSum,
  required,
  requiredByGuide,
  taxContract,
  together,
} from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import type { Field } from '../../rules/shape.js'
import { between, oneOf, supports, usualAmount } from '../../rules/values.js'
import { below1000, cardAmounts, welcomeAmounts } from '../shared/amounts.js'
import { phoneCharges } from '../shared/flows.js'
import { v1Gateway } from '../gateway.js'
import { welcome as conversion } from './conversion.js'
import { undashed } from '../shared/v1-fields.js'
import { acceptmethod, cardOption, easyPayCodes, logos, reserved } from './shared.js'
import type { WelcomeV1Requests } from './requests.js'

// 일반 결제 창 요청 > pay_method
const easyPays = ['lpay', 'kakaopay', 'payco', 'tosspay', 'naverpay'] as const

/** Rules for every operation. */
const buyer = () =>
  [
    cite(
      '연동 유의사항 > 공통 유의사항 > 구매자 연락처(PC만), 이름, 주문명, 주문번호는 필수 입력',
      required(['name', 'buyer_name']),
    ),
    cite(
      '연동 유의사항 > 공통 유의사항 > 구매자 연락처(PC만), 이름, 주문명, 주문번호는 필수 입력',
      required('buyer_tel', onPc),
    ),
    cite(
      '일반 결제 창 요청 > buyer_tel: required on every device, but the note says PC only',
      requiredByGuide('buyer_tel', onMobile),
    ),
    cite('일반 결제 창 요청 > amount', amountRequired),
    cite('3.결제 요청하기; 일반 결제 창 요청 > m_redirect_url', redirectRequired),
    cite('일반 결제 창 요청 > currency', oneOf('currency', ['KRW'])),
    cite('일반 결제 창 요청 > language', supports('language', ['ko', 'en', 'zh'])),
    cite('payrq > products', productsIgnored),
  ] as const

// 연동 유의사항 > 제공기간 파라미터
const offered = () =>
  [
    ...cite(
      '연동 유의사항 > 제공기간 파라미터 > 날짜와 간격 둘 중 하나만 사용 가능',
      exclusive('period', 'from', 'interval'),
    ),
    cite(
      '연동 유의사항 > 제공기간 파라미터 > 날짜와 간격 둘 중 하나만 사용 가능: start and end',
      together(['period.from', 'period.to']),
    ),
    cite(
      '연동 유의사항 > 제공기간 파라미터 > 간격은 1m 또는 1y만 허용 됨',
      oneOf('period.interval', ['1m', '1y']),
    ),
  ] as const

// 연동 유의사항 > 휴대폰 일반 결제/빌링키 발급과 동시에 결제 > 렌더링을 허용 할 통신사 리스트 옵션과 기본 선택 될 통신사 옵션은 함께 사용할 수 없음
const carriers = /* @__PURE__ */ table({
  path: 'phone.detail',
  finds: [
    {
      code: 'exclusive',
      path: 'bypass.welcome.acceptmethod[]',
      params: { with: 'phone.detail' },
      when: onPc,
    },
    {
      code: 'exclusive',
      path: 'bypass.welcome.P_RESERVED[]',
      params: { with: 'phone.detail' },
      when: onMobile,
    },
  ],
  test: ({ device, method, at, has, report }) => {
    const path = `bypass.welcome.${device === 'pc' ? 'acceptmethod' : 'P_RESERVED'}`
    const options = at(path)
    if (method !== 'phone' || !has('phone.detail') || !isList(options)) return
    options.forEach((option, index) => {
      if (/^hpp_?default_?corp/.test(wordsIn(option)))
        report('exclusive', `${path}.${index}`, { with: 'phone.detail' })
    })
  },
})

// 일반 결제 창 요청 > vat_amount: at most a tenth of the amount
const tenth = /* @__PURE__ */ table({
  path: 'vat_amount',
  finds: [{ code: 'out-of-range', params: { min: 0 }, dependsOn: ['amount'] }],
  test: ({ at, report }) => {
    const [tax, amount] = [at('vat_amount'), at('amount')]
    if (typeof tax === 'number' && typeof amount === 'number' && tax * 10 > amount)
      report('out-of-range', 'vat_amount', { min: 0, max: Math.floor(amount / 10) })
  },
})

const byCardOnMobile = /* @__PURE__ */ both(onMobile, method('card'))

const months = /* @__PURE__ */ table({
  path: 'display.card_quota',
  finds: [{ code: 'out-of-range', path: 'display.card_quota[]', params: { min: 0, max: 36 } }],
  when: byCardOnMobile,
  test: ({ at, report }) => {
    const list = at('display.card_quota')
    if (!isList(list)) return
    list.forEach((month, index) => {
      if (isOver(month, 36)) report('out-of-range', `display.card_quota.${index}`, { min: 0, max: 36 })
    })
  },
})

// 일반 결제 창 요청 > period: the four formats of vbank_due, rewritten as one
const period = { from: undashed, to: undashed, interval: text }

// 연동 유의사항 > 휴대폰 일반 결제/빌링키 발급과 동시에 결제 > phone.detail
const phone = { detail: [{ carrier: text, enabled: flag }] as const }

// 일반 결제 창 요청 > bypass > welcome: lists of options, as in V2
const options = { acceptmethod: /* @__PURE__ */ acceptmethod(), P_RESERVED: /* @__PURE__ */ reserved() }

const card = /* @__PURE__ */ cardOption()
// An object in the list, text in every example: both are accepted.
const cardOptionOrObject: Field<string | Readonly<Record<string, unknown>>> = (value, path, reading) =>
  isRecord(value) ? value : card(value, path, reading)

/** Welcome Payments, V1. https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme */
export const welcome = /* @__PURE__ */ v1Gateway<'welcome', WelcomeV1Requests>('welcome', {
  name: { ko: '웰컴페이먼츠', en: 'Welcome Payments' },
  docs: 'opi/ko/integration/pg/v1/welcome/readme?v=v1',
  // 가능한 트랜잭션 환경
  window: { pc: 'iframe', mobile: 'redirect' },
  // 빌링키 발급 창 요청: cards, without a charge; 빌링키 발급과 동시에 결제 창 요청: telephone bills, charged immediately
  flowOf: phoneCharges,
  profiles: {
    pay: {
      // 일반 결제 창 요청 > pay_method
      methods: ['card', 'trans', 'vbank', 'phone', 'culturegift', ...easyPays],
      rules: [
        // 일반 결제 창 요청; 연동 유의사항 > 공통 유의사항
        ...buyer(),
        cite(
          '연동 유의사항 > 휴대폰 일반 결제/빌링키 발급과 동시에 결제 > 상품 유형 파라미터(digital)는 필수 입력',
          required('digital', method('phone')),
        ),
        cite(
          '연동 유의사항 > 휴대폰 일반 결제/빌링키 발급과 동시에 결제 > … 통신사 옵션은 함께 사용할 수 없음',
          carriers,
        ),
        // 연동 유의사항 > 제공기간 파라미터
        ...offered(),
        cite(
          '연동 유의사항 > 제공기간 파라미터 > 모바일 환경 - 휴대폰 결제시 제공 기간 파라미터를 지원하지 않음',
          ignored('period', both(onMobile, method('phone'))),
        ),
        cite('일반 결제 창 요청 > vat_amount', tenth),
        cite(
          '일반 결제 창 요청 > escrow',
          forbidden('escrow', both(equals('escrow', true), method('phone', 'culturegift', ...easyPays))),
        ),
        cite(
          '연동 유의사항 > 공통 유의사항 > 현금영수증 옵션은 자진 발급만 지원',
          oneOf('bypass.cashReceiptType', ['anonymous'], method('trans', 'vbank')),
        ),
        cite(
          '연동 유의사항 > 공통 유의사항 > 현금영수증 옵션은 자진 발급만 지원',
          ignored('bypass.customerIdentifier'),
        ),
        cite(
          '연동 유의사항 > 일반결제 유의사항 > 카드 결제 > 카드사 다이렉트 호출시 고정 할부 개월수는 필수 입력',
          required('card.direct.quota', both(method('card'), present('card.direct'))),
        ),
        cite(
          '연동 유의사항 > 일반결제 유의사항 > 카드 결제 > 카드사 다이렉트 호출시 고정 할부 개월수는 필수 입력',
          forbidden('display.card_quota', both(method('card'), present('card.direct')), {
            with: 'card.direct',
          }),
        ),
        cite(
          '연동 유의사항 > 일반결제 유의사항 > 카드 결제 > 카드사 포인트 사용 불가 옵션 사용 불가능',
          forbidden('useCardPoint', equals('useCardPoint', false)),
        ),
        cite(
          '연동 유의사항 > 일반결제 유의사항 > 카드 결제 > 모바일 환경에서 고정/리스트 할부 개월수 최대 값은 36',
          between('card.direct.quota', 0, 36, byCardOnMobile),
        ),
        cite(
          '연동 유의사항 > 일반결제 유의사항 > 카드 결제 > 모바일 환경에서 고정/리스트 할부 개월수 최대 값은 36',
          months,
        ),
        cite(
          '일반 결제 창 요청 > bypass > welcome > acceptmethod, P_RESERVED: below1000; according to the help centre the contract decides',
          usualAmount('amount', cardAmounts, not(below1000('bypass.welcome'))),
        ),
        cite(
          '연동 유의사항 > 웰컴페이먼츠와 사전 계약이 필요한 경우',
          contract([
            'tax_free',
            'display.card_quota',
            'card.direct.quota',
            'useFreeInterestFromMall',
            'useCardPoint',
          ]),
        ),
        cite('연동 유의사항 > 웰컴페이먼츠와 사전 계약이 필요한 경우', taxContract('vat_amount')),
        cite(
          'help centre, minimum and maximum amounts > 웰컴페이먼츠',
          usualAmount('amount', welcomeAmounts),
        ),
        cite(
          '연동 유의사항 > 웰컴페이먼츠와 사전 계약이 필요한 경우: digital goods by phone',
          contract('digital', method('phone')),
        ),
      ],
      fields: { useCardPoint: flag, period, phone },
    },
    issue: {
      // 빌링키 발급 창 요청 > pay_method
      methods: ['card'],
      rules: [
        // 빌링키 발급 창 요청; 연동 유의사항 > 공통 유의사항
        ...buyer(),
        // 연동 유의사항 > 제공기간 파라미터
        ...offered(),
        cite(
          '연동 유의사항 > 빌링키 발급 유의사항 > 면세 금액과 부가세는 지원하지 않음',
          ignoredSum('tax_free'),
        ),
        cite(
          '연동 유의사항 > 빌링키 발급 유의사항 > 면세 금액과 부가세는 지원하지 않음',
          ignored('vat_amount'),
        ),
      ],
      fields: { period },
      // 빌링키 발급 창 요청 > bypass
      bypass: { welcome: logos },
    },
    'issue-and-pay': {
      // 빌링키 발급과 동시에 결제 창 요청 > pay_method
      methods: ['phone'],
      rules: [
        // 빌링키 발급과 동시에 결제 창 요청; 연동 유의사항 > 공통 유의사항
        ...buyer(),
        cite('빌링키 발급과 동시에 결제 창 요청 > digital', required('digital')),
        cite(
          '연동 유의사항 > 휴대폰 일반 결제/빌링키 발급과 동시에 결제 > … 통신사 옵션은 함께 사용할 수 없음',
          carriers,
        ),
        cite(
          '연동 유의사항 > 빌링키 발급과 동시에 결제 유의사항 > 면세 금액과 부가세, 제공기간 파라미터는 지원하지 않음',
          ignoredSum('tax_free'),
        ),
        cite(
          '연동 유의사항 > 빌링키 발급과 동시에 결제 유의사항 > 면세 금액과 부가세, 제공기간 파라미터는 지원하지 않음',
          ignored(['vat_amount', 'period']),
        ),
        cite(
          '연동 유의사항 > 웰컴페이먼츠와 사전 계약이 필요한 경우: digital goods by phone, with a billing key',
          contract('digital'),
        ),
      ],
      fields: { period: record, phone },
      // 빌링키 발급과 동시에 결제 창 요청 > bypass (its sample also has options of the card window)
      bypass: { welcome: options },
    },
  },
  bypass: {
    // 연동 유의사항 > 공통 유의사항 > 현금영수증 옵션은 자진 발급만 지원
    cashReceiptType: text,
    customerIdentifier: text,
    // 일반 결제 창 요청 > bypass > P_ONLY_EASYPAYCODE: at the root, though listed among the block's options
    P_ONLY_EASYPAYCODE: easyPayCodes(),
    welcome: { ...logos, ...options, P_CARD_OPTION: cardOptionOrObject },
  },
  conversion,
})
