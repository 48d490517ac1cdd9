import { cite } from '../../rules/cite.js'
import { method, not, onMobile, onPc } from '../../rules/conditions.js'
import { choice, on, asciiId, shaped, text } from '../../rules/fields.js'
import { wordsIn } from '../../rules/path.js'
import { contract } from '../../rules/presence.js'
import { tokenList } from '../../rules/tokens.js'
import { table } from '../../rules/rule.js'
import { misspelling } from '../../rules/shape.js'
import { maxLength, oneOf, oneOfOr, usualAmount } from '../../rules/values.js'
import { below1000, cardAmounts, inicisAmounts, inV2 } from '../shared/amounts.js'
import { v2Gateway } from '../gateway.js'
import { familyIssue, familyIssueAndPay, familyPayment, gifts, giftType } from '../shared/inicis-family.js'
import { inicis } from './conversion.js'
import type { InicisV2Requests } from './requests.js'

// 주요 파라미터 > bypass > inicis_v2 > acceptmethod: OK Cashbag, partly free installments and mall points
const contractOptions = table({
  path: 'bypass.inicis_v2.acceptmethod',
  finds: [{ code: 'contract', path: 'bypass.inicis_v2.acceptmethod[]', severity: 'notice' }],
  when: onPc,
  test: ({ at, report }) => {
    const options = at('bypass.inicis_v2.acceptmethod')
    if (!Array.isArray(options)) return
    options.forEach((option, index) => {
      if (/^(?:ocb$|slimquota\(|mallpoint\()/.test(wordsIn(option)))
        report('contract', `bypass.inicis_v2.acceptmethod.${index}`, undefined, 'notice')
    })
  },
})

/** KG Inicis, V2. https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2 */
export const inicisV2 = /* @__PURE__ */ v2Gateway<'inicis_v2', InicisV2Requests>('inicis_v2', {
  name: { ko: 'KG이니시스', en: 'KG Inicis' },
  docs: 'opi/ko/integration/pg/v2/inicis-v2?v=v2',
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'],
      rules: [
        // 주요 파라미터, 유의사항: shared with Welcome Payments
        ...familyPayment(),
        cite(
          "quick-guide/payment > paymentId: KG Inicis' own order number (oid) ends at 40, as live shops report, too",
          maxLength('paymentId', 40),
        ),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > KG이니시스; 주요 파라미터 > bypass > acceptmethod, P_RESERVED: below1000',
          usualAmount('totalAmount', inV2(cardAmounts), not(below1000('bypass.inicis_v2'))),
        ),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > KG이니시스',
          usualAmount('totalAmount', inV2(inicisAmounts)),
        ),
        cite('유의사항 > 공통 > 지원되는 결제 통화', oneOf('currency', ['KRW', 'USD'], method('CARD'))),
        cite(
          '유의사항 > 공통 > 지원되는 결제 통화',
          oneOf(
            'currency',
            ['KRW'],
            method('TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'),
          ),
        ),
        cite(
          '사전 계약 안내 (without easy payments in general, which say nothing about the request)',
          contract([
            'isEscrow',
            'card.useCardPoint',
            'card.installment.freeInstallmentPlans',
            'card.cardCompany',
          ]),
        ),
        cite('사전 계약 안내', contractOptions),
        cite(
          '유의사항 > 상품권 결제 > 이니시스에서 지원하는 상품권 종류 및 필수 여부; an older version had HAPPYMONEY: not refused',
          oneOfOr(giftType, gifts, ['HAPPYMONEY'], method('GIFT_CERTIFICATE')),
        ),
        cite(
          '유의사항 > 간편 결제 > 이니시스에서 지원하는 간편결제사 종류',
          oneOf(
            'easyPay.easyPayProvider',
            ['KAKAOPAY', 'NAVERPAY', 'SAMSUNGPAY', 'SSGPAY', 'APPLEPAY', 'LPAY', 'TOSSPAY', 'PAYCO'],
            method('EASY_PAY'),
          ),
        ),
      ],
      // 유의사항 > 공통 > paymentId 에는 ASCII 문자만 허용됩니다
      fields: { paymentId: asciiId },
    },
    requestIssueBillingKey: {
      // SDK 카드 빌링키 > 주요 파라미터 > billingKeyMethod
      methods: ['CARD'],
      rules: [
        // SDK 카드 빌링키 > 주요 파라미터, 유의사항: shared with Welcome Payments
        ...familyIssue(),
        cite(
          'quick-guide/payment > paymentId: no page gives a length for billing keys, but both become the same order number (oid)',
          maxLength('issueId', 40),
        ),
        cite('SDK 카드 빌링키 > 유의사항 > 지원되는 결제 통화', oneOf('currency', ['KRW', 'USD'], onPc)),
        cite('SDK 카드 빌링키 > 유의사항 > 지원되는 결제 통화', oneOf('currency', ['KRW'], onMobile)),
      ],
      // SDK 카드 빌링키 > 유의사항 > issueId 에는 ASCII 문자만 허용됩니다
      fields: { issueId: asciiId },
      // SDK 카드 빌링키 > 주요 파라미터 > bypass
      bypass: { inicis_v2: { carduse: on('mobile', choice(['percard', 'cocard'])) } },
    },
    requestIssueBillingKeyAndPay: {
      // SDK 휴대폰 빌링키 > 주요 파라미터 > billingKeyAndPayMethod (PHONE there, MOBILE in the schema)
      methods: ['MOBILE'],
      rules: [
        // SDK 휴대폰 빌링키 > 주요 파라미터, 유의사항: shared with Welcome Payments
        ...familyIssueAndPay(),
        cite(
          "quick-guide/payment > paymentId: KG Inicis' own order number (oid)",
          maxLength('paymentId', 40),
        ),
      ],
      // SDK 휴대폰 빌링키 > 유의사항 > paymentId 에는 ASCII 문자만 허용됩니다
      fields: { paymentId: asciiId },
      // SDK 휴대폰 빌링키 > 주요 파라미터 (nor do the types have a block for it)
      bypass: {},
    },
  },
  // 주요 파라미터 > bypass > inicis_v2
  bypass: {
    inicis_v2: {
      logo_url: text,
      logo_2nd: text,
      parentemail: on('pc', shaped(/^[\p{L}\d@.]*$/u, 'plain-email')),
      Ini_SSGPAY_MDN: on('pc', shaped(/^\d*$/, 'digits')),
      acceptmethod: on(
        'pc',
        tokenList(':', [
          'below1000',
          'ocb',
          'paypopup',
          'hidebar',
          'noeasypay',
          'SKIN(#',
          'slimquota(',
          'mallpoint(',
        ]),
      ),
      P_CARD_OPTION: on('mobile', shaped(/^selcode=\d+$/, 'selcode', 'warning')),
      P_MNAME: text,
      // The guide's older sample misspelled P_MNAME like this (changed 2025-10-13).
      P_NMANE: misspelling('P_MNAME'),
      P_RESERVED: on(
        'mobile',
        tokenList('&', ['below1000=Y', 'noeasypay=Y', 'global_visa3d=Y', 'apprun_check=Y']),
      ),
    },
  },
  conversion: { code: 'html5_inicis', ...inicis },
})
