import { danalTpay, html5Inicis, kiccV2, welcome } from '@portone-checkout/core/gateways/v1'
import { inicisV2, kpn } from '@portone-checkout/core/gateways/v2'
import { expect, test } from 'vitest'
import { knowledgeOf } from '../core.js'
import { assemble, methodsOf, questionsOf, type FormContext } from './questions.js'

const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
const request = { paymentId: 'p1', orderName: 'Hat', totalAmount: 1000, currency: 'KRW' }

const context = (change: Partial<FormContext> = {}): FormContext => ({
  knowledge: knowledgeOf(channel, 'requestPayment', 'pc', 'https://shop.example/return'),
  operation: 'requestPayment',
  request,
  method: 'CARD',
  offer: {},
  values: {},
  ...change,
})

const mobile = knowledgeOf(channel, 'requestPayment', 'mobile', 'https://shop.example/return')
const paths = (change?: Partial<FormContext>): readonly string[] =>
  questionsOf(context(change)).map(({ field }) => field.path)

test('asks for what KG Inicis requires on PC, and nothing on mobile', () => {
  expect(paths()).toEqual(['customer.fullName', 'customer.phoneNumber', 'customer.email'])
  expect(paths({ knowledge: mobile })).toEqual([])
})

test.each([
  ['pc', danalTpay],
  ['pc', kiccV2],
  ['mobile', welcome],
] as const)('asks on %s for the phone number that the guide requires: $code', (device, gateway) => {
  const keys = { gateway, userCode: 'imp00000000', channelKey: 'channel-key-1' }
  const knowledge = knowledgeOf(keys, 'requestPayment', device, 'https://shop.example/return')
  expect(paths({ knowledge })).toContain('customer.phoneNumber')
})

test('does not ask for what the merchant gave; first and last name count as a full name', () => {
  const customer = { firstName: 'Minsu', lastName: 'Kim', email: 'm@example.com', phoneNumber: ' ' }
  expect(paths({ request: { ...request, customer } })).toEqual(['customer.phoneNumber'])
  expect(paths({ request: { ...request, customer: { firstName: 'Minsu' } } })).toContain('customer.fullName')
})

test('asks for the product type for mobile payments, and for the gift certificate type', () => {
  expect(paths({ knowledge: mobile, method: 'MOBILE' })).toEqual(['productType'])
  expect(
    paths({ knowledge: mobile, method: 'MOBILE', request: { ...request, productType: 'REAL' } }),
  ).toEqual([])
  const [gift] = questionsOf(context({ knowledge: mobile, method: 'GIFT_CERTIFICATE' }))
  expect(gift?.field.path).toBe('giftCertificate.giftCertificateType')
  expect(gift?.options).toEqual(['BOOKNLIFE', 'SMART_MUNSANG', 'CULTURELAND'])
})

test('offers the gateway’s easy pay providers in the merchant’s order, and sends a single one without asking', () => {
  const offer = { easyPayProviders: ['TOSSPAY', 'KAKAOPAY', 'LINEPAY'] }
  const [provider] = questionsOf(context({ knowledge: mobile, method: 'EASY_PAY', offer }))
  expect(provider?.options).toEqual(['TOSSPAY', 'KAKAOPAY'])
  const single = context({
    knowledge: mobile,
    method: 'EASY_PAY',
    offer: { easyPayProviders: ['KAKAOPAY'] },
  })
  expect(questionsOf(single)).toEqual([])
  expect(assemble(single, [])).toMatchObject({
    payMethod: 'EASY_PAY',
    easyPay: { easyPayProvider: 'KAKAOPAY' },
  })
})

test('asks for one of the merchant’s installment months, and sends it as a number', () => {
  const asked = context({
    knowledge: mobile,
    offer: { installments: [0, 2, 3] },
    values: { 'card.installment.monthOption.fixedMonth': '3' },
  })
  expect(questionsOf(asked)[0]?.options).toEqual(['0', '2', '3'])
  expect(assemble(asked, questionsOf(asked))).toMatchObject({
    card: { installment: { monthOption: { fixedMonth: 3 } } },
  })
})

test('a question stays while the buyer answers it', () => {
  const values = { 'customer.fullName': 'Kim', 'customer.email': 'm@example.com', productType: 'REAL' }
  expect(paths({ values })).toEqual(['customer.fullName', 'customer.phoneNumber', 'customer.email'])
  expect(paths({ values, method: 'MOBILE', knowledge: mobile })).toEqual(['productType'])
})

test('asks for fields that an answer makes required', () => {
  const knowledge = {
    ...mobile,
    inspect: (sent: Readonly<Record<string, unknown>>) =>
      sent['productType'] === 'REAL'
        ? [{ severity: 'error', code: 'missing', path: 'customer.zipcode', docs: '' } as const]
        : [],
  }
  expect(paths({ knowledge, method: 'MOBILE' })).toEqual(['productType'])
  expect(paths({ knowledge, method: 'MOBILE', values: { productType: 'REAL' } })).toEqual([
    'productType',
    'customer.zipcode',
  ])
})

test('sends only answers to current questions', () => {
  const values = {
    'customer.fullName': ' Kim  Minsu ',
    'customer.phoneNumber': '010-1234-5678',
    'mobile.carrier': 'SKT',
  }
  const now = context({ values })
  expect(assemble(now, questionsOf(now))).toEqual({
    ...request,
    payMethod: 'CARD',
    customer: { fullName: 'Kim Minsu', phoneNumber: '01012345678' },
  })
})

test('sends the method of a billing key in its own field', () => {
  const knowledge = knowledgeOf(channel, 'requestIssueBillingKey', 'pc', undefined)
  const now = context({
    knowledge,
    operation: 'requestIssueBillingKey',
    request: { issueId: 'i', issueName: 'n' },
  })
  expect(assemble(now, [])).toMatchObject({ billingKeyMethod: 'CARD' })
})

test('offers the gateway’s methods, the merchant’s selection of them, or the one in the request', () => {
  const { knowledge } = context()
  expect(methodsOf(knowledge, 'requestPayment', request, {})).toContain('GIFT_CERTIFICATE')
  expect(
    methodsOf(knowledge, 'requestPayment', request, { methods: ['EASY_PAY', 'CARD', 'CRYPTO'] }),
  ).toEqual(['EASY_PAY', 'CARD'])
  expect(methodsOf(knowledge, 'requestPayment', { ...request, payMethod: 'TRANSFER' }, {})).toEqual([
    'TRANSFER',
  ])
  const kpnKnowledge = knowledgeOf({ ...channel, gateway: kpn }, 'requestPayment', 'pc', undefined)
  expect(methodsOf(kpnKnowledge, 'requestPayment', request, {})).not.toContain('GIFT_CERTIFICATE')
})

test('uses the same canonical fields, methods and providers on a V1 channel', () => {
  const v1 = { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'channel-key-1' }
  const knowledge = knowledgeOf(v1, 'requestPayment', 'pc', 'https://shop.example/return')
  expect(methodsOf(knowledge, 'requestPayment', request, {})).toEqual(
    expect.arrayContaining(['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY', 'GIFT_CERTIFICATE']),
  )
  expect(paths({ knowledge })).toEqual(['customer.phoneNumber'])
  const [provider, phone] = questionsOf(context({ knowledge, method: 'EASY_PAY' }))
  expect(provider?.field.path).toBe('easyPay.easyPayProvider')
  expect(provider?.options).toContain('KAKAOPAY')
  expect(phone?.field.path).toBe('customer.phoneNumber')
  expect(knowledge.canonical('buyer_tel')).toBe('customer.phoneNumber')
  expect(knowledge.canonical('customer.email')).toBe('customer.email')
})
