import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, fact, holds, method, not, onMobile, present } from '../../rules/conditions.js'
import { flag, shaped, text } from '../../rules/fields.js'
import { inList } from '../../rules/findings.js'
import { isPresent, recordsIn } from '../../rules/path.js'
import { advised, contract, ignored, recommended, required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { oneOf, supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { v1Goods } from '../shared/goods.js'
import { ksnetBypass } from './shared.js'
import { ksnetConversion } from './conversion.js'
import { kftcCard } from '../shared/v1-fields.js'
import type { KsnetV1Requests } from './requests.js'

const businessName = 'storeDetails.businessName'
const businessRegistrationNumber = 'storeDetails.businessRegistrationNumber'
const showsShop = ['storeDetails.ceoFullName', 'storeDetails.address', 'storeDetails.phoneNumber'] as const
const contact = ['buyer_email', 'buyer_tel'] as const
const easyPays = ['lpay', 'ssgpay', 'kakaopay', 'naverpay', 'payco'] as const
const isEasyPay = /* @__PURE__ */ method(...easyPays)

/** Woori, Hana, Nonghyup, Samsung, Hyundai, Lotte, Shinhan, Citi. */
const siteCards = ['041', '374', '371', '365', '367', '368', '366', '370']

/** Opens the own window of one of these card companies. */
const atCard = (...codes: readonly string[]) => both(method('card'), equals('card.direct.code', ...codes))

// 카드사 다이렉트 호출 > 유의사항 > 필수 파라미터 안내, a table of what a card company's own window requires
const directCards = [
  cite(
    '카드사 다이렉트 호출 > 유의사항 > 필수 파라미터 안내: BC, Suhyup, Jeonbuk, Gwangju, Kakao Bank',
    required(['buyer_tel', 'bypass.ksnet.tcode'], both(onMobile, atCard('361', '369', '372', '364', '090'))),
  ),
  cite(
    '카드사 다이렉트 호출 > 유의사항 > 필수 파라미터 안내: Kookmin and the others',
    required([businessName, businessRegistrationNumber], atCard('381', ...siteCards)),
  ),
  cite(
    '카드사 다이렉트 호출 > 유의사항 > 필수 파라미터 안내',
    required('bypass.ksnet.url', atCard(...siteCards)),
  ),
  cite(
    "카드사 다이렉트 호출 > 유의사항 > 할부개월 리스트 렌더링을 함께 사용할 수 없습니다 (V2's guide says that they can: not refused)",
    ignored('display.card_quota', atCard(...siteCards)),
  ),
] as const

const direct = /* @__PURE__ */ equals('bypass.ksnet.easyPayDirect', true)

// 간편결제 다이렉트 호출, a table of what a provider's own window requires; L.pay requires the name only
const directEasyPays = [
  cite(
    '간편결제 다이렉트 호출 > 네이버페이의 경우',
    required(businessName, both(direct, method('naverpay'))),
  ),
  cite(
    '간편결제 다이렉트 호출 > 카카오페이의 경우',
    required([...showsShop, ...contact], both(direct, method('kakaopay'))),
  ),
  cite(
    '간편결제 다이렉트 호출 > 페이코의 경우',
    required([businessName, businessRegistrationNumber, ...contact], both(direct, method('payco'))),
  ),
] as const

const freeIssuers = ['361', '381', '374', '365', '366', '367', '368', '371']

// 연동 주의사항 > 특이사항, 기타: card companies whose installments the shop can pay for, never with easy payments
const freeInstallments = /* @__PURE__ */ table({
  path: 'card.detail',
  finds: [
    {
      code: 'unsupported-value',
      path: 'card.detail[].card_code',
      severity: 'warning',
      params: { allowed: freeIssuers },
      when: not(isEasyPay),
    },
    { code: 'ignored', path: 'card.detail[].max_month', severity: 'warning', when: isEasyPay },
  ],
  test: (scope) => {
    for (const [{ card_code, max_month }, path] of recordsIn(scope.at('card.detail'), 'card.detail')) {
      if (!isPresent(max_month)) continue
      if (holds(isEasyPay, scope)) scope.report('ignored', `${path}.max_month`, undefined, 'warning')
      else if (isPresent(card_code)) inList(card_code, `${path}.card_code`, scope, freeIssuers, 'warning')
    }
  },
})

/** KSNET, V1. https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme */
export const ksnet = /* @__PURE__ */ v1Gateway<'ksnet', KsnetV1Requests>('ksnet', {
  name: { ko: 'KSNET', en: 'KSNET' },
  docs: 'opi/ko/integration/pg/v1/ksnet/readme?v=v1',
  // 2. 결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    pay: {
      // 인증결제창 요청 > pay_method
      methods: ['card', 'vbank', 'trans', 'phone', ...easyPays],
      rules: [
        cite('인증결제창 요청 > buyer_name', required('buyer_name')),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('2. 결제 요청하기', redirectRequired),
        cite('인증결제창 요청 > currency; payrq takes won without it: not refused', advised('currency')),
        cite('연동 주의사항 > 특이사항', oneOf('currency', ['KRW', 'USD'])),
        cite(
          "인증결제창 요청 > currency: only won in a card company's own window",
          oneOf('currency', ['KRW'], both(method('card'), present('card.direct.code'))),
        ),
        cite(
          '연동 주의사항 > 특이사항: dollars are for cards issued abroad',
          supports('currency', ['KRW'], method('vbank', 'trans', 'phone')),
        ),
        cite(
          '인증결제창 요청 > tax_free: required in the hint, optional in the list; no effect for virtual accounts: not refused',
          advised('tax_free', not(method('vbank'))),
        ),
        cite(
          '연동 주의사항 > 가상계좌 > 부가세, 면세 금액 설정 지원 안 함 (tax_free is required elsewhere, so not reported)',
          ignored('vat_amount', method('vbank')),
        ),
        cite(
          '연동 주의사항 > 계약 확인사항',
          contract(['useFreeInterestFromMall', 'card.direct.quota', 'display.card_quota']),
        ),
        cite(
          '인증결제창 요청 > digital; payrq requires it for phone, this page does not: not refused',
          recommended('digital', method('phone')),
        ),
        cite(
          '인증결제창 요청 > digital: required if the MID is for digital goods',
          required('digital', both(method('phone'), fact('digital'))),
        ),
        ...cite('인증결제창 요청 > digital: as the MID is set up', v1Goods()),
        // 카드사 다이렉트 호출 > 유의사항
        ...directCards,
        cite(
          "할부개월수 렌더링: Kookmin's app card shows months only where this is on",
          advised(
            'card.useInstallment',
            both(both(equals('appCard', true), atCard('381')), present('display.card_quota')),
          ),
        ),
        cite('연동 주의사항 > 기타; 특이사항', freeInstallments),
        cite(
          '연동 주의사항 > 기타: easy payments have no interest-free installments',
          ignored('useFreeInterestFromMall', isEasyPay),
        ),
        cite(
          '연동 주의사항 > 기타: always lump sum to twelve months',
          ignored('display.card_quota', method('payco', 'ssgpay')),
        ),
        cite(
          "연동 주의사항 > 기타: V2's guide wants them at the foot of the page, and the schema for a direct call only",
          recommended(showsShop, method('kakaopay')),
        ),
        cite(
          '간편결제 다이렉트 호출 > pay_method',
          oneOf('pay_method', ['naverpay', 'kakaopay', 'payco', 'lpay'], both(direct, isEasyPay)),
        ),
        cite(
          '간편결제 다이렉트 호출 > pay_method: no other method has a direct call',
          ignored('bypass.ksnet.easyPayDirect', both(direct, not(isEasyPay))),
        ),
        // 간편결제 다이렉트 호출
        ...directEasyPays,
        cite(
          '연동 주의사항 > 가상계좌 > 가상계좌 입금기한은 필수 입력 항목',
          required('vbank_due', method('vbank')),
        ),
        cite(
          '연동 주의사항 > 에스크로 서비스 > 주문자 이메일 필수 입력',
          required('buyer_email', equals('escrow', true)),
        ),
        cite(
          'help centre, KSNET > test channel: no transfer',
          supports('pay_method', ['card', 'vbank', 'phone', ...easyPays], fact('test')),
        ),
        cite('payrq > products', productsIgnored),
      ],
      fields: {
        // 인증결제창 요청 > appCard
        appCard: flag,
        // 할부개월수 렌더링 > card > useInstallment; 카드사 다이렉트 호출 > card > direct > code
        card: { ...kftcCard, useInstallment: flag },
        // 인증결제창 요청 > storeDetails; 간편결제 다이렉트 호출
        storeDetails: {
          businessName: text,
          businessRegistrationNumber: shaped(/^\d*$/, 'digits'),
          ceoFullName: text,
          address: text,
          phoneNumber: text,
        },
      },
    },
    // 비인증 결제창 요청: this gateway issues no billing key in a window
  },
  // 인증결제창 요청 > bypass > ksnet; 간편결제 다이렉트 호출
  bypass: ksnetBypass,
  conversion: ksnetConversion,
})
