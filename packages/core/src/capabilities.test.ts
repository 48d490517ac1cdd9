import { describe, expect, test } from 'vitest'
import { capabilities } from './capabilities.js'
import type { Gateway } from './gateways/gateway.js'
import { html5Inicis, settle, settleAcc } from './gateways/v1.js'
import { inicisV2, kpn } from './gateways/v2.js'
import { onMobile } from './rules/conditions.js'
import { oneOf } from './rules/values.js'

const none = {
  methods: [],
  easyPayProviders: [],
  giftCertificates: [],
  carriers: [],
  cardCompanies: [],
  currencies: [],
  locales: [],
}

describe("capabilities, in V2's codes", () => {
  test('html5_inicis: easy pay providers and gift certificates come from its V1 methods', () => {
    expect(capabilities({ gateway: html5Inicis, operation: 'requestPayment', device: 'mobile' })).toEqual({
      ...none,
      methods: ['CARD', 'EASY_PAY', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'GIFT_CERTIFICATE'],
      easyPayProviders: [
        'KAKAOPAY',
        'NAVERPAY',
        'SAMSUNGPAY',
        'APPLEPAY',
        'SSGPAY',
        'PAYCO',
        'TOSSPAY',
        'LPAY',
      ],
      giftCertificates: ['CULTURELAND', 'SMART_MUNSANG', 'HAPPYMONEY', 'BOOKNLIFE'],
      locales: ['KO_KR', 'EN_US'],
      window: 'redirect',
    })
  })

  test('settle and settle_acc: only methods are listed', () => {
    expect(capabilities({ gateway: settle, operation: 'request_pay', device: 'pc' })).toEqual({
      ...none,
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE'],
      window: 'popup',
    })
    expect(
      capabilities({ gateway: settleAcc, operation: 'requestIssueBillingKeyAndPay', device: 'pc' }),
    ).toEqual({
      ...none,
      methods: ['TRANSFER'],
      window: 'popup',
    })
  })

  test('inicis_v2: locales depend on the device, currencies are those of all methods', () => {
    const on = (device: 'pc' | 'mobile') =>
      capabilities({ gateway: inicisV2, operation: 'requestPayment', device })
    expect(on('pc')).toMatchObject({
      methods: ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY'],
      giftCertificates: ['BOOKNLIFE', 'SMART_MUNSANG', 'CULTURELAND'],
      currencies: ['KRW', 'USD'],
      locales: ['KO_KR', 'EN_US', 'ZH_CN'],
      window: 'iframe',
    })
    expect(on('pc').cardCompanies).toContain('SAVINGS_BANK_KOREA')
    expect(on('pc').cardCompanies).not.toContain('TOSS_BANK')
    expect(on('mobile')).toMatchObject({ locales: ['KO_KR', 'EN_US'], window: 'redirect' })
  })

  test('kpn: each operation has its own lists', () => {
    expect(capabilities({ gateway: kpn, operation: 'requestPayment', device: 'pc' })).toMatchObject({
      easyPayProviders: ['KAKAOPAY', 'NAVERPAY', 'SAMSUNGPAY', 'TOSSPAY', 'PAYCO'],
      giftCertificates: [],
      currencies: ['KRW', 'USD'],
    })
    expect(capabilities({ gateway: kpn, operation: 'requestIssueBillingKey', device: 'pc' })).toEqual({
      ...none,
      methods: ['CARD'],
      locales: ['KO_KR', 'EN_US'],
      window: 'iframe',
    })
  })

  test("values of V1 are given in V2's codes, on the device that their rule is for", () => {
    const rules = [oneOf('card.direct.code', ['041', '361'], onMobile), oneOf('language', ['jp'])]
    const gateway: Gateway = { ...html5Inicis, profiles: { pay: { methods: ['card'], rules } } }
    const on = (device: 'pc' | 'mobile') => capabilities({ gateway, operation: 'requestPayment', device })
    expect(on('mobile')).toMatchObject({ cardCompanies: ['WOORI_CARD', 'BC_CARD'], locales: ['JA_JP'] })
    expect(on('pc').cardCompanies).toEqual([])
  })

  test('an operation that the gateway does not support has empty lists', () => {
    expect(capabilities({ gateway: settle, operation: 'requestIssueBillingKey', device: 'mobile' })).toEqual({
      ...none,
      window: 'redirect',
    })
  })
})
