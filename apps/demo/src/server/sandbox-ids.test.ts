import { check } from '@portone-checkout/core'
import type { Device, Operation } from '@portone-checkout/core'
import { gateways } from '@portone-checkout/core/gateways/all'
import { everyChannel } from '@portone-checkout/sandbox'
import { expect, it } from 'vitest'
import { openDesk } from '../../../../packages/sandbox/test/desk.js'
import { leastV1, leastV2 } from '../../../../packages/sandbox/test/requests.js'

// The sandbox is written apart from core, so that one cannot hide the other's mistakes. What core only warns of is sent by
// shops that are live, so the sandbox refuses no id over it.

const uuid = '2f1c6a0e-6c1b-4f0e-9f2e-0d9b6d3f7a11'
const ids = [
  'order1',
  'a',
  '12345',
  uuid,
  `payment-${uuid}`,
  `payment${uuid}`,
  'wc_order_Ab12',
  'order_1=2',
  'order.1',
  'order 1',
  'order:1/2#3',
  '주문-1',
  'a'.repeat(40),
  'a'.repeat(41),
  'a'.repeat(64),
  'a'.repeat(65),
  'a'.repeat(200),
]

const desk = openDesk({ channels: everyChannel })
const methods = ['CARD', 'EASY_PAY', 'MOBILE', undefined]
const operations = [
  ['PAYMENT', 'requestPayment', 'paymentId', 'payMethod'],
  ['ISSUE_BILLING_KEY', 'requestIssueBillingKey', 'issueId', 'billingKeyMethod'],
  ['ISSUE_BILLING_KEY_AND_PAY', 'requestIssueBillingKeyAndPay', 'paymentId', 'billingKeyAndPayMethod'],
  [
    'IDENTITY_VERIFICATION',
    'requestIdentityVerification',
    'identityVerificationId',
    'identityVerificationMethod',
  ],
] as const

interface Way {
  readonly operation: Operation
  readonly name: string
  /** The request with an id. */
  readonly request: (id: string) => Readonly<Record<string, unknown>>
  readonly isTaken: (request: object, device: Device) => Promise<boolean>
}

const more = {
  issueName: '정기 구독',
  productType: 'PHYSICAL',
  offerPeriod: { interval: '1m' },
  easyPay: { easyPayProvider: 'KAKAOPAY' },
}
const waysOf = (dialect: 'v1' | 'v2', code: string): readonly Way[] =>
  dialect === 'v1'
    ? [{}, { customer_uid: 'customer-1' }].map((key) => ({
        operation: 'request_pay' as const,
        name: 'merchant_uid',
        request: (id) => leastV1(code, { ...key, merchant_uid: id }),
        isTaken: async (data, device) => (await desk.prepareV1(data, { device })).status === 200,
      }))
    : operations.flatMap(([transactionType, operation, name, key]) =>
        methods.flatMap((method) =>
          [{}, more].map((extra) => ({
            operation,
            name,
            request: (id) => leastV2(code, { ...extra, issueId: 'issue1', [key]: method, [name]: id }),
            isTaken: async (data, device) =>
              (await desk.prepareV2(data, { device, transactionType })).status === 200,
          })),
        ),
      )

it('no id that core takes, with a warning or without, is refused by the sandbox', async () => {
  const refused = new Set<string>()
  const compared = new Set<string>()
  for (const gateway of gateways) {
    const { code, dialect } = gateway
    for (const { operation, name, request, isTaken } of waysOf(dialect, code)) {
      for (const device of ['pc', 'mobile'] as const) {
        desk.reset()
        if (!(await isTaken(request('order1'), device))) continue
        compared.add(`${dialect} ${code}`)
        for (const id of ids) {
          const found = check(request(id), { gateway, operation, device })
          if (found.some(({ path, severity }) => path === name && severity === 'error')) continue
          desk.reset()
          if (!(await isTaken(request(id), device))) refused.add(`${dialect} ${code} ${operation} ${id}`)
        }
      }
    }
  }
  expect([...refused]).toEqual([])
  expect(compared.size).toBeGreaterThan(50)
})
