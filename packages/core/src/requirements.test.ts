import { describe, expect, test } from 'vitest'
import { operationsOf, profileKey } from './convert/convert.js'
import type { V2Operation } from './model.js'
import { gateways } from './gateways/all.js'
import type { Gateway } from './gateways/gateway.js'
import { html5Inicis, settle, settleAcc } from './gateways/v1.js'
import { inicisV2, kpn } from './gateways/v2.js'
import { check } from './check.js'
import type { Device, Operation } from './model.js'
import { requirements } from './requirements.js'
import { canonicalPath } from './operation-rules.js'

const ask = (gateway: Gateway, device: Device, method?: string, operation: Operation = 'requestPayment') =>
  requirements({ gateway, operation, device, method })

/** Each requirement as `path=ownPath`, in brackets if it is not `required`. */
const lines = (...parameters: Parameters<typeof ask>) =>
  ask(...parameters).map(({ path, ownPath, necessity }) => {
    const line = path === ownPath ? path : `${path}=${ownPath}`
    return necessity === 'required' ? line : `(${line})`
  })

const v1Charge = ['(paymentId=merchant_uid)', '(channelKey)']
const v2Charge = ['storeId', 'channelKey', 'paymentId', 'orderName', 'totalAmount', 'currency']
const phoneAndEmail = ['customer.phoneNumber', 'customer.email']

describe('the fields that are required, by gateway, device and method', () => {
  test.each<[string, Gateway, Device, string | undefined, readonly string[]]>([
    [
      'html5_inicis',
      html5Inicis,
      'pc',
      'CARD',
      [...v1Charge, 'orderName=name', 'customer.phoneNumber=buyer_tel', 'totalAmount=amount'],
    ],
    [
      'html5_inicis',
      html5Inicis,
      'mobile',
      'MOBILE',
      [
        ...v1Charge,
        'orderName=name',
        'customer.phoneNumber=buyer_tel',
        'totalAmount=amount',
        'redirectUrl=m_redirect_url',
        '(productType=digital)',
      ],
    ],
    ['settle', settle, 'pc', 'CARD', [...v1Charge, 'customer.phoneNumber=buyer_tel', 'totalAmount=amount']],
    [
      'settle',
      settle,
      'pc',
      'phone',
      [
        ...v1Charge,
        'customer.phoneNumber=buyer_tel',
        'totalAmount=amount',
        'orderName=name',
        'storeDetails.businessName=company',
        'storeDetails.storeNameEn=company_en',
      ],
    ],
    [
      'settle',
      settle,
      'mobile',
      'VIRTUAL_ACCOUNT',
      [
        ...v1Charge,
        'customer.phoneNumber=buyer_tel',
        'totalAmount=amount',
        'redirectUrl=m_redirect_url',
        '(storeDetails.businessName=company)',
      ],
    ],
    [
      'settle_acc',
      settleAcc,
      'pc',
      'TRANSFER',
      [...v1Charge, 'customer.phoneNumber=buyer_tel', 'totalAmount=amount'],
    ],
    ['inicis_v2', inicisV2, 'pc', 'CARD', [...v2Charge, 'customer.fullName', ...phoneAndEmail]],
    [
      'inicis_v2',
      inicisV2,
      'pc',
      'MOBILE',
      [...v2Charge, 'customer.fullName', ...phoneAndEmail, 'productType'],
    ],
    [
      'inicis_v2',
      inicisV2,
      'mobile',
      'GIFT_CERTIFICATE',
      [...v2Charge, '(redirectUrl)', '(customer.fullName)', 'giftCertificate.giftCertificateType'],
    ],
    ['kpn', kpn, 'pc', 'CARD', v2Charge],
    ['kpn', kpn, 'mobile', 'MOBILE', [...v2Charge, '(redirectUrl)', 'productType']],
  ])('requestPayment on %s, row %#', (_, gateway, device, method, wanted) => {
    expect(lines(gateway, device, method)).toEqual(wanted)
  })

  test('requestIssueBillingKey asks for its own fields', () => {
    const v1 = ['(issueId=merchant_uid)', '(channelKey)', 'issueName=name', 'displayAmount=amount']
    expect(lines(html5Inicis, 'pc', 'CARD', 'requestIssueBillingKey')).toEqual(v1)
    expect(lines(kpn, 'pc', 'CARD', 'requestIssueBillingKey')).toEqual([
      'storeId',
      '(channelKey)',
      'customer.customerId',
      'customer.fullName',
    ])
  })

  test('an operation that the gateway does not support asks for nothing', () => {
    expect(ask(settle, 'pc', 'CARD', 'requestIssueBillingKey')).toEqual([])
    expect(ask(kpn, 'pc', 'CARD', 'request_pay')).not.toEqual([])
    expect(ask(kpn, 'pc', undefined, 'requestIdentityVerification')).toEqual([])
  })

  test('request_pay asks for the same fields as requestPayment', () => {
    expect(ask(html5Inicis, 'mobile', 'CARD', 'request_pay')).toEqual(ask(html5Inicis, 'mobile', 'CARD'))
  })
})

describe('alternatives and options', () => {
  const at = (path: string, ...parameters: Parameters<typeof ask>) =>
    ask(...parameters).find((requirement) => requirement.path === path)

  test('alternatives name the fields that can replace a required one', () => {
    expect(at('customer.fullName', inicisV2, 'pc', 'CARD')?.alternatives).toEqual([
      'customer.firstName',
      'customer.lastName',
    ])
    expect(at('channelKey', kpn, 'pc')?.alternatives).toEqual(['channelGroupId'])
  })

  test("options list a field's allowed values in V2's codes", () => {
    expect(at('currency', inicisV2, 'pc', 'CARD')?.options).toEqual(['KRW', 'USD'])
    expect(at('currency', inicisV2, 'pc', 'MOBILE')?.options).toEqual(['KRW'])
    expect(at('productType', kpn, 'pc', 'MOBILE')?.options).toEqual(['REAL', 'DIGITAL'])
    expect(at('productType', html5Inicis, 'pc', 'MOBILE')?.options).toEqual(['REAL', 'DIGITAL'])
    expect(
      at('giftCertificate.giftCertificateType', inicisV2, 'mobile', 'GIFT_CERTIFICATE')?.options,
    ).toEqual(['BOOKNLIFE', 'SMART_MUNSANG', 'CULTURELAND'])
    expect(at('paymentId', kpn, 'pc')).toEqual({
      path: 'paymentId',
      ownPath: 'paymentId',
      necessity: 'required',
    })
  })

  test('V1: EASY_PAY and GIFT_CERTIFICATE ask for a provider or kind, which pay_method names', () => {
    expect(at('easyPay.easyPayProvider', html5Inicis, 'pc', 'EASY_PAY')).toEqual({
      path: 'easyPay.easyPayProvider',
      ownPath: 'pay_method',
      necessity: 'required',
      options: ['KAKAOPAY', 'NAVERPAY', 'SAMSUNGPAY', 'APPLEPAY', 'SSGPAY', 'PAYCO', 'TOSSPAY', 'LPAY'],
    })
    expect(at('giftCertificate.giftCertificateType', html5Inicis, 'pc', 'GIFT_CERTIFICATE')?.options).toEqual(
      ['CULTURELAND', 'SMART_MUNSANG', 'HAPPYMONEY', 'BOOKNLIFE'],
    )
    expect(at('easyPay.easyPayProvider', html5Inicis, 'pc', 'samsung')).toBeUndefined()
    expect(at('easyPay.easyPayProvider', settle, 'pc', 'EASY_PAY')).toBeUndefined()
  })
})

describe('every gateway', () => {
  const methodPaths: Readonly<Record<string, string>> = {
    requestPayment: 'payMethod',
    requestIssueBillingKey: 'billingKeyMethod',
    requestIssueBillingKeyAndPay: 'billingKeyAndPayMethod',
    loadPaymentUI: 'payMethod',
    loadIssueBillingKeyUI: 'billingKeyMethod',
  }
  const cases = gateways.flatMap((gateway) =>
    (Object.keys(methodPaths) as V2Operation[]).flatMap((operation) =>
      (['pc', 'mobile'] as const).flatMap(
        (device) =>
          gateway.profiles[profileKey(gateway, operation)]?.methods.map(
            (method) => [gateway.code, operation, device, method, gateway] as const,
          ) ?? [],
      ),
    ),
  )

  test.each(cases)(
    '%s, %s on %s by %s: asks for exactly the fields that check reports as missing',
    (_, operation, device, method, gateway) => {
      const isV1 = gateway.dialect === 'v1'
      const { issue, 'issue-and-pay': both } = operationsOf(gateway)
      const minimal = isV1
        ? {
            pay_method: method,
            ...([issue, both].includes(operation) && { customer_uid: 'u' }),
            ...(operation === both && { amount: 1 }),
          }
        : { [methodPaths[operation] ?? '']: method }
      const inV1 = gateway.flowOf ? 'request_pay' : 'loadUI'
      const missing = check(minimal, { gateway, operation: isV1 ? inV1 : operation, device })
        .filter(
          ({ code, severity, params }) =>
            code === 'missing' && severity !== 'notice' && params?.['expected'] === undefined,
        )
        .map(
          ({ path, severity, params }) =>
            `${severity === 'error' ? 'required' : params?.['byGuide'] === true ? 'expected' : 'recommended'} ${path}`,
        )
      const asked = requirements({ gateway, operation, device, method })
        .filter(({ ownPath }) => !Object.hasOwn(minimal, ownPath))
        .map(({ necessity, ownPath }) => `${necessity} ${ownPath}`)
      expect(asked.sort()).toEqual([...new Set(missing)].sort())
    },
  )
})

test('canonicalPath gives the V2 path of a field, and keeps a path that it does not know', () => {
  const options = { gateway: html5Inicis, operation: 'requestPayment', device: 'pc' } as const
  expect(canonicalPath('buyer_tel', options)).toBe('customer.phoneNumber')
  expect(canonicalPath('pay_method', options)).toBe('payMethod')
  expect(canonicalPath('bypass.acceptmethod', options)).toBe('bypass.inicis_v2.acceptmethod')
  expect(canonicalPath('unheard_of', options)).toBe('unheard_of')
  expect(canonicalPath('customer.email', { ...options, gateway: kpn })).toBe('customer.email')
  expect(canonicalPath('merchant_uid', { ...options, operation: 'requestIssueBillingKey' })).toBe('issueId')
})
