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

/** One line a requirement: `path=ownPath`, in brackets where only recommended. */
const lines = (...asked: Parameters<typeof ask>) =>
  ask(...asked).map(({ path, ownPath, necessity }) => {
    const line = path === ownPath ? path : `${path}=${ownPath}`
    return necessity === 'required' ? line : `(${line})`
  })

const v1Charge = ['(paymentId=merchant_uid)', '(channelKey)']
const v2Charge = ['storeId', 'channelKey', 'paymentId', 'orderName', 'totalAmount', 'currency']
const reachable = ['customer.phoneNumber', 'customer.email']

describe('what a payment needs, by gateway, device and method', () => {
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
    ['inicis_v2', inicisV2, 'pc', 'CARD', [...v2Charge, 'customer.fullName', ...reachable]],
    ['inicis_v2', inicisV2, 'pc', 'MOBILE', [...v2Charge, 'customer.fullName', ...reachable, 'productType']],
    [
      'inicis_v2',
      inicisV2,
      'mobile',
      'GIFT_CERTIFICATE',
      [...v2Charge, '(redirectUrl)', '(customer.fullName)', 'giftCertificate.giftCertificateType'],
    ],
    ['kpn', kpn, 'pc', 'CARD', v2Charge],
    ['kpn', kpn, 'mobile', 'MOBILE', [...v2Charge, '(redirectUrl)', 'productType']],
  ])('%s: %#', (_, gateway, device, method, wanted) => {
    expect(lines(gateway, device, method)).toEqual(wanted)
  })

  test('a billing key', () => {
    const v1 = ['(issueId=merchant_uid)', '(channelKey)', 'issueName=name', 'displayAmount=amount']
    expect(lines(html5Inicis, 'pc', 'CARD', 'requestIssueBillingKey')).toEqual(v1)
    expect(lines(kpn, 'pc', 'CARD', 'requestIssueBillingKey')).toEqual([
      'storeId',
      '(channelKey)',
      'customer.customerId',
      'customer.fullName',
    ])
  })

  test('nothing where the operation is not supported', () => {
    expect(ask(settle, 'pc', 'CARD', 'requestIssueBillingKey')).toEqual([])
    expect(ask(kpn, 'pc', 'CARD', 'request_pay')).not.toEqual([])
    expect(ask(kpn, 'pc', undefined, 'requestIdentityVerification')).toEqual([])
  })

  test('request_pay is requestPayment', () => {
    expect(ask(html5Inicis, 'mobile', 'CARD', 'request_pay')).toEqual(ask(html5Inicis, 'mobile', 'CARD'))
  })
})

describe('how it can be given', () => {
  const at = (path: string, ...asked: Parameters<typeof ask>) =>
    ask(...asked).find((one) => one.path === path)

  test('a name as two halves', () => {
    expect(at('customer.fullName', inicisV2, 'pc', 'CARD')?.alternatives).toEqual([
      'customer.firstName',
      'customer.lastName',
    ])
    expect(at('channelKey', kpn, 'pc')?.alternatives).toEqual(['channelGroupId'])
  })

  test('one of a closed list, in canonical codes', () => {
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

  test("V1 has no easy pay without a provider: pay_method is the provider's name", () => {
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
    '%s, %s on %s by %s: the same that check misses',
    (_, operation, device, method, gateway) => {
      const isV1 = gateway.dialect === 'v1'
      const { issue, 'issue-and-pay': both } = operationsOf(gateway)
      const bare = isV1
        ? {
            pay_method: method,
            ...([issue, both].includes(operation) && { customer_uid: 'u' }),
            ...(operation === both && { amount: 1 }),
          }
        : { [methodPaths[operation] ?? '']: method }
      const inV1 = gateway.flowOf ? 'request_pay' : 'loadUI'
      const missing = check(bare, { gateway, operation: isV1 ? inV1 : operation, device })
        .filter(
          ({ code, severity, params }) =>
            code === 'missing' && severity !== 'notice' && params?.['expected'] === undefined,
        )
        .map(
          ({ path, severity, params }) =>
            `${severity === 'error' ? 'required' : params?.['byGuide'] === true ? 'expected' : 'recommended'} ${path}`,
        )
      const asked = requirements({ gateway, operation, device, method })
        .filter(({ ownPath }) => !Object.hasOwn(bare, ownPath))
        .map(({ necessity, ownPath }) => `${necessity} ${ownPath}`)
      expect(asked.sort()).toEqual([...new Set(missing)].sort())
    },
  )
})

test('the canonical path of a path in the dialect', () => {
  const in1 = { gateway: html5Inicis, operation: 'requestPayment', device: 'pc' } as const
  expect(canonicalPath('buyer_tel', in1)).toBe('customer.phoneNumber')
  expect(canonicalPath('pay_method', in1)).toBe('payMethod')
  expect(canonicalPath('bypass.acceptmethod', in1)).toBe('bypass.inicis_v2.acceptmethod')
  expect(canonicalPath('unheard_of', in1)).toBe('unheard_of')
  expect(canonicalPath('customer.email', { ...in1, gateway: kpn })).toBe('customer.email')
  expect(canonicalPath('merchant_uid', { ...in1, operation: 'requestIssueBillingKey' })).toBe('issueId')
})
