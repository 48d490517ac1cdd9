import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { mobiliansV2 } from './v2.js'

const payment = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1a2b3c',
  orderName: '주문명:결제테스트',
  totalAmount: 1004,
  currency: 'KRW',
  redirectUrl: 'https://shop.example/complete',
}
const by = (payMethod: string, others: Readonly<Record<string, unknown>> = {}): Valid => ({
  operation: 'requestPayment',
  request: { ...payment, payMethod, ...others },
})
const withOptions = (pay_options: Readonly<Record<string, unknown>>) => ({ mobilians_v2: { pay_options } })
const block = 'bypass.mobilians_v2'
const options = `${block}.pay_options`

const letters = (value: string) => ({
  noti_email: 'shop@shop.example',
  cp_logo: value,
  entp_logo: value,
  css_type: '#006EB9',
  cp_ui: 'ui',
  pay_options: {
    cn_pay_app_use_yn: 'Y',
    cn_pay_app_use_cd: '01',
    ep_pay_type: 'M',
    mc_fix_no: value,
    mc_safe_call: 'SAFECALL',
    mc_simple_pay: 'Y',
    ra_escrow_password: '1234',
    ra_direct: value,
    va_cash_receipt: value,
    va_escrow: value,
    va_email: value,
  },
  hidden_options: { info_area: value, footer_area: value, product_area: value, email_area: value },
  LOGO_YN: value,
  INFOAREA_YN: value,
  FOOTER_YN: value,
  CONTRACT_HIDDEN: value,
  EMAIL_HIDDEN: value,
})

testGateway(mobiliansV2, {
  valid: {
    card: by('CARD', { bypass: withOptions({ cn_pay_app_use_yn: 'Y', cn_pay_app_use_cd: '02' }) }),
    'no method': { operation: 'requestPayment', request: payment },
    transfer: by('TRANSFER', {
      isEscrow: true,
      bypass: withOptions({ ra_direct: 'Y', ra_escrow_password: '1234' }),
    }),
    'Naver Pay': by('EASY_PAY', {
      easyPay: { easyPayProvider: 'NAVERPAY' },
      bypass: withOptions({ ep_pay_type: 'P' }),
    }),
    'Kakao Pay': by('EASY_PAY', {
      easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_KAKAOPAY' },
      bypass: withOptions({ ep_pay_type: 'M' }),
    }),
    'every field that its types have': by('CARD', { bypass: { mobilians_v2: letters('N') } }),
  },
  rows: [
    {
      name: 'one WON app, without the switch to apps only',
      of: 'card',
      patch: { [`${options}.cn_pay_app_use_yn`]: 'N' },
      expect: [['error', 'forbidden', `${options}.cn_pay_app_use_cd`]],
      almost: { [`${options}.cn_pay_app_use_cd`]: undefined },
    },
    {
      name: 'one app of WON',
      of: 'card',
      patch: { [`${options}.cn_pay_app_use_yn`]: undefined },
      expect: [['error', 'forbidden', `${options}.cn_pay_app_use_cd`]],
      almost: { [`${options}.cn_pay_app_use_cd`]: '01' },
    },
    {
      name: 'escrow opened directly, without its password',
      of: 'transfer',
      patch: { [`${options}.ra_escrow_password`]: undefined },
      expect: [['error', 'missing', `${options}.ra_escrow_password`]],
      almost: { [`${options}.ra_escrow_password`]: undefined, isEscrow: false },
    },
    {
      name: "Naver Pay with Kakao Pay's payment type",
      of: 'Naver Pay',
      patch: { [`${options}.ep_pay_type`]: 'M' },
      expect: [['error', 'unsupported-value', `${options}.ep_pay_type`]],
      almost: { [`${options}.ep_pay_type`]: 'M', 'easyPay.easyPayProvider': 'TOSSPAY' },
    },
    {
      name: "Kakao Pay with Naver Pay's payment type",
      of: 'Kakao Pay',
      patch: { [`${options}.ep_pay_type`]: 'P' },
      expect: [['error', 'unsupported-value', `${options}.ep_pay_type`]],
      almost: { [`${options}.ep_pay_type`]: 'P', 'easyPay.easyPayProvider': 'NAVERPAY' },
    },
    {
      name: 'logos that must be agreed on',
      of: 'every field that its types have',
      patch: { [`${block}.cp_logo`]: 'Y', [`${block}.entp_logo`]: 'Y', [`${block}.LOGO_YN`]: 'Y' },
      expect: [
        ['notice', 'contract', `${block}.cp_logo`],
        ['notice', 'contract', `${block}.entp_logo`],
        ['notice', 'contract', `${block}.LOGO_YN`],
      ],
      almost: { [`${block}.FOOTER_YN`]: 'Y' },
    },
    {
      name: 'flags that are neither Y nor N',
      of: 'every field that its types have',
      patch: { [block]: letters('X') },
      expect: [
        ['error', 'unsupported-value', `${block}.cp_logo`],
        ['error', 'unsupported-value', `${block}.entp_logo`],
        ['error', 'unsupported-value', `${options}.mc_fix_no`],
        ['error', 'unsupported-value', `${options}.ra_direct`],
        ['error', 'unsupported-value', `${options}.va_cash_receipt`],
        ['error', 'unsupported-value', `${options}.va_escrow`],
        ['error', 'unsupported-value', `${options}.va_email`],
        ['error', 'unsupported-value', `${block}.hidden_options.info_area`],
        ['error', 'unsupported-value', `${block}.hidden_options.footer_area`],
        ['error', 'unsupported-value', `${block}.hidden_options.product_area`],
        ['error', 'unsupported-value', `${block}.hidden_options.email_area`],
        ['error', 'unsupported-value', `${block}.LOGO_YN`],
        ['error', 'unsupported-value', `${block}.INFOAREA_YN`],
        ['error', 'unsupported-value', `${block}.FOOTER_YN`],
        ['error', 'unsupported-value', `${block}.CONTRACT_HIDDEN`],
        ['error', 'unsupported-value', `${block}.EMAIL_HIDDEN`],
      ],
      almost: { [`${options}.mc_fix_no`]: 'Y' },
    },
    {
      name: 'options of wrong types or values',
      of: 'every field that its types have',
      patch: {
        [`${block}.noti_email`]: 1,
        [`${block}.css_type`]: 1,
        [`${block}.cp_ui`]: 1,
        [`${options}.cn_pay_app_use_yn`]: 'X',
        [`${options}.cn_pay_app_use_cd`]: '03',
        [`${options}.ep_pay_type`]: 'X',
        [`${options}.mc_safe_call`]: 'Y',
        [`${options}.mc_simple_pay`]: 'N',
        [`${options}.ra_escrow_password`]: 1234,
      },
      expect: [
        ['warning', 'invalid-type', `${block}.noti_email`],
        ['warning', 'invalid-type', `${block}.css_type`],
        ['warning', 'invalid-type', `${block}.cp_ui`],
        ['error', 'unsupported-value', `${options}.cn_pay_app_use_yn`],
        ['error', 'unsupported-value', `${options}.cn_pay_app_use_cd`],
        ['error', 'forbidden', `${options}.cn_pay_app_use_cd`],
        ['error', 'unsupported-value', `${options}.ep_pay_type`],
        ['error', 'unsupported-value', `${options}.mc_safe_call`],
        ['error', 'unsupported-value', `${options}.mc_simple_pay`],
        ['warning', 'invalid-type', `${options}.ra_escrow_password`],
      ],
      almost: { [`${options}.cn_pay_app_use_cd`]: '02' },
    },
    {
      name: 'less than KG Financial usually takes by telephone bill',
      of: 'no method',
      patch: { payMethod: 'MOBILE', totalAmount: 300 },
      expect: [['warning', 'out-of-range', 'totalAmount']],
      almost: { payMethod: 'MOBILE', totalAmount: 301 },
    },
    {
      name: 'less than the window takes by another method',
      of: 'no method',
      patch: { payMethod: 'CARD', totalAmount: 99 },
      expect: [['warning', 'out-of-range', 'totalAmount']],
      almost: { payMethod: 'CARD', totalAmount: 100 },
    },
  ],
})
