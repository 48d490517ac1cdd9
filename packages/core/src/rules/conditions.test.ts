import { expect, test } from 'vitest'
import { plainV2 } from '../../test-support/plain-gateways.js'
import { check } from '../check.js'
import type { ChannelFacts } from './scope.js'
import { holdV1, holdV2 } from '../../test-support/hold.js'
import {
  all,
  always,
  both,
  either,
  equals,
  fact,
  flow,
  includes,
  method,
  not,
  onMobile,
  onPc,
  only,
  operation,
  present,
  single,
  starts,
  factGiven,
} from './conditions.js'
import { forbidden } from './presence.js'

const seen = ['error forbidden locale']
const request = { locale: 'KO_KR', payMethod: 'CARD', isEscrow: false, customer: { email: ' ' } }

test('onPc and onMobile hold on their device only', () => {
  expect(holdV2([forbidden('locale', onPc)], request, 'pc')).toEqual(seen)
  expect(holdV2([forbidden('locale', onPc)], request, 'mobile')).toEqual([])
  expect(holdV2([forbidden('locale', onMobile)], request, 'mobile')).toEqual(seen)
  expect(holdV2([forbidden('locale', onMobile)], request, 'pc')).toEqual([])
})

test('method reads the parameter that names the method in this operation', () => {
  const rule = forbidden('locale', method('CARD', 'MOBILE'))
  expect(holdV2([rule], request)).toEqual(seen)
  expect(holdV2([rule], { ...request, payMethod: 'EASY_PAY' })).toEqual([])
  expect(holdV2([rule], request, 'pc', 'requestIssueBillingKey')).toEqual([])
  const spelled = { ...request, payMethod: undefined, billingKeyAndPayMethod: 'PHONE' }
  expect(holdV2([rule], spelled, 'pc', 'requestIssueBillingKeyAndPay')).toEqual(seen)
})

test('operation holds in the listed operations only', () => {
  const rule = forbidden('locale', operation('requestIssueBillingKey'))
  expect(holdV2([rule], request)).toEqual([])
  expect(holdV2([rule], request, 'pc', 'requestIssueBillingKey')).toEqual(seen)
})

test('flow holds in the listed V1 flows only', () => {
  const rule = forbidden('name', flow('issue'))
  expect(holdV1([rule], { name: 'a', amount: 0 })).toEqual([])
  expect(holdV1([rule], { name: 'a', amount: 0, customer_uid: 'u' })).toEqual(['error forbidden name'])
  expect(holdV1([rule], { name: 'a', amount: 1, customer_uid: 'u' })).toEqual([])
  expect(holdV2([forbidden('locale', flow('pay'))], request)).toEqual([])
})

test('present and equals read another parameter', () => {
  expect(holdV2([forbidden('locale', present('isEscrow'))], request)).toEqual(seen)
  expect(holdV2([forbidden('locale', present('customer.email'))], request)).toEqual([])
  expect(holdV2([forbidden('locale', equals('payMethod', 'CARD', 'MOBILE'))], request)).toEqual(seen)
  expect(holdV2([forbidden('locale', equals('isEscrow', 0, ''))], request)).toEqual([])
})

test('starts compares the beginning of a text', () => {
  const rule = forbidden('locale', starts('orderName', 'AB', 'C'))
  expect(holdV2([rule], { ...request, orderName: 'ABC' })).toEqual(seen)
  expect(holdV2([rule], { ...request, orderName: 'CAB' })).toEqual(seen)
  expect(holdV2([rule], { ...request, orderName: 'BA' })).toEqual([])
  expect(holdV2([rule], request)).toEqual([])
})

test('includes, only and single read a list', () => {
  const cards = (availableCards: unknown) => ({ ...request, easyPay: { availableCards } })
  const has = forbidden('locale', includes('easyPay.availableCards', 'BC_CARD'))
  expect(holdV2([has], cards(['LOTTE_CARD', 'BC_CARD']))).toEqual(seen)
  expect(holdV2([has], cards(['LOTTE_CARD']))).toEqual([])
  const hasOnly = forbidden('locale', only('easyPay.availableCards', 'BC_CARD', 'LOTTE_CARD'))
  expect(holdV2([hasOnly], cards(['LOTTE_CARD']))).toEqual(seen)
  expect(holdV2([hasOnly], cards(['LOTTE_CARD', 'NH_CARD']))).toEqual([])
  expect(holdV2([hasOnly], cards([]))).toEqual([])
  expect(holdV2([hasOnly], request)).toEqual([])
  const one = forbidden('locale', single('easyPay.availableCards'))
  expect(holdV2([one], cards(['NH_CARD']))).toEqual(seen)
  expect(holdV2([one], cards(['NH_CARD', 'BC_CARD']))).toEqual([])
  expect(holdV2([one], request)).toEqual([])
})

test('includes reads a list that is written as one text', () => {
  const rule = forbidden('locale', includes('orderName', 'below1000', ':'))
  expect(holdV2([rule], { ...request, orderName: 'SKIN(a:b):below1000' })).toEqual(seen)
  expect(holdV2([rule], { ...request, orderName: 'SKIN(below1000)' })).toEqual([])
  const unsplit = forbidden('locale', includes('orderName', 'below1000'))
  expect(holdV2([unsplit], { ...request, orderName: 'below1000' })).toEqual([])
})

test('always and all of no conditions hold; any of none does not', () => {
  expect(holdV2([forbidden('locale', always)], request)).toEqual(seen)
  expect(holdV2([forbidden('locale', all(onPc, present('isEscrow'), method('CARD')))], request)).toEqual(seen)
  expect(holdV2([forbidden('locale', all(onPc, present('isEscrow'), method('MOBILE')))], request)).toEqual([])
  expect(holdV2([forbidden('locale', either())], request)).toEqual([])
})

test('both and all need every condition', () => {
  const rule = forbidden('locale', both(onPc, present('isEscrow')))
  expect(holdV2([rule], request, 'pc')).toEqual(seen)
  expect(holdV2([rule], request, 'mobile')).toEqual([])
  expect(holdV2([rule], { locale: 'KO_KR' }, 'pc')).toEqual([])
})

test('not inverts a condition, and either needs one of several', () => {
  const unless = forbidden('locale', not(present('isEscrow')))
  expect(holdV2([unless], request)).toEqual([])
  expect(holdV2([unless], { locale: 'KO_KR' })).toEqual(seen)
  const any = forbidden('locale', either(onMobile, present('isEscrow')))
  expect(holdV2([any], request)).toEqual(seen)
  expect(holdV2([any], { locale: 'KO_KR' }, 'mobile')).toEqual(seen)
  expect(holdV2([any], { locale: 'KO_KR' }, 'pc')).toEqual([])
})

test('a fact counts only if the merchant gives it', () => {
  const rules = [
    forbidden('locale', fact('highRisk')),
    forbidden('orderDetail', fact('cbt', 'SBPS')),
    forbidden('appScheme', factGiven('usageDate')),
  ]
  const gateway = { ...plainV2, profiles: { requestPayment: { methods: [], rules } } }
  const found = (facts?: ChannelFacts) =>
    check(
      { locale: 'KO_KR', orderDetail: 'a', appScheme: 'a' },
      { gateway, operation: 'requestPayment', device: 'pc', facts },
    ).flatMap(({ code, path }) => (code === 'forbidden' ? [path] : []))
  expect(found()).toEqual([])
  expect(found({ highRisk: false, cbt: 'JPPG' })).toEqual([])
  expect(found({ highRisk: true })).toEqual(['locale'])
  expect(found({ cbt: 'SBPS' })).toEqual(['orderDetail'])
  expect(found({ usageDate: false })).toEqual(['appScheme'])
})
