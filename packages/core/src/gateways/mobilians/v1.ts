import {
  amountRequired,
  issuesAndCharges,
  productsIgnored,
  redirectRequired,
  v1Card,
  vbankDue,
} from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, method, not, present, type Condition } from '../../rules/conditions.js'
import { choice, flag, identifier, inSequence, shaped, text } from '../../rules/fields.js'
import {
  contract,
  forbidden,
  forbiddenSum,
  forbiddenTax,
  ignored,
  ignoredSum,
  required,
} from '../../rules/presence.js'
import { maxLength, oneOf, usualAmount } from '../../rules/values.js'
import { mobiliansAmounts } from '../shared/amounts.js'
import { v1Gateway } from '../gateway.js'
import { mobiliansConversion } from './conversion.js'
import type { MobiliansV2V1Requests } from './requests.js'

const block = 'bypass.mobilians_v2'
const options = `${block}.pay_options` as const
const receipt = ['bypass.cashReceiptType', 'bypass.customerIdentifier'] as const

const byGift = /* @__PURE__ */ method('cultureland', 'booknlife', 'smartculture')
const byTransfer = /* @__PURE__ */ method('trans')
const inEscrow = /* @__PURE__ */ equals('escrow', true)
const isDirect = /* @__PURE__ */ both(byTransfer, /* @__PURE__ */ equals(`${options}.ra_direct`, 'Y'))

/** Methods that take no tax amounts. */
const untaxed = (applies: Condition) =>
  [forbiddenSum('tax_free', applies), ...forbiddenTax('vat_amount', applies)] as const

const yesOrNo = /* @__PURE__ */ choice(['Y', 'N'])
/** A day; payrq also takes a time, so a time is not refused. */
const due = /* @__PURE__ */ inSequence(
  vbankDue,
  /* @__PURE__ */ shaped(/^(?:\d{8}|\d{4}-\d\d-\d\d)$/, 'day', 'warning'),
)

const fields = {
  vbank_due: due,
  useCardPoint: flag,
  card: { ...v1Card, direct: { ...v1Card.direct, usePoint: flag } },
  phone: { carrier: choice(['SKT', 'KTF', 'LGT', 'CJH', 'KCT', 'SKL']) },
} as const

const customerIdLength = /* @__PURE__ */ maxLength('customer_id', 20, 'bytes')

const fixedNumber = /* @__PURE__ */ required(
  'buyer_tel',
  /* @__PURE__ */ both(/* @__PURE__ */ method('phone'), /* @__PURE__ */ equals(`${options}.mc_fix_no`, 'Y')),
)

// 2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > cp_logo: needs a logo agreed with the PG
const logo = /* @__PURE__ */ contract(`${block}.cp_logo`, /* @__PURE__ */ equals(`${block}.cp_logo`, 'Y'))

// 3. 빌링키 발급과 동시에 최초 결제: the service id must allow billing keys
const mayIssue = /* @__PURE__ */ contract('customer_uid')

/** KG Financial (formerly KG Mobilians), V1. https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2 */
export const mobiliansV2 = /* @__PURE__ */ v1Gateway<'mobilians_v2', MobiliansV2V1Requests>('mobilians_v2', {
  name: { ko: 'KG파이낸셜', en: 'KG Financial' },
  docs: 'opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1',
  // 2. 결제 요청하기 > 지원 결제환경
  window: { pc: 'popup', mobile: 'redirect' },
  // 4. 빌링키 발급 (카드) > 주요 파라미터 설명 > amount: 0 only issues the billing key, a higher amount is charged
  flowOf: issuesAndCharges,
  profiles: {
    pay: {
      // 2. 결제 요청하기 > 주요 파라미터 설명 > pay_method
      methods: [
        'card',
        'phone',
        'vbank',
        'trans',
        'cultureland',
        'booknlife',
        'smartculture',
        'payco',
        'samsung',
        'ssgpay',
        'kakaopay',
        'naverpay',
        'lpay',
        'tosspay',
        'applepay',
      ],
      // 2. 결제 요청하기 > 주요 파라미터 설명 > pay_method
      defaultMethod: 'card',
      rules: [
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > name', required('name')),
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > amount', amountRequired),
        cite('2. 결제 요청하기', redirectRequired),
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > buyer_tel', required('buyer_tel', method('ssgpay'))),
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > customer_id', required('customer_id', byGift)),
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > customer_id', customerIdLength),
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > vbank_due', required('vbank_due', method('vbank'))),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > buyer_name',
          required('buyer_name', both(byTransfer, inEscrow)),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > buyer_tel, buyer_email, bypass > mobilians_v2 > pay_options > ra_escrow_password',
          required(['buyer_tel', 'buyer_email', `${options}.ra_escrow_password`], both(isDirect, inEscrow)),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > pay_options > ra_direct',
          required(receipt, isDirect),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > pay_options > ep_pay_type',
          required(receipt, both(method('naverpay'), equals(`${options}.ep_pay_type`, 'P'))),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > pay_options > ep_pay_type',
          oneOf(`${options}.ep_pay_type`, ['C', 'P'], method('naverpay')),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > pay_options > ep_pay_type',
          oneOf(`${options}.ep_pay_type`, ['M'], method('kakaopay', 'tosspay')),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > pay_options > mc_fix_no',
          fixedNumber,
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > pay_options > cn_pay_app_use_cd',
          forbidden(`${options}.cn_pay_app_use_cd`, not(equals(`${options}.cn_pay_app_use_yn`, 'Y'))),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > card > direct > code',
          required('card.direct.quota', present('card.direct.code')),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > cp_logo, css_type',
          forbidden([`${block}.cp_logo`, `${block}.css_type`], byGift),
        ),
        cite('4. 유의사항 > 상품권 결제 관련', forbidden('confirm_url', byGift)),
        ...cite(
          '4. 유의사항 > 면세액(tax_free), 부가세(vat) 파라미터 사용 관련; 페이코 결제 관련',
          untaxed(method('payco', 'phone', 'vbank', 'trans', 'cultureland', 'booknlife', 'smartculture')),
        ),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > useCardPoint, card > direct > usePoint: needs a setting of the service id',
          contract(['useCardPoint', 'card.direct.usePoint']),
        ),
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > cp_logo', logo),
        cite(
          '2. 결제 요청하기 > 주요 파라미터 설명 > bypass > mobilians_v2 > LOGO_YN: needs a logo agreed with the PG',
          contract(`${block}.LOGO_YN`, equals(`${block}.LOGO_YN`, 'Y')),
        ),
        cite(
          '4. 유의사항 > 최소 결제 금액; help centre, minimum and maximum amounts > KG파이낸셜',
          usualAmount('amount', mobiliansAmounts),
        ),
        cite('payrq > products', productsIgnored),
      ],
      // 2. 결제 요청하기 > 주요 파라미터 설명 > merchant_uid
      fields: { ...fields, merchant_uid: identifier('warning', shaped(/^[^]{4,}$/, 'four-or-more')) },
    },
    'issue-and-pay': {
      // 3. 빌링키 발급과 동시에 최초 결제 > 지원 결제수단
      methods: ['card', 'phone'],
      rules: [
        cite('3. 빌링키 발급과 동시에 최초 결제 > 주요 파라미터 설명 > name', required('name')),
        cite('2. 결제 요청하기', redirectRequired),
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > customer_id', customerIdLength),
        cite(
          '3. 빌링키 발급과 동시에 최초 결제 > 주요 파라미터 설명 > bypass > mobilians_v2 > pay_options > mc_fix_no',
          fixedNumber,
        ),
        cite('4. 유의사항 > 신용카드 빌링키 결제 관련', ignoredSum('tax_free', method('card'))),
        cite('4. 유의사항 > 신용카드 빌링키 결제 관련', ignored('vat_amount', method('card'))),
        ...cite('4. 유의사항 > 면세액(tax_free), 부가세(vat) 파라미터 사용 관련', untaxed(method('phone'))),
        cite('3. 빌링키 발급과 동시에 최초 결제', mayIssue),
        cite(
          '3. 빌링키 발급과 동시에 최초 결제 > 주요 파라미터 설명 > bypass > mobilians_v2 > cp_logo',
          logo,
        ),
        cite('payrq > products', productsIgnored),
      ],
      // 3. 빌링키 발급과 동시에 최초 결제: the parameters of a payment, and customer_uid
      fields,
    },
    issue: {
      // 4. 빌링키 발급 (카드) > 지원 결제수단
      methods: ['card'],
      rules: [
        cite(
          '4. 빌링키 발급 (카드) > 주요 파라미터 설명 > name, customer_id',
          required(['name', 'customer_id']),
        ),
        cite('4. 빌링키 발급 (카드) > 주요 파라미터 설명 > amount', amountRequired),
        cite('2. 결제 요청하기', redirectRequired),
        cite('2. 결제 요청하기 > 주요 파라미터 설명 > customer_id', customerIdLength),
        cite('3. 빌링키 발급과 동시에 최초 결제', mayIssue),
        cite('4. 빌링키 발급 (카드) > 주요 파라미터 설명 > bypass > mobilians_v2 > cp_logo', logo),
        cite('payrq > products', productsIgnored),
      ],
      fields,
    },
  },
  // 2. 결제 요청하기 > 주요 파라미터 설명 > bypass
  bypass: {
    cashReceiptType: choice(['personal', 'corporate']),
    customerIdentifier: text,
    mobilians_v2: {
      cp_logo: yesOrNo,
      css_type: text,
      pay_options: {
        cn_pay_app_use_yn: yesOrNo,
        cn_pay_app_use_cd: choice(['01', '02']),
        ep_pay_type: choice(['C', 'P', 'M']),
        mc_fix_no: yesOrNo,
        mc_safe_call: text,
        ra_escrow_password: text,
        ra_direct: yesOrNo,
        va_cash_receipt: yesOrNo,
        va_email: yesOrNo,
      },
      hidden_options: { footer_area: yesOrNo, product_area: yesOrNo, email_area: yesOrNo },
      LOGO_YN: yesOrNo,
      EMAIL_HIDDEN: yesOrNo,
    },
  },
  conversion: mobiliansConversion,
})
