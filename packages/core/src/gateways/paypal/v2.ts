import { cite } from '../../rules/cite.js'
import { both, equals, fact, not, onMobile, onPc, present } from '../../rules/conditions.js'
import { choice, flag, number, text } from '../../rules/fields.js'
import { ignored, ignoredSum, recommended, required, together } from '../../rules/presence.js'
import { addsUp, between, matches, oneOf, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import {
  currencies,
  issueBlock,
  issueRules,
  paymentBlock,
  paymentRules,
  phone,
  shippingAddress,
} from './shared.js'
import { paypal } from './conversion.js'
import type { PaypalV2Requests } from './requests.js'

const style = 'bypass.paypal_v2.style'

// 일반결제 유의사항 and 정기결제 유의사항, the same in both
const shared = [
  cite('주요 파라미터 > uiType', required('uiType')),
  cite('주요 파라미터 > windowType', oneOf('windowType.pc', ['UI'], onPc)),
  cite('주요 파라미터 > windowType', oneOf('windowType.mobile', ['UI'], onMobile)),
  cite('파라미터 사용 시 유의사항 > style > height', between(`${style}.height`, 25, 55)),
  cite(
    '파라미터 사용 시 유의사항 > style > period',
    ignored(`${style}.period`, not(equals(`${style}.label`, 'installment'))),
  ),
  cite(
    '파라미터 사용 시 유의사항 > style > tagline',
    ignored(
      `${style}.tagline`,
      both(equals(`${style}.tagline`, true), not(equals(`${style}.layout`, 'horizontal'))),
    ),
  ),
  cite(
    '미지원 파라미터',
    ignored([
      'customer.address',
      'redirectUrl',
      'appScheme',
      'isEscrow',
      'locale',
      'isCulturalExpense',
      'offerPeriod',
      'storeDetails',
    ]),
  ),
  cite(
    "미지원 파라미터 > country: read in PayPal's sandbox only, which the merchant tells",
    ignored('country', not(fact('sandbox'))),
  ),
] as const

// 파라미터 사용 시 유의사항 > style; the schema has two more labels
const buttonStyle = {
  layout: /* @__PURE__ */ choice(['vertical', 'horizontal']),
  color: /* @__PURE__ */ choice(['gold', 'blue', 'silver', 'white', 'black']),
  height: number,
  shape: /* @__PURE__ */ choice(['rect', 'pill']),
  label: /* @__PURE__ */ choice([
    'paypal',
    'checkout',
    'buynow',
    'pay',
    'installment',
    'subscribe',
    'donate',
  ]),
  period: text,
  tagline: flag,
}

/**
 * PayPal's buttons (SPB) and reference transactions (RT), V2, which `loadPaymentUI` and `loadIssueBillingKeyUI` draw on
 * the page. https://developers.portone.io/opi/ko/integration/pg/v2/paypal-v2
 */
export const paypalV2 = /* @__PURE__ */ v2Gateway<'paypal_v2', PaypalV2Requests>('paypal_v2', {
  name: { ko: '페이팔', en: 'PayPal' },
  docs: 'opi/ko/integration/pg/v2/paypal-v2?v=v2',
  // 주요 파라미터 > windowType
  window: { pc: 'ui', mobile: 'ui' },
  // 비동기 프로세스 처리하기 > 비동기 상태: approval may come later
  approvesLate: true,
  profiles: {
    loadPaymentUI: {
      // 주요 파라미터 > payMethod: may be left out
      methods: [],
      rules: [
        // 주요 파라미터; 미지원 파라미터
        ...shared,
        cite(
          '채널 설정하기: only PayPal is possible; what other values do is not documented',
          supports('payMethod', ['PAYPAL']),
        ),
        cite(
          '일반결제 유의사항 > 파라미터 사용 시 유의사항 > customer.phoneNumber: other formats are not filled in',
          matches('customer.phoneNumber', phone, 'e164', undefined, 'warning'),
        ),
        cite(
          '일반결제 유의사항 > 파라미터 사용 시 유의사항 > products',
          addsUp('products', 'amount', 'totalAmount'),
        ),
        cite(
          "일반결제 유의사항 > 파라미터 사용 시 유의사항 > currency (the sample's KRW is not in the list)",
          oneOf('currency', currencies),
        ),
        cite(
          '일반결제 유의사항 > 파라미터 사용 시 유의사항 > customer',
          together(['customer.firstName', 'customer.lastName']),
        ),
        // 일반결제 유의사항 > 파라미터 사용 시 유의사항 > bypass
        ...paymentRules(),
        cite(
          '일반결제 유의사항 > 파라미터 사용 시 유의사항 > admin_area_2: optional here, required by the schema and V1: not refused',
          recommended(`${shippingAddress}.admin_area_2`, present(shippingAddress)),
        ),
        cite('일반결제 유의사항 > 미지원 파라미터 > taxFreeAmount', oneOf('taxFreeAmount', [0])),
        cite(
          '일반결제 유의사항 > 미지원 파라미터: "cannot be used", with no error named',
          ignored(['card', 'virtualAccount', 'transfer', 'mobile', 'giftCertificate', 'easyPay']),
        ),
      ],
      // schema LoadPaymentUIRequest > promotionGroupId, promotionIds
      fields: { uiType: choice(['PAYPAL_SPB']), promotionGroupId: text, promotionIds: [text] },
      bypass: { paypal_v2: { style: buttonStyle, ...paymentBlock } },
    },
    loadIssueBillingKeyUI: {
      methods: [],
      rules: [
        // 주요 파라미터; 미지원 파라미터
        ...shared,
        cite(
          '채널 설정하기: only PayPal is possible (required in the schema, missing in the sample)',
          supports('billingKeyMethod', ['PAYPAL']),
        ),
        // 정기결제 유의사항 > 파라미터 사용 시 유의사항 > bypass
        ...issueRules(),
        cite(
          'schema PaypalV2ShippingAddress.state: optional in both guides, which mark required fields: not refused',
          recommended(
            'bypass.paypal_v2.shipping_address.state',
            equals(
              'bypass.paypal_v2.shipping_address.country_code',
              'AR',
              'BR',
              'CA',
              'CN',
              'IN',
              'IT',
              'JP',
              'MX',
              'TH',
              'US',
            ),
          ),
        ),
        cite('정기결제 유의사항 > 미지원 파라미터', ignoredSum(['totalAmount', 'taxFreeAmount'])),
        cite('정기결제 유의사항 > 미지원 파라미터', ignored('currency')),
      ],
      fields: { uiType: choice(['PAYPAL_RT']) },
      bypass: { paypal_v2: { style: buttonStyle, ...issueBlock } },
    },
  },
  bypass: {},
  conversion: paypal,
})
