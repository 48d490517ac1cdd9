import { cite } from '../../rules/cite.js'
import { fact, onMobile, onPc, present } from '../../rules/conditions.js'
import { choice, compactDay, shaped, text, webAddress, whole } from '../../rules/fields.js'
import { ignored, nameRequired, required, together } from '../../rules/presence.js'
import type { Field } from '../../rules/shape.js'
import { maxLength, oneOf, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import {
  atLeast,
  byContractOnly,
  contractsMayAsk,
  daysInOrder,
  productItem,
  usageDay,
  wholeItems,
} from './shared.js'
import { naver } from './conversion.js'
import type { NaverpayRequests } from './requests.js'

// 결제/빌링키 발급 공통
const shared = [
  cite('결제/빌링키 발급 공통 > windowType', oneOf('windowType.pc', ['POPUP'], onPc)),
  cite('결제/빌링키 발급 공통 > windowType', oneOf('windowType.mobile', ['REDIRECTION'], onMobile)),
  cite(
    '결제/빌링키 발급 공통 > windowType; schema RedirectUrl: required if the window leaves the page',
    required('redirectUrl', onMobile),
  ),
  cite('결제/빌링키 발급 공통 > locale', supports('locale', ['KO_KR'])),
  cite(
    '결제/빌링키 발급 공통 > easyPay > easyPayProvider',
    supports('easyPay.easyPayProvider', ['NAVERPAY']),
  ),
  cite('결제/빌링키 발급 공통 > currency', oneOf('currency', ['KRW'])),
] as const

const compact = /* @__PURE__ */ compactDay()

// 결제 > bypass > productItems: in V1's page numbers also pass
const day: Field<string> = (value, path, reading) => {
  if (typeof value !== 'number') return compact(value, path, reading)
  reading.report('invalid-type', path, { expected: 'string' }, 'warning')
  return compact(String(value), path, reading)
}

const items = 'bypass.naverpay.productItems'
const shop = 'bypass.naverpay.subMerchantInfo'
const born = ['customer.birthYear', 'customer.birthMonth', 'customer.birthDay'] as const

/** Naver Pay, V2. https://developers.portone.io/opi/ko/integration/pg/v2/naverpay */
export const naverpay = /* @__PURE__ */ v2Gateway<'naverpay', NaverpayRequests>('naverpay', {
  name: { ko: '네이버페이', en: 'Naver Pay' },
  docs: 'opi/ko/integration/pg/v2/naverpay?v=v2',
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['EASY_PAY'],
      rules: [
        // 결제/빌링키 발급 공통
        ...shared,
        cite(
          '결제 > bypass > productItems (optional only in the quick guide, in a block that the schema does not have)',
          required(items),
        ),
        cite('결제 > bypass > productItems', wholeItems(items)),
        cite('결제 > bypass > productItems > startDate, endDate', daysInOrder(items)),
        ...cite('결제 > bypass > useCfmYmdt', usageDay('bypass.naverpay.useCfmYmdt')),
        cite('결제 > bypass > productItems: not the products of other gateways', ignored('products')),
        ...cite('결제 > bypass > useCfmYmdt', byContractOnly('usageDate', 'bypass.naverpay.useCfmYmdt')),
        cite('결제 > customer.name: fullName, or firstName and lastName', nameRequired(fact('highRisk'))),
        cite('결제 > customer.birth{Year, Month, Day}', required(born, fact('highRisk'))),
        cite('schema NaverpaySubMerchantInfo', required(shop, fact('subMerchant'))),
        cite(
          '결제 > bypass > useCfmYmdt, productItems > sellerId; customer; schema NaverpaySubMerchantInfo',
          contractsMayAsk(
            ['usageDate', 'highRisk', 'broker', 'subMerchant'],
            ['bypass.naverpay.useCfmYmdt', ...born, shop],
            ['customer.fullName', `${items}.0.sellerId`],
          ),
        ),
        cite(
          'schema NaverpaySubMerchantInfo',
          required(
            [
              `${shop}.subMerchantName`,
              `${shop}.subMerchantId`,
              `${shop}.subMerchantBusinessNo`,
              `${shop}.subMerchantPayId`,
              `${shop}.subMerchantTelephoneNo`,
              `${shop}.subMerchantCustomerServiceUrl`,
            ],
            present(shop),
          ),
        ),
        cite('schema PaymentOrderName', maxLength('orderName', 128)),
        cite(
          '결제 > easyPay.installment, easyPay.availableCards',
          ignored(['easyPay.installment', 'easyPay.availableCards']),
        ),
        cite(
          '이외 연동 주의사항 > 100원 미만 결제 처리: 10 since release-notes/api-sdk/2024-01-25: not refused from there',
          atLeast('totalAmount', 10),
        ),
        cite('이외 연동 주의사항 > 100원 미만 결제 처리', atLeast('totalAmount', 100, 'warning')),
      ],
    },
    requestIssueBillingKey: {
      // 빌링키 발급 > billingKeyMethod
      methods: ['EASY_PAY'],
      rules: [
        // 결제/빌링키 발급 공통
        ...shared,
        cite('빌링키 발급 > issueId, issueName', required(['issueId', 'issueName'])),
        cite('빌링키 발급 > displayAmount, currency', together(['displayAmount', 'currency'])),
      ],
      // schema NaverpayIssueBillingKeyBypass
      bypass: { naverpay: { subMerchantName: text, subMerchantId: text } },
    },
  },
  // 결제 > bypass
  bypass: {
    naverpay: {
      useCfmYmdt: compact,
      productItems: [
        {
          ...productItem,
          startDate: day,
          endDate: day,
          // schema NaverpayProductItemPayReferrer
          payReferrer: choice([
            'NAVER_BOOK',
            'NAVER_MUSIC',
            'NAVER_SHOPPING',
            'NAVER_MAP',
            'NAVER_PLACE',
            'SEARCH_AD',
            'NAVER_SEARCH',
            'BRAND_SEARCH',
            'PARTNER_DIRECT',
            'ETC',
          ]),
        },
      ],
      deliveryFee: whole,
      // schema NaverpaySubMerchantInfo
      subMerchantInfo: {
        subMerchantName: text,
        subMerchantId: text,
        subMerchantBusinessNo: shaped(/^\d{10}$/, 'ten-digits'),
        subMerchantPayId: text,
        subMerchantTelephoneNo: text,
        subMerchantCustomerServiceUrl: webAddress,
      },
    },
  },
  conversion: naver,
})
