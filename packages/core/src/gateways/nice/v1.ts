import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, either, equals, fact, method, not, present } from '../../rules/conditions.js'
import { choice, compactDay, shaped, text } from '../../rules/fields.js'
import { isList, wordsIn } from '../../rules/path.js'
import {
  contract,
  forbidden,
  ignored,
  recommended,
  required,
  requiredByGuide,
  taxContract,
} from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { matches, oneOf, supports, usualAmount } from '../../rules/values.js'
import { niceAmounts } from '../shared/amounts.js'
import { v1Goods } from '../shared/goods.js'
import { v1Gateway } from '../gateway.js'
import {
  mobileNumber,
  niceBypass,
  niceContracts,
  niceName,
  installmentFindings,
  tooCheap,
  checkInstallments,
  withoutSigns,
} from './shared.js'
import { nice } from './conversion.js'
import type { NiceV2V1Requests } from './requests.js'

const quota = 'display.card_quota'
const cardDirect = both(method('card'), present('card.direct'))
const bankDirect = both(method('trans'), equals('bypass.nice_v2.DirectShowOpt', 'BANK'))
const cash = method('naverpay_point', 'ssgpay_bank')
const cashLike = either(cash, bankDirect)

// 일반결제 연동 유의사항: the tables. A single listed month is fixed. An empty list is a fixed lump sum.
const installments = table({
  path: quota,
  finds: installmentFindings(() => true, {
    direct: 'card.direct',
    fixed: quota,
    list: quota,
    free: ['useFreeInterestFromMall'],
  }),
  test: (scope) => {
    const { method: payMethod, at, has } = scope
    const months = at(quota)
    checkInstallments(scope, {
      // SSG's bank account is not the SSGPAY window: the guide has its own heading for it
      window: wordsIn(payMethod)
        .replace(/^(naverpay)_.*/, '$1')
        .toUpperCase(),
      direct: has('card.direct') && 'card.direct',
      kind: isList(months) && months.length > 1 ? 'list' : 'fixed',
      months: has(quota) && quota,
      free: () => (at('useFreeInterestFromMall') === true ? ['useFreeInterestFromMall'] : []),
    })
  },
})

/** NICE Payments' new module, V1. https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme */
export const niceV2 = /* @__PURE__ */ v1Gateway<'nice_v2', NiceV2V1Requests>('nice_v2', {
  name: { ko: '나이스정보통신', en: 'NICE Payments' },
  docs: 'opi/ko/integration/pg/v1/nice-v2/readme?v=v1',
  // 가능한 결제 환경
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method; 일반결제 연동 유의사항 > 네이버페이: never `naverpay`
      methods: [
        'card',
        'trans',
        'vbank',
        'phone',
        'cultureland',
        'naverpay_card',
        'naverpay_point',
        'kakaopay',
        'payco',
        'samsungpay',
        'skpay',
        'ssgpay',
        'ssgpay_bank',
        'lpay',
        'applepay',
        'tosspay_card',
        'tosspay_money',
        'alipay',
      ],
      rules: [
        cite('인증결제창 요청 > name', required('name')),
        cite(
          '인증결제창 요청 > buyer_tel: required in the list; live services pay without it',
          requiredByGuide('buyer_tel'),
        ),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('3.결제 요청하기: callback on PC, m_redirect_url on mobile', redirectRequired),
        ...cite('인증결제창 요청 > name (no encoding is named)', niceName('name')),
        cite('인증결제창 요청 > currency', oneOf('currency', ['KRW', 'USD'])),
        cite('인증결제창 요청 > language', supports('language', ['ko', 'en', 'zh'])),
        cite('인증결제창 요청 > period', required(['period.from', 'period.to'], present('period'))),
        cite(
          '1. 나이스정보통신(신모듈) 채널 설정하기 (every method needs a contract as well)',
          contract(['tax_free', 'useFreeInterestFromMall', ...niceContracts]),
        ),
        cite('1. 나이스정보통신(신모듈) 채널 설정하기', taxContract('vat_amount')),
        cite('1. 나이스정보통신(신모듈) 채널 설정하기: 0 is the lump sum', contract('card.direct.quota')),
        cite('1. 나이스정보통신(신모듈) 채널 설정하기: an empty list is the lump sum', contract(quota)),
        cite(
          '1. 나이스정보통신(신모듈) 채널 설정하기: overseas payments',
          contract('currency', equals('currency', 'USD')),
        ),
        cite(
          "V2's guide, SDK 결제 요청하기 > 주요 파라미터 > taxFreeAmount (required, but without it everything is taxed: not refused)",
          recommended('tax_free', fact('compositeTax')),
        ),
        cite(
          '일반결제 연동 유의사항 > 카드 결제 > 카드사 다이렉트 호출시 고정 할부 개월수 필수 입력',
          required('card.direct.quota', cardDirect),
        ),
        cite(
          '일반결제 연동 유의사항 > 카드 결제 > 카드사 다이렉트 호출시 고정 할부 개월수 필수 입력: dollars are not mentioned',
          tooCheap('card.direct.quota', 'amount', both(cardDirect, not(equals('currency', 'USD')))),
        ),
        cite(
          '일반결제 연동 유의사항 > 카드 결제 > 토스뱅크 카드사 다이렉트 호출 미지원',
          forbidden('card.direct.code', both(method('card'), equals('card.direct.code', '092'))),
        ),
        cite(
          '일반결제 연동 유의사항 > 카드 결제, 카카오페이, 네이버페이, 페이코, 삼성페이/11Pay (구.SKPay)/SSGPAY, 애플페이/LPAY',
          installments,
        ),
        cite(
          '일반결제 연동 유의사항 > 카카오페이, 네이버페이: the nine card companies of the tables (points are not a card: not refused)',
          oneOf(
            'card.direct.code',
            ['361', '381', '365', '366', '367', '368', '370', '371', '374'],
            method('kakaopay', 'naverpay_card'),
          ),
        ),
        cite(
          '일반결제 연동 유의사항 > 가상계좌 > 가상계좌 입금 기한(vbank_due) 필수 입력; the type requires it for every method',
          required('vbank_due', method('vbank')),
        ),
        cite(
          '일반결제 연동 유의사항 > 휴대폰 소액결제 > 실물/컨텐츠 여부(digital) 필수 입력',
          required('digital', method('phone')),
        ),
        ...cite(
          "일반결제 연동 유의사항 > 휴대폰 소액결제 > 실물/컨텐츠 여부(digital) 필수 입력: the MID's setting must be the same",
          v1Goods(),
        ),
        cite(
          '일반결제 연동 유의사항 > 상품권 결제 > MallUserID(bypass.nice_v2.MallUserID)는 필수 입력',
          required('bypass.nice_v2.MallUserID', method('cultureland')),
        ),
        cite(
          '일반결제 연동 유의사항 > 네이버페이; SSG 은행계좌 결제',
          required('bypass.cashReceiptType', cash),
        ),
        cite(
          '일반결제 연동 유의사항 > 계좌이체 > 계좌이체 다이렉트 호출시 현금영수증 정보는 필수 입력',
          required('bypass.cashReceiptType', bankDirect),
        ),
        cite(
          "일반결제 연동 유의사항 > 현금영수증 > 현금영수증 발급 유형 지원 여부 (not for an anonymous one, says V2's schema)",
          required(
            'bypass.customerIdentifier',
            both(cashLike, not(equals('bypass.cashReceiptType', 'anonymous'))),
          ),
        ),
        cite(
          '일반결제 연동 유의사항 > 현금영수증 > 현금영수증 발급 유형 지원 여부',
          matches(
            'bypass.customerIdentifier',
            mobileNumber,
            'mobile-number',
            both(cashLike, equals('bypass.cashReceiptType', 'personal')),
          ),
        ),
        cite(
          '일반결제 연동 유의사항 > 현금영수증 > 가상계좌, 계좌이체 결제 시 현금영수증 파라미터 사용이 불가능한 경우',
          ignored(
            ['bypass.cashReceiptType', 'bypass.customerIdentifier'],
            both(method('vbank', 'trans'), not(bankDirect)),
          ),
        ),
        cite(
          '일반결제 연동 유의사항 > 계좌이체 > 계좌이체 에스크로 결제시에는 다이렉트 호출 불가능',
          forbidden('bypass.nice_v2.DirectShowOpt', both(bankDirect, equals('escrow', true)), {
            with: 'escrow',
          }),
        ),
        cite(
          '일반결제 연동 유의사항 > SSG 은행계좌 결제 > SSGPAY 은행 계좌 결제 시 주문 번호에 특수 문자를 사용 불가능',
          matches('merchant_uid', withoutSigns, 'alphanumeric', method('ssgpay_bank')),
        ),
        cite('help centre, minimum and maximum amounts > 나이스정보통신', usualAmount('amount', niceAmounts)),
        cite('payrq > products', productsIgnored),
      ],
      fields: {
        // 인증결제창 요청 > period: a time is left out
        period: { from: compactDay('warning'), to: compactDay('warning') },
        // 일반결제 연동 유의사항 > 가상계좌 > 가상계좌 입금 기한(vbank_due) 필수 입력: four formats; with another no window opens
        vbank_due: shaped(/^(?:\d{8}(?:\d{6})?|\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?)$/, 'nice_v2-due'),
      },
    },
    issue: {
      // 비인증 결제창 요청 > pay_method (the table of billing keys says there is no window: not refused)
      methods: ['naverpay_card', 'naverpay_point', 'kakaopay'],
      rules: [
        cite(
          '비인증 결제창 요청 > name, customer_id (no amount among the parameters, 0 in the sample)',
          required(['name', 'customer_id']),
        ),
        cite(
          '비인증 결제창 요청 > buyer_tel: required in the list, but payments with the same text pass without it',
          requiredByGuide('buyer_tel'),
        ),
        cite('비인증 결제창 요청 > m_redirect_url', redirectRequired),
        ...cite('비인증 결제창 요청 > name', niceName('name')),
        cite('payrq > products', productsIgnored),
      ],
      // 비인증 결제창 요청: none
      bypass: {},
    },
  },
  // 인증결제창 요청 > bypass; 일반결제 연동 유의사항 > 현금영수증: receipts stand beside the block
  bypass: {
    ...niceBypass,
    cashReceiptType: choice(['personal', 'corporate', 'anonymous']),
    customerIdentifier: text,
  },
  conversion: nice,
})
