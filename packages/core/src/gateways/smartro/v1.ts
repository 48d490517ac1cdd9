import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, either, equals, method, not, present } from '../../rules/conditions.js'
import { alphanumericId, choice, flag, shaped, text } from '../../rules/fields.js'
import {
  contract,
  forbidden,
  ignored,
  recommended,
  required,
  requiredByGuide,
  together,
} from '../../rules/presence.js'
import { misspelling } from '../../rules/shape.js'
import { matches, maxLength, oneOf, supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { v1Goods } from '../shared/goods.js'
import { smartroBilling, smartroPayment, windowsOnly } from './shared.js'
import { smartroConversion } from './conversion.js'
import type { SmartroV2V1Requests } from './requests.js'

const easyPays = ['lpay', 'kakaopay', 'naverpay', 'payco', 'pinpay'] as const
const isEasyPay = /* @__PURE__ */ method(...easyPays)
const isTransfer = /* @__PURE__ */ method('trans')
const isEscrow = /* @__PURE__ */ equals('escrow', true)
/** May come with a cash receipt. */
const plainTransfer = /* @__PURE__ */ both(isTransfer, not(isEscrow))

const kind = 'bypass.cashReceiptType'
const receiptId = 'bypass.customerIdentifier'
const openType = 'bypass.smartro_v2.OpenType'

// 간편 결제 시 유의사항, 빌링키 발급시 유의사항 > 구매자 식별값 customer_id는 필수 입력
const idLength = /* @__PURE__ */ maxLength('customer_id', 20)

/** A day, with or without dashes: the readme and the notes show both. */
const day = /^\d{4}-?\d\d-?\d\d$/
const shownDay = /* @__PURE__ */ shaped(day, 'yyyymmdd', 'warning')

/** Smartro, new module, V1. https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme */
export const smartroV2 = /* @__PURE__ */ v1Gateway<'smartro_v2', SmartroV2V1Requests>('smartro_v2', {
  name: { ko: '스마트로(신모듈)', en: 'Smartro (new module)' },
  docs: 'opi/ko/integration/pg/v1/smartro-v2/readme?v=v1',
  // 가능한 결제 환경
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method
      methods: ['card', 'trans', 'vbank', 'phone', ...easyPays],
      rules: [
        cite(
          '인증결제창 요청 > buyer_tel: required in the list; live shops of other gateways omit it',
          requiredByGuide('buyer_tel'),
        ),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('3.결제 요청하기', redirectRequired),
        cite(
          '기타 유의사항 > 결제 통화 파라미터 제어 불가능 (no dollars "for now", but V2\'s guide has them: not refused)',
          oneOf('currency', ['KRW', 'USD']),
        ),
        cite('기타 유의사항 > 결제 통화 파라미터 제어 불가능: the MID decides', ignored('currency')),
        cite(
          '빌링키 발급시 유의사항 > 언어 설정 미지원: only payments support both languages',
          supports('language', ['ko', 'en']),
        ),
        cite(
          '스마트로와 사전 계약이 필요한 경우',
          contract(['tax_free', 'card.direct.quota', 'useFreeInterestFromMall']),
        ),
        cite('스마트로와 사전 계약이 필요한 경우 > 해외 결제', contract(openType, equals(openType, 'EN'))),
        cite(
          '카드 결제시 유의사항 > 할부 개월수 리스트, 무이자 할부 개월수 리스트, 카드사 포인트 사용 여부',
          ignored(['display.card_quota', 'card.detail', 'useCardPoint']),
        ),
        cite(
          '카드 결제시 유의사항 > 다이렉트 호출시에만 고정 할부 개월수 필수 입력',
          together(['card.direct.code', 'card.direct.quota'], method('card')),
        ),
        cite(
          '카드 결제시 유의사항 > 전북카드와 카카오뱅크 카드 다이렉트 호출은 윈도우 OS에서만 가능',
          windowsOnly('card.direct.code', method('card'), '372', '090'),
        ),
        cite(
          '간편 결제 시 유의사항 > 구매자 식별값 customer_id는 필수 입력',
          required('customer_id', isEasyPay),
        ),
        cite('간편 결제 시 유의사항 > 구매자 식별값 customer_id는 필수 입력', idLength),
        cite(
          '가상계좌 결제시 유의사항 > vbank_due 파라미터는 필수 입력',
          required('vbank_due', method('vbank')),
        ),
        cite(
          '인증결제창 요청 > vbank_due: the time is always the last second',
          matches('vbank_due', day, 'yyyymmdd', method('vbank'), 'warning'),
        ),
        cite(
          '가상계좌 결제시 유의사항 > 현금영수증 정보 전달 불가능 (the readme lists them for virtual accounts: not refused)',
          ignored([kind, receiptId], method('vbank')),
        ),
        cite(
          "기타 유의사항 > 현금성 결제 시: for a personal or a company's receipt",
          required(receiptId, both(plainTransfer, equals(kind, 'personal', 'corporate'))),
        ),
        cite(
          '기타 유의사항 > 현금성 결제 시: not without a receipt type, nor for an anonymous receipt',
          forbidden(receiptId, both(plainTransfer, either(not(present(kind)), equals(kind, 'anonymous')))),
        ),
        cite(
          '휴대폰 소액결제시 유의사항 > digital 파라미터는 필수 입력',
          required('digital', method('phone')),
        ),
        ...cite('휴대폰 소액결제시 유의사항 > digital 파라미터가 올바르지 않은 경우 결제 불가', v1Goods()),
        cite(
          '에스크로 결제시 유의사항 > 카드사/가상계좌 은행 다이렉트 호출 불가능',
          forbidden('card.direct', both(method('card'), isEscrow), { with: 'escrow' }),
        ),
        cite(
          '에스크로 결제시 유의사항 > 에스크로 + 계좌이체 결제 시 현금영수증 자동 입력 불가능',
          forbidden([kind, receiptId], both(isTransfer, isEscrow), { with: 'escrow' }),
        ),
        cite(
          '기타 유의사항 > 제공 기간: not shown without both start and end',
          recommended(['period.from', 'period.to'], present('period')),
        ),
        cite('payrq > products', productsIgnored),
      ],
      fields: {
        // 기타 유의사항 > 주문 번호에 특수문자 입력 불가능; PortOne's plugin sends `wc_order_…`: not refused
        merchant_uid: alphanumericId,
        // 카드 결제시 유의사항 > 카드사 포인트 사용 여부 파라미터
        useCardPoint: flag,
        // 기타 유의사항 > 제공 기간: other formats are not shown
        period: { from: shownDay, to: shownDay },
      },
    },
    issue: {
      // 비인증 결제창 요청 > pay_method
      methods: ['card'],
      rules: [
        cite('비인증 결제창 요청 > name, customer_id', required(['name', 'customer_id'])),
        cite(
          '비인증 결제창 요청 > amount: in the sample only, never charged; other gateways open no window without it: not refused',
          recommended('amount'),
        ),
        cite('비인증 결제창 요청 > m_redirect_url', redirectRequired),
        cite('비인증 결제창 요청 > customer_id', idLength),
        cite('빌링키 발급시 유의사항 > 빌링키 발급 창에서는 언어 설정 미지원', supports('language', ['ko'])),
        cite('payrq > products', productsIgnored),
      ],
      // 비인증 결제창 요청 > bypass
      bypass: { smartro_v2: smartroBilling },
    },
  },
  // 인증결제창 요청 > bypass
  bypass: {
    cashReceiptType: choice(['anonymous', 'personal', 'corporate']),
    customerIdentifier: text,
    // The notes misspell it like this.
    customerIdentiifer: misspelling('customerIdentifier'),
    smartro_v2: smartroPayment,
  },
  conversion: smartroConversion,
})
