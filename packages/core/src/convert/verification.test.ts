import { describe, expect, test } from 'vitest'
import * as v1 from '../gateways/v1.js'
import * as v2 from '../gateways/v2.js'
import { check, isAcceptable } from '../check.js'
import { toV1 } from './to-v1.js'
import { toV2 } from './to-v2.js'

const operation = 'requestIdentityVerification'
const certification = { operation: 'certification' } as const

const danal = {
  merchant_uid: 'verify-1',
  name: '홍길동',
  phone: '01012345678',
  min_age: 19,
  carrier: 'KTF',
  company: '고객사',
  m_redirect_url: 'https://shop.example/verified',
}
const inV2 = {
  identityVerificationId: 'verify-1',
  customer: { fullName: '홍길동', phoneNumber: '01012345678' },
  bypass: { danal: { AGELIMIT: 19, IsCarrier: 'KTF', CPTITLE: '고객사' } },
  redirectUrl: 'https://shop.example/verified',
}

describe('an identity verification in the other dialect', () => {
  test('Danal: options have other names in the other dialect', () => {
    for (const gateway of [v1.danal, v2.danal]) {
      expect(toV2(danal, { gateway, ...certification })).toEqual({ operation, request: inV2, lost: [] })
      expect(toV1(inV2, { gateway, operation })).toEqual({ request: danal, lost: [] })
    }
  })

  test('KG Inicis: V2 requires flgFixedUser, which V1 does not have', () => {
    const param = { merchant_uid: 'verify-1' }
    const request = {
      identityVerificationId: 'verify-1',
      bypass: { inicisUnified: { flgFixedUser: 'N' } },
    }
    for (const gateway of [v1.inicisUnified, v2.inicisUnified]) {
      expect(toV2(param, { gateway, ...certification })).toEqual({ operation, request, lost: [] })
      expect(toV1(request, { gateway, operation })).toEqual({ request: param, lost: [] })
    }
    const fixed = { ...request, bypass: { inicisUnified: { flgFixedUser: 'Y' } } }
    expect(toV1(fixed, { gateway: v1.inicisUnified, operation }).lost).toMatchObject([
      { code: 'not-carried', path: 'bypass' },
    ])
  })

  test('the result passes the target gateway', () => {
    const channel = { channelKey: 'channel-key-1' }
    for (const device of ['pc', 'mobile'] as const) {
      const { request } = toV1(inV2, { gateway: v1.danal, operation })
      const param = { ...request, ...channel }
      expect(check(param, { gateway: v1.danal, device, ...certification })).toEqual([])
      const back = toV2(danal, { gateway: v2.danal, ...certification }).request
      expect(
        check({ ...back, ...channel, storeId: 'store-1' }, { gateway: v2.danal, operation, device }),
      ).toEqual([])
    }
  })

  test('first and last name are joined on V1', () => {
    const halves = { identityVerificationId: 'v', customer: { firstName: '길동', lastName: '홍' } }
    expect(toV1(halves, { gateway: v1.danal, operation })).toEqual({
      request: { merchant_uid: 'v', name: '홍길동' },
      lost: [],
    })
  })

  test('a gateway without identity verification is an error, and lost values are reported', () => {
    expect(isAcceptable(toV1(inV2, { gateway: v1.html5Inicis, operation }).lost)).toBe(false)
    expect(toV2(danal, { gateway: v2.inicisV2, ...certification }).lost).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'unsupported-operation', path: '' }),
    )
    expect(toV1({ ...inV2, customData: 'a' }, { gateway: v1.danal, operation }).lost).toMatchObject([
      { severity: 'warning', code: 'not-carried', path: 'customData' },
    ])
  })

  test('never throws on any input', () => {
    for (const given of [undefined, null, 7, '', []]) {
      expect(toV2(given, { gateway: v2.danal, ...certification })).toMatchObject({ operation, request: {} })
      expect(toV1(given, { gateway: v1.danal, operation }).lost).toHaveLength(1)
    }
  })
})
