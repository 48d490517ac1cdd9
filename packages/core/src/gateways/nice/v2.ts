import { cardCompanies } from '../../requests/codes.js'
import { cite } from '../../rules/cite.js'
import {
  both,
  either,
  equals,
  fact,
  holds,
  method,
  not,
  only,
  present,
  single,
  type Condition,
} from '../../rules/conditions.js'
import { alphanumericId } from '../../rules/fields.js'
import { isList, wordsIn } from '../../rules/path.js'
import { contract, forbidden, ignored, nameRequired, recommended, required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import type { Scope } from '../../rules/scope.js'
import { eachOneOf, matches, maxItems, maxLength, oneOf, usualAmount } from '../../rules/values.js'
import { inV2, niceAmounts } from '../shared/amounts.js'
import { v2Goods } from '../shared/goods.js'
import { v2Gateway } from '../gateway.js'
import {
  installmentFindings,
  mobileNumber,
  niceBypass,
  niceContracts,
  niceName,
  tooCheap,
  checkInstallments,
  withoutSigns,
} from './shared.js'
import { nice } from './conversion.js'
import type { NiceV2Requests } from './requests.js'

const provider = (...names: readonly string[]): Condition =>
  both(method('EASY_PAY'), equals('easyPay.easyPayProvider', ...names))

/** An easy payment that can be charged only by these methods. */
const ways = (...allowed: readonly unknown[]): Condition => only('easyPay.availablePayMethods', ...allowed)

const naverPoints = both(provider('NAVERPAY'), ways('CHARGE', 'MONEY'))
const ssgAccount = both(provider('SSGPAY'), ways('TRANSFER'))
const cashLike = either(naverPoints, ssgAccount)
const isBankDirect = equals('bypass.nice_v2.DirectShowOpt', 'BANK')
const bankDirect = both(method('TRANSFER'), isBankDirect)
const cardDirect = both(method('CARD'), present('card.cardCompany'))

/**
 * No page names the parameter that opens a card company's own window in an easy payment. A list of one card is taken for
 * it, but the quick guide allows any list: never an error.
 */
const soleCard = single('easyPay.availableCards')

const cardMonth = 'card.installment.monthOption.fixedMonth'
const easyMonth = 'easyPay.installment.monthOption.fixedMonth'

/** The paths of what a request asks of a window; built once, since every check reads them. */
const asked = (root: 'card' | 'easyPay') => ({
  list: `${root}.installment.monthOption.availableMonthList`,
  fixed: `${root}.installment.monthOption.fixedMonth`,
  shopPays: `${root}.useFreeInterestFromMall`,
  plans: `${root}.installment.freeInstallmentPlans`,
})
const ofCards = /* @__PURE__ */ asked('card')
const ofEasyPay = /* @__PURE__ */ asked('easyPay')

const placesOf = (root: 'card' | 'easyPay', direct: string) => {
  const { list, fixed, shopPays, plans } = asked(root)
  return { direct, list, fixed, free: [shopPays, plans] }
}

/** Reports warnings only: no page says what opens a card company's own window in an easy payment. */
const warningsOnly = (scope: Scope): Scope => ({
  ...scope,
  report: (code, path, params) => scope.report(code, path, params, 'warning'),
})

// 연동 유의사항 > … 일반결제 유의사항: the tables
const installments = table({
  path: 'easyPay.installment.monthOption',
  finds: [
    ...installmentFindings((window) => window === 'CARD', placesOf('card', 'card.cardCompany')),
    ...installmentFindings(
      (window) => window !== 'CARD',
      placesOf('easyPay', 'easyPay.availableCards'),
      'warning',
    ),
  ],
  test: (scope) => {
    const { method: payMethod, at, has } = scope
    const isEasy = payMethod === 'EASY_PAY'
    const { list, fixed, shopPays, plans } = isEasy ? ofEasyPay : ofCards
    const kind = has(list) ? 'list' : 'fixed'
    const months = kind === 'list' ? list : fixed
    checkInstallments(isEasy ? warningsOnly(scope) : scope, {
      window: wordsIn(isEasy ? at('easyPay.easyPayProvider') : payMethod),
      direct: isEasy
        ? holds(soleCard, scope) && 'easyPay.availableCards'
        : has('card.cardCompany') && 'card.cardCompany',
      kind,
      months: has(months) && months,
      free: () => {
        const free = at(plans)
        return [
          ...(at(shopPays) === true ? [shopPays] : []),
          ...(isList(free) && free.length > 0 ? [plans] : []),
        ]
      },
    })
  },
})

const fullNameLength = maxLength('customer.fullName', 30, 'bytes')

/** NICE Payments' new module, V2. https://developers.portone.io/opi/ko/integration/pg/v2/nice-v2 */
export const niceV2 = /* @__PURE__ */ v2Gateway<'nice_v2', NiceV2Requests>('nice_v2', {
  name: { ko: '나이스정보통신', en: 'NICE Payments' },
  docs: 'opi/ko/integration/pg/v2/nice-v2?v=v2',
  // V1's readme > 가능한 결제 환경; V2's page is silent
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제수단 (not ALIPAY, for which the schema has a rule and V1's page a method: not refused)
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'GIFT_CERTIFICATE', 'EASY_PAY', 'ALIPAY'],
      rules: [
        ...cite(
          'SDK 결제 요청하기 > 주요 파라미터 > orderName (no encoding is named)',
          niceName('orderName'),
        ),
        cite('schema Customer.fullName', fullNameLength),
        cite(
          'schema Customer.fullName: for Alipay, also as firstName and lastName',
          nameRequired(method('ALIPAY')),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > currency (the quick guide has KRW only: not refused)',
          oneOf('currency', ['KRW', 'USD']),
        ),
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > 나이스정보통신',
          usualAmount('totalAmount', inV2(niceAmounts)),
        ),
        cite(
          '연동 유의사항 > 나이스정보통신와 사전 계약이 필요한 경우: overseas payments',
          contract('currency', equals('currency', 'USD')),
        ),
        cite(
          '연동 유의사항 > 나이스정보통신와 사전 계약이 필요한 경우 (every method needs a contract as well)',
          contract([
            'taxFreeAmount',
            'vatAmount',
            'isEscrow',
            'card.useCardPoint',
            'card.useFreeInterestFromMall',
            cardMonth,
            easyMonth,
            'card.installment.freeInstallmentPlans',
            'card.installment.monthOption.availableMonthList',
            'easyPay.useFreeInterestFromMall',
            'easyPay.installment.freeInstallmentPlans',
            'easyPay.installment.monthOption.availableMonthList',
            ...niceContracts,
          ]),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > taxFreeAmount (required, but without it everything is taxed: not refused)',
          recommended('taxFreeAmount', fact('compositeTax')),
        ),
        cite(
          '유의할 파라미터 > virtualAccount.accountExpiry',
          required('virtualAccount.accountExpiry', method('VIRTUAL_ACCOUNT')),
        ),
        cite(
          '유의할 파라미터 > card.installment.monthOption.fixedMonth; 카드 일반결제 유의사항',
          required(cardMonth, cardDirect),
        ),
        cite(
          '유의할 파라미터 > card.installment.monthOption.fixedMonth: dollars are not mentioned',
          tooCheap(cardMonth, 'totalAmount', both(cardDirect, equals('currency', 'KRW'))),
        ),
        cite(
          '카드 일반결제 유의사항: Toss Bank is missing (the quick guide lists it for every gateway)',
          oneOf(
            'card.cardCompany',
            cardCompanies.filter((card) => card !== 'TOSS_BANK'),
            method('CARD'),
          ),
        ),
        cite(
          '카드, 카카오페이, 네이버페이, 페이코, 삼성페이/11Pay(구.SKPay)/SSGPAY, 애플페이/LPAY 일반결제 유의사항',
          installments,
        ),
        cite(
          '카카오페이 일반결제 유의사항; 네이버페이 일반결제 유의사항',
          eachOneOf(
            'easyPay.availableCards',
            [
              'BC_CARD',
              'KOOKMIN_CARD',
              'SAMSUNG_CARD',
              'SHINHAN_CARD',
              'HYUNDAI_CARD',
              'LOTTE_CARD',
              'CITI_CARD',
              'NH_CARD',
              'HANA_CARD',
            ],
            both(provider('KAKAOPAY', 'NAVERPAY'), soleCard),
            'warning',
          ),
        ),
        cite('유의할 파라미터 > productType', required('productType', method('MOBILE'))),
        ...cite('유의할 파라미터 > productType: must match the setting of the MID', v2Goods()),
        cite(
          '유의할 파라미터 > giftCertificate.certificateType (giftCertificateType in the schema)',
          required('giftCertificate.giftCertificateType', method('GIFT_CERTIFICATE')),
        ),
        cite(
          '유의할 파라미터 > giftCertificate.certificateType',
          oneOf('giftCertificate.giftCertificateType', ['CULTURELAND'], method('GIFT_CERTIFICATE')),
        ),
        cite(
          '유의할 파라미터 > bypass.nice_v2.MallUserID',
          required('bypass.nice_v2.MallUserID', method('GIFT_CERTIFICATE')),
        ),
        cite(
          "quick guide, easyPay.easyPayProvider: the providers that this page and V1's list speak of",
          oneOf(
            'easyPay.easyPayProvider',
            ['KAKAOPAY', 'NAVERPAY', 'PAYCO', 'SAMSUNGPAY', 'SKPAY', 'SSGPAY', 'LPAY', 'APPLEPAY', 'TOSSPAY'],
            method('EASY_PAY'),
          ),
        ),
        cite(
          '유의할 파라미터 > easyPay.availablePayMethods (optional for Toss Pay in the schema: not refused)',
          required('easyPay.availablePayMethods', provider('NAVERPAY')),
        ),
        cite(
          '유의할 파라미터 > easyPay.availablePayMethods; MONEY is CHARGE in the schema',
          eachOneOf(
            'easyPay.availablePayMethods',
            ['CARD', 'CHARGE', 'MONEY'],
            provider('NAVERPAY', 'TOSSPAY'),
          ),
        ),
        cite(
          '유의할 파라미터 > easyPay.availablePayMethods: left out for cards and SSG money (required for everything else: quick guide)',
          eachOneOf('easyPay.availablePayMethods', ['TRANSFER'], provider('SSGPAY')),
        ),
        cite(
          '네이버페이 일반결제 유의사항; SSG페이 계좌 결제 유의사항',
          required('easyPay.cashReceiptType', cashLike),
        ),
        cite(
          '네이버페이 일반결제 유의사항; SSG페이 계좌 결제 유의사항 (the schema: not for ANONYMOUS)',
          required(
            'easyPay.customerIdentifier',
            both(cashLike, not(equals('easyPay.cashReceiptType', 'ANONYMOUS'))),
          ),
        ),
        cite('SSG페이 계좌 결제 유의사항', matches('paymentId', withoutSigns, 'alphanumeric', ssgAccount)),
        cite('일반결제 현금영수증 유의사항', required('transfer.cashReceiptType', bankDirect)),
        cite(
          '일반결제 현금영수증 유의사항 (the schema: not for ANONYMOUS)',
          required(
            'transfer.customerIdentifier',
            both(bankDirect, not(equals('transfer.cashReceiptType', 'ANONYMOUS'))),
          ),
        ),
        cite(
          '일반결제 현금영수증 유의사항 (an error on the page, ignored in the schema: not refused)',
          ignored(['transfer.cashReceiptType', 'transfer.customerIdentifier'], not(isBankDirect)),
        ),
        cite(
          "일반결제 현금영수증 유의사항: a telephone number (V1's page: a company gives its registration number)",
          matches(
            'easyPay.customerIdentifier',
            mobileNumber,
            'mobile-number',
            both(cashLike, equals('easyPay.cashReceiptType', 'PERSONAL')),
          ),
        ),
        cite(
          '일반결제 현금영수증 유의사항',
          matches(
            'transfer.customerIdentifier',
            mobileNumber,
            'mobile-number',
            both(bankDirect, equals('transfer.cashReceiptType', 'PERSONAL')),
          ),
        ),
        cite(
          '계좌이체 일반결제 유의사항',
          forbidden('bypass.nice_v2.DirectShowOpt', both(bankDirect, equals('isEscrow', true)), {
            with: 'isEscrow',
          }),
        ),
        cite(
          '계좌이체 일반결제 유의사항; 일반결제 현금영수증 유의사항; schema',
          ignored([
            // 계좌이체 일반결제 유의사항
            'transfer.bankCode',
            // 일반결제 현금영수증 유의사항
            'virtualAccount.cashReceiptType',
            'virtualAccount.customerIdentifier',
            // schema CardPromotion, PaymentRequestUnionVirtualAccount.availableBanks: NHN KCP only
            'card.cardPromotion',
            'virtualAccount.availableBanks',
          ]),
        ),
      ],
    },
    requestIssueBillingKey: {
      // 결제창 빌링키 발급 > 주요 파라미터 > billingKeyMethod
      methods: ['EASY_PAY'],
      rules: [
        cite(
          '결제창 빌링키 발급 > 주요 파라미터 > issueId, issueName, easyPay',
          required(['issueId', 'issueName', 'easyPay.easyPayProvider']),
        ),
        cite('결제창 빌링키 발급 > 주요 파라미터 > issueId', maxLength('issueId', 40)),
        cite('schema Customer.fullName', fullNameLength),
        cite(
          '결제창 빌링키 발급 > 주요 파라미터 > easyPay > easyPayProvider',
          oneOf('easyPay.easyPayProvider', ['KAKAOPAY', 'NAVERPAY']),
        ),
        cite(
          '결제창 빌링키 발급 > 주요 파라미터 > easyPay > availablePayMethods: one of the two',
          required('easyPay.availablePayMethods', provider('NAVERPAY')),
        ),
        cite('결제창 빌링키 발급 > 주요 파라미터 > easyPay > availablePayMethods', {
          ...maxItems('easyPay.availablePayMethods', 1),
          when: provider('NAVERPAY'),
        }),
        cite(
          '결제창 빌링키 발급 > 주요 파라미터 > easyPay > availablePayMethods (MONEY as in payments: not refused)',
          eachOneOf('easyPay.availablePayMethods', ['CARD', 'CHARGE', 'MONEY'], provider('NAVERPAY')),
        ),
      ],
      // 결제창 빌링키 발급 > 주요 파라미터 > issueId: nearly all shops send hyphens: not refused
      fields: { issueId: alphanumericId },
      // 결제창 빌링키 발급 > 주요 파라미터 (nor do the types have a block for it)
      bypass: {},
    },
  },
  // schema bypass NiceV2
  bypass: niceBypass,
  conversion: nice,
})
