import { describe, expect, test } from 'vitest'
import { methodOf, payMethodsOf } from './methods.js'

const rows: readonly [payMethod: string, method: string, code?: string, only?: string][] = [
  ['card', 'CARD'],
  ['trans', 'TRANSFER'],
  ['vbank', 'VIRTUAL_ACCOUNT'],
  ['phone', 'MOBILE'],
  ['paypal', 'PAYPAL'],
  ['alipay', 'ALIPAY'],
  ['alipay_plus', 'ALIPAY_PLUS'],
  ['cvs', 'CONVENIENCE_STORE'],
  ['cultureland', 'GIFT_CERTIFICATE', 'CULTURELAND'],
  ['smartculture', 'GIFT_CERTIFICATE', 'SMART_MUNSANG'],
  ['booknlife', 'GIFT_CERTIFICATE', 'BOOKNLIFE'],
  ['culturegift', 'GIFT_CERTIFICATE', 'CULTURE_GIFT'],
  ['happymoney', 'GIFT_CERTIFICATE', 'HAPPYMONEY'],
  ['kakaopay', 'EASY_PAY', 'KAKAOPAY'],
  ['naverpay', 'EASY_PAY', 'NAVERPAY'],
  ['payco', 'EASY_PAY', 'PAYCO'],
  ['lpay', 'EASY_PAY', 'LPAY'],
  ['ssgpay', 'EASY_PAY', 'SSGPAY'],
  ['tosspay', 'EASY_PAY', 'TOSSPAY'],
  ['applepay', 'EASY_PAY', 'APPLEPAY'],
  ['skpay', 'EASY_PAY', 'SKPAY'],
  ['pinpay', 'EASY_PAY', 'PINPAY'],
  ['samsungpay', 'EASY_PAY', 'SAMSUNGPAY'],
  ['toss_brandpay', 'EASY_PAY', 'TOSS_BRANDPAY'],
  ['moneytree', 'EASY_PAY', 'MONEYTREE'],
  ['wechat', 'EASY_PAY', 'WECHAT'],
  ['paypay', 'EASY_PAY', 'PAYPAY'],
  ['amazonpay', 'EASY_PAY', 'AMAZONPAY'],
  ['rakutenpay', 'EASY_PAY', 'RAKUTENPAY'],
  ['merpay', 'EASY_PAY', 'MERPAY'],
  ['aupay', 'EASY_PAY', 'AUPAY'],
  ['dbarai', 'EASY_PAY', 'DBARAI'],
  ['naverpay_card', 'EASY_PAY', 'NAVERPAY', 'CARD'],
  ['naverpay_point', 'EASY_PAY', 'NAVERPAY', 'CHARGE'],
  ['tosspay_card', 'EASY_PAY', 'TOSSPAY', 'CARD'],
  ['tosspay_money', 'EASY_PAY', 'TOSSPAY', 'CHARGE'],
  ['ssgpay_bank', 'EASY_PAY', 'SSGPAY', 'TRANSFER'],
]

describe('pay_method and payMethod name the same methods', () => {
  test.each(rows)('%s', (payMethod, method, code, only) => {
    expect(methodOf(payMethod)).toEqual({ method, code, only })
    expect(payMethodsOf(method, code, only)[0]).toBe(payMethod)
  })

  test.each([
    ['samsung', 'SAMSUNGPAY', ['samsungpay', 'samsung']],
    ['naverpay_bridge', 'NAVERPAY', ['naverpay', 'naverpay_bridge']],
  ])('%s is a second name of %s', (payMethod, code, names) => {
    expect(methodOf(payMethod)).toMatchObject({ method: 'EASY_PAY', code })
    expect(payMethodsOf('EASY_PAY', code)).toEqual(names)
  })

  test('any other text is the name of a provider, which the gateway may or may not know', () => {
    expect(methodOf('chai')).toMatchObject({ method: 'EASY_PAY', code: 'CHAI' })
    expect(payMethodsOf('EASY_PAY', 'CHAI')).toEqual(['chai'])
  })

  test('a restriction that V1 has no name for is written as the plain name', () => {
    expect(payMethodsOf('EASY_PAY', 'KAKAOPAY', 'CARD')).toEqual(['kakaopay'])
  })

  test.each(['CARD', 'Union Pay', '', '__proto__', 42, null, undefined, {}])(
    '%s has no name in V2',
    (payMethod) => {
      expect(methodOf(payMethod)).toBeUndefined()
    },
  )

  test.each([
    ['EASY_PAY', undefined],
    ['GIFT_CERTIFICATE', undefined],
    ['CARD', 'KAKAOPAY'],
  ])('%s with %s has no name in V1', (method, code) => {
    expect(payMethodsOf(method, code)).toEqual([])
  })
})
