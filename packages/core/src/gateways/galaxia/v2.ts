import { cite } from '../../rules/cite.js'
import { equals, both, method, not, onMobile, onPc } from '../../rules/conditions.js'
import { text } from '../../rules/fields.js'
import { forbidden, ignored, recommended, required } from '../../rules/presence.js'
import { matches, maxLength, oneOf } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { galaxia as conversion } from './conversion.js'
import type { GalaxiaRequests } from './requests.js'

/** Rules for every operation. */
const everywhere = () =>
  [
    cite('연동 유의사항 > 갤럭시아머니트리 필수 파라미터', required('customer.customerId')),
    cite('연동 유의사항 > 갤럭시아머니트리 필수 파라미터', maxLength('customer.customerId', 20)),
    cite('연동 유의사항 > 모바일 결제 시 필수 파라미터', required('redirectUrl', onMobile)),
    cite('유의사항 > 가능한 트랜잭션 환경', oneOf('windowType.pc', ['IFRAME'], onPc)),
    cite('유의사항 > 가능한 트랜잭션 환경', oneOf('windowType.mobile', ['REDIRECTION'], onMobile)),
    cite('연동 유의사항 > 지원 통화', oneOf('currency', ['KRW'])),
  ] as const

const carriers = ['SKT', 'KT', 'LGU', 'HELLO', 'KCT', 'SK7'] as const

/** Galaxia Moneytree, V2. https://developers.portone.io/opi/ko/integration/pg/v2/galaxia */
export const galaxia = /* @__PURE__ */ v2Gateway<'galaxia', GalaxiaRequests>('galaxia', {
  name: { ko: '갤럭시아머니트리', en: 'Galaxia Moneytree' },
  docs: 'opi/ko/integration/pg/v2/galaxia?v=v2',
  // 유의사항 > 가능한 트랜잭션 환경
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'GIFT_CERTIFICATE', 'EASY_PAY'],
      rules: [
        // 연동 유의사항
        ...everywhere(),
        cite('SDK 결제 요청하기 > 주요 파라미터 > paymentId', maxLength('paymentId', 64)),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > customer > phoneNumber',
          required('customer.phoneNumber', method('TRANSFER')),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > isEscrow',
          forbidden('isEscrow', both(equals('isEscrow', true), not(method('TRANSFER', 'VIRTUAL_ACCOUNT')))),
        ),
        cite(
          '연동 유의사항 > 가상계좌 결제 시 필수 파라미터',
          required('virtualAccount.accountExpiry', method('VIRTUAL_ACCOUNT')),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > virtualAccount > dueDate; the schema takes four other forms: not refused',
          matches(
            'virtualAccount.accountExpiry.dueDate',
            /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i,
            'iso-datetime',
            method('VIRTUAL_ACCOUNT'),
            'warning',
          ),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > mobile > carrier',
          oneOf('mobile.carrier', carriers, method('MOBILE')),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > giftCertificate (the schema has no HAPPYMONEY: not refused)',
          oneOf(
            'giftCertificate.giftCertificateType',
            ['CULTURELAND', 'SMART_MUNSANG', 'BOOKNLIFE', 'HAPPYMONEY'],
            method('GIFT_CERTIFICATE'),
          ),
        ),
        cite(
          'SDK 결제 요청하기 > 주요 파라미터 > easyPay (the schema has no MONEYTREE: not refused)',
          oneOf(
            'easyPay.easyPayProvider',
            ['KAKAOPAY', 'NAVERPAY', 'TOSSPAY', 'SAMSUNGPAY', 'APPLEPAY', 'PAYCO', 'MONEYTREE'],
            method('EASY_PAY'),
          ),
        ),
        cite(
          'schema CardPromotion, PaymentRequestUnionVirtualAccount.availableBanks: NHN KCP only',
          ignored(['card.cardPromotion', 'virtualAccount.availableBanks']),
        ),
      ],
    },
    requestIssueBillingKey: {
      // SDK 빌링키 발급 요청하기 > 주요 파라미터 > billingKeyMethod
      methods: ['CARD'],
      rules: [
        // 연동 유의사항
        ...everywhere(),
        cite('SDK 빌링키 발급 요청하기 > 주요 파라미터 > issueName', required('issueName')),
        cite(
          'SDK 빌링키 발급 요청하기 > 주요 파라미터 > issueId: required on the page, optional in the schema',
          recommended('issueId'),
        ),
      ],
    },
    requestIssueBillingKeyAndPay: {
      // SDK 빌링키 발급 및 결제 요청하기 > 주요 파라미터 > billingKeyAndPayMethod
      methods: ['MOBILE'],
      rules: [
        // 연동 유의사항
        ...everywhere(),
        cite(
          'SDK 빌링키 발급 및 결제 요청하기 > 주요 파라미터 > mobile > carrier',
          oneOf('mobile.carrier', carriers),
        ),
      ],
    },
  },
  // No bypass on the page; the published types have this block in all three operations.
  bypass: { galaxia: { ITEM_CODE: text } },
  conversion,
})
