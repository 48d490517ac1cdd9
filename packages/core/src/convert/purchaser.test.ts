import { describe, expect, test } from 'vitest'
import * as v1 from '../gateways/v1.js'
import * as v2 from '../gateways/v2.js'
import { toV1 } from './to-v1.js'
import { toV2 } from './to-v2.js'

const asked = {
  merchant_uid: 'order1',
  buyer_name: '홍길동',
  naverPurchaserName: '홍길동',
  naverPurchaserBirthday: '20151201',
}
const customer = { fullName: '홍길동', birthYear: '2015', birthMonth: '12', birthDay: '01' }
const charge = { paymentId: 'order1', payMethod: 'EASY_PAY', totalAmount: 1000, currency: 'KRW' }
const paths = ({ lost }: { readonly lost: readonly { readonly path: string }[] }) =>
  lost.map(({ path }) => path)

describe("Naver Pay's purchaser becomes V2's customer", () => {
  test.each([v1.naverpay, v2.naverpay])('$dialect to V2', (gateway) => {
    const converted = toV2(asked, { gateway })
    expect(converted.request['customer']).toEqual(customer)
    expect(converted.lost).toEqual([])
  })

  test('without buyer_name', () => {
    const converted = toV2({ ...asked, buyer_name: undefined }, { gateway: v2.naverpay })
    expect(converted.request['customer']).toEqual(customer)
    expect(converted.lost).toEqual([])
  })

  test("a purchaser's name that differs from buyer_name is reported", () => {
    const converted = toV2({ ...asked, buyer_name: '성춘향' }, { gateway: v2.naverpay })
    expect(converted.request['customer']).toEqual({ ...customer, fullName: '성춘향' })
    expect(paths(converted)).toEqual(['naverPurchaserName'])
  })

  test.each([undefined, '151201', {}])('not with the birthday %s', (naverPurchaserBirthday) => {
    const converted = toV2({ ...asked, naverPurchaserBirthday, buyer_name: null }, { gateway: v2.naverpay })
    expect(paths(converted)).toContain('naverPurchaserName')
  })
})

describe("V2's customer becomes Naver Pay's purchaser", () => {
  test.each([v1.naverpay, v2.naverpay])('$dialect to V1', (gateway) => {
    const converted = toV1({ ...charge, customer }, { gateway, operation: 'requestPayment' })
    expect(converted.request).toMatchObject({
      buyer_name: '홍길동',
      naverPurchaserName: '홍길동',
      naverPurchaserBirthday: '20151201',
    })
    expect(converted.lost).toEqual([])
  })

  test('but not without a birthday', () => {
    const { fullName, birthYear } = customer
    const converted = toV1(
      { ...charge, customer: { fullName, birthYear } },
      { gateway: v1.naverpay, operation: 'requestPayment' },
    )
    expect(converted.request).not.toHaveProperty('naverPurchaserName')
    expect(paths(converted)).toEqual(['customer.birthYear'])
  })

  test('and only on Naver Pay', () => {
    const converted = toV1({ ...charge, customer }, { gateway: v1.kakaopay, operation: 'requestPayment' })
    expect(paths(converted)).toEqual(['customer.birthYear', 'customer.birthMonth', 'customer.birthDay'])
  })
})
